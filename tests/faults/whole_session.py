"""Whole sessions that somebody else cuts off: python -m tests.faults.whole_session.

Reads from its standard input which folder to work in and with which seed, and lets a process of its own work
there; says what that does, then "gone" once it has come to its end.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.groups import Group, Role
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.domain.sessions import Field, PaperUse, Session
from facilitator_app.live.door import Door
from facilitator_app.live.handover import Handovers
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import Store
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.saving import save_papers
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, START, WORDING, Practice
from tests.store.key_files import put_key_file_of_stores

OTHER_PASSPHRASE = "vijf andere woorden zijn beter"
PAST = ("Nora", "Vera", "Yara")
STORES = Path(__file__).parents[1] / "data"


def make_practice(folder: Path) -> None:
    """Make one practice with a session today and a group whose time is over, and one that an older Kring made."""
    practice = Practice(folder / "kring")
    rooms = practice.door.practice
    rooms.groups.add(Group("aster", "Aster", "Buurthuis", "zwangerschap-9-plus-1"))
    held_on = practice.wall.today().replace(year=2025, month=8)
    for name in PAST:
        rooms.women.add(Participant(name.lower(), "aster", name, "Bos", held_on))
    hours = START.time().replace(hour=14), START.time().replace(hour=16)
    rooms.planning.plan(Session("aster-1", "aster", 1, held_on, *hours, "Buurthuis", "standaard"))
    held = rooms.session("aster-1")
    for row in held.seating.rows():
        held.seating.record_pressure(row.seat.id, "112", "68", row.seat.id)
    held.closing.close()
    for seat_id in held.taking_over.states():
        held.taking_over.tick(seat_id)
    rooms.leave_session()
    for name in ("oud", "stick", "uit"):
        (folder / name).mkdir()
    practice.door.leave()
    (folder / "oud" / "kring.db").write_bytes((STORES / "store-1.db").read_bytes())
    put_key_file_of_stores(folder / "oud", PASSPHRASE)


def open_door(folder: Path, *passphrases: str) -> Door:
    """Come in with one of the passphrases, on the afternoon of the session."""
    clock = HandSetClock()
    clock.moment = START
    door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    for passphrase in passphrases:
        if door.is_open:
            break
        try:
            door.unlock(door.people()[0].id, passphrase)
        except Exception:
            if passphrase == passphrases[-1]:
                raise
    return door


def facts_of(store: Store) -> frozenset[str]:
    """What somebody typed in and counts on."""
    things: Iterable[object] = (
        *((reading.id, reading.seat_id, str(reading.value)) for reading in store.readings.all_for()),
        *((question.id, question.text) for question in store.questions.all_for()),
        *((note.session_id, note.block_id, note.text) for note in store.notes.all_for()),
        *((note.id, note.text) for note in store.seat_notes.all_for()),
        *(("draft", draft.seat_id, draft.field, draft.text) for draft in store.drafts.all_for()),
        *(("woman", woman.id) for woman in store.participants.all_for()),
        *(("group", group.id) for group in store.groups.all_for()),
    )
    return frozenset(map(str, things))


def say(*words: object) -> None:
    """One line in one piece, so that nothing of it is told by halves."""
    os.write(sys.stdout.fileno(), (json.dumps(words) + "\n").encode())


@dataclass(slots=True)
class Work:
    """One session in one folder; each deed is told before it begins and after it is done."""

    folder: Path
    chance: Random
    door: Door
    passphrase: str = PASSPHRASE
    other: str = OTHER_PASSPHRASE
    number: int = 0

    @property
    def rooms(self) -> OpenPractice:
        return self.door.practice

    @property
    def session(self) -> LiveSession:
        return self.rooms.session("bijeenkomst-4")

    def measure(self) -> None:
        seat = self.chance.choice(self.session.seating.rows()).seat.id
        upper, lower, self.number = 100 + self.number % 30, 60 + self.number % 20, self.number + 1
        self.session.seating.record_pressure(seat, str(upper), str(lower), f"step {self.number}", confirmed=True)

    def half_type(self) -> None:
        seat = self.chance.choice(self.session.seating.rows()).seat.id
        self.session.seating.keep_draft(seat, Field.WEIGHT, "6", f"step {self.number}")

    def ask(self) -> None:
        self.session.circle.ask(f"Vraag {self.chance.random()}")

    def write_note(self) -> None:
        block = self.chance.choice(self.session.circle.timetable()).block.id
        self.session.circle.write_note(block, f"Notitie {self.chance.random()} " * 30)

    def note_about_her(self) -> None:
        seat = self.chance.choice(self.session.seating.rows()).seat.id
        self.rooms.measurements.note(seat, f"Briefje {self.chance.random()}")

    def save_papers(self) -> None:
        session = self.session
        papers = list(PaperSet(session, lambda _language: WORDING, "nl").make(Wanted(), PaperUse.SAVE))[:4]
        for _ in save_papers(papers, self.folder / "uit", session.session.held_on, ""):
            say("step")

    def save_log(self) -> None:
        for _ in LogFiles(self.rooms.logbook, "", WORDING, self.door.wall).as_csv(self.folder / "uit"):
            say("step")

    def give_group(self) -> None:
        rooms = self.rooms
        Handovers(rooms._store, rooms.desk, QUICK).give("zonnebloem", "Saskia", PASSPHRASE, self.folder / "uit")

    def back_up(self) -> None:
        # The folder is a copy of the one in which it was chosen.
        self.rooms.keeping.choose_place(self.folder / "stick")
        for _ in self.rooms.keeping.make(self.folder / "stick"):
            say("step")

    def migrate(self) -> None:
        open_door(self.folder / "oud", PASSPHRASE).leave()

    def wipe(self) -> None:
        if self.rooms._store.participants.get(PAST[0].lower()):
            self.rooms.retention.wipe_group("aster", "Aster")

    def change_passphrase(self) -> None:
        self.door.keys.change_passphrase(self.passphrase, self.other)
        self.passphrase, self.other = self.other, self.passphrase

    def let_in(self) -> None:
        self.number += 1
        self.door.team.add(f"Saskia {self.number}", Role.LOCUM, OTHER_PASSPHRASE, "1234", self.passphrase)

    def new_key(self) -> None:
        new_key = self.door.team.new_key()
        for _ in new_key.prepare(self.passphrase, self.folder / "stick"):
            say("step")
        new_key.take_effect(self.door)

    def restore(self) -> None:
        restoring = self.door.restoring()
        found = restoring.found(self.folder / "stick")
        restoring.choose(found[0])
        if restoring.key is None:
            # From before another key was made: it opens with what opened it then.
            try:
                restoring.unlock(self.door.people()[0].id, self.passphrase)
            except WrongPassphrase:
                self.passphrase, self.other = self.other, self.passphrase
                restoring.unlock(self.door.people()[0].id, self.passphrase)
        for _ in restoring.bring_in():
            say("step")
        restoring.put_back(self.door)

    def deeds(self) -> list[Callable[[], None]]:
        """All kinds in some order, and the short ones more often; what comes back was put on the stick first."""
        short = [self.measure, self.half_type, self.ask, self.write_note, self.note_about_her]
        first = [
            self.save_papers,
            self.save_log,
            self.give_group,
            self.migrate,
            self.change_passphrase,
            self.let_in,
        ]
        deeds = self.chance.choices(short, k=10) + first
        self.chance.shuffle(deeds)
        last = [self.back_up, self.wipe, self.new_key, self.restore]
        return [deed for pair in zip(deeds, [*last, *short * 4], strict=False) for deed in pair]


def work(folder: Path, seed: int) -> None:
    """Do all the deeds; returns when nobody cut it off."""
    door = open_door(folder / "kring", PASSPHRASE)
    todo = Work(folder, Random(seed), door)
    before = facts_of(door.practice._store)
    say("is", sorted(before))
    for deed in todo.deeds():
        say("begin", deed.__name__)
        deed()
        after = facts_of(door.practice._store)
        say("done", deed.__name__, sorted(after - before), sorted(before - after))
        before = after
    door.leave()


def serve() -> None:
    """Do one after the other what is asked, each in a process of its own that may be killed."""
    say("ready")
    for line in sys.stdin:
        folder, seed = json.loads(line)
        child = os.fork()
        if not child:
            try:
                say("here", os.getpid())
                work(Path(folder), seed)
                say("end")
            except BaseException as problem:
                say("broke", type(problem).__name__, str(problem))
            # It does not go by itself.
            signal.pause()
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    serve()
