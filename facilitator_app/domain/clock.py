"""The clock of a programme: which block runs, how long it still has, when the session will be done.

It has no time of its own: every verb and every question gets `now`. The facilitators follow the group and the
clock follows the facilitators, so no block ever begins by itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from facilitator_app.domain.agendas import Block

NO_TIME = timedelta(0)


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
class _Run:
    """One block and what came of it."""

    block: Block
    place: int
    extended: timedelta = NO_TIME
    spent: timedelta = NO_TIME
    began: datetime | None = None
    ended: datetime | None = None
    skipped: bool = False

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.block.minutes) + self.extended

    def end_after(self, begin: datetime) -> datetime:
        """When it would end if it began then: a locked end holds, however late the block begins."""
        if self.block.locked_end is not None:
            return max(begin, _utc(self.block.locked_end) + self.extended)
        return begin + max(NO_TIME, self.length - self.spent)

    def begin_from(self, cursor: datetime) -> datetime:
        start = self.block.locked_start
        return cursor if start is None else max(cursor, _utc(start))


@dataclass(slots=True)
class AgendaClock:
    """A programme while it runs.

    Moments are aware and reckoned in UTC. A `now` before the last one means that the computer's clock was set
    back: all stored moments move with it, so time never runs backwards. A jump forward is sleep, and counts.
    Verbs that make no sense at the moment (a second start, a pause while paused) change nothing.
    """

    blocks: Sequence[Block]
    _runs: list[_Run] = field(init=False)
    _position: int = field(init=False, default=-1)
    _running_since: datetime | None = field(init=False, default=None)
    _started: datetime | None = field(init=False, default=None)
    _ended: datetime | None = field(init=False, default=None)
    _planned_finish: datetime | None = field(init=False, default=None)
    _last_now: datetime | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        if not self.blocks:
            raise ValueError("a programme has at least one block")
        self._runs = [_Run(block, place) for place, block in enumerate(self.blocks)]

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
        return self.position is not None and self._running_since is None

    @property
    def position(self) -> int | None:
        """Place of the running block in the present order, or None."""
        return self._position if self.started and not self.finished else None

    @property
    def running_block(self) -> Block | None:
        """The block of now, running or paused."""
        return None if self.position is None else self._runs[self._position].block

    def remaining(self, now: datetime) -> timedelta:
        """Return what the running block still has, negative when it is over.

        Before the start this is the length of the first block, after the end nothing.
        """
        now = self._observe(now)
        if self.finished:
            return NO_TIME
        run = self._runs[max(0, self._position)]
        if self.started and run.block.locked_end is not None:
            return _utc(run.block.locked_end) + run.extended - now
        return run.length - self._spent(run, now)

    def length(self) -> timedelta:
        """Return how long the running block lasts in all, for the ring; at least a minute."""
        run = self._runs[min(max(0, self._position), len(self._runs) - 1)]
        if run.block.locked_end is not None and run.began is not None:
            return max(timedelta(minutes=1), _utc(run.block.locked_end) + run.extended - run.began)
        return max(timedelta(minutes=1), run.length)

    def block_finish(self, now: datetime) -> datetime:
        """Return when the running block ends or should have ended: now + remaining."""
        remaining = self.remaining(now)
        return self._observe(now) + remaining

    def expected_finish(self, now: datetime) -> datetime | None:
        """Return when the session will be done, or when it was; None before the start."""
        now = self._observe(now)
        if not self.started:
            return None
        if self.finished:
            return self._ended
        return self._finish_after(max(self.block_finish(now), now), self._runs[self._position + 1 :])

    def ahead(self, now: datetime) -> timedelta:
        """Return how much earlier than planned the session will be done; negative when behind."""
        expected = self.expected_finish(now)
        if expected is None or self._planned_finish is None:
            return NO_TIME
        return self._planned_finish - expected

    def timetable(self, now: datetime) -> tuple[Slot, ...]:
        """Return every block in the present order with its real or expected begin and end."""
        return tuple(self._slots(self._observe(now)))

    # What is done

    def start(self, now: datetime) -> None:
        """Begin with the first block; what is planned from here is what `ahead` compares with."""
        now = self._observe(now)
        if self.started:
            return
        self._started = now
        first = self._runs[0].block.locked_start
        self._planned_finish = self._finish_after(now if first is None else _utc(first), self._runs)
        self._enter(0, now)

    def pause(self, now: datetime) -> None:
        """Let the running block stand still."""
        self._bank(self._observe(now))

    def resume(self, now: datetime) -> None:
        """Go on after a pause."""
        now = self._observe(now)
        if self.paused:
            self._running_since = now

    def next(self, now: datetime) -> None:
        """End the running block and begin the one after it; after the last the session is done."""
        now = self._observe(now)
        if self.position is not None:
            self._go(self._position + 1, now)

    def skip(self, now: datetime) -> None:
        """Go on to the next block and mark this one as skipped."""
        now = self._observe(now)
        if self.position is not None:
            skipped = self._runs[self._position]
            self._go(self._position + 1, now)
            skipped.skipped = True

    def back(self, now: datetime) -> None:
        """Return to the block before, which has left what it had left."""
        now = self._observe(now)
        if self.started and self._position > 0:
            self._go(self._position - 1, now)

    def jump(self, index: int, now: datetime) -> None:
        """Go to the block at a place in the present order; raises IndexError when there is none."""
        if not 0 <= index < len(self._runs):
            raise IndexError(index)
        self.start(now)
        now = self._observe(now)
        for passed in self._runs[self._position + 1 : index]:
            passed.skipped = True
        self._go(index, now)

    def extend(self, minutes: int) -> None:
        """Lengthen the running block, or shorten it with a negative number: to nothing at the least."""
        if self.position is not None:
            run = self._runs[self._position]
            shortest = -timedelta(minutes=run.block.minutes)
            run.extended = max(run.extended + timedelta(minutes=minutes), shortest)

    def move(self, index: int, by: int) -> None:
        """Move a block that is still to come; raises ValueError when it, or its new place, is not."""
        to_come = range(self._position + 1, len(self._runs))
        if index not in to_come or index + by not in to_come:
            raise ValueError("only blocks that are still to come change places")
        self._runs.insert(index + by, self._runs.pop(index))

    # Keeping it over a restart

    def snapshot(self) -> dict[str, Any]:
        """Return all that changes while it runs, as plain JSON values; durations are seconds."""
        return {
            "position": self._position,
            **{name: _text(getattr(self, f"_{name}")) for name in _MOMENTS},
            "runs": [
                {
                    "place": run.place,
                    "extended": run.extended.total_seconds(),
                    "spent": run.spent.total_seconds(),
                    "began": _text(run.began),
                    "ended": _text(run.ended),
                    "skipped": run.skipped,
                }
                for run in self._runs
            ],
        }

    @classmethod
    def restored(cls, blocks: Sequence[Block], snapshot: Mapping[str, Any]) -> "AgendaClock":
        """Return the clock of a snapshot; raises ValueError when it belongs to another programme."""
        clock = cls(blocks)
        if sorted(run["place"] for run in snapshot["runs"]) != list(range(len(blocks))):
            raise ValueError("this snapshot belongs to another programme")
        clock._runs = [
            _Run(
                blocks[run["place"]],
                run["place"],
                timedelta(seconds=run["extended"]),
                timedelta(seconds=run["spent"]),
                _moment(run["began"]),
                _moment(run["ended"]),
                run["skipped"],
            )
            for run in snapshot["runs"]
        ]
        clock._position = snapshot["position"]
        for name in _MOMENTS:
            setattr(clock, f"_{name}", _moment(snapshot[name]))
        return clock

    # Inside

    def _observe(self, now: datetime) -> datetime:
        now = _utc(now)
        if self._last_now is not None and now < self._last_now:
            self._shift(now - self._last_now)
        self._last_now = now
        return now

    def _shift(self, by: timedelta) -> None:
        def moved(moment: datetime | None) -> datetime | None:
            return None if moment is None else moment + by

        for name in _MOMENTS:
            setattr(self, f"_{name}", moved(getattr(self, f"_{name}")))
        for run in self._runs:
            run.began, run.ended = moved(run.began), moved(run.ended)

    def _spent(self, run: _Run, now: datetime) -> timedelta:
        running = self._running_since is not None and self.position is not None
        if running and run is self._runs[self._position]:
            assert self._running_since is not None
            return run.spent + (now - self._running_since)
        return run.spent

    def _bank(self, now: datetime) -> None:
        if self.position is not None and self._running_since is not None:
            run = self._runs[self._position]
            run.spent = self._spent(run, now)
        self._running_since = None

    def _go(self, index: int, now: datetime) -> None:
        self._bank(now)
        if self.position is not None:
            self._runs[self._position].ended = now
        self._enter(index, now)

    def _enter(self, index: int, now: datetime) -> None:
        self._position = index
        self._ended = now if self.finished else None
        if not self.finished:
            run = self._runs[index]
            run.began, run.ended, run.skipped = run.began or now, None, False
            self._running_since = now

    @staticmethod
    def _finish_after(cursor: datetime, runs: Sequence[_Run]) -> datetime:
        for run in runs:
            cursor = run.end_after(run.begin_from(cursor))
        return cursor

    def _slots(self, now: datetime) -> Iterator[Slot]:
        cursor = now
        for place, run in enumerate(self._runs):
            if place < self._position:
                state = BlockState.SKIPPED if run.skipped else BlockState.DONE
                yield Slot(run.block, state, run.began, run.ended, run.spent)
            elif place == self._position:
                cursor = max(now, self.block_finish(now))
                yield Slot(run.block, BlockState.RUNNING, run.began, cursor, self._spent(run, now))
            else:
                begins = run.begin_from(cursor)
                cursor = run.end_after(begins)
                yield Slot(run.block, BlockState.TO_COME, begins, cursor, run.spent)


_MOMENTS = ("running_since", "started", "ended", "planned_finish", "last_now")


def _utc(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError("the clock needs a moment with a time zone")
    return moment.astimezone(UTC)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
