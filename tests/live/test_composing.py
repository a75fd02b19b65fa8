"""Women into groups, and one group of two or two of one: whole, taken back whole, and history stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.refusals import GroupFull, GroupMeetsNow
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.live.composing import Composing
from facilitator_app.live.desk import Change
from facilitator_app.live.to_do import ToDo, ToDoKind
from tests.practice import TODAY, Practice

THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))
SERIES = "zwangerschap-9-plus-1"


class Rooms:
    """A practice with Zonnebloem, three women at 27 weeks, and Aster, two at 15 weeks with a session planned."""

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        rooms = practice.door.practice
        self.rooms, self.store, self.women = rooms, rooms._store, rooms.women
        rooms.groups.add(Group("aster", "Aster", "Kerkstraat 1", SERIES, pattern="9-plus-1"))
        for place, name in enumerate(("Dilan", "Esra")):
            self.add(name, "aster", TODAY + timedelta(weeks=25, days=place))
        first = self.store.sessions.get("bijeenkomst-5")
        assert first is not None
        self.plan(replace(first, id="aster-1", group_id="aster", number=1))

    @property
    def composing(self) -> Composing:
        return self.rooms.composing

    def add(self, name: str, group_id: str | None, due: object = TODAY + timedelta(weeks=25)) -> Participant:
        woman = Participant(name, group_id, name, "B", due)  # type: ignore[arg-type]  # a date
        self.women.add(woman)
        return woman

    def plan(self, session: Session) -> None:
        self.rooms.planning.plan(session)

    def everything(self) -> list[object]:
        """All rows but those of the bookkeeping, in an order of their own."""
        store = self.store
        tables = (store.groups, store.participants, store.sessions, store.seats)
        return [sorted(table.all_for(), key=str) for table in tables]

    def seats(self, participant_id: str) -> set[str]:
        return {seat.session_id for seat in self.store.seats.all_for(participant_id=participant_id)}

    def group_of(self, participant_id: str) -> str | None:
        return self.women.get(participant_id).group_id


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    practice = Practice(tmp_path / "kring", THREE)
    yield Rooms(practice)
    practice.door.leave()


# The board


def test_who_waits_stands_by_due_date_and_groups_that_are_far_along_are_not_offered(rooms: Rooms) -> None:
    rooms.add("Later", None, TODAY + timedelta(weeks=26))
    rooms.add("Eerder", None, TODAY + timedelta(weeks=24))
    board = rooms.composing.board()
    assert [woman.first_name for woman in board.waiting] == ["Eerder", "Later"]
    assert [choice.group.name for choice in board.choices] == ["Aster"]
    assert board.choices[0].composition.size == 2
    assert rooms.composing.waiting() == 2


def test_a_new_group_is_offered_after_those_with_women_and_an_emptied_one_is_not(rooms: Rooms) -> None:
    rooms.rooms.groups.add(Group("nieuw", "Nieuw", "", SERIES))
    assert [choice.group.id for choice in rooms.composing.board().choices] == ["aster", "nieuw"]
    rooms.composing.merge("nieuw", "aster", "te klein")
    assert [choice.group.id for choice in rooms.composing.board().choices] == ["nieuw"]


def test_who_waits_no_more_is_on_the_board_only_when_asked_for(rooms: Rooms) -> None:
    for status in Status:
        woman = rooms.add(status, None)
        rooms.women.set_status(woman.id, status, TODAY)
    assert [woman.id for woman in rooms.composing.board().waiting] == [Status.PREGNANT]
    assert {woman.id for woman in rooms.composing.board(everyone=True).waiting} == set(Status)
    assert rooms.composing.waiting() == 1


def test_a_woman_is_put_into_a_group_and_back(rooms: Rooms) -> None:
    rooms.add("Noor", None)
    rooms.composing.place("Noor", "aster")
    assert (rooms.group_of("Noor"), rooms.seats("Noor")) == ("aster", {"aster-1"})
    rooms.composing.place("Noor", None)
    assert (rooms.group_of("Noor"), rooms.seats("Noor")) == (None, set())
    rooms.rooms.undo()
    assert rooms.seats("Noor") == {"aster-1"}
    rooms.rooms.undo()
    assert rooms.group_of("Noor") is None


def test_a_fifteenth_woman_is_refused_by_every_road(rooms: Rooms) -> None:
    for place in range(12):
        rooms.add(f"vrouw {place}", "aster")
    rooms.add("Noor", None)
    before = rooms.everything()
    for road in (
        lambda: rooms.composing.place("Noor", "aster"),
        lambda: rooms.women.change(replace(rooms.women.get("Noor"), group_id="aster")),
        lambda: rooms.composing.merge("aster", "zonnebloem", ""),
    ):
        with pytest.raises(GroupFull):
            road()
    assert rooms.everything() == before


def test_who_has_stopped_takes_no_place_until_she_comes_back(rooms: Rooms) -> None:
    for place in range(12):
        rooms.add(f"vrouw {place}", "aster")
    rooms.women.set_status("Dilan", Status.STOPPED, TODAY)
    rooms.add("Noor", "aster")
    with pytest.raises(GroupFull):
        rooms.women.set_status("Dilan", Status.PREGNANT, TODAY)


def test_start_tells_how_many_wait(rooms: Rooms) -> None:
    rooms.add("Noor", None)
    assert ToDo(ToDoKind.WAITING, count=1) in rooms.rooms.to_do.items()
    rooms.composing.place("Noor", "aster")
    assert ToDoKind.WAITING not in [item.kind for item in rooms.rooms.to_do.items()]


# Since when


def test_who_comes_into_a_group_that_has_begun_belongs_to_it_from_that_day_on(rooms: Rooms) -> None:
    rooms.composing.place("Dilan", "zonnebloem")
    assert rooms.women.get("Dilan").joined_on == TODAY
    assert rooms.seats("Dilan") == {"bijeenkomst-4", "bijeenkomst-5"}
    rooms.composing.place("vrouw-0", "aster")
    assert rooms.women.get("vrouw-0").joined_on is None


def test_who_was_taken_out_by_mistake_and_comes_back_has_never_been_away(rooms: Rooms) -> None:
    held = rooms.practice.open(3)
    held.seating.record_weight(held.seating.find("Amina")[0].seat.id, "68,4", "step")
    held.closing.close()
    before = rooms.women.get("vrouw-0")
    rooms.composing.place("vrouw-0", None)
    assert rooms.seats("vrouw-0") == {"bijeenkomst-3"}
    rooms.composing.place("vrouw-0", "zonnebloem")
    assert rooms.women.get("vrouw-0") == before
    assert rooms.seats("vrouw-0") == {"bijeenkomst-3", "bijeenkomst-4", "bijeenkomst-5"}


# Merging


def test_two_groups_become_one_and_what_the_women_did_stays_where_it_was(rooms: Rooms) -> None:
    held = rooms.practice.open(3)
    held.seating.record_weight(held.seating.find("Amina")[0].seat.id, "68,4", "step")
    held.closing.close()
    before = rooms.everything()
    rooms.composing.merge("aster", "zonnebloem", "samengevoegd met Aster")
    assert {rooms.group_of(id) for id in ("vrouw-0", "vrouw-1", "Dilan")} == {"aster"}
    assert rooms.seats("vrouw-0") == {"bijeenkomst-3", "aster-1"}
    sessions = {s.id: (s.state, s.cancelled_because) for s in rooms.store.sessions.all_for(group_id="zonnebloem")}
    assert sessions["bijeenkomst-3"] == (SessionState.CLOSED, "")
    assert sessions["bijeenkomst-5"] == (SessionState.CANCELLED, "samengevoegd met Aster")
    rooms.rooms.undo()
    assert rooms.everything() == before
    rooms.rooms.redo()
    assert rooms.seats("vrouw-0") == {"bijeenkomst-3", "aster-1"}


def test_women_whom_no_list_names_go_along_unseen(rooms: Rooms) -> None:
    rooms.women.set_status("vrouw-0", Status.LOSS, TODAY)
    rooms.composing.merge("aster", "zonnebloem", "")
    assert rooms.group_of("vrouw-0") == "aster"
    assert "vrouw-0" not in {woman.id for woman in rooms.rooms.groups.page("aster").participants}
    assert "vrouw-0" in {woman.id for woman in rooms.rooms.groups.page("aster", everyone=True).participants}
    assert rooms.seats("vrouw-0") <= {"bijeenkomst-3"}


def test_a_group_that_meets_now_is_not_merged_away(rooms: Rooms) -> None:
    rooms.practice.open(4)
    before = rooms.everything()
    with pytest.raises(GroupMeetsNow):
        rooms.composing.merge("aster", "zonnebloem", "")
    assert rooms.everything() == before


def test_an_emptied_group_is_gone_from_start_unless_it_met_a_short_while_ago(rooms: Rooms) -> None:
    groups = rooms.rooms.groups
    rooms.composing.merge("zonnebloem", "aster", "")
    assert [line.group.id for line in groups.lines()] == ["zonnebloem"]
    rooms.rooms.undo()
    rooms.practice.open(3).closing.close()
    rooms.composing.merge("aster", "zonnebloem", "")
    assert {line.group.id for line in groups.lines()} == {"aster", "zonnebloem"}


def test_a_group_whose_sessions_were_all_cancelled_waits_on_start_for_others(rooms: Rooms) -> None:
    (session,) = rooms.store.sessions.all_for(group_id="aster")
    rooms.rooms.desk.commit(Change("session.cancel", saves=(replace(session, state=SessionState.CANCELLED),)))
    assert "aster" in {line.group.id for line in rooms.rooms.groups.lines()}


# Splitting


def test_a_group_is_split_and_the_new_one_waits_for_its_own_dates(rooms: Rooms) -> None:
    before = rooms.everything()
    new = rooms.composing.split("aster", "Aster 2", ("Esra",))
    old = rooms.store.groups.get("aster")
    assert old is not None
    assert new == replace(old, id=new.id, name="Aster 2")
    assert (rooms.group_of("Esra"), rooms.group_of("Dilan")) == (new.id, "aster")
    assert rooms.seats("Esra") == set()
    assert rooms.store.sessions.all_for(group_id=new.id) == []
    rooms.rooms.undo()
    assert rooms.everything() == before


def test_groups_to_go_to_are_those_that_still_meet(rooms: Rooms) -> None:
    rooms.rooms.groups.add(Group("nieuw", "Nieuw", "", SERIES))
    assert [choice.group.id for choice in rooms.composing.others("aster")] == ["zonnebloem", "nieuw"]


@pytest.mark.parametrize("deed", ["choice", "split"])
def test_a_group_that_is_not_there_is_not_composed(rooms: Rooms, deed: str) -> None:
    with pytest.raises(KeyError):
        rooms.composing.choice("weg") if deed == "choice" else rooms.composing.split("weg", "Nieuw", ())


def test_where_she_is_already_is_no_move(rooms: Rooms) -> None:
    lines = len(rooms.store.log.lines())
    rooms.composing.place("Dilan", "aster")
    assert len(rooms.store.log.lines()) == lines
