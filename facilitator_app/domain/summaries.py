"""The frozen snapshots that papers are made of: what was so when the paper was asked for."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from facilitator_app.domain.check_summaries import NO_CHECK, CheckSummary, FindingCorrection, FindingLine
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.preparations import Line
from facilitator_app.domain.readings import Arm, BloodPressure, Cuff, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.retention import NOBODY_WIPED, WipedSeats
from facilitator_app.domain.sessions import Attendance, QuestionState
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
    empty lines are printed. `today` is None for a woman who was not there, and without numbers on a card that is
    made `ahead`: she writes hers on it by hand. `with_weight` is whether it has a place
    for her weight. `call_title` opens the sentences of the lines. `limits` are the practice's own in mmHg, where
    it wants them in the graph.
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
    call_title: str = ""
    limits: tuple[int, ...] = ()
    ahead: bool = False


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
class PackingList:
    """What has to stand ready for a session, to be ticked off on paper.

    Attributes:
        title: of its programme.
        kept_back: how many lines name a woman, and stand in Kring alone.
    """

    heading: Heading
    title: str
    lines: tuple[Line, ...]
    kept_back: int = 0


@dataclass(frozen=True, slots=True)
class BriefBlock:
    """One block for somebody who has never seen the programme; `begins` is aware."""

    begins: datetime
    minutes: int
    title: str
    activity: str = ""


@dataclass(frozen=True, slots=True)
class StandInBrief:
    """All that somebody needs who takes over a session today. It has no field for a woman.

    Attributes:
        title: of the programme.
        facilitators: who leads, as far as it is known.
        aims: what it is about.
        arrange: what the women arrange around this time.
        lines: what is still to be brought or arranged.
        moved: names of the themes that earlier sessions did not come to.
        questions: of the board, which come back; none with a name or a number like a reading.
        kept_back: how many questions and lines have one, and stand in Kring alone.
    """

    heading: Heading
    title: str
    facilitators: tuple[str, ...]
    aims: tuple[str, ...]
    blocks: tuple[BriefBlock, ...]
    arrange: tuple[str, ...]
    lines: tuple[Line, ...]
    moved: tuple[str, ...]
    questions: tuple[str, ...]
    kept_back: int = 0


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

    Attributes:
        wiped: how many women's data were wiped since; they have no presence of their own any more.
        kept_back: how many sentences and questions are left out, for a number like a reading in them.
        themes: what the session planned or took over, by name.
        handouts: what went home beside the cards, by title, with the languages of each.
    """

    heading: Heading
    facilitators: tuple[str, ...]
    presences: tuple[Presence, ...]
    blocks: tuple[BlockReport, ...]
    questions: tuple[QuestionReport, ...]
    cards_by_language: tuple[tuple[str, int], ...]
    next_session: NextSession | None
    wiped: WipedSeats = NOBODY_WIPED
    kept_back: int = 0
    themes: tuple[tuple[str, ThemeState], ...] = ()
    handouts: tuple[tuple[str, tuple[str, ...]], ...] = ()


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
    """One woman's sheet for her file (ux.md §5.5). Nothing of another woman is in reach here.

    `limits` are the practice's own in mmHg, where it wants them in the graph.
    """

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
    check: CheckSummary = NO_CHECK
    findings: tuple[FindingLine, ...] = ()
    finding_corrections: tuple[FindingCorrection, ...] = ()
    limits: tuple[int, ...] = ()
