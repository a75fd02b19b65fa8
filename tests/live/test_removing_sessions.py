"""A planned session that is taken out takes its slips along, and stays when anything else rests on it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator_app.domain.findings import Finding, FindingDraft, FindingKind
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.readings import BloodPressure, Reading
from facilitator_app.domain.refusals import SessionInUse
from facilitator_app.domain.sessions import (
    BellyCheck,
    BlockNote,
    BoardQuestion,
    Draft,
    Field,
    HandedOut,
    PaperKind,
    PaperUse,
    RunningAgenda,
    SeatNote,
    TakenOver,
)
from facilitator_app.live.desk import Change
from facilitator_app.store.store import Store
from tests.practice import Practice

ID = "bijeenkomst-5"
NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", (("Amina", "Bouali"), ("Émilie", "Dupont")))
    yield made
    made.door.leave()


@pytest.fixture
def store(practice: Practice) -> Store:
    return practice.door.practice._store


def paper(kind: PaperKind, id: str = "paper") -> HandedOut:
    return HandedOut(id, ID, kind, PaperUse.PRINT, "nl", NOON)


def keep(practice: Practice, thing: object) -> None:
    practice.door.practice.desk.commit(Change("paper.hand-out", saves=(thing,), undoable=False))


def take_out(practice: Practice) -> None:
    planning = practice.door.practice.planning
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.without(ID))


def test_slips_go_with_their_session_and_come_back_with_it(practice: Practice, store: Store) -> None:
    slips = [paper(PaperKind.SLIPS, "one"), paper(PaperKind.SLIPS, "two")]
    for slip in slips:
        keep(practice, slip)
    tables = store.sessions, store.seats, store.papers
    before = [sorted(table.all_for(), key=str) for table in tables]
    take_out(practice)
    assert store.sessions.get(ID) is None
    assert store.papers.all_for() == []
    assert store.seats.all_for(session_id=ID) == []
    practice.door.practice.undo()
    assert [sorted(table.all_for(), key=str) for table in tables] == before
    practice.door.practice.redo()
    assert store.sessions.get(ID) is None
    assert store.papers.all_for() == []


@pytest.mark.parametrize(
    "what",
    [
        *("reading", "draft", "paper", "note", "question", "follow-up", "agenda", "about", "tick"),
        *("seen", "finding", "finding draft"),
    ],
)
def test_a_session_with_something_on_it_is_not_taken_out(practice: Practice, store: Store, what: str) -> None:
    seat = store.seats.all_for(session_id=ID)[0]
    who = practice.door.practice.desk.who.id
    things: dict[str, object] = {
        "reading": Reading("r", seat.id, BloodPressure(118, 76), NOON, NOON, who),
        "draft": Draft(seat.id, Field.SYSTOLIC, "11", NOON),
        "paper": paper(PaperKind.GROUP_REPORT),
        "note": BlockNote(ID, "block", "druk"),
        "question": BoardQuestion("q", ID, "Mag ik zwemmen?", NOON),
        "follow-up": FollowUp("f", seat.participant_id, ID, FollowUpKind.CATCH_UP),
        "agenda": RunningAgenda(ID, "{}"),
        "about": SeatNote("s", seat.id, "belt nog", NOON, who),
        "tick": TakenOver(seat.id, NOON, who, "trace"),
        "seen": BellyCheck(seat.id, NOON, who),
        "finding": Finding("b", seat.id, FindingKind.HEART_TONES, "heard", NOON, who),
        "finding draft": FindingDraft(seat.id, FindingKind.NOTE, "belt nog", NOON),
    }
    keep(practice, paper(PaperKind.SLIPS, "slips"))
    keep(practice, things[what])
    before = store.count_rows()
    with pytest.raises(SessionInUse) as refused:
        take_out(practice)
    assert refused.value.number == 5
    assert store.count_rows() == before
