"""Two groups cannot be at one place, nor led by one person, at once."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from facilitator_app.domain.clashes import Meeting, clashes_of
from facilitator_app.domain.groups import Group
from facilitator_app.domain.sessions import Session, SessionState

DAY = date(2026, 5, 7)
OURS = Meeting(
    Group("roos", "Roos", "", "s", ("joke", "saskia")),
    Session("a", "roos", 1, DAY, time(14), time(16), "Buurthuis De Linde", "standaard"),
)


def theirs(place: str = "Elders", people: tuple[str, ...] = ("anna",), **facts: object) -> Meeting:
    session = replace(OURS.session, id="b", group_id="lelie", place=place, **facts)  # type: ignore[arg-type]
    return Meeting(Group("lelie", "Lelie", "", "s", people), session)


def test_one_place_at_one_time_clashes_however_it_is_spelled() -> None:
    (clash,) = clashes_of(OURS, [theirs(place=" buurthuis  de linde")])
    assert (clash.meeting.group.name, clash.same_place, clash.facilitators) == ("Lelie", True, ())


def test_one_person_cannot_lead_two_groups_at_once() -> None:
    (clash,) = clashes_of(OURS, [theirs(people=("saskia", "anna"))])
    assert (clash.same_place, clash.facilitators) == (False, ("saskia",))


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "clashing"),
    [
        (time(12), time(14), False),
        (time(12), time(14, 1), True),
        (time(15), time(15, 30), True),
        (time(13), time(17), True),
        (time(15, 59), time(18), True),
        (time(16), time(18), False),
    ],
)
def test_only_hours_that_overlap_clash(starts_at: time, ends_at: time, clashing: bool) -> None:
    other = theirs(OURS.session.place, starts_at=starts_at, ends_at=ends_at)
    assert bool(clashes_of(OURS, [other])) is clashing


def test_nothing_else_clashes() -> None:
    here = OURS.session.place
    other_day = theirs(here, held_on=DAY + timedelta(days=1))
    cancelled = theirs(here, state=SessionState.CANCELLED)
    ourselves = replace(OURS, session=replace(OURS.session, id="c"))
    assert clashes_of(OURS, [other_day, cancelled, ourselves, theirs()]) == ()
    nowhere = replace(OURS, session=replace(OURS.session, place=""))
    assert clashes_of(nowhere, [theirs("")]) == ()


def test_the_earliest_of_several_comes_first() -> None:
    here = OURS.session.place
    late, early = theirs(here, starts_at=time(15)), theirs(here, starts_at=time(13))
    assert [clash.meeting for clash in clashes_of(OURS, [late, early])] == [early, late]
