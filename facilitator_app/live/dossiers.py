"""One woman over all her sessions: her readings, read for whoever may see them and told to the log."""

from dataclasses import dataclass
from datetime import date

from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    MeasuredBy,
    Reading,
    Weight,
    counting,
    pressure_of_record,
    weight_of_record,
)
from facilitator_app.domain.sessions import Attendance, Field, Seat, Session, SessionState
from facilitator_app.live.desk import Desk
from facilitator_app.live.series import still_to_do
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class DossierVisit:
    """What counts for her at one session.

    Attributes:
        measured_by: who measured what counts; None when nothing was measured.
        declined: she preferred not to measure something.
        later: it was typed in from paper after the day.
    """

    session: Session
    attendance: Attendance
    age: GestationalAge | None
    pressure: BloodPressure | None
    weight: Weight | None
    measured_by: MeasuredBy | None
    declined: bool
    later: bool


@dataclass(frozen=True, slots=True)
class Dossier:
    """One woman and nobody else.

    Attributes:
        group: the group that she is in now; None on the waiting list.
        age: how far she is today.
        next_session: the session to come at which she has a seat.
    """

    participant: Participant
    group: Group | None
    age: GestationalAge | None
    visits: tuple[DossierVisit, ...]
    follow_ups: tuple[FollowUp, ...]
    next_session: Session | None
    today: date


class Dossiers:
    """The dossiers of the women of this practice."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def may_look(self) -> bool:
        """Whether who is at the laptop may open the file of a woman."""
        return self._desk.who.role.sees_values

    def of(self, participant_id: str) -> Dossier:
        """Open the file of one woman, and write down that it was looked at.

        Raises:
            NotAllowed: for a role that sees no stored value.
            KeyError: she is not there.
        """
        self._desk.check("file.look")
        woman = self._store.participants.get(participant_id)
        if woman is None:
            raise KeyError(participant_id)
        self._desk.note(Deed("file.look", Action.READ, participant_id))
        seats = {seat.session_id: seat for seat in self._store.seats.all_for(participant_id=participant_id)}
        sessions = self._store.sessions.all_for(id=list(seats))
        sessions.sort(key=lambda session: (session.held_on, session.starts_at))
        today = self._desk.wall.today()
        to_come = [s for s in sessions if s.state is SessionState.PLANNED and s.held_on >= today]
        return Dossier(
            participant=woman,
            group=self._store.groups.get(woman.group_id) if woman.group_id else None,
            age=woman.age_on(today),
            visits=tuple(self._visits(woman, sessions, seats)),
            follow_ups=tuple(still_to_do(self._store.follow_ups.all_for(participant_id=participant_id))),
            next_session=to_come[0] if to_come else None,
            today=today,
        )

    def _visits(self, woman: Participant, sessions: list[Session], seats: dict[str, Seat]) -> list[DossierVisit]:
        held = [s for s in sessions if s.state in (SessionState.OPEN, SessionState.CLOSED)]
        readings = self._store.readings.all_for(seat_id=[seats[session.id].id for session in held])
        return [
            _visit(woman, session, seats[session.id], [r for r in readings if r.seat_id == seats[session.id].id])
            for session in held
        ]


def _visit(woman: Participant, session: Session, seat: Seat, readings: list[Reading]) -> DossierVisit:
    counted = counting(readings, BloodPressure)[-1:] or counting(readings, Weight)[-1:]
    return DossierVisit(
        session=session,
        attendance=seat.attendance,
        age=None if session.after_birth else woman.age_on(session.held_on),
        pressure=pressure_of_record(readings),
        weight=weight_of_record(readings),
        measured_by=counted[0].measured_by if counted else None,
        declined=bool(seat.declined & set(Field)),
        later=any(reading.path is EntryPath.LATER for reading in counted),
    )
