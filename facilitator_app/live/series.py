"""A group over all its sessions: who was there, who missed what, and what comes back until it is done."""

from dataclasses import dataclass, replace
from datetime import date

from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind, task
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant, by_name, labels
from facilitator_app.domain.permissions import SEE_NAMES, may
from facilitator_app.domain.sessions import (
    STILL_ON_THE_BOARD,
    Attendance,
    BoardQuestion,
    QuestionState,
    Seat,
    Session,
    SessionState,
)
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

MISSED = (Attendance.EXCUSED, Attendance.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Presences:
    """One woman's row: her attendance at each session in order, None where she has no seat."""

    participant: Participant
    label: str
    attendance: tuple[Attendance | None, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """A held session that a woman was not at; `follow_up` is what was agreed about it, if anything."""

    participant: Participant
    label: str
    session: Session
    follow_up: FollowUp | None

    @property
    def caught_up(self) -> bool:
        """Whether she was seen about it since."""
        return self.follow_up is not None and self.follow_up.done_on is not None


@dataclass(frozen=True, slots=True)
class Agreed:
    """A follow-up that is still to do, and whose it is."""

    follow_up: FollowUp
    label: str


@dataclass(frozen=True, slots=True)
class SeriesView:
    """All sessions of one group at a glance; it has no field for a value."""

    group: Group
    sessions: tuple[Session, ...]
    rows: tuple[Presences, ...]
    missed: tuple[Missed, ...]
    agreed: tuple[Agreed, ...]
    questions: tuple[BoardQuestion, ...]


class Series:
    """The series of every group, and what is left to do of it."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def may_agree(self) -> bool:
        """Whether who is at the laptop agrees with women what is still to be done."""
        return may(self._desk.who.role, "follow-up")

    def view(self, group_id: str) -> SeriesView:
        """Return a group over all its sessions; raises KeyError when it is not there."""
        self._desk.check(SEE_NAMES)
        group = self._store.groups.get(group_id)
        if group is None:
            raise KeyError(group_id)
        sessions = sorted(self._store.sessions.all_for(group_id=group_id), key=lambda session: session.number)
        seats = self._store.seats.all_for(session_id=[session.id for session in sessions])
        women = self._women(group_id, seats)
        named = labels(women)
        follow_ups = self._follow_ups(women)
        return SeriesView(
            group,
            tuple(sessions),
            tuple(Presences(woman, named[woman.id], _row(woman, sessions, seats)) for woman in women),
            tuple(_missed(women, named, sessions, seats, follow_ups)),
            tuple(Agreed(line, named[line.participant_id]) for line in still_to_do(follow_ups)),
            tuple(self._open_questions(sessions)),
        )

    # Verbs

    def catch_up(
        self,
        participant_id: str,
        session_id: str,
        due_on: date | None,
        done_on: date | None = None,
        text: str = "",
    ) -> None:
        """Say when a woman is seen about a session that she missed, or that she was; `text` is no day yet."""
        kind = FollowUpKind.CATCH_UP
        known = self._store.follow_ups.all_for(participant_id=participant_id, session_id=session_id, kind=kind)
        line = known[0] if known else FollowUp(new_id(), participant_id, session_id, kind)
        self._keep("follow-up.catch-up", replace(line, due_on=due_on, done_on=done_on, text=text))

    def agree(self, participant_id: str, session_id: str, text: str, due_on: date | None, owner: str = "") -> None:
        """Keep something to do about one woman; it comes back until it is done. Blank text is nothing to do."""
        line = task(new_id(), participant_id, session_id, text, due_on, owner)
        if line is not None:
            self._keep("follow-up.agree", line)

    def finish(self, follow_up_id: str) -> None:
        """Say that a follow-up is done."""
        line = self._store.follow_ups.get(follow_up_id)
        if line is not None:
            self._keep("follow-up.finish", replace(line, done_on=self._desk.wall.today()))

    def settle(self, question_id: str) -> None:
        """Say that a question of the board was answered, after the session that it was asked in."""
        question = self._store.questions.get(question_id)
        if question is not None:
            # Not in the name of its session: that one is closed, and stays so.
            self._desk.commit(Change("question.settle", saves=(replace(question, state=QuestionState.DISCUSSED),)))

    # Inside

    def _women(self, group_id: str, seats: list[Seat]) -> list[Participant]:
        """Who is in the group now, and who was at one of its sessions before she left it."""
        once = [seat.participant_id for seat in seats if seat.attendance.came]
        women = self._store.participants.all_for(group_id=group_id) + self._store.participants.all_for(id=once)
        return sorted({woman.id: woman for woman in women if woman.named}.values(), key=by_name)

    def _follow_ups(self, women: list[Participant]) -> list[FollowUp]:
        """What was agreed about women, for whoever may agree it; to others it says too much of them."""
        if not self.may_agree:
            return []
        return self._store.follow_ups.all_for(participant_id=[woman.id for woman in women])

    def _open_questions(self, sessions: list[Session]) -> list[BoardQuestion]:
        """What waits for an answer: on the board that is open, else on the last one that was closed."""
        held = [s for s in sessions if s.state in (SessionState.OPEN, SessionState.CLOSED)]
        if not held:
            return []
        questions = self._store.questions.all_for(session_id=held[-1].id)
        return [question for question in questions if question.state in STILL_ON_THE_BOARD]

    def _keep(self, verb: str, line: FollowUp) -> None:
        self._desk.commit(Change(verb, Action.UPDATE, saves=(line,), about=line.participant_id))


def still_to_do(follow_ups: list[FollowUp]) -> list[FollowUp]:
    """Return what was agreed and is not done, soonest first; a session to catch up has a list of its own."""
    open_ = [line for line in follow_ups if line.done_on is None and line.kind is not FollowUpKind.CATCH_UP]
    return sorted(open_, key=lambda line: (line.due_on or date.max, line.text))


def _row(woman: Participant, sessions: list[Session], seats: list[Seat]) -> tuple[Attendance | None, ...]:
    hers = {seat.session_id: seat.attendance for seat in seats if seat.participant_id == woman.id}
    return tuple(hers.get(session.id) for session in sessions)


def _missed(
    women: list[Participant],
    named: dict[str, str],
    sessions: list[Session],
    seats: list[Seat],
    follow_ups: list[FollowUp],
) -> list[Missed]:
    by_id = {woman.id: woman for woman in women}
    held = {s.id: s for s in sessions if s.state is SessionState.CLOSED and not s.after_birth}
    agreed = {(f.participant_id, f.session_id): f for f in follow_ups if f.kind is FollowUpKind.CATCH_UP}
    found = [
        Missed(by_id[seat.participant_id], named[seat.participant_id], held[seat.session_id], agreed.get(key))
        for seat in seats
        if (key := (seat.participant_id, seat.session_id))
        and seat.attendance in MISSED
        and seat.session_id in held
        and seat.participant_id in by_id
        and by_id[seat.participant_id].pregnant_on(held[seat.session_id].held_on)
    ]
    return sorted(found, key=lambda line: (line.caught_up, line.session.number, by_name(line.participant)))
