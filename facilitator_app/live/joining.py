"""A group that two laptops worked on, made one that fits: one order of sessions, one seat a woman."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from facilitator_app.domain.merging import Clash, Merged, merge_kind
from facilitator_app.domain.readings import MeasuredBy, counting
from facilitator_app.domain.sessions import Session
from facilitator_app.live.travelling import AT_SESSIONS, KINDS, ON_SEATS, Things

# What somebody takes away on purpose. A woman who is not in the parcel is in another group there, not gone.
TAKEN_AWAY = (
    *("drafts", "seat_notes", "taken_over", "notes", "questions", "follow_ups"),
    *("list_entries", "list_outcomes", "belly_checks", "findings", "finding_drafts", "prepared"),
)
# People are who they are on each laptop, and each practice goes on with its own version of a programme and with
# its own list of what has to stand ready.
OF_PRACTICE = ("facilitators", "own_programmes", "own_supplies", "place_things")
# What was noted at a session that was taken away here, and that brings it back.
NOTED_AT = ("notes", "follow_ups", "list_entries", "list_outcomes", "debriefs")
# While numbers change places two sessions must not have the same one.
OUT_OF_THE_WAY = 1000


@dataclass(frozen=True, slots=True)
class Joined:
    """What to write, in the order in which it leans on each other, and what is to be looked at.

    Attributes:
        clashes: each with the kind of thing that it is about.
    """

    saves: tuple[Any, ...]
    drops: tuple[Any, ...]
    clashes: tuple[tuple[str, Clash], ...]


def join(before: Things, ours: Things, theirs: Things) -> Joined:
    """Bring a group together.

    Args:
        before: how it was when the laptops parted.
        ours: how it is here.
        theirs: how it comes back, `fitted` to ours.
    """
    of_group = [kind for kind in KINDS if kind not in OF_PRACTICE]
    merged = {kind: merge_kind(before[kind], ours[kind], theirs[kind]) for kind in of_group}
    known = [thing for kind in OF_PRACTICE for id, thing in theirs[kind].items() if id not in ours[kind]]
    new = {kind: {thing.id: thing for thing in found.saves} for kind, found in merged.items()}
    _bring_back_sessions(new, ours, theirs)
    _leave_what_hangs(new, ours)
    numbers, sessions = _in_order(new["sessions"], ours["sessions"])
    saves: list[Any] = [*known, *new["groups"].values(), *new["participants"].values(), *numbers, *sessions]
    saves += [thing for kind in KINDS[KINDS.index("seats") :] for thing in new[kind].values()]
    drops = [
        thing for kind in reversed(TAKEN_AWAY) for thing in merged[kind].drops if _is_theirs(thing, ours, theirs)
    ]
    clashes = [(kind, clash) for kind, found in merged.items() for clash in found.clashes]
    return Joined(tuple(saves), tuple(drops), (*clashes, *_doubled(merged["readings"], ours)))


def fitted(theirs: Things, ours: Things) -> Things:
    """Have what both laptops made anew fit: one seat for a woman at a session, and the numbers of here."""
    places = {(seat.session_id, seat.participant_id): seat.id for seat in ours["seats"].values()}
    new_ids = {
        id: places[place]
        for id, seat in theirs["seats"].items()
        if (place := (seat.session_id, seat.participant_id)) in places
    }
    made = dict(theirs)
    made["sessions"] = {
        id: replace(session, number=here.number, wiped=here.wiped)
        if (here := ours["sessions"].get(id))
        else session
        for id, session in theirs["sessions"].items()
    }
    # What was wiped there is here still: each laptop wipes its own.
    made["groups"] = {
        id: replace(group, wiped_on=here.wiped_on) if (here := ours["groups"].get(id)) else group
        for id, group in theirs["groups"].items()
    }
    if any(group.wiped_on is not None for group in theirs["groups"].values()):
        # So are the texts that went with it there.
        made |= {kind: theirs[kind] | ours[kind] for kind in ("notes", "questions")}
        made["debriefs"] = {
            id: replace(debrief, **here.lines) if (here := ours["debriefs"].get(id)) else debrief
            for id, debrief in theirs["debriefs"].items()
        }
    made["seats"] = {(new := new_ids.get(id, id)): replace(seat, id=new) for id, seat in theirs["seats"].items()}
    for kind in ON_SEATS:
        moved = [
            replace(thing, seat_id=new_ids.get(thing.seat_id, thing.seat_id)) for thing in theirs[kind].values()
        ]
        made[kind] = {thing.id: thing for thing in moved}
    return made


def whose(kind: str, thing: Any, seats: Mapping[str, Any]) -> str | None:
    """Return the id of the woman whom a thing is about, if it is about one."""
    if kind == "participants":
        return str(thing.id)
    seat = seats.get(getattr(thing, "seat_id", thing.id))
    found = getattr(thing, "participant_id", None) or (seat.participant_id if seat else None)
    return str(found) if found else None


def _bring_back_sessions(new: Things, ours: Things, theirs: Things) -> None:
    """A session that was taken away here, and held there, is there again."""
    seats = ours["seats"] | theirs["seats"]
    needed = {seats[thing.seat_id].session_id for kind in ON_SEATS for thing in new[kind].values()}
    needed |= {thing.session_id for kind in NOTED_AT for thing in new[kind].values()}
    for id in needed:
        if id not in ours["sessions"] and id in theirs["sessions"]:
            new["sessions"].setdefault(id, theirs["sessions"][id])
    for thing in [thing for kind in ON_SEATS for thing in new[kind].values()]:
        if thing.seat_id not in ours["seats"]:
            new["seats"].setdefault(thing.seat_id, theirs["seats"][thing.seat_id])


def _leave_what_hangs(new: Things, ours: Things) -> None:
    sessions = {*ours["sessions"], *new["sessions"]}
    for kind in AT_SESSIONS:
        new[kind] = {id: thing for id, thing in new[kind].items() if thing.session_id in sessions}


def _in_order(new: Mapping[str, Session], ours: Mapping[str, Session]) -> tuple[list[Session], list[Session]]:
    """Return what to save first, so that no two numbers meet, and then the sessions as they are to be."""
    if all(id in ours for id in new):
        return [], list(new.values())
    together = sorted({**ours, **new}.values(), key=lambda session: (session.held_on, session.starts_at))
    first = min(session.number for session in together)
    numbered = [replace(session, number=number) for number, session in enumerate(together, first)]
    changed = [session for session in numbered if ours.get(session.id) != session]
    aside = [
        replace(ours[session.id], number=ours[session.id].number + OUT_OF_THE_WAY)
        for session in changed
        if session.id in ours
    ]
    return aside, changed


def _is_theirs(thing: Any, ours: Things, theirs: Things) -> bool:
    """Whether they had it to take away: what is about a woman who left the group there did not come along."""
    woman = whose("", thing, ours["seats"])
    return woman is None or woman in theirs["participants"]


def _doubled(readings: Merged, ours: Things) -> Iterable[tuple[str, Clash]]:
    """Find readings of one woman at one session that both laptops took: both stay, and somebody looks."""
    coming = [reading for reading in readings.saves if reading.id not in ours["readings"]]
    for reading in coming:
        here = [other for other in ours["readings"].values() if other.seat_id == reading.seat_id]
        # What the midwife measured stands beside what a woman measured herself, and is no double of it.
        by_midwife = reading.measured_by is MeasuredBy.MIDWIFE
        alike = [other for other in here if (other.measured_by is MeasuredBy.MIDWIFE) == by_midwife]
        standing = counting([*alike, reading], type(reading.value))
        if len(standing) > 1 and reading in standing:
            yield "readings", Clash(reading.id, "", "", "")
