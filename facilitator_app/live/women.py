"""The women of all groups and of the waiting list: who belongs where, and what has become of each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from facilitator_app.domain.composing import Composition, joining_day
from facilitator_app.domain.groups import MOST_WOMEN, Group
from facilitator_app.domain.participants import PICTURES, Participant, Status
from facilitator_app.domain.permissions import SEE_DETAILS, may
from facilitator_app.domain.refusals import GroupFull
from facilitator_app.domain.sessions import Seat, Session, SessionState
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.travelling import ON_SEATS
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

_TOLD = (
    "due_date",
    "first_name",
    "infix",
    "surname",
    "birth_date",
    "client_number",
    "phone",
    "language",
    "babies",
)
NOT_HELD = (SessionState.PLANNED, SessionState.OPEN)


class Women:
    """Adding and changing women; their seats follow from what they are and are never asked for."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    # What is asked

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may add and change women."""
        return may(self._desk.who.role, "participant")

    def get(self, participant_id: str) -> Participant:
        """Return one woman; raises KeyError when she is not there."""
        self._desk.check(SEE_DETAILS)
        woman = self._store.participants.get(participant_id)
        if woman is None:
            raise KeyError(participant_id)
        return woman

    def look(self, participant_id: str) -> Participant:
        """Return all that is known of one woman, and write down that it was looked at.

        Raises:
            NotAllowed: the role at the laptop does not change women.
            KeyError: she is not there.
        """
        woman = self.get(participant_id)
        self._desk.note(Deed("participant.look", Action.READ, participant_id))
        return woman

    def group_of(self, woman: Participant) -> Group | None:
        """Return her group, or None on the waiting list."""
        self._desk.check(SEE_DETAILS)
        return self._store.groups.get(woman.group_id) if woman.group_id else None

    def others_in(self, group_id: str | None, participant_id: str = "") -> list[Participant]:
        """Return the women of a group, or of the waiting list, without one of them."""
        self._desk.check(SEE_DETAILS)
        return [w for w in self._store.participants.all_for(group_id=group_id) if w.id != participant_id]

    def free_picture(self, group_id: str | None) -> str:
        """Return a picture that nobody in the group has yet; the least used one when each is taken."""
        taken = [woman.picture for woman in self.others_in(group_id)] if group_id else []
        return min(PICTURES, key=taken.count)

    def would_join_on(self, group_id: str | None, participant_id: str = "") -> date | None:
        """Return since when a woman who comes into a group now belongs to it; None is from its beginning."""
        self._desk.check(SEE_DETAILS)
        if group_id is None:
            return None
        seats = self._store.seats.all_for(participant_id=participant_id)
        sessions = self._store.sessions.all_for(group_id=group_id)
        return joining_day(sessions, {seat.session_id for seat in seats}, self._desk.wall.today())

    def seen_since(self, participant_id: str, day: date) -> list[Session]:
        """Return the sessions on or after a day at which she was or was measured, the first one first."""
        self._desk.check(SEE_DETAILS)
        seats = self._store.seats.all_for(participant_id=participant_id)
        seen = [seat.session_id for seat in seats if not self._is_untouched(seat)]
        sessions = self._store.sessions.all_for(id=seen)
        return sorted((s for s in sessions if s.held_on >= day), key=lambda session: session.held_on)

    def check_room(self, woman: Participant) -> None:
        """Raise GroupFull when her group can have no woman more; no circle has more than fourteen."""
        if woman.group_id is None or not woman.takes_place:
            return
        if Composition.of(self.others_in(woman.group_id, woman.id)).size >= MOST_WOMEN:
            raise GroupFull

    # Verbs

    def add(self, *women: Participant) -> None:
        """Add women, with a seat at every session to come that each is invited to; one undo for all of them.

        Whoever adds them has looked whether there is room.
        """
        seats = tuple(seat for woman in women for seat in self._new_seats(woman, ()))
        about = women[0].id if len(women) == 1 else None
        self._desk.commit(Change("participant.add", Action.CREATE, saves=(*women, *seats), about=about))

    def change(
        self, woman: Participant, verb: str = "participant.change", detail: str = "", step: str = ""
    ) -> None:
        """Bring one woman up to date, and her seats with her.

        She gets a seat where she is invited now; one where she no longer is goes, unless something is on it.

        Raises:
            GroupFull: she comes into a group where no place is left at all.
            NotAllowed: the role at the laptop does not include it.
        """
        before = self._store.participants.get(woman.id)
        if before is None or before.group_id != woman.group_id or not before.takes_place:
            self.check_room(woman)
        saves, gone = self.follow(woman)
        if before is not None and not detail:
            detail = _old_and_new(before, woman)
        self._desk.commit(Change(verb, saves=saves, drops=gone, about=woman.id, step=step, detail=detail))

    def set_status(self, participant_id: str, status: Status, on: date) -> None:
        """Say what has become of her, from a day on; the day does not count for who is pregnant."""
        woman = self.get(participant_id)
        changed = replace(woman, status=status, status_on=None if status is Status.PREGNANT else on)
        if changed != woman:
            detail = f"{woman.status} → {status} {changed.status_on or ''}".strip()
            self.change(changed, "participant.status", detail)

    def move(self, participant_id: str, group_id: str | None) -> None:
        """Put her into a group, or on the waiting list with None; what she did stays with the group of before."""
        woman = self.get(participant_id)
        if woman.group_id != group_id:
            since = self.would_join_on(group_id, woman.id)
            moved = replace(woman, group_id=group_id, joined_on=since)
            groups = (self.group_of(one) for one in (woman, moved))
            detail = " → ".join(group.name if group else "–" for group in groups)
            self.change(moved, "participant.move", detail)

    def follow(self, woman: Participant) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """Return what to save and what to take out so that this woman, and her seats with her, are as given."""
        seats = self._store.seats.all_for(participant_id=woman.id)
        return (woman, *self._new_seats(woman, seats)), tuple(self._seats_to_go(woman, seats))

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
            and not any(getattr(self._store, kind).all_for(seat_id=seat.id) for kind in ON_SEATS)
        )

    def _sessions_to_come(self, woman: Participant) -> list[Session]:
        if woman.group_id is None:
            return []
        return self._store.sessions.all_for(group_id=woman.group_id, state=NOT_HELD)


def _old_and_new(before: Participant, after: Participant) -> str:
    """What the log says of a change; her names and numbers would outlive her there, so it only names the field."""
    changed = [name for name in _TOLD if getattr(before, name) != getattr(after, name)]
    return ", ".join(f"{before.due_date} → {after.due_date}" if name == "due_date" else name for name in changed)
