"""A session that is typed in from paper: its readings belong to its day, and tell that they came later."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from facilitator_app import documents
from facilitator_app.domain.readings import EntryPath
from facilitator_app.domain.sessions import Attendance, PaperUse
from facilitator_app.live.afterwards import is_afterwards
from facilitator_app.live.session import LiveSession
from tests.practice import TODAY, WORDING, Practice
from tests.ui.papers_at_hand import text_of

THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


def measure(session: LiveSession, name: str = "Amina", pressure: tuple[str, str] = ("118", "76")) -> str:
    seat = session.seating.find(name)[0].seat.id
    session.seating.record_pressure(seat, *pressure, f"step {pressure}")
    return seat


@pytest.mark.parametrize(
    ("now", "afterwards"),
    [
        ("2026-03-12 15:00", False),
        ("2026-03-12 23:59", False),
        ("2026-03-13 00:01", True),
        ("2026-03-11 15:00", False),
        ("2026-04-12 09:00", True),
    ],
)
def test_the_day_after_its_end_a_session_is_typed_in_later(practice: Practice, now: str, afterwards: bool) -> None:
    practice.clock.moment = datetime.fromisoformat(now).replace(tzinfo=practice.wall.zone)
    assert practice.open().afterwards is afterwards


@pytest.mark.parametrize(("now", "afterwards"), [("00:30", False), ("06:59", False), ("07:01", True)])
def test_an_evening_that_ends_after_midnight_is_not_over_yet(
    practice: Practice, now: str, afterwards: bool
) -> None:
    session = replace(practice.open().session, starts_at=time(23), ends_at=time(1))
    practice.clock.moment = datetime.fromisoformat(f"2026-03-13 {now}").replace(tzinfo=practice.wall.zone)
    assert is_afterwards(session, practice.wall) is afterwards


def test_readings_from_paper_carry_the_day_of_the_session(practice: Practice) -> None:
    session = practice.open(3)
    seat = measure(session)
    (reading,) = practice.door.practice._store.readings.all_for(seat_id=seat)
    assert reading.taken_at == datetime(2026, 2, 12, 13, tzinfo=UTC)
    assert reading.entered_at.astimezone(practice.wall.zone).date() == TODAY
    assert reading.path is EntryPath.LATER


def test_nobody_knows_any_more_when_a_woman_came(practice: Practice) -> None:
    session = practice.open(3)
    seat = measure(session)
    left = session.seating.find("Zofia")[0].seat.id
    session.seating.mark(left, Attendance.LEFT_EARLY)
    rows = {row.seat.id: row.seat for row in session.seating.rows()}
    assert (rows[seat].attendance, rows[seat].arrived_at) == (Attendance.PRESENT, None)
    assert (rows[left].attendance, rows[left].left_at) == (Attendance.LEFT_EARLY, None)


def test_a_session_that_was_left_open_is_finished_from_paper_the_next_morning(practice: Practice) -> None:
    session = practice.open()
    measure(session)
    practice.pass_time(hours=18)
    seat = measure(session, "Zofia")
    (reading,) = practice.door.practice._store.readings.all_for(seat_id=seat)
    assert (reading.path, reading.taken_at.hour) == (EntryPath.LATER, 13)


def test_papers_of_a_session_from_paper_invent_no_time(practice: Practice) -> None:
    session = practice.open(3)
    measure(session)
    session.closing.close()
    woman = session.papers.women()[0].id
    sheet = session.papers.file_sheet(woman, PaperUse.PREVIEW)
    assert (sheet.heading.real_start, sheet.heading.real_end) == (None, None)
    text = text_of(documents.render_file_sheet(sheet, WORDING))
    assert "later ingevoerd" in text
    assert "12-02-2026" in text


# After birth


def test_at_the_session_after_birth_nobody_counts_weeks_or_measures(practice: Practice) -> None:
    rooms = practice.door.practice
    (planned,) = rooms._store.sessions.all_for(number=5)
    rooms.planning.plan(
        replace(planned, id="bijeenkomst-6", number=6, held_on=TODAY, after_birth=True, measuring=False)
    )
    session = practice.open(6)
    row = session.seating.rows()[0]
    assert (row.age, row.measuring) == (None, False)
    assert session.papers.file_sheet(row.participant.id, PaperUse.PREVIEW).age is None
    session.measure_after_all(True)
    assert session.seating.measuring
    assert session.seating.rows()[0].measuring
    session.undo()
    assert not session.seating.measuring
