"""A list beside who is there already, and all that can come along added and taken back at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.candidates import Candidate, Entry, read_candidate
from facilitator_app.domain.groups import Group, Role
from facilitator_app.domain.participants import PICTURES, Participant, Status
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.remarks import Part, Remark, Why
from facilitator_app.live.imports import Imports, Judged
from tests.practice import TODAY, Practice

DUE = TODAY + timedelta(days=91)
THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))
GROUP = "zonnebloem"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


@pytest.fixture
def imports(practice: Practice) -> Imports:
    return practice.door.practice.imports


def row(number: int, first_name: str, surname: str = "", due: date | str = DUE, **more: object) -> Candidate:
    texts = {Part.FIRST_NAME: first_name, Part.SURNAME: surname, Part.DUE_DATE: str(due)}
    parts = {Part(name.replace("_", "-")): text for name, text in more.items() if isinstance(text, str)}
    return read_candidate(Entry(number, texts | parts), TODAY)


def why(judged: list[Judged]) -> list[list[Why]]:
    return [[remark.why for remark in each.remarks] for each in judged]


def women(practice: Practice, group_id: str | None = GROUP) -> list[Participant]:
    return practice.door.practice._store.participants.all_for(group_id=group_id)


def test_who_is_new_goes_and_who_is_there_does_not(imports: Imports) -> None:
    judged = imports.judge([row(1, "Noor", "Bakker"), row(2, "amina", "bouali")], GROUP)
    assert why(judged) == [[], [Why.IN_THIS_GROUP]]
    assert [each.goes for each in judged] == [True, False]
    assert [each.is_there for each in judged] == [False, True]
    assert [each.to_look_at for each in judged] == [False, False]


def test_where_she_is_depends_on_where_the_list_goes(practice: Practice, imports: Imports) -> None:
    practice.door.practice.groups.add(Group("korenbloem", "Korenbloem", "", "zwangerschap-9-plus-1"))
    amina = row(1, "Amina", "Bouali")
    for group_id in ("korenbloem", None):
        (judged,) = imports.judge([amina], group_id)
        assert judged.remarks == (Remark(Why.IN_GROUP, group="Zonnebloem"),)
    practice.door.practice.women.change(replace(women(practice)[0], group_id=None))
    (judged,) = imports.judge([amina], GROUP)
    assert judged.remarks == (Remark(Why.ON_WAITING_LIST),)


def test_she_is_found_by_number_name_or_birth_date(practice: Practice, imports: Imports) -> None:
    zofia = replace(women(practice)[2], client_number="c 12", birth_date=date(1995, 6, 3))
    practice.door.practice.women.change(zofia)
    rows = [
        row(1, "Sophie", "Jansen", client_number="C12"),
        row(2, "ZOFIA", "Wojcik", due=DUE + timedelta(days=40), birth_date="3-6-95"),
        row(3, "Zofia", "Wojcik", due=DUE + timedelta(days=40)),
        row(4, "Sofie", "Wojcik", birth_date="3-6-95"),
        row(5, "Zofia", "Kowalska", birth_date="3-6-95"),
    ]
    found = [imports.judge([each], GROUP)[0].remarks for each in rows]
    assert [[remark.why for remark in each] for each in found] == [
        [Why.IN_THIS_GROUP],
        [Why.IN_THIS_GROUP],
        [Why.PERHAPS_THERE],
        [Why.PERHAPS_THERE],
        [],
    ]


def test_after_a_loss_a_list_does_not_bring_her_back(practice: Practice, imports: Imports) -> None:
    practice.door.practice.women.change(replace(women(practice)[0], status=Status.LOSS, status_on=TODAY))
    (judged,) = imports.judge([row(1, "Amina", "Bouali", due=women(practice)[0].due_date)], GROUP)
    assert judged.remarks == (Remark(Why.IN_KRING),)
    assert not judged.goes


def test_what_is_asked_is_answered_with_yes(imports: Imports) -> None:
    (judged,) = imports.judge([row(1, "Noor", due=TODAY + timedelta(days=230))], None)
    assert judged.open == (Remark(Why.DUE_FAR, Part.DUE_DATE, 32),)
    assert (judged.goes, judged.to_look_at, judged.is_there) == (False, True, False)
    agreed = read_candidate(replace(judged.candidate.entry, agreed=frozenset(judged.open)), TODAY)
    (judged,) = imports.judge([agreed], None)
    assert judged.goes


def test_who_is_due_long_before_or_after_the_others_is_asked_about(imports: Imports) -> None:
    others = [row(n, f"Vrouw {n}", due=DUE + timedelta(days=n)) for n in range(3)]
    early, late = row(4, "Vroeg", due=DUE - timedelta(days=60)), row(5, "Laat", due=DUE + timedelta(days=63))
    *_, one, two = imports.judge([*others, early, late], GROUP)
    assert one.remarks == (Remark(Why.FAR_FROM_GROUP, Part.DUE_DATE, 8),)
    assert two.remarks == (Remark(Why.FAR_FROM_GROUP, Part.DUE_DATE, 8),)
    assert why(imports.judge([*others, early, late], None)) == [[]] * 5


def test_a_due_date_that_cannot_be_does_not_move_the_middle_of_a_new_group(
    practice: Practice, imports: Imports
) -> None:
    practice.door.practice.groups.add(Group("nieuw", "Nieuw", "", "zwangerschap-9-plus-1"))
    wrong = [row(n, f"Vrouw {n}", due=date(2031, 6, n)) for n in range(1, 6)]
    right = [row(n, f"Zus {n}") for n in range(6, 9)]
    judged = imports.judge([*wrong, *right], "nieuw")
    assert [each.goes for each in judged] == [False] * 5 + [True] * 3


def test_all_who_go_are_added_as_one_change(practice: Practice, imports: Imports) -> None:
    rows = [row(n, f"Vrouw {n}", "van Dijk") for n in range(1, 6)] + [
        row(6, "Amina", "Bouali"),
        row(7, "Kim", due=""),
    ]
    ids = imports.add(imports.judge(rows, GROUP), GROUP)
    assert sorted(ids) == [1, 2, 3, 4, 5]
    assert len(women(practice)) == 8
    practice.door.practice.undo()
    assert len(women(practice)) == 3
    practice.door.practice.redo()
    assert len(women(practice)) == 8


def test_who_was_added_is_known_by_her_row_until_that_is_taken_back(practice: Practice, imports: Imports) -> None:
    new = row(1, "Noor", "Bakker")
    ids = imports.add(imports.judge([new], GROUP), GROUP)
    added = read_candidate(replace(new.entry, added_as=ids[1]), TODAY)
    (judged,) = imports.judge([added], GROUP)
    assert (judged.remarks, judged.is_added) == ((Remark(Why.ADDED),), True)
    practice.door.practice.undo()
    assert why(imports.judge([added], GROUP)) == [[]]


def test_each_gets_a_picture_of_her_own_and_a_seat_at_what_is_to_come(
    practice: Practice, imports: Imports
) -> None:
    rows = [row(n, f"Vrouw {n}") for n in range(1, 15)]
    ids = imports.add(imports.judge(rows, GROUP), GROUP)
    pictures = [woman.picture for woman in women(practice)]
    assert set(pictures) == set(PICTURES)
    assert [pictures.count(picture) for picture in PICTURES].count(2) == 1
    store = practice.door.practice._store
    assert {seat.session_id for seat in store.seats.all_for(participant_id=ids[1])} == {
        "bijeenkomst-4",
        "bijeenkomst-5",
    }


def test_who_joins_a_group_that_has_met_joined_today(practice: Practice, imports: Imports) -> None:
    practice.door.practice.groups.add(Group("nieuw", "Nieuw", "", "zwangerschap-9-plus-1"))
    for group_id, joined_on in ((GROUP, TODAY), ("nieuw", None), (None, None)):
        new = row(1, f"Noor {group_id}", "Bakker")
        (id,) = imports.add(imports.judge([new], group_id), group_id).values()
        woman = practice.door.practice._store.participants.get(id)
        assert woman is not None
        assert (woman.group_id, woman.joined_on) == (group_id, joined_on)


def test_nothing_is_written_when_nobody_goes(practice: Practice, imports: Imports) -> None:
    before = practice.door.practice.desk.saved_at
    assert imports.add(imports.judge([row(1, "Amina", "Bouali")], GROUP), GROUP) == {}
    assert practice.door.practice.desk.saved_at == before


def test_it_knows_the_groups_and_how_many_are_in_them(practice: Practice, imports: Imports) -> None:
    practice.door.practice.groups.add(Group("aster", "Aster", "", "zwangerschap-9-plus-1"))
    assert [group.name for group in imports.groups()] == ["Aster", "Zonnebloem"]
    assert imports.size(GROUP) == 3
    practice.door.practice.women.change(replace(women(practice)[0], status=Status.DELIVERED, status_on=TODAY))
    assert imports.size(GROUP) == 2


def test_a_second_facilitator_adds_nobody(practice: Practice, imports: Imports) -> None:
    desk = practice.door.practice.desk
    judged = imports.judge([row(1, "Noor", "Bakker")], GROUP)
    assert imports.allowed
    desk.who = replace(desk.who, role=Role.CO_FACILITATOR)
    assert not imports.allowed
    with pytest.raises(NotAllowed):
        imports.add(judged, GROUP)
    assert len(women(practice)) == 3
