"""One woman over all her sessions: her readings, read for whoever may see them and told to the log."""

from dataclasses import dataclass, replace
from datetime import date

from facilitator_app.domain.check_summaries import FindingCorrection, FindingLine
from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.groups import Group, Practice
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.permissions import may
from facilitator_app.domain.readings import BloodPressure, Weight, pressure_of_record, weight_of_record
from facilitator_app.domain.sessions import Attendance, Field, Seat, Session, SessionState
from facilitator_app.domain.summaries import NoteLine
from facilitator_app.domain.weighing import weighs
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.dossier_lines import DossierLine, dossier_lines
from facilitator_app.live.kept_findings import KeptFindings
from facilitator_app.live.kept_readings import KeptReadings
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.series import still_to_do
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class DossierVisit:
    """What counts for her at one session.

    Attributes:
        seat_id: her seat at it.
        declined: she preferred not to measure something.
        lines: everything that was measured of her, what counts first.
        notes: what was noted about her, oldest first.
        findings, finding_corrections: what stands of her belly check, and what was changed of it.
        has_check: whether there was, or is, a belly check for her at it.
    """

    session: Session
    seat_id: str
    attendance: Attendance
    age: GestationalAge | None
    pressure: BloodPressure | None
    weight: Weight | None
    declined: bool
    lines: tuple[DossierLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    findings: tuple[FindingLine, ...] = ()
    finding_corrections: tuple[FindingCorrection, ...] = ()
    has_check: bool = False

    @property
    def may_change(self) -> bool:
        """Whether her readings of this session may still be changed: once it is closed it has to be reopened."""
        return self.session.state is SessionState.OPEN


@dataclass(frozen=True, slots=True)
class Dossier:
    """One woman and nobody else.

    Attributes:
        group: the group that she is in now; None on the waiting list.
        age: how far she is today.
        weighs: whether her weight is asked for.
        may_change: whether who is at the laptop may take her out of her group.
        next_session: the session to come at which she has a seat.
        people: who can be named as the one who does something.
        limits: of the practice in mmHg, where it wants them in the graph.
    """

    participant: Participant
    group: Group | None
    age: GestationalAge | None
    visits: tuple[DossierVisit, ...]
    follow_ups: tuple[FollowUp, ...]
    next_session: Session | None
    today: date
    weighs: bool = True
    may_change: bool = True
    people: tuple[str, ...] = ()
    limits: tuple[int, ...] = ()


class Dossiers:
    """The dossiers of the women of this practice."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

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
            weighs=self._weighs(woman),
            may_change=may(self._desk.who.role, "participant"),
            people=tuple(p.name for p in self._store.facilitators.all_for() if p.left_on is None),
            limits=self._practice().limits_in_graphs,
        )

    def put_weight_on_card(self, participant_id: str, on_card: bool) -> None:
        """Have her card tell her weight, or not; her file does in any case."""
        woman = self._store.participants.get(participant_id)
        if woman is not None and woman.weight_on_card != on_card:
            changed = replace(woman, weight_on_card=on_card)
            self._desk.commit(Change("participant.weight-on-card", saves=(changed,), about=woman.id))

    def _visits(self, woman: Participant, sessions: list[Session], seats: dict[str, Seat]) -> list[DossierVisit]:
        held = [s for s in sessions if s.state in (SessionState.OPEN, SessionState.CLOSED)]
        return [self._visit(woman, session, seats[session.id]) for session in held]

    def _visit(self, woman: Participant, session: Session, seat: Seat) -> DossierVisit:
        kept = KeptReadings(self._store, seat.id)
        found = KeptFindings(self._store, seat, self._programmes.theme_names())
        return DossierVisit(
            session=session,
            seat_id=seat.id,
            attendance=seat.attendance,
            age=None if session.after_birth else woman.age_on(session.held_on),
            pressure=pressure_of_record(kept.readings),
            weight=weight_of_record(kept.readings),
            declined=bool(seat.declined & set(Field)),
            lines=dossier_lines(kept),
            notes=kept.notes(),
            findings=found.lines(),
            finding_corrections=found.corrections(),
            has_check=not session.after_birth and woman.pregnant_on(session.held_on),
        )

    def _weighs(self, woman: Participant) -> bool:
        group = self._store.groups.get(woman.group_id) if woman.group_id else None
        return weighs(self._practice(), group, woman)

    def _practice(self) -> Practice:
        return self._store.practices.all_for()[0]
