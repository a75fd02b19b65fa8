"""The shipped words of papers are plain, whole in each language and tell nothing of values."""

import re
from collections import Counter
from pathlib import Path

import pytest

from facilitator_app.content.handouts import load_handout
from facilitator_app.content.languages import LANGUAGES
from facilitator_app.documents.pictures import picture
from facilitator_app.domain.handout_texts import APPROVED_FIRST, MOST_MESSAGES, HandoutText, tidy
from facilitator_app.domain.plain_language import plainness, sentences, word_count
from facilitator_app.domain.troubles import HandoutDamaged

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = {path.stem: path for path in sorted((RESOURCES / "handouts").glob("*.toml"))}
AGENDAS = sorted(path.stem for path in (RESOURCES / "agendas").rglob("[0-9]*.toml"))
# Never said about a woman's values, nor a name that belongs to others (mission.md).
NEVER = {
    "nl": r"\b(te hoog|te laag|normaal|normale|afwijkend|risico|gevaar|diagnose|hypertensie|vergiftiging|"
    r"bmi|streefgewicht|te zwaar|centering)\b",
    "en": r"\b(too high|too low|normal|abnormal|risk|danger|diagnosis|hypertension|pre-?eclampsia|bmi|"
    r"overweight|centering)\b",
}
WHOLE = """\
paper = "P4"

[nl]
title = "Bel ons"

[en]
title = "Call us"

[[parts]]
id = "meteen"
picture = "phone"

[parts.nl]
title = "Bel meteen"
lines = ["Je verliest bloed."]

[parts.en]
title = "Call at once"
lines = ["You lose blood."]
"""


@pytest.fixture(params=[(id, language) for id in SHIPPED for language in LANGUAGES], ids="-".join)
def text(request: pytest.FixtureRequest) -> HandoutText:
    id, language = request.param
    loaded = load_handout(SHIPPED[id], language)
    assert loaded.language == language, "never half in one language"
    return loaded


def test_there_are_words_for_each_paper_and_each_session() -> None:
    assert set(SHIPPED) >= APPROVED_FIRST
    assert [id for id in AGENDAS if f"vandaag-{id}" not in SHIPPED] == []
    papers = Counter(load_handout(path, "nl").paper for path in SHIPPED.values())
    assert set(papers) == {"P1", "P3", "P4", "P5", "P6", "P7", "P9", "P10", "P13", "P16"}


def test_sentences_are_short(text: HandoutText) -> None:
    counts = [word_count(sentence) for sentence in sentences(text.texts)]
    assert sum(counts) / len(counts) <= 10
    assert max(counts) <= 15
    assert not plainness(text.texts).has_long_sentence


def test_no_word_is_one_of_the_field(text: HandoutText) -> None:
    assert plainness(text.texts).hard_words == ()


def test_nothing_is_said_about_values(text: HandoutText) -> None:
    said = " ".join(text.texts).casefold()
    assert re.search(NEVER[text.language], said) is None


def test_messages_are_three_at_most(text: HandoutText) -> None:
    if text.paper in ("P4", "P6", "P9"):
        messages = [part for part in text.parts if part.id != "huiswerk"]
        assert 1 <= len(messages) <= MOST_MESSAGES


def test_each_sentence_of_a_message_begins_a_line(text: HandoutText) -> None:
    messages = [part for part in text.parts if part.is_message]
    assert [line for part in messages for line in part.lines if len(sentences([line])) != 1] == []


def test_every_picture_is_there(text: HandoutText) -> None:
    assert [part.picture for part in text.parts if part.picture and not picture(part.picture)] == []
    if text.paper in ("P3", "P4", "P7", "P9", "P10"):
        assert all(part.picture for part in text.parts), "one picture for each message"


def test_words_are_kept_as_a_practice_would_type_them(text: HandoutText) -> None:
    assert tidy(text) == text


def test_the_languages_say_as_much(text: HandoutText) -> None:
    dutch = load_handout(SHIPPED[text.id], "nl")
    assert [(part.id, len(part.lines)) for part in text.parts] == [
        (part.id, len(part.lines)) for part in dutch.parts
    ]
    assert bool(text.lead) == bool(dutch.lead)
    assert len(text.ending) == len(dutch.ending)


@pytest.mark.parametrize("language", ["tr", "xx", ""])
def test_a_language_that_is_not_there_is_dutch_as_a_whole(language: str) -> None:
    assert load_handout(SHIPPED["bel-ons"], language) == load_handout(SHIPPED["bel-ons"], "nl")


def test_one_part_without_the_language_makes_all_of_it_dutch(tmp_path: Path) -> None:
    path = tmp_path / "proef.toml"
    path.write_text(WHOLE.replace('[parts.en]\ntitle = "Call at once"\nlines = ["You lose blood."]\n', ""))
    loaded = load_handout(path, "en")
    assert (loaded.language, loaded.title, loaded.parts[0].title) == ("nl", "Bel ons", "Bel meteen")


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('paper = "P4"', 'paper = "P99"', 1, "P99 is not the code of a paper"),
        ('title = "Bel ons"', 'titel = "Bel ons"', 4, "unknown key 'titel'"),
        ('title = "Bel meteen"\n', 'title = ""\n', 14, "title must be one line of 1 to 60 characters"),
        ('id = "meteen"', 'id = "Meteen!"', 10, "id must be small letters, digits and hyphens"),
        ('picture = "phone"', 'when = "soon"\nfirst = 8\nlast = 20', 11, "when must be one of"),
        ('picture = "phone"', 'when = "from"\nfirst = 20\nlast = 8', 13, "last must not be before first"),
        ('picture = "phone"', 'when = "from"\nfirst = 20', 9, "last is missing"),
        ('lines = ["Je verliest bloed."]', f"lines = {['x'] * 21}", 15, "there are more than 20 lines"),
        ('lines = ["Je verliest bloed."]', f'lines = ["{"x" * 201}"]', 15, "at most 200 characters"),
        (
            '[parts.nl]\ntitle = "Bel meteen"\nlines = ["Je verliest bloed."]',
            "[parts.nl]",
            13,
            "there is no title",
        ),
        ("[nl]", "[nl", 3, ""),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, old: str, new: str, line: int, reason: str) -> None:
    assert old in WHOLE
    path = tmp_path / "proef.toml"
    path.write_text(WHOLE.replace(old, new, 1).replace("'", '"'), encoding="utf-8")
    with pytest.raises(HandoutDamaged) as caught:
        load_handout(path, "en")
    assert (caught.value.file, caught.value.line) == ("proef.toml", line)
    assert reason in caught.value.reason


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(HandoutDamaged) as caught:
        load_handout(tmp_path / "weg.toml", "nl")
    assert caught.value.file == "weg.toml"
