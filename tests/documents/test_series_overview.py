"""The overview of a series: who came, what was talked about, how long it took, and no measurement."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from facilitator_app import documents
from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.series_overviews import SeriesOverview, SeriesPresences, SeriesSession, SeriesTheme
from facilitator_app.domain.sessions import Attendance, SessionState
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.ui.wording import ReaderWording

ReadPages = Callable[[bytes], list[Any]]
STATES = (Attendance.PRESENT, Attendance.EXCUSED, Attendance.NO_SHOW, Attendance.LEFT_EARLY, None)


def overview(sessions: int = 4, women: int = 12, name: str = "Vrouw") -> SeriesOverview:
    return SeriesOverview(
        practice="Verloskundigenpraktijk De Linde",
        group="Zonnebloem",
        place="Buurthuis De Linde",
        facilitators=("Marieke de Wit", "Els Janssen"),
        sessions=tuple(
            SeriesSession(
                number=n + 1,
                held_on=date(2026, 1, 1) + timedelta(weeks=n),
                state=SessionState.CLOSED,
                planned_minutes=120,
                real_minutes=121 + n,
                came=9,
                invited=women,
            )
            for n in range(sessions)
        ),
        presences=tuple(
            SeriesPresences(f"{name}{w} B.", tuple(STATES[(w + n) % 5] for n in range(sessions)))
            for w in range(women)
        ),
        themes=(
            SeriesTheme("Voeding", (ThemeState.MOVED, ThemeState.COVERED, *(None,) * (sessions - 2))),
            SeriesTheme("Bevallen", (None,) * (sessions - 1) + (ThemeState.PLANNED,)),
        ),
        made_at=datetime(2026, 3, 14, 9, 30, tzinfo=UTC),
        version="0.1.0",
    )


def test_the_sessions_with_their_minutes_and_everybody_beside_them(
    wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_series_overview(overview(), wording))
    for words in (
        "Overzicht van de groep Verloskundigenpraktijk De Linde",
        "Zonnebloem Buurthuis De Linde Marieke de Wit, Els Janssen",
        "1 donderdag 1 januari 2026 9 van 12 120 121",
        "4 donderdag 22 januari 2026 9 van 12 120 124",
        "Samen, van wat gehouden is 480 490",
        "A = aanwezig · E = eerder weg · M = afgemeld · N = niet gekomen",
        "Vrouw0 B. A M N E",
        "Vrouw4 B. A M N",
        "Voeding v b",
        "Bevallen p",
        "Geen medische gegevens Gemaakt op 14 maart 2026 om 10.30 met Kring 0.1.0 Pagina 1 van 1",
    ):
        assert words in page.text, words


def test_it_has_no_place_for_a_measurement() -> None:
    kinds = (SeriesOverview, SeriesSession, SeriesPresences, SeriesTheme)
    told = {str(field.type) for kind in kinds for field in fields(kind)}
    assert not [name for name in told if BloodPressure.__name__ in name or Weight.__name__ in name]


@pytest.mark.parametrize("sessions", [1, 14, 15, 40])
def test_however_many_sessions_everybody_stands_beside_each_of_them(
    sessions: int, wording: ReaderWording, read_pages: ReadPages
) -> None:
    told = (
        overview(sessions) if sessions > 1 else replace(overview(2), sessions=overview(2).sessions[:1], themes=())
    )
    told = replace(told, presences=tuple(replace(p, attendance=p.attendance[:sessions]) for p in told.presences))
    pages = read_pages(documents.render_series_overview(told, wording))
    text = " ".join(page.text for page in pages)
    assert text.count("Vrouw7 B.") == -(-sessions // 14)
    for page in pages:
        assert all(left > 15 and right < 195 and bottom < 290 for _, left, _, right, bottom in page.letters)
    words = documents.text_of_series_overview(told, wording)
    said = [line for line in words.splitlines() if line.startswith("Vrouw0 B.: ")]
    numbers = [part.split()[0] for line in said for part in line.partition(": ")[2].split(", ")]
    numbers = [number for number in numbers if number != "–"]
    assert numbers == [str(n + 1) for n in range(sessions) if STATES[n % 5] is not None]


def test_a_group_that_did_not_begin_says_so(wording: ReaderWording, read_pages: ReadPages) -> None:
    empty = replace(overview(2), sessions=(), presences=(), themes=(), facilitators=(), place="")
    (page,) = read_pages(documents.render_series_overview(empty, wording))
    assert "Er zijn nog geen bijeenkomsten gepland." in page.text
    planned = replace(overview(2).sessions[0], state=SessionState.PLANNED, real_minutes=None)
    called_off = replace(planned, state=SessionState.CANCELLED)
    (page,) = read_pages(
        documents.render_series_overview(replace(overview(2), sessions=(planned, called_off)), wording)
    )
    assert "gepland 120 –" in page.text
    assert "verviel 120 –" in page.text
    assert "Samen" not in page.text


@pytest.mark.parametrize("name", ['<img src="x">&"’', "فاطمة" * 40, "x" * 200, "\ud800\x00\u202e😀", ""])
def test_no_name_breaks_it(name: str, wording: ReaderWording, read_pages: ReadPages) -> None:
    told = replace(overview(name=name), practice=name, group=name, place=name, facilitators=(name,))
    for page in read_pages(documents.render_series_overview(told, wording)):
        assert all(left > 15 and right < 195 for _, left, _, right, _ in page.letters)
    documents.text_of_series_overview(told, wording).encode()


def test_the_same_overview_is_the_same_bytes(wording: ReaderWording) -> None:
    told = overview()
    assert documents.render_series_overview(told, wording) == documents.render_series_overview(told, wording)
