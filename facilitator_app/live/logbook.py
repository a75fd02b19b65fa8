"""The log as it is read: by whom a role lets, a page at a time, and each look is itself a line of it."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.live.desk import Desk
from facilitator_app.live.source import NOWHERE, Source
from facilitator_app.store.audit import Action, Deed, LogLine
from facilitator_app.store.store import Store

LOOK, EXPORT, UNLOCK = "log.look", "log.export", "place.unlock"
LINES_AT_ONCE = 100
# A step of an export, some ten milliseconds.
EXPORTED_AT_ONCE = 500
UNDO = frozenset({"undo", "undo.redo"})
# What somebody wrote in her own words may name a woman, or a value.
OWN_WORDS = frozenset({"session.close"})


@dataclass(frozen=True, slots=True)
class PastDeed:
    """A line of the log as somebody may read it.

    Attributes:
        number: of the line.
        at: when, in UTC.
        by, role: who did it, and as what.
        verb: what was done, such as pressure.enter; for `undo` its detail begins with what was taken back.
        action: C, R, U, D or E (NEN 7513).
        outcome: 0 well, 4 a try that did not fit, 8 not allowed.
        about: id of the woman it concerned, "" for what concerned none or several.
        detail: such as old → new; "" where no value is to be seen.
        source: the computer, the Kring and the store that it was done with, as far as that was told.
    """

    number: int
    at: datetime
    by: str
    role: str
    verb: str
    action: str
    outcome: int
    about: str
    detail: str
    source: Source = NOWHERE


@dataclass(frozen=True, slots=True)
class LogPart:
    """Some lines, newest first.

    Attributes:
        women: whom they are about, by id, as far as they are still in Kring.
        older: whether older lines follow.
    """

    lines: tuple[PastDeed, ...]
    women: Mapping[str, Participant]
    older: bool


@dataclass(frozen=True, slots=True)
class LogHead:
    """What an export of the log says of itself: whose practice, made when, with what, of how many lines."""

    practice: str
    made_at: datetime
    source: Source
    count: int


class Logbook:
    """The log of the practice, or of one woman."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def may_look(self) -> bool:
        """Whether who is at the laptop may read the log."""
        return may(self._desk.who.role, LOOK)

    def woman(self, participant_id: str) -> Participant | None:
        """Return a woman whom lines are about; None once she was purged; raises NotAllowed."""
        self._desk.check(LOOK)
        return self._store.participants.get(participant_id)

    def newest(self, about: str = "") -> LogPart:
        """Return the newest lines, and write down that they were looked at.

        Values stand in the lines of one woman alone, for a role that sees them.

        Args:
            about: id of one woman, or "" for all lines.

        Raises:
            NotAllowed: for a role that does not read the log.
        """
        self._desk.note(Deed(LOOK, Action.READ, about or None))
        return self._part(about, None, LINES_AT_ONCE, values=bool(about))

    def older(self, before: int, about: str = "") -> LogPart:
        """Return the lines that come before the one of this number, in the same look; raises NotAllowed."""
        if not self.may_look:
            raise NotAllowed(LOOK)
        return self._part(about, before, LINES_AT_ONCE, values=bool(about))

    # Taking it out of Kring

    def head(self, about: str = "") -> LogHead:
        """Return what stands above an export that is made now; raises NotAllowed."""
        self._desk.check(EXPORT)
        practice = self._store.practices.all_for()[0]
        source, count = Source.here(self._store), self._store.log.count(about or None)
        return LogHead(practice.name, self._desk.wall.now(), source, count)

    def parts(self, about: str = "") -> Iterator[LogPart]:
        """Yield all lines in parts, the newest first, for a file.

        Raises:
            NotAllowed: for a role that does not read the log.
        """
        # Before anything leaves: a file that the disk does not take in the end was asked for all the same.
        self._desk.note(Deed(EXPORT, Action.READ, about or None, detail=PaperUse.SAVE.value))
        sources = self._sources()
        before, older = None, True
        while older:
            part = self._part(about, before, EXPORTED_AT_ONCE, values=True, sources=sources)
            older = part.older
            if part.lines:
                before = part.lines[-1].number
                yield part

    def not_saved(self, about: str = "") -> None:
        """Write down that a file with these lines was begun and is not there."""
        self._desk.note_stopped(Deed(EXPORT, Action.READ, about or None, detail=PaperUse.SAVE.value))

    # Inside

    def _sources(self) -> Sequence[tuple[int, Source]]:
        """From which line on which source holds, in the order of the lines."""
        return [(line, Source.read(detail)) for line, detail in self._store.log.details(UNLOCK)]

    def _part(
        self,
        about: str,
        before: int | None,
        most: int,
        *,
        values: bool,
        sources: Sequence[tuple[int, Source]] = (),
    ) -> LogPart:
        found = self._store.log.newest(most + 1, before, about or None)
        lines = tuple(self._told(line, _source_of(line, sources), values=values) for line in found[:most])
        women = self._store.participants.all_for(id={line.about for line in lines if line.about})
        return LogPart(lines, {woman.id: woman for woman in women}, older=len(found) > most)

    def _told(self, line: LogLine, source: Source, *, values: bool) -> PastDeed:
        deed = line.deed
        open_to_all = deed.about is None and deed.event not in OWN_WORDS
        detail = deed.detail if open_to_all or (values and self._desk.who.role.sees_values) else ""
        if deed.event in UNDO:
            # What was taken back is told by its verb, which is no value.
            detail = detail or deed.detail.partition(" ")[0]
        return PastDeed(
            line.seq,
            line.at,
            line.by_name,
            line.role,
            deed.event,
            deed.action.value,
            deed.outcome,
            deed.about or "",
            detail,
            source,
        )


def _source_of(line: LogLine, sources: Sequence[tuple[int, Source]]) -> Source:
    place = bisect_right(sources, line.seq, key=itemgetter(0))
    return sources[place - 1][1] if place else NOWHERE
