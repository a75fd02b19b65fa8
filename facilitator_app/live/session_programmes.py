"""The programme that a session follows: a shipped one, or one of the practice's own as it is or was."""

from collections.abc import Callable
from datetime import datetime, time

from facilitator_app.domain.agendas import Agenda, Block
from facilitator_app.domain.fitting import counts
from facilitator_app.domain.own_programmes import OwnProgramme
from facilitator_app.domain.sessions import Session
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import Store


class SessionProgrammes:
    """Finds programmes by what a session carries. Nothing about a woman is in them, so everybody may read them."""

    def __init__(self, store: Store, wall: WallClock, programmes: Programmes) -> None:
        self._store = store
        self._wall = wall
        self._programmes = programmes

    def of(self, session: Session) -> tuple[Agenda, AgendaDamaged | None]:
        """Return the programme of a session; the standard one, with the damage, where a file cannot be read.

        Raises:
            AgendaDamaged: the standard one cannot be read either.
        """
        own = self.own(session)
        if own is not None:
            return own.as_agenda(self._lock_for(session)), None
        return self._programmes.readable(self._series_of(session), session.agenda_id)

    def title(self, session: Session) -> str:
        """Return what its programme is called; raises AgendaDamaged where the file cannot be read."""
        own = self.own(session)
        return own.name if own is not None else self._shipped(session).title

    def own(self, session: Session) -> OwnProgramme | None:
        """Return the practice's own programme of a session as that follows it; None when it follows a shipped one.

        What was opened keeps what it was opened with.
        """
        followed = self._store.followed_programmes.get(session.id)
        return followed.programme if followed is not None else self._store.own_programmes.get(session.agenda_id)

    def titles_in(self, session: Session, blocks: list[Block], language: str) -> tuple[str, ...]:
        """Return the titles of some of its blocks in a reader's language.

        What the practice wrote itself is in its own language alone; a block that still has its shipped title has
        it in the others too, and the rest is left out.
        """
        own = self.own(session)
        ids = [block.id for block in blocks]
        if own is not None and own.language == language:
            return tuple(block.title for block in blocks)
        if own is None:
            agenda, _ = self._programmes.readable(self._series_of(session), session.agenda_id, language)
            return tuple(block.title for block in agenda.blocks if block.id in ids)
        here, _ = self._programmes.readable(own.series, own.source, own.language)
        there, _ = self._programmes.readable(own.series, own.source, language)
        known = {(block.id, block.title) for block in here.blocks}
        titles = {block.id: block.title for block in there.blocks}
        return tuple(titles[b.id] for b in blocks if (b.id, b.title) in known and b.id in titles)

    # Inside

    def _shipped(self, session: Session) -> Agenda:
        return self._programmes.agenda(self._series_of(session), session.agenda_id)

    def _series_of(self, session: Session) -> str:
        group = self._store.groups.get(session.group_id)
        return group.series if group is not None else ""

    def _lock_for(self, session: Session) -> Callable[[time | None], datetime | None]:
        """The moments of locks on the day of a session; on another day it is typed in, and no clock holds it."""
        today = session.held_on == self._wall.today()

        def moment(lock: time | None) -> datetime | None:
            if lock is None or not today or not counts(lock, session.starts_at, session.ends_at):
                return None
            return self._wall.at(session.held_on, lock)

        return moment
