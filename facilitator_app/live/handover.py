"""Giving a group to another laptop, for a stand-in, and taking it back without doubles."""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from facilitator_app.domain.handovers import Handover, OpenClash, Way
from facilitator_app.domain.merging import Merged, merge_kind
from facilitator_app.domain.permissions import may
from facilitator_app.domain.readings import counting
from facilitator_app.domain.sessions import Session
from facilitator_app.domain.troubles import ParcelDamaged, StoreUnavailable
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.live.travelling import KINDS, Things, packed, things_of, unpacked
from facilitator_app.store.audit import Action
from facilitator_app.store.codec import encode
from facilitator_app.store.parcel import MOST_BYTES, seal, unseal
from facilitator_app.store.store import Store
from facilitator_app.store.whole_files import write_whole
from facilitator_app.store.wrapping import Argon2Parameters

SUFFIX = ".kring"
NOTHING: Things = {kind: {} for kind in KINDS}
# What somebody takes away on purpose. A woman who is not in the parcel is in another group there, not gone.
TAKEN_AWAY = ("drafts", "notes", "questions", "follow_ups")


@dataclass(frozen=True, slots=True)
class Arrived:
    """A parcel that was opened and not taken in yet.

    Attributes:
        practice: where it comes from.
        known: whether this laptop has the group already.
    """

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
        self._parameters = parameters or Argon2Parameters()

    def last(self, group_id: str) -> Handover | None:
        """Return the last time that a group went over, either way."""
        # In the order in which they were written: a clock may have been set back.
        return next(reversed(self._store.handovers.all_for(group_id=group_id)), None)

    def clashes(self, group_id: str) -> list[OpenClash]:
        """Return what both laptops changed differently and nobody settled yet."""
        return self._store.clashes.all_for(group_id=group_id)

    def groups_with_clashes(self) -> list[str]:
        """Return the ids of the groups about which something is to be settled still, each once."""
        return list(dict.fromkeys(clash.group_id for clash in self._store.clashes.all_for()))

    def to_do(self) -> tuple[ToDo, ...]:
        """Return whether something is to be settled, for whoever may do it."""
        open_here = may(self._desk.who.role, "file") and self.groups_with_clashes()
        return (ToDo(ToDoKind.CLASHES),) if open_here else ()

    # Giving

    def give(self, group_id: str, with_whom: str, passphrase: str, folder: Path) -> Path:
        """Write a group as one encrypted file into a folder; returns its path, with no name of a person in it.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            DiskFull, FolderNotWritable, FileNotWritten: nothing was written and nothing is noted.
        """
        now, contents = self._desk.wall.now(), packed(self._store, things_of(self._store, group_id))
        record = Handover(new_id(), group_id, Way.GIVEN, now, with_whom, contents)
        practice = self._store.practices.all_for()[0].name
        letter = {"practice": practice, "from": self._desk.who.name, "at": now.isoformat(), "group": group_id}
        parcel = seal(json.dumps(letter | {"contents": contents}).encode(), passphrase, self._parameters)
        path = _free(folder, now.date())
        with self._desk.at_once():
            self._desk.commit(Change("file.give-group", Action.EXECUTE, saves=(record,), undoable=False))
            write_whole(parcel, path)
        return path

    # Taking

    def open(self, path: Path, passphrase: str) -> Arrived:
        """Open a parcel and look what is in it; nothing is taken in yet.

        Raises:
            WrongPassphrase, ParcelDamaged, ParcelFromTheFuture, StoreUnavailable
        """
        try:
            with path.open("rb") as file:
                parcel = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise StoreUnavailable(str(path)) from error
        letter = _letter(unseal(parcel, passphrase))
        things = unpacked(self._store, letter["contents"])
        group = things["groups"].get(letter["group"])
        if group is None:
            raise ParcelDamaged
        return Arrived(
            practice=letter["practice"],
            with_whom=letter["from"],
            made_at=datetime.fromisoformat(letter["at"]),
            group_id=group.id,
            group_name=group.name,
            women=len(things["participants"]),
            readings=len(things["readings"]),
            known=self._store.groups.get(group.id) is not None,
            things=things,
        )

    def take(self, arrived: Arrived) -> int:
        """Bring what arrived together with what is here; returns how many clashes there are to look at.

        Readings of both stay. What both changed differently stays as it is here until somebody settles it.
        """
        last = self.last(arrived.group_id)
        before = unpacked(self._store, last.contents) if last else NOTHING
        ours = self._ours(arrived)
        theirs = self._fitted(arrived.things, ours)
        # People are who they are on each laptop.
        known_people = {person.id for person in self._store.facilitators.all_for()}
        people = [person for id, person in theirs["facilitators"].items() if id not in known_people]
        kinds = [kind for kind in KINDS if kind != "facilitators"]
        merged = {kind: merge_kind(before[kind], ours[kind], theirs[kind]) for kind in kinds}
        clashes = [*self._told(arrived.group_id, merged, ours), *self._doubled(arrived.group_id, merged, ours)]
        record = Handover(
            new_id(),
            arrived.group_id,
            Way.RECEIVED,
            self._desk.wall.now(),
            arrived.with_whom,
            packed(self._store, theirs),
        )
        saves = [thing for kind in kinds for thing in merged[kind].saves]
        drops = [thing for kind in reversed(kinds) if kind in TAKEN_AWAY for thing in merged[kind].drops]
        saves = [*people, *saves, record, *clashes]
        self._desk.commit(Change("file.take-group", Action.UPDATE, tuple(saves), tuple(drops), undoable=False))
        return len(clashes)

    def settle(self, clash: OpenClash, *, take_theirs: bool) -> None:
        """Keep ours, or take theirs; undo takes either back."""
        saves: tuple[Any, ...] = ()
        table = getattr(self._store, clash.table)
        thing = table.get(clash.row_id)
        if take_theirs and thing is not None and clash.field:
            row = table.pack(thing) | {clash.field: json.loads(clash.theirs)}
            saves = (table.unpack(row),)
        detail = "theirs" if take_theirs else "ours"
        self._desk.commit(
            Change("file.settle", saves=saves, drops=(clash,), about=clash.participant_id, detail=detail)
        )

    # Inside

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

    def _fitted(self, theirs: Things, ours: Things) -> Things:
        """Have what both laptops made anew fit: one seat for a woman at a session, one number for a session."""
        places = {(seat.session_id, seat.participant_id): seat.id for seat in ours["seats"].values()}
        new_ids = {
            id: places[place]
            for id, seat in theirs["seats"].items()
            if (place := (seat.session_id, seat.participant_id)) in places
        }
        fitted = dict(theirs)
        fitted["sessions"] = _renumbered(theirs["sessions"], ours["sessions"])
        fitted["seats"] = {
            (new := new_ids.get(id, id)): replace(seat, id=new) for id, seat in theirs["seats"].items()
        }
        for kind in ("readings", "drafts"):
            leaning = theirs[kind].values()
            moved = [replace(thing, seat_id=new_ids.get(thing.seat_id, thing.seat_id)) for thing in leaning]
            fitted[kind] = {thing.id: thing for thing in moved}
        return fitted

    def _told(self, group_id: str, merged: dict[str, Merged], ours: Things) -> list[OpenClash]:
        return [
            OpenClash(
                new_id(),
                group_id,
                kind,
                clash.id,
                clash.field,
                json.dumps(encode(clash.ours)),
                json.dumps(encode(clash.theirs)),
                _whose(kind, ours[kind][clash.id], ours),
            )
            for kind, found in merged.items()
            for clash in found.clashes
        ]

    def _doubled(self, group_id: str, merged: dict[str, Merged], ours: Things) -> list[OpenClash]:
        """Find readings of one woman at one session that both laptops took: both stay, and somebody looks."""
        coming = [reading for reading in merged["readings"].saves if reading.id not in ours["readings"]]
        found = []
        for reading in coming:
            here = [r for r in ours["readings"].values() if r.seat_id == reading.seat_id]
            standing = counting([*here, reading], type(reading.value))
            if len(standing) > 1 and reading in standing:
                seat = ours["seats"][reading.seat_id]
                found.append(
                    OpenClash(new_id(), group_id, "readings", reading.id, "", "", "", seat.participant_id)
                )
        return found


