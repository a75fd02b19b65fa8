"""The shipped programmes can be led from, and a programme with a mistake says where the mistake is."""

import re
from pathlib import Path
from time import process_time

import pytest

from facilitator_app.content.agendas import MOST_BLOCKS, load_agenda, load_series, load_themes
from facilitator_app.content.tables import MOST_BYTES
from facilitator_app.domain.agendas import THEME_CODES, Agenda, BlockKind
from facilitator_app.domain.troubles import AgendaDamaged

AGENDAS = Path(__file__).parents[2] / "resources" / "agendas"
SERIES = AGENDAS / "zwangerschap-9-plus-1"
SHIPPED = [AGENDAS / "standaard.toml", *sorted(SERIES.glob("*.toml"))]
THEMES = AGENDAS / "themes.toml"

BANNED = {
    "nl": (
        "centering risico normaal normale hoog hoge afwijkend afwijkende advies adviezen fout fouten ongeldig "
        "mislukt sessie sessies hand-out consult tensie bmi systolisch diastolisch patiënt alarm"
    ),
    "en": "centering risk normal high abnormal advice invalid failed error patient bmi systolic diastolic alarm",
}

WHOLE = """\
number = 1
week = 15
themes = ["T1"]
handouts = ["P1"]

[nl]
title = "Proef"
aims = ["Je weet iets."]

[en]
title = "Trial"

[[blocks]]
id = "ontvangst"
minutes = 30
kind = "arrival"

[blocks.nl]
title = "Ontvangst en meten"

[blocks.en]
title = "Welcome and measuring"

[[blocks]]
id = "eten"
minutes = 25
kind = "theme"
protected = true
themes = ["T1"]

[blocks.nl]
title = "Eten"
questions = [
  "Wat at je?",
  "Wat smaakt?",
]
activity = "Het bord"
steps = ["Leg neer."]

[blocks.en]
title = "Food"
"""


def texts_of(agenda: Agenda) -> list[str]:
    texts = [agenda.title, *agenda.aims, *agenda.materials, *agenda.bring, *agenda.arrange]
    for block in agenda.blocks:
        texts += [block.title, block.activity, *block.questions, *block.steps, *block.points, *block.care]
    return texts


def words_per_sentence(texts: list[str]) -> list[int]:
    sentences = [part for text in texts for part in re.split(r"[.?!:](?:\s|$)", text)]
    return [len(sentence.split()) for sentence in sentences if sentence.strip()]


def written(folder: Path, text: str, name: str = "01-proef.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def trouble_with(path: Path, language: str = "nl") -> AgendaDamaged:
    with pytest.raises(AgendaDamaged) as caught:
        load_agenda(path, language)
    return caught.value


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=SHIPPED, ids=lambda path: path.stem)
def shipped(request: pytest.FixtureRequest, language: str) -> Agenda:
    return load_agenda(request.param, language)


def test_shipped_programme_takes_two_hours(shipped: Agenda) -> None:
    assert shipped.minutes == 120


def test_shipped_programme_arrives_rests_asks_and_closes(shipped: Agenda) -> None:
    kinds = [block.kind for block in shipped.blocks]
    assert kinds[:2] == [BlockKind.ARRIVAL, BlockKind.OPENING]
    assert kinds[-2:] == [BlockKind.BOARD, BlockKind.CLOSING]
    assert kinds.count(BlockKind.BREAK) == 1
    assert kinds.count(BlockKind.THEME) in range(2, 5)
    assert 28 <= shipped.blocks[0].minutes <= 35
    assert all(block.protected is (block.kind in {"break", "closing"}) for block in shipped.blocks)


def test_shipped_titles_and_questions_fit_on_the_screen(shipped: Agenda) -> None:
    for block in shipped.blocks:
        assert len(block.title) <= 34, block.title
        assert len(block.activity) <= 45, block.activity
        assert all(len(question) <= 90 and question.endswith("?") for question in block.questions)


