"""What comes of one block while a programme runs: when it ran, how long, and by how much it was lengthened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from facilitator_app.domain.agendas import Block

NO_TIME = timedelta(0)


@dataclass(slots=True)
class BlockRun:
    """One block and what came of it. Moments are in UTC.

    Attributes:
        place: where it stands in the programme as it was written.
        extended: what it was lengthened by; negative when it was shortened.
        banked: how long it ran before the present stretch, pauses left out.
        running_since: begin of the present stretch, None while it stands still. It lies ahead while the block
            waits for its locked start.
    """

    block: Block
    place: int
    extended: timedelta = NO_TIME
    banked: timedelta = NO_TIME
    running_since: datetime | None = None
    began: datetime | None = None
    ended: datetime | None = None
    skipped: bool = False

    # What is asked

    @property
    def length(self) -> timedelta:
        """How long it lasts in all, when no end is locked."""
        return timedelta(minutes=self.block.minutes) + self.extended

    @property
    def locked_end(self) -> datetime | None:
        """The moment that it has until, however late it began; None once it began after that moment."""
        if self.block.locked_end is None:
            return None
        end = in_utc(self.block.locked_end)
        # Whoever holds it all the same holds it for its own minutes.
        return None if self.began is not None and self.began >= end else end + self.extended

    def spent(self, now: datetime) -> timedelta:
        """Return how long it ran so far; waiting for a locked start does not count."""
        if self.running_since is None:
            return self.banked
        return self.banked + max(NO_TIME, now - self.running_since)

    def remaining(self, now: datetime) -> timedelta:
        """Return how long it goes on from now, a wait for its locked start included; negative when it is over."""
        if self.locked_end is not None:
            return self.locked_end - now
        since = self.begin_from(now) if self.running_since is None else self.running_since
        return self.length - self.banked - (now - since)

    def begin_from(self, cursor: datetime) -> datetime:
        """Return when it begins if it is its turn at `cursor`: never before its locked start."""
        start = self.block.locked_start
        return cursor if start is None else max(cursor, in_utc(start))

    def end_after(self, begin: datetime) -> datetime:
        """Return when it ends if it goes on at `begin`."""
        if self.locked_end is not None:
            return max(begin, self.locked_end)
        return begin + max(NO_TIME, self.length - self.banked)

    def left_over(self, room: timedelta) -> timedelta:
        """Return how much of its minutes does not fit into so much time."""
        return max(NO_TIME, self.length - self.banked - room)

    # What is done

    def go(self, now: datetime) -> None:
        """Run, or wait for the locked start."""
        self.running_since = self.begin_from(now)
        self.began = self.began or self.running_since
        self.ended = None
        self.skipped = False

    def stand_still(self, now: datetime) -> None:
        """Keep what was spent."""
        self.banked = self.spent(now)
        self.running_since = None
        if self.began is not None and self.began > now:
            self.began = None

    def leave(self, now: datetime) -> None:
        """Make way for another block."""
        self.stand_still(now)
        self.ended = None if self.began is None else now

    def extend(self, minutes: int) -> None:
        """Lengthen it, or shorten it with a negative number: to nothing at the least."""
        self.extended = max(self.extended + timedelta(minutes=minutes), -timedelta(minutes=self.block.minutes))

    def shift(self, by: timedelta, last_now: datetime) -> None:
        """Move what has happened along with a clock that was set back; a locked start ahead stays on the wall."""

        def moved(moment: datetime | None) -> datetime | None:
            return moment if moment is None or moment > last_now else moment + by

        self.running_since = moved(self.running_since)
        self.began, self.ended = moved(self.began), moved(self.ended)

    # Keeping it over a restart

    def snapshot(self) -> dict[str, Any]:
        """Return all that changes, as plain JSON values; durations are seconds."""
        return {
            "place": self.place,
            "extended": self.extended.total_seconds(),
            "banked": self.banked.total_seconds(),
            "running_since": as_text(self.running_since),
            "began": as_text(self.began),
            "ended": as_text(self.ended),
            "skipped": self.skipped,
        }

    @classmethod
    def restored(cls, blocks: Sequence[Block], kept: Mapping[str, Any]) -> "BlockRun":
        """Return what a snapshot was taken of."""
        return cls(
            block=blocks[kept["place"]],
            place=kept["place"],
            extended=timedelta(seconds=kept["extended"]),
            banked=timedelta(seconds=kept["banked"]),
            running_since=as_moment(kept["running_since"]),
            began=as_moment(kept["began"]),
            ended=as_moment(kept["ended"]),
            skipped=kept["skipped"],
        )


def in_utc(moment: datetime) -> datetime:
    """Return a moment in UTC, because two times in one zone subtract as wall time; refuses one without a zone."""
    if moment.utcoffset() is None:
        raise ValueError("the clock needs a moment with a time zone")
    return moment.astimezone(UTC)


def as_text(moment: datetime | None) -> str | None:
    """Return a moment as ISO text."""
    return None if moment is None else moment.isoformat()


def as_moment(text: str | None) -> datetime | None:
    """Return the moment of an ISO text."""
    return None if text is None else datetime.fromisoformat(text)
