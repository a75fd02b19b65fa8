"""The themes of a group over its series: what was planned, what was covered, and what moved to a next session."""

import json
from collections.abc import Collection

from facilitator_app.domain.agendas import Theme
from facilitator_app.domain.clock import AgendaClock
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.theme_plan import ThemeMark, ThemeRow, ThemeState, by_course, still_to_cover
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.store.store import Store


class ThemePlan:
    """Reads what became of each theme out of the course of the programmes, and keeps what is said besides."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    def matrix(self, group_id: str) -> tuple[tuple[Session, ...], tuple[ThemeRow, ...]]:
        """Return the sessions of a group in order, and each theme over them."""
        sessions = self._sessions(group_id)
        states = self._states(sessions)
        rows = [
            ThemeRow(theme, tuple(states[session.id].get(theme.code) for session in sessions))
            for theme in self._programmes.themes()
        ]
        return tuple(sessions), tuple(rows)

    def of_session(self, session_id: str, *, so_far: bool = False) -> tuple[tuple[Theme, ThemeState], ...]:
        """Return the themes that a session plans or took over, with what became of each.

        Args:
            session_id: which one.
            so_far: whether one that is still open is told as if it were closed now.
        """
        session = self._store.sessions.get(session_id)
        states = self._states([session], so_far=so_far)[session_id] if session is not None else {}
        return tuple((theme, states[theme.code]) for theme in self._programmes.themes() if theme.code in states)

    def named(self, codes: Collection[str]) -> tuple[Theme, ...]:
        """Return the themes of these codes, in the order of the series."""
        return tuple(theme for theme in self._programmes.themes() if theme.code in codes)

    def waiting(self, session_id: str) -> tuple[Theme, ...]:
        """Return the themes that earlier sessions moved and that this one can take up."""
        session = self._store.sessions.get(session_id)
        if session is None:
            return ()
        sessions = self._sessions(session.group_id)
        states = self._states(sessions)
        return self.named(still_to_cover(sessions, states, session))

    def mark(self, session_id: str, code: str, state: ThemeState) -> None:
        """Say what became of a theme at a session; raises NotAllowed, or Trouble."""
        mark = ThemeMark(session_id, code, state)
        self._desk.commit(Change("session.theme", saves=(mark,), session_id=session_id))

    # Inside

    def _sessions(self, group_id: str) -> list[Session]:
        return sorted(self._store.sessions.all_for(group_id=group_id), key=lambda session: session.number)

    def _states(self, sessions: list[Session], *, so_far: bool = False) -> dict[str, dict[str, ThemeState]]:
        ids = [session.id for session in sessions]
        marks = self._store.theme_marks.all_for(session_id=ids)
        states = {session.id: self._by_course(session, so_far=so_far) for session in sessions}
        for mark in marks:
            states[mark.session_id][mark.code] = mark.state
        return states

    def _by_course(self, session: Session, *, so_far: bool) -> dict[str, ThemeState]:
        agenda, _ = SessionProgrammes(self._store, self._desk.wall, self._programmes).of(session)
        if session.state is SessionState.CANCELLED:
            return dict.fromkeys(agenda.themes, ThemeState.MOVED)
        told = session.state is SessionState.CLOSED or (so_far and session.state is SessionState.OPEN)
        kept = self._store.agendas.get(session.id) if told else None
        if kept is None:
            return by_course(agenda, None)
        try:
            clock = AgendaClock.restored(agenda.blocks, json.loads(kept.snapshot))
        except ValueError:
            return by_course(agenda, None)
        return by_course(agenda, clock.timetable(session.closed_at or self._desk.wall.now()))
