"""Planning a group: all of it at once, then one by one, always undoable; what was held never changes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import LONGEST_GROUP_NAME, Facilitator, Group, Role
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.refusals import (
    EndsBeforeStart,
    GroupTooLarge,
    NameMissing,
    NameTaken,
    NotAllowed,
    PlanChanged,
    SessionHeld,
    TextTooLong,
)
from facilitator_app.domain.sessions import Attendance, Seat, Session, SessionState
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.planning import Planning
from facilitator_app.live.programmes import Programmes
from facilitator_app.store.store import Store
from tests.practice import AGENDAS, TODAY, Practice

THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))
HOURS = time(14), time(16)
FIRST = date(2026, 5, 7)
WEEK = timedelta(weeks=1)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


@pytest.fixture
def planning(practice: Practice) -> Planning:
    return practice.door.practice.planning


@pytest.fixture
def store(practice: Practice) -> Store:
    return practice.door.practice._store


@pytest.fixture
def roos(planning: Planning, practice: Practice) -> Group:
    """A group of two women that is not planned yet."""
    group = planning.begin_group("Roos", "Kerk", planning.patterns.all()[0], HOURS, ("x",))
    practice.door.practice.women.add(
        Participant("a", group.id, "Anna", "Boer", date(2026, 10, 30)),
        Participant("b", group.id, "Bea", "Boer", date(2026, 10, 29)),
    )
    return group


def planned(planning: Planning, group: Group, first: date = FIRST) -> Plan:
    planning.set_ready(planning.propose(planning.plan_of(group.id), planning.patterns.all()[0], first))
    return planning.plan_of(group.id)


def seats(store: Store, session: Session) -> set[str]:
    return {seat.participant_id for seat in store.seats.all_for(session_id=session.id)}


# Groups


def test_a_group_is_begun_with_what_it_usually_does(planning: Planning, store: Store, practice: Practice) -> None:
    pattern = planning.patterns.all()[1]
    group = planning.begin_group("  De   Roos ", " Kerk ", pattern, (time(9), time(11)), ("x", "y"))
    assert store.groups.get(group.id) == group
    assert (group.name, group.place, group.pattern, group.series) == (
        "De Roos",
        "Kerk",
        "8-plus-1",
        pattern.series,
    )
    assert (group.starts_at, group.ends_at, group.facilitators) == (time(9), time(11), ("x", "y"))
    assert planning.last_group() == group
    practice.door.practice.undo()
    assert store.groups.get(group.id) is None


@pytest.mark.parametrize(
    ("name", "place", "hours", "refusal"),
    [
        ("  ", "", HOURS, NameMissing),
        ("zonne bloem", "", HOURS, None),
        ("ZONNEBLOEM ", "", HOURS, NameTaken),
        ("x" * 200, "", HOURS, TextTooLong),
        ("Roos", "x" * 200, HOURS, TextTooLong),
        ("Roos", "", (time(16), time(14)), EndsBeforeStart),
    ],
)
def test_a_name_or_hours_that_cannot_be_are_refused_and_nothing_is_stored(
    planning: Planning,
    store: Store,
    name: str,
    place: str,
    hours: tuple[time, time],
    refusal: type[Exception] | None,
) -> None:
    if refusal is None:
        planning.begin_group(name, place, planning.patterns.all()[0], hours, ())
        return
    with pytest.raises(refusal):
        planning.begin_group(name, place, planning.patterns.all()[0], hours, ())
    assert [group.name for group in store.groups.all_for()] == ["Zonnebloem"]


def test_the_longest_name_is_taken(planning: Planning) -> None:
    name = "x" * LONGEST_GROUP_NAME
    assert planning.begin_group(name, "", planning.patterns.all()[0], HOURS, ()).name == name


def test_a_name_of_a_group_of_the_past_may_come_back(planning: Planning, practice: Practice) -> None:
    practice.pass_time(days=300)
    assert planning.begin_group("Zonnebloem", "", planning.patterns.all()[0], HOURS, ()).name == "Zonnebloem"


def test_there_is_a_choice_of_people_programmes_and_sizes(planning: Planning) -> None:
    assert [person.name for person in planning.people()] == ["Joke"]
    assert planning.who.name == "Joke"
    assert planning.group_sizes == (8, 12)
    titles = dict(planning.programmes("zwangerschap-9-plus-1"))
    assert titles["01-kennismaken"] == "Kennismaken en goed voor jezelf zorgen"
    assert list(titles)[-1] == "standaard"


# Planning


def test_ten_sessions_are_planned_at_once_with_a_seat_for_everybody(
    planning: Planning, store: Store, practice: Practice, roos: Group
) -> None:
    plan = planned(planning, roos)
    assert [session.number for session in plan.sessions] == list(range(1, 11))
    assert plan.sessions[0].held_on == FIRST
    # Hemelvaartsdag is on 14 May; none of the ten falls on it, nor on another holiday.
    assert not any(plan.around.holiday(session.held_on) for session in plan.sessions)
    assert all(seats(store, session) == {"a", "b"} for session in plan.sessions[:9])
    # Whoever is pregnant still is invited to the session after birth as well.
    assert seats(store, plan.sessions[9]) == {"a", "b"}
    assert (plan.sessions[9].after_birth, plan.sessions[9].measuring) == (True, False)
    practice.door.practice.undo()
    assert planning.plan_of(roos.id).sessions == ()
    practice.door.practice.redo()
    assert planning.plan_of(roos.id).sessions == plan.sessions


def test_a_proposal_stores_nothing(planning: Planning, store: Store, roos: Group) -> None:
    planning.propose(planning.plan_of(roos.id), planning.patterns.all()[0], FIRST)
    assert store.sessions.all_for(group_id=roos.id) == []


def test_hours_and_place_of_a_proposal_become_the_usual_ones(
    planning: Planning, store: Store, roos: Group
) -> None:
    plan = planning.propose(planning.plan_of(roos.id), planning.patterns.all()[2], FIRST)
    planning.set_ready(plan.usually(time(19), time(21), "School"))
    group = store.groups.get(roos.id)
    assert group is not None
    assert (group.place, group.starts_at, group.ends_at, group.pattern) == (
        "School",
        time(19),
        time(21),
        "10-plus-1",
    )
    assert len(planning.plan_of(roos.id).sessions) == 11


def test_a_group_is_planned_once(planning: Planning, store: Store, roos: Group) -> None:
    proposal = planning.propose(planning.plan_of(roos.id), planning.patterns.all()[0], FIRST)
    planning.set_ready(proposal)
    with pytest.raises(PlanChanged):
        planning.set_ready(proposal)
    assert len(store.sessions.all_for(group_id=roos.id)) == 10


def test_a_group_that_is_gone_is_not_planned(planning: Planning, practice: Practice, roos: Group) -> None:
    proposal = planning.propose(planning.plan_of(roos.id), planning.patterns.all()[0], FIRST)
    practice.door.practice.undo()
    practice.door.practice.undo()
    with pytest.raises(PlanChanged):
        planning.set_ready(proposal)
    with pytest.raises(KeyError):
        planning.plan_of(roos.id)


def test_a_group_of_forty_is_refused(planning: Planning, practice: Practice, store: Store, roos: Group) -> None:
    practice.door.practice.women.add(
        *(Participant(f"w{n}", roos.id, "Anna", "Boer", date(2026, 10, 30)) for n in range(40))
    )
    with pytest.raises(GroupTooLarge) as refused:
        planned(planning, roos)
    assert refused.value.most == 14
    assert store.sessions.all_for(group_id=roos.id) == []


def test_an_empty_group_can_be_planned_before_the_women_are_known(planning: Planning, store: Store) -> None:
    group = planning.begin_group("Leeg", "", planning.patterns.all()[0], HOURS, ())
    assert len(planned(planning, group).sessions) == 10
    assert store.seats.all_for() == store.seats.all_for(
        session_id=["bijeenkomst-3", "bijeenkomst-4", "bijeenkomst-5"]
    )


def test_a_woman_who_lost_her_pregnancy_is_nowhere_in_a_plan(
    planning: Planning, practice: Practice, store: Store, roos: Group
) -> None:
    woman = store.participants.get("a")
    assert woman is not None
    practice.door.practice.women.change(replace(woman, status=Status.LOSS, status_on=TODAY))
    plan = planned(planning, roos)
    assert [other.id for other in plan.around.women] == ["b"]
    assert seats(store, plan.sessions[0]) == seats(store, plan.sessions[9]) == {"b"}


def test_a_changed_due_date_changes_the_weeks_of_every_session(
    planning: Planning, practice: Practice, store: Store, roos: Group
) -> None:
    planned(planning, roos)

    def weeks() -> list[str]:
        plan = planning.plan_of(roos.id)
        return [str({w.id: age for w, age in plan.around.weeks(s).ages}["a"]) for s in plan.sessions[:9]]

    before = weeks()
    woman = store.participants.get("a")
    assert woman is not None
    practice.door.practice.women.change(replace(woman, due_date=woman.due_date - WEEK))
    assert before[0] == "14+6"
    assert weeks()[0] == "15+6"
    assert all(int(now[:2]) == int(then[:2]) + 1 for now, then in zip(weeks(), before, strict=True))


# Clashes


def test_a_clash_with_another_group_is_known(planning: Planning, store: Store, roos: Group) -> None:
    plan = planning.propose(planning.plan_of(roos.id), planning.patterns.all()[0], TODAY)
    plan = plan.usually(time(15), time(17), "kerkstraat 1")
    (clash,) = plan.around.clashes(plan.group, plan.sessions[0])
    assert (clash.meeting.group.name, clash.same_place) == ("Zonnebloem", True)
    assert plan.free_week(plan.sessions[0]) == TODAY + WEEK


# Changing


def test_a_session_moves_with_its_seats(planning: Planning, practice: Practice, store: Store, roos: Group) -> None:
    plan = planned(planning, roos)
    third = plan.sessions[2]
    late = Participant(
        "c", roos.id, "Cato", "Boer", date(2026, 10, 30), joined_on=third.held_on + timedelta(days=1)
    )
    practice.door.practice.women.add(late)
    assert seats(store, third) == {"a", "b"}
    plan = planning.plan_of(roos.id)
    moved = plan.moved(third.id, third.held_on + WEEK)
    planning.change(plan, moved)
    assert planning.plan_of(roos.id).session(third.id).held_on == third.held_on + WEEK
    assert seats(store, third) == {"a", "b", "c"}
    planning.change(moved, moved.moved(third.id, third.held_on))
    assert seats(store, third) == {"a", "b"}
    practice.door.practice.undo()
    practice.door.practice.undo()
    assert planning.plan_of(roos.id).sessions == plan.sessions
    assert seats(store, third) == {"a", "b"}


def test_a_seat_with_something_on_it_stays(
    planning: Planning, store: Store, practice: Practice, roos: Group
) -> None:
    plan = planned(planning, roos)
    third = plan.sessions[2]
    seat = store.seats.all_for(session_id=third.id, participant_id="a")[0]
    woman = store.participants.get("a")
    assert woman is not None
    late = replace(woman, joined_on=third.held_on)
    practice.door.practice.desk.commit(
        Change("participant.change", saves=(late, replace(seat, attendance=Attendance.EXCUSED)))
    )
    plan = planning.plan_of(roos.id)
    planning.change(plan, plan.moved(third.id, third.held_on - WEEK))
    assert seats(store, third) == {"a", "b"}


def test_one_visit_to_a_row_is_taken_back_at_once(planning: Planning, practice: Practice, roos: Group) -> None:
    start = plan = planned(planning, roos)
    for _ in range(5):
        later = plan.moved(plan.sessions[2].id, plan.sessions[2].held_on + timedelta(days=1))
        planning.change(plan, later, step="visit")
        plan = later
    practice.door.practice.undo()
    assert planning.plan_of(roos.id).sessions == start.sessions


def test_one_more_and_one_less_keep_the_numbers_apart(planning: Planning, practice: Practice, roos: Group) -> None:
    start = planned(planning, roos)
    more = start.with_one_more("new", start.sessions[3].id)
    planning.change(start, more)
    assert planning.plan_of(roos.id).sessions == more.sessions
    less = more.without(more.sessions[1].id)
    planning.change(more, less)
    assert planning.plan_of(roos.id).sessions == less.sessions
    assert [session.number for session in less.sessions] == list(range(1, 11))
    for expected in (more, start):
        practice.door.practice.undo()
        assert planning.plan_of(roos.id).sessions == expected.sessions
    practice.door.practice.redo()
    assert planning.plan_of(roos.id).sessions == more.sessions


def test_one_more_has_seats_and_one_less_leaves_none(planning: Planning, store: Store, roos: Group) -> None:
    plan = planned(planning, roos)
    more = plan.with_one_more("new", plan.sessions[3].id)
    planning.change(plan, more)
    assert seats(store, more.session("new")) == {"a", "b"}
    planning.change(more, plan)
    assert store.seats.all_for(session_id="new") == []


def test_a_cancelled_session_keeps_its_reason_and_comes_back(
    planning: Planning, practice: Practice, store: Store, roos: Group
) -> None:
    plan = planned(planning, roos)
    off = plan.cancelled(plan.sessions[3].id, "Joke is ziek")
    planning.change(plan, off)
    stored = planning.plan_of(roos.id)
    assert stored.sessions[3].state is SessionState.CANCELLED
    assert stored.sessions[3].cancelled_because == "Joke is ziek"
    assert practice.door.practice.groups.lines()[1].next_on == FIRST
    woman = Participant("c", roos.id, "Cato", "Boer", date(2026, 10, 30))
    practice.door.practice.women.add(woman)
    assert seats(store, stored.sessions[3]) == {"a", "b"}
    planning.change(stored, stored.restored(stored.sessions[3].id))
    assert planning.plan_of(roos.id).sessions == plan.sessions
    assert seats(store, stored.sessions[3]) == {"a", "b", "c"}


def test_a_held_or_open_session_is_not_in_the_plan_and_never_changes(
    planning: Planning, practice: Practice, store: Store
) -> None:
    plan = planning.plan_of("zonnebloem")
    assert [session.number for session in plan.sessions] == [3, 4, 5]
    practice.open(4)
    with pytest.raises(SessionHeld) as refused:
        planning.change(plan, plan.moved("bijeenkomst-4", TODAY + timedelta(days=1)))
    assert refused.value.number == 4
    with pytest.raises(SessionHeld):
        planning.change(plan, plan.without("bijeenkomst-4"))
    now = planning.plan_of("zonnebloem")
    assert [session.number for session in now.sessions] == [3, 5]
    assert [session.number for session in now.around.held] == [4]
    assert len(store.sessions.all_for(group_id="zonnebloem")) == 3


def test_what_somebody_changed_meanwhile_is_not_written_over(
    planning: Planning, store: Store, roos: Group
) -> None:
    old = planned(planning, roos)
    session = old.sessions[2]
    planning.change(old, old.moved(session.id, session.held_on + WEEK))
    with pytest.raises(PlanChanged):
        planning.change(old, old.moved(session.id, session.held_on - WEEK))
    planning.change(planning.plan_of(roos.id), planning.plan_of(roos.id).without(session.id))
    with pytest.raises(PlanChanged):
        planning.change(old, old.moved(session.id, session.held_on - WEEK))


def test_a_refusal_in_the_middle_keeps_nothing(planning: Planning, store: Store, roos: Group) -> None:
    plan = planned(planning, roos)
    # Two of one number cannot be stored, whoever asks for it.
    doubled = replace(plan, sessions=(*plan.sessions[1:], replace(plan.sessions[1], id="double")))
    with pytest.raises(Exception, match="UNIQUE"):
        planning.change(plan, doubled)
    assert planning.plan_of(roos.id).sessions == plan.sessions
    assert len(store.seats.all_for(session_id=plan.sessions[0].id)) == 2


def test_nothing_changed_writes_nothing(planning: Planning, store: Store, roos: Group) -> None:
    plan = planned(planning, roos)
    lines = len(store.log.lines())
    planning.change(plan, plan)
    assert len(store.log.lines()) == lines


def test_the_usual_place_changes_for_all_that_is_to_come(
    planning: Planning, practice: Practice, roos: Group
) -> None:
    plan = planned(planning, roos)
    planning.change(plan, plan.usually(time(14), time(16), "School"))
    now = planning.plan_of(roos.id)
    assert {session.place for session in now.sessions} == {now.group.place} == {"School"}
    practice.door.practice.undo()
    assert planning.plan_of(roos.id).group.place == "Kerk"


# The session after birth


def test_the_births_give_the_day_of_the_last_session(
    planning: Planning, practice: Practice, store: Store, roos: Group
) -> None:
    planned(planning, roos)
    for id, day in (("a", date(2026, 11, 14)), ("b", date(2026, 10, 20))):
        woman = store.participants.get(id)
        assert woman is not None
        plan = planning.plan_of(roos.id)
        assert plan.is_provisional(plan.sessions[9])
        practice.door.practice.women.change(replace(woman, status=Status.DELIVERED, status_on=day))
    plan = planning.plan_of(roos.id)
    last = plan.sessions[9]
    assert not plan.is_provisional(last)
    offered = plan.day_after_births(last)
    assert offered == date(2026, 12, 24)
    planning.change(plan, plan.moved(last.id, offered))
    assert planning.plan_of(roos.id).sessions[9].held_on == offered
    assert seats(store, last) == {"a", "b"}


# Who may


def test_a_co_facilitator_plans_nothing(practice: Practice, store: Store, roos: Group, planning: Planning) -> None:
    plan = planned(planning, roos)
    saskia = Desk(store, Facilitator("saskia", "Saskia", Role.CO_FACILITATOR), practice.wall)
    hers = Planning(store, saskia, Programmes(AGENDAS, "nl"))
    assert planning.may_plan
    assert not hers.may_plan
    with pytest.raises(NotAllowed):
        hers.begin_group("Lelie", "", hers.patterns.all()[0], HOURS, ())
    with pytest.raises(NotAllowed):
        hers.change(plan, plan.cancelled(plan.sessions[0].id, "zomaar"))
    with pytest.raises(NotAllowed):
        hers.change(plan, plan.without(plan.sessions[0].id))
    assert planning.plan_of(roos.id).sessions == plan.sessions


def test_planning_one_by_one_gives_seats_too(planning: Planning, store: Store) -> None:
    session = Session("extra", "zonnebloem", 9, TODAY + WEEK, *HOURS, "", "standaard")
    planning.plan(session)
    assert store.seats.all_for(session_id="extra") == [
        Seat(seat.id, "extra", f"vrouw-{place}")
        for place, seat in enumerate(store.seats.all_for(session_id="extra"))
    ]
