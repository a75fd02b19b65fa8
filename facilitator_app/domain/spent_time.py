"""How long something takes, or took somebody, as it is typed: hours, or minutes."""

import re

# Of one day.
MOST_MINUTES = 24 * 60
# [0-9] because \d also takes digits of other scripts. 2,5 or 2.5 hours, quarters as 2,25; not 2,55, which may
# be meant as a time. Hours and minutes as 2:30, 2.30 uur or 2u30.
_HOURS = re.compile(r" *([0-9]{1,2})(?:[.,]([0-9])|,(00|25|50|75))? *(?:uur)? *")
_CLOCK = re.compile(r" *([0-9]{1,2}) ?[:.u] ?([0-5][0-9]) *(?:uur)? *")
_MINUTES = re.compile(r" *([0-9]{1,4}) *(?:min\.?|minuten|minutes)? *")


def read_minutes(text: str) -> int | None:
    """Read 45, or 45 min; None when nothing was typed.

    Raises:
        ValueError: for whatever is no number of minutes up to a day.
    """
    if not text.strip():
        return None
    match = _MINUTES.fullmatch(text)
    if match is None or int(match[1]) > MOST_MINUTES:
        raise ValueError(text)
    return int(match[1])


def read_hours(text: str) -> int | None:
    """Read 2,5 or 2,25 or 2:30 as minutes; None when nothing was typed.

    Raises:
        ValueError: for whatever is no number of hours up to a day.
    """
    if not text.strip():
        return None
    if match := _CLOCK.fullmatch(text):
        minutes = int(match[1]) * 60 + int(match[2])
    elif match := _HOURS.fullmatch(text):
        minutes = round((int(match[1]) + float(f"0.{match[2] or match[3] or 0}")) * 60)
    else:
        raise ValueError(text)
    if minutes > MOST_MINUTES:
        raise ValueError(text)
    return minutes


def hours_text(minutes: int | None) -> str:
    """Return minutes as she would type them: 2,5, or 2:20 where no decimal says it."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    if rest % 6:
        return f"{hours}:{rest:02}"
    return f"{hours},{rest // 6}" if rest else str(hours)
