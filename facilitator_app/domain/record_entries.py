"""The frozen snapshot of what goes into the practice's own record (domain.md §1.7 D)."""

from dataclasses import dataclass
from datetime import date

from facilitator_app.domain.findings import Findings, HeartTones, Movements, Position
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.readings import BloodPressure, MeasuredBy, Weight
from facilitator_app.domain.sessions import Attendance

# Notations of the Dutch record, as in domain.md §1.7 D.
_HEART_TONES = {HeartTones.HEARD: "+", HeartTones.NOT_HEARD: "-"}
_MOVEMENTS = {Movements.GOOD: "+", Movements.IN_DOUBT: "twijfel", Movements.NOT_APPLICABLE: "n.v.t."}
_POSITION = {
    Position.HEAD: "HL",
    Position.BREECH: "SL",
    Position.TRANSVERSE: "DL",
    Position.CHANGING: "wisselende ligging",
}


@dataclass(frozen=True, slots=True)
class RecordFindings:
    """What a midwife found at the belly check, each as the record writes it (domain.md §1.7 D); "" is nothing.

    Attributes:
        fundal_height: in cm, such as 27.
        heart_tones: + or -, or beats a minute.
        movements: +, twijfel or n.v.t.
        position: HL for the head below, with the plane of Hodge behind it.
    """

    fundal_height: str = ""
    heart_tones: str = ""
    movements: str = ""
    position: str = ""

    @classmethod
    def of(cls, found: Findings) -> "RecordFindings":
        """Return what stands of a belly check in those words."""
        tones = found.heart_tones
        lies = _POSITION[found.position] if found.position else ""
        return cls(
            str(found.fundal_height_cm or ""),
            _HEART_TONES[tones] if isinstance(tones, HeartTones) else str(tones or ""),
            _MOVEMENTS[found.movements] if found.movements else "",
            " ".join(part for part in (lies, found.engagement or "") if part),
        )


NO_FINDINGS = RecordFindings()


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """What of one woman at one session goes into the practice's own record, and nothing of another woman.

    Attributes:
        pressure, measured_by, times: what counts, who measured it, and how often she was measured in that way.
        beside: what the midwife measured besides.
        pulse: of the pressure that counts, in beats a minute.
        declined: whether she preferred not to have her blood pressure measured.
        themes: codes of the themes that were talked about with her; their names are another language's tomorrow.
        discussed, follow_up, notes: texts, in the order in which they were written.
    """

    held_on: date
    age: GestationalAge | None
    attendance: Attendance
    pressure: BloodPressure | None = None
    measured_by: MeasuredBy = MeasuredBy.HERSELF
    times: int = 1
    beside: BloodPressure | None = None
    pulse: int | None = None
    weight: Weight | None = None
    declined: bool = False
    findings: RecordFindings = NO_FINDINGS
    themes: tuple[str, ...] = ()
    discussed: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """All in it that was written or found, and not measured at check-in."""
        found = self.findings
        parts = (found.fundal_height, found.heart_tones, found.movements, found.position)
        found_or_none = parts if any(parts) else ()
        return (*found_or_none, *self.themes, *self.discussed, *self.follow_up, *self.notes)
