"""Questions over all women: the right ones are found, and by an index."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.participants import Status
from facilitator_app.store.rows import Journal
from facilitator_app.store.store import Store
from tests.store.stores import AMINA, THINGS, commit, made

BORN, DUE = date(1995, 2, 3), date(2026, 6, 11)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = made(tmp_path)
    commit(store, *THINGS[:3])
    commit(
        store,
        replace(AMINA, client_number="0C 12a"),
        replace(
            AMINA,
            id="noor",
            first_name="Noor",
            surname="Dijk",
            infix="van",
            birth_date=None,
            due_date=date(2026, 7, 1),
        ),
        replace(AMINA, id="kim", first_name="Kim", birth_date=date(1990, 1, 1), status=Status.LOSS),
    )
    yield store
    store.close()


@pytest.mark.parametrize(
    ("numbers", "names", "birth_dates", "due_dates", "found"),
    [
        (["c12A"], [], [], [], ["amina"]),
        (["c12"], [], [], [], []),
        ([""], [""], [], [], ["kim"]),
        ([], [" noorvandijk vandijk dijk"], [], [], ["noor"]),
        ([], [" noor"], [], [], []),
        ([], [], [BORN], [], ["amina"]),
        ([], [], [], [DUE], ["amina", "kim"]),
        ([], [], [BORN], [DUE, date(2026, 7, 1)], ["amina", "kim", "noor"]),
        ([], [], [], [], []),
    ],
)
def test_women_who_share_something(
    store: Store,
    numbers: list[str],
    names: list[str],
    birth_dates: list[date],
    due_dates: list[date],
    found: list[str],
) -> None:
    assert sorted(store.overviews.women_like(numbers, names, birth_dates, due_dates)) == found


def test_they_are_found_without_reading_every_woman(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    plans: list[str] = []

    def explained(journal: Journal, sql: str, values: object = ()) -> list[object]:
        plans.extend(row["detail"] for row in rows(journal, f"explain query plan {sql}", values))
        return []

    rows = Journal.rows
    monkeypatch.setattr(Journal, "rows", explained)
    store.overviews.women_like(["1"], ["x"], [BORN], [DUE])
    searches = [plan for plan in plans if "participants" in plan]
    assert len(searches) == 4
    assert all(plan.startswith("SEARCH") for plan in searches), searches
