"""The papers of a session: what is in them, and that a woman's values were looked at for them."""

from collections import Counter
from collections.abc import Sequence

from facilitator_app import __version__
from facilitator_app.domain.agendas import BlockKind
from facilitator_app.domain.clock import AgendaClock, BlockState
from facilitator_app.domain.groups import Facilitator, Group, Practice
from facilitator_app.domain.participants import Participant, labels
from facilitator_app.domain.readings import Reading, pressure_of_record, weight_of_record
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Field, HandedOut, PaperKind, PaperUse, Seat, Session, SessionState
from facilitator_app.domain.summaries import (
    BlockReport,
    CorrectionLine,
    FileSheet,
    GroupReport,
    Heading,
    MeasuringCard,
    Presence,
    QuestionReport,
    ReadingLine,
    Visit,
)
from facilitator_app.live.circle import Circle
from facilitator_app.live.closing import next_session
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.programmes import Programmes
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


class Papers:
    """The frozen summaries of one session; every one about a woman is written into the log when it is taken."""

    def __init__(self, store: Store, desk: Desk, session_id: str, circle: Circle, programmes: Programmes) -> None:
        self._programmes = programmes
        self._store = store
        self._desk = desk
        self._session_id = session_id
        self._circle = circle

    def women(self) -> list[Participant]:
        """Return for whom there are papers, in the order of their names."""
        seats = self._seats()
        people = {
            person.id: person for person in self._store.participants.all_for(group_id=self._session().group_id)
        }
        return sorted((people[id] for id in seats), key=lambda person: (person.first_name, person.surname))

    def card(self, participant_id: str, use: PaperUse) -> MeasuringCard:
        """Take the measuring card of one woman.

        Raises:
            NotAllowed: the role at the laptop gives out no papers.
        """
        self._look("paper.card", participant_id, use)
        session, person = self._session(), self._person(participant_id)
        visits = self._visits(person, session)
        seat = self._seats()[participant_id]
        practice = self._practice()
        return MeasuringCard(
            heading=self._heading(session),
            label=labels(self._store.participants.all_for(group_id=person.group_id))[person.id],
            picture=person.picture,
            language=person.language,
            was_there=seat.attendance.came,
            today=visits[-1] if seat.attendance.came and visits and visits[-1].number == session.number else None,
            visits=visits,
            next_session=next_session(self._store, session),
            topics=self._topics(person.language),
            call_lines=practice.call_text.lines if practice.call_text.approved else (),
        )

    def file_sheet(self, participant_id: str, use: PaperUse) -> FileSheet:
        """Take the sheet of one woman for her file.

        Raises:
            NotAllowed: the role at the laptop sees no stored value.
        """
        self._look("file.sheet", participant_id, use)
        session, person = self._session(), self._person(participant_id)
        seat = self._seats()[participant_id]
        readings = self._store.readings.all_for(seat_id=seat.id)
        given = self._store.papers.all_for(
            session_id=session.id,
            participant_id=person.id,
            kind=PaperKind.CARD,
            use=[PaperUse.PRINT, PaperUse.SAVE],
        )
        return FileSheet(
            heading=self._heading(session),
            full_name=person.full_name,
            birth_date=person.birth_date,
            due_date=person.due_date,
            age=person.age_on(session.held_on),
            attendance=seat.attendance,
            arrived_at=seat.arrived_at,
            readings=self._lines(readings),
            declined=tuple(field.value for field in Field if field in seat.declined),
            visits=self._visits(person, session),
            corrections=self._corrections(readings),
            card_given=bool(given),
            card_language=person.language,
        )

    def group_report(self, use: PaperUse) -> GroupReport:
        """Take the report of the group, which has no measurement."""
        self._look("paper.group-report", None, use)
        session = self._session()
        seats, women = self._seats(), self.women()
        named = labels(women)
        languages = Counter(person.language for person in women)
        group = self._group(session)
        return GroupReport(
            heading=self._heading(session),
            facilitators=tuple(person.name for id in group.facilitators if (person := self._facilitator(id))),
            presences=tuple(
                Presence(named[p.id], seats[p.id].attendance, seats[p.id].arrived_at, seats[p.id].left_at)
                for p in women
            ),
            blocks=self._blocks(),
            questions=tuple(
                QuestionReport(question.text, question.state) for question in self._circle.questions()
            ),
            cards_by_language=tuple(sorted(languages.items())),
            next_session=next_session(self._store, session),
        )

    def handed_out(self, kinds: Sequence[tuple[PaperKind, str | None, str]], use: PaperUse) -> None:
        """Note which papers left Kring: kind, participant id or None, and language of each."""
        now = self._desk.wall.now()
        papers = [
            HandedOut(new_id(), self._session_id, kind, use, language, now, about)
            for kind, about, language in kinds
        ]
        change = Change(
            "paper.hand-out", Action.CREATE, tuple(papers), session_id=self._session_id, undoable=False, detail=use
        )
        self._desk.commit(change)

    # Inside

    def _look(self, event: str, participant_id: str | None, use: PaperUse) -> None:
        self._desk.note(Deed(event, Action.READ, participant_id, self._session_id, use))

    def _heading(self, session: Session) -> Heading:
        practice, group = self._practice(), self._group(session)
        return Heading(
            practice=practice.name,
            phone=practice.phone,
            group=group.name,
            number=session.number,
            of=len(self._store.sessions.all_for(group_id=group.id)),
            held_on=session.held_on,
            place=session.place,
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            real_start=session.opened_at,
            real_end=session.closed_at,
            made_at=self._desk.wall.now(),
            version=__version__,
        )

    def _visits(self, person: Participant, until: Session) -> tuple[Visit, ...]:
        """What counts at each session up to and including this one, at which she was or has readings."""
        seats = {seat.session_id: seat for seat in self._store.seats.all_for(participant_id=person.id)}
        readings = self._store.readings.all_for(seat_id=[seat.id for seat in seats.values()])
        sessions = sorted(
            self._store.sessions.all_for(group_id=person.group_id), key=lambda session: session.number
        )
        visits = []
        for session in sessions:
            seat = seats.get(session.id)
            if seat is None or session.number > until.number or session.state is SessionState.PLANNED:
                continue
            own = [reading for reading in readings if reading.seat_id == seat.id]
            pressure, weight = pressure_of_record(own), weight_of_record(own)
            if pressure or weight or seat.attendance.came:
                visits.append(
                    Visit(
                        session.number,
                        session.held_on,
                        person.age_on(session.held_on),
                        pressure,
                        weight,
                        bool(seat.declined),
                    )
                )
        return tuple(visits)

    def _lines(self, readings: list[Reading]) -> tuple[ReadingLine, ...]:
        replaced = {reading.replaces for reading in readings if not reading.withdrawn}
        return tuple(
            ReadingLine(
                reading.taken_at,
                reading.value,
                reading.measured_by,
                reading.path,
                self._name(reading.entered_by),
                reading.id in replaced,
            )
            for reading in readings
            if not reading.withdrawn
        )

    def _corrections(self, readings: list[Reading]) -> tuple[CorrectionLine, ...]:
        by_id = {reading.id: reading for reading in readings}
        changed = [
            CorrectionLine(r.entered_at, self._name(r.entered_by), by_id[r.replaces].value, r.value)
            for r in readings
            if r.replaces is not None and not r.withdrawn
        ]
        taken_back = [
            CorrectionLine(r.entered_at, self._name(r.entered_by), r.value, None) for r in readings if r.withdrawn
        ]
        return tuple(sorted(changed + taken_back, key=lambda line: line.at))

    def _blocks(self) -> tuple[BlockReport, ...]:
        circle, now = self._circle, self._circle.now()
        clock = circle.clock
        slots = clock.timetable(now) if clock.started else AgendaClock(circle.agenda.blocks).timetable(now)
        return tuple(
            BlockReport(
                slot.block.title,
                slot.block.minutes,
                round(slot.spent.total_seconds() / 60) if slot.spent else None,
                slot.state is BlockState.SKIPPED,
                circle.note(slot.block.id),
            )
            for slot in slots
        )

    def _topics(self, language: str) -> tuple[str, ...]:
        """The themes that were opened, or those of the programme when it did not run, in her language."""
        session, circle = self._session(), self._circle
        agenda = self._programmes.agenda(self._group(session).series, session.agenda_id, language)
        if circle.clock.started:
            ran = {
                slot.block.id for slot in circle.timetable() if slot.spent and slot.state is not BlockState.SKIPPED
            }
        else:
            ran = {block.id for block in agenda.blocks}
        themes = [block for block in agenda.blocks if block.kind is BlockKind.THEME]
        return tuple(block.title for block in themes if block.id in ran)

    def _name(self, facilitator_id: str) -> str:
        person = self._facilitator(facilitator_id)
        return person.name if person else ""

    def _facilitator(self, id: str) -> Facilitator | None:
        return self._store.facilitators.get(id)

    def _practice(self) -> Practice:
        return self._store.practices.all_for()[0]

    def _group(self, session: Session) -> Group:
        group = self._store.groups.get(session.group_id)
        if group is None:
            raise NotAllowed(session.group_id)
        return group

    def _person(self, participant_id: str) -> Participant:
        person = self._store.participants.get(participant_id)
        if person is None or participant_id not in self._seats():
            raise NotAllowed(participant_id)
        return person

    def _session(self) -> Session:
        session = self._store.sessions.get(self._session_id)
        if session is None:
            raise NotAllowed(self._session_id)
        return session

    def _seats(self) -> dict[str, Seat]:
        return {seat.participant_id: seat for seat in self._store.seats.all_for(session_id=self._session_id)}
