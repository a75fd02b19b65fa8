"""The dates of one group for the calendars of its women and of the practice."""

from dataclasses import dataclass
from datetime import datetime

from facilitator_app.domain.groups import Group
from facilitator_app.domain.sessions import Session
from facilitator_app.live.desk import Desk
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

CALENDAR = "paper.calendar"


@dataclass(frozen=True, slots=True)
class GroupDates:
    """All sessions of a group, cancelled ones too, and when dates of whatever group were changed last."""

    group: Group
    practice: str
    phone: str
    facilitators: tuple[str, ...]
    sessions: tuple[Session, ...]
    changed_at: datetime


class GroupCalendars:
    """It knows the group and who leads it, and no woman."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    def dates(self, group_id: str) -> GroupDates:
        """Return the dates of a group, and write down that they leave Kring; raises NotAllowed, or KeyError."""
        group = self._store.groups.get(group_id)
        if group is None:
            raise KeyError(group_id)
        self._desk.note(Deed(CALENDAR, Action.EXECUTE, detail=group_id))
        sessions = self._store.sessions.all_for(group_id=group_id)
        practice = self._store.practices.all_for()[0]
        people = {person.id: person.name for person in self._store.facilitators.all_for()}
        return GroupDates(
            group,
            practice.name,
            practice.phone,
            tuple(people[id] for id in group.facilitators if id in people),
            tuple(sorted(sessions, key=lambda session: session.number)),
            self._store.log.dates_changed_at() or self._desk.wall.now(),
        )

    def not_saved(self, group_id: str) -> None:
        """Write down that their files were begun and are not there."""
        self._desk.note_stopped(Deed(CALENDAR, Action.EXECUTE, detail=group_id))