def _renumbered(theirs: dict[str, Session], ours: dict[str, Session]) -> dict[str, Session]:
    taken = {(session.group_id, session.number) for session in ours.values()}
    following = max((session.number for session in (*ours.values(), *theirs.values())), default=0) + 1
    fitted = {}
    for id, session in theirs.items():
        if id not in ours and (session.group_id, session.number) in taken:
            fitted[id] = replace(session, number=following)
            following += 1
        else:
            fitted[id] = session
    return fitted


def _whose(kind: str, thing: Any, ours: Things) -> str | None:
    if kind == "participants":
        return str(thing.id)
    seat = ours["seats"].get(getattr(thing, "seat_id", thing.id))
    found = getattr(thing, "participant_id", None) or (seat.participant_id if seat else None)
    return str(found) if found else None


def _letter(data: bytes) -> dict[str, str]:
    try:
        letter = json.loads(data)
        if not all(isinstance(letter[name], str) for name in ("practice", "from", "at", "group", "contents")):
            raise ParcelDamaged
        datetime.fromisoformat(letter["at"])
    except (ValueError, KeyError, TypeError) as error:
        raise ParcelDamaged from error
    return dict(letter)


def _free(folder: Path, day: date) -> Path:
    path, count = folder / f"kring-groep-{day.isoformat()}{SUFFIX}", 1
    while path.exists():
        count += 1
        path = folder / f"kring-groep-{day.isoformat()}-{count}{SUFFIX}"
    return path
