"""What women measure: blood pressure and weight, and how typed text becomes one of them.

What is possible comes from clinical.md §1.7 (60-260 / 30-180 mmHg) and §2.4 (30-300 kg, at most two
decimals). Impossible text is refused here, for every screen and every import; nothing is corrected silently.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from facilitator_app.domain.refusals import Unreadable, UnreadableReading

SYSTOLIC_MMHG = range(60, 261)
DIASTOLIC_MMHG = range(30, 181)
WEIGHT_GRAMS = range(30_000, 300_001)

# A number has no leading zero on any meter; [0-9] because \d and int() also take Arabic-Indic digits.
_NUMBER = r"([1-9][0-9]{0,2})"
_PRESSURE = re.compile(rf" *{_NUMBER}(?: *[/,-] *| +){_NUMBER} *")
_PRESSURE_DIGITS = re.compile(r" *([0-9]{4,6}) *")
_WHOLE_PRESSURE = re.compile(rf" *{_NUMBER} *")
_WEIGHT = re.compile(r" *([1-9][0-9]*)(?:[.,]([0-9]{1,2}))? *")


@dataclass(frozen=True, slots=True)
class BloodPressure:
    """One possible blood pressure in whole mmHg, the upper above the lower.

    Raises:
        UnreadableReading: when the two numbers cannot be a pressure.
    """

    systolic: int
    diastolic: int

    def __post_init__(self) -> None:
        if _possible(self.systolic, self.diastolic):
            return
        if _possible(self.diastolic, self.systolic):
            raise UnreadableReading(Unreadable.PRESSURES_SWAPPED)
        check_systolic(self.systolic)
        check_diastolic(self.diastolic)
        raise UnreadableReading(Unreadable.PRESSURES_EQUAL)

    def __str__(self) -> str:
        return f"{self.systolic}/{self.diastolic}"


@dataclass(frozen=True, slots=True)
class Weight:
    """One possible body weight in grams.

    Raises:
        UnreadableReading: outside 30-300 kg.
    """

    grams: int

    def __post_init__(self) -> None:
        if self.grams not in WEIGHT_GRAMS:
            raise UnreadableReading(Unreadable.WEIGHT_OUT_OF_RANGE)

    def __str__(self) -> str:
        return f"{self.grams} g"


def _possible(systolic: int, diastolic: int) -> bool:
    return systolic in SYSTOLIC_MMHG and diastolic in DIASTOLIC_MMHG and systolic > diastolic


def check_systolic(mmhg: int) -> None:
    """Raise UnreadableReading unless an upper pressure can be this many mmHg."""
    if mmhg not in SYSTOLIC_MMHG:
        raise UnreadableReading(Unreadable.SYSTOLIC_OUT_OF_RANGE)


def check_diastolic(mmhg: int) -> None:
    """Raise UnreadableReading unless a lower pressure can be this many mmHg."""
    if mmhg not in DIASTOLIC_MMHG:
        raise UnreadableReading(Unreadable.DIASTOLIC_OUT_OF_RANGE)


def parse_blood_pressure(text: str) -> BloodPressure:
    """Read 118/76, 118-76, 118 76, 118,76 or four to six bare digits (clinical.md §1.7).

    Raises:
        UnreadableReading: for whatever is not one possible pressure.
    """
    if match := _PRESSURE_DIGITS.fullmatch(text):
        text = _separated(match[1])
    if match := _PRESSURE.fullmatch(text):
        return BloodPressure(int(match[1]), int(match[2]))
    raise UnreadableReading(Unreadable.NOT_A_PRESSURE)


def _separated(digits: str) -> str:
    # 12080 is 120/80 but 95105 is 95/105: five digits start with a three-digit number only from 1 or 2.
    upper = 3 if len(digits) == 6 or (len(digits) == 5 and digits[0] in "12") else 2
    return f"{digits[:upper]}/{digits[upper:]}"


def halves_of_pressure(text: str) -> tuple[str, str] | None:
    """Return the two numbers of 118/76, 118-76 or 118 76 as text, or None; what they are worth is not judged."""
    match = _PRESSURE.fullmatch(text)
    return (match[1], match[2]) if match else None


def halves_of_digits(text: str) -> tuple[str, str] | None:
    """Return the two numbers of 11876 as text, or None when they can be no pressure in either order."""
    match = _PRESSURE_DIGITS.fullmatch(text)
    halves = halves_of_pressure(_separated(match[1])) if match else None
    if halves is None:
        return None
    upper, lower = int(halves[0]), int(halves[1])
    return halves if _possible(upper, lower) or _possible(lower, upper) else None


def parse_pressure_number(text: str) -> int:
    """Read one of the two pressures, in mmHg, without judging its range.

    Raises:
        UnreadableReading: for whatever is not a whole number of one to three digits.
    """
    if match := _WHOLE_PRESSURE.fullmatch(text):
        return int(match[1])
    raise UnreadableReading(Unreadable.NOT_A_PRESSURE)


def pressure_from_fields(systolic: str, diastolic: str) -> BloodPressure | None:
    """Read the two fields of a row; None while one of them is still empty.

    The whole pressure may stand in the first field: 118/76.

    Raises:
        UnreadableReading: for text that cannot be a pressure, or cannot be a part of one.
    """
    systolic, diastolic = systolic.strip(), diastolic.strip()
    if systolic and diastolic:
        return BloodPressure(parse_pressure_number(systolic), parse_pressure_number(diastolic))
    if systolic and not (systolic.isdigit() and len(systolic) <= 3):
        return parse_blood_pressure(systolic)
    if systolic:
        check_systolic(parse_pressure_number(systolic))
    if diastolic:
        check_diastolic(parse_pressure_number(diastolic))
    return None


def parse_weight(text: str) -> Weight:
    """Read a weight in kg, with a comma or a point and at most two decimals.

    Raises:
        UnreadableReading: for whatever is not one possible weight. When a comma seems to be missing (746),
            the refusal carries the weight that may be meant (74,6); it is offered, never taken.
    """
    match = _WEIGHT.fullmatch(text)
    if match is None or len(match[1]) > 4:
        raise UnreadableReading(Unreadable.NOT_A_WEIGHT)
    grams = int(match[1]) * 1000 + int((match[2] or "").ljust(2, "0")) * 10
    if grams not in WEIGHT_GRAMS and match[2] is None and 300_000 < grams <= 2_500_000:
        raise UnreadableReading(Unreadable.COMMA_MISSING, meant_grams=grams // 10)
    return Weight(grams)


class MeasuredBy(StrEnum):
    """Who held the cuff or read the scale (clinical.md §1.4, domain.md §1.6)."""

    HERSELF = "herself"
    HERSELF_WITH_HELP = "herself-with-help"
    FACILITATOR = "facilitator"
    MIDWIFE = "midwife"


class EntryPath(StrEnum):
    """Where a reading was typed; `LATER` is from paper, after the day of the session."""

    GRID = "grid"
    SELF_ENTRY = "self-entry"
    FILE = "file"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Reading:
    """One measurement of one woman at one session, kept for good.

    A correction is a new reading that names the one it replaces. `withdrawn` marks what was undone:
    it counts for nothing, and stays.
    """

    id: str
    seat_id: str
    value: BloodPressure | Weight
    taken_at: datetime
    entered_at: datetime
    entered_by: str
    measured_by: MeasuredBy = MeasuredBy.HERSELF
    path: EntryPath = EntryPath.GRID
    replaces: str | None = None
    withdrawn: bool = False


def counting(readings: list[Reading], kind: type[BloodPressure] | type[Weight]) -> list[Reading]:
    """Return the readings of one kind that count: neither withdrawn nor replaced, oldest first."""
    standing = [reading for reading in readings if not reading.withdrawn]
    replaced = {reading.replaces for reading in standing}
    return sorted(
        (r for r in standing if isinstance(r.value, kind) and r.id not in replaced),
        key=lambda reading: (reading.taken_at, reading.entered_at),
    )


def pressure_of_record(readings: list[Reading]) -> BloodPressure | None:
    """Return the pressure that counts for a session: the last one (clinical.md §1.4)."""
    values = [r.value for r in counting(readings, BloodPressure) if isinstance(r.value, BloodPressure)]
    return values[-1] if values else None


def weight_of_record(readings: list[Reading]) -> Weight | None:
    """Return the weight that counts for a session: the last one."""
    values = [r.value for r in counting(readings, Weight) if isinstance(r.value, Weight)]
    return values[-1] if values else None
