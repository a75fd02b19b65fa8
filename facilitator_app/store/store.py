"""Opens the encrypted store, and holds its tables by name."""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator_app.domain.backups import BackupMade
from facilitator_app.domain.debriefs import Debrief, Facilitation
from facilitator_app.domain.findings import Finding, FindingDraft
from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.groups import Facilitator, Group, Practice
from facilitator_app.domain.handout_texts import OwnText
from facilitator_app.domain.handovers import Handover, OpenClash
from facilitator_app.domain.little_list import ListEntry, Outcome
from facilitator_app.domain.own_papers import OwnPaper
from facilitator_app.domain.own_programmes import FollowedProgramme, OwnProgramme
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.preparations import OwnSupply, PlaceThing, Prepared
from facilitator_app.domain.sessions import (
    BellyCheck,
    BlockNote,
    BoardQuestion,
    Draft,
    HandedOut,
    PaperToPrint,
    RunningAgenda,
    Seat,
    SeatNote,
    Session,
    TakenOver,
    Whereabouts,
)
from facilitator_app.domain.theme_plan import ThemeMark
from facilitator_app.domain.troubles import (
    FolderNotWritable,
    KeyFileOfAnotherStore,
    StoreDamaged,
    StoreFromTheFuture,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.store.audit import Log
from facilitator_app.store.changes import Changes
from facilitator_app.store.codec import from_row, to_row
from facilitator_app.store.engine import check_pages, clean, connect, copy_online, is_of_another
from facilitator_app.store.hot_journal import JournalState, state_of
from facilitator_app.store.migrations import STEPS
from facilitator_app.store.overviews import Overviews
from facilitator_app.store.own_row import OwnRow
from facilitator_app.store.page_walk import read_through
from facilitator_app.store.paper_contents import PaperContentsTable
from facilitator_app.store.participants import participants_table
from facilitator_app.store.proof import count_rows, prove_last_write, read_rows
from facilitator_app.store.readings import readings_table
from facilitator_app.store.rows import Journal, RowChange, Rows, troubles
from facilitator_app.store.schema import strange_parts
from facilitator_app.store.whole_files import write_whole
from facilitator_app.store.wipe import wipe_texts, wipe_women

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")


class Store:
    """One attribute per table family. Writing goes through `live`'s Desk, inside `transaction`.

    Each page is proven by its own seal when it is read; read_through() reads them all. `was_cut_off` says that
    Kring stopped while it wrote, and that what would tell whether that was whole is gone.
    """

    def __init__(self, connection: Any, db: "Database", path: Path, key: str, store_id: str) -> None:
        self.path = path
        self.key = key
        self.store_id = store_id
        self._connection = connection
        self._journal = journal = Journal(db, path)
        self.itself = OwnRow(journal)
        # One that was left in use is closed well this time.
        self._in_use = bool(self.itself.number("in_use"))
        self.was_cut_off = False
        self.practices = _table(journal, "practices", Practice)
        self.facilitators = _table(journal, "facilitators", Facilitator)
        self.groups = _table(journal, "groups", Group)
        self.participants = participants_table(journal)
        self.sessions = _table(journal, "sessions", Session)
        self.seats = _table(journal, "seats", Seat)
        self.drafts = _table(journal, "drafts", Draft)
        self.notes = _table(journal, "notes", BlockNote)
        self.questions = _table(journal, "questions", BoardQuestion)
        self.agendas = _table(journal, "agendas", RunningAgenda)
        self.papers = _table(journal, "papers", HandedOut)
        self.papers_to_print = _table(journal, "papers_to_print", PaperToPrint)
        self.whereabouts = _table(journal, "whereabouts", Whereabouts)
        self.follow_ups = _table(journal, "follow_ups", FollowUp)
        self.list_entries = _table(journal, "list_entries", ListEntry)
        self.list_outcomes = _table(journal, "list_outcomes", Outcome)
        self.debriefs = _table(journal, "debriefs", Debrief)
        self.facilitations = _table(journal, "facilitations", Facilitation)
        self.theme_marks = _table(journal, "theme_marks", ThemeMark)
        self.own_supplies = _table(journal, "own_supplies", OwnSupply)
        self.place_things = _table(journal, "place_things", PlaceThing)
        self.prepared = _table(journal, "prepared", Prepared)
        self.handovers = _table(journal, "handovers", Handover)
        self.clashes = _table(journal, "clashes", OpenClash)
        self.patterns = _table(journal, "patterns", Pattern)
        self.own_programmes = _table(journal, "own_programmes", OwnProgramme)
        self.followed_programmes = _table(journal, "followed_programmes", FollowedProgramme)
        self.own_papers = _table(journal, "own_papers", OwnPaper)
        self.paper_contents = PaperContentsTable(journal)
        self.backups = _table(journal, "backups", BackupMade)
        self.own_texts = _table(journal, "own_texts", OwnText)
        self.readings = readings_table(journal)
        self.seat_notes = _table(journal, "seat_notes", SeatNote)
        self.taken_over = _table(journal, "taken_over", TakenOver)
        self.belly_checks = _table(journal, "belly_checks", BellyCheck)
        self.findings = _table(journal, "findings", Finding)
        self.finding_drafts = _table(journal, "finding_drafts", FindingDraft)
        self.overviews = Overviews(journal)
        self.changes = Changes(journal)
        self.log = Log(journal)
        self._tables: dict[type, Any] = {t.kind: t for t in vars(self).values() if hasattr(t, "kind")}

    @contextmanager
    def transaction(self) -> Iterator[list[RowChange]]:
        """All that is put and removed inside is kept together, or not at all; yields the rows that changed."""
        if not self._in_use:
            self.itself.set("in_use", 1)
            self._in_use = True
        try:
            with self._journal.recording() as rows:
                yield rows
        except StoreDamaged:
            # What is damaged is not written any more, not even to say that it is left.
            self._in_use = False
            raise

    def put(self, thing: Any) -> None:
        """Add an object to the table of its kind, or bring the stored one up to date."""
        self._tables[type(thing)].put(thing)

    def remove(self, thing: Any) -> None:
        """Take an object out of the table of its kind."""
        self._tables[type(thing)].remove(thing.id)

    def count_rows(self) -> dict[str, int]:
        """Return how many rows each table has."""
        return count_rows(self._connection, self.path)

    def copy_online(self, path: Path, key: str = "") -> None:
        """Write all that is kept to a new file, with this key or with the same; raises what the engine's does."""
        copy_online(self._connection, path, key or self.key, self.store_id)

    def strange_parts(self) -> list[str]:
        """Return the names of tables, indexes and triggers that are not as Kring makes them."""
        return strange_parts(self._connection, self.path)

    def check_pages(self) -> None:
        """Prove every page at once, in some 5 ms per megabyte; raises StoreDamaged."""
        check_pages(self._connection, self.path)

    def read_rows(self) -> Iterator[None]:
        """Read each row as what it is to be, a table at a time; raises StoreDamaged where one is not that."""
        return read_rows(self._connection, self.path, (t for t in self._tables.values() if isinstance(t, Rows)))

    def read_through(self) -> Iterator[None]:
        """Read every page that anything stands on, in steps of some milliseconds; writing may go on in between.

        Raises:
            StoreDamaged, StoreUnavailable
        """
        return read_through(self._connection, self.path)

    def clean(self) -> None:
        """Leave nothing of what is gone in the file, by writing it anew; raises DiskFull or StoreUnavailable."""
        clean(self._connection, self.path)
        self.itself.set("unclean", 0)

    @property
    def is_unclean(self) -> bool:
        """Whether rows were wiped and the file was not cleaned of them since: the power went in between."""
        return bool(self.itself.number("unclean"))

    def wipe(self, women: Collection[str], group_id: str | None = None) -> None:
        """Take out everything about these women, and what a group wrote down, without a way back.

        Only inside a transaction; clean() takes the last bytes of it out of the file.
        """
        wipe_women(self._journal, women)
        if group_id is not None:
            wipe_texts(self._journal, group_id)
        self.itself.set("unclean", 1)

    def close(self) -> None:
        """Let go of the file."""
        if self._in_use:
            # A disk that refuses has it looked at when it is opened next, and no more than that.
            with suppress(Trouble):
                self.itself.set("in_use", 0)
            self._in_use = False
        self._connection.close()


def _table(journal: Journal, name: str, kind: type[T]) -> Rows[T]:
    return Rows(journal, name, kind, to_row, partial(from_row, kind))


def open_store(path: Path, key: str, store_id: str, *, made_at: str | None = None) -> Store:
    """Open the store, bringing an older one up to date after a copy was made.

    Args:
        path: the store's file.
        key: the raw 256-bit key as 64 hexadecimal digits.
        store_id: the id that the key file gives; the store must carry the same.
        made_at: the moment of making as ISO text, for a store that is not there yet; None opens only.

    Raises:
        StoreUnavailable: there is no store, or it cannot be read now.
        StoreInUse: another program holds it.
        StoreDamaged: what is there is not a store of this key, or damaged where it is read first.
        StoreFromTheFuture: a newer version wrote it.
        KeyFileOfAnotherStore: the ids differ.
        FolderNotWritable, DiskFull: the disk does not take it.
    """
    from sqlite_utils import Database

    if made_at is None:
        _check_there(path)
    # The journal lies beside the store, so both must let themselves be written.
    if not all(os.access(place, os.W_OK) for place in (path.parent, path) if place.exists()):
        raise FolderNotWritable(path.parent)
    journal = state_of(path.with_name(f"{path.name}-journal"))
    if journal is JournalState.DAMAGED:
        raise StoreDamaged("what was written last cannot be taken back")
    try:
        connection, version = _connect(path, key, store_id)
        if 0 < version < len(STEPS):
            # Not while it is open: whoever closes a file that SQLite has open takes SQLite's lock off it.
            connection.close()
            write_whole(path.read_bytes(), path.with_name(f"{path.name}.voor-versie-{len(STEPS)}"))
            connection, version = _connect(path, key, store_id)
    except StoreDamaged as damage:
        if is_of_another(path, store_id):
            raise KeyFileOfAnotherStore from damage
        raise
    try:
        db = Database(connection, execute_plugins=False)
        with troubles(path):
            _bring_up_to_date(db, version, store_id, made_at)
        store = Store(connection, db, path, key, store_id)
        if store.itself.number("in_use") and journal is not JournalState.SETTLED:
            prove_last_write(connection, path, store.log)
            store.was_cut_off = journal is JournalState.IN_DOUBT
    except BaseException:
        connection.close()
        raise
    return store


def _check_there(path: Path) -> None:
    if not path.exists():
        raise StoreUnavailable(str(path))
    # SQLite would take it for a database that is still to be made.
    if path.stat().st_size == 0:
        raise StoreDamaged("an empty file")


def _connect(path: Path, key: str, store_id: str) -> tuple[Any, int]:
    """Return a connection that holds the store for itself, and the version of what it found."""
    connection = connect(path, key, store_id)
    try:
        with troubles(path):
            version = connection.execute("pragma user_version").fetchone()[0]
            pages = connection.execute("pragma page_count").fetchone()[0]
            page_bytes = int(connection.execute("pragma page_size").fetchone()[0])
        if path.stat().st_size < pages * page_bytes:
            raise StoreDamaged("a part of a store")
        if 0 < version < len(STEPS):
            # What is damaged must not be rewritten; an up-to-date store is gone through while she works.
            check_pages(connection, path)
        return connection, version
    except BaseException:
        connection.close()
        raise


def _bring_up_to_date(db: "Database", version: int, store_id: str, made_at: str | None) -> None:
    if version > len(STEPS):
        raise StoreFromTheFuture(version)
    if version == 0 and made_at is None:
        raise StoreDamaged("a store without tables")
    # A table that is made anew is dropped first, and rows that lean on it would go with it.
    db.execute("pragma foreign_keys = OFF")
    # All steps or none: cut off between two, the next start would copy a half-way store over the copy of before.
    with db.atomic():
        for number, step in enumerate(STEPS[version:], start=version + 1):
            step(db)
            db.execute(f"pragma user_version = {number}")
            if number == 1:
                db.execute("insert into store (id, made_at) values (?, ?)", [store_id, made_at])
            if db.execute("pragma foreign_key_check").fetchone():
                raise StoreDamaged("a row leans on one that is not there")
    db.execute("pragma foreign_keys = ON")
    ids = [row[0] for row in db.execute("select id from store")]
    if not ids:
        raise StoreDamaged("a store without an id")
    if ids != [store_id]:
        raise KeyFileOfAnotherStore