def test_a_new_facilitator_can_lead_every_block(shipped: Agenda) -> None:
    assert len(shipped.aims) == 3
    assert shipped.materials
    assert shipped.bring
    for block in shipped.blocks:
        assert block.steps, block.id
        assert len(block.points) <= 3, block.id
        if block.kind is BlockKind.THEME:
            assert block.activity
            assert len(block.questions) == 3, block.id
            assert len(block.steps) >= 4, block.id
        elif block.kind is not BlockKind.BREAK:
            assert block.questions, block.id


def test_shipped_sentences_are_short(shipped: Agenda) -> None:
    words = words_per_sentence(texts_of(shipped))
    assert sum(words) / len(words) <= 12
    assert max(words) <= 18


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_programme_uses_no_word_that_does_not_belong(path: Path, language: str) -> None:
    words = set(re.findall(r"[\w-]+", " ".join(texts_of(load_agenda(path, language))).lower()))
    assert not words & set(BANNED[language].split())
    assert "centering" not in path.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_english_says_the_same_as_dutch_in_other_words(path: Path) -> None:
    dutch, english = load_agenda(path, "nl"), load_agenda(path, "en")
    assert (dutch.id, dutch.number, dutch.week) == (english.id, english.number, english.week)
    for field in ("aims", "materials", "bring", "arrange"):
        assert len(getattr(dutch, field)) == len(getattr(english, field)), field
    for ours, theirs in zip(dutch.blocks, english.blocks, strict=True):
        assert ours.title != theirs.title or ours.kind is BlockKind.THEME
        assert bool(ours.activity) == bool(theirs.activity)
        for field in ("questions", "steps", "points", "care"):
            assert len(getattr(ours, field)) == len(getattr(theirs, field)), (ours.id, field)
    assert not set(texts_of(dutch)) & {text for text in texts_of(english) if len(text) > 20}


def test_the_series_has_nine_sessions_in_pregnancy_and_one_after_birth(language: str) -> None:
    series = load_series(SERIES, language)
    assert [agenda.number for agenda in series] == list(range(1, 11))
    assert [agenda.week for agenda in series] == [15, 19, 23, 27, 29, 31, 33, 35, 37, 46]
    assert [agenda.id[:2] for agenda in series] == [f"{number:02}" for number in range(1, 11)]
    assert [agenda.after_birth for agenda in series] == [False] * 9 + [True]
    assert all(agenda.arrange and agenda.handouts for agenda in series)


def test_the_series_covers_every_theme_in_a_block() -> None:
    series = load_series(SERIES, "nl")
    for agenda in series:
        assert set(agenda.themes) == {code for block in agenda.blocks for code in block.themes}, agenda.id
    assert {code for agenda in series for code in agenda.themes} == set(THEME_CODES)


def test_fixed_blocks_have_the_same_name_in_every_session() -> None:
    for agenda in load_series(SERIES, "nl"):
        titles = {block.kind: block.title for block in agenda.blocks if block.kind is not BlockKind.THEME}
        assert titles[BlockKind.BREAK] == "Pauze"
        assert titles[BlockKind.BOARD] == "Vragen op het bord"
        assert titles[BlockKind.CLOSING] == "Afsluiten"
        arrival = "Inloop met de baby's" if agenda.after_birth else "Ontvangst en meten"
        assert titles[BlockKind.ARRIVAL] == arrival


def test_every_theme_has_a_name_in_both_languages() -> None:
    dutch, english = load_themes(THEMES, "nl"), load_themes(THEMES, "en")
    assert tuple(theme.code for theme in dutch) == tuple(theme.code for theme in english) == THEME_CODES
    assert all(ours.name != theirs.name for ours, theirs in zip(dutch, english, strict=True))


