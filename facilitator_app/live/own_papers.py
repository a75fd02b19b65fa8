"""The practice's own PDFs at a session: kept in the store, printed with the rest, and taken away again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from facilitator_app.domain.own_papers import LONGEST_NAME, MOST_COPIES, OwnPaper, PaperContents, check_room
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import NameMissing, TextTooLong
from facilitator_app.domain.sessions import PaperUse, Session
from facilitator_app.live.desk import HELD, Change, Desk, new_id
from facilitator_app.live.handing_out import Handed, OnTheirWay, note_handed_out
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

# So long what was taken away can be brought back.
STAYS_FOR = timedelta(days=1)


class OwnPapers:
    """The own papers of one session; whether a file is a PDF that can be printed is looked at before."""

    def __init__(self, store: Store, desk: Desk, session_id: str) -> None:
        self._store = store
        self._desk = desk
        self.session_id = session_id
        self.on_their_way = OnTheirWay(desk, session_id)

    # What is asked

    @property
    def held_on(self) -> date:
        """The day of the session, for the names of files."""
        return self._session().held_on

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop adds and takes away."""
        return may(self._desk.who.role, "paper")

    def all(self) -> list[OwnPaper]:
        """Return them in the order in which they came."""
        return self._store.own_papers.all_for(session_id=self.session_id)

    def pdf(self, id: str, use: PaperUse) -> bytes:
        """Return the contents of one, and write into the log what for.

        Raises:
            KeyError: it is not there any more.
        """
        contents = self._store.paper_contents.get(id)
        if contents is None or self._store.own_papers.get(id) is None:
            raise KeyError(id)
        self._desk.note(Deed("paper.own", Action.READ, None, self.session_id, use))
        return contents.pdf

    def copies(self, paper: OwnPaper) -> int:
        """Return how many are printed: as many as it asks for, for each woman who gets a card, or in all."""
        if not paper.for_each:
            return paper.copies
        invited = {seat.participant_id for seat in self._store.seats.all_for(session_id=self.session_id)}
        women = self._store.participants.all_for(id=invited)
        return paper.copies * max(sum(woman.pregnant_on(self.held_on) for woman in women), 1)

    def waiting(self) -> frozenset[str]:
        """Return the ids of those that wait for a printer."""
        kept = PapersToPrint(self._store, self._desk).of_session(self.session_id)
        return frozenset(paper.own_paper_id for paper in kept if paper.own_paper_id)

    # Verbs; each raises NotAllowed or Trouble

    def check_room(self, size: int) -> None:
        """Raise UnusablePaper where a file of so many bytes has no room any more."""
        check_room(size, len(self.all()), self._store.paper_contents.size())

    def attach(self, name: str, pdf: bytes, pages: int) -> OwnPaper:
        """Keep a PDF with the session.

        Raises:
            NameMissing, TextTooLong: the name cannot be used.
            UnusablePaper: there is no room for it.
        """
        name = _tidy(name)
        self.check_room(len(pdf))
        paper = OwnPaper(new_id(), self.session_id, name, pages, len(pdf))
        contents = PaperContents(paper.id, self.session_id, pdf)
        self._commit("paper.attach", Action.CREATE, saves=(contents, paper))
        return paper

    def rename(self, id: str, name: str) -> None:
        """Call it otherwise; raises NameMissing or TextTooLong."""
        name = _tidy(name)
        self._change(id, lambda paper: replace(paper, name=name))

    def print_as(self, id: str, copies: int, *, for_each: bool) -> None:
        """Say how many are printed, for each woman or in all."""
        copies = min(max(copies, 1), MOST_COPIES)
        self._change(id, lambda paper: replace(paper, copies=copies, for_each=for_each))

    def take_away(self, id: str) -> None:
        """Take it away from the session, and have it wait for no printer; undo brings it back for a day."""
        paper = self._store.own_papers.get(id)
        if paper is not None:
            waiting = self._store.papers_to_print.all_for(own_paper_id=id)
            self._commit("paper.take-away", Action.DELETE, drops=(*waiting, paper))

    def keep_to_print(self, papers: Sequence[Handed]) -> bool:
        """Have them waited for until there is a printer."""
        PapersToPrint(self._store, self._desk).keep(self.session_id, papers)
        return True

    def handed_out(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Note that they were printed or saved."""
        note_handed_out(self._store, self._desk, self.session_id, papers, use)

    # Inside

    def _change(self, id: str, changed: Callable[[OwnPaper], OwnPaper]) -> None:
        paper = self._store.own_papers.get(id)
        if paper is not None:
            self._commit("paper.own-change", Action.UPDATE, saves=(changed(paper),))

    def _commit(
        self, verb: str, action: Action, saves: tuple[object, ...] = (), drops: tuple[object, ...] = ()
    ) -> None:
        # Before it is opened a session has no undo of its own: it belongs to the planning.
        own = self.session_id if self._session().state in HELD else None
        self._desk.commit(Change(verb, action, saves, drops, own))

    def _session(self) -> Session:
        session = self._store.sessions.get(self.session_id)
        if session is None:
            raise KeyError(self.session_id)
        return session


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise NameMissing
    if len(tidy) > LONGEST_NAME:
        raise TextTooLong(LONGEST_NAME)
    return tidy
