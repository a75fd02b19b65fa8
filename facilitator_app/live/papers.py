"""The papers of a session: what is in them, and that a woman's values were looked at for them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from facilitator_app.domain.clock import BlockState, Slot
from facilitator_app.domain.disclosures import has_reading
from facilitator_app.domain.groups import Facilitator, Group, Practice
from facilitator_app.domain.handout_texts import CALL_BOX, TODAY_ANY, HandoutText
from facilitator_app.domain.named_sentences import without_readings
from facilitator_app.domain.participants import Participant, by_name, labels
from facilitator_app.domain.permissions import SEE_NAMES
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Field, PaperKind, PaperUse, Seat, Session, SessionState
from facilitator_app.domain.summaries import (
    BlockReport,
    FileSheet,
    GroupReport,
    MeasuringCard,
    Presence,
    QuestionReport,
    Visit,
)
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.domain.troubles import HandoutDamaged
from facilitator_app.domain.weighing import weight_on_card
from facilitator_app.live.circle import Circle
from facilitator_app.live.closing import next_session
from facilitator_app.live.desk import Desk
from facilitator_app.live.handing_out import Handed, OnTheirWay, note_handed_out
from facilitator_app.live.handout_kinds import TEXT_OF, TO_TAKE_HOME
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.headings import heading_of
from facilitator_app.live.kept_findings import KeptFindings
from facilitator_app.live.kept_readings import KeptReadings
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.noted import board_of, note_of
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.reprints import HANDED_OUT
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.live.topics import programme_of, topics_of
from facilitator_app.live.visits import visits_until
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

NO_CARDS: Mapping[str, str] = MappingProxyType({})


class Papers:
    """The frozen summaries of one session; every one about a woman is written into the log when it is taken."""

    def __init__(
        self,
        store: Store,
        desk: Desk,
        session_id: str,
        circle: Circle,
        little_list: LittleList,
        programmes: Programmes,
        texts: HandoutTexts,
    ) -> None:
        self._programmes = programmes
        self._texts = texts
        self._list = little_list
        self._store = store
        self._desk = desk
        self._session_id = session_id
        self.on_their_way = OnTheirWay(desk, session_id)
        self._circle = circle

    @property
    def held_on(self) -> date:
        """The day of the session."""
        return self._session().held_on

    def women(self) -> list[Participant]:
        """Return for whom there are papers, in the order of their names."""
        self._desk.check(SEE_NAMES)
        people = self._store.participants.all_for(id=list(self._seats()))
        return sorted((woman for woman in people if woman.named), key=by_name)

    def card(self, participant_id: str, use: PaperUse, language: str = "") -> MeasuringCard:
        """Take the measuring card of one woman.

        Args:
            participant_id: whose it is.
            use: what for; the log tells it.
            language: in which it will be made, when that is not her own. Call lines that the practice did not
                approve in this language are left out: there is only its phone number.

        Raises:
            NotAllowed: the role at the laptop sees no stored value, and a card is full of them.
        """
        session, person = self._session(), self._person(participant_id)
        self._look("values.card", participant_id, use)
        language = language or person.language
        visits = visits_until(self._store, person, session)
        attendance = self._seats()[participant_id].attendance
        waited_for = attendance.may_measure and session.state is not SessionState.CLOSED
        ahead = waited_for and not attendance.came and session.measuring
        today = visits.get(session.id) if attendance.came else None
        call_text = self._call_text(language)
        return MeasuringCard(
            heading=heading_of(self._store, self._desk.wall, session),
            label=labels([person, *(woman for woman in self.women() if woman.id != person.id)])[person.id],
            picture=person.picture,
            language=language,
            was_there=attendance.came,
            today=_to_write_on(session, person) if ahead else today,
            visits=tuple(visits.values()),
            next_session=next_session(self._store, session),
            topics=self._topics(language),
            call_lines=tuple(line for part in call_text.parts for line in part.lines) if call_text else (),
            call_title=call_text.title if call_text else "",
            limits=self._practice().limits_in_graphs,
            ahead=ahead,
            with_weight=weight_on_card(self._practice(), self._group_of(person), person),
        )

    def file_sheet(self, participant_id: str, use: PaperUse, with_card: str = "") -> FileSheet:
        """Take the sheet of one woman for her file.

        Args:
            participant_id: whose it is.
            use: what for; the log tells it.
            with_card: the language of the card that goes out together with this sheet, "" for none.

        Raises:
            NotAllowed: the role at the laptop sees no stored value.
        """
        session, person = self._session(), self._person(participant_id)
        self._look("file.sheet", participant_id, use)
        seat = self._seats()[participant_id]
        kept = KeptReadings(self._store, seat.id)
        found = KeptFindings(self._store, seat, self._programmes.theme_names())
        card_language = with_card or self._cards_given().get(participant_id, "")
        return FileSheet(
            heading=heading_of(self._store, self._desk.wall, session),
            full_name=person.full_name,
            birth_date=person.birth_date,
            due_date=person.due_date,
            age=None if session.after_birth else person.age_on(session.held_on),
            attendance=seat.attendance,
            arrived_at=seat.arrived_at,
            readings=kept.lines(),
            declined=tuple(field.value for field in Field if field in seat.declined),
            visits=tuple(visits_until(self._store, person, session).values()),
            corrections=kept.corrections(),
            card_given=bool(card_language),
            card_language=card_language or person.language,
            listed=self._list.on_paper(participant_id),
            moves=kept.moves(),
            notes=kept.notes(),
            check=found.summary(),
            findings=found.lines(),
            finding_corrections=found.corrections(),
            limits=self._practice().limits_in_graphs,
        )

    def group_report(
        self, use: PaperUse, with_cards: Mapping[str, str] = NO_CARDS, with_handouts: Sequence[Handed] = ()
    ) -> GroupReport:
        """Take the report of the group, which has no measurement; it is for everybody of the practice.

        Args:
            use: what for; the log tells it.
            with_cards: participant id to language of the cards that go out together with the report.
            with_handouts: what else women take home that goes out together with it.
        """
        self._look("paper.group-report", None, use)
        session = self._session()
        seats, women = self._seats(), self.women()
        named = labels(women)
        languages = Counter((self._cards_given() | dict(with_cards)).values())
        group, (blocks, in_notes) = self._group(session), self._blocks()
        asked = board_of(self._store, session.id)
        clean = [one for one in asked if not has_reading(one.text)]
        return GroupReport(
            heading=heading_of(self._store, self._desk.wall, session),
            facilitators=tuple(person.name for id in group.facilitators if (person := self._facilitator(id))),
            presences=tuple(
                Presence(named[p.id], seats[p.id].attendance, seats[p.id].arrived_at, seats[p.id].left_at)
                for p in women
            ),
            blocks=blocks,
            questions=tuple(QuestionReport(one.text, one.state) for one in clean),
            cards_by_language=tuple(sorted(languages.items())),
            next_session=next_session(self._store, session),
            wiped=session.wiped,
            kept_back=in_notes + len(asked) - len(clean),
            themes=self._themes(),
            handouts=self._handouts_given(with_handouts),
        )

    def handed_out(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Note which papers left Kring: kind, participant id or None, and language of each."""
        note_handed_out(self._store, self._desk, self._session_id, papers, use)

    def keep_to_print(self, papers: Sequence[Handed]) -> bool:
        """Have these papers waited for until there is a printer; raises NotAllowed or Trouble."""
        PapersToPrint(self._store, self._desk).keep(self._session_id, papers)
        return True

    # Inside

    def _call_text(self, language: str) -> HandoutText | None:
        """What is printed in the call box; a file that cannot be read keeps no card back."""
        try:
            return self._texts.approved(CALL_BOX, language)
        except HandoutDamaged:
            return None

    def _look(self, event: str, participant_id: str | None, use: PaperUse) -> None:
        self._desk.note(Deed(event, Action.READ, participant_id, self._session_id, use))

    def _cards_given(self) -> dict[str, str]:
        """In which language a card went out, by participant id."""
        given = self._store.papers.all_for(session_id=self._session_id, kind=PaperKind.CARD, use=HANDED_OUT)
        return {paper.participant_id: paper.language for paper in given if paper.participant_id}

    def _handouts_given(self, more: Sequence[Handed]) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What women took home beside the cards, with the languages of each."""
        given = self._store.papers.all_for(session_id=self._session_id, kind=TO_TAKE_HOME, use=HANDED_OUT)
        found = {(one.kind, one.language) for one in given} | {(one.kind, one.language) for one in more}
        languages = {kind: tuple(sorted(code for of, code in found if of is kind)) for kind in TO_TAKE_HOME}
        return tuple((self._title_of(kind), codes) for kind, codes in languages.items() if codes)

    def _title_of(self, kind: PaperKind) -> str:
        """What a paper is called on itself, in the practice's language."""
        try:
            return self._texts.text(TEXT_OF.get(kind, TODAY_ANY), self._texts.language).title
        except HandoutDamaged:
            return kind.value

    def _themes(self) -> tuple[tuple[str, ThemeState], ...]:
        plan = ThemePlan(self._store, self._desk, self._programmes)
        return tuple((theme.name, state) for theme, state in plan.of_session(self._session_id, so_far=True))

    def _programme(self) -> tuple[Slot, ...]:
        return programme_of(self._store, self._desk.wall, self._session(), self._circle.agenda)

    def _blocks(self) -> tuple[tuple[BlockReport, ...], int]:
        """Return how each block went, and how many sentences of its notes have a number like a reading in them."""
        slots = self._programme()
        notes = [without_readings(note_of(self._store, self._session_id, slot.block.id)) for slot in slots]
        blocks = (
            BlockReport(
                slot.block.title,
                slot.block.minutes,
                round(slot.spent.total_seconds() / 60) if slot.spent else None,
                slot.state is BlockState.SKIPPED,
                note,
            )
            for slot, (note, _) in zip(slots, notes, strict=True)
        )
        return tuple(blocks), sum(left_out for _, left_out in notes)

    def _topics(self, language: str) -> tuple[str, ...]:
        session = self._session()
        return topics_of(self._store, self._desk.wall, session, self._programmes, language)

    def _name(self, facilitator_id: str) -> str:
        person = self._facilitator(facilitator_id)
        return person.name if person else ""

    def _facilitator(self, id: str) -> Facilitator | None:
        return self._store.facilitators.get(id)

    def _practice(self) -> Practice:
        return self._store.practices.all_for()[0]

    def _group_of(self, person: Participant) -> Group | None:
        return self._store.groups.get(person.group_id) if person.group_id else None

    def _group(self, session: Session) -> Group:
        group = self._store.groups.get(session.group_id)
        assert group is not None, "a session belongs to a group"
        return group

    def _person(self, participant_id: str) -> Participant:
        person = self._store.participants.get(participant_id)
        if person is None or participant_id not in self._seats():
            raise NotAllowed(participant_id)
        return person

    def _session(self) -> Session:
        session = self._store.sessions.get(self._session_id)
        assert session is not None, "sessions are never removed while open"
        return session

    def _seats(self) -> dict[str, Seat]:
        return {seat.participant_id: seat for seat in self._store.seats.all_for(session_id=self._session_id)}


def _to_write_on(session: Session, person: Participant) -> Visit:
    """Return the row of a session at which she did not measure yet."""
    return Visit(session.number, session.held_on, person.age_on(session.held_on), None, None)