def test_programme_is_read_as_it_is_written(tmp_path: Path) -> None:
    agenda = load_agenda(written(tmp_path, WHOLE), "nl")
    assert (agenda.id, agenda.number, agenda.week, agenda.title) == ("01-proef", 1, 15, "Proef")
    assert (agenda.aims, agenda.themes, agenda.handouts) == (("Je weet iets.",), ("T1",), ("P1",))
    food = agenda.blocks[1]
    assert (food.id, food.title, food.minutes, food.kind) == ("eten", "Eten", 25, BlockKind.THEME)
    assert food.protected
    assert food.questions == ("Wat at je?", "Wat smaakt?")
    assert (food.activity, food.steps, food.themes) == ("Het bord", ("Leg neer.",), ("T1",))


def test_programme_saved_on_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "01-proef.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert load_agenda(path, "en").title == "Trial"


def test_no_break_space_in_a_text_is_kept(tmp_path: Path) -> None:
    path = written(tmp_path, WHOLE.replace("Je weet iets.", "Je weet\xa0iets."))
    assert load_agenda(path, "nl").aims == ("Je weet\xa0iets.",)


@pytest.mark.parametrize(
    "gap",
    ['\n[en]\ntitle = "Trial"\n', '\n[blocks.en]\ntitle = "Food"\n'],
    ids=["no English title", "one block without English"],
)
def test_programme_is_all_dutch_when_a_part_lacks_the_language(tmp_path: Path, gap: str) -> None:
    agenda = load_agenda(written(tmp_path, WHOLE.replace(gap, "")), "en")
    assert [agenda.title, *(block.title for block in agenda.blocks)] == ["Proef", "Ontvangst en meten", "Eten"]


def test_programme_is_dutch_in_a_language_that_it_does_not_have(tmp_path: Path) -> None:
    assert load_agenda(written(tmp_path, WHOLE), "tr").title == "Proef"


def test_theme_names_are_all_dutch_when_one_lacks_the_language(tmp_path: Path) -> None:
    path = written(tmp_path, THEMES.read_text(encoding="utf-8").replace('en = "Becoming a parent"\n', ""))
    assert load_themes(path, "en") == load_themes(THEMES, "nl")


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("week = 15", "week 15", 2, "Expected '=' after a key"),
        ('title = "Trial"', 'title = "Trial', 11, "Illegal character"),
        ('steps = ["Leg neer."]\n\n[blocks.en]\ntitle = "Food"\n', 'steps = ["Leg neer."', 38, "Unclosed array"),
        ("minutes = 25\n", "", 24, "minutes is missing"),
        ("minutes = 25", 'minutes = "tien"', 26, "minutes must be a whole number from 1 to 180"),
        ("minutes = 25", "minutes = -25", 26, "minutes must be a whole number"),
        ("minutes = 25", "minutes = 0", 26, "minutes must be a whole number"),
        ("minutes = 25", "minutes = 181", 26, "minutes must be a whole number"),
        ("minutes = 25", "minutes = 25.0", 26, "minutes must be a whole number"),
        ("minutes = 25", "minutes = true", 26, "minutes must be a whole number"),
        ("minutes = 25", f"minutes = {'9' * 4900}", 26, "a line is longer than 4000 characters"),
        ("minutes = 25", "minuts = 25", 26, "unknown key 'minuts'"),
        ("handouts", "hand_outs", 4, "unknown key 'hand_outs'"),
        ("aims", "aim", 8, "unknown key 'aim'"),
        ("[en]", "[eng]", 10, "unknown key 'eng'"),
        ("activity", "actvity", 37, "unknown key 'actvity'"),
        ("week = 15\n", "", 1, "week is missing"),
        ("number = 1\n", "", 1, "number is missing"),
        ("number = 1", "number = 0", 1, "number must be a whole number"),
        ('[nl]\ntitle = "Proef"\n', "[nl]\n", 6, "title is missing"),
        ('"Proef"', '""', 7, "title must be one line"),
        ('"Proef"', '" Proef"', 7, "title must be one line"),
        ('"Proef"', "7", 7, "title must be one line"),
        ('"Proef"', r'"Proef\nen meer"', 7, "title must be one line"),
        ('"Proef"', f'"{"o" * 81}"', 7, "title must be one line of 1 to 80 characters"),
        ('"Wat smaakt?"', '"  Wat smaakt?"', 35, "each of questions must be one line"),
        ('"Wat smaakt?"', "12", 35, "each of questions must be one line"),
        ('["Leg neer."]', '"Leg neer."', 38, "steps must be a list"),
        ('["Leg neer."]', str(["Leg."] * 31), 38, "steps must be a list of at most 30"),
        ('themes = ["T1"]\n\n[blocks', 'themes = ["T18"]\n\n[blocks', 29, "T18 in themes is not known"),
        ('["P1"]', '["P1", "P1"]', 4, "P1 in handouts appears twice"),
        ('kind = "theme"', 'kind = "thema"', 27, "kind must be one of arrival, opening"),
        ("protected = true", 'protected = "ja"', 28, "protected must be true or false"),
        ('id = "eten"', 'id = "ontvangst"', 25, "id is used twice"),
        ('id = "eten"', 'id = "Eten & drinken"', 25, "id must be small letters"),
        ('id = "eten"\n', "", 24, "id is missing"),
        ("[nl]", "[[nl]]", 6, "nl must be a table"),
        ('[blocks.nl]\ntitle = "Eten"', '[blocks.fr]\ntitle = "Eten"', 31, "unknown key 'fr'"),
    ],
)
def test_mistake_is_named_with_its_file_and_line(
    tmp_path: Path, old: str, new: str, line: int, reason: str
) -> None:
    assert WHOLE.count(old) >= 1
    before, _, after = WHOLE.rpartition(old)
    trouble = trouble_with(written(tmp_path, before + new + after))
    assert (trouble.file, trouble.line) == ("01-proef.toml", line)
    assert reason in trouble.reason


