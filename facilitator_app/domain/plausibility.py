"""When a possible reading is asked about before it is stored: "klopt dit?" (clinical.md §1.7 and §2.4).

One rule for the grid, self-entry, her page and every list that comes in. What is impossible never gets this
far (`readings`), and the practice's own limits are another matter (`limits`): a doubt is about typing, not health.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from facilitator_app.domain.readings import BloodPressure, Weight

USUAL_SYSTOLIC_MMHG = range(80, 180)
USUAL_DIASTOLIC_MMHG = range(45, 110)
USUAL_DIFFERENCE_MMHG = range(20, 101)
USUAL_WEIGHT_GRAMS = range(40_000, 150_001)
USUAL_PULSE_PER_MINUTE = range(50, 131)

# A weight this far from her own last one may well be that of the woman in the next row.
FAR_GRAMS = 5_000
FAR_DAYS = 35
FURTHER_GRAMS_A_WEEK = 1_000
# This near to it, a slip explains the number better than another woman does.
NEAR_GRAMS = 2_000
GRAMS_OF_10_POUNDS = 4_536


class Doubt(StrEnum):
    """What is asked about a reading that is possible."""

    PRESSURES_CLOSE = "pressures-close"
    PRESSURES_FAR = "pressures-far"
    PRESSURE_UNUSUAL = "pressure-unusual"
    WEIGHT_UNUSUAL = "weight-unusual"
    WEIGHT_IS_SYSTOLIC = "weight-is-systolic"
    WEIGHT_FAR_FROM_LAST = "weight-far-from-last"
    POUNDS = "pounds"
    DIGITS = "digits"
    PULSE_UNUSUAL = "pulse-unusual"


@dataclass(frozen=True, slots=True)
class LastWeight:
    """What a woman weighed at another session, and the day of it."""

    weight: Weight
    on: date

    def is_far_from(self, grams: int, on: date) -> bool:
        """Whether grams of another day differ by 5.0 kg or more, and 1 kg more for each week after the fifth."""
        days = abs((on - self.on).days)
        further = max(0, days - FAR_DAYS) // 7
        return abs(grams - self.weight.grams) >= FAR_GRAMS + further * FURTHER_GRAMS_A_WEEK


def doubt_about_pressure(pressure: BloodPressure) -> Doubt | None:
    """Return what to ask about a pressure, None when there is nothing to ask; the worse of the two numbers counts.

    How the two lie to each other comes first: that points at a slip in either of them.
    """
    difference = pressure.systolic - pressure.diastolic
    if difference < USUAL_DIFFERENCE_MMHG.start:
        return Doubt.PRESSURES_CLOSE
    if difference >= USUAL_DIFFERENCE_MMHG.stop:
        return Doubt.PRESSURES_FAR
    if pressure.systolic not in USUAL_SYSTOLIC_MMHG or pressure.diastolic not in USUAL_DIASTOLIC_MMHG:
        return Doubt.PRESSURE_UNUSUAL
    return None


def doubt_about_weight(weight: Weight, *, systolic: int | None, last: LastWeight | None, on: date) -> Doubt | None:
    """Return what to ask about a weight, None when there is nothing to ask.

    Whether it is hers at all comes first: a number that is right on the slip is still wrong in another row.

    Args:
        weight: the one that was typed.
        systolic: her upper pressure of the same session in mmHg, if there is one.
        last: what she weighed the time before, None when that is not known.
        on: the day of this weight.
    """
    if last is not None and last.is_far_from(weight.grams, on):
        return _how_far(weight.grams, last)
    if systolic is not None and weight.grams == systolic * 1000:
        return Doubt.WEIGHT_IS_SYSTOLIC
    return None if weight.grams in USUAL_WEIGHT_GRAMS else Doubt.WEIGHT_UNUSUAL


def doubt_about_pulse(per_minute: int) -> Doubt | None:
    """Return what to ask about a pulse in beats per minute, None when there is nothing to ask."""
    return None if per_minute in USUAL_PULSE_PER_MINUTE else Doubt.PULSE_UNUSUAL


def _how_far(grams: int, last: LastWeight) -> Doubt:
    """Tell the slips that end near her last weight from those that end anywhere; the first that fits wins."""
    if _near(grams * GRAMS_OF_10_POUNDS // 10_000, last):
        return Doubt.POUNDS
    if any(_near(swapped, last) for swapped in _with_digits_swapped(grams)):
        return Doubt.DIGITS
    return Doubt.WEIGHT_FAR_FROM_LAST


def _near(grams: int, last: LastWeight) -> bool:
    return abs(grams - last.weight.grams) <= NEAR_GRAMS


def _with_digits_swapped(grams: int) -> list[int]:
    digits = str(grams // 100)
    pairs = range(len(digits) - 1)
    return [int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]) * 100 for at in pairs]
