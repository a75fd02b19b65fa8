"""What a woman arranges in which weeks, and on which days by her own due date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.arrangements import Arrangement, day_of_week, to_arrange
from facilitator_app.domain.gestation import gestational_age
from facilitator_app.domain.handout_texts import Babies, HandoutText, Part, When, Window

DUE = date(2026, 10, 30)
PARTS = (
    Part("kraamzorg", "Kraamzorg", (), window=Window(When.BEFORE, 8, 20)),
    Part("echo", "Echo", (), window=Window(When.BETWEEN, 18, 21)),
    Part("prik", "Prik", (), window=Window(When.FROM, 22, 34)),
    Part("verlof", "Verlof", (), window=Window(When.BETWEEN, 34, 36, Babies.ONE)),
    Part("verlof-meer", "Verlof", (), window=Window(When.BETWEEN, 30, 32, Babies.MORE)),
    Part("intake", "Intake", (), window=Window(When.AROUND, 30, 32)),
    Part("aangifte", "Aangifte", (), window=Window(When.AFTER_BIRTH, 36, 46)),
    Part("leeg", "", (), window=Window(When.FROM, 4, 42)),
    Part("zonder-week", "Niets", ()),
)
CALENDAR = HandoutText("regel-nu", "P7", "nl", "Regel nu", "", PARTS)


def listed(week: int, until_week: int, babies: int = 1) -> dict[str, Arrangement]:
    on, until = day_of_week(DUE, week), day_of_week(DUE, until_week)
    return {each.part.id: each for each in to_arrange(CALENDAR, DUE, babies, on, until)}


def test_week_and_day_are_those_of_the_gestational_age() -> None:
    # Reference date of domain.md §2.2: week 15 falls on 8 May 2026.
    assert day_of_week(DUE, 15) == date(2026, 5, 8)
    assert day_of_week(DUE, 40) == DUE
    assert str(gestational_age(DUE, day_of_week(DUE, 24))) == "24+0"


@pytest.mark.parametrize(
    ("week", "until", "ids"),
    [
        (15, 23, ["kraamzorg", "echo", "prik"]),
        (20, 21, ["echo"]),
        (21, 22, ["prik"]),
        (29, 33, ["prik", "intake"]),
        (37, 41, ["aangifte"]),
        (46, 50, []),
    ],
)
def test_what_is_open_now_or_soon_is_listed(week: int, until: int, ids: list[str]) -> None:
    assert list(listed(week, until)) == ids


def test_who_expects_two_has_her_leave_earlier() -> None:
    assert "verlof" in listed(30, 36)
    assert "verlof-meer" not in listed(30, 36)
    assert set(listed(30, 36, babies=2)) >= {"verlof-meer"}
    assert "verlof" not in listed(30, 36, babies=2)


def test_each_kind_of_window_tells_the_days_that_it_means() -> None:
    found = listed(15, 40)
    days = {id: (each.first, each.last) for id, each in found.items()}
    assert days["kraamzorg"] == (None, day_of_week(DUE, 20))
    assert days["echo"] == (day_of_week(DUE, 18), day_of_week(DUE, 21))
    assert days["prik"] == (day_of_week(DUE, 22), None)
    assert days["intake"] == (day_of_week(DUE, 30), None)
    assert days["aangifte"] == (None, None)
    assert list(found)[-1] == "aangifte"


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.integers(-60, 300), st.integers(0, 80), st.integers(1, 3))
def test_nothing_is_over_and_nothing_comes_after_the_paper_does(
    due: date, days_before: int, ahead: int, babies: int
) -> None:
    on = due - timedelta(days=days_before)
    until = on + timedelta(days=ahead)
    for each in to_arrange(CALENDAR, due, babies, on, until):
        assert each.part.window is not None
        assert day_of_week(due, each.part.window.first) <= until
        assert on < day_of_week(due, each.part.window.last)
        assert each.last is None or each.last > on