def test_mistake_in_english_is_found_by_who_reads_dutch(tmp_path: Path) -> None:
    trouble = trouble_with(written(tmp_path, WHOLE.replace('title = "Food"', 'titel = "Food"')), "nl")
    assert (trouble.line, trouble.reason) == (41, "unknown key 'titel'")


def test_programme_without_dutch_is_refused(tmp_path: Path) -> None:
    text = WHOLE.replace('[nl]\ntitle = "Proef"\naims = ["Je weet iets."]\n', "")
    for language in ("nl", "en"):
        assert trouble_with(written(tmp_path, text), language).reason == "nl is missing"


@pytest.mark.parametrize("blocks", ["", "blocks = []\n", "blocks = 7\n", 'blocks = ["een"]\n'])
def test_programme_without_blocks_is_refused(tmp_path: Path, blocks: str) -> None:
    trouble = trouble_with(written(tmp_path, blocks + WHOLE[: WHOLE.index("[[blocks]]")]))
    assert trouble.line == 1
    assert "blocks" in trouble.reason


def test_mistake_in_blocks_on_one_line_names_that_line(tmp_path: Path) -> None:
    text = 'blocks = [{id = "een", minutes = -1, kind = "theme", nl = {title = "Een"}}]\n[nl]\ntitle = "Proef"\n'
    trouble = trouble_with(written(tmp_path, "# Kort\n" + text))
    assert trouble.line == 2
    assert "minutes" in trouble.reason


def test_one_block_too_many_is_named(tmp_path: Path) -> None:
    block = '[[blocks]]\nid = "b{}"\nminutes = 1\nkind = "theme"\n[blocks.nl]\ntitle = "Blok"\n'
    head = '[nl]\ntitle = "Proef"\n'
    most = head + "".join(block.format(at) for at in range(MOST_BLOCKS))
    assert load_agenda(written(tmp_path, most), "nl").minutes == MOST_BLOCKS
    trouble = trouble_with(written(tmp_path, most + block.format("x")))
    assert (trouble.line, trouble.reason) == (3 + 6 * MOST_BLOCKS, f"there are more than {MOST_BLOCKS} blocks")


