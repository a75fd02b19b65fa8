"""Whether everything is there for the next session, as far as the store and the disk can tell."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QStorageInfo

from facilitator_app.domain.sessions import SessionState
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.desk import Desk
from facilitator_app.live.groups import SessionCard
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.preparing import Preparing
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.live.slips import Slips
from facilitator_app.store.store import Store

# A session is some kilobytes; papers that are saved, and a backup on this disk, some megabytes.
FEWEST_BYTES_FREE = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is there for a session that has not begun.

    Attributes:
        session_id: the session that it is about.
        measuring: whether slips are needed at all.
        slips: whether they were printed or saved.
        programme: its title; "" when its file cannot be read.
        to_prepare: how many things are still to be brought or arranged.
        free_megabytes: room on the disk of the store.
        backup_on: the day of the last backup, None when there is none.
        backup_due: whether it is time for another.
    """

    session_id: str
    measuring: bool
    slips: bool
    programme: str
    to_prepare: int
    free_megabytes: int
    backup_on: date | None
    backup_due: bool

    @property
    def room_enough(self) -> bool:
        """Whether the disk has room for a session and its papers."""
        return self.free_megabytes * 1024 * 1024 >= FEWEST_BYTES_FREE


class ReadyCheck:
    """Looks before the women come in, when there is still time to do something about it."""

    def __init__(
        self, store: Store, desk: Desk, programmes: Programmes, keeping: Keeping, preparing: Preparing
    ) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes
        self._keeping = keeping
        self._preparing = preparing

    def look(self, card: SessionCard | None) -> Readiness | None:
        """Return how things stand for the session that Start offers; None once it has begun."""
        if card is None or card.session.state is not SessionState.PLANNED:
            return None
        session = card.session
        if session.held_on < self._desk.wall.today():
            return None
        try:
            title = SessionProgrammes(self._store, self._desk.wall, self._programmes).title(session)
            waiting = self._preparing.count_waiting(session.id)
        except AgendaDamaged:
            title, waiting = "", 0
        backup = self._keeping.last
        return Readiness(
            session_id=session.id,
            measuring=session.measuring,
            slips=Slips(self._store, self._desk, session).printed,
            programme=title,
            to_prepare=waiting,
            free_megabytes=QStorageInfo(str(self._store.path.parent)).bytesAvailable() // (1024 * 1024),
            backup_on=backup.made_at.astimezone(self._desk.wall.zone).date() if backup else None,
            backup_due=self._keeping.is_old,
        )
