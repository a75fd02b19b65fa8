"""Who has a seat at a session that is planned: whoever is invited, and a seat with something on it stays."""

from collections.abc import Iterable, Sequence

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import Seat, Session
from facilitator_app.live.desk import new_id


def seats_to_add(session: Session, women: Iterable[Participant], seats: Sequence[Seat]) -> list[Seat]:
    """Return a new seat for each woman who is invited and has none yet."""
    taken = {seat.participant_id for seat in seats}
    return [
        Seat(new_id(), session.id, woman.id)
        for woman in women
        if woman.id not in taken and woman.invited_to(session.held_on, after_birth=session.after_birth)
    ]


def seats_to_drop(session: Session, women: Iterable[Participant], seats: Sequence[Seat]) -> list[Seat]:
    """Return the seats of women who are not invited, with nothing on them that would be lost."""
    invited = {woman.id for woman in women if woman.invited_to(session.held_on, after_birth=session.after_birth)}
    return [seat for seat in seats if seat.participant_id not in invited and _is_untouched(seat)]


def _is_untouched(seat: Seat) -> bool:
    # A session that is only planned has no readings.
    return seat == Seat(seat.id, seat.session_id, seat.participant_id)
