"""The group report: who came and what was done, no measurement, however long it gets."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from facilitator_app import documents
from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Attendance, QuestionState
from facilitator_app.domain.summaries import BlockReport, GroupReport, NextSession, Presence, QuestionReport
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.ui.wording import ReaderWording

MakeReport = Callable[..., GroupReport]
ReadText = Callable[[bytes], str]


def test_the_report_tells_the_session_in_the_order_of_the_day(
    make_report: MakeReport, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_group_report(make_report(), wording))
    for words in (
        "Groepsverslag Verloskundigenpraktijk De Linde",
        "Groep Zonnebloem · bijeenkomst 4 van 10 · donderdag 12 maart 2026",
        "14.00–16.00 uur 14.03–16.02 uur",
        "Marieke de Wit, Els",
        "Aanwezigheid: 11 van 12",
        "Amina B. Aanwezig 13.45 –",
        "Olena K. Eerder weg 13.59 15.30",
        "Zofia W. Afgemeld – –",
        "Inloop en meten 30 34",
        "Vragen op het bord 5 overgeslagen",
        "Afsluiting 5 –",
        "Samen 60 56",
        "Pijn: wat helpt? De ademoefening ging goed.",
        "Mag ik nog vliegen? besproken",
        "Hoe regel ik verlof? volgende keer",
        "Thema's – besproken: Je baby voelen bewegen · Bevallen en te vroeg bevallen – verplaatst: Mondzorg",
        "Ook meegegeven: Vandaag in de groep (Engels, Nederlands) · Je baby beweegt (Nederlands)",
        "donderdag 9 april 2026, 14.00 uur",
        "Geen medische gegevens",
        "Gemaakt op 14 maart 2026 om 10.30 met Kring 0.1.0",
        "Pagina 1 van ",
    ):
        assert words in text, words


def test_a_report_has_no_place_for_a_measurement() -> None:
    kinds = (GroupReport, Presence, BlockReport, QuestionReport)
    told = {str(field.type) for kind in kinds for field in fields(kind)}
    assert not [name for name in told if BloodPressure.__name__ in name or Weight.__name__ in name]


def test_a_session_that_did_not_run_is_reported_with_dashes(
    make_report: MakeReport, wording: ReaderWording, read_text: ReadText
) -> None:
    report = make_report(
        facilitators=(), presences=(), blocks=(), questions=(), cards_by_language=(), next_session=None
    )
    report = replace(report, heading=replace(report.heading, real_start=None, real_end=None, place=""))
    text = read_text(documents.render_group_report(report, wording))
    assert "14.00–16.00 uur –" in text
    assert "Er stonden geen vragen op het bord." in text
    assert "Er zijn geen kaarten meegegeven." in text
    assert "Er is geen volgende bijeenkomst gepland." in text
    assert "Programma" not in text


def test_a_report_says_how_much_is_not_on_it(
    make_report: MakeReport, wording: ReaderWording, read_text: ReadText
) -> None:
    assert "Niet op dit blad" not in read_text(documents.render_group_report(make_report(), wording))
    text = read_text(documents.render_group_report(make_report(questions=(), kept_back=2), wording))
    assert "Niet op dit blad Met een getal als een meting erin: 2. Kijk in Kring." in text
    assert "geen vragen" not in text


def test_what_was_neither_talked_about_nor_given_has_no_caption(
    make_report: MakeReport, wording: ReaderWording, read_text: ReadText
) -> None:
    planned = make_report(themes=(("Mondzorg", ThemeState.PLANNED),), handouts=())
    text = read_text(documents.render_group_report(planned, wording))
    assert "Thema's – op het programma: Mondzorg" in text
    for words in ("besproken:", "verplaatst:", "Ook meegegeven"):
        assert words not in text


def test_a_session_that_still_runs_has_no_end(
    make_report: MakeReport, wording: ReaderWording, read_text: ReadText
) -> None:
    report = make_report()
    report = replace(report, heading=replace(report.heading, real_end=None))
    assert "vanaf 14.03 uur" in read_text(documents.render_group_report(report, wording))


def test_a_long_report_flows_over_pages_and_loses_nothing(
    make_report: MakeReport, wording: ReaderWording, read_pages: Callable[[bytes], list[Any]]
) -> None:
    words = [f"woord{n}" for n in range(300)]
    blocks = tuple(BlockReport(f"Blok {n}", 10, 11, skipped=False, note=" ".join(words)) for n in range(6))
    questions = tuple(QuestionReport(f"Vraag nummer {n}?", QuestionState.OPEN) for n in range(60))
    women = tuple(Presence(f"Vrouw{n} A.", Attendance.EXPECTED) for n in range(14))
    report = make_report(blocks=blocks, questions=questions, presences=women)
    pages = read_pages(documents.render_group_report(report, wording))
    text = " ".join(page.text for page in pages)
    assert len(pages) > 3
    assert all(text.count(f" {word} ") == 6 for word in words)
    assert all(f"Vraag nummer {n}? open" in text for n in range(60))
    assert all(f"Vrouw{n} A. Verwacht" in text for n in range(14))
    for number, page in enumerate(pages, start=1):
        assert (round(page.width_mm), round(page.height_mm)) == (210, 297)
        assert f"Pagina {number} van {len(pages)}" in page.text
        assert all(left > 15 and right < 195 and bottom < 290 for _, left, _, right, bottom in page.letters)
    assert sum("vraag hoe het afliep" in page.text for page in pages) > 1, "the head of a table comes back"


@pytest.mark.parametrize("name", ['<img src="x">&"’', "فاطمة" * 40, "x" * 400, "\ud800\x00", ""])
def test_no_name_breaks_the_report(
    name: str, make_report: MakeReport, wording: ReaderWording, read_pages: Callable[[bytes], list[Any]]
) -> None:
    report = make_report(
        facilitators=(name,),
        presences=(Presence(name, Attendance.LATE), Presence(name, Attendance.NO_SHOW)),
        blocks=(BlockReport(name, 5, 5, skipped=False, note=f"{name}\n\n{name}"),),
        questions=(QuestionReport(name, QuestionState.LOOKING_INTO),),
        cards_by_language=((name, 1),),
        next_session=NextSession(make_report().heading.held_on, make_report().heading.starts_at, name),
    )
    report = replace(report, heading=replace(report.heading, practice=name, group=name, place=name))
    for page in read_pages(documents.render_group_report(report, wording)):
        assert all(left > 15 and right < 195 for _, left, _, right, _ in page.letters)


def test_the_same_report_is_the_same_bytes(make_report: MakeReport, wording: ReaderWording) -> None:
    assert documents.render_group_report(make_report(), wording) == documents.render_group_report(
        make_report(), wording
    )
