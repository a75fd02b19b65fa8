"""The clock of a programme: which block runs, how long it still has, when the session will be done.

It has no time of its own: every verb and every question gets `now`. The facilitators follow the group and the
clock follows the facilitators, so no block ever gives way by itself to the next.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.block_runs import NO_TIME, BlockRun, as_moment, as_text, in_utc


class BlockState(StrEnum):
    """Where one block stands."""

    TO_COME = "to-come"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of the timetable.

    `begins` and `ends` are UTC: as it was for what has run, as expected for the rest, None where it never
    ran. `spent` is the time it ran, pauses left out.
    """

    block: Block
    state: BlockState
    begins: datetime | None
    ends: datetime | None
    spent: timedelta


@dataclass(slots=True)
class AgendaClock:
    """A programme while it runs.

    Moments are aware and reckoned in UTC. A `now` before the last one means that the computer's clock was set
    back: all stored moments move with it, so time never runs backwards. A jump forward is sleep, and counts.
    Verbs that make no sense at the moment (a second start, a pause while paused) change nothing.

    A block whose turn comes before its locked start waits for it. The wait counts as remaining, because that is
    how long it is until the block is over, but not as spent.
    """

    blocks: Sequence[Block]
    _runs: list[BlockRun] = field(init=False)
    _position: int = field(init=False, default=-1)
    _started: datetime | None = field(init=False, default=None)
    _ended: datetime | None = field(init=False, default=None)
    _planned_finish: datetime | None = field(init=False, default=None)
    _last_now: datetime | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        if not self.blocks:
            raise ValueError("a programme has at least one block")
        self._runs = [BlockRun(block, place) for place, block in enumerate(self.blocks)]

    # What is asked

    @property
    def started(self) -> bool:
        """Whether the programme has begun."""
        return self._started is not None

    @property
    def finished(self) -> bool:
        """Whether the last block is over."""
        return self._position >= len(self._runs)

    @property
    def paused(self) -> bool:
        """Whether the running block stands still."""
        return self._running is not None and self._running.running_since is None

    @property
    def position(self) -> int | None:
        """Place of the running block in the present order, or None."""
        return self._position if 0 <= self._position < len(self._runs) else None

    @property
    def running_block(self) -> Block | None:
        """The block of now, running or paused."""
        return None if self._running is None else self._running.block

    def remaining(self, now: datetime) -> timedelta:
        """Return what the running block still has, negative when it is over.

        Before the start this is the length of the first block, after the end nothing.
        """
        now = self._observe(now)
        if self._running is not None:
            return self._running.remaining(now)
        return NO_TIME if self.finished else self._runs[0].length

    def length(self) -> timedelta:
        """Return how long the running block lasts in all, for the ring; at least a minute."""
        run = self._runs[min(max(0, self._position), len(self._runs) - 1)]
        if run.locked_end is not None and run.began is not None:
            return max(timedelta(minutes=1), run.locked_end - run.began)
        return max(timedelta(minutes=1), run.length)

    def block_finish(self, now: datetime) -> datetime:
        """Return when the running block ends or should have ended: now + remaining."""
        remaining = self.remaining(now)
        return in_utc(now) + remaining

    def expected_finish(self, now: datetime) -> datetime | None:
        """Return when the session will be done, or when it was; None before the start."""
        now = self._observe(now)
        if not self.started:
            return None
        if self.finished:
            return self._ended
        return _finish_after(max(self.block_finish(now), now), self._runs[self._position + 1 :])

    def ahead(self, now: datetime) -> timedelta:
        """Return how much earlier than planned the session will be done; negative when behind.

        What a protected block would lose because its end is locked is behind as well: the session is done in time
        then, but at the cost of what was to be kept.
        """
        expected = self.expected_finish(now)
        if expected is None or self._planned_finish is None:
            return NO_TIME
        ahead, missing = self._planned_finish - expected, self._missing(now)
        return min(ahead, NO_TIME) - missing if missing else ahead

    def timetable(self, now: datetime) -> tuple[Slot, ...]:
        """Return every block in the present order with its real or expected begin and end."""
        return tuple(self._slots(self._observe(now)))

    # What is done

    def start(self, now: datetime, planned: datetime | None = None) -> None:
        """Begin with the first block.

        Args:
            now: this moment.
            planned: when it was to begin; `ahead` compares with the programme from there. Without it that is the
                locked start of the first block, or else now.
        """
        now = self._observe(now)
        if not self.started:
            self._begin(now, planned)
            self._enter(0, now)

    def pause(self, now: datetime) -> None:
        """Let the running block stand still."""
        now = self._observe(now)
        if self._running is not None:
            self._running.stand_still(now)

    def resume(self, now: datetime) -> None:
        """Go on after a pause."""
        now = self._observe(now)
        if self._running is not None and self.paused:
            self._running.go(now)

    def next(self, now: datetime) -> None:
        """End the running block and begin the one after it; after the last the session is done."""
        now = self._observe(now)
        if self.position is not None:
            self._go(self._position + 1, now)

    def skip(self, now: datetime) -> None:
        """Go on to the next block and mark this one as skipped."""
        skipped = self._running
        self.next(now)
        if skipped is not None:
            skipped.skipped = True

    def back(self, now: datetime) -> None:
        """Return to the block before, which has left what it had left."""
        now = self._observe(now)
        if self.started and self._position > 0:
            self._go(self._position - 1, now)

    def jump(self, index: int, now: datetime) -> None:
        """Go to the block at a place in the present order; raises IndexError when there is none.

        A block that is passed over counts as skipped, unless it has run before.
        """
        if not 0 <= index < len(self._runs):
            raise IndexError(index)
        now = self._observe(now)
        if not self.started:
            self._begin(now, None)
        for passed in self._runs[self._position + 1 : index]:
            passed.skipped = passed.skipped or passed.began is None
        self._go(index, now)

    def extend(self, minutes: int) -> None:
        """Lengthen the running block, or shorten it with a negative number: to nothing at the least."""
        if self._running is not None:
            self._running.extend(minutes)

    def lengthen(self, index: int, minutes: int) -> None:
        """Lengthen a block that is still to come, or shorten it; raises ValueError when it is not."""
        if index not in range(self._position + 1, len(self._runs)):
            raise ValueError("only blocks that are still to come get another length")
        self._runs[index].extend(minutes)

    def move(self, index: int, by: int) -> None:
        """Move a block that is still to come; raises ValueError when it, or its new place, is not."""
        to_come = range(self._position + 1, len(self._runs))
        if index not in to_come or index + by not in to_come:
            raise ValueError("only blocks that are still to come change places")
        self._runs.insert(index + by, self._runs.pop(index))

    # Keeping it over a restart

    def snapshot(self) -> dict[str, Any]:
        """Return all that changes while it runs, as plain JSON values."""
        return {
            "position": self._position,
            **{name: as_text(getattr(self, f"_{name}")) for name in _MOMENTS},
            "runs": [run.snapshot() for run in self._runs],
        }

    @classmethod
    def restored(cls, blocks: Sequence[Block], snapshot: Mapping[str, Any]) -> "AgendaClock":
        """Return the clock of a snapshot; raises ValueError when it belongs to another programme."""
        clock = cls(blocks)
        if sorted(run["place"] for run in snapshot["runs"]) != list(range(len(blocks))):
            raise ValueError("this snapshot belongs to another programme")
        clock._runs = [BlockRun.restored(blocks, run) for run in snapshot["runs"]]
        clock._position = snapshot["position"]
        for name in _MOMENTS:
            setattr(clock, f"_{name}", as_moment(snapshot[name]))
        return clock

    # Inside

    @property
    def _running(self) -> BlockRun | None:
        return None if self.position is None else self._runs[self._position]

    def _observe(self, now: datetime) -> datetime:
        now = in_utc(now)
        if self._last_now is not None and now < self._last_now:
            self._shift(now - self._last_now, self._last_now)
        self._last_now = now
        return now

    def _missing(self, now: datetime) -> timedelta:
        cursor, missing = max(self.block_finish(now), now), NO_TIME
        for run in self._runs[self._position + 1 :]:
            begins = run.begin_from(cursor)
            cursor = run.end_after(begins)
            if run.block.protected:
                missing += run.left_over(cursor - begins)
        return missing

    def _shift(self, by: timedelta, last_now: datetime) -> None:
        for name in _MOMENTS:
            moment = getattr(self, f"_{name}")
            if moment is not None:
                setattr(self, f"_{name}", moment + by)
        for run in self._runs:
            run.shift(by, last_now)

    def _begin(self, now: datetime, planned: datetime | None) -> None:
        first = in_utc(planned or self._runs[0].block.locked_start or now)
        self._planned_finish = _finish_after(first, self._runs)
        self._started = now

    def _go(self, index: int, now: datetime) -> None:
        if self._running is not None:
            self._running.leave(now)
        self._enter(index, now)

    def _enter(self, index: int, now: datetime) -> None:
        self._position = index
        self._ended = now if self.finished else None
        if not self.finished:
            self._runs[index].go(now)

    def _slots(self, now: datetime) -> Iterator[Slot]:
        cursor = now
        for place, run in enumerate(self._runs):
            if place < self._position:
                state = BlockState.SKIPPED if run.skipped else BlockState.DONE
                yield Slot(run.block, state, run.began, run.ended, run.spent(now))
            elif place == self._position:
                cursor = max(now, self.block_finish(now))
                began = run.began or run.begin_from(now)
                yield Slot(run.block, BlockState.RUNNING, began, cursor, run.spent(now))
            else:
                begins = run.begin_from(cursor)
                cursor = run.end_after(begins)
                yield Slot(run.block, BlockState.TO_COME, begins, cursor, run.spent(now))


_MOMENTS = ("started", "ended", "planned_finish", "last_now")


def _finish_after(cursor: datetime, runs: Sequence[BlockRun]) -> datetime:
    for run in runs:
        cursor = run.end_after(run.begin_from(cursor))
    return cursor
