"""Where else the data of a woman still are: backups, copies on this laptop, groups that went to another laptop."""

import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from facilitator_app.domain.backups import BackupMade, FoundBackup
from facilitator_app.domain.handovers import Way
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.desk import Desk
from facilitator_app.live.retention import WIPE
from facilitator_app.store.backups_found import find_backups
from facilitator_app.store.store import Store

THE_BEGINNING = datetime(1900, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CopyElsewhere:
    """A backup that holds her still.

    Attributes:
        name: of its folder.
        made_at: by the clock of the room.
        place: the folder that it was put into.
        seen: whether it lies there now; what is on a stick that is not in the laptop cannot be seen.
        other_stick: it is not seen though its place is: the stick in it may be another than the one it is on.
    """

    name: str
    made_at: datetime
    place: Path
    seen: bool
    other_stick: bool = False


@dataclass(frozen=True, slots=True)
class GivenAway:
    """A time that her group went to another laptop; how much of it is still there Kring cannot know."""

    with_whom: str
    on: date


class Copies:
    """Asked before somebody is wiped: no wiping here reaches any of these.

    Each of these raises NotAllowed for a role that wipes nobody.
    """

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk
        self._wall = desk.wall

    def backups_with(self, women: Collection[str]) -> list[CopyElsewhere]:
        """Return the backups in which at least one of these women may be, the newest first."""
        self._desk.check(WIPE)
        since = self._first_came(women)
        found = [copy for place in self._places() for copy in self._in(place) if since <= copy.made_at]
        return sorted(found, key=lambda copy: copy.made_at, reverse=True)

    def given_away(self, women: Collection[str]) -> list[GivenAway]:
        """Return when the groups that these women are, or were, in went to another laptop."""
        self._desk.check(WIPE)
        seats = self._store.seats.all_for(participant_id=list(women))
        sessions = self._store.sessions.all_for(id={seat.session_id for seat in seats})
        groups = {session.group_id for session in sessions}
        groups |= {w.group_id for w in self._store.participants.all_for(id=list(women)) if w.group_id}
        given = self._store.handovers.all_for(group_id=groups, way=Way.GIVEN)
        return [GivenAway(one.with_whom, one.at.astimezone(self._wall.zone).date()) for one in given]

    def mentions(self, participant_id: str) -> int:
        """Return in how many texts of her groups her first name stands; those are not hers alone."""
        self._desk.check(WIPE)
        woman = self._store.participants.get(participant_id)
        at = [seat.session_id for seat in self._store.seats.all_for(participant_id=participant_id)]
        if woman is None or not woman.first_name:
            return 0
        name = re.compile(rf"\b{re.escape(woman.first_name)}\b", re.IGNORECASE)
        texts = [note.text for note in self._store.notes.all_for(session_id=at)]
        texts += [question.text for question in self._store.questions.all_for(session_id=at)]
        for debrief in self._store.debriefs.all_for(session_id=at):
            texts += debrief.lines.values()
        return sum(bool(name.search(text)) for text in texts)

    # Inside

    def _first_came(self, women: Collection[str]) -> datetime:
        """Since when one of them is here; a backup tells no seconds, and in doubt it is from the beginning."""
        came = [self._store.overviews.came_on(id) for id in women]
        moments = [datetime.fromisoformat(at).replace(second=0, microsecond=0) for at in came if at is not None]
        return min(moments) if moments and len(moments) == len(came) else THE_BEGINNING

    def _places(self) -> list[Path]:
        """Where backups were ever put, each place once; it may also have been chosen and not used yet."""
        made = [backup.folder for backup in self._store.backups.all_for()]
        chosen = self._store.practices.all_for()[0].backup_folder
        return [Path(folder) for folder in dict.fromkeys([*made, *([chosen] if chosen else [])])]

    def _in(self, place: Path) -> Iterator[CopyElsewhere]:
        made = self._store.backups.all_for(folder=str(place))
        kept = self._store.practices.all_for()[0].backups_kept
        try:
            found = [self._seen(one, place) for one in find_backups(place) if one.store_id == self._store.store_id]
        except (Trouble, OSError):
            # Out of sight: what was put there last is there still, as far as anybody knows.
            yield from (self._remembered(backup, place) for backup in made[-kept:])
            return
        yield from found
        if self._is_a_disk_apart(place):
            # What Kring lets go is older than all that it keeps: what is newer and not here is on another stick.
            names, oldest = {one.name for one in found}, min((one.made_at for one in found), default=THE_BEGINNING)
            missing = [one for one in made if one.name not in names and one.made_at > oldest]
            yield from (self._remembered(backup, place, other_stick=True) for backup in missing[-kept:])

    def _is_a_disk_apart(self, place: Path) -> bool:
        with suppress(OSError):
            return place.stat().st_dev != self._store.path.stat().st_dev
        return False

    def _seen(self, one: FoundBackup, place: Path) -> CopyElsewhere:
        return CopyElsewhere(one.path.name, self._wall.at(one.made_on, one.made_at), place, seen=True)

    def _remembered(self, backup: BackupMade, place: Path, *, other_stick: bool = False) -> CopyElsewhere:
        made_at = backup.made_at.astimezone(self._wall.zone)
        return CopyElsewhere(backup.name, made_at, place, seen=False, other_stick=other_stick)
