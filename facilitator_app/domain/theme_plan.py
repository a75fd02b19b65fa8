"""Which themes a series plans where, and what became of each: none that moves is lost (domain.md §2.3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from facilitator_app.domain.agendas import Agenda, Theme
from facilitator_app.domain.clock import BlockState, Slot
from facilitator_app.domain.sessions import Session

# Whoever goes on within a minute pressed the key twice.
LEAST_SPENT = timedelta(minutes=1)


class ThemeState(StrEnum):
    """What became of a theme at a session that planned it."""

    PLANNED = "planned"
    COVERED = "covered"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class ThemeMark:
    """What somebody said of a theme at a session; it goes before what the programme's course says."""

    session_id: str
    code: str
    state: ThemeState

    @property
    def id(self) -> str:
        """One per theme of a session."""
        return f"{self.session_id}/{self.code}"


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme over all sessions of a group in order; None where a session has nothing to do with it."""

    theme: Theme
    states: tuple[ThemeState | None, ...]


def by_course(agenda: Agenda, slots: Iterable[Slot] | None) -> dict[str, ThemeState]:
    """Return what became of the themes of a session by the blocks that ran.

    Args:
        agenda: the programme of the session.
        slots: its timetable afterwards; None when the programme was never begun, which says nothing.
    """
    if slots is None:
        return dict.fromkeys(agenda.themes, ThemeState.PLANNED)
    ran = {code for slot in slots if _was_held(slot) for code in slot.block.themes}
    return {code: ThemeState.COVERED if code in ran else ThemeState.MOVED for code in agenda.themes}


def _was_held(slot: Slot) -> bool:
    """Whether a block was talked about: gone through, or still the one of now when the session was closed."""
    if slot.state is BlockState.RUNNING:
        return slot.spent >= timedelta(minutes=slot.block.minutes) / 2
    return slot.state is BlockState.DONE and slot.spent >= LEAST_SPENT


def still_to_cover(
    sessions: Iterable[Session], states: Mapping[str, Mapping[str, ThemeState]], before: Session
) -> list[str]:
    """Return the codes of the themes that earlier sessions moved and none since has covered, in their order.

    What this session plans itself is not among them. A session that was cancelled has moved all that it planned.
    """
    waiting: dict[str, None] = {}
    for session in sorted(sessions, key=lambda session: session.number):
        if session.number >= before.number:
            continue
        for code, state in states.get(session.id, {}).items():
            if state is ThemeState.MOVED:
                waiting.setdefault(code)
            elif state is ThemeState.COVERED:
                waiting.pop(code, None)
    own = states.get(before.id, {})
    return [code for code in waiting if code not in own]
