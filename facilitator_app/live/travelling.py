"""Everything of one group as plain rows, to travel to another laptop, and back as the things that it is."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.domain.groups import Group
from facilitator_app.domain.preparations import OwnSupply, place_key
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Session
from facilitator_app.domain.troubles import ParcelDamaged
from facilitator_app.store.rows import Rows
from facilitator_app.store.store import Store

# In the order in which they lean on each other.
KINDS = (
    "facilitators",
    "own_programmes",
    "own_supplies",
    "place_things",
    "groups",
    "participants",
    "sessions",
    "seats",
    "readings",
    "drafts",
    "seat_notes",
    "taken_over",
    "belly_checks",
    "findings",
    "finding_drafts",
    "notes",
    "questions",
    "agendas",
    "papers",
    "follow_ups",
    "list_entries",
    "list_outcomes",
    "debriefs",
    "facilitations",
    "theme_marks",
    "prepared",
    "followed_programmes",
)
# What stands at a session, by the session; drafts and readings stand on a seat at one.
AT_SESSIONS = frozenset(
    {"seats", "notes", "questions", "agendas", "papers", "follow_ups", "debriefs", "facilitations", "theme_marks"}
    | {"list_entries", "list_outcomes", "prepared", "followed_programmes"}
)
# Of these each names a woman and a session.
ABOUT_WOMEN = ("seats", "follow_ups", "list_entries", "list_outcomes")
ON_SEATS = ("readings", "drafts", "seat_notes", "taken_over", "belly_checks", "findings", "finding_drafts")
# Of these each row names who wrote it.
BY_SOMEBODY = ("seat_notes", "taken_over", "belly_checks", "findings", "list_outcomes")
Things = dict[str, dict[str, Any]]


def things_of(store: Store, group_id: str) -> Things:
    """Return the group, its women of now, its sessions and all that happened at them, by kind and id."""
    group = store.groups.get(group_id)
    if group is None:
        raise KeyError(group_id)
    women = store.participants.all_for(group_id=group_id)
    sessions = store.sessions.all_for(group_id=group_id)
    in_group, at = [woman.id for woman in women], [session.id for session in sessions]
    seats = store.seats.all_for(session_id=at, participant_id=in_group)
    on = [seat.id for seat in seats]
    papers = [p for p in store.papers.all_for(session_id=at) if p.participant_id in (None, *in_group)]
    entries = store.list_entries.all_for(session_id=at, participant_id=in_group)
    outcomes = store.list_outcomes.all_for(session_id=at, participant_id=in_group)
    on_seats = {kind: _table(store, kind).all_for(seat_id=on) for kind in ON_SEATS}
    who = {reading.entered_by for reading in on_seats["readings"]} | set(group.facilitators)
    who |= {entry.put_by for entry in entries} | {outcome.by for outcome in outcomes}
    who |= {thing.by for kind in ON_SEATS if kind in BY_SOMEBODY for thing in on_seats[kind]}
    found: dict[str, Sequence[Any]] = {
        # A PIN opens this laptop and no other.
        "facilitators": [replace(person, pin="") for person in store.facilitators.all_for(id=who)],
        "own_programmes": store.own_programmes.all_for(id={session.agenda_id for session in sessions}),
        "own_supplies": _supplies(store, group, sessions),
        "place_things": store.place_things.all_for(place=_places(group, sessions)),
        "groups": [group],
        "participants": women,
        "sessions": sessions,
        "seats": seats,
        **on_seats,
        "notes": store.notes.all_for(session_id=at),
        "questions": store.questions.all_for(session_id=at),
        "agendas": store.agendas.all_for(session_id=at),
        "papers": papers,
        "follow_ups": store.follow_ups.all_for(session_id=at, participant_id=in_group),
        "list_entries": entries,
        "list_outcomes": outcomes,
        "debriefs": store.debriefs.all_for(session_id=at),
        "facilitations": store.facilitations.all_for(session_id=at),
        "theme_marks": store.theme_marks.all_for(session_id=at),
        "prepared": store.prepared.all_for(session_id=at),
        "followed_programmes": store.followed_programmes.all_for(session_id=at),
    }
    return {kind: {thing.id: thing for thing in things} for kind, things in found.items()}


def packed(store: Store, things: Mapping[str, Mapping[str, Any]]) -> str:
    """Return things as JSON text."""
    rows = {kind: [_table(store, kind).pack(thing) for thing in found.values()] for kind, found in things.items()}
    return json.dumps(rows, ensure_ascii=False, sort_keys=True)


def unpacked(store: Store, text: str) -> Things:
    """Return what `packed` was given.

    Raises:
        ParcelDamaged: for what it never gave.
    """
    try:
        rows = json.loads(text)
        return {
            kind: {thing.id: thing for thing in map(_table(store, kind).unpack, rows.get(kind, []))}
            for kind in KINDS
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, Refusal) as error:
        raise ParcelDamaged from error


def hangs_together(things: Things, group_id: str) -> bool:
    """Whether everything leans on what came along with it."""
    sessions, women, seats = things["sessions"], things["participants"], things["seats"]
    at_sessions = [kind for kind in KINDS if kind in AT_SESSIONS]
    about_women = [thing for kind in ABOUT_WOMEN for thing in things[kind].values()]
    on_seats = [thing for kind in ON_SEATS for thing in things[kind].values()]
    people = things["facilitators"]
    return (
        set(things["groups"]) == {group_id}
        and all(thing.group_id == group_id for thing in (*sessions.values(), *women.values()))
        and all(thing.session_id in sessions for kind in at_sessions for thing in things[kind].values())
        and all(thing.participant_id in women for thing in about_women)
        and all(paper.participant_id in (None, *women) for paper in things["papers"].values())
        and all(thing.seat_id in seats for thing in on_seats)
        and all(reading.entered_by in people for reading in things["readings"].values())
        and all(entry.put_by in people for entry in things["list_entries"].values())
        and all(line.by in people for kind in BY_SOMEBODY for line in things[kind].values())
    )


def _supplies(store: Store, group: Group, sessions: Sequence[Session]) -> list[OwnSupply]:
    """Return what the practice asks for at these sessions; what holds everywhere holds there at the group's place.

    Another practice has other groups, and is not asked for these things at them.
    """
    places = _places(group, sessions)
    found = [supply for supply in store.own_supplies.all_for() if supply.place in ("", *places)]
    return [replace(supply, place=supply.place or place_key(group.place)) for supply in found]


def _places(group: Group, sessions: Sequence[Session]) -> set[str]:
    return {place_key(place) for place in (group.place, *(session.place for session in sessions))} - {""}


def _table(store: Store, kind: str) -> Rows[Any]:
    table: Rows[Any] = getattr(store, kind)
    return table
