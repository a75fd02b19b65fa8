"""Everything that the law has a log tell of writes its line: what kind of deed, about whom, and how it ended.

The list is that of NEN 7513, chapter 6, as far as Kring does it (clinical.md §6.2).
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.readings import BloodPressure, counting
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import NotAllowed, WrongPassphrase, WrongPin, WrongRecoveryCode
from facilitator_app.domain.sessions import Attendance, PaperKind, PaperUse
from facilitator_app.domain.troubles import PlaceGone
from facilitator_app.live.door import Door
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.measurements import Typed
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.session import LiveSession
from facilitator_app.store.names import KEY_FILE_NAMES
from tests.practice import PASSPHRASE, PIN, Practice

HER, OTHER, GROUP, SESSION = "vrouw-0", "vrouw-1", "zonnebloem", "bijeenkomst-4"
HERS, OTHER_CODE = "een zin van Saskia zelf", "0" * 28


class Laptop:
    """A practice with its session of today on the table, and a stick in the laptop."""

    def __init__(self, folder: Path) -> None:
        self.kring = Practice(folder / "kring")
        self.stick = folder / "stick"
        self.stick.mkdir()

    @property
    def session(self) -> LiveSession:
        return self.kring.open()

    @property
    def door(self) -> Door:
        return self.kring.door

    @property
    def rooms(self) -> OpenPractice:
        return self.kring.door.practice

    def seat(self, woman: str) -> str:
        (seat,) = self.rooms._store.seats.all_for(session_id=SESSION, participant_id=woman)
        return seat.id

    def reading(self) -> str:
        return counting(self.rooms._store.readings.all_for(seat_id=self.seat(HER)), BloodPressure)[-1].id

    def measure(self, pressure: str) -> None:
        self.session.seating.record_pressure(self.seat(HER), *pressure.split("/"), "stap")

    def papers(self, use: PaperUse) -> None:
        self.session.papers.handed_out([Handed(PaperKind.CARD, HER, "nl")], use)

    def back_up(self, place: Path) -> None:
        list(self.rooms.keeping.make(place))

    def put_back(self) -> None:
        restoring = self.door.restoring()
        restoring.choose(restoring.found(self.stick)[0])
        list(restoring.bring_in())
        restoring.put_back(self.door)

    def miss(self) -> None:
        self.door.lock()
        with pytest.raises(WrongPassphrase):
            self.door.unlock(self.door.people()[0].id, "iets anders")
        self.door.unlock(self.door.people()[0].id, PASSPHRASE)

    def miss_with_a_code(self) -> None:
        self.door.lock()
        with suppress(WrongRecoveryCode):
            self.door.try_recovery(str(RecoveryCode.with_checks(OTHER_CODE)))
        self.door.unlock(self.door.people()[0].id, PASSPHRASE)

    def miss_the_pin(self) -> None:
        self.door.cover()
        with pytest.raises(WrongPin):
            self.door.uncover("1111")
        self.door.uncover(PIN)

    def recover(self) -> None:
        self.door.lock()
        self.door.unlock_with_recovery(self.kring.code, self.door.people()[0].id, PASSPHRASE, PIN)

    def change_with_saskia(self) -> None:
        self.door.team.add("Saskia", Role.LOCUM, HERS, "7193", PASSPHRASE)
        joke, saskia = self.door.team.members()
        self.door.team.take_over_with_passphrase(saskia.id, HERS)
        self.door.team.take_over_with_passphrase(joke.id, PASSPHRASE)

    def back_up_nowhere(self) -> None:
        with pytest.raises(PlaceGone):
            self.back_up(self.stick / "weg")

    def put_key_file_back(self) -> None:
        kept = {name: (self.kring.folder / name).read_bytes() for name in KEY_FILE_NAMES}
        self.door.keys.change_passphrase(PASSPHRASE, HERS)
        self.door.leave()
        for name, bytes_ in kept.items():
            (self.kring.folder / name).write_bytes(bytes_)
        self.kring.reopen()

    def try_as_a_locum(self) -> None:
        desk = self.rooms.desk
        who, desk.who = desk.who, replace(desk.who, role=Role.LOCUM)
        with pytest.raises(NotAllowed):
            self.rooms.logbook.newest()
        desk.who = who

    def purge(self) -> None:
        self.session.taking_over.tick(self.seat(HER))
        for number in (3, 4, 5):
            self.kring.open(number).closing.close()
        self.rooms.leave_session()
        self.kring.pass_time(days=365)
        self.rooms.retention.wipe_woman(HER, self.rooms.women.get(HER).first_name)


# What is done, in this order; and the line that it writes: event, kind of deed, how it ended, whom it is about.
Line = tuple[str, str, int, str]
DEEDS: dict[str, tuple[Callable[[Laptop], object], Line]] = {
    "login": (lambda one: one.kring.reopen(), ("place.unlock", "E", 0, "")),
    "failed login": (Laptop.miss, ("place.failed-unlock", "E", 4, "")),
    "a code that did not fit": (Laptop.miss_with_a_code, ("place.failed-unlock", "E", 4, "")),
    "a PIN that did not fit": (Laptop.miss_the_pin, ("place.failed-pin", "E", 4, "")),
    "emergency access": (Laptop.recover, ("place.recover", "U", 0, "")),
    "another person": (Laptop.change_with_saskia, ("place.switch", "E", 0, "")),
    "new record": (
        lambda one: one.rooms.women.add(replace(one.rooms.women.get(HER), id="nieuw", first_name="Noor")),
        ("participant.add", "C", 0, "nieuw"),
    ),
    "number": (
        lambda one: one.rooms.women.change(replace(one.rooms.women.get(HER), client_number="4711")),
        ("participant.change", "U", 0, HER),
    ),
    "enter": (lambda one: one.measure("118/76"), ("pressure.enter", "C", 0, HER)),
    "change": (lambda one: one.measure("128/76"), ("pressure.correct", "U", 0, HER)),
    "change in her file": (
        lambda one: one.rooms.measurements.correct(one.reading(), Typed("128", "77")),
        ("pressure.correct", "U", 0, HER),
    ),
    "undo": (lambda one: one.rooms.measurements.undo(SESSION), ("undo", "U", 0, HER)),
    "move": (
        lambda one: one.rooms.measurements.move(one.reading(), one.seat(OTHER)),
        ("pressure.move-here", "C", 0, OTHER),
    ),
    "a move that is taken back": (lambda one: one.rooms.measurements.undo(SESSION), ("undo", "U", 0, HER)),
    "attendance": (
        lambda one: one.session.seating.mark(one.seat(OTHER), Attendance.EXCUSED),
        ("attendance.mark", "U", 0, OTHER),
    ),
    "read of a file page": (lambda one: one.rooms.dossiers.of(HER), ("file.look", "R", 0, HER)),
    "read of a row": (lambda one: one.session.seating.values(one.seat(HER)), ("values.look", "R", 0, HER)),
    "read of findings": (lambda one: one.rooms.belly_findings.look(one.seat(HER)), ("finding.look", "R", 0, HER)),
    "read of details": (lambda one: one.rooms.women.look(HER), ("participant.look", "R", 0, HER)),
    "read that is not hers": (Laptop.try_as_a_locum, ("log.look", "R", 8, "")),
    "search": (lambda one: one.rooms.groups.note_search(HER), ("search.find", "E", 0, HER)),
    "print": (lambda one: one.papers(PaperUse.PRINT), ("paper.hand-out", "C", 0, HER)),
    "save": (lambda one: one.papers(PaperUse.SAVE), ("paper.hand-out", "C", 0, HER)),
    "preview": (lambda one: one.session.papers.card(HER, PaperUse.PREVIEW), ("values.card", "R", 0, HER)),
    "copy": (
        lambda one: one.rooms.taken_lines.copy(one.rooms.taken_lines.of_session(SESSION)[0]),
        ("record.copy", "E", 0, HER),
    ),
    "export of a session": (lambda one: one.rooms.taken_lines.table(SESSION), ("record.export", "E", 0, HER)),
    "read of the log": (lambda one: one.rooms.logbook.newest(HER), ("log.look", "R", 0, HER)),
    "export of the log": (lambda one: list(one.rooms.logbook.parts(HER)), ("log.export", "R", 0, HER)),
    "to another laptop": (
        lambda one: one.rooms.handovers.give(GROUP, "Saskia", PASSPHRASE, one.stick),
        ("file.give-group", "E", 0, ""),
    ),
    "merge or split": (
        lambda one: one.rooms.composing.place("nieuw", None),
        ("participant.move", "U", 0, "nieuw"),
    ),
    "backup": (lambda one: one.back_up(one.stick), ("backup.make", "R", 0, "")),
    "backup that fails": (Laptop.back_up_nowhere, ("backup.make", "R", 12, "")),
    "restore": (Laptop.put_back, ("restore.put-back", "U", 0, "")),
    "older key file": (Laptop.put_key_file_back, ("place.older-key-file", "E", 0, "")),
    "delete": (
        lambda one: one.session.seating.record_pressure(one.seat(HER), "-", "-", "weg"),
        ("pressure.decline", "U", 0, HER),
    ),
    "purge": (Laptop.purge, ("wipe.woman", "D", 0, HER)),
}


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    made = Laptop(tmp_path_factory.mktemp("everything"))
    yield made
    made.door.leave()


def test_everything_writes_its_line_with_how_it_ended(laptop: Laptop) -> None:
    missed = {}
    for name, (act, line) in DEEDS.items():
        before = laptop.rooms._store.log.last_line()
        act(laptop)
        told = [one for one in laptop.rooms._store.log.lines() if one.seq > before or name == "restore"]
        found = [(d.event, d.action.value, d.outcome, d.about or "") for d in (one.deed for one in told)]
        if line not in found:
            missed[name] = found[-4:]
        assert all(one.by and one.by_name and one.role and one.at.utcoffset() == timedelta(0) for one in told)
    assert missed == {}
    # What was done to her is told after she is gone.
    assert {"file.look", "wipe.woman"} <= {one.deed.event for one in laptop.rooms._store.log.lines(HER)}
    assert list(laptop.rooms._store.log.broken_links()) == []
