"""Real encrypted stores for tests, and a way into them that goes around the program."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from facilitator_app.domain.backups import BackupMade
from facilitator_app.domain.debriefs import Debrief, Facilitation, Presence
from facilitator_app.domain.findings import Finding, FindingDraft, FindingKind, TypedOnly
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.groups import Facilitator, Group, Practice, Role
from facilitator_app.domain.handout_texts import OwnText
from facilitator_app.domain.handovers import Handover, OpenClash, Way
from facilitator_app.domain.little_list import LineKind, ListEntry, Outcome, Result
from facilitator_app.domain.own_programmes import FollowedProgramme, OwnBlock, OwnProgramme
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.preparations import OwnSupply, PlaceThing, Prepared
from facilitator_app.domain.readings import BloodPressure, Reading, Weight
from facilitator_app.domain.sessions import (
    Attendance,
    BellyCheck,
    BlockNote,
    BoardQuestion,
    Draft,
    Field,
    HandedOut,
    PaperKind,
    PaperToPrint,
    PaperUse,
    RunningAgenda,
    Seat,
    SeatNote,
    Session,
    TakenOver,
    Whereabouts,
)
from facilitator_app.domain.theme_plan import ThemeMark, ThemeState
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store, open_store

ROOT = Path(__file__).parents[2]
NOBODY = 65534
KEY, STORE_ID = "5" * 64, "2f1c7f0a-5a83-4b1d-9d11-6f0d3c0a1b52"
OTHER_KEY, OTHER_STORE_ID = "6" * 64, "0b9ae2f4-6a1e-4c52-8f0e-55f0c2a7d911"
NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)

JOKE = Facilitator("joke", "Joke Verweij", Role.MIDWIFE, "4096:00:00")
AMINA = Participant("amina", "zonnebloem", "Amina", "Bouali", date(2026, 6, 11), birth_date=date(1995, 2, 3))
SESSION = Session("sessie", "zonnebloem", 4, date(2026, 3, 12), time(14), time(16), "Kerkstraat 1", "standaard")
SEAT = Seat("stoel", "sessie", "amina", Attendance.PRESENT, NOON, None, frozenset({"weight"}))
PRESSURE = Reading("r1", "stoel", BloodPressure(118, 76), NOON, NOON, "joke")
WEIGHT = Reading("r2", "stoel", Weight(68_450), NOON, NOON, "joke")
# One thing of every kind, in the order in which they lean on each other.
PROGRAMME = OwnProgramme(
    "ons-programma", 'Ons "programma"', "nl", "zwangerschap-9-plus-1", "standaard",
    (OwnBlock("kring", "Kring", 90, begins_at=time(14, 30), questions=("Wat wil jij?",)),), 29, bring=("Kussen",),
)  # fmt: skip
THINGS: tuple[Any, ...] = (
    Practice("linde", "De Linde", "012 - 345 67 89", "nl"),
    JOKE,
    Group("zonnebloem", "Zonnebloem", "Buurthuis", "zwangerschap-9-plus-1", ("joke", "saskia")),
    OwnText(
        "bel-meteen/nl", "Bel meteen als", "", (("redenen", "", '"één"', ""),), (), "Joke", date(2026, 1, 2)
    ),
    AMINA,
    SESSION,
    SEAT,
    PRESSURE,
    WEIGHT,
    Draft("stoel", Field.SYSTOLIC, "11", NOON),
    BlockNote("sessie", "kring", "Veel vragen over verlof"),
    BoardQuestion("vraag", "sessie", "Mag ik nog paardrijden?", NOON),
    RunningAgenda("sessie", "{}"),
    HandedOut("papier", "sessie", PaperKind.CARD, PaperUse.PRINT, "nl", NOON, "amina"),
    PaperToPrint("sessie", PaperKind.CARD, "amina", "nl", NOON),
    Whereabouts("sessie"),
    BackupMade("kopie", NOON, "/media/stick", "Kring-reservekopie-2026-03-12-1300", 12, 5, 40),
    FollowUp("afspraak", "amina", "sessie", FollowUpKind.CATCH_UP, "belt zelf", date(2026, 3, 19)),
    ListEntry("regel", "sessie", "amina", LineKind.QUESTION, NOON, "joke", "verlof"),
    Outcome("uitkomst", "sessie", "amina", LineKind.QUESTION, "regel", Result.DISCUSSED, NOON, "joke", "verlof"),
    Debrief("sessie", ("room-ready=yes",), 7, "Mieke", "Veel gelachen", "", "Meer tijd", "", "Tolk Arabisch", 45),
    ThemeMark("sessie", "T4", ThemeState.MOVED),
    Facilitation("sessie", 2, "Saskia de Boer", Presence.PART, 150),
    Handover("overdracht", "zonnebloem", Way.GIVEN, NOON, "Saskia", "{}"),
    OwnSupply("sleutel", "Sleutel bij de conciërge", "buurthuis"),
    PlaceThing("buurthuis", "room/toilet"),
    Prepared("sessie", "own/sleutel"),
    OpenClash("botsing", "zonnebloem", "sessions", "sessie", "place", '"Kerk"', '"Buurthuis"'),
    Pattern("ons", "Ons patroon", "zwangerschap-9-plus-1", (15, 46), ("01-kennismaken", "standaard")),
    SeatNote("briefje", "stoel", "apparaat geeft HI", NOON, "joke"),
    TakenOver("stoel", NOON, "joke", "0123456789abcdef"),
    PROGRAMME,
    FollowedProgramme("sessie", PROGRAMME),
    BellyCheck("stoel", NOON, "joke"),
    Finding("bevinding", "stoel", FindingKind.FUNDAL_HEIGHT, "27", NOON, "joke"),
    FindingDraft("stoel", TypedOnly.FOLLOW_UP, "Hb-formulier", NOON),
)  # fmt: skip


def fresh(folder: Path) -> Store:
    """A new store without a row, made here and now."""
    return open_store(folder / "kring.db", KEY, STORE_ID, made_at=NOON.isoformat())


def made(folder: Path) -> Store:
    """A store without a row: a copy of one that was made before."""
    (folder / "kring.db").write_bytes(_bytes_of(filled=False))
    return reopened(folder)


def filled(folder: Path) -> Path:
    """The file of a store, shut, with one thing of every kind."""
    path = folder / "kring.db"
    path.write_bytes(_bytes_of(filled=True))
    return path


@cache
def _bytes_of(*, filled: bool) -> bytes:
    with TemporaryDirectory() as folder:
        store = fresh(Path(folder))
        if filled:
            commit(store, *THINGS)
        store.close()
        return (Path(folder) / "kring.db").read_bytes()


def reopened(folder: Path) -> Store:
    """The store of a folder."""
    return open_store(folder / "kring.db", KEY, STORE_ID)


def commit(store: Store, *things: Any, verb: str = "thing.keep") -> None:
    """Keep things with an undo line and a log line, as the desk does."""
    with store.transaction() as rows:
        for thing in things:
            store.put(thing)
        store.changes.add(
            rows, verb=verb, step=verb, by="joke", at=NOON, session_id=None, about=None, undoable=True
        )
        store.log.add(Deed(verb, Action.CREATE), JOKE, NOON)


def contents(store: Store) -> list[object]:
    """All that is in a store."""
    tables = (
        store.practices, store.facilitators, store.groups, store.own_texts, store.participants, store.sessions,
        store.seats, store.readings, store.drafts, store.notes, store.questions, store.agendas, store.papers,
        store.papers_to_print, store.whereabouts,
        store.backups, store.follow_ups, store.list_entries, store.list_outcomes, store.debriefs,
        store.theme_marks, store.facilitations, store.handovers,
        store.own_supplies, store.place_things, store.prepared,
        store.clashes, store.patterns,
        store.seat_notes, store.taken_over, store.own_programmes, store.followed_programmes,
        store.belly_checks, store.findings, store.finding_drafts,
    )  # fmt: skip
    found: list[object] = [thing for table in tables for thing in table.all_for()]
    return found + store.log.lines() + store.changes.to_undo(None)


@contextmanager
def around_the_program(path: Path, key: str = KEY, store_id: str = STORE_ID) -> Iterator[Any]:
    """The database engine itself, for whoever has the key."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None, timeout=0)
    try:
        connection.execute(f"pragma key = \"x'{key}{UUID(store_id).hex}'\"")
        connection.execute("pragma cipher_log_level = NONE")
        connection.execute("pragma foreign_keys = ON")
        yield connection
    finally:
        connection.close()


def damage_an_index(path: Path, key: str = KEY, store_id: str = STORE_ID) -> None:
    """Spoil a page that nobody reads until somebody looks for a woman by name."""
    with around_the_program(path, key, store_id) as engine:
        found = engine.execute("select rootpage from sqlite_master where name = 'participants_sought'")
        (page,) = found.fetchone()
    data = bytearray(path.read_bytes())
    data[page * 4096 - 1] ^= 1
    path.write_bytes(data)


def opened_elsewhere(path: Path) -> str:
    """What another program on this laptop gets to hear."""
    code = (
        "import sys; from pathlib import Path; from facilitator_app.store.store import open_store\n"
        f"try: open_store(Path(sys.argv[1]), {KEY!r}, {STORE_ID!r}); print('opened')\n"
        "except Exception as trouble: print(type(trouble).__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return done.stdout.strip()


@contextmanager
def readonly(folder: Path) -> Iterator[None]:
    """A folder that nobody may write; root has to become nobody for it."""
    is_root = os.geteuid() == 0
    folder.chmod(0o555)
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)
