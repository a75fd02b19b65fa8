"""Giving a group to another laptop, for a stand-in, and taking it back without doubles."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from facilitator_app.domain.handovers import Handover, OpenClash, Way
from facilitator_app.domain.merging import Clash
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import GroupWiped, ParcelKnown
from facilitator_app.domain.troubles import ParcelDamaged, StoreUnavailable, Trouble
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.joining import fitted, join, whose
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.live.travelling import KINDS, Things, hangs_together, packed, things_of, unpacked
from facilitator_app.live.women import Women
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.codec import encode
from facilitator_app.store.parcel import MOST_BYTES, rows_of_a_parcel, seal, unseal
from facilitator_app.store.store import Store
from facilitator_app.store.whole_files import write_new
from facilitator_app.store.wipe import without
from facilitator_app.store.wrapping import Argon2Parameters

SUFFIX = ".kring"
NOTHING: Things = {kind: {} for kind in KINDS}
GIVE, TAKE = "file.give-group", "file.take-group"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A parcel that was opened and not taken in yet.

    Attributes:
        practice: where it comes from.
        known: whether this laptop has the group already.
        id: of this parcel.
        parcels: ids of the parcels that what is in it goes back to.
    """

    id: str
    parcels: frozenset[str]
    practice: str
    with_whom: str
    made_at: datetime
    group_id: str
    group_name: str
    women: int
    readings: int
    known: bool
    things: Things


