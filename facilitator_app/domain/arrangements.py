"""What a woman arranges around a week of pregnancy, on days worked out from her own due date."""

from dataclasses import dataclass
from datetime import date, timedelta

from facilitator_app.domain.gestation import DAYS_TO_DUE_DATE
from facilitator_app.domain.handout_texts import Babies, HandoutText, Part, When, Window

# How far ahead a paper looks when no later session gives it again.
WEEKS_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One thing to arrange, with the days of one woman; None where it has none."""

    part: Part
    when: When
    first: date | None
    last: date | None


def day_of_week(due_date: date, week: int) -> date:
    """Return the day on which she is so many weeks and no days."""
    return due_date + timedelta(days=7 * week - DAYS_TO_DUE_DATE)


def to_arrange(text: HandoutText, due_date: date, babies: int, on: date, until: date) -> tuple[Arrangement, ...]:
    """Return what is open on a day or opens before another day, what ends first before the rest.

    Args:
        text: the calendar, with a window for each part.
        due_date: hers.
        babies: how many she expects.
        on: the day of the paper.
        until: the day on which she gets it again, or how far it looks ahead.
    """
    found = []
    for part in text.said:
        window = part.window
        if window is None or not _is_for(window, babies):
            continue
        first, last = day_of_week(due_date, window.first), day_of_week(due_date, window.last)
        if first <= until and on < last:
            found.append(_arrangement(first, last, part, window))
    return tuple(sorted(found, key=_told_by_its_day))


def _told_by_its_day(arrangement: Arrangement) -> date:
    return arrangement.last or arrangement.first or date.max


def _is_for(window: Window, babies: int) -> bool:
    return window.babies is Babies.ANY or (babies > 1) == (window.babies is Babies.MORE)


def _arrangement(first: date, last: date, part: Part, window: Window) -> Arrangement:
    shown = {
        When.BEFORE: (None, last),
        When.BETWEEN: (first, last),
        When.FROM: (first, None),
        When.AROUND: (first, None),
        When.AFTER_BIRTH: (None, None),
    }[window.when]
    return Arrangement(part, window.when, *shown)
