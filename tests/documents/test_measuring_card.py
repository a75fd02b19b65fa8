"""Her card: her readings and nobody else's, on one sheet, whatever she and her practice are called."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app import documents
from facilitator_app.documents import measuring_card
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.participants import PICTURES
from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.summaries import MeasuringCard, NextSession, Visit
from facilitator_app.ui.wording import ReaderWording

MakeCard = Callable[..., MeasuringCard]
ReadText = Callable[[bytes], str]
ReadPages = Callable[[bytes], list[Any]]

HOSTILE = (
    "فاطمة" * 40,
    '<img src="x">&"’',
    "<b>Anna</font> &amp; &#0; {label} %s",
    "Hottentottententententoonstellingsbezoekers" * 2,
    "ትዕግስት \ud800\x00\x1f\u202e\u200d Ł",
    "🤰🏽 Anna",
    "אביגיל",
    "e\u0301\u0323\u0489",
    "",
    " \n\t ",
)
PLACE = ("Gemeenschapshuis De Hottentottententententoonstelling, Burgemeester Van Grunsvenplein 145, " * 2)[:120]


def test_a_card_is_one_a4_sheet_in_landscape(
    make_card: MakeCard, wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_measuring_card(make_card(), wording))
    assert (round(page.width_mm), round(page.height_mm)) == (297, 210)


def test_side_one_lies_right_of_the_fold_and_side_two_left(
    make_card: MakeCard, wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_measuring_card(make_card(), wording))
    for words in ("Mijn kaart", "Birgül Y.", "Vandaag", "Alle keren", "Mijn bloeddruk"):
        assert page.where(words)[0] > 148.5 + 9.5, words
    for words in ("Volgende keer", "Vandaag ging het over", "Bel meteen als", "Mijn vragen"):
        assert page.where(words)[0] < 148.5, words
    assert not [letter for letter in page.letters if letter[1] < 148.5 + 9 and letter[3] > 148.5 - 9]


def test_every_reading_stands_in_its_row(make_card: MakeCard, wording: ReaderWording, read_text: ReadText) -> None:
    text = read_text(documents.render_measuring_card(make_card(woman=0), wording))
    assert "15 18 dec 103 62 61,1" in text
    assert "19 15 jan 106 64 62,2" in text
    assert "23 12 feb 109 66 63,3" in text
    assert "27 12 mrt 112 68 64,4" in text


def test_what_the_midwife_measured_besides_has_a_line_of_its_own(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    card = make_card(woman=0)
    today = replace(card.visits[-1], beside=BloodPressure(108, 66))
    text = read_text(
        documents.render_measuring_card(replace(card, visits=(*card.visits[:-1], today), today=today), wording)
    )
    assert "27 12 mrt 112 68 64,4 verloskundige 108 66" in text
    assert "Vandaag bovendruk 112 onderdruk 68 gewicht 64,4 kg" in text


def test_a_card_without_weight_has_no_place_for_it(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(woman=0, with_weight=False), wording))
    assert "gewicht" not in text
    assert "kg" not in text
    assert "64,4" not in text
    assert "27 12 mrt 112 68" in text


def test_a_card_to_write_on_has_her_row_and_the_units_but_no_number_and_no_dash(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    card = make_card(woman=0)
    empty = replace(card.visits[-1], pressure=None, weight=None)
    card = replace(card, was_there=False, ahead=True, today=empty, visits=card.visits[:-1])
    text = read_text(documents.render_measuring_card(card, wording))
    assert "Vandaag bovendruk onderdruk gewicht , kg Alle keren" in text
    assert "23 12 feb 109 66 63,3 27 12 mrt Mijn bloeddruk" in text
    assert "Vandaag gaat het over" in text
    assert "gemist" not in text
    bare = read_text(documents.render_measuring_card(replace(card, with_weight=False), wording))
    assert "kg" not in bare


def test_today_stands_large_with_its_words(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(woman=0), wording))
    assert "Vandaag bovendruk 112 onderdruk 68 gewicht 64,4 kg" in text


def test_the_card_tells_when_where_and_whose(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(), wording))
    assert "Groep Zonnebloem · bijeenkomst 4 · 12 maart 2026" in text
    assert "donderdag 9 april 2026, 14.00 uur Buurthuis De Linde, Kerkstraat 1" in text
    assert "Dit zijn jouw eigen metingen. Bespreek ze met je verloskundige." in text
    assert "14 maart" not in text, "the day of printing is not the day of the session"


def test_a_group_that_is_called_groep_is_not_called_so_twice(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    card = make_card()
    named = replace(card, heading=replace(card.heading, group="Groep Zonnebloem"))
    assert "Groep Groep" not in read_text(documents.render_measuring_card(named, wording))


def test_no_card_holds_another_woman(make_card: MakeCard, wording: ReaderWording, read_text: ReadText) -> None:
    labels = [make_card(woman=n).label for n in range(12)]
    for woman, label in enumerate(labels):
        text = read_text(documents.render_measuring_card(make_card(woman=woman), wording))
        assert label in text
        assert [other for other in labels if other.split()[0] in text] == [label]


def test_the_same_card_is_the_same_bytes(make_card: MakeCard, wording: ReaderWording) -> None:
    first = documents.render_measuring_card(make_card(label="فاطمة ا."), wording)
    assert first == documents.render_measuring_card(make_card(label="فاطمة ا."), wording)


def test_an_absent_woman_is_missed_and_gets_no_boxes_of_today(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    card = make_card(was_there=False, today=None)
    text = read_text(documents.render_measuring_card(replace(card, visits=card.visits[:3]), wording))
    assert "We hebben je gemist. De volgende keer is op donderdag 9 april 2026." in text
    assert "Vandaag" not in text


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(4, "De datum hoor je nog van ons."), (10, "Dit was onze laatste bijeenkomst.")],
)
@pytest.mark.parametrize("was_there", [True, False])
def test_without_a_next_session_the_card_says_so_kindly(
    number: int,
    sentence: str,
    was_there: bool,
    make_card: MakeCard,
    wording: ReaderWording,
    read_text: ReadText,
) -> None:
    card = make_card(next_session=None, was_there=was_there)
    card = replace(card, heading=replace(card.heading, number=number))
    assert sentence in read_text(documents.render_measuring_card(card, wording))


def test_what_was_not_measured_is_a_dash(make_card: MakeCard, wording: ReaderWording, read_text: ReadText) -> None:
    card = make_card()
    unmeasured = Visit(4, card.heading.held_on, None, None, None, declined=True)
    text = read_text(documents.render_measuring_card(replace(card, today=unmeasured, visits=()), wording))
    assert "bovendruk – onderdruk – gewicht –" in text
    assert "– 12 mrt – – –" in text
    assert "kg" not in text


def test_present_without_any_summary_of_today_shows_dashes(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(today=None, visits=()), wording))
    assert "bovendruk – onderdruk – gewicht –" in text


def test_approved_lines_print_with_the_phone_number(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(), wording))
    assert "Bel meteen als • je bloed verliest • je vruchtwater verliest • je baby minder beweegt" in text
    assert "Bel 012 - 345 67 89" in text


def test_unapproved_text_prints_only_the_phone_number_and_empty_lines(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(call_lines=()), wording))
    assert "Bel ons 012 - 345 67 89 Mijn vragen" in text
    assert "Bel meteen" not in text


def test_a_practice_without_a_phone_number_prints_no_empty_call(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    card = make_card()
    card = replace(card, heading=replace(card.heading, phone=" "))
    assert "je baby minder beweegt Mijn vragen" in read_text(documents.render_measuring_card(card, wording))


@pytest.mark.parametrize("length", [10, 18, 60])
def test_a_long_call_text_stays_in_its_frame(
    length: int, make_card: MakeCard, wording: ReaderWording, read_pages: ReadPages
) -> None:
    lines = tuple(f"Je verliest bloed, meer dan wat druppels, of vruchtwater: {n}" for n in range(length))
    (page,) = read_pages(documents.render_measuring_card(make_card(call_lines=lines), wording))
    assert lines[9] in page.text
    assert "Mijn vragen" in page.text
    assert page.where("Bel 012")[1] < page.where("Mijn vragen")[1]


def test_topics_give_way_to_the_call_text(
    make_card: MakeCard, wording: ReaderWording, read_pages: ReadPages
) -> None:
    topics = tuple(f"Een gesprek met een lange naam dat over twee hele regels gaat, nummer {n}" for n in range(30))
    (page,) = read_pages(documents.render_measuring_card(make_card(topics=topics), wording))
    assert topics[0] in page.text
    assert topics[29] not in page.text
    assert "je baby minder beweegt Bel 012 - 345 67 89 Mijn vragen" in page.text


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_breaks_the_card_or_becomes_markup(
    name: str, make_card: MakeCard, wording: ReaderWording, read_pages: ReadPages
) -> None:
    card = make_card(label=name, picture=name, topics=(name, "Pijn"), call_lines=(name, "je bloed verliest"))
    card = replace(
        card,
        heading=replace(card.heading, group=name, practice=name, phone=name),
        next_session=NextSession(date(2026, 4, 9), card.heading.starts_at, f"{PLACE} {name}"),
    )
    for was_there in (True, False):
        pages = read_pages(documents.render_measuring_card(replace(card, was_there=was_there), wording))
        assert len(pages) == 1
        for letter, left, top, right, bottom in pages[0].letters:
            assert min(left, top) > 8, letter
            assert right < 297 - 8, letter
            assert bottom < 210 - 8, letter


def test_markup_in_a_name_is_printed_as_it_was_typed(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_measuring_card(make_card(label='<img src="x">&"’'), wording))
    assert '<img src="x">&"’' in text


def test_a_name_in_arabic_is_joined_and_runs_from_right_to_left(
    make_card: MakeCard, wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_measuring_card(make_card(label="سلمى"), wording))
    arabic = sorted((left, letter) for letter, left, *_ in page.letters if "\u0600" < letter < "\u0700")
    # pdfium gives the letters back; which of their forms were drawn is checked in test_document_text.
    assert "".join(letter for _, letter in reversed(arabic)) == "سلمى"


def test_a_place_of_120_characters_is_whole(
    make_card: MakeCard, wording: ReaderWording, read_text: ReadText
) -> None:
    card = make_card(next_session=NextSession(date(2026, 4, 9), make_card().heading.starts_at, PLACE.strip()))
    text = read_text(documents.render_measuring_card(card, wording))
    assert PLACE.strip().replace(" ", "") in text.replace(" ", "")


def test_no_fill_is_darker_than_a_tenth_of_grey(
    make_card: MakeCard, wording: ReaderWording, filled_areas: Callable[[bytes], list[tuple[float, float, float]]]
) -> None:
    areas = filled_areas(documents.render_measuring_card(make_card(), wording))
    assert any(0.9 <= grey < 1 for grey, _, _ in areas), "the band of today"
    # Only the round marks of the graph are black.
    assert all(grey >= 0.9 or max(wide, high) < 9 for grey, wide, high in areas)


def test_the_metadata_name_the_practice_and_nobody_else(make_card: MakeCard, wording: ReaderWording) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    pdf = documents.render_measuring_card(make_card(), wording)
    reader = PdfReader(BytesIO(pdf))
    metadata = reader.metadata
    assert metadata is not None
    assert metadata.title == "Mijn kaart"
    assert metadata.author == "Verloskundigenpraktijk De Linde"
    assert not [value for value in metadata.values() if "http" in value or "www" in value or "Birg" in value]
    assert reader.trailer["/Root"]["/Lang"] == "nl"


def test_every_picture_can_stand_on_a_card(make_card: MakeCard, wording: ReaderWording) -> None:
    cards = {documents.render_measuring_card(make_card(picture=name), wording) for name in (*PICTURES, "none")}
    assert len(cards) == len(PICTURES) + 1


def test_the_words_are_plain_and_short_and_judge_nothing() -> None:
    folder = Path(measuring_card.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("card_*.py"))
    texts = re.findall(r'translate\(\s*"MeasuringCard",\s*"([^"]+)"', source)
    assert len(texts) > 15
    for sentence in (part for text in texts for part in re.split(r"[.?!]", text)):
        assert len(sentence.split()) <= 12
        assert not re.search(r"hoog|laag|normaal|risico|afwijk|advies|goed|tensie", sentence, re.IGNORECASE)


pressures = st.builds(
    lambda upper, below: BloodPressure(upper, max(30, min(180, upper - below))),
    st.integers(60, 260),
    st.integers(1, 120),
)
weights = st.integers(3_000, 30_000).map(lambda hundredths: Weight(hundredths * 10))


@st.composite
def random_visits(draw: st.DrawFn) -> tuple[Visit, ...]:
    gaps = draw(st.lists(st.integers(0, 40), max_size=14))
    day, age, visits = date(2026, 1, 1), draw(st.integers(20, 120)), []
    for number, gap in enumerate(gaps, start=1):
        day, age = day + timedelta(days=gap), age + gap
        known = draw(st.booleans())
        visits.append(
            Visit(
                number,
                day,
                GestationalAge(age) if known else None,
                draw(st.none() | pressures),
                draw(st.none() | weights),
            )
        )
    return tuple(visits)


@settings(max_examples=25, deadline=None)
@given(visits=random_visits(), was_there=st.booleans())
def test_any_series_of_visits_prints_all_its_numbers(
    visits: tuple[Visit, ...],
    was_there: bool,
    make_card: MakeCard,
    wording: ReaderWording,
    read_pages: ReadPages,
) -> None:
    today = visits[-1] if visits and was_there else None
    card = make_card(visits=visits, today=today, was_there=was_there)
    (page,) = read_pages(documents.render_measuring_card(card, wording))
    words = page.text.split()
    for visit in visits:
        if visit.pressure:
            assert words.count(str(visit.pressure.systolic)) >= 2, "in the table and in the graph"
            assert words.count(str(visit.pressure.diastolic)) >= 2
        if visit.weight:
            assert wording.weight(visit.weight) in words
