"""Taking back what was done outside a session never writes over what was done after it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import ChangedSince
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.live.desk import Change
from facilitator_app.live.planning import Planning
from facilitator_app.store.store import Store
from tests.practice import TODAY, Practice


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", (("Amina", "Bouali"), ("Émilie", "Dupont")))
    yield made
    made.door.leave()


@pytest.fixture
def planning(practice: Practice) -> Planning:
    return practice.door.practice.planning


@pytest.fixture
def store(practice: Practice) -> Store:
    return practice.door.practice._store


def session(store: Store, number: int) -> Session:
    return store.sessions.all_for(number=number)[0]


def hold(practice: Practice, number: int) -> None:
    """Open a session, type a blood pressure, and close it."""
    held = practice.open(number)
    held.seating.record_pressure(held.seating.rows()[0].seat.id, "118", "76", "visit")
    held.closing.close()


def cancel_and_restore(planning: Planning) -> None:
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.cancelled("bijeenkomst-4", "Joke is ziek"))
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.restored("bijeenkomst-4"))


def refuses(practice: Practice, store: Store, *, again: bool = False) -> None:
    tables = store.sessions, store.seats, store.readings, store.participants, store.groups
    before = [table.all_for() for table in tables], store.changes._journal.rows("select * from changes")
    for _ in range(2):
        with pytest.raises(ChangedSince):
            (practice.door.practice.redo if again else practice.door.practice.undo)()
    now = [table.all_for() for table in tables], store.changes._journal.rows("select * from changes")
    assert now == before


def test_a_session_that_was_held_does_not_become_cancelled(
    practice: Practice, planning: Planning, store: Store
) -> None:
    cancel_and_restore(planning)
    hold(practice, 4)
    refuses(practice, store)
    assert session(store, 4).state is SessionState.CLOSED


def test_the_plan_of_an_open_session_is_not_taken_back(
    practice: Practice, planning: Planning, store: Store
) -> None:
    cancel_and_restore(planning)
    practice.open(4)
    refuses(practice, store)
    assert session(store, 4).state is SessionState.OPEN


@pytest.mark.parametrize("again", [False, True])
def test_a_session_that_was_held_keeps_its_day(
    practice: Practice, planning: Planning, store: Store, again: bool
) -> None:
    plan = planning.plan_of("zonnebloem")
    moved = plan.moved("bijeenkomst-5", TODAY + timedelta(days=7))
    planning.change(plan, moved)
    if again:
        practice.door.practice.undo()
    day = session(store, 5).held_on
    practice.pass_time(days=14 if again else 7)
    hold(practice, 5)
    refuses(practice, store, again=again)
    assert session(store, 5).held_on == day


def due(store: Store) -> date:
    return store.participants.all_for()[0].due_date


def set_due(practice: Practice, woman: Participant, *, undoable: bool) -> None:
    practice.door.practice.desk.commit(Change("participant.change", saves=(woman,), undoable=undoable))


@pytest.mark.parametrize("again", [False, True])
def test_a_due_date_that_was_changed_since_is_not_written_over(
    practice: Practice, store: Store, again: bool
) -> None:
    woman = store.participants.all_for()[0]
    set_due(practice, replace(woman, due_date=TODAY + timedelta(days=50)), undoable=True)
    if again:
        practice.door.practice.undo()
    newest = TODAY + timedelta(days=60)
    set_due(practice, replace(woman, due_date=newest), undoable=False)
    refuses(practice, store, again=again)
    assert due(store) == newest


def test_another_column_that_was_changed_since_stays_and_the_step_is_taken_back(
    practice: Practice, store: Store
) -> None:
    woman = store.participants.all_for()[0]
    set_due(practice, replace(woman, due_date=TODAY + timedelta(days=50)), undoable=True)
    set_due(practice, replace(store.participants.all_for()[0], phone="06 12345678"), undoable=False)
    practice.door.practice.undo()
    assert store.participants.all_for()[0] == replace(woman, phone="06 12345678")


def test_a_step_of_which_one_row_was_changed_since_is_not_taken_back_by_half(
    practice: Practice, store: Store
) -> None:
    first, second = store.participants.all_for()
    both = tuple(replace(woman, language="en") for woman in (first, second))
    aster = Group("aster", "Aster", "", "s")
    practice.door.practice.desk.commit(Change("participant.change", saves=(*both, aster)))
    # The first of the step is the last to be taken back.
    set_due(practice, replace(first, language="fr"), undoable=False)
    refuses(practice, store)
    assert [woman.language for woman in store.participants.all_for()] == ["fr", "en"]
    assert store.groups.get("aster") == aster
