"""What counts for one woman at each session up to one of them: the rows of her card, her sheet and her graphs."""

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.readings import pressure_beside, pressure_of_record, weight_of_record
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.summaries import Visit
from facilitator_app.store.store import Store


def visits_until(store: Store, person: Participant, until: Session) -> dict[str, Visit]:
    """Return her sessions at which she was or has readings, by the session's id, oldest first."""
    seats = {seat.session_id: seat for seat in store.seats.all_for(participant_id=person.id)}
    readings = store.readings.all_for(seat_id=[seat.id for seat in seats.values()])
    # Of every group that she was in: a woman who moved takes her readings along.
    sessions = store.sessions.all_for(id=list(seats))
    visits: dict[str, Visit] = {}
    for session in sorted(sessions, key=lambda session: (session.held_on, session.starts_at)):
        seat = seats[session.id]
        if session.held_on > until.held_on or session.state is SessionState.PLANNED:
            continue
        own = [reading for reading in readings if reading.seat_id == seat.id]
        pressure, weight = pressure_of_record(own), weight_of_record(own)
        if pressure or weight or seat.attendance.came:
            visits[session.id] = Visit(
                number=session.number,
                held_on=session.held_on,
                age=None if session.after_birth else person.age_on(session.held_on),
                pressure=pressure,
                weight=weight,
                declined=bool(seat.declined),
                beside=pressure_beside(own),
            )
    return visits
