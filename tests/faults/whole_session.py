"""Whole sessions that somebody else cuts off: python -m tests.faults.whole_session.

Reads from its standard input which folder to work in and with which seed, and lets a process of its own work
there; says what that does, then "gone" once it has come to its end.
"""

import json
import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from random import Random

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import Session
from tests.faults.deeds import deeds_of_a_session
from tests.faults.deeds.practice import PAST, PAST_GROUP, wipe
from tests.faults.facts import Wiping, facts_of
from tests.faults.work import Work
from tests.practice import PASSPHRASE, START, Practice
from tests.store.key_files import put_key_file_of_stores

STORES = Path(__file__).parents[1] / "data"
# What Kring loads when it is needed, and each of these processes would load again.
LOADED_LATE = ("holidays", "sqlite_utils", "sqlcipher3", "pypdf", "facilitator_app.documents.measuring_card")
# Of the wall between two deeds.
MOST_MINUTES = 3


def make_practice(folder: Path) -> None:
    """Make one practice with a session today and a group whose time is over, and one that an older Kring made."""
    practice = Practice(folder / "kring")
    rooms = practice.door.practice
    rooms.groups.add(Group(PAST_GROUP, "Aster", "Buurthuis", "zwangerschap-9-plus-1"))
    held_on = practice.wall.today().replace(year=2025, month=8)
    for name in PAST:
        rooms.women.add(Participant(name.lower(), PAST_GROUP, name, "Bos", held_on))
    hours = START.time().replace(hour=14), START.time().replace(hour=16)
    rooms.planning.plan(Session("aster-1", PAST_GROUP, 1, held_on, *hours, "Buurthuis", "standaard"))
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


def say(*words: object) -> None:
    """One line in one piece, so that nothing of it is told by halves."""
    os.write(sys.stdout.fileno(), (json.dumps(words) + "\n").encode())


def what_wiping_does(folder: Path) -> Wiping:
    """Wipe in a practice that nothing else happens in."""
    doing = Work(folder, Random(0))
    before = facts_of(doing.rooms._store)
    wipe(doing)
    after = facts_of(doing.rooms._store)
    doing.door.leave()
    return Wiping.between(before, after)


def work(folder: Path, seed: int) -> None:
    """Do all the deeds; each is told before it begins and after it is done."""
    doing = Work(folder, Random(seed), lambda: say("step"))
    before = facts_of(doing.rooms._store)
    say("is", sorted(before), doing.rooms._store.log.last_line())
    for deed in deeds_of_a_session(doing.chance):
        say("begin", deed.__name__)
        deed(doing)
        doing.pass_minutes(doing.chance.random() * MOST_MINUTES)
        after = facts_of(doing.rooms._store)
        last_line = doing.rooms._store.log.last_line()
        say("done", deed.__name__, sorted(after - before), sorted(before - after), last_line)
        before = after
    doing.door.leave()


def serve() -> None:
    """Do one after the other what is asked, each in a process of its own that may be killed."""
    for name in LOADED_LATE:
        import_module(name)
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
