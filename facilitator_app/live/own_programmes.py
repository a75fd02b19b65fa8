"""Programmes of the practice's own: copied, changed, and taken away; the shipped ones stay as they are."""

from datetime import time

from facilitator_app.domain.agendas import Theme
from facilitator_app.domain.groups import Group
from facilitator_app.domain.own_programmes import OwnProgramme, copied
from facilitator_app.domain.participants import search_key
from facilitator_app.domain.permissions import may
from facilitator_app.domain.programme_refusals import ProgrammeInPattern, ProgrammeInUse
from facilitator_app.domain.programme_rules import LONGEST_TITLE, tidy_line
from facilitator_app.domain.refusals import NameTaken
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.programmes import Programmes
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

# A cancelled one may take place after all.
TO_COME = (SessionState.PLANNED, SessionState.CANCELLED)
USUAL_HOURS = time(14), time(16)


class OwnProgrammes:
    """What is changed here counts for every session that follows it and was not opened yet."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    # What is asked

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may write programmes."""
        return may(self._desk.who.role, "programme")

    def all(self) -> list[OwnProgramme]:
        """Return those that can be chosen, by name."""
        return sorted(self._there(), key=lambda programme: search_key(programme.name))

    def get(self, id: str) -> OwnProgramme | None:
        """Return one that was not taken away; None for another id."""
        found = self._store.own_programmes.get(id)
        return None if found is None or found.removed else found

    def shipped(self) -> tuple[tuple[str, str, str], ...]:
        """Return series, id and title of every programme that can be copied, the standard one once."""
        found: dict[str, tuple[str, str, str]] = {}
        for series in self._programmes.all_series():
            for id, title in self._programmes.titles(series):
                found.setdefault(id, (series, id, title))
        return tuple(found.values())

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes that a block can cover."""
        return self._programmes.themes()

    def followers(self, id: str) -> list[Session]:
        """Return the sessions that are still to come and follow a programme."""
        return self._store.sessions.all_for(agenda_id=id, state=TO_COME)

    def hours_of(self, id: str) -> tuple[time, time]:
        """Return when the next session that follows it begins and ends; else as the newest group has it."""
        followers = sorted(self.followers(id), key=lambda session: session.held_on)
        if followers:
            return followers[0].starts_at, followers[0].ends_at
        newest = self._store.overviews.newest_group()
        group: Group | None = self._store.groups.get(newest) if newest else None
        return (group.starts_at, group.ends_at) if group is not None else USUAL_HOURS

    def as_own(self, series: str, agenda_id: str) -> OwnProgramme:
        """Return one of its own, or a shipped one as if it were; nothing is stored.

        Raises:
            AgendaDamaged: the shipped one cannot be read.
        """
        own = self.get(agenda_id)
        if own is not None:
            return own
        return copied(self._programmes.agenda(series, agenda_id), agenda_id, self._programmes.language, series)

    # Verbs

    def copy(self, series: str, agenda_id: str, called: str) -> OwnProgramme:
        """Make a programme of the practice's own out of a shipped one, or out of another of its own.

        Args:
            series: of the shipped programme to begin with.
            agenda_id: of the programme to begin with.
            called: what the copy is called, with {titel} for the title of that one.

        Raises:
            AgendaDamaged: the shipped one cannot be read.
            NotAllowed: the role at the laptop does not include it.
        """
        made = self.as_own(series, agenda_id)
        copy = made.changed(id=new_id(), name=self._free_name(called.format(titel=made.name)))
        self._desk.commit(Change("programme.copy", Action.CREATE, saves=(copy,)))
        return copy

    def own_version(self, series: str, agenda_id: str, called: str) -> str:
        """Return the id of a programme that may be changed: this one, or else a copy; raises as copy() does."""
        return agenda_id if self.get(agenda_id) is not None else self.copy(series, agenda_id, called).id

    def change(self, programme: OwnProgramme) -> None:
        """Store a programme as it was changed; one that is not there any more stays away.

        Raises:
            NameTaken: another one is called like this.
            NotAllowed: the role at the laptop does not include it.
            Trouble: the disk does not take it.
        """
        before = self.get(programme.id)
        if before is None:
            return
        if programme.name != before.name and self._is_taken(programme.name, programme.id):
            raise NameTaken
        self._desk.commit(Change("programme.change", saves=(programme,)))

    def remove(self, id: str) -> None:
        """Take a programme away; sessions that were opened keep it.

        Raises:
            ProgrammeInUse: sessions that are still to come follow it.
            ProgrammeInPattern: a pattern of the practice's own would give it to sessions again.
            NotAllowed: the role at the laptop does not include it.
        """
        programme = self.get(id)
        if programme is None:
            return
        if count := len(self.followers(id)):
            raise ProgrammeInUse(count)
        for pattern in self._store.patterns.all_for():
            if id in pattern.programmes:
                raise ProgrammeInPattern(pattern.name)
        self._desk.commit(Change("programme.remove", Action.DELETE, saves=(programme.changed(removed=True),)))

    # Inside

    def _there(self) -> list[OwnProgramme]:
        return self._store.own_programmes.all_for(removed=False)

    def _is_taken(self, name: str, id: str = "") -> bool:
        # In a list nobody could tell it from a shipped one of the same name.
        others = [title for _, _, title in self.shipped()]
        others += [other.name for other in self._there() if other.id != id]
        return search_key(name) in map(search_key, others)

    def _free_name(self, title: str) -> str:
        """The title itself, or with a number behind it where another one has that."""
        title, name, number = tidy_line(title), tidy_line(title)[:LONGEST_TITLE].strip(), 1
        while self._is_taken(name):
            number += 1
            behind = f" {number}"
            name = f"{title[: LONGEST_TITLE - len(behind)].strip()}{behind}"
        return name
