"""What the file sheet tells of one belly check: frozen when it was asked for."""

from dataclasses import dataclass
from datetime import date, datetime

from facilitator_app.domain.findings import Engagement, FindingKind, HeartTones, Movements, Position


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One thing that stands of her belly check; `value` is as domain/findings.py keeps it, of themes the names."""

    at: datetime
    by: str
    kind: FindingKind
    value: str


@dataclass(frozen=True, slots=True)
class FindingCorrection:
    """A finding that was changed: old to new ("": taken out), by whom and when."""

    at: datetime
    by: str
    kind: FindingKind
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """What was agreed with her at this session; an `own_visit` may have no words."""

    text: str
    owner: str
    due_on: date | None
    done_on: date | None
    own_visit: bool = False


@dataclass(frozen=True, slots=True)
class CheckSummary:
    """What stands of one belly check: for the sheet of her file.

    Attributes:
        seen: whether the midwife ticked that she saw her.
        heart_tones: beats a minute where they were counted.
        discussed: the names of the themes that were talked about with her, then what else was.
        note: private, for her file alone.
    """

    seen: bool = False
    fundal_height_cm: int | None = None
    heart_tones: HeartTones | int | None = None
    position: Position | None = None
    engagement: Engagement | None = None
    movements: Movements | None = None
    discussed: tuple[str, ...] = ()
    agreed: tuple[AgreedLine, ...] = ()
    note: str = ""


NO_CHECK = CheckSummary()
