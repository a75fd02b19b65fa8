"""The papers of a session that tell nothing measured: what women take home, and what organises the afternoon."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from facilitator_app.domain.agendas import Agenda
from facilitator_app.domain.arrangements import WEEKS_AHEAD, to_arrange
from facilitator_app.domain.disclosures import disclosure_in
from facilitator_app.domain.groups import Group
from facilitator_app.domain.handout_texts import TODAY, TODAY_ANY, HandoutText, Part
from facilitator_app.domain.handouts import (
    ArrangeSheet,
    AttendanceList,
    DateLine,
    DatesSheet,
    DoorSign,
    Guest,
    Handout,
    Leaflet,
    NameTags,
    Steps,
    TodaySheet,
    WelcomeBack,
    WishesSheet,
)
from facilitator_app.domain.participants import Participant, by_name, labels
from facilitator_app.domain.permissions import SEE_NAMES
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import PaperKind, PaperUse, Seat, Session, SessionState
from facilitator_app.live.closing import next_session
from facilitator_app.live.desk import Desk
from facilitator_app.live.first_names import first_names_at
from facilitator_app.live.groups import last_held_before
from facilitator_app.live.handing_out import Handed, OnTheirWay, note_handed_out
from facilitator_app.live.handout_kinds import ABOUT_ONE_WOMAN, CODES, TEXT_OF, WHILE_PREGNANT
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.headings import heading_of
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.series import MISSED
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.live.topics import topics_of
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

HOMEWORK = "huiswerk"


@dataclass(frozen=True, slots=True)
class Recipient:
    """A woman who gets a paper, the language that she reads, and her place in the list of all women from 1."""

    participant_id: str
    label: str
    language: str
    number: int


class Handouts:
    """The papers of one session, which need not be open."""

    def __init__(
        self, store: Store, desk: Desk, session: Session, programmes: Programmes, texts: HandoutTexts
    ) -> None:
        self._store = store
        self._desk = desk
        self._session_id = session.id
        self.on_their_way = OnTheirWay(desk, session.id)
        self._programmes = programmes
        self._of_sessions = SessionProgrammes(store, desk.wall, programmes)
        self._texts = texts

    @property
    def held_on(self) -> date:
        """The day of the session."""
        return self._session.held_on

    @property
    def ahead(self) -> bool:
        """Whether the session is still to come."""
        return self._session.state is SessionState.PLANNED

    @property
    def measuring(self) -> bool:
        """Whether the women measure themselves at this session."""
        return self._session.measuring

    @property
    def named(self) -> tuple[PaperKind, ...]:
        """What the programme of this session gives to take home, in the order of the codes."""
        agenda = self._agenda(self._session)
        return tuple(kind for code, kind in CODES.items() if code in agenda.handouts)

    def recipients(self, kind: PaperKind) -> tuple[Recipient, ...]:
        """Return for whom a paper is, by name; raises NotAllowed."""
        self._desk.check(SEE_NAMES)
        women = self._missing() if kind is PaperKind.WELCOME_BACK else self._coming()
        session = self._about(kind)
        if kind in WHILE_PREGNANT:
            women = [woman for woman in women if woman.pregnant_on(session.held_on)]
        # As on her measuring card: two who are called alike are told apart also while one of them is away.
        everybody = self._women(self._seats(session))
        named, numbers = labels(everybody), {woman.id: number for number, woman in enumerate(everybody, 1)}
        return tuple(Recipient(w.id, named[w.id], w.language, numbers[w.id]) for w in women)

    def language_for(self, kind: PaperKind, language: str) -> str | None:
        """Return in which language a paper can be made for a reader: hers, or else that of the practice.

        None where it may not go home at all: in neither of them somebody approved the words.
        """
        return next((each for each in (language, self._texts.language) if self._speaks(kind, each)), None)

    def take(self, kind: PaperKind, language: str, use: PaperUse, participant_id: str | None = None) -> Handout:
        """Take one paper in a language that `language_for` gave; one about a woman is for who gets it.

        Raises:
            NotAllowed: the words are not approved, or she gets no such paper.
        """
        if not self._speaks(kind, language):
            raise NotAllowed(kind)
        if kind in ABOUT_ONE_WOMAN and participant_id not in {
            each.participant_id for each in self.recipients(kind)
        }:
            raise NotAllowed(kind)
        detail = f"{use}: {kind}"
        self._desk.note(Deed("paper.handout", Action.READ, participant_id, self._session_id, detail))
        if kind in ABOUT_ONE_WOMAN:
            assert participant_id is not None, "it was among who gets it"
            return self._of_one_woman(kind, language, participant_id)
        return self._of_the_group(kind, language)

    def keep_to_print(self, papers: Sequence[Handed]) -> bool:
        """Have them waited for until there is a printer; raises NotAllowed or Trouble."""
        PapersToPrint(self._store, self._desk).keep(self._session_id, papers)
        return True

    def waiting(self) -> frozenset[PaperKind]:
        """Return what of this session waits for a printer."""
        kept = PapersToPrint(self._store, self._desk).of_session(self._session_id)
        return frozenset(paper.kind for paper in kept)

    def let_go(self) -> None:
        """Have nothing of it printed any more; raises NotAllowed or Trouble."""
        PapersToPrint(self._store, self._desk).let_go(self._session_id)

    def handed_out(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Note that they were printed or saved."""
        note_handed_out(self._store, self._desk, self._session_id, papers, use)

    # One paper

    def _of_the_group(self, kind: PaperKind, language: str) -> Handout:
        session = self._session
        heading = heading_of(self._store, self._desk.wall, session)
        if kind in (PaperKind.ATTENDANCE, PaperKind.NAME_TAGS):
            return self._guests(kind)
        if kind is PaperKind.TODAY:
            text = self._today(session, language)
            following = next_session(self._store, session)
            topics = self._topics(session, language)
            return TodaySheet(heading, text, topics, messages_of(text), text.part(HOMEWORK), following)
        text = self._texts.text(TEXT_OF[kind], language)
        if kind is PaperKind.DATES:
            return DatesSheet(heading, text, self._dates(language))
        if kind is PaperKind.DOOR_SIGN:
            return DoorSign(heading, text)
        if kind in (PaperKind.MEASURING, PaperKind.MEASURING_POSTER):
            return Steps(heading, text, poster=kind is PaperKind.MEASURING_POSTER)
        return Leaflet(heading, text, listed=kind is PaperKind.CALL_US)

    def _of_one_woman(self, kind: PaperKind, language: str, participant_id: str) -> Handout:
        woman, session = self._store.participants.get(participant_id), self._about(kind)
        assert woman is not None, "it was among who gets it"
        heading = heading_of(self._store, self._desk.wall, session)
        label = next(each.label for each in self.recipients(kind) if each.participant_id == participant_id)
        text = self._texts.text(TEXT_OF[kind], language)
        if kind is PaperKind.ARRANGE:
            on = session.held_on
            found = to_arrange(text, woman.due_date, woman.babies, on, self._next_list_on(on))
            return ArrangeSheet(heading, text, label, woman.picture, woman.age_on(on), found)
        if kind is PaperKind.WISHES:
            return WishesSheet(heading, text, label, woman.picture)
        return WelcomeBack(
            heading=heading,
            text=text,
            label=label,
            picture=woman.picture,
            topics=self._topics(session, language),
            messages=messages_of(self._today(session, language)),
            papers=tuple(self._texts.text(id, language).title for id in self._texts_that_come_along(session)),
            next_session=next_session(self._store, session),
        )

    def _guests(self, kind: PaperKind) -> Handout:
        heading = heading_of(self._store, self._desk.wall, self._session)
        women = self._coming()
        leaders = [self._store.facilitators.get(id) for id in self._group.facilitators]
        names = tuple(leader.name for leader in leaders if leader)
        if kind is PaperKind.ATTENDANCE:
            named = labels(women)
            return AttendanceList(heading, tuple(Guest(named[w.id], w.picture) for w in women), names)
        first_names = [woman.first_name for woman in women]
        tags = [Guest(w.first_name if first_names.count(w.first_name) == 1 else w.label, w.picture) for w in women]
        return NameTags(heading, (*tags, *(Guest(name) for name in names)))

    def _dates(self, language: str) -> tuple[DateLine, ...]:
        sessions = self._store.sessions.all_for(group_id=self._group.id)
        held = [each for each in sessions if each.state is not SessionState.CANCELLED]
        return tuple(
            DateLine(s.number, s.held_on, s.starts_at, s.ends_at, s.place, self._title(s, language))
            for s in sorted(held, key=lambda session: session.number)
        )

    def _next_list_on(self, on: date) -> date:
        """Return the day of the next session that gives the list of what to arrange, or four weeks ahead."""
        later = [s for s in self._store.sessions.all_for(group_id=self._group.id) if s.held_on > on]
        giving = [s.held_on for s in later if "P7" in self._agenda(s).handouts]
        return min(giving, default=on + timedelta(weeks=WEEKS_AHEAD))

    # Words

    def _speaks(self, kind: PaperKind, language: str) -> bool:
        """Whether all of a paper can be read in this language, and may go home in it."""
        if kind in (PaperKind.ATTENDANCE, PaperKind.NAME_TAGS):
            return True
        session = self._about(kind)
        ids = [TEXT_OF[kind]] if kind in TEXT_OF else []
        if kind in (PaperKind.TODAY, PaperKind.WELCOME_BACK):
            ids.append(self._today_id(session))
        others = self._texts_that_come_along(session) if kind is PaperKind.WELCOME_BACK else ()
        sessions = [session] if kind in (PaperKind.TODAY, PaperKind.WELCOME_BACK) else []
        if kind is PaperKind.DATES:
            sessions = self._store.sessions.all_for(group_id=self._group.id)
        return (
            all(self._texts.printable(id, language) for id in ids)
            and all(self._texts.speaks(id, language) for id in others)
            and all(self._reads(each, language) for each in sessions)
        )

    def _texts_that_come_along(self, session: Session) -> tuple[str, ...]:
        """The words of the papers that were given at a session, apart from the one about the session itself."""
        handouts = self._agenda(session).handouts
        given = [kind for code, kind in CODES.items() if code in handouts and kind is not PaperKind.TODAY]
        language = self._texts.language
        return tuple(TEXT_OF[kind] for kind in given if self._texts.printable(TEXT_OF[kind], language))

    def _today_id(self, session: Session) -> str:
        programme = self._of_sessions.own(session)
        found = f"{TODAY}-{programme.source if programme else session.agenda_id}"
        return found if found in self._texts.ids() else TODAY_ANY

    def _today(self, session: Session, language: str) -> HandoutText:
        return self._texts.text(self._today_id(session), language)

    def _topics(self, session: Session, language: str) -> tuple[str, ...]:
        return topics_of(self._store, self._desk.wall, session, self._programmes, language)

    def _agenda(self, session: Session) -> Agenda:
        return self._of_sessions.of(session)[0]

    def _title(self, session: Session, language: str) -> str:
        """What a session is about; the title of a programme of the practice's own is in its own language alone."""
        own = self._of_sessions.own(session)
        if own is not None:
            named = disclosure_in(own.name, first_names_at(self._store, session))
            return own.name if own.language == language and named is None else ""
        return self._programmes.readable(self._group.series, session.agenda_id, language)[0].title

    def _reads(self, session: Session, language: str) -> bool:
        """Whether what is told of a programme can be in this language; of an own one the rest is left out."""
        own = self._of_sessions.own(session) is not None
        return own or self._programmes.speaks(self._group.series, session.agenda_id, language)

    # Women

    def _about(self, kind: PaperKind) -> Session:
        """Return the session that a paper is about: welcomed back beforehand is who missed the one before it."""
        session = self._session
        if kind is not PaperKind.WELCOME_BACK or session.state is not SessionState.PLANNED:
            return session
        return last_held_before(self._store, session) or session

    def _coming(self) -> list[Participant]:
        """Who is there; before anybody is marked, who may still come."""
        seats = self._seats(self._session)
        came = [seat for seat in seats if seat.attendance.came]
        return self._women(came or [seat for seat in seats if seat.attendance not in MISSED])

    def _missing(self) -> list[Participant]:
        session = self._about(PaperKind.WELCOME_BACK)
        if session.state is SessionState.PLANNED:
            return []
        return self._women([seat for seat in self._seats(session) if not seat.attendance.came])

    def _women(self, seats: Sequence[Seat]) -> list[Participant]:
        people = self._store.participants.all_for(id=[seat.participant_id for seat in seats])
        return sorted((woman for woman in people if woman.named), key=by_name)

    def _seats(self, session: Session) -> list[Seat]:
        return self._store.seats.all_for(session_id=session.id)

    @property
    def _session(self) -> Session:
        session = self._store.sessions.get(self._session_id)
        assert session is not None, "sessions with a paper are not removed while it is made"
        return session

    @property
    def _group(self) -> Group:
        group = self._store.groups.get(self._session.group_id)
        assert group is not None, "a session belongs to a group"
        return group


def messages_of(text: HandoutText) -> tuple[Part, ...]:
    """Return the messages among the parts of a text."""
    return tuple(part for part in text.said if part.is_message)
