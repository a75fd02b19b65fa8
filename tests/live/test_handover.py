"""A group goes to a stand-in's laptop and comes back: nothing doubled, nothing lost, and what clashes is shown."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.demo import QUICK
from facilitator_app.domain.debriefs import Debrief
from facilitator_app.domain.findings import FindingKind, HeartTones
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.participants import Status
from facilitator_app.domain.preparations import LineKind as Asked
from facilitator_app.domain.preparations import OwnSupply, RoomThing, place_key
from facilitator_app.domain.readings import Arm, Cuff, MeasuredBy
from facilitator_app.domain.refusals import GroupWiped, NotAllowed, ParcelKnown, WrongPassphrase
from facilitator_app.domain.retention import NOBODY_WIPED
from facilitator_app.domain.sessions import PaperKind, PaperUse, SessionState
from facilitator_app.domain.troubles import FileNotWritten, ParcelDamaged, StoreUnavailable
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.door import Door
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.handover import Handovers
from facilitator_app.live.measurements import Typed
from facilitator_app.live.taking_over import TakenState
from facilitator_app.live.travelling import packed, things_of
from facilitator_app.store.audit import STOPPED
from facilitator_app.store.parcel import seal, unseal
from facilitator_app.store.store import Store
from tests.practice import AGENDAS, PIN, START, TODAY, Practice

PASSPHRASE = "een zin voor onderweg"
THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))


class Laptop:
    """One practice with its handovers."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self.rooms = door.practice
        self.store: Store = door.practice._store
        self.handovers = Handovers(self.store, self.rooms.desk, QUICK)

    def measure(self, name: str, pressure: tuple[str, str], session_id: str = "bijeenkomst-4") -> None:
        """Type a pressure of a woman."""
        session = self.rooms.session(session_id)
        session.seating.record_pressure(session.seating.find(name)[0].seat.id, *pressure, f"{name} {pressure}")
        self.rooms.leave_session()

    def give(self, folder: Path, group: str = "zonnebloem") -> Path:
        """Give the group away."""
        return self.handovers.give(group, "Saskia", PASSPHRASE, folder)

    def take(self, parcel: Path) -> int:
        """Take a group in."""
        return self.handovers.take(self.handovers.open(parcel, PASSPHRASE))

    def pressures(self, name: str = "Amina") -> list[str]:
        """All pressures of a woman that are kept here."""
        (woman,) = [w for w in self.store.participants.all_for() if w.first_name == name]
        seats = [seat.id for seat in self.store.seats.all_for(participant_id=woman.id)]
        return sorted(str(reading.value) for reading in self.store.readings.all_for(seat_id=seats))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


@pytest.fixture
def home(practice: Practice) -> Laptop:
    laptop = Laptop(practice.door)
    laptop.measure("Amina", ("110", "70"), "bijeenkomst-3")
    return laptop


@pytest.fixture
def away(practice: Practice, tmp_path: Path) -> Iterator[Laptop]:
    """The laptop of a stand-in, with a practice of her own."""
    door = Door(tmp_path / "waarneming", AGENDAS, practice.wall, QUICK)
    door.enter()
    people = {"practice": "Waarneming", "phone": "012", "first_name": "Saskia"}
    door.begin(**people, passphrase="een heel andere zin", pin=PIN, language="nl")
    yield Laptop(door)
    door.leave()


