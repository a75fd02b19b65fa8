"""What of one woman, or of one session, stands in the practice's own record: a line with a tick each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from facilitator_app.domain.participants import by_name, labels
from facilitator_app.domain.permissions import SEE_DETAILS, SEE_NAMES, may
from facilitator_app.domain.record_entries import RecordEntry
from facilitator_app.domain.record_line import record_line
from facilitator_app.domain.record_template import RecordTemplate
from facilitator_app.domain.sessions import Session
from facilitator_app.live.desk import Desk
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.record_entries import Recorded, recorded_at
from facilitator_app.live.taking_over import TakenState, TakingOver, sessions_to_take_over
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

# Start asks for what was held lately; after that the page on which data are wiped tells what was never taken over.
EXPORT = "record.export"
ASKED_FOR = timedelta(weeks=13)
# Whoever takes nothing over is not made to wait for a count of it.
MOST_ASKED_FOR = 20


@dataclass(frozen=True, slots=True)
class TakenLine:
    """One woman at one session, without what was measured."""

    seat_id: str
    participant_id: str
    label: str
    session: Session
    state: TakenState


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One woman at one session with all that goes into the record, for a file of her practice."""

    full_name: str
    birth_date: date | None
    client_number: str
    entry: RecordEntry
    state: TakenState


class TakenLines:
    """The lines and ticks of all sessions; a session that is closed can be taken over and ticked as well."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    @property
    def may_tick(self) -> bool:
        """Whether who is at the laptop may take something over, and say that it was."""
        return may(self._desk.who.role, "record.take-over")

    @property
    def template(self) -> RecordTemplate:
        """How the practice writes its lines."""
        return self._store.practices.all_for()[0].record_line

    @property
    def themes(self) -> dict[str, str]:
        """The names of the themes by their codes."""
        return self._programmes.theme_names()

    def session(self, session_id: str) -> Session:
        """Return a session; raises KeyError when it is not there."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return session

    def group_name(self, session_id: str) -> str:
        """Return the name of the group of a session; raises KeyError when it is not there."""
        group = self._store.groups.get(self.session(session_id).group_id)
        assert group is not None, "a session belongs to a group"
        return group.name

    def of_session(self, session_id: str) -> list[TakenLine]:
        """Return the women with something to take over of one session, by name; raises NotAllowed."""
        self._desk.check(SEE_NAMES)
        return list(self._lines([session_id]))

    def of_woman(self, participant_id: str) -> list[TakenLine]:
        """Return the sessions with something to take over of one woman, the first one first; raises NotAllowed."""
        self._desk.check(SEE_DETAILS)
        seats = self._store.seats.all_for(participant_id=participant_id)
        lines = self._lines({seat.session_id for seat in seats}, participant_id)
        return sorted(lines, key=lambda line: (line.session.held_on, line.session.number))

    def look(self, line: TakenLine) -> str:
        """Return what goes into the record of one woman, to be read here; the log tells it; raises NotAllowed."""
        return self._tell("record.look", Action.READ, line)

    def copy(self, line: TakenLine) -> str:
        """Return what goes into the record of one woman, to be pasted; the log tells it; raises NotAllowed."""
        return self._tell("record.copy", Action.EXECUTE, line)

    def table(self, session_id: str) -> list[RecordRow]:
        """Return everybody of a session for a file, by name; the log tells it of each; raises NotAllowed."""
        self._desk.check(EXPORT)
        recorded = self._recorded(session_id)
        states = TakingOver(self._store, self._desk, session_id).states(recorded)
        rows = sorted(recorded.items(), key=lambda one: by_name(one[1].participant))
        with self._desk.at_once():
            for _, her in rows:
                self._desk.note(Deed(EXPORT, Action.EXECUTE, her.participant.id, session_id))
        return [
            RecordRow(
                her.participant.full_name,
                her.participant.birth_date,
                her.participant.client_number,
                her.entry,
                states[seat_id],
            )
            for seat_id, her in rows
        ]

    def not_saved(self, session_id: str) -> None:
        """Write down of each that the file was begun and is not there."""
        for her in self._recorded(session_id).values():
            self._desk.note_stopped(Deed(EXPORT, Action.EXECUTE, her.participant.id, session_id))

    def set_taken(self, line: TakenLine, taken: bool) -> None:
        """Tick a line as it stands now, or take its tick off; raises NotAllowed or Trouble."""
        ticks = TakingOver(self._store, self._desk, line.session.id)
        if taken:
            ticks.tick(line.seat_id)
        else:
            ticks.untick(line.seat_id)

    def take_all(self, lines: Iterable[TakenLine]) -> None:
        """Tick all of these that are not, together; raises NotAllowed or Trouble."""
        with self._desk.at_once():
            for line in lines:
                if line.state is not TakenState.TAKEN_OVER:
                    self.set_taken(line, True)

    # What is still open

    def open_sessions(self) -> list[str]:
        """Return the ids of closed sessions of late of which something is not taken over, newest first."""
        closed = self._store.overviews.closed_since(self._desk.wall.today() - ASKED_FOR)
        waiting = sessions_to_take_over(self._store, closed)
        return [id for id in closed if id in waiting][:MOST_ASKED_FOR]

    def to_do(self) -> Iterator[ToDo]:
        """Say of how many sessions something is not taken over, to whoever may take it over."""
        if self.may_tick and (count := len(self.open_sessions())):
            yield ToDo(ToDoKind.TAKING_OVER, count=count)

    # Inside

    def _tell(self, event: str, action: Action, line: TakenLine) -> str:
        self._desk.note(Deed(event, action, line.participant_id, line.session.id))
        recorded = self._recorded(line.session.id).get(line.seat_id)
        return record_line(recorded.entry, self.template, self.themes) if recorded is not None else ""

    def _recorded(self, session_id: str) -> dict[str, Recorded]:
        """What there is to take over now, by the seat's id; whoever asks writes the look down."""
        session = self._store.sessions.get(session_id)
        return recorded_at(self._store, session) if session is not None else {}

    def _states(self, session_id: str) -> dict[str, TakenState]:
        return TakingOver(self._store, self._desk, session_id).states()

    def _lines(self, session_ids: Iterable[str], participant_id: str | None = None) -> Iterator[TakenLine]:
        for session in self._store.sessions.all_for(id=set(session_ids)):
            states = self._states(session.id)
            seats = {seat.participant_id: seat for seat in self._store.seats.all_for(id=list(states))}
            women = self._store.participants.all_for(id=list(seats))
            named = labels(women)
            for woman in sorted(women, key=by_name):
                if participant_id in (None, woman.id):
                    seat_id = seats[woman.id].id
                    yield TakenLine(seat_id, woman.id, named[woman.id], session, states[seat_id])
