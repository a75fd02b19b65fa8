"""What a session was about, as far as anybody went through its programme."""

import json

from facilitator_app.domain.agendas import Agenda, BlockKind
from facilitator_app.domain.clock import AgendaClock, BlockState, Slot
from facilitator_app.domain.disclosures import disclosure_in
from facilitator_app.domain.sessions import Session
from facilitator_app.live.first_names import first_names_at
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import Store


def programme_of(store: Store, wall: WallClock, session: Session, agenda: Agenda) -> tuple[Slot, ...]:
    """Return the programme as it stood when the session was closed, so that a paper made later says the same."""
    kept = store.agendas.get(session.id)
    # A clock of its own: the one of the circle would take a question about the past for a clock set back.
    clock = AgendaClock.restored(agenda.blocks, json.loads(kept.snapshot)) if kept else AgendaClock(agenda.blocks)
    return clock.timetable(session.closed_at or wall.now())


def topics_of(
    store: Store, wall: WallClock, session: Session, programmes: Programmes, language: str
) -> tuple[str, ...]:
    """Return the themes that were opened; all of the programme when nobody went through it on the screen.

    They are for everybody's paper: a title that names a woman is left out.
    """
    found = SessionProgrammes(store, wall, programmes)
    agenda, _ = found.of(session)
    slots = programme_of(store, wall, session, agenda)
    themes = [slot for slot in slots if slot.block.kind is BlockKind.THEME]
    begun = any(slot.state is not BlockState.TO_COME for slot in themes)
    opened = {s.block.id for s in themes if not begun or (s.spent and s.state is not BlockState.SKIPPED)}
    blocks = [block for block in agenda.blocks if block.id in opened]
    names = first_names_at(store, session)
    titles = found.titles_in(session, blocks, language)
    return tuple(title for title in titles if disclosure_in(title, names) is None)
