"""The frozen snapshots that papers are made of: what was so when the paper was asked for."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.readings import Arm, BloodPressure, Cuff, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.retention import NOBODY_WIPED, WipedSeats
from facilitator_app.domain.sessions import Attendance, QuestionState, SessionState
from facilitator_app.domain.theme_plan import ThemeState


@dataclass(frozen=True, slots=True)
class Visit:
    """What counts for one woman at one session: the row on her card.

    `beside` is what the midwife measured besides, a line of its own.
    """

    number: int
    held_on: date
    age: GestationalAge | None
    pressure: BloodPressure | None
    weight: Weight | None
    declined: bool = False
    beside: BloodPressure | None = None


@dataclass(frozen=True, slots=True)
class NextSession:
    """When and where the group meets again."""

    held_on: date
    starts_at: time
    place: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What every paper of a session says above or below its own content.

    `real_start` and `real_end` are aware; `made_at` is when the papers were asked for.
    """

    practice: str
    phone: str
    group: str
    number: int
    of: int
    held_on: date
    place: str
    starts_at: time
    ends_at: time
    real_start: datetime | None
    real_end: datetime | None
    made_at: datetime
    version: str


@dataclass(frozen=True, slots=True)
class MeasuringCard:
    """Her card (ux.md §5.2): her own readings, the next date, what it was about, when to call.

    `call_lines` is empty until somebody of the practice approved the text; then only the phone number and
    empty lines are printed. `today` is None for a woman who was not there. `with_weight` is whether it has a place
    for her weight.
    """

    heading: Heading
    label: str
    picture: str
    language: str
    was_there: bool
    today: Visit | None
    visits: tuple[Visit, ...]
    next_session: NextSession | None
    topics: tuple[str, ...]
    call_lines: tuple[str, ...]
    with_weight: bool = True


@dataclass(frozen=True, slots=True)
class Slip:
    """Whose slip it is: first name and initial, and her picture; nothing that was measured.

    `weighs` is whether it has a box for her weight.
    """

    label: str
    picture: str
    weighs: bool = True


@dataclass(frozen=True, slots=True)
class SlipSheet:
    """The slips of one session, before anything is measured."""

    heading: Heading
    slips: tuple[Slip, ...]


@dataclass(frozen=True, slots=True)
class Presence:
    """One woman's attendance, by first name and initial."""

    label: str
    attendance: Attendance
    arrived_at: datetime | None = None
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BlockReport:
    """One block of the programme: planned and real minutes (None when it did not run), and its note."""

    title: str
    planned_minutes: int
    real_minutes: int | None
    skipped: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class QuestionReport:
    """A question of the board and what became of it."""

    text: str
    state: QuestionState


@dataclass(frozen=True, slots=True)
class GroupReport:
    """The report of a session (ux.md §5.4). It has no field for a measurement.

    `wiped` counts the women whose data were wiped since; they have no presence of their own any more.
    """

    heading: Heading
    facilitators: tuple[str, ...]
    presences: tuple[Presence, ...]
    blocks: tuple[BlockReport, ...]
    questions: tuple[QuestionReport, ...]
    cards_by_language: tuple[tuple[str, int], ...]
    next_session: NextSession | None
    wiped: WipedSeats = NOBODY_WIPED


@dataclass(frozen=True, slots=True)
class SeriesSession:
    """One session of a group: how many came of how many, and its minutes as planned and as they were.

    `real_minutes` is None where nobody knows them: it was not held yet, or typed in from paper.
    """

    number: int
    held_on: date
    state: SessionState
    planned_minutes: int
    real_minutes: int | None
    came: int
    invited: int


@dataclass(frozen=True, slots=True)
class SeriesPresences:
    """One woman by first name and initial over all sessions; None where she has no seat."""

    label: str
    attendance: tuple[Attendance | None, ...]


@dataclass(frozen=True, slots=True)
class SeriesTheme:
    """One theme over all sessions; None where a session has nothing to do with it."""

    name: str
    states: tuple[ThemeState | None, ...]


@dataclass(frozen=True, slots=True)
class SeriesOverview:
    """All sessions of a group on paper. It has no field for a measurement."""

    practice: str
    group: str
    place: str
    facilitators: tuple[str, ...]
    sessions: tuple[SeriesSession, ...]
    presences: tuple[SeriesPresences, ...]
    themes: tuple[SeriesTheme, ...]
    made_at: datetime
    version: str


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The paper that opens the store when a passphrase is lost; `groups` are the code as it is typed."""

    practice: str
    groups: tuple[str, ...] = field(repr=False)
    made_at: datetime
    version: str


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One stored reading as the file sheet tells it.

    Attributes:
        replaced: it no longer counts.
        beside: the midwife measured it beside what the woman measured herself.
        moved_here: it stood with another woman first.
    """

    taken_at: datetime
    value: BloodPressure | Weight
    measured_by: MeasuredBy
    path: EntryPath
    entered_by: str
    replaced: bool = False
    pulse: int | None = None
    arm: Arm | None = None
    cuff: Cuff | None = None
    note: str = ""
    beside: bool = False
    moved_here: bool = False


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A measurement that went to another woman, or came from one; no name and no value of hers stands here."""

    at: datetime
    by: str
    here: bool


@dataclass(frozen=True, slots=True)
class NoteLine:
    """What was noted about her at this session, and by whom."""

    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A value that was changed: old to new (None: taken back), by whom and when."""

    at: datetime
    by: str
    old: BloodPressure | Weight
    new: BloodPressure | Weight | None


@dataclass(frozen=True, slots=True)
class ListedLine:
    """What stood on the Lijstje about her: the outcome with who and when, or None of them while it is open."""

    kind: LineKind
    text: str = ""
    result: Result | None = None
    note: str = ""
    at: datetime | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class FileSheet:
    """One woman's sheet for her file (ux.md §5.5). Nothing of another woman is in reach here."""

    heading: Heading
    full_name: str
    birth_date: date | None
    due_date: date
    age: GestationalAge | None
    attendance: Attendance
    arrived_at: datetime | None
    readings: tuple[ReadingLine, ...]
    declined: tuple[str, ...]
    visits: tuple[Visit, ...]
    corrections: tuple[CorrectionLine, ...]
    card_given: bool
    card_language: str
    listed: tuple[ListedLine, ...] = ()
    moves: tuple[MoveLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordFindings:
    """What a midwife found at the belly check, each as the record writes it (domain.md §1.7 D); "" is nothing.

    Attributes:
        fundal_height: in cm, such as 27.
        heart_tones: + or -, or beats a minute.
        movements: + or -.
        position: HL for the head below.
    """

    fundal_height: str = ""
    heart_tones: str = ""
    movements: str = ""
    position: str = ""


NO_FINDINGS = RecordFindings()


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """What of one woman at one session goes into the practice's own record, and nothing of another woman.

    Attributes:
        pressure, measured_by, times: what counts, who measured it, and how often she was measured in that way.
        beside: what the midwife measured besides.
        pulse: of the pressure that counts, in beats a minute.
        declined: whether she preferred not to have her blood pressure measured.
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
    discussed: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """All in it that was written or found, and not measured at check-in."""
        found = (self.findings.fundal_height, self.findings.heart_tones)
        found += (self.findings.movements, self.findings.position)
        texts = (*self.discussed, *self.follow_up, *self.notes)
        return (*(found if any(found) else ()), *texts)
