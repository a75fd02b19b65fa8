"""The women of all groups and of the waiting list: who belongs where, and what has become of each."""

from collections.abc import Iterable, Iterator, Sequence

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import Seat, Session, SessionState
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

NOT_HELD = (SessionState.PLANNED, SessionState.OPEN)


class Women:
    """Adding and changing women; their seats follow from what they are and are never asked for."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    def add(self, *women: Participant) -> None:
        """Add women, with a seat at every session to come that each is invited to; one undo for all of them."""
        seats = tuple(seat for woman in women for seat in self._new_seats(woman, ()))
        about = women[0].id if len(women) == 1 else None
        self._desk.commit(Change("participant.add", Action.CREATE, saves=(*women, *seats), about=about))

    def change(self, woman: Participant, verb: str = "participant.change", detail: str = "") -> None:
        """Bring one woman up to date, and her seats with her.

        She gets a seat where she is invited now; one where she no longer is goes, unless something is on it.

        Raises:
            NotAllowed: the role at the laptop does not include it.
        """
        seats = self._store.seats.all_for(participant_id=woman.id)
        new, gone = self._new_seats(woman, seats), self._seats_to_go(woman, seats)
        self._desk.commit(Change(verb, saves=(woman, *new), drops=tuple(gone), about=woman.id, detail=detail))

    # Inside

    def _new_seats(self, woman: Participant, seats: Sequence[Seat]) -> list[Seat]:
        taken = {seat.session_id for seat in seats}
        return [
            Seat(new_id(), session.id, woman.id)
            for session in self._sessions_to_come(woman)
            if session.id not in taken and woman.invited_to(session.held_on, after_birth=session.after_birth)
        ]

    def _seats_to_go(self, woman: Participant, seats: Iterable[Seat]) -> Iterator[Seat]:
        for seat in seats:
            session = self._store.sessions.get(seat.session_id)
            assert session is not None, "a seat is at a session"
            stays = session.group_id == woman.group_id and woman.invited_to(
                session.held_on, after_birth=session.after_birth
            )
            if session.state in NOT_HELD and not stays and self._is_untouched(seat):
                yield seat

    def _is_untouched(self, seat: Seat) -> bool:
        """Whether nothing would be lost with this seat."""
        return (
            seat == Seat(seat.id, seat.session_id, seat.participant_id, seat.attendance)
            and not seat.attendance.came
            and not self._store.readings.all_for(seat_id=seat.id)
            and not self._store.drafts.all_for(seat_id=seat.id)
        )

    def _sessions_to_come(self, woman: Participant) -> list[Session]:
        if woman.group_id is None:
            return []
        return self._store.sessions.all_for(group_id=woman.group_id, state=NOT_HELD)
