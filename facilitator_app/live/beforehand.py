"""What is made before a session begins, besides the slips: the packing list, and a page for who stands in."""

from collections.abc import Iterable, Sequence
from datetime import date

from facilitator_app.domain.clock import Slot
from facilitator_app.domain.debriefs import Facilitation
from facilitator_app.domain.disclosures import Disclosure, disclosure_in
from facilitator_app.domain.preparations import Line
from facilitator_app.domain.sessions import STILL_ON_THE_BOARD, PaperUse, Session, SessionState
from facilitator_app.domain.summaries import BriefBlock, PackingList, StandInBrief
from facilitator_app.live.circle import Circle
from facilitator_app.live.debriefing import Debriefing
from facilitator_app.live.desk import Desk
from facilitator_app.live.first_names import first_names_at
from facilitator_app.live.groups import last_held_before, questions_from_before
from facilitator_app.live.handing_out import Handed, OnTheirWay, note_handed_out
from facilitator_app.live.headings import heading_of
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.preparing import Preparing
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


class Beforehand:
    """The papers of one session that need no woman; each look stands in the log, as every paper does.

    Raises AgendaDamaged when no programme can be read at all.
    """

    def __init__(self, store: Store, desk: Desk, session: Session, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._session = session
        self.on_their_way = OnTheirWay(desk, session.id)
        self._programmes = programmes
        self._agenda, _ = SessionProgrammes(store, desk.wall, programmes).of(session)
        self._names = first_names_at(store, session)

    @property
    def held_on(self) -> date:
        """The day of the session."""
        return self._session.held_on

    def packing_list(self, use: PaperUse) -> PackingList:
        """Take what has to stand ready; a line of the practice that names a woman stays in Kring."""
        self._look("paper.packing-list", use)
        asked = self._lines()
        # A number may stand on it: that of who has the key, as a rule.
        lines = tuple(line for line in asked if disclosure_in(line.text, self._names) is not Disclosure.NAME)
        heading = heading_of(self._store, self._desk.wall, self._session)
        (title, hidden) = self._title()
        return PackingList(heading, title, lines, len(asked) - len(lines) + hidden)

    def brief(self, use: PaperUse) -> StandInBrief:
        """Take what somebody needs who has never seen this group; nothing that gives a woman away is in it."""
        self._look("paper.brief", use)
        themes = ThemePlan(self._store, self._desk, self._programmes).waiting(self._session.id)
        asked = [line for line in self._lines() if line.waits]
        lines = tuple(line for line in asked if not self._gives_away(line.text))
        questions, hidden_questions = self._clean(self._questions())
        aims, hidden_aims = self._clean(self._agenda.aims)
        arrange, hidden_to_arrange = self._clean(self._agenda.arrange)
        title, hidden_title = self._title()
        return StandInBrief(
            heading_of(self._store, self._desk.wall, self._session),
            title,
            self._facilitators(),
            aims,
            tuple(self._block(slot) for slot in self._slots() if slot.begins is not None),
            arrange,
            lines,
            tuple(theme.name for theme in themes),
            questions,
            len(asked) - len(lines) + hidden_questions + hidden_aims + hidden_to_arrange + hidden_title,
        )

    def keep_to_print(self, papers: Sequence[Handed]) -> bool:
        """Have them waited for until there is a printer; raises NotAllowed or Trouble."""
        PapersToPrint(self._store, self._desk).keep(self._session.id, papers)
        return True

    def handed_out(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Note that they were printed or saved."""
        note_handed_out(self._store, self._desk, self._session.id, papers, use)

    # Inside

    def _look(self, verb: str, use: PaperUse) -> None:
        self._desk.note(Deed(verb, Action.READ, None, self._session.id, use))

    def _lines(self) -> tuple[Line, ...]:
        return Preparing(self._store, self._desk, self._programmes).lines(self._session.id)

    def _slots(self) -> tuple[Slot, ...]:
        return Circle(self._store, self._desk, self._session, self._agenda).timetable()

    def _block(self, slot: Slot) -> BriefBlock:
        assert slot.begins is not None
        block = slot.block
        title, activity = ("" if self._gives_away(text) else text for text in (block.title, block.activity))
        return BriefBlock(slot.begins, block.minutes, title, activity)

    def _questions(self) -> list[str]:
        """What comes back when it is opened, or what stands on its board once it is."""
        if self._session.state is SessionState.PLANNED:
            found = questions_from_before(self._store, self._session)
        else:
            found = self._store.questions.all_for(session_id=self._session.id)
        return [question.text for question in found if question.state in STILL_ON_THE_BOARD]

    def _facilitators(self) -> tuple[str, ...]:
        """Who leads: as it was said of this session, else as it was at the last one that was held."""
        debriefing, last = Debriefing(self._store, self._desk), last_held_before(self._store, self._session)
        team = debriefing.team(self._session.id)
        as_before: tuple[Facilitation, ...] = debriefing.team(last.id) if last is not None else team
        names = (now.name or then.name for now, then in zip(team, as_before, strict=True))
        return tuple(name for name in names if name)

    def _gives_away(self, text: str) -> bool:
        return disclosure_in(text, self._names) is not None

    def _title(self) -> tuple[str, int]:
        """Return what the programme is called, and 1 where that names a woman and is left out."""
        (*clean,), hidden = self._clean([self._agenda.title])
        return "".join(clean), hidden

    def _clean(self, texts: Iterable[str]) -> tuple[tuple[str, ...], int]:
        """Return the texts that give nobody away, and how many others there are."""
        asked = list(texts)
        clean = tuple(text for text in asked if not self._gives_away(text))
        return clean, len(asked) - len(clean)
