"""What is written together is kept together, or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.groups import Group
from facilitator_app.domain.readings import BloodPressure
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.codec import to_row
from facilitator_app.store.rows import RowChange
from facilitator_app.store.store import Store
from tests.store.stores import AMINA, JOKE, NOON, PRESSURE, THINGS, commit, contents, filled, reopened

KLAPROOS = Group("klaproos", "Klaproos", "", "s")
(FOLLOW_UP,) = (thing for thing in THINGS if isinstance(thing, FollowUp))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    filled(tmp_path)
    return reopened(tmp_path)


class PowerCut(BaseException):
    """Not even an Exception."""


@pytest.mark.parametrize("steps", [1, 2, 3])
@pytest.mark.parametrize("accident", [ValueError, KeyboardInterrupt, PowerCut])
def test_an_exception_in_the_middle_leaves_nothing(
    store: Store, steps: int, accident: type[BaseException]
) -> None:
    before = contents(store)

    def begin_and_stop() -> None:
        with store.transaction() as rows:
            store.put(KLAPROOS)
            if steps > 1:
                store.changes.add(
                    rows, verb="v", step="s", by="joke", at=NOON, session_id=None, about=None, undoable=True
                )
            if steps > 2:
                store.log.add(Deed("v", Action.CREATE), JOKE, NOON)
            raise accident

    with pytest.raises(accident):
        begin_and_stop()
    assert contents(store) == before
    commit(store, KLAPROOS)
    assert store.groups.get("klaproos") == KLAPROOS
    store.close()


def test_a_row_that_the_database_refuses_takes_the_others_with_it(store: Store) -> None:
    from sqlcipher3 import dbapi2

    before = contents(store)
    with pytest.raises(dbapi2.IntegrityError):
        commit(store, KLAPROOS, replace(AMINA, id="b", group_id="nowhere"))
    assert contents(store) == before
    store.close()


def test_a_full_disk_leaves_nothing_half_and_the_store_usable(store: Store) -> None:
    before = contents(store)
    pages = store._connection.execute("pragma page_count").fetchone()[0]
    store._connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(DiskFull):
        commit(store, *(Group(f"g{number}", "Korenbloem " * 100, "", "s") for number in range(50)))
    assert contents(store) == before
    store._connection.execute("pragma max_page_count = 1000000")
    commit(store, KLAPROOS)
    assert store.groups.get("klaproos") == KLAPROOS
    store.close()
    again = reopened(store.path.parent)
    assert again.groups.get("klaproos") == KLAPROOS
    assert list(again.log.broken_links()) == []
    again.close()


def test_a_transaction_tells_which_rows_and_columns_it_changed(store: Store) -> None:
    with store.transaction() as rows:
        store.put(KLAPROOS)
        store.put(replace(AMINA, language="en"))
        store.remove(FOLLOW_UP)
    assert [(row.table, row.id) for row in rows] == [
        ("groups", "klaproos"),
        ("participants", "amina"),
        ("follow_ups", "afspraak"),
    ]
    added, changed, removed = rows
    assert added.before is None
    assert (changed.before, changed.after) == ({"language": "nl"}, {"language": "en"})
    assert (removed.before, removed.after) == (to_row(FOLLOW_UP), None)
    assert changed.reversed() == RowChange("participants", "amina", changed.after, changed.before)
    store.close()


def test_what_is_the_same_already_is_no_change(store: Store) -> None:
    with store.transaction() as rows:
        for thing in THINGS:
            store.put(thing)
        store.remove(Group("nobody", "", "", ""))
    assert rows == []
    store.close()


def test_a_transaction_inside_another_is_kept_with_it_or_taken_back_alone(store: Store) -> None:
    def fail_inside() -> None:
        with store.transaction():
            store.put(Group("aster", "Aster", "", "s"))
            raise PowerCut

    with store.transaction() as outer:
        store.put(KLAPROOS)
        with store.transaction() as inner:
            store.put(Group("iris", "Iris", "", "s"))
        with pytest.raises(PowerCut):
            fail_inside()
        store.put(Group("roos", "Roos", "", "s"))
    assert [row.id for row in outer] == ["klaproos", "roos"]
    assert [row.id for row in inner] == ["iris"]
    assert [group.id for group in store.groups.all_for()] == ["zonnebloem", "klaproos", "iris", "roos"]
    store.close()


def test_what_is_gone_is_not_changed(store: Store) -> None:
    with store.transaction() as rows:
        store._journal.put_columns("readings", "purged", {"withdrawn": 1})
    assert rows == []
    store.close()


# Tables as collections


def test_things_are_found_by_their_columns(store: Store) -> None:
    assert store.participants.all_for(group_id="zonnebloem") == [AMINA]
    assert store.participants.all_for(group_id=["zonnebloem", "klaproos"], surname="Bouali") == [AMINA]
    assert store.participants.all_for(group_id=()) == []
    assert store.readings.all_for(grams=None) == [PRESSURE]
    assert store.readings.all_for(replaces=None, seat_id="stoel", systolic=118) == [PRESSURE]
    assert store.participants.get("nobody") is None
    store.close()


def test_things_come_in_the_order_of_entry(store: Store) -> None:
    names = ["z", "a", "m"]
    commit(store, *(Group(name, name, "", "s") for name in names))
    assert [group.id for group in store.groups.all_for()] == ["zonnebloem", *names]
    store.close()


def test_an_id_is_added_once(store: Store) -> None:
    from sqlcipher3 import dbapi2

    with store.transaction():
        store.groups.add(KLAPROOS)
    with pytest.raises(dbapi2.IntegrityError), store.transaction():
        store.groups.add(KLAPROOS)
    with store.transaction():
        store.groups.remove("klaproos")
        store.groups.remove("klaproos")
    assert store.groups.get("klaproos") is None
    store.close()


def test_a_correction_is_a_reading_of_its_own(store: Store) -> None:
    corrected = replace(PRESSURE, id="r3", value=BloodPressure(128, 76), replaces="r1")
    commit(store, corrected)
    assert store.readings.get("r1") == PRESSURE
    assert store.readings.get("r3") == corrected
    store.close()