def test_a_group_arrives_whole_on_another_laptop(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    parcel = home.give(tmp_path)
    arrived = away.handovers.open(parcel, PASSPHRASE)
    assert (arrived.practice, arrived.with_whom, arrived.group_name) == (
        "Verloskundigenpraktijk De Linde",
        "Joke",
        "Zonnebloem",
    )
    assert (arrived.women, arrived.readings, arrived.known) == (3, 1, False)
    assert away.store.groups.all_for() == []
    assert away.handovers.take(arrived) == 0
    here, there = things_of(home.store, "zonnebloem"), things_of(away.store, "zonnebloem")
    assert here == there
    assert away.pressures() == ["110/70"]
    # Who measured is named, but opens nothing there.
    assert [person.pin for person in away.store.facilitators.all_for() if person.name == "Joke"] == [""]


def test_programmes_of_its_own_go_along_and_stay_as_each_laptop_has_them(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    programmes, planning = home.rooms.own_programmes, home.rooms.planning
    own = programmes.copy("zwangerschap-9-plus-1", "05-voeding-van-je-baby", "Zo voeden wij")
    spare = programmes.copy("zwangerschap-9-plus-1", "standaard", "Voor een andere groep")
    for id in ("bijeenkomst-4", "bijeenkomst-5"):
        plan = planning.plan_of("zonnebloem")
        planning.change(plan, plan.with_programme(id, own.id))
    home.rooms.session("bijeenkomst-4")
    home.rooms.leave_session()
    programmes.change(own.with_block(own.blocks[0].id, minutes=40))
    away.take(home.give(tmp_path))
    there = away.rooms.own_programmes
    assert [one.name for one in there.all()] == ["Zo voeden wij"]
    assert there.get(spare.id) is None
    sessions = {session.number: session for session in away.store.sessions.all_for()}
    begun, to_come = (away.rooms.session_programmes.of(sessions[number])[0] for number in (4, 5))
    assert (begun.blocks[0].minutes, to_come.blocks[0].minutes) == (own.blocks[0].minutes, 40)
    there.change(own.with_block(own.blocks[0].id, minutes=50))
    programmes.change(own.with_block(own.blocks[0].id, minutes=45))
    assert home.take(away.give(tmp_path)) == 0
    (kept,) = [one for one in programmes.all() if one.id == own.id]
    assert kept.blocks[0].minutes == 45


def test_what_has_to_stand_ready_goes_along_and_each_laptop_keeps_its_own_list(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    def lines(laptop: Laptop) -> dict[str, tuple[bool, bool]]:
        found = laptop.rooms.preparing.lines("bijeenkomst-4")
        return {line.text: (line.ready, line.there) for line in found if line.kind is Asked.OWN or line.there}

    here = home.rooms.preparing
    here.add("bijeenkomst-4", "Sleutel bij de conciërge", only_here=True)
    here.add("bijeenkomst-4", "Thermoskannen", only_here=False)
    (key,) = [line for line in here.lines("bijeenkomst-4") if line.text.startswith("Sleutel")]
    here.tick("bijeenkomst-4", key, True)
    toilet = next(line for line in here.lines("bijeenkomst-4") if line.text == RoomThing.TOILET)
    here.say_there("bijeenkomst-4", toilet, True)
    away.rooms.desk.commit(Change("preparation.add", saves=(OwnSupply("hun-eigen", "thermoskannen"),)))
    away.take(home.give(tmp_path))
    assert lines(away) == {
        "thermoskannen": (False, False),
        "Sleutel bij de conciërge": (True, False),
        RoomThing.TOILET: (False, True),
    }
    there = away.rooms.preparing
    there.remove(next(line for line in there.lines("bijeenkomst-4") if line.text.startswith("Sleutel")))
    home.take(away.give(tmp_path))
    assert set(lines(home)) == {"Sleutel bij de conciërge", "Thermoskannen", RoomThing.TOILET}


def test_what_a_practice_asks_for_everywhere_is_asked_for_elsewhere_at_this_group_alone(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    home.rooms.preparing.add("bijeenkomst-4", "Thermoskannen", only_here=False)
    away.take(home.give(tmp_path))
    (line,) = away.store.own_supplies.all_for()
    assert line.place == place_key(away.store.groups.get("zonnebloem").place) != ""


def test_own_papers_stay_and_that_is_told(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    assert not home.handovers.leaves_papers("zonnebloem")
    home.rooms.own_papers("bijeenkomst-4").attach("Bevalplan", b"%PDF-1.7", 1)
    assert home.handovers.leaves_papers("zonnebloem")
    away.take(home.give(tmp_path))
    assert away.store.own_papers.all_for() == []
    home.take(away.give(tmp_path))
    assert [paper.name for paper in home.store.own_papers.all_for()] == ["Bevalplan"]


def test_a_programme_in_a_parcel_that_nobody_could_lead_is_not_taken(home: Laptop, tmp_path: Path) -> None:
    own = home.rooms.own_programmes.copy("zwangerschap-9-plus-1", "standaard", "Eigen")
    plan = home.rooms.planning.plan_of("zonnebloem")
    home.rooms.planning.change(plan, plan.with_programme("bijeenkomst-4", own.id))
    rows = json.loads(packed(home.store, things_of(home.store, "zonnebloem")))
    rows["own_programmes"][0]["blocks"] = "[]"
    letter = {"practice": "Elders", "from": "Saskia", "at": START.isoformat(), "group": "zonnebloem"}
    letter |= {"id": "x", "known": [], "contents": json.dumps(rows)}
    parcel = tmp_path / "kapot.kring"
    parcel.write_bytes(seal(json.dumps(letter).encode(), PASSPHRASE, QUICK))
    with pytest.raises(ParcelDamaged):
        home.handovers.open(parcel, PASSPHRASE)


def test_it_comes_back_without_doubles(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    away.measure("Amina", ("118", "76"))
    away.measure("Zofia", ("121", "80"))
    parcel = away.give(tmp_path)
    assert home.take(parcel) == 0
    assert home.pressures() == ["110/70", "118/76"]
    with pytest.raises(ParcelKnown):
        home.take(parcel)
    assert home.take(away.give(tmp_path)) == 0
    assert home.pressures() == ["110/70", "118/76"]
    assert home.pressures("Zofia") == ["121/80"]
    assert len(home.store.participants.all_for()) == 3


def test_both_laptops_may_go_on_with_different_things(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    away.measure("Amina", ("118", "76"))
    zofia = home.store.participants.get("vrouw-2")
    assert zofia is not None
    home.rooms.women.change(replace(zofia, due_date=zofia.due_date + timedelta(days=3)))
    assert home.take(away.give(tmp_path)) == 0
    assert home.store.participants.get("vrouw-2") == replace(zofia, due_date=zofia.due_date + timedelta(days=3))
    assert home.pressures() == ["110/70", "118/76"]


def test_what_both_changed_differently_stays_until_somebody_looks(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    amina = home.store.participants.get("vrouw-0")
    assert amina is not None
    home.rooms.women.change(replace(amina, phone="06 1"))
    away.rooms.women.change(replace(amina, phone="06 2"))
    assert home.take(away.give(tmp_path)) == 1
    (clash,) = home.handovers.clashes("zonnebloem")
    assert (clash.table, clash.field, clash.ours, clash.theirs, clash.participant_id) == (
        "participants", "phone", '"06 1"', '"06 2"', "vrouw-0",
    )  # fmt: skip
    home.handovers.settle(clash, take_theirs=True)
    assert home.store.participants.get("vrouw-0") == replace(amina, phone="06 2")
    assert home.handovers.clashes("zonnebloem") == []
    home.rooms.undo()
    assert home.store.participants.get("vrouw-0") == replace(amina, phone="06 1")
    assert home.handovers.clashes("zonnebloem") == [clash]
    home.handovers.settle(clash, take_theirs=False)
    # Settled once, it does not come up again with the same parcel from there.
    assert home.take(away.give(tmp_path)) == 0


def test_two_readings_of_one_woman_at_one_session_both_stay_and_are_shown(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    home.measure("Amina", ("120", "80"))
    away.measure("Amina", ("118", "76"))
    assert home.take(away.give(tmp_path)) >= 1
    assert home.pressures() == ["110/70", "118/76", "120/80"]
    doubled = [clash for clash in home.handovers.clashes("zonnebloem") if clash.table == "readings"]
    assert [(clash.participant_id, clash.field) for clash in doubled] == [("vrouw-0", "")]


def test_a_woman_who_moved_here_meanwhile_stays_where_she_is(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    home.rooms.groups.add(Group("aster", "Aster", "", "zwangerschap-9-plus-1"))
    amina = home.store.participants.get("vrouw-0")
    assert amina is not None
    home.rooms.women.change(replace(amina, group_id="aster"))
    away.measure("Amina", ("118", "76"))
    home.take(away.give(tmp_path))
    moved = home.store.participants.get("vrouw-0")
    assert moved is not None
    assert moved.group_id == "aster"
    assert "118/76" in home.pressures()


def test_a_woman_who_is_gone_there_is_not_gone_here(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    amina = away.store.participants.get("vrouw-0")
    assert amina is not None
    away.rooms.women.change(replace(amina, group_id=None))
    home.take(away.give(tmp_path))
    assert home.store.participants.get("vrouw-0") == amina
    assert home.pressures() == ["110/70"]


def test_sessions_and_women_that_both_added_fit_beside_each_other(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    (last,) = home.store.sessions.all_for(number=5)
    for laptop, id in ((home, "hier"), (away, "daar")):
        laptop.rooms.planning.plan(replace(last, id=id, number=6, held_on=TODAY + timedelta(days=28)))
    home.take(away.give(tmp_path))
    numbers = {s.id: s.number for s in home.store.sessions.all_for(group_id="zonnebloem")}
    assert (numbers["hier"], numbers["daar"]) == (6, 7)


def test_one_woman_has_one_seat_though_both_gave_her_one(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    amina = home.store.participants.get("vrouw-0")
    assert amina is not None
    for laptop in (home, away):
        laptop.rooms.women.change(replace(amina, group_id=None))
        laptop.rooms.women.change(amina)
    away.measure("Amina", ("118", "76"))
    home.take(away.give(tmp_path))
    assert "118/76" in home.pressures()
    seats = home.store.seats.all_for(participant_id="vrouw-0", session_id="bijeenkomst-4")
    assert len(seats) == 1


def change(laptop: Laptop, participant_id: str, **facts: object) -> None:
    woman = laptop.store.participants.get(participant_id)
    assert woman is not None
    laptop.rooms.women.change(replace(woman, **facts))  # type: ignore[arg-type]  # facts of a woman


def names_at(laptop: Laptop, session_id: str) -> set[str]:
    seats = laptop.store.seats.all_for(session_id=session_id)
    women = (laptop.store.participants.get(seat.participant_id) for seat in seats)
    return {woman.first_name for woman in women if woman}


def test_it_is_held_against_the_copy_that_she_works_from(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    home.rooms.women.set_status("vrouw-0", Status.LOSS, TODAY)
    change(home, "vrouw-1", phone="06 1")
    home.give(tmp_path)
    assert home.take(away.give(tmp_path)) == 0
    lost, other = (home.store.participants.get(id) for id in ("vrouw-0", "vrouw-1"))
    assert lost is not None
    assert other is not None
    assert lost.status is Status.LOSS
    assert other.phone == "06 1"


def test_its_own_copy_changes_nothing(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    own = home.give(tmp_path)
    away.take(own)
    away.measure("Amina", ("118", "76"))
    home.take(away.give(tmp_path))
    with pytest.raises(ParcelKnown):
        home.take(own)
    assert home.pressures() == ["110/70", "118/76"]


def test_a_session_that_she_added_comes_into_its_place(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    (last,) = away.store.sessions.all_for(number=5)
    between = TODAY + timedelta(days=3)
    away.store.put(replace(last, number=6))
    away.store.put(replace(last, id="daar", number=5, held_on=between))
    home.take(away.give(tmp_path))
    sessions = sorted(home.store.sessions.all_for(group_id="zonnebloem"), key=lambda session: session.number)
    assert [session.held_on for session in sessions] == sorted(session.held_on for session in sessions)
    assert [session.number for session in sessions] == [3, 4, 5, 6]
    assert names_at(home, "daar") == {"Amina", "Émilie", "Zofia"}


def test_a_session_that_was_removed_here_comes_back_only_when_it_was_held(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    plan = home.rooms.planning.plan_of("zonnebloem")
    home.rooms.planning.change(plan, plan.without("bijeenkomst-5"))
    noor = replace(away.rooms.women.get("vrouw-0"), id="noor", first_name="Noor", surname="Vos")
    away.rooms.women.add(noor)
    home.take(away.give(tmp_path))
    assert home.store.sessions.get("bijeenkomst-5") is None
    assert home.store.participants.get("noor") == noor
    away.measure("Noor", ("118", "76"), "bijeenkomst-5")
    home.take(away.give(tmp_path))
    assert home.store.sessions.get("bijeenkomst-5") is not None
    assert home.pressures("Noor") == ["118/76"]


def test_follow_ups_of_a_woman_who_left_the_group_there_stay(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    agreed = FollowUp("afspraak", "vrouw-0", "bijeenkomst-3", FollowUpKind.TASK, "belt over de uitslag")
    home.store.put(agreed)
    away.take(home.give(tmp_path))
    change(away, "vrouw-0", group_id=None)
    home.take(away.give(tmp_path))
    assert home.store.follow_ups.get("afspraak") == agreed


def test_seats_follow_what_came_in(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    away.rooms.women.set_status("vrouw-1", Status.STOPPED, TODAY - timedelta(days=1))
    (last,) = home.store.sessions.all_for(number=5)
    home.rooms.planning.plan(replace(last, id="zes", number=6, held_on=TODAY + timedelta(days=28)))
    away.rooms.women.add(replace(away.rooms.women.get("vrouw-0"), id="noor", first_name="Noor", surname="Vos"))
    home.take(away.give(tmp_path))
    assert names_at(home, "zes") == {"Amina", "Zofia", "Noor"}


def test_a_status_clashes_as_a_whole_and_is_settled_as_one(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    home.rooms.women.set_status("vrouw-0", Status.DELIVERED, TODAY)
    away.rooms.women.set_status("vrouw-0", Status.STOPPED, TODAY - timedelta(days=3))
    assert home.take(away.give(tmp_path)) == 1
    (clash,) = home.handovers.clashes("zonnebloem")
    home.handovers.settle(clash, take_theirs=True)
    woman = home.rooms.women.get("vrouw-0")
    assert (woman.status, woman.status_on) == (Status.STOPPED, TODAY - timedelta(days=3))
    assert "Amina" not in names_at(home, "bijeenkomst-5")


# What goes wrong


def test_a_wrong_passphrase_or_a_damaged_file_changes_nothing(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    parcel = home.give(tmp_path)
    with pytest.raises(WrongPassphrase):
        away.handovers.open(parcel, "iets anders dan dit")
    parcel.write_bytes(parcel.read_bytes()[:-30])
    with pytest.raises(ParcelDamaged):
        away.handovers.open(parcel, PASSPHRASE)
    with pytest.raises(StoreUnavailable):
        away.handovers.open(tmp_path / "weg.kring", PASSPHRASE)
    assert away.store.groups.all_for() == []


def test_a_file_whose_parts_do_not_fit_together_is_refused(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    things = things_of(home.store, "zonnebloem")
    things["participants"]["vrouw-0"] = replace(things["participants"]["vrouw-0"], group_id="nergens")
    letter: dict[str, object] = {
        "practice": "P",
        "from": "J",
        "at": START.isoformat(),
        "group": "zonnebloem",
        "id": "1",
        "known": [],
    }
    parcel = tmp_path / "vals.kring"
    parcel.write_bytes(
        seal(json.dumps(letter | {"contents": packed(home.store, things)}).encode(), PASSPHRASE, QUICK)
    )
    with pytest.raises(ParcelDamaged):
        away.handovers.open(parcel, PASSPHRASE)


def test_a_folder_that_takes_nothing_leaves_no_record(home: Laptop, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    with pytest.raises(FileNotWritten):
        home.handovers.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path / "bestand")
    assert home.handovers.last("zonnebloem") is None


def test_no_name_of_a_person_is_in_the_file_or_its_name(home: Laptop, tmp_path: Path) -> None:
    first, second = home.give(tmp_path), home.give(tmp_path)
    assert first.name == f"kring-groep-{START.date()}.kring"
    assert second.name == f"kring-groep-{START.date()}-2.kring"
    data = first.read_bytes()
    assert all(name.encode() not in data for pair in THREE for name in (*pair, "Zonnebloem"))


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.COORDINATOR])
def test_who_sees_no_values_gives_no_group_away(
    home: Laptop, practice: Practice, tmp_path: Path, role: Role
) -> None:
    desk = Desk(home.store, Facilitator("iemand", "Iemand", role), practice.wall)
    with pytest.raises(NotAllowed):
        Handovers(home.store, desk, QUICK).give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    assert list(tmp_path.glob("*.kring")) == []


def test_the_log_tells_that_a_group_went_and_came(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    away.take(home.give(tmp_path))
    home.take(away.give(tmp_path))
    assert of_files(home) == [("file.pack-group", 0), ("file.give-group", 0), ("file.take-group", 0)]


ROWS: list[tuple[str, str, Any]] = [
    ("readings", "id", None),
    ("readings", "note", []),
    ("readings", "replaces", {}),
    ("readings", "entered_by", []),
    ("readings", "pulse", 2**70),
    ("readings", "pulse", 5),
    ("readings", "systolic", 5),
    ("readings", "moved_away", 5),
    ("participants", "babies", 2**70),
    ("groups", "name", "\ud800"),
]
LETTERS: list[dict[str, Any]] = [
    {"at": "2026-03-12T13:00:00"},
    {"at": "9999-12-31T23:59:59-23:59"},
    {"from": "\ud800"},
    {"known": ["\ud800"]},
    {"contents": '{"participants":' + "[" * 100_000 + "]" * 100_000 + "}"},
]


def test_what_no_kring_wrote_is_a_damaged_parcel_and_nothing_of_it_stays(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    """Whoever has the passphrase can make one."""
    parcel = home.give(tmp_path)
    letter = json.loads(unseal(parcel.read_bytes(), PASSPHRASE))
    letters = [letter | part for part in LETTERS]
    for kind, column, value in ROWS:
        contents = json.loads(letter["contents"])
        contents[kind][0][column] = value
        letters.append(letter | {"contents": json.dumps(contents)})
    for forged in letters:
        parcel.write_bytes(seal(json.dumps(forged).encode(), PASSPHRASE, QUICK))
        with pytest.raises(ParcelDamaged):
            away.take(parcel)
    assert away.store.groups.all_for() == []
    assert away.store.participants.all_for() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes that have a name")
def test_a_pipe_is_no_parcel_and_keeps_nobody_waiting(away: Laptop, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "groep.kring")
    with pytest.raises(StoreUnavailable):
        away.take(tmp_path / "groep.kring")


def test_a_parcel_that_the_disk_does_not_take_is_told_as_begun_and_not_done(home: Laptop, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        home.give(tmp_path / "weg")
    assert of_files(home) == [("file.pack-group", 0), ("file.give-group", STOPPED)]
    assert home.rooms.handovers.last("zonnebloem") is None


def of_files(laptop: Laptop) -> list[tuple[str, int]]:
    told = [(line.deed.event, line.deed.outcome) for line in laptop.store.log.lines()]
    return [(event, outcome) for event, outcome in told if event.startswith("file.") and "look" not in event]


def test_what_stands_on_the_list_and_what_became_of_it_travels(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    session = home.rooms.session("bijeenkomst-4")
    seats = {row.participant.first_name: row.seat.id for row in session.seating.rows()}
    session.little_list.put(seats["Amina"], LineKind.QUESTION, "verlof")
    session.little_list.put(seats["Zofia"], LineKind.CALL, "uitslag")
    home.rooms.leave_session()
    away.take(home.give(tmp_path))
    there = away.rooms.session("bijeenkomst-4").little_list
    assert [listed.label for listed in there.names()] == ["Amina B.", "Zofia W."]
    there.settle(there.names()[0].line_id, Result.DISCUSSED, "in de pauze")
    away.rooms.leave_session()
    back = tmp_path / "terug"
    back.mkdir()
    home.take(away.give(back))
    here = home.rooms.session("bijeenkomst-4").little_list
    assert [listed.label for listed in here.names()] == ["Zofia W."]
    (outcome,) = home.store.list_outcomes.all_for()
    assert outcome.note == "in de pauze"
    assert home.store.facilitators.get(outcome.by) is not None


def test_what_was_found_at_a_belly_check_travels_along(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    session = home.rooms.session("bijeenkomst-4")
    seats = {row.participant.first_name: row.seat.id for row in session.seating.rows()}
    findings, amina = home.rooms.belly_findings, seats["Amina"]
    findings.record(amina, FindingKind.FUNDAL_HEIGHT, "27")
    findings.keep_draft(amina, FindingKind.NOTE, "maakt zich zor")
    findings.agree(amina, "Hb-formulier", None, "Joke")
    session.belly_checks.see(amina)
    home.rooms.leave_session()
    away.take(home.give(tmp_path))
    assert things_of(home.store, "zonnebloem") == things_of(away.store, "zonnebloem")
    there = away.rooms.belly_findings
    assert there.look(amina).typed == {FindingKind.NOTE: "maakt zich zor"}
    there.record(amina, FindingKind.FUNDAL_HEIGHT, "28")
    away.rooms.session("bijeenkomst-4").belly_checks.see(seats["Zofia"])
    away.rooms.leave_session()
    findings.record(amina, FindingKind.HEART_TONES, "+")
    home.rooms.session("bijeenkomst-4").belly_checks.see(seats["Zofia"])
    home.rooms.leave_session()
    back = tmp_path / "terug"
    back.mkdir()
    home.take(away.give(back))
    stands = findings.look(amina).findings
    assert (stands.fundal_height_cm, stands.heart_tones) == (28, HeartTones.HEARD)
    # Both ticked her: one tick stays, and is one thing to look at and not two.
    assert len(home.store.belly_checks.all_for(seat_id=seats["Zofia"])) == 1
    assert len(home.store.clashes.all_for(table="belly_checks")) <= 1


def test_all_that_is_kept_of_a_measurement_travels_along(home: Laptop, away: Laptop, tmp_path: Path) -> None:
    seats = {row.label: row.seat.id for row in home.rooms.session("bijeenkomst-4").seating.rows()}
    home.rooms.leave_session()
    measurements, amina = home.rooms.measurements, seats["Amina B."]
    how = Typed("124", "80", "", "72", MeasuredBy.HERSELF_WITH_HELP, Arm.LEFT, Cuff.LARGE, "na rust")
    measurements.add(amina, how)
    measurements.add(amina, Typed("120", "78", measured_by=MeasuredBy.MIDWIFE))
    measurements.note(amina, "apparaat geeft HI")
    measurements.add(seats["Émilie D."], Typed("131", "84"))
    measurements.move_row(seats["Émilie D."], seats["Zofia W."])
    session = home.rooms.session("bijeenkomst-4")
    session.taking_over.tick(amina)
    session.papers.handed_out([Handed(PaperKind.CARD, "vrouw-0", "nl")], PaperUse.PRINT)
    home.rooms.leave_session()
    away.take(home.give(tmp_path))
    assert things_of(home.store, "zonnebloem") == things_of(away.store, "zonnebloem")
    there = away.rooms.session("bijeenkomst-4")
    assert there.taking_over.states()[amina] is TakenState.TAKEN_OVER
    assert away.rooms.reprints.of_session("bijeenkomst-4") == 0
    sheet = there.papers.file_sheet("vrouw-0", PaperUse.PREVIEW)
    assert [(note.by, note.text) for note in sheet.notes] == [("Joke", "apparaat geeft HI")]
    assert [(str(line.value), line.pulse, line.beside) for line in sheet.readings] == [
        ("124/80", 72, False),
        ("120/78", None, True),
    ]


def test_what_the_midwife_measured_on_the_other_laptop_is_no_double(
    home: Laptop, away: Laptop, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    home.measure("Amina", ("120", "80"))
    (row,) = away.rooms.session("bijeenkomst-4").seating.find("Amina")
    away.rooms.measurements.add(row.seat.id, Typed("118", "76", measured_by=MeasuredBy.MIDWIFE))
    home.take(away.give(tmp_path))
    assert home.pressures() == ["110/70", "118/76", "120/80"]
    assert [clash for clash in home.handovers.clashes("zonnebloem") if clash.table == "readings"] == []


def wipe(laptop: Laptop, practice: Practice, *names: str) -> None:
    """Half a year later these women are wiped, or the whole group without names."""
    rooms = laptop.rooms
    for session in laptop.store.sessions.all_for(state=[SessionState.OPEN]):
        held = rooms.session(session.id)
        held.closing.close()
        rooms.taken_lines.take_all(rooms.taken_lines.of_session(session.id))
    practice.pass_time(days=250)
    for name in names:
        (woman,) = laptop.store.participants.all_for(first_name=name)
        rooms.retention.wipe_woman(woman.id, name)
    if not names:
        rooms.retention.wipe_group("zonnebloem", "Zonnebloem")


def test_a_woman_who_was_wiped_does_not_come_back_with_the_group(
    home: Laptop, away: Laptop, practice: Practice, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    away.measure("Zofia", ("121", "80"))
    parcel = away.give(tmp_path)
    wipe(home, practice, "Amina")
    (given,) = home.store.handovers.all_for()
    assert "Amina" not in given.contents
    assert "Zofia" in given.contents
    home.take(parcel)
    assert not home.store.participants.all_for(first_name="Amina")
    assert all("Amina" not in parcel.contents for parcel in home.store.handovers.all_for())
    assert home.pressures("Zofia") == ["121/80"]


def test_a_group_that_was_wiped_is_not_taken_in_again(
    home: Laptop, away: Laptop, practice: Practice, tmp_path: Path
) -> None:
    away.take(home.give(tmp_path))
    parcel = away.give(tmp_path)
    wipe(home, practice)
    with pytest.raises(GroupWiped):
        home.take(parcel)
    assert home.store.participants.all_for() == []
    assert [one.contents for one in home.store.handovers.all_for()] == ["{}"]


@pytest.mark.parametrize("names", [("Amina",), ()])
def test_what_the_other_laptop_wiped_stays_here_and_is_counted_once(
    home: Laptop, away: Laptop, practice: Practice, tmp_path: Path, names: tuple[str, ...]
) -> None:
    home.rooms.session("bijeenkomst-4").circle.ask("Mag ik nog paardrijden?")
    home.rooms.leave_session()
    home.rooms.debriefing.keep(Debrief("bijeenkomst-4", went_well="Amina vertelde veel"))
    away.take(home.give(tmp_path))
    written = home.store.questions.all_for(), home.store.debriefs.all_for()
    for laptop in (home, away):
        for session in laptop.store.sessions.all_for(state=[SessionState.OPEN]):
            laptop.rooms.session(session.id).closing.close()
            laptop.rooms.taken_lines.take_all(laptop.rooms.taken_lines.of_session(session.id))
    ticks = home.store.taken_over.all_for()
    assert ticks
    wipe(away, practice, *names)
    assert home.take(away.give(tmp_path)) == 0
    assert len(home.store.participants.all_for()) == 3
    assert home.pressures() == ["110/70"]
    assert home.store.taken_over.all_for() == ticks
    assert (home.store.questions.all_for(), home.store.debriefs.all_for()) == written
    assert all(session.wiped == NOBODY_WIPED for session in home.store.sessions.all_for())
    assert all(group.wiped_on is None for group in home.store.groups.all_for())
