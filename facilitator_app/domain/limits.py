"""The practice's own limits, and which pressures lie outside them.

Kring has no limits of its own: each is None until the practice typed and confirmed it (clinical.md §6.4).
"""

from dataclasses import dataclass
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


def _level(mmhg: int, repeat: int | None, now: int | None) -> Level:
    if now is not None and mmhg >= now:
        return Level.NOW
    if repeat is not None and mmhg >= repeat:
        return Level.REPEAT
    return Level.NONE
