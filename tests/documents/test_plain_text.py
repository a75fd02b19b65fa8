"""The plain text of a paper says what the paper says, in lines that can be read aloud."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app import documents
from facilitator_app.domain.readings import BloodPressure, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.summaries import FileSheet, GroupReport, NoteLine, ReadingLine
from facilitator_app.ui.wording import ReaderWording


def test_every_value_stands_behind_what_it_is(
    make_sheet: Callable[..., FileSheet], wording: ReaderWording
) -> None:
    lines = documents.text_of_file_sheet(make_sheet(), wording).split("\r\n")
    assert lines[:9] == [
        "Dossierblad",
        "Verloskundigenpraktijk De Linde",
        "Groep Zonnebloem · bijeenkomst 4 van 10 · donderdag 12 maart 2026",
        "Birgül Yıldız",
        "Geboortedatum: 03-07-1994",
        "Uitgerekende datum: 11-06-2026",
        "Zwangerschapsduur: 27+0",
        "Aanwezigheid: Aanwezig, 13.58 uur",
        "",
    ]
    for line in (
        "tijd: 14.05; meting: Bloeddruk; waarde: 114/70 mmHg; gemeten door: zelf; "
        "ingevoerd door: Marieke, in de lijst",
        "datum: 12-03-2026; weken: 27+0; bloeddruk: 114/70; kg: 65,02",
        "tijd: 14.07; was: 184/70 mmHg; werd: 114/70 mmHg; gewijzigd door: Marieke",
        "Kaart meegegeven: Ja, in het Nederlands",
        "Vertrouwelijk. Gemaakt op 14 maart 2026 om 10.30 met Kring 0.1.0.",
    ):
        assert line in lines, line


def test_the_report_of_the_group_in_words(make_report: Callable[..., GroupReport], wording: ReaderWording) -> None:
    lines = documents.text_of_group_report(make_report(), wording).split("\r\n")
    for line in (
        "Werkelijk: 14.03–16.02 uur",
        "naam: Olena K.; aanwezigheid: Eerder weg; gekomen: 13.59; weggegaan: 15.30",
        "blok: Samen; gepland: 60; werkelijk: 56",
        "De ademoefening ging goed.",
        "vraag: Mag ik nog vliegen?; hoe het afliep: besproken",
        "Volgende bijeenkomst: donderdag 9 april 2026, 14.00 uur Buurthuis De Linde, Kerkstraat 1",
    ):
        assert line in lines, line


readings = st.builds(
    lambda minutes, value, by, note: (minutes, value, by, note),
    st.integers(0, 119),
    st.one_of(
        st.builds(
            lambda lower, more: BloodPressure(lower + more, lower), st.integers(30, 160), st.integers(31, 90)
        ),
        st.builds(lambda tenths: Weight(tenths * 100), st.integers(300, 3000)),
    ),
    st.sampled_from(MeasuredBy),
    st.sampled_from(["", "na vijf minuten rust", "het apparaat gaf een foutmelding en is daarna vervangen " * 3]),
)


@settings(max_examples=12)
@given(st.lists(readings, max_size=60), st.integers(0, 40))
def test_every_stored_reading_is_on_her_sheet_and_in_its_text_over_all_page_breaks(
    make_sheet: Callable[..., FileSheet],
    wording: ReaderWording,
    read_pages: Callable[[bytes], list[Any]],
    measured: list[tuple[int, Any, MeasuredBy, str]],
    pages_of_notes: int,
) -> None:
    base = make_sheet()
    at = base.readings[0].taken_at
    lines = tuple(
        ReadingLine(at + timedelta(minutes=m), value, by, EntryPath.GRID, "Els", note=note)
        for m, value, by, note in measured
    )
    notes = (NoteLine(at, "Els", "rustig aan " * 60 * pages_of_notes),) if pages_of_notes else ()
    sheet = replace(base, readings=lines, notes=notes, visits=(), corrections=())
    pages = read_pages(documents.render_file_sheet(sheet, wording))
    paper, text = " ".join(page.text for page in pages), documents.text_of_file_sheet(sheet, wording)
    for unit, kind in (("mmHg", BloodPressure), ("kg", Weight)):
        stored = sorted(
            (wording.weight(v) if isinstance(v, Weight) else str(v)) + f" {unit}"
            for _, v, _, _ in measured
            if isinstance(v, kind)
        )
        assert sorted(re.findall(rf"[0-9/,]+ {unit}", paper)) == stored
        assert sorted(re.findall(rf"[0-9/,]+ {unit}", text)) == stored
    for number, page in enumerate(pages, start=1):
        assert f"Pagina {number} van {len(pages)}" in page.text


def test_a_woman_with_a_pressure_and_no_weight_has_one_graph_and_every_line(
    make_sheet: Callable[..., FileSheet], wording: ReaderWording, read_text: Callable[[bytes], str]
) -> None:
    sheet = make_sheet()
    visits = tuple(replace(visit, weight=None) for visit in sheet.visits)
    text = read_text(documents.render_file_sheet(replace(sheet, visits=visits), wording))
    assert "Bloeddruk in mmHg" in text
    assert "Gewicht in kg" not in text
    assert "12-03-2026 27+0 114/70 –" in text


def test_marks_of_direction_and_halves_of_signs_stay_out_of_a_text(
    make_sheet: Callable[..., FileSheet], wording: ReaderWording
) -> None:
    sheet = make_sheet(full_name="\u202eAnna\ud800\x00\u2066 <b>Bö\nhm</b> 😀")
    text = documents.text_of_file_sheet(sheet, wording)
    assert "\r\nAnna <b>Bö\r\nhm</b> 😀\r\n" in text
    text.encode()
