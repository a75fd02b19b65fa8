"""Which papers of a session she wants, and making them one by one in memory."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from facilitator_app import documents
from facilitator_app.domain.own_papers import OwnPaper
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.wording import Wording
from facilitator_app.live.handout_kinds import HANDOUTS
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.seating import SeatRow
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.handout_set import HandoutSet
from facilitator_app.ui.paper import Paper, own_paper
from facilitator_app.ui.paper_language import card_language


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is ticked: cards for who was there and who was not, the report, a sheet each, and own papers.

    `handouts` are the papers that the programme gives to take home.
    `only` are the papers of these that are made, by kind and whose, or which own paper; None is all of them.
    """

    cards: bool = True
    cards_for_absent: bool = True
    group_report: bool = True
    file_sheets: bool = True
    own_papers: bool = False
    handouts: bool = False
    only: frozenset[tuple[PaperKind, str | None]] | None = None

    @property
    def nothing(self) -> bool:
        """Whether nothing is ticked."""
        return not (self.about_women or self.group_report or self.own_papers)

    def includes(self, kind: PaperKind, whose: str | None) -> bool:
        """Whether one paper of a kind that is ticked is made: whose it is, or which own paper."""
        return self.only is None or (kind, whose) in self.only

    @property
    def about_women(self) -> bool:
        """Whether some paper is for one woman, by name; of what goes home some are."""
        return self.cards or self.cards_for_absent or self.file_sheets or self.handouts


@dataclass(frozen=True, slots=True)
class Tally:
    """Whom the cards are for: women who were there, women who were not (yet), and women by card language."""

    present: int
    absent: int
    languages: tuple[tuple[str, int], ...]


