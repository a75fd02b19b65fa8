"""Every reading of one woman at one session as a line in her file, and what has become of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from facilitator_app.domain.readings import BloodPressure, Reading, Weight, beside_record, counting, of_record
from facilitator_app.live.kept_readings import KeptReadings

_KINDS = (BloodPressure, Weight)


class Told(StrEnum):
    """What a reading is to her session."""

    OF_RECORD = "of-record"
    EARLIER = "earlier"
    BESIDE = "beside"
    REPLACED = "replaced"
    MOVED_AWAY = "moved-away"

    @property
    def counts(self) -> bool:
        """Whether it was neither corrected nor moved away."""
        return self in (Told.OF_RECORD, Told.EARLIER, Told.BESIDE)


@dataclass(frozen=True, slots=True)
class DossierLine:
    """One reading, and what came of it.

    Attributes:
        reading: of one that was moved away neither value nor note is hers, and neither may be shown.
        became: the value that took its place; None when nothing did, or that was another woman's.
        changed_at, changed_by: when it was corrected or moved, and by whom; None and "" when it was not.
    """

    reading: Reading
    told: Told
    became: BloodPressure | Weight | None = None
    changed_at: datetime | None = None
    changed_by: str = ""


def dossier_lines(kept: KeptReadings) -> tuple[DossierLine, ...]:
    """Return a line for every reading that was not taken back: what counts first, then by the clock."""
    lines = [
        DossierLine(reading, _told(kept.readings, reading), *_change(kept, reading))
        for reading in kept.readings
        if reading.moved_away or not reading.withdrawn
    ]
    return tuple(sorted(lines, key=_order))


def _told(readings: list[Reading], reading: Reading) -> Told:
    kind = type(reading.value)
    if reading.moved_away:
        return Told.MOVED_AWAY
    if reading == of_record(readings, kind):
        return Told.OF_RECORD
    if reading not in counting(readings, kind):
        return Told.REPLACED
    return Told.BESIDE if reading == beside_record(readings, kind) else Told.EARLIER


def _change(kept: KeptReadings, reading: Reading) -> tuple[BloodPressure | Weight | None, datetime | None, str]:
    after = kept.went(reading) if reading.moved_away else kept.successor(reading)
    if after is None:
        return None, None, ""
    hers = not (reading.moved_away or after.moved_away)
    return after.value if hers else None, after.entered_at, kept.name_of(after.entered_by)


def _order(line: DossierLine) -> tuple[bool, bool, datetime, datetime]:
    weight = isinstance(line.reading.value, Weight)
    return line.told is not Told.OF_RECORD, weight, line.reading.taken_at, line.reading.entered_at
