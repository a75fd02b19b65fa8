"""The practice's own limits, and which pressures lie outside them.

Kring has no limits of its own: each is None until the practice typed and confirmed it (clinical.md §6.4).
"""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from facilitator_app.domain.readings import BloodPressure


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


def _level(mmhg: int, repeat: int | None, now: int | None) -> Level:
    if now is not None and mmhg >= now:
        return Level.NOW
    if repeat is not None and mmhg >= repeat:
        return Level.REPEAT
    return Level.NONE