class PaperSet:
    """The papers of the session on the table.

    Args:
        session: the room they are taken from; it writes each look into the log.
        wording_for: gives the wording of a language.
        language: of the practice: that of the report and the sheets, and of a card whose own language has no
            translation. A card is never half in one language.
    """

    def __init__(self, session: LiveSession, wording_for: Callable[[str], Wording], language: str) -> None:
        self._session = session
        self._wording_for = wording_for
        self._wordings: dict[str, Wording] = {}
        self._language = language
        self.handouts = HandoutSet(session.handouts, wording_for, language)

    @property
    def with_values(self) -> bool:
        """Whether who is at the laptop may make cards and sheets."""
        return self._session.seating.may_see_values

    def tally(self) -> Tally:
        """Count the women; the language most of them read comes first."""
        rows = [row for row in self._rows() if row.gets_card]
        present = sum(_came(row) for row in rows)
        languages = Counter(self._card_language(row) for row in rows).most_common()
        return Tally(present, len(rows) - present, tuple(languages))

    def count(self, wanted: Wanted) -> int:
        """Return how many papers this makes."""
        own = len(self._own(wanted))
        about_women = len(self._rows_for_cards(wanted)) + len(self._rows_for_sheets(wanted))
        return about_women + self.handouts.count(self._handouts(wanted), wanted.only) + _with_report(wanted) + own

    def waiting(self) -> Wanted:
        """Return what waits for a printer, and nothing else."""
        kept = self._session.papers_to_print.of_session(self._session.session.id)
        only = frozenset((paper.kind, paper.participant_id or paper.own_paper_id) for paper in kept)
        kinds = {kind for kind, _ in only}
        cards, own = PaperKind.CARD in kinds, PaperKind.OWN in kinds
        report, sheets = PaperKind.GROUP_REPORT in kinds, PaperKind.FILE_SHEET in kinds
        return Wanted(cards, cards, report, sheets, own, not kinds.isdisjoint(HANDOUTS), only)

    def let_go(self, paper: Paper) -> None:
        """Have one paper wait for a printer no more; raises NotAllowed or Trouble."""
        self._session.papers_to_print.let_go(self._session.session.id, [paper.handed])

    @property
    def room_of_own(self) -> OwnPapers:
        """Where the practice's own papers at this session come from."""
        return self._session.own_papers

    def own_papers(self) -> list[OwnPaper]:
        """Return the practice's own papers at this session."""
        return self.room_of_own.all()

    def own_paper(self, id: str, use: PaperUse) -> Paper:
        """Return one of them; raises KeyError when it is not there any more."""
        return own_paper(self.room_of_own, id, use, self._language)

    def make(self, wanted: Wanted, use: PaperUse) -> Iterator[Paper]:
        """Make them one at a time: cards, what goes home with them, the report, sheets, and own papers.

        Raises:
            NotAllowed: the role at the laptop includes no such paper.
        """
        papers = self._session.papers
        cards = {row.participant.id: self._card_language(row) for row in self._rows_for_cards(wanted)}
        numbers = {row.participant.id: number for number, row in enumerate(self._rows(), 1)}
        for row in self._rows_for_cards(wanted):
            id, language = row.participant.id, cards[row.participant.id]
            card = documents.render_measuring_card(papers.card(id, use, language), self._wording(language))
            yield Paper(PaperKind.CARD, id, language, card, row.label, numbers[id])
        beside = []
        for paper in self.handouts.make(self._handouts(wanted), use, wanted.only):
            beside.append(paper.handed)
            yield paper
        own = self._wording(self._language)
        if _with_report(wanted):
            report = papers.group_report(use, cards, beside)
            pdf, text = documents.render_group_report(report, own), documents.text_of_group_report
            yield Paper(PaperKind.GROUP_REPORT, None, self._language, pdf, text=partial(text, report, own))
        for row in self._rows_for_sheets(wanted):
            id = row.participant.id
            sheet = papers.file_sheet(id, use, cards.get(id, ""))
            pdf, told = documents.render_file_sheet(sheet, own), partial(documents.text_of_file_sheet, sheet, own)
            yield Paper(PaperKind.FILE_SHEET, id, self._language, pdf, row.label, numbers[id], text=told)
        for kept in self._own(wanted):
            yield self.own_paper(kept.id, use)

    def _own(self, wanted: Wanted) -> list[OwnPaper]:
        papers = self.own_papers() if wanted.own_papers else []
        return [paper for paper in papers if wanted.includes(PaperKind.OWN, paper.id)]

    def _handouts(self, wanted: Wanted) -> tuple[PaperKind, ...]:
        if not wanted.handouts:
            return ()
        if wanted.only is None:
            return self.handouts.of_the_programme()
        asked = {kind for kind, _ in wanted.only}
        return tuple(kind for kind in HANDOUTS if kind in asked)

    def _rows(self) -> list[SeatRow]:
        return self._session.seating.rows()

    def _rows_for_cards(self, wanted: Wanted) -> list[SeatRow]:
        included = partial(wanted.includes, PaperKind.CARD)
        rows = [row for row in self._rows() if row.gets_card and included(row.participant.id)]
        there = [row for row in rows if wanted.cards and _came(row)]
        return there + [row for row in rows if wanted.cards_for_absent and not _came(row)]

    def _rows_for_sheets(self, wanted: Wanted) -> list[SeatRow]:
        included = partial(wanted.includes, PaperKind.FILE_SHEET)
        rows = [row for row in self._rows() if wanted.file_sheets and row.gets_file_sheet]
        return [row for row in rows if included(row.participant.id)]

    def _wording(self, language: str) -> Wording:
        if language not in self._wordings:
            self._wordings[language] = self._wording_for(language)
        return self._wordings[language]

    def _card_language(self, row: SeatRow) -> str:
        return card_language(row.participant.language, self._language, self._wording)


def _with_report(wanted: Wanted) -> bool:
    return wanted.group_report and wanted.includes(PaperKind.GROUP_REPORT, None)


def _came(row: SeatRow) -> bool:
    return row.seat.attendance.came
