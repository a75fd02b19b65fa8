"""A session of a group: who sits where, what was typed, what was said."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from facilitator_app.domain.retention import NOBODY_WIPED, WipedSeats


class Phase(StrEnum):
    """The three phases of a session (ux.md §0, 11)."""

    ARRIVAL = "arrival"
    CIRCLE = "circle"
    CLOSING = "closing"


class SessionState(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """The six states of ux.md S6."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"
    EXCUSED = "excused"
    NO_SHOW = "no-show"
    LEFT_EARLY = "left-early"

    @property
    def came(self) -> bool:
        """Whether she has been in the room."""
        return self in (Attendance.PRESENT, Attendance.LEFT_EARLY)

    @property
    def may_measure(self) -> bool:
        """Whether a measurement of hers is still waited for."""
        return self not in (Attendance.EXCUSED, Attendance.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Session:
    """One planned or held session.

    Attributes:
        starts_at, ends_at: wall-clock time.
        opened_at, closed_at: moments in UTC.
        measuring: whether the women measure themselves.
        after_birth: whether the babies come along.
        cancelled_because: why it was cancelled.
        wiped: what is counted of the women whose data were wiped since.
    """

    id: str
    group_id: str
    number: int
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    agenda_id: str
    state: SessionState = SessionState.PLANNED
    phase: Phase = Phase.ARRIVAL
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    measuring: bool = True
    after_birth: bool = False
    cancelled_because: str = ""
    wiped: WipedSeats = NOBODY_WIPED


@dataclass(frozen=True, slots=True)
class Seat:
    """One woman's place at one session; `declined` are the fields she prefers not to measure."""

    id: str
    session_id: str
    participant_id: str
    attendance: Attendance = Attendance.EXPECTED
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    declined: frozenset[str] = frozenset()


class Field(StrEnum):
    """The fields of a row, in the order of slip, grid and self-entry."""

    SYSTOLIC = "systolic"
    DIASTOLIC = "diastolic"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that is not a reading yet; it stays in its field and reaches no paper.

    Attributes:
        beside: whether it is of a second measurement, which comes beside the stored one and not over it.
    """

    seat_id: str
    field: Field
    text: str
    typed_at: datetime
    beside: bool = False

    @property
    def id(self) -> str:
        """One draft per field of a seat."""
        return f"{self.seat_id}/{self.field}"


@dataclass(frozen=True, slots=True)
class SeatNote:
    """What was noted about one woman at one session, for her file alone; a note is added, never written over.

    `at` is UTC, `by` the id of who wrote it.
    """

    id: str
    seat_id: str
    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class TakenOver:
    """A tick: what was measured of one woman at one session stands in the practice's record now.

    `told` is the trace of what stood there then (domain/traces.py); `at` is UTC, `by` the id of who ticked it.
    """

    seat_id: str
    at: datetime
    by: str
    told: str

    @property
    def id(self) -> str:
        """One tick per seat."""
        return self.seat_id


@dataclass(frozen=True, slots=True)
class BellyCheck:
    """A tick: the midwife has seen this woman at this session; `at` is UTC, `by` the id of who ticked it."""

    seat_id: str
    at: datetime
    by: str

    @property
    def id(self) -> str:
        """One tick per seat."""
        return self.seat_id


class QuestionState(StrEnum):
    """What became of a question on the board (ux.md S8)."""

    OPEN = "open"
    DISCUSSED = "discussed"
    NEXT_TIME = "next-time"
    LOOKING_INTO = "looking-into"


# What comes back at the next session until it is answered.
STILL_ON_THE_BOARD = (QuestionState.OPEN, QuestionState.NEXT_TIME, QuestionState.LOOKING_INTO)


@dataclass(frozen=True, slots=True)
class BoardQuestion:
    """A question of the group, without a name."""

    id: str
    session_id: str
    text: str
    asked_at: datetime
    state: QuestionState = QuestionState.OPEN


@dataclass(frozen=True, slots=True)
class BlockNote:
    """What was noted about the group during one block."""

    session_id: str
    block_id: str
    text: str

    @property
    def id(self) -> str:
        """One note per block of a session."""
        return f"{self.session_id}/{self.block_id}"


@dataclass(frozen=True, slots=True)
class RunningAgenda:
    """The programme of a session as it stands: the snapshot of its AgendaClock, as JSON text."""

    session_id: str
    snapshot: str

    @property
    def id(self) -> str:
        """One programme per session."""
        return self.session_id


class PaperKind(StrEnum):
    """The papers of a session."""

    CARD = "card"
    GROUP_REPORT = "group-report"
    FILE_SHEET = "file-sheet"
    SLIPS = "slips"
    SERIES = "series"
    PACKING_LIST = "packing-list"
    BRIEF = "brief"
    OWN = "own"
    MEASURING = "measuring"
    MEASURING_POSTER = "measuring-poster"
    CALL_US = "call-us"
    DATES = "dates"
    TODAY = "today"
    ARRANGE = "arrange"
    MOVEMENTS = "movements"
    WISHES = "wishes"
    WELCOME_BACK = "welcome-back"
    ATTENDANCE = "attendance-list"
    NAME_TAGS = "name-tags"
    DOOR_SIGN = "door-sign"

    @property
    def is_measured(self) -> bool:
        """Whether it tells of what was measured or done at the session."""
        return self in (PaperKind.CARD, PaperKind.GROUP_REPORT, PaperKind.FILE_SHEET)

    @property
    def tells_due_date(self) -> bool:
        """Whether its days or weeks are counted from a due date."""
        return self in (PaperKind.CARD, PaperKind.FILE_SHEET, PaperKind.ARRANGE)


_OF_NO_AFTERNOON = (PaperKind.OWN, PaperKind.SERIES)
# What tells nothing of what was measured or done, and can be made before anybody comes in.
BEFOREHAND = tuple(kind for kind in PaperKind if not (kind.is_measured or kind in _OF_NO_AFTERNOON))


class PaperUse(StrEnum):
    """What a paper was made for."""

    PREVIEW = "preview"
    PRINT = "print"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A paper that left Kring, printed or saved.

    Attributes:
        participant_id: whose it is; None for the report of the group.
        due_date: the one that its weeks were counted from; None where it shows none, or nobody noted it.
        told: the trace of the measurements on it (domain/traces.py); "" where it has none, or nobody noted it.
    """

    id: str
    session_id: str
    kind: PaperKind
    use: PaperUse
    language: str
    at: datetime
    participant_id: str | None = None
    due_date: date | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class PaperToPrint:
    """A paper that is still to be printed: which one, never what is on it.

    `participant_id` is whose it is, None for one of the group, which there may be in several languages;
    `own_paper_id` says which of the practice's own it is; `asked_at` is UTC.
    """

    session_id: str
    kind: PaperKind
    participant_id: str | None
    language: str
    asked_at: datetime
    own_paper_id: str | None = None

    @property
    def id(self) -> str:
        """Each paper waits once, however often it is asked for."""
        return f"{self.session_id}/{self.kind}/{self.participant_id or self.own_paper_id or self.language}"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The session on the table right now, so that an interruption can be picked up where it was."""

    session_id: str
    id: str = "here"
