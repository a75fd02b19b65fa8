"""The file sheet: all that was measured of one woman, with who and when, and nobody else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from facilitator_app import documents
from facilitator_app.documents.list_lines import kind_word, result_word
from facilitator_app.domain.check_summaries import AgreedLine, CheckSummary, FindingCorrection, FindingLine
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.readings import Arm, BloodPressure, Cuff, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.sessions import Attendance
from facilitator_app.domain.summaries import (
    CorrectionLine,
    FileSheet,
    ListedLine,
    MoveLine,
    NoteLine,
    ReadingLine,
    Visit,
)
from facilitator_app.ui.wording import ReaderWording

MakeSheet = Callable[..., FileSheet]
ReadText = Callable[[bytes], str]
ReadPages = Callable[[bytes], list[Any]]


def test_the_sheet_tells_who_she_is_and_what_was_measured(
    make_sheet: MakeSheet, wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_file_sheet(make_sheet(), wording))
    assert (round(page.width_mm), round(page.height_mm)) == (210, 297)
    for words in (
        "Dossierblad Verloskundigenpraktijk De Linde",
        "Birgül Yıldız",
        "03-07-1994 11-06-2026 27+0 Aanwezig, 13.58 uur",
        "14.05 Bloeddruk, vervangen 184/70 mmHg zelf Marieke, in de lijst",
        "14.05 Bloeddruk 114/70 mmHg zelf Marieke, in de lijst",
        "14.06 Gewicht 65,02 kg zelf, met hulp Els, zelf ingevoerd",
        "14.20 Bloeddruk, 2e meting 99/58 mmHg verloskundige Marieke, in de lijst",
        "18-12-2025 15+0 105/64 61,72",
        "12-03-2026 27+0 114/70 65,02",
        "14.07 184/70 mmHg 114/70 mmHg Marieke",
        "Ja, in het Nederlands",
        "Handtekening",
        "Vertrouwelijk",
        "Pagina 1 van 1",
    ):
        assert words in page.text, words


def test_what_was_found_at_the_belly_check_stands_there_with_what_was_changed_and_agreed(
    make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText
) -> None:
    at = make_sheet().readings[1].taken_at
    later = at + timedelta(minutes=8)
    told = make_sheet(
        check=CheckSummary(
            seen=True,
            agreed=(
                AgreedLine("Hb-formulier mee", "Els", date(2026, 4, 9), None),
                AgreedLine("", "", None, date(2026, 3, 19), own_visit=True),
            ),
        ),
        findings=(
            FindingLine(later, "Els", FindingKind.FUNDAL_HEIGHT, "28"),
            FindingLine(at, "Els", FindingKind.HEART_TONES, "142"),
            FindingLine(at, "Els", FindingKind.POSITION, "breech"),
            FindingLine(at, "Els", FindingKind.ENGAGEMENT, "H1"),
            FindingLine(at, "Els", FindingKind.MOVEMENTS, "in-doubt"),
            FindingLine(at, "Els", FindingKind.THEMES, "Je baby voelen bewegen"),
            FindingLine(at + timedelta(days=2), "Els", FindingKind.NOTE, "belt vrijdag"),
        ),
        finding_corrections=(
            FindingCorrection(later, "Els", FindingKind.FUNDAL_HEIGHT, "27", "28"),
            FindingCorrection(later, "Els", FindingKind.HEART_TONES, "not-heard", ""),
        ),
        corrections=(),
    )
    text = read_text(documents.render_file_sheet(told, wording))
    for words in (
        "Fundushoogte Harttonen Ligging Indaling Kindsbewegingen",
        "28 cm 142 per minuut stuitligging H1 twijfel",
        "Genoteerd: 14.05 Els, 14.13 Els",
        "14.05 Besproken Je baby voelen bewegen Els",
        "– Notitie belt vrijdag Els",
        "Hb-formulier mee Els 09-04-2026 –",
        "buikcheck op eigen afspraak – – 19-03-2026",
        "14.13 Fundushoogte: 27 cm 28 cm Els",
        "14.13 Harttonen: niet gehoord ingetrokken Els",
    ):
        assert words in text, words
    words_alone = make_sheet(findings=(FindingLine(at, "Els", FindingKind.DISCUSSED, "verlof"),))
    assert "Buikcheck tijd wat" in read_text(documents.render_file_sheet(words_alone, wording))
    seen = read_text(documents.render_file_sheet(make_sheet(check=CheckSummary(seen=True)), wording))
    assert "Buikcheck Er is niets genoteerd." in seen
    assert "Buikcheck" not in read_text(documents.render_file_sheet(make_sheet(), wording))


def test_how_it_was_measured_and_what_was_noted_stand_there(
    make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText
) -> None:
    sheet = make_sheet()
    pressure = replace(sheet.readings[1], pulse=72, arm=Arm.LEFT, cuff=Cuff.LARGE, note="na 5 minuten rust")
    besides = replace(sheet.readings[2], beside=True)
    at = pressure.taken_at
    told = replace(
        sheet,
        readings=(sheet.readings[0], pressure, besides, replace(sheet.readings[3], moved_here=True)),
        notes=(NoteLine(at, "Els", "apparaat geeft HI"),),
        moves=(MoveLine(at, "Els", here=True), MoveLine(at, "Els", here=False)),
        visits=(*sheet.visits[:-1], replace(sheet.visits[-1], beside=BloodPressure(99, 58))),
    )
    text = read_text(documents.render_file_sheet(told, wording))
    for words in (
        "Bloeddruk, polsslag 72 per minuut, links, manchet L, na 5 minuten rust",
        "Bloeddruk, nagemeten",
        "Gewicht, verplaatst",
        "Notities over haar",
        "14.05 apparaat geeft HI Els",
        "14.05, Els: een meting kwam van een andere vrouw.",
        "14.05, Els: een meting ging naar een andere vrouw.",
        "nagemeten 99/58",
    ):
        assert all(part in text for part in words.split()), words
    assert "apparaat geeft HI" in text


def test_a_series_of_ten_with_a_correction_still_fits_one_page(
    make_sheet: MakeSheet, wording: ReaderWording, read_pages: ReadPages
) -> None:
    sheet = make_sheet()
    visits = tuple(replace(sheet.visits[0], number=n, held_on=date(2026, 1, n)) for n in range(1, 11))
    assert len(read_pages(documents.render_file_sheet(replace(sheet, visits=visits), wording))) == 1


def test_no_sheet_holds_another_woman(make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText) -> None:
    names = [make_sheet(woman=n).full_name for n in range(12)]
    for woman, name in enumerate(names):
        text = read_text(documents.render_file_sheet(make_sheet(woman=woman), wording))
        assert [other for other in names if any(part in text for part in other.split())] == [name]


def test_an_empty_sheet_says_so_in_words(
    make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText
) -> None:
    sheet = make_sheet(
        birth_date=None,
        age=None,
        attendance=Attendance.EXCUSED,
        arrived_at=None,
        readings=(),
        declined=("systolic", "diastolic", "weight"),
        visits=(),
        corrections=(),
        card_given=False,
    )
    text = read_text(documents.render_file_sheet(sheet, wording))
    assert "– 11-06-2026 – Afgemeld" in text
    assert "Er is niet gemeten. Wil niet meten: bloeddruk, gewicht." in text
    assert "Er is niets gewijzigd." in text
    assert "Kaart meegegeven Nee" in text
    assert "Alle bijeenkomsten" not in text


def test_a_visit_without_values_is_a_dash_or_her_wish(
    make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText
) -> None:
    visits = (
        Visit(1, date(2026, 1, 15), None, None, None),
        Visit(2, date(2026, 2, 12), GestationalAge(161), None, None, declined=True),
    )
    text = read_text(documents.render_file_sheet(make_sheet(visits=visits), wording))
    assert "15-01-2026 – – –" in text
    assert "12-02-2026 23+0 wil niet wil niet" in text
    assert "Gewicht in kg" not in text


def test_a_withdrawn_value_is_told_as_such(
    make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText
) -> None:
    at = make_sheet().corrections[0].at
    gone = (CorrectionLine(at, "Els", Weight(64_100), None),)
    text = read_text(documents.render_file_sheet(make_sheet(corrections=gone), wording))
    assert "14.07 64,1 kg ingetrokken Els" in text


def test_thirty_readings_and_fourteen_visits_flow_over_pages_and_all_are_there(
    make_sheet: MakeSheet, wording: ReaderWording, read_pages: ReadPages
) -> None:
    start = make_sheet().readings[0].taken_at

    def at(minutes: int) -> datetime:
        return start + timedelta(minutes=minutes)

    readings = tuple(
        ReadingLine(at(n), BloodPressure(100 + n, 60 + n), MeasuredBy.FACILITATOR, EntryPath.FILE, "Marieke")
        for n in range(30)
    )
    visits = tuple(
        Visit(n, date(2026, 1, n), None, BloodPressure(200 + n, 40 + n), Weight(70_000 + n * 150))
        for n in range(1, 15)
    )
    sheet = make_sheet(readings=readings, visits=visits, corrections=make_sheet().corrections * 12)
    pages = read_pages(documents.render_file_sheet(sheet, wording))
    text = " ".join(page.text for page in pages)
    assert len(pages) > 1
    assert all(f"{r.value} mmHg begeleider Marieke, uit een bestand" in text for r in readings)
    assert all(f"{v.pressure} {wording.weight(v.weight)}" in text for v in visits if v.weight)
    assert text.count("184/70 mmHg 114/70 mmHg") == 12
    assert all("Birgül Yıldız" in page.text and "Vertrouwelijk" in page.text for page in pages)


@pytest.mark.parametrize("name", ['<img src="x">&"’', "محمد" * 50, "Hottentot" * 60, "\ud800\x00ትዕግ", ""])
def test_no_name_breaks_the_sheet(
    name: str, make_sheet: MakeSheet, wording: ReaderWording, read_pages: ReadPages
) -> None:
    sheet = make_sheet(full_name=name, declined=(name,), card_language=name)
    readings = tuple(replace(reading, entered_by=name) for reading in sheet.readings)
    for page in read_pages(documents.render_file_sheet(replace(sheet, readings=readings), wording)):
        assert all(left > 15 and right < 195 for _, left, _, right, _ in page.letters)


def test_the_same_sheet_is_the_same_bytes_with_light_fills(
    make_sheet: MakeSheet,
    wording: ReaderWording,
    filled_areas: Callable[[bytes], list[tuple[float, float, float]]],
) -> None:
    pdf = documents.render_file_sheet(make_sheet(), wording)
    assert pdf == documents.render_file_sheet(make_sheet(), wording)
    assert all(grey >= 0.9 or max(wide, high) < 9 for grey, wide, high in filled_areas(pdf))


def test_nobody_signs_a_page_with_nothing_else_on_it(
    make_sheet: MakeSheet, wording: ReaderWording, read_pages: ReadPages
) -> None:
    sheet = make_sheet()
    for times in range(1, 12):
        pdf = documents.render_file_sheet(replace(sheet, readings=sheet.readings * times), wording)
        (signed,) = (page for page in read_pages(pdf) if "Handtekening" in page.text)
        assert "gewijzigd door" in signed.text or "Er is niets gewijzigd." in signed.text, times


def test_what_stood_on_the_list_is_told_with_what_became_of_it(
    make_sheet: MakeSheet, wording: ReaderWording, read_text: ReadText
) -> None:
    at = datetime(2026, 3, 12, 14, 40, tzinfo=UTC)
    listed = (
        ListedLine(LineKind.LOOK, "", Result.REFERRING, "gebeld met de tweede lijn", at, "Joke"),
        ListedLine(LineKind.QUESTION, "verlof", Result.NEXT_TIME, "", at, "Joke"),
        ListedLine(LineKind.SECOND),
    )
    text = read_text(documents.render_file_sheet(make_sheet(listed=listed), wording))
    for words in (
        "Lijstje van deze bijeenkomst",
        "15.40 samen kijken bellen of verwijzen: gebeld met de tweede lijn Joke",
        "15.40 vraag: verlof volgende keer opletten Joke",
        "tweede meting nog open",
    ):
        assert words in text, words
    assert "Lijstje" not in read_text(documents.render_file_sheet(make_sheet(), wording))


def test_every_line_and_every_outcome_has_a_word(wording: ReaderWording) -> None:
    assert len({kind_word(kind, wording) for kind in LineKind}) == len(LineKind)
    assert len({result_word(result, wording) for result in (None, *Result)}) == len(Result) + 1
