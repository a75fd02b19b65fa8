"""How far the women of a group are on a day, whom it leaves out, and when the births are in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from facilitator_app.domain.group_weeks import births_of, due_date_of, weeks_on
from facilitator_app.domain.participants import Status
from tests.domain.planned import DUE, FIRST, woman

BORN = date(2026, 11, 2)


def weeks(*days_early: int) -> tuple[int | None, int | None, int | None, bool]:
    women = [woman(f"w{place}", DUE - timedelta(days=early)) for place, early in enumerate(days_early)]
    found = weeks_on(FIRST, women)
    return found.youngest, found.median, found.oldest, found.is_wide


@pytest.mark.parametrize(
    ("days_early", "told"),
    [
        ((), (None, None, None, False)),
        ((1,), (15, 15, 15, False)),
        ((1, 8, 15), (15, 16, 17, False)),
        ((1, 8, 22), (15, 16, 18, True)),
        ((1, 22), (15, 16, 18, True)),
    ],
)
def test_a_group_is_told_by_its_middle_and_by_its_ends_when_they_lie_apart(
    days_early: tuple[int, ...], told: tuple[int | None, int | None, int | None, bool]
) -> None:
    assert weeks(*days_early) == told


def test_who_is_more_than_two_weeks_from_the_pattern_stands_out() -> None:
    women = [woman(f"{early}", DUE - timedelta(weeks=early)) for early in (-3, -2, 0, 2, 3)]
    found = weeks_on(DUE - timedelta(weeks=25), women)
    assert [person.id for person in found.off(15)] == ["-3", "3"]


def test_a_changed_due_date_changes_the_weeks() -> None:
    amina = woman("Amina")
    ((_, before),) = weeks_on(FIRST, [amina]).ages
    ((_, after),) = weeks_on(FIRST, [replace(amina, due_date=DUE - timedelta(days=9))]).ages
    assert (str(before), str(after)) == ("14+6", "16+1")


def test_only_who_is_pregnant_in_the_group_that_day_has_weeks() -> None:
    there = [
        woman("stopped later", status=Status.STOPPED, on=FIRST + timedelta(days=1)),
        woman("here"),
    ]
    gone = [
        woman("stopped", status=Status.STOPPED, on=FIRST),
        woman("born", status=Status.DELIVERED, on=FIRST),
        woman("loss later", status=Status.LOSS, on=FIRST + timedelta(days=30)),
        replace(woman("joins later"), joined_on=FIRST + timedelta(days=1)),
        woman("long ago", FIRST - timedelta(weeks=4)),
        woman("not yet", FIRST + timedelta(weeks=41)),
    ]
    assert [person.id for person, _ in weeks_on(FIRST, [*gone, *there]).ages] == ["stopped later", "here"]


def test_the_due_date_of_a_group_leaves_out_who_left_it() -> None:
    far = DUE + timedelta(days=90)
    left = [woman(status, far, status) for status in (Status.STOPPED, Status.MOVED_AWAY, Status.LOSS)]
    assert due_date_of([woman("a"), woman("b", DUE, Status.DELIVERED, BORN), *left]) == DUE
    assert due_date_of(left) is None


def test_the_births_are_in_once_nobody_is_pregnant() -> None:
    born = [
        woman("b", status=Status.DELIVERED, on=BORN),
        woman("a", status=Status.DELIVERED, on=date(2026, 10, 9)),
    ]
    assert births_of([*born, woman("c")]) is None
    assert births_of(born) == (date(2026, 10, 9), BORN)


@pytest.mark.parametrize("status", [Status.LOSS, Status.STOPPED, Status.MOVED_AWAY])
def test_nobody_who_left_is_waited_for_or_counted(status: Status) -> None:
    born = woman("b", status=Status.DELIVERED, on=BORN)
    assert births_of([born, woman("x", status=status, on=date(2026, 12, 1))]) == (BORN,)
    assert births_of([woman("x", status=status, on=date(2026, 12, 1))]) is None
