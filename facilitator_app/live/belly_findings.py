"""What the midwife finds at the belly check of one woman: recorded for her file alone, and never written over."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date

from facilitator_app.domain.agendas import Theme
from facilitator_app.domain.check_refusals import FindingDoubt, UnreadableFinding, UnusualFinding
from facilitator_app.domain.findings import (
    Finding,
    FindingDraft,
    FindingKind,
    Findings,
    LastHeight,
    doubt_about_finding,
    read_finding,
    standing,
)
from facilitator_app.domain.follow_ups import FollowUp, task
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import NotAllowed, TextTooLong
from facilitator_app.domain.sessions import Seat, Session, SessionState
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.desk import Change, Desk, TakenBack, new_id
from facilitator_app.live.series import still_to_do
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

LOOK = "finding.look"


@dataclass(frozen=True, slots=True)
class PastCheck:
    """What stood of an earlier belly check of hers."""

    held_on: date
    age: GestationalAge | None
    findings: Findings


@dataclass(frozen=True, slots=True)
class HerCheck:
    """One woman at one belly check, and nobody else.

    Attributes:
        age: how far she is on the day of the session.
        typed: what is half typed, by FindingKind or TypedOnly.
        seen: whether she was ticked as seen.
        before: her last check before this one at which something was found, None when there is none.
        themes: what this session is about, and what was talked about with her besides.
        agreed: what was agreed with her and is not done yet.
        people: who can be named as the one who does something.
        may_change: whether the session is open still.
    """

    participant: Participant
    session: Session
    seat_id: str
    age: GestationalAge | None
    findings: Findings
    typed: dict[str, str]
    seen: bool
    before: PastCheck | None
    themes: tuple[Theme, ...]
    agreed: tuple[FollowUp, ...]
    people: tuple[str, ...]
    may_change: bool
    today: date


class BellyFindings:
    """The findings of all women, each on her seat at a session."""

    def __init__(self, store: Store, desk: Desk, themes: ThemePlan) -> None:
        self._store = store
        self._desk = desk
        self._themes = themes

    # What is asked

    def look(self, seat_id: str) -> HerCheck:
        """Open one belly check, and write down that it was looked at.

        Raises:
            NotAllowed: for a role that sees no stored value.
        """
        her = self.again(seat_id)
        self._desk.note(Deed(LOOK, Action.READ, her.participant.id, her.session.id))
        return her

    def again(self, seat_id: str) -> HerCheck:
        """Return a check that is open already as it stands now; raises as `look` does."""
        self._desk.check(LOOK)
        seat = self._seat(seat_id)
        session, woman = self._session(seat), self._store.participants.get(seat.participant_id)
        assert woman is not None, "somebody sits on a seat"
        drafts = self._store.finding_drafts.all_for(seat_id=seat_id)
        findings = Findings.of(self._store.findings.all_for(seat_id=seat_id))
        agreed = still_to_do(self._store.follow_ups.all_for(participant_id=woman.id))
        return HerCheck(
            participant=woman,
            session=session,
            seat_id=seat_id,
            age=woman.age_on(session.held_on),
            findings=findings,
            typed={draft.field: draft.text for draft in drafts},
            seen=self._store.belly_checks.get(seat_id) is not None,
            before=self._before(woman, seat),
            themes=self._themes_of(session, findings.themes),
            agreed=tuple(agreed),
            people=tuple(p.name for p in self._store.facilitators.all_for() if p.left_on is None),
            may_change=session.state is SessionState.OPEN,
            today=self._desk.wall.today(),
        )

    # Verbs

    def record(self, seat_id: str, kind: FindingKind, text: str, *, confirmed: FindingDoubt | None = None) -> bool:
        """Keep what was found, beside what stood before; blank text takes out what stands. True when it is new.

        `confirmed` is the question about this text that somebody said yes to, and the log tells so.

        Raises:
            UnreadableFinding, TextTooLong: the text cannot be; it is kept as a draft, and nothing else changed.
            UnusualFinding: it is asked about first; until then it is kept in the same way.
            SessionClosed, NotAllowed
        """
        seat = self._seat(seat_id)
        session = self._session(seat)
        try:
            value = read_finding(kind, text)
            doubt = self._doubt(seat, session, kind, value)
            if doubt is not None and doubt is not confirmed:
                raise UnusualFinding(doubt)
        except (UnreadableFinding, TextTooLong, UnusualFinding):
            self.keep_draft(seat_id, kind, text)
            raise
        stood = standing(self._store.findings.all_for(seat_id=seat_id)).get(kind)
        was = stood.value if stood is not None else ""
        with self._desk.at_once():
            self._drop_draft(seat, kind)
            if value == was:
                return False
            finding = Finding(new_id(), seat_id, kind, value, self._desk.wall.now(), self._desk.who.id)
            verb = "finding.correct" if was else "finding.record"
            self._commit(verb, Action.CREATE, seat, finding, _told(kind, was, value, doubt))
        return True

    def keep_draft(self, seat_id: str, field: str, text: str) -> None:
        """Keep half-typed text over a power cut; it is no finding, and undo does not see it. Blank text is none.

        Args:
            seat_id: whose.
            field: a FindingKind, or one of TypedOnly.
            text: as it stands in its field.
        """
        seat = self._seat(seat_id)
        if text.strip():
            draft = FindingDraft(seat_id, field, text, self._desk.wall.now())
            known = self._store.finding_drafts.get(draft.id)
            if known is None or known.text != text:
                self._commit_draft(seat, saves=(draft,))
        else:
            self._drop_draft(seat, field)

    def agree(self, seat_id: str, text: str, due_on: date | None, owner: str = "") -> None:
        """Keep something to do about her, out of this session; it comes back until it is done.

        Blank text is nothing to do. Raises as `record` does for a session or a role.
        """
        seat = self._seat(seat_id)
        line = task(new_id(), seat.participant_id, seat.session_id, text, due_on, owner)
        if line is not None:
            self._commit("follow-up.agree", Action.CREATE, seat, line)

    def finish(self, seat_id: str, follow_up_id: str) -> None:
        """Say that something which was agreed with her is done; raises as `agree` does."""
        seat, line = self._seat(seat_id), self._store.follow_ups.get(follow_up_id)
        if line is not None and line.participant_id == seat.participant_id:
            self._commit("follow-up.finish", Action.UPDATE, seat, replace(line, done_on=self._desk.wall.today()))

    def undo(self, session_id: str) -> TakenBack:
        """Take the newest step of a session back; raises NothingToUndo, or SessionClosed."""
        return self._desk.undo(session_id)

    def redo(self, session_id: str) -> TakenBack:
        """Do again what was taken back last in a session; raises as `undo` does."""
        return self._desk.redo(session_id)

    # Inside

    def _commit(self, verb: str, action: Action, seat: Seat, thing: object, detail: str = "") -> None:
        about, session_id = seat.participant_id, seat.session_id
        self._desk.commit(Change(verb, action, (thing,), (), session_id, about, detail=detail))

    def _themes_of(self, session: Session, told: Collection[str]) -> tuple[Theme, ...]:
        try:
            return self._themes.named({*told, *(theme.code for theme, _ in self._themes.of_session(session.id))})
        except AgendaDamaged:
            # What is found of her does not hang on a file of texts.
            return ()

    def _drop_draft(self, seat: Seat, field: str) -> None:
        draft = self._store.finding_drafts.get(f"{seat.id}/{field}")
        if draft is not None:
            self._commit_draft(seat, drops=(draft,))

    def _commit_draft(self, seat: Seat, saves: tuple[object, ...] = (), drops: tuple[object, ...] = ()) -> None:
        self._desk.commit(
            Change(
                "finding.draft",
                saves=saves,
                drops=drops,
                session_id=seat.session_id,
                about=seat.participant_id,
                undoable=False,
            )
        )

    def _doubt(self, seat: Seat, session: Session, kind: FindingKind, value: str) -> FindingDoubt | None:
        def height(findings: Findings) -> object:
            return findings.fundal_height_cm

        woman = self._store.participants.get(seat.participant_id)
        assert woman is not None, "somebody sits on a seat"
        before = self._before(woman, seat, height) if kind is FindingKind.FUNDAL_HEIGHT else None
        cm = before.findings.fundal_height_cm if before is not None else None
        last = LastHeight(cm, before.held_on) if before is not None and cm is not None else None
        return doubt_about_finding(kind, value, last, session.held_on)

    def _before(
        self, woman: Participant, seat: Seat, wanted: Callable[[Findings], object] | None = None
    ) -> PastCheck | None:
        """Her last check before this one with something found, or with something wanted."""
        seats = {s.session_id: s for s in self._store.seats.all_for(participant_id=woman.id)}
        sessions = {s.id: s for s in self._store.sessions.all_for(id=list(seats))}
        here = sessions[seat.session_id]
        earlier = [s for s in sessions.values() if (s.held_on, s.starts_at) < (here.held_on, here.starts_at)]
        for session in sorted(earlier, key=lambda session: (session.held_on, session.starts_at), reverse=True):
            findings = Findings.of(self._store.findings.all_for(seat_id=seats[session.id].id))
            if wanted(findings) is not None if wanted else findings != Findings():
                return PastCheck(session.held_on, woman.age_on(session.held_on), findings)
        return None

    def _seat(self, seat_id: str) -> Seat:
        seat = self._store.seats.get(seat_id)
        if seat is None:
            raise NotAllowed(seat_id)
        return seat

    def _session(self, seat: Seat) -> Session:
        session = self._store.sessions.get(seat.session_id)
        assert session is not None, "a seat is at a session"
        return session


def _told(kind: FindingKind, was: str, value: str, doubt: FindingDoubt | None) -> str:
    """What the log says; words about her would outlive her there, so of those it only names the kind."""
    if kind in (FindingKind.DISCUSSED, FindingKind.NOTE):
        return kind
    change = f"{was} → {value or '–'}" if was else value
    return f"{kind} {change}" + (f", confirmed: {doubt}" if doubt else "")