@pytest.mark.parametrize(
    "text",
    [
        "[[blocks]]\nminutes = 1\n" * 50_000,
        "# " + "x" * 5_000_000,
        "[[blocks]]\n" * (MOST_BYTES // 11),
        "x = " + "[\n" * (MOST_BYTES // 2 - 4),
        "[" + "x." * (MOST_BYTES // 2 - 2) + "x]",
        "".join(f"[a{at}." + "x." * 1990 + "x]\n" for at in range(32)),
        " " * (MOST_BYTES - 20) + "a",
        "x = 1\n" + " " * (MOST_BYTES - 20) + "# =",
    ],
    ids=["50,000 blocks", "5 MB", "all headers", "deep list", "deep key", "deep keys", "spaces", "long comment"],
)
def test_monstrous_file_is_refused_quickly(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text)
    began = process_time()
    assert trouble_with(path).file == "01-proef.toml"
    # Some 50 ms; the room is for a busy machine.
    assert process_time() - began < 3


def test_file_in_another_encoding_names_its_first_strange_line(tmp_path: Path) -> None:
    path = tmp_path / "01-proef.toml"
    path.write_bytes(WHOLE.replace('"Eten"', '"Één"').encode("cp1252"))
    trouble = trouble_with(path)
    assert (trouble.file, trouble.line, trouble.reason) == ("01-proef.toml", 32, "the text is not UTF-8")


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04\xff"])
def test_file_that_is_no_programme_at_all_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "01-proef.toml"
    path.write_bytes(content)
    assert trouble_with(path).line == 1


def test_file_that_is_gone_is_named(tmp_path: Path) -> None:
    trouble = trouble_with(tmp_path / "weg.toml")
    assert (trouble.file, trouble.reason) == ("weg.toml", "the file cannot be read")


def test_series_is_ordered_by_number_and_not_by_file_name(tmp_path: Path) -> None:
    written(tmp_path, WHOLE.replace("number = 1", "number = 2"), "a.toml")
    written(tmp_path, WHOLE, "b.toml")
    assert [agenda.id for agenda in load_series(tmp_path, "nl")] == ["b", "a"]


@pytest.mark.parametrize(("second", "line"), [("number = 1", 1), ("number = 3", 1)])
def test_series_with_a_gap_or_a_double_number_is_refused(tmp_path: Path, second: str, line: int) -> None:
    written(tmp_path, WHOLE, "a.toml")
    written(tmp_path, WHOLE.replace("number = 1", second), "b.toml")
    with pytest.raises(AgendaDamaged, match="number must be 2") as caught:
        load_series(tmp_path, "nl")
    assert (caught.value.file, caught.value.line) == ("b.toml", line)


def test_series_with_a_programme_without_a_number_is_refused(tmp_path: Path) -> None:
    written(tmp_path, WHOLE.replace("number = 1\nweek = 15\n", ""), "a.toml")
    with pytest.raises(AgendaDamaged, match="number must be 1"):
        load_series(tmp_path, "nl")


def test_series_without_sessions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AgendaDamaged, match="no sessions"):
        load_series(tmp_path, "nl")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("[T14]", "[T18]", "unknown key 'T18'"),
        ('nl = "Ouder worden"', 'ne = "Ouder worden"', "unknown key 'ne'"),
        ('nl = "Ouder worden"\n', "", "nl is missing"),
    ],
)
def test_mistake_in_the_themes_is_named(tmp_path: Path, old: str, new: str, reason: str) -> None:
    text = THEMES.read_text(encoding="utf-8")
    path = written(tmp_path, text.replace(old, new), "themes.toml")
    with pytest.raises(AgendaDamaged) as caught:
        load_themes(path, "nl")
    start = text[: text.index("[T14]")].count("\n") + 1
    assert caught.value.file == "themes.toml"
    assert caught.value.line in {start, start + 1}
    assert caught.value.reason == reason
