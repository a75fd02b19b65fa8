"""The frozen snapshot that the overview of a series is made of: who came and what was talked about."""

from dataclasses import dataclass
from datetime import date, datetime

from facilitator_app.domain.sessions import Attendance, SessionState
from facilitator_app.domain.theme_plan import ThemeState


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
