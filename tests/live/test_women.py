"""Women and their seats: who is invited has one, and a seat on which something happened stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import PICTURES, Participant, Status
from facilitator_app.domain.refusals import NothingToUndo
from facilitator_app.live.women import Women
from tests.practice import TODAY, Practice

THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


@pytest.fixture
def women(practice: Practice) -> Women:
    return practice.door.practice.women


def amina(practice: Practice) -> Participant:
    woman = practice.door.practice._store.participants.get("vrouw-0")
    assert woman is not None
    return woman


def seats(practice: Practice, participant_id: str = "vrouw-0") -> set[str]:
    found = practice.door.practice._store.seats.all_for(participant_id=participant_id)
    return {seat.session_id.removeprefix("bijeenkomst-") for seat in found}


def test_a_woman_without_a_group_has_no_seat(practice: Practice, women: Women) -> None:
    women.change(replace(amina(practice), group_id=None))
    assert seats(practice) == set()
    practice.door.practice.undo()
    assert seats(practice) == {"3", "4", "5"}


def test_many_women_are_added_and_taken_back_at_once(practice: Practice, women: Women) -> None:
    new = [replace(amina(practice), id=f"nieuw-{n}", group_id=None) for n in range(12)]
    women.add(*new)
    practice.door.practice.undo()
    left = practice.door.practice._store.participants.all_for()
    assert [woman.id for woman in left] == ["vrouw-0", "vrouw-1", "vrouw-2"]


def test_who_joins_late_sits_at_what_is_still_to_come(practice: Practice, women: Women) -> None:
    women.add(replace(amina(practice), id="noor", joined_on=TODAY))
    assert seats(practice, "noor") == {"4", "5"}


def test_who_has_given_birth_leaves_the_sessions_to_come(practice: Practice, women: Women) -> None:
    women.change(replace(amina(practice), status=Status.DELIVERED, status_on=TODAY))
    assert seats(practice) == {"3"}
    practice.door.practice.undo()
    assert amina(practice).status is Status.PREGNANT
    assert seats(practice) == {"3", "4", "5"}


def test_a_seat_on_which_something_was_measured_stays(practice: Practice, women: Women) -> None:
    seating = practice.open(4).seating
    seating.record_pressure(seating.find("Amina")[0].seat.id, "118", "76", "step")
    women.change(replace(amina(practice), status=Status.STOPPED, status_on=TODAY))
    assert seats(practice) == {"3", "4"}
    row = seating.find("Amina")[0]
    assert not row.measuring
    assert row.age is None


def test_a_woman_who_moves_to_another_group_keeps_what_she_did_in_the_old_one(
    practice: Practice, women: Women
) -> None:
    held = practice.open(3)
    held.seating.record_pressure(held.seating.find("Amina")[0].seat.id, "118", "76", "step")
    held.closing.close()
    practice.door.practice.groups.add(Group("aster", "Aster", "", "zwangerschap-9-plus-1"))
    women.change(replace(amina(practice), group_id="aster", joined_on=TODAY))
    assert seats(practice) == {"3"}
    assert [row.participant.id for row in practice.open(3).seating.rows()] == ["vrouw-0", "vrouw-1", "vrouw-2"]


def test_after_a_loss_no_row_of_a_session_names_her(practice: Practice, women: Women) -> None:
    practice.open(3).closing.close()
    women.change(replace(amina(practice), status=Status.LOSS, status_on=TODAY - timedelta(days=40)))
    session = practice.open(3)
    assert [row.participant.first_name for row in session.seating.rows()] == ["Émilie", "Zofia"]
    assert [woman.first_name for woman in session.papers.women()] == ["Émilie", "Zofia"]
    assert practice.door.practice.groups.find("amina", 8).count == 0


def test_a_planned_session_that_was_opened_since_is_not_taken_back(practice: Practice) -> None:
    planning = practice.door.practice.planning
    (session,) = practice.door.practice._store.sessions.all_for(number=5)
    planning.plan(replace(session, id="later", number=6))
    practice.door.practice.groups.open("later")
    with pytest.raises(NothingToUndo):
        practice.door.practice.undo()
    assert practice.door.practice._store.sessions.get("later") is not None


# What has become of her


def test_a_status_is_set_with_its_day_and_taken_away_again(practice: Practice, women: Women) -> None:
    women.set_status("vrouw-0", Status.STOPPED, TODAY - timedelta(days=1))
    her = amina(practice)
    assert (her.status, her.status_on) == (Status.STOPPED, TODAY - timedelta(days=1))
    assert seats(practice) == {"3"}
    women.set_status("vrouw-0", Status.PREGNANT, TODAY)
    assert (amina(practice).status, amina(practice).status_on) == (Status.PREGNANT, None)
    assert seats(practice) == {"3", "4", "5"}


def test_the_same_status_once_more_is_no_change(practice: Practice, women: Women) -> None:
    women.set_status("vrouw-0", Status.DELIVERED, TODAY)
    women.set_status("vrouw-0", Status.DELIVERED, TODAY)
    practice.door.practice.undo()
    assert amina(practice).status is Status.PREGNANT


def test_sessions_at_which_she_still_was_are_told_beforehand(practice: Practice, women: Women) -> None:
    held = practice.open(3)
    held.seating.record_weight(held.seating.find("Amina")[0].seat.id, "68,4", "step")
    assert [s.number for s in women.seen_since("vrouw-0", TODAY - timedelta(days=28))] == [3]
    assert women.seen_since("vrouw-0", TODAY - timedelta(days=27)) == []
    assert women.seen_since("vrouw-1", TODAY - timedelta(days=60)) == []


def test_she_is_counted_at_the_session_where_she_sits(practice: Practice, women: Women) -> None:
    groups = practice.door.practice.groups
    women.set_status("vrouw-0", Status.DELIVERED, TODAY)
    card = groups.card_of_today()
    assert card is not None
    assert (card.session.number, card.participants, card.weeks) == (4, 2, (26, 26))


def test_who_left_the_group_stands_behind_who_is_in_it(practice: Practice, women: Women) -> None:
    women.set_status("vrouw-0", Status.MOVED_AWAY, TODAY)
    women.set_status("vrouw-1", Status.DELIVERED, TODAY)
    names = [woman.first_name for woman in practice.door.practice.groups.page("zonnebloem").participants]
    assert names == ["Émilie", "Zofia", "Amina"]


def test_a_picture_is_free_until_all_are_taken(practice: Practice, women: Women) -> None:
    assert women.free_picture("zonnebloem") == PICTURES[3]
    assert women.free_picture(None) == PICTURES[0]


def test_a_changed_due_date_is_in_the_log_with_what_it_was(practice: Practice, women: Women) -> None:
    her = amina(practice)
    women.change(replace(her, due_date=her.due_date + timedelta(days=7)))
    last = practice.door.practice._store.log.lines()[-1]
    assert last.deed.detail == f"{her.due_date} → {her.due_date + timedelta(days=7)}"


def test_changes_of_one_visit_are_taken_back_together(practice: Practice, women: Women) -> None:
    women.change(replace(amina(practice), phone="06 1234 5678"), step="visit")
    women.change(replace(amina(practice), babies=2), step="visit")
    practice.door.practice.undo()
    assert (amina(practice).phone, amina(practice).babies) == ("", 1)
