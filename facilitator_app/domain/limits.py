"""The practice's own limits, and which pressures lie outside them.

Kring has no limits of its own: each is None until the practice typed and confirmed it (clinical.md §6.4).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any, Self

from facilitator_app.domain.readings import DIASTOLIC_MMHG, SYSTOLIC_MMHG, BloodPressure
from facilitator_app.domain.refusals import LimitProblem, UnusableLimits

REPEAT_MINUTES = range(1, 61)

_WHOLE_NUMBER = re.compile(r" *([0-9]{1,3}) *")
_POSSIBLE = {
    "repeat_systolic": (SYSTOLIC_MMHG, LimitProblem.SYSTOLIC_OUT_OF_RANGE),
    "repeat_diastolic": (DIASTOLIC_MMHG, LimitProblem.DIASTOLIC_OUT_OF_RANGE),
    "now_systolic": (SYSTOLIC_MMHG, LimitProblem.SYSTOLIC_OUT_OF_RANGE),
    "now_diastolic": (DIASTOLIC_MMHG, LimitProblem.DIASTOLIC_OUT_OF_RANGE),
    "repeat_minutes": (REPEAT_MINUTES, LimitProblem.MINUTES_OUT_OF_RANGE),
}


class Level(IntEnum):
    """How far outside the practice's limits a pressure lies; it orders work and never becomes a colour."""

    NONE = 0
    REPEAT = 1
    NOW = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in mmHg, upper and lower apart; None is off. At or above counts."""

    repeat_systolic: int | None = None
    repeat_diastolic: int | None = None
    now_systolic: int | None = None
    now_diastolic: int | None = None

    def outside(self, pressure: BloodPressure) -> Level:
        """Return the level of the worse of the two numbers."""
        return max(
            _level(pressure.systolic, self.repeat_systolic, self.now_systolic),
            _level(pressure.diastolic, self.repeat_diastolic, self.now_diastolic),
        )

    @property
    def first(self) -> tuple[int, ...]:
        """For each of the two numbers the limit that is reached first, as far as there is one; lower, upper."""
        axes = ((self.repeat_diastolic, self.now_diastolic), (self.repeat_systolic, self.now_systolic))
        numbers = [[limit for limit in axis if limit is not None] for axis in axes]
        return tuple(min(limits) for limits in numbers if limits)


@dataclass(frozen=True, slots=True)
class PracticeLimits:
    """The limits as the practice keeps them, in mmHg; they work once somebody put her name and a day to them.

    Attributes:
        repeat_minutes: how long after the first measurement a second one follows; None is without a time.
    """

    repeat_systolic: int | None = None
    repeat_diastolic: int | None = None
    now_systolic: int | None = None
    now_diastolic: int | None = None
    repeat_minutes: int | None = None
    confirmed_by: str | None = None
    confirmed_on: date | None = None

    @classmethod
    def typed(cls, texts: Mapping[str, str]) -> Self:
        """Read limits that nobody has confirmed yet.

        Args:
            texts: what was typed for each field, by its name here; blank or left out is off.

        Raises:
            UnusableLimits: one of them is no number or an impossible one, an upper limit is not above its lower
                one, or a limit for now lies below the one for repeating.
        """
        numbers: dict[str, Any] = {name: _number(name, text) for name, text in texts.items()}
        limits = cls(**numbers)
        for upper, lower in (("repeat_systolic", "repeat_diastolic"), ("now_systolic", "now_diastolic")):
            if _is_below(getattr(limits, upper), getattr(limits, lower), or_equal=True):
                raise UnusableLimits(LimitProblem.UPPER_NOT_ABOVE_LOWER, upper)
        for now, repeat in (("now_systolic", "repeat_systolic"), ("now_diastolic", "repeat_diastolic")):
            if _is_below(getattr(limits, now), getattr(limits, repeat)):
                raise UnusableLimits(LimitProblem.NOW_BELOW_REPEAT, now)
        return limits

    def __str__(self) -> str:
        repeat_upper, repeat_lower, upper, lower = ("–" if number is None else number for number in self.numbers)
        minutes = f", {self.repeat_minutes} min" if self.repeat_minutes else ""
        return f"{repeat_upper}/{repeat_lower}, {upper}/{lower}{minutes}"

    @property
    def empty(self) -> bool:
        """Whether there is no limit at all."""
        return self.numbers == (None,) * 4

    @property
    def numbers(self) -> tuple[int | None, ...]:
        """The four limits in the order in which they are typed."""
        return self.repeat_systolic, self.repeat_diastolic, self.now_systolic, self.now_diastolic

    def signed(self, by: str, on: date) -> Self:
        """Return the same numbers with somebody's name and a day to them."""
        return replace(self, confirmed_by=by, confirmed_on=on)

    def unsigned(self) -> Self:
        """Return the same numbers without effect."""
        return replace(self, confirmed_by=None, confirmed_on=None)

    @property
    def confirmed(self) -> bool:
        """Whether somebody of the practice put her name to these numbers."""
        return self.confirmed_by is not None and self.confirmed_on is not None

    @property
    def in_force(self) -> Limits:
        """The limits that count: all of them off until they are confirmed."""
        if not self.confirmed:
            return Limits()
        return Limits(self.repeat_systolic, self.repeat_diastolic, self.now_systolic, self.now_diastolic)


NO_LIMITS = PracticeLimits()


def _number(name: str, text: str) -> int | None:
    if not text.strip():
        return None
    possible, problem = _POSSIBLE[name]
    match = _WHOLE_NUMBER.fullmatch(text)
    if match is None:
        raise UnusableLimits(LimitProblem.NOT_A_NUMBER, name)
    if int(match[1]) not in possible:
        raise UnusableLimits(problem, name)
    return int(match[1])


def _is_below(one: int | None, other: int | None, *, or_equal: bool = False) -> bool:
    if one is None or other is None:
        return False
    return one < other or (or_equal and one == other)


def _level(mmhg: int, repeat: int | None, now: int | None) -> Level:
    if now is not None and mmhg >= now:
        return Level.NOW
    if repeat is not None and mmhg >= repeat:
        return Level.REPEAT
    return Level.NONE
