"""Two groups that cannot meet at once: one room, or one person who leads both."""

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import search_key
from facilitator_app.domain.sessions import Session, SessionState


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session with the group that meets."""

    group: Group
    session: Session


@dataclass(frozen=True, slots=True)
class Clash:
    """What another meeting has in common with this one: the place, or the ids of who lead both, or both."""

    meeting: Meeting
    same_place: bool
    facilitators: tuple[str, ...]


def clashes_of(meeting: Meeting, others: Iterable[Meeting]) -> tuple[Clash, ...]:
    """Return the clashes of one meeting with those of other groups, earliest first.

    Two clash on one day, in hours that overlap, at one place or with somebody who leads both.
    """
    found = [
        Clash(other, _same_place(meeting.session, other.session), _leading_both(meeting.group, other.group))
        for other in others
        if _at_the_same_time(meeting, other)
    ]
    return tuple(sorted((clash for clash in found if clash.same_place or clash.facilitators), key=_start))


def _at_the_same_time(meeting: Meeting, other: Meeting) -> bool:
    ours, theirs = meeting.session, other.session
    return (
        meeting.group.id != other.group.id
        and ours.held_on == theirs.held_on
        and theirs.state is not SessionState.CANCELLED
        and ours.starts_at < theirs.ends_at
        and theirs.starts_at < ours.ends_at
    )


def _same_place(ours: Session, theirs: Session) -> bool:
    place = search_key(ours.place)
    return bool(place) and place == search_key(theirs.place)


def _leading_both(ours: Group, theirs: Group) -> tuple[str, ...]:
    return tuple(person for person in ours.facilitators if person in theirs.facilitators)


def _start(clash: Clash) -> tuple[object, str]:
    return clash.meeting.session.starts_at, clash.meeting.session.id
