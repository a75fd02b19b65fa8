"""Whatever is done to women and groups, taken back and done again: who is invited has a seat, and nobody else."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.demo import HandSetClock
from facilitator_app.domain.groups import Facilitator, Group, Practice, Role
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.refusals import GroupFull, NothingToUndo
from facilitator_app.domain.sessions import Session
from facilitator_app.live.desk import Change
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import open_store
from tests.practice import AGENDAS
from tests.store.stores import KEY, STORE_ID

TODAY = date(2026, 3, 12)
JOKE = Facilitator("joke", "Joke", Role.MIDWIFE)
GROUPS = ("aster", "zonnebloem")
PLACES = st.sampled_from((*GROUPS, None))
WOMEN = st.integers(0, 5)
DAYS = st.integers(-40, 20)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), WOMEN, PLACES, st.none() | DAYS),
        st.tuples(st.just("move"), WOMEN, PLACES),
        st.tuples(st.just("status"), WOMEN, st.sampled_from(Status), DAYS),
        st.tuples(st.just("joined"), WOMEN, st.none() | DAYS),
        st.tuples(st.just("plan"), st.sampled_from(GROUPS), DAYS, st.booleans()),
        st.tuples(st.just("merge"), st.permutations(GROUPS)),
        st.tuples(st.just("split"), st.sampled_from(GROUPS), st.sets(WOMEN)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
    ),
    max_size=14,
)


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kring.db"
        store = open_store(path, KEY, STORE_ID, made_at=datetime(2026, 1, 1, tzinfo=UTC).isoformat())
        practice = OpenPractice(store, JOKE, WallClock(HandSetClock(), UTC), Programmes(AGENDAS, "nl"))
        home = Practice("linde", "De Linde", "012", "nl")
        groups = [Group(id, id, "", "zwangerschap-9-plus-1") for id in GROUPS]
        practice.desk.commit(Change("practice.begin", saves=(home, JOKE, *groups), undoable=False))
        store.close()
        return path.read_bytes()


class World:
    """Two groups at first, six women who may be there, and a number for the next session of each group."""

    def __init__(self, practice: OpenPractice) -> None:
        self.practice, self.store = practice, practice._store

    def do(self, what: str, *given: object) -> None:
        with suppress(GroupFull, NothingToUndo, KeyError):
            getattr(self, what)(*given)

    def add(self, who: int, where: str | None, joined: int | None) -> None:
        if self.store.participants.get(str(who)) is None:
            due = TODAY + timedelta(weeks=20, days=who)
            self.practice.women.add(Participant(str(who), where, f"V{who}", "B", due, joined_on=day(joined)))

    def move(self, who: int, where: str | None) -> None:
        self.practice.composing.place(str(who), where)

    def status(self, who: int, status: Status, on: int) -> None:
        self.practice.women.set_status(str(who), status, TODAY + timedelta(days=on))

    def joined(self, who: int, since: int | None) -> None:
        self.practice.women.change(replace(self.practice.women.get(str(who)), joined_on=day(since)))

    def plan(self, where: str, on: int, after_birth: bool) -> None:
        number = 1 + len(self.store.sessions.all_for(group_id=where))
        id, held_on = f"{where}-{number}", TODAY + timedelta(days=on)
        hours = time(14), time(16), "", "standaard"
        self.practice.planning.plan(Session(id, where, number, held_on, *hours, after_birth=after_birth))

    def merge(self, groups: list[str]) -> None:
        self.practice.composing.merge(groups[0], groups[1], "samengevoegd")

    def split(self, group: str, who: set[int]) -> None:
        self.practice.composing.split(group, "nieuw", [str(woman) for woman in who])

    def undo(self) -> None:
        self.practice.undo()

    def redo(self) -> None:
        self.practice.redo()

    def contents(self) -> list[object]:
        tables = (self.store.groups, self.store.participants, self.store.sessions, self.store.seats)
        return [sorted(table.all_for(), key=str) for table in tables]

    def check(self) -> None:
        """At every session to come sits who is invited to it."""
        for session in self.store.sessions.all_for():
            women = self.store.participants.all_for(group_id=session.group_id)
            invited = {w.id for w in women if w.invited_to(session.held_on, after_birth=session.after_birth)}
            seats = self.store.seats.all_for(session_id=session.id)
            coming = set() if session.cancelled_because else invited
            assert {seat.participant_id for seat in seats} == coming, session


def day(days: int | None) -> date | None:
    return None if days is None else TODAY + timedelta(days=days)


@contextmanager
def world() -> Iterator[World]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kring.db"
        path.write_bytes(_made())
        clock = HandSetClock()
        clock.moment = datetime(2026, 3, 12, 14, tzinfo=UTC)
        store = open_store(path, KEY, STORE_ID)
        try:
            yield World(OpenPractice(store, JOKE, WallClock(clock, UTC), Programmes(AGENDAS, "nl")))
        finally:
            store.close()


@settings(max_examples=25)
@given(DEEDS)
def test_who_is_invited_has_a_seat_after_any_deeds_and_all_of_them_can_be_taken_back(
    deeds: list[tuple[object, ...]],
) -> None:
    with world() as here:
        before = here.contents()
        for what, *given_with in deeds:
            here.do(str(what), *given_with)
            here.check()
        after = here.contents()
        count = 0
        with suppress(NothingToUndo):
            while True:
                here.practice.undo()
                count += 1
                here.check()
        assert here.contents() == before
        for _ in range(count):
            here.practice.redo()
            here.check()
        assert here.contents() == after
