"""The queue of the belly checks in minutes: who is next, when the last one is done, when the circle can start.

All of it follows from who waits, who was seen when, and the clock (domain.md §1.2); nothing is promised that the
pace of this afternoon does not bear out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median

from facilitator_app.domain.check_refusals import UnusableCheckMinutes

CHECK_MINUTES = range(1, 16)
# About what a check takes in the Netherlands (domain.md §0, 4).
USUAL_CHECK_MINUTES = 3
# From here on the pace of this session counts instead of what the practice settled.
ENOUGH_TO_TELL = 3
# Two ticks this near each other were made afterwards; two this far apart had something else between them.
SHORTEST = timedelta(seconds=45)
LONGEST_IN_CHECKS = 4
NO_TIME = timedelta(0)


@dataclass(frozen=True, slots=True)
class QueuePlan:
    """How the queue stands at one moment; moments are in UTC.

    Attributes:
        waiting: ids of who waits, the first one is next.
        each: what a check takes, by this session's own pace once that is known.
        since: since when the first one is being seen, None when that is not known.
        done_at: when the last one will be done; None when nobody waits.
        circle_at: when the circle can start, with all of them seen; None when it waits for nobody.
        late: how much later that is than the programme has it.
        in_time: how many of them will be seen before the programme has the circle start.
    """

    waiting: tuple[str, ...]
    each: timedelta
    since: datetime | None = None
    done_at: datetime | None = None
    circle_at: datetime | None = None
    late: timedelta = NO_TIME
    in_time: int = 0

    @property
    def next(self) -> str | None:
        """Who is next, or is being seen."""
        return self.waiting[0] if self.waiting else None


def plan_queue(
    waiting: Sequence[str],
    seen: Sequence[datetime],
    each: timedelta,
    now: datetime,
    *,
    called_at: datetime | None = None,
    circle_at: datetime | None = None,
) -> QueuePlan:
    """Return the queue in minutes.

    Args:
        waiting: ids of who waits, in order.
        seen: when each of the others was seen, in any order.
        each: what a check takes, as the practice settled it; more than nothing.
        now: the moment to plan at; all moments are aware.
        called_at: when the first one was called, if somebody said so.
        circle_at: when the programme has the circle start; None once it has, or when it does not wait for checks.
    """
    now = now.astimezone(UTC)
    moments = sorted(moment.astimezone(UTC) for moment in seen)
    pace = _pace(moments, each)
    if not waiting:
        return QueuePlan((), pace)
    since = _since(moments, called_at, each, now)
    # Whoever takes longer than the others may be done any moment; the rest of the queue moves along with her.
    left = max(NO_TIME, pace - (now - since)) if since is not None else pace
    done_at = now + left + pace * (len(waiting) - 1)
    if circle_at is None:
        return QueuePlan(tuple(waiting), pace, since, done_at)
    planned = circle_at.astimezone(UTC)
    room = planned - now - left
    return QueuePlan(
        tuple(waiting),
        pace,
        since,
        done_at,
        max(planned, done_at),
        max(NO_TIME, done_at - planned),
        0 if room < NO_TIME else min(len(waiting), 1 + room // pace),
    )


def check_minutes(text: str) -> int:
    """Read how many minutes a belly check takes.

    Raises:
        UnusableCheckMinutes: it is not a whole number from 1 to 15.
    """
    text = text.strip()
    if not re.fullmatch("[0-9]{1,2}", text) or int(text) not in CHECK_MINUTES:
        raise UnusableCheckMinutes
    return int(text)


def _pace(moments: Sequence[datetime], each: timedelta) -> timedelta:
    spans = [later - earlier for earlier, later in pairwise(moments)]
    real = [span for span in spans if SHORTEST <= span <= LONGEST_IN_CHECKS * each]
    return (
        timedelta(seconds=median(span.total_seconds() for span in real)) if len(real) >= ENOUGH_TO_TELL else each
    )


def _since(
    moments: Sequence[datetime], called_at: datetime | None, each: timedelta, now: datetime
) -> datetime | None:
    """When the first one came in: as she was called, or as the one before her was done.

    Neither tells it once far more time has gone by than a check takes: then something else came between.
    """
    known = [*moments[-1:], *([called_at.astimezone(UTC)] if called_at is not None else [])]
    newest = max(known, default=None)
    return newest if newest is not None and NO_TIME <= now - newest <= LONGEST_IN_CHECKS * each else None
