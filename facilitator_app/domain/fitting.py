"""Whether a programme of the practice's own fits into the hours of a session, block by block."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from facilitator_app.domain.clock import AgendaClock
from facilitator_app.domain.hours import minutes_between
from facilitator_app.domain.own_programmes import OwnBlock, OwnProgramme

MINUTE = timedelta(minutes=1)
# Times of the day are reckoned on a day that has all of them.
_ANY_DAY = date(2000, 1, 1)


class Misfit(StrEnum):
    """What there is with a block in these hours."""

    OUTSIDE = "outside"  # a lock that lies outside the session, and so has no effect there
    LATE = "late"  # what comes before takes longer than its locked begin allows, by so many minutes
    NO_TIME = "no-time"  # its locked end is over before its turn comes
    SHORT = "short"  # up to its locked end there are only so many minutes
    GAP = "gap"  # there is nothing for so many minutes before its locked begin
    TOO_LONG = "too-long"  # it takes longer than the whole session


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on the clock of the session; `minutes` says how much of the misfit there is."""

    block: OwnBlock
    begins: time
    ends: time
    misfit: Misfit | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """A programme in the hours of a session.

    Attributes:
        ends: when the last block is over.
        left: minutes until the end of the session; negative when it goes on too long.
    """

    placed: tuple[Placed, ...]
    ends: time
    left: int

    @property
    def fits(self) -> bool:
        """Whether it is over in time and every lock can be kept."""
        return self.left >= 0 and all(place.misfit in (None, Misfit.GAP) for place in self.placed)


def counts(lock: time | None, starts_at: time, ends_at: time) -> bool:
    """Whether a lock has an effect in a session: outside its hours it was meant for another one."""
    return lock is not None and starts_at <= lock <= ends_at


def fit(programme: OwnProgramme, starts_at: time, ends_at: time) -> Fit:
    """Return where each block comes in a session of these hours that begins on time."""

    def moment(lock: time | None) -> datetime | None:
        return _at(lock) if lock is not None and counts(lock, starts_at, ends_at) else None

    agenda = programme.as_agenda(moment)
    cursor, placed = _at(starts_at), []
    for block, slot in zip(programme.blocks, AgendaClock(agenda.blocks).timetable(cursor), strict=True):
        assert slot.begins is not None
        assert slot.ends is not None
        misfit, minutes = _misfit(block, cursor, slot.begins, slot.ends, starts_at, ends_at)
        placed.append(Placed(block, _on_clock(slot.begins), _on_clock(slot.ends), misfit, minutes))
        cursor = slot.ends
    return Fit(tuple(placed), _on_clock(cursor), (_at(ends_at) - cursor) // MINUTE)


def _misfit(
    block: OwnBlock, turn: datetime, begins: datetime, ends: datetime, starts_at: time, ends_at: time
) -> tuple[Misfit | None, int]:
    begin, end = block.begins_at, block.ends_at
    if any(lock is not None and not counts(lock, starts_at, ends_at) for lock in (begin, end)):
        return Misfit.OUTSIDE, 0
    if block.minutes > minutes_between(starts_at, ends_at):
        return Misfit.TOO_LONG, block.minutes
    if end is not None and begins >= _at(end):
        return Misfit.NO_TIME, 0
    if begin is not None and turn > _at(begin):
        return Misfit.LATE, (turn - _at(begin)) // MINUTE
    if end is not None and ends - begins < block.minutes * MINUTE:
        return Misfit.SHORT, (ends - begins) // MINUTE
    if begin is not None and turn < _at(begin):
        return Misfit.GAP, (_at(begin) - turn) // MINUTE
    return None, 0


def _at(moment: time) -> datetime:
    return datetime.combine(_ANY_DAY, moment, UTC)


def _on_clock(moment: datetime) -> time:
    return moment.timetz().replace(tzinfo=None)
