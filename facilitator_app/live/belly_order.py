"""Keeps the order of the belly checks still: a name that moved up as a number was stored would tell of it."""

from collections.abc import Collection, Sequence

from facilitator_app.domain.belly_check import go_on
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.sessions import Attendance
from facilitator_app.live.seat_row import SeatRow
from facilitator_app.store.store import Store


class BellyOrder:
    """The order of one session; it is worked out anew only as somebody comes into the queue or leaves it."""

    def __init__(self, store: Store, session_id: str) -> None:
        self._store = store
        self._session_id = session_id
        self._order: list[str] = []
        self._before: list[str] = []

    def own_visits(self) -> dict[str, FollowUp]:
        """Return the appointments that women have instead of a check at this session, by the woman's id."""
        visits = self._store.follow_ups.all_for(session_id=self._session_id, kind=FollowUpKind.VISIT)
        return {visit.participant_id: visit for visit in visits}

    def waiting(self, rows: Sequence[SeatRow], listed: Collection[str]) -> list[SeatRow]:
        """Return who is here, pregnant, and not seen yet, in order; none after the birth.

        Args:
            rows: the women of the session.
            listed: ids of those with something on the Lijstje.
        """
        visits = self.own_visits()
        here = [
            row
            for row in rows
            if row.seat.attendance is Attendance.PRESENT and row.is_checked and row.participant.id not in visits
        ]
        seen = {check.seat_id for check in self._store.belly_checks.all_for(seat_id=[r.seat.id for r in here])}
        left = {row.participant.id: row for row in here if row.seat.id not in seen}
        if set(self._order) != set(left):
            order = go_on(self._order, left, listed, self._session_id)
            # What was taken back is as it was.
            self._before, self._order = self._order, self._before if set(self._before) == set(left) else order
        return [left[id] for id in self._order]

    def call(self, participant_id: str) -> None:
        """Have her come next."""
        self._order.sort(key=lambda id: id != participant_id)