class Handovers:
    """The groups that went to another laptop, and what came back."""

    def __init__(self, store: Store, desk: Desk, parameters: Argon2Parameters | None = None) -> None:
        self._store = store
        self._desk = desk
        self._women = Women(store, desk)
        self._parameters = parameters or Argon2Parameters()

    def last(self, group_id: str) -> Handover | None:
        """Return the last time that a group went over, either way."""
        self._desk.check("file.look-at-group")
        # In the order in which they were written: a clock may have been set back.
        return next(reversed(self._store.handovers.all_for(group_id=group_id)), None)

    def clashes(self, group_id: str) -> list[OpenClash]:
        """Return what both laptops changed differently and nobody settled yet."""
        self._desk.check("file.look-at-group")
        return self._store.clashes.all_for(group_id=group_id)

    def groups_with_clashes(self) -> list[str]:
        """Return the ids of the groups about which something is to be settled still, each once."""
        return list(dict.fromkeys(clash.group_id for clash in self._store.clashes.all_for()))

    def to_do(self) -> tuple[ToDo, ...]:
        """Return whether something is to be settled, for whoever may do it."""
        open_here = may(self._desk.who.role, "file") and self.groups_with_clashes()
        return (ToDo(ToDoKind.CLASHES),) if open_here else ()

    # Giving

    def leaves_papers(self, group_id: str) -> bool:
        """Whether papers of the practice's own are at sessions of a group: for their size they stay here."""
        sessions = [session.id for session in self._store.sessions.all_for(group_id=group_id)]
        return bool(self._store.own_papers.all_for(session_id=sessions))

    def give(self, group_id: str, with_whom: str, passphrase: str, folder: Path) -> Path:
        """Write a group as one encrypted file into a folder; returns its path, with no name of a person in it.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            DiskFull, FolderNotWritable, FileNotWritten: nothing was written, and the log tells that it was begun.
        """
        now, contents = self._desk.wall.now(), packed(self._store, things_of(self._store, group_id))
        record = Handover(new_id(), group_id, Way.GIVEN, now, with_whom, contents)
        practice = self._store.practices.all_for()[0].name
        known = [one.id for one in reversed(self._store.handovers.all_for(group_id=group_id))]
        letter: dict[str, Any] = {"practice": practice, "from": self._desk.who.name, "at": now.isoformat()}
        letter |= {"group": group_id, "id": record.id, "known": known}
        parcel = seal(json.dumps(letter | {"contents": contents}).encode(), passphrase, self._parameters)
        path = _free(folder, now.date())
        # Before a byte leaves: whenever the power goes, no parcel lies anywhere of which the log knows nothing.
        self._desk.note(Deed("file.pack-group", Action.EXECUTE))
        try:
            with self._desk.at_once():
                self._desk.commit(Change(GIVE, Action.EXECUTE, saves=(record,), undoable=False))
                list(write_new([(path.name, parcel)], folder))
        except Trouble:
            self._desk.note_stopped(Deed(GIVE, Action.EXECUTE))
            raise
        return path

    # Taking

    def open(self, path: Path, passphrase: str) -> Arrived:
        """Open a parcel and look what is in it; nothing is taken in yet.

        Raises:
            WrongPassphrase, ParcelDamaged, ParcelFromTheFuture, StoreUnavailable
            ParcelKnown: it was made here, or taken in before.
        GroupWiped: the group was wiped here since.
        """
        self._desk.check("file.look-at-group")
        try:
            # What is no plain file, such as a pipe, may never end.
            if not path.is_file():
                raise StoreUnavailable(str(path))
            with path.open("rb") as file:
                parcel = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise StoreUnavailable(str(path)) from error
        letter = _letter(unseal(parcel, passphrase))
        if self._store.handovers.get(letter["id"]) is not None:
            raise ParcelKnown
        things = unpacked(self._store, self._without_wiped(letter["contents"]))
        if not hangs_together(things, letter["group"]):
            raise ParcelDamaged
        group = things["groups"][letter["group"]]
        here = self._store.groups.get(group.id)
        if here is not None and here.wiped_on is not None:
            raise GroupWiped
        return Arrived(
            id=letter["id"],
            parcels=frozenset(letter["known"]),
            practice=letter["practice"],
            with_whom=letter["from"],
            made_at=datetime.fromisoformat(letter["at"]),
            group_id=group.id,
            group_name=group.name,
            women=len(things["participants"]),
            readings=len(things["readings"]),
            known=here is not None,
            things=things,
        )

    def take(self, arrived: Arrived) -> int:
        """Bring what arrived together with what is here; returns how many clashes there are to look at.

        Readings of both stay. What both changed differently stays as it is here until somebody settles it.

        Raises:
            ParcelDamaged: it holds what no Kring wrote; nothing of it is taken in.
            NotAllowed, Trouble
        """
        before = self._parted(arrived)
        ours = self._ours(arrived)
        theirs = fitted(self._without_known_supplies(arrived.things), ours)
        joined = join(before, ours, theirs)
        clashes = [self._told(arrived.group_id, kind, clash, ours, theirs) for kind, clash in joined.clashes]
        record = Handover(
            arrived.id,
            arrived.group_id,
            Way.RECEIVED,
            self._desk.wall.now(),
            arrived.with_whom,
            packed(self._store, theirs),
        )
        with rows_of_a_parcel(), self._desk.at_once():
            saves = (*joined.saves, record, *clashes)
            self._desk.commit(Change(TAKE, Action.UPDATE, saves, joined.drops, undoable=False))
            self._seat(arrived)
        return len(clashes)

    def settle(self, clash: OpenClash, *, take_theirs: bool) -> None:
        """Keep ours, or take theirs; undo takes either back."""
        saves: tuple[Any, ...] = ()
        table = getattr(self._store, clash.table)
        thing = table.get(clash.row_id)
        if take_theirs and thing is not None and clash.field:
            version = json.loads(clash.theirs)
            changes = version if isinstance(version, dict) else {clash.field: version}
            saves = (table.unpack(table.pack(thing) | changes),)
        drops: tuple[Any, ...] = (clash,)
        if saves and clash.table == "participants":
            saves, gone = self._women.follow(saves[0])
            drops += gone
        detail = "theirs" if take_theirs else "ours"
        self._desk.commit(
            Change("file.settle", saves=saves, drops=drops, about=clash.participant_id, detail=detail)
        )

    # Inside

    def _without_wiped(self, contents: str) -> str:
        """Leave out who was wiped here since it went over: she does not come back by this road."""
        try:
            women = {row["id"] for row in json.loads(contents)["participants"]}
            wiped = self._store.overviews.wiped_among(women)
            return without(contents, wiped) if wiped else contents
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ParcelDamaged from error

    def _without_known_supplies(self, things: Things) -> Things:
        """Leave out what is asked for here already, in the same words."""
        known = {(line.text.casefold(), line.place) for line in self._store.own_supplies.all_for()}
        new = {
            id: line
            for id, line in things["own_supplies"].items()
            if known.isdisjoint({(line.text.casefold(), place) for place in ("", line.place)})
        }
        return things | {"own_supplies": new}

    def _ours(self, arrived: Arrived) -> Things:
        """What is here of the group, and of what arrived also that which belongs to another group by now."""
        ours = things_of(self._store, arrived.group_id) if arrived.known else NOTHING
        return {
            kind: ours[kind]
            | {
                id: thing
                for id in arrived.things[kind]
                if id not in ours[kind] and (thing := getattr(self._store, kind).get(id)) is not None
            }
            for kind in KINDS
        }

    def _parted(self, arrived: Arrived) -> Things:
        """How it was when the laptops parted: the last parcel that both of them know, NOTHING without one."""
        parcels = reversed(self._store.handovers.all_for(group_id=arrived.group_id))
        parted = next((parcel for parcel in parcels if parcel.id in arrived.parcels), None)
        return NOTHING if parted is None else unpacked(self._store, parted.contents)

    def _seat(self, arrived: Arrived) -> None:
        """Have a seat for whoever is invited now, at sessions of either laptop."""
        women = self._store.participants.all_for(group_id=arrived.group_id)
        women += [woman for id in arrived.things["participants"] if (woman := self._store.participants.get(id))]
        saves: list[Any] = []
        drops: list[Any] = []
        for woman in {woman.id: woman for woman in women}.values():
            (_, *seats), gone = self._women.follow(woman)
            saves += seats
            drops += gone
        if saves or drops:
            self._desk.commit(Change(TAKE, Action.UPDATE, tuple(saves), tuple(drops), undoable=False))

    def _told(self, group_id: str, kind: str, clash: Clash, ours: Things, theirs: Things) -> OpenClash:
        thing = ours[kind].get(clash.id) or theirs[kind][clash.id]
        whom = whose(kind, thing, theirs["seats"] | ours["seats"])
        if not clash.field:
            return OpenClash(new_id(), group_id, kind, clash.id, "", "", "", whom)
        here, there = _text(clash.ours), _text(clash.theirs)
        return OpenClash(new_id(), group_id, kind, clash.id, clash.field, here, there, whom)


def _text(version: Any) -> str:
    if isinstance(version, dict):
        return json.dumps({name: encode(value) for name, value in version.items()})
    return json.dumps(encode(version))


def _letter(data: bytes) -> dict[str, Any]:
    try:
        letter = json.loads(data)
        told = [letter[name] for name in ("practice", "from", "at", "group", "id", "contents")]
        for text in (*told, *letter["known"]):
            if not isinstance(text, str):
                raise ParcelDamaged
            # JSON writes halves of signs as well, which are no text.
            text.encode()
        made_at = datetime.fromisoformat(letter["at"])
        if made_at.utcoffset() is None:
            raise ParcelDamaged
        letter["at"] = made_at.astimezone(UTC).isoformat()
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ParcelDamaged from error
    return dict(letter)


def _free(folder: Path, day: date) -> Path:
    path, count = folder / f"kring-groep-{day.isoformat()}{SUFFIX}", 1
    while path.exists():
        count += 1
        path = folder / f"kring-groep-{day.isoformat()}-{count}{SUFFIX}"
    return path
