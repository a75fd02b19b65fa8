"""Putting women together: the middle, how they differ, who can still come, and what is said beforehand."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.composing import (
    Composition,
    Difference,
    Differs,
    differences,
    joining_day,
)
from facilitator_app.domain.groups import MOST_WOMEN
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.sessions import Session, SessionState

TODAY = date(2026, 3, 12)
# 15+0 today.
MIDDLE = TODAY + timedelta(weeks=25)


def woman(days: int = 0, language: str = "nl", status: Status = Status.PREGNANT) -> Participant:
    on = None if status is Status.PREGNANT else TODAY
    return Participant(
        f"{days}{language}{status}", "g", "Amina", "B", MIDDLE + timedelta(days=days), "", None, language,
        status=status, status_on=on,
    )  # fmt: skip


def group(*days: int) -> Composition:
    return Composition.of(woman(day) for day in days)


@pytest.mark.parametrize(
    ("days", "middle"), [((0,), 0), ((-3, 0, 30), 0), ((0, 4), 2), ((0, 5), 2), ((9, -9, 1, 3), 2)]
)
def test_middle_is_the_median_due_date(days: tuple[int, ...], middle: int) -> None:
    assert group(*days).middle == MIDDLE + timedelta(days=middle)


def test_a_group_without_women_has_no_middle_and_takes_whoever_comes() -> None:
    nobody = group()
    assert (nobody.middle, nobody.weeks_on(TODAY), nobody.size, nobody.languages) == (None, None, 0, ())
    assert nobody.takes_women_on(TODAY)
    assert differences(woman(), nobody, 12, TODAY) == ()


def test_only_who_takes_a_place_counts() -> None:
    women = [woman(n, status=status) for n, status in enumerate(Status)]
    assert {w.status for w in Composition.of(women).members} == {Status.PREGNANT, Status.DELIVERED}


def test_women_stand_by_due_date_with_their_weeks_and_languages() -> None:
    made = Composition.of([woman(8, "tr"), woman(-8), woman(0)])
    assert [w.due_date for w in made.members] == [MIDDLE + timedelta(days=n) for n in (-8, 0, 8)]
    assert made.weeks_on(TODAY) == (13, 16)
    assert made.languages == (("nl", 2), ("tr", 1))


@pytest.mark.parametrize(("days_later", "takes"), [(0, True), (62, True), (63, False), (200, False)])
def test_newcomers_until_the_24th_week_of_the_middle(days_later: int, takes: bool) -> None:
    assert group(0, 1, -1).takes_women_on(TODAY + timedelta(days=days_later)) is takes


def test_a_fifteenth_woman_is_impossible() -> None:
    assert group(*range(MOST_WOMEN - 1)).takes_women_on(TODAY)
    assert not group(*range(MOST_WOMEN)).takes_women_on(TODAY)


def test_places_left_are_those_of_the_practice() -> None:
    assert [group(*range(n)).places_left(12) for n in (0, 9, 12, 13)] == [12, 3, 0, 0]


@pytest.mark.parametrize(
    ("days", "remarks"),
    [
        (14, ()),
        (-14, ()),
        (15, (Difference(Differs.LATER, 2),)),
        (35, (Difference(Differs.LATER, 5),)),
        (-38, (Difference(Differs.EARLIER, 5),)),
    ],
)
def test_more_than_two_weeks_from_the_middle_is_said(days: int, remarks: tuple[Difference, ...]) -> None:
    assert differences(woman(days), group(-1, 0, 1), 12, TODAY) == remarks


def test_the_only_one_with_her_language_is_said_whatever_it_is() -> None:
    turkish = Composition.of([woman(0, "tr"), woman(1, "tr")])
    alone = (Difference(Differs.ONLY_READER, language="nl"),)
    assert differences(woman(language="nl"), turkish, 12, TODAY) == alone
    assert differences(woman(2, "tr"), turkish, 12, TODAY) == ()


def test_a_full_group_and_one_that_is_far_along_are_said() -> None:
    assert differences(woman(7), group(*range(-6, 6)), 12, TODAY) == (Difference(Differs.ABOVE_SIZE, 13),)
    late = TODAY + timedelta(weeks=11)
    assert differences(woman(7), group(0, 1, 2), 12, late) == (Difference(Differs.FAR_ALONG, 25),)


def test_a_woman_of_the_group_is_measured_against_the_others() -> None:
    her = woman(40, "tr")
    found = differences(her, Composition.of([woman(0), woman(1), her]), 3, TODAY)
    assert found == (Difference(Differs.LATER, 6), Difference(Differs.ONLY_READER, language="tr"))


@given(st.lists(st.integers(-300, 300), max_size=16), st.integers(-300, 300), st.integers(3, 14))
def test_anybody_can_be_weighed_against_any_group(days: list[int], hers: int, largest: int) -> None:
    made = Composition.of(replace(woman(day), id=str(n)) for n, day in enumerate(days))
    differences(woman(hers), made, largest, TODAY)
    if made.middle:
        assert made.members[0].due_date <= made.middle <= made.members[-1].due_date


# Since when she belongs to a group


def session(days: int, state: SessionState = SessionState.PLANNED) -> Session:
    day = TODAY + timedelta(days=days)
    return Session(str(days), "g", 9, day, time(14), time(16), "", "standaard", state)


@pytest.mark.parametrize(
    ("days", "hers", "since"),
    [
        ((), (), None),
        ((0, 14), (), None),
        ((-14, 14), (), 0),
        ((-28, -14, 14), ("-28", "-14"), None),
        ((-28, -14, 14), ("-14",), -14),
    ],
)
def test_she_belongs_to_a_group_from_its_beginning_or_from_when_she_came(
    days: tuple[int, ...], hers: tuple[str, ...], since: int | None
) -> None:
    expected = None if since is None else TODAY + timedelta(days=since)
    assert joining_day([session(n) for n in days], hers, TODAY) == expected


def test_a_session_that_was_cancelled_was_no_beginning() -> None:
    assert joining_day([session(-14, SessionState.CANCELLED), session(7)], (), TODAY) is None
