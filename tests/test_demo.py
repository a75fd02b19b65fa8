"""The invented practice: the same every time, three groups in different months, and twelve women today."""

import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator_app.demo import PASSPHRASE, PIN, PRACTICE, HandSetClock, open_demo
from facilitator_app.domain.participants import Status
from facilitator_app.domain.readings import BloodPressure, Reading, Weight
from facilitator_app.domain.sessions import Attendance, SessionState
from facilitator_app.live.door import Door
from facilitator_app.live.groups import GroupLine
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import Store
from tests.practice import AGENDAS

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
THURSDAY = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)
TODAY = date(2026, 3, 12)
CPU_SECONDS = 6


class Demo:
    """The demo as it stands at one moment, with what it took to make."""

    def __init__(self, folder: Path, moment: datetime = THURSDAY) -> None:
        clock = HandSetClock()
        wall = WallClock(lambda: clock.moment or moment, AMSTERDAM)
        before = time.process_time()
        self.door: Door = open_demo(folder / "demo", AGENDAS, clock, wall)
        self.cpu_seconds = time.process_time() - before
        self.clock_runs = clock.moment is None

    @property
    def store(self) -> Store:
        """What it was put in."""
        return self.door.practice._store

    def shape(self) -> list[object]:
        """All of it but the ids, which are different each time, and the hours, which are those of now."""
        people = {person.id: person.full_name for person in self.store.participants.all_for()}
        seats = {seat.id: people[seat.participant_id] for seat in self.store.seats.all_for()}
        readings = [(seats[r.seat_id], r.value) for r in self.store.readings.all_for()]
        sessions = [(s.number, s.held_on, s.state) for s in self.store.sessions.all_for()]
        attendance = [(seats[seat.id], seat.attendance) for seat in self.store.seats.all_for()]
        women = [(p.full_name, p.due_date, p.birth_date, p.picture) for p in self.store.participants.all_for()]
        return [women, sessions, attendance, readings, [q.text for q in self.store.questions.all_for()]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = Demo(tmp_path_factory.mktemp("demo"))
    yield made
    made.door.leave()


def test_it_is_open_at_once_at_the_present_moment(demo: Demo) -> None:
    assert demo.door.is_open
    assert demo.clock_runs
    assert demo.door.practice_name == PRACTICE
    assert demo.door.practice.texts.waiting() == ()
    assert demo.door.practice.interrupted() is None


def test_it_does_not_take_long(demo: Demo) -> None:
    """In time of the processor, so that a busy machine does not count."""
    assert demo.cpu_seconds < CPU_SECONDS


def test_three_groups_stand_in_different_months_of_their_series(demo: Demo) -> None:
    lines = groups_with_dates(demo)
    held = {}
    for line in lines:
        page = demo.door.practice.groups.page(line.group.id)
        held[line.group.name] = sum(session.state is SessionState.CLOSED for session in page.sessions)
        assert len(page.sessions) == 10
        assert 7 <= len(page.participants) <= 12
    assert held == {"Zonnebloem": 3, "Korenbloem": 6, "Klaproos": 9}
    assert [line.group.name for line in lines] == ["Zonnebloem", "Korenbloem", "Klaproos"]


def groups_with_dates(demo: Demo) -> list[GroupLine]:
    return [line for line in demo.door.practice.groups.lines() if line.next_on is not None]


def test_some_women_have_given_birth_one_has_stopped_and_some_wait_for_a_group(demo: Demo) -> None:
    women = demo.store.participants.all_for()
    statuses = Counter(woman.status for woman in women)
    assert statuses[Status.DELIVERED] >= 2
    assert statuses[Status.STOPPED] == 1
    assert all(woman.status_on <= TODAY for woman in women if woman.status_on is not None)
    board = demo.door.practice.composing.board()
    assert len(board.waiting) == 4
    assert [(choice.group.name, choice.composition.size) for choice in board.choices] == [("Madelief", 5)]


def test_twelve_women_come_today(demo: Demo) -> None:
    card = demo.door.practice.groups.card_of_today()
    assert card is not None
    assert (card.group.name, card.session.number, card.of, card.participants) == ("Zonnebloem", 4, 10, 12)
    assert (card.session.held_on, card.session.state) == (TODAY, SessionState.PLANNED)
    assert card.session.starts_at.isoformat("minutes") == "14:00"
    assert card.title
    seats = demo.store.seats.all_for(session_id=card.session.id)
    assert Counter(seat.attendance for seat in seats) == {Attendance.EXPECTED: 12}


def test_every_woman_is_as_far_as_her_group(demo: Demo) -> None:
    for line in groups_with_dates(demo):
        page = demo.door.practice.groups.page(line.group.id)
        due_dates = [woman.due_date for woman in page.participants]
        assert (max(due_dates) - min(due_dates)).days <= 16
        assert len({woman.label for woman in page.participants}) == len(page.participants)
        assert len({woman.picture for woman in page.participants}) == len(page.participants)
        first, last = page.sessions[0], page.sessions[-1]
        ages = [woman.age_on(first.held_on) for woman in page.participants]
        assert all(age and 12 <= age.weeks <= 19 for age in ages)
        assert not last.measuring


def test_no_reading_lies_outside_what_is_possible_or_before_its_session(demo: Demo) -> None:
    readings: list[Reading] = demo.store.readings.all_for()
    assert len(readings) > 200
    seats = {seat.id: seat.session_id for seat in demo.store.seats.all_for()}
    for reading in readings:
        # Unusual numbers would need an explanation in a demo.
        match reading.value:
            case BloodPressure(upper, lower):
                assert 80 <= upper < 140
                assert 45 <= lower < 90
            case Weight(grams):
                assert 40_000 <= grams <= 150_000
        session = demo.store.sessions.get(seats[reading.seat_id])
        assert session is not None
        assert (session.state, session.held_on) == (
            SessionState.CLOSED,
            reading.taken_at.astimezone(AMSTERDAM).date(),
        )


def test_its_history_holds_what_a_real_one_does(demo: Demo) -> None:
    attendance = Counter(seat.attendance for seat in demo.store.seats.all_for())
    assert attendance.keys() == {
        Attendance.EXPECTED, Attendance.PRESENT, Attendance.EXCUSED, Attendance.NO_SHOW
    }  # fmt: skip
    assert any(seat.declined for seat in demo.store.seats.all_for())
    assert len(demo.store.questions.all_for()) >= 18
    assert list(demo.store.log.broken_links()) == []
    assert "practice.begin" in {line.deed.event for line in demo.store.log.lines()}


def test_another_demo_of_the_same_day_is_alike_at_any_hour(demo: Demo, tmp_path: Path) -> None:
    late = Demo(tmp_path, datetime(2026, 3, 12, 23, 50, tzinfo=AMSTERDAM))
    try:
        assert late.shape() == demo.shape()
        card = late.door.practice.groups.card_of_today()
        assert card is not None
        assert card.session.starts_at.isoformat("minutes") == "23:45"
        session = late.door.practice.session(card.session.id)
        session.start_circle()
        assert session.circle.timetable()
    finally:
        late.door.leave()


def test_the_passphrase_and_the_pin_that_it_tells_are_true(demo: Demo) -> None:
    door = demo.door
    door.cover()
    door.uncover(PIN)
    door.lock()
    door.unlock(door.people()[0].id, PASSPHRASE)
    assert door.is_open
