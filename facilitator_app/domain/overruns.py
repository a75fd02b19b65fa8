"""Spreads lost minutes over the blocks that are still to come, so that a session ends when it was to end (S8)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.clock import AgendaClock, BlockState, Slot

MINUTE = timedelta(minutes=1)
# Less than this is no talk any more; and no block gives more than half of what it has.
SHORTEST_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Cut:
    """What one block would give: whole minutes before and after; `index` is its place in the present order."""

    index: int
    block: Block
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Spread:
    """A proposal that nothing has come of yet.

    Attributes:
        cuts: in the order of the programme, one at least.
        finish: when the session would be done, in UTC.
        behind: how far behind it would still be, in whole minutes.
    """

    cuts: tuple[Cut, ...]
    finish: datetime
    behind: int


def minutes_behind(clock: AgendaClock, now: datetime) -> int:
    """Return how many whole minutes the session is behind, as `AgendaClock.ahead` has it; 0 when it is not."""
    return max(0, -clock.ahead(now) // MINUTE)


def spread(clock: AgendaClock, now: datetime) -> Spread | None:
    """Share the minutes that were lost among the blocks that may give, each in proportion to its length.

    A protected block keeps its minutes, one with a locked end its end, and one with both begins in time for them.
    No minute is taken whose only effect would be to wait longer for a locked start.

    Returns:
        None when nothing was lost, or no block may give.
    """
    lost = minutes_behind(clock, now)
    if not lost or clock.finished:
        return None
    tried = AgendaClock.restored(clock.blocks, clock.snapshot())
    slots = tried.timetable(now)
    lengths = {index: _minutes(slot) for index, slot in enumerate(slots) if _may_give(slot)}
    givers = {index for index, length in lengths.items() if length > _least(length)}
    given = dict.fromkeys(lengths, 0)
    while lost and givers:
        index = min(givers, key=lambda index: (given[index] / lengths[index], index))
        if not _gains(tried, index, now):
            givers.discard(index)
            continue
        given[index] += 1
        lost -= 1
        if lengths[index] - given[index] == _least(lengths[index]):
            givers.discard(index)
    cuts = tuple(
        Cut(index, slots[index].block, lengths[index], lengths[index] - minutes)
        for index, minutes in sorted(given.items())
        if minutes
    )
    finish = tried.expected_finish(now)
    return Spread(cuts, finish, minutes_behind(tried, now)) if cuts and finish is not None else None


def shorten(clock: AgendaClock, proposed: Spread) -> None:
    """Take the minutes of a proposal; raises ValueError when one of its blocks is no longer to come."""
    for cut in proposed.cuts:
        clock.lengthen(cut.index, cut.after - cut.before)


def _may_give(slot: Slot) -> bool:
    return slot.state is BlockState.TO_COME and not slot.block.protected and slot.block.locked_end is None


def _minutes(slot: Slot) -> int:
    assert slot.begins is not None
    assert slot.ends is not None
    return (slot.ends - slot.begins) // MINUTE


def _least(minutes: int) -> int:
    return max(SHORTEST_MINUTES, -(-minutes // 2))


def _gains(tried: AgendaClock, index: int, now: datetime) -> bool:
    """Take one minute of a block, unless the session would be no minute less behind."""
    before = tried.ahead(now)
    tried.lengthen(index, -1)
    if tried.ahead(now) - before >= MINUTE:
        return True
    tried.lengthen(index, 1)
    return False
