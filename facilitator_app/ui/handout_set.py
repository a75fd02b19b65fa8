"""The papers of a session that tell nothing measured: how many there are, and making them in memory."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from facilitator_app import documents
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import HandoutDamaged
from facilitator_app.domain.wording import Wording
from facilitator_app.live.handout_kinds import ABOUT_ONE_WOMAN, FOR_THE_ROOM, TO_TAKE_HOME
from facilitator_app.live.handouts import Handouts, Recipient
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.papers import Papers
from facilitator_app.live.slips import Slips
from facilitator_app.ui.paper import Paper, own_paper
from facilitator_app.ui.paper_language import card_language

Only = frozenset[tuple[PaperKind, str | None]] | None


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper that can be made.

    Attributes:
        kind: what it is.
        count: how many sheets or leaflets; 0 where nobody gets one.
        approved: whether its words may go home in the language of some woman, or of the practice.
        named: whether the programme of this session gives it, or it is for who was missed.
    """

    kind: PaperKind
    count: int
    approved: bool
    named: bool

    @property
    def possible(self) -> bool:
        """Whether there is anything to make."""
        return self.approved and self.count > 0


@dataclass(frozen=True, slots=True)
class OwnOffer:
    """One of the practice's own papers: what it is called, how many are printed, and whether it waits for that."""

    name: str
    count: int
    waits: bool


class HandoutSet:
    """What women take home, each in her own language, and what organises the afternoon.

    Args:
        handouts: the room they are taken from.
        wording_for: gives the wording of a language.
        language: of the practice; a paper is never half in one language.
        slips: the room of the slips, where they are among the papers.
        cards: the room of the cards, where they are made ahead to be written on by hand.
        own: the room of the practice's own papers, where they are among the papers.
    """

    def __init__(
        self,
        handouts: Handouts,
        wording_for: Callable[[str], Wording],
        language: str,
        slips: Slips | None = None,
        cards: Papers | None = None,
        own: OwnPapers | None = None,
    ) -> None:
        self._handouts = handouts
        self._wording_for = wording_for
        self._language = language
        self._slips = slips
        self._cards = cards
        self._own = own

    def offers(self) -> tuple[Offer, ...]:
        """Return all papers, those to take home first."""
        named = {*self._handouts.named, PaperKind.WELCOME_BACK}
        offers = [self._offer(kind, named=kind in named) for kind in (*TO_TAKE_HOME, *FOR_THE_ROOM)]
        if self._cards is not None:
            women = len(self._handouts.recipients(PaperKind.CARD))
            offers.append(Offer(PaperKind.CARD, women, approved=True, named=False))
        if self._slips is not None:
            needed = self._handouts.ahead and self._slips.needed and not self._slips.printed
            offers.append(Offer(PaperKind.SLIPS, int(self._slips.needed), approved=True, named=needed))
        return tuple(offers)

    @property
    def waiting(self) -> frozenset[PaperKind]:
        """What of the session waits for a printer, also what is not made here."""
        return self._handouts.waiting()

    def own_papers(self) -> dict[str, OwnOffer]:
        """Return the practice's own papers at this session by their ids."""
        if self._own is None:
            return {}
        waiting = self._own.waiting()
        return {
            paper.id: OwnOffer(paper.name, self._own.copies(paper), paper.id in waiting)
            for paper in self._own.all()
        }

    def let_go(self) -> None:
        """Have nothing of it printed any more; raises NotAllowed or Trouble."""
        self._handouts.let_go()

    def of_the_programme(self) -> tuple[PaperKind, ...]:
        """Return what goes home today without anybody choosing: what the programme gives, and what was missed."""
        try:
            kinds = (*self._handouts.named, PaperKind.WELCOME_BACK)
            return tuple(kind for kind in kinds if self._readers(kind))
        except HandoutDamaged:
            # The page of all papers says so; a session is closed without.
            return ()

    def count(self, kinds: Iterable[PaperKind], only: Only = None) -> int:
        """Return how many papers this makes; one that several women get counts once in each language.

        `only` are the papers of these that are meant, by kind and whose; None is all of them.
        """
        return sum(self._count(kind, only) for kind in kinds)

    def make_own(self, ids: Iterable[str], use: PaperUse) -> Iterator[Paper]:
        """Make some of the practice's own papers; raises KeyError for one that was taken away meanwhile."""
        for id in ids:
            assert self._own is not None, "it was among the papers"
            yield own_paper(self._own, id, use, self._language)

    def make(self, kinds: Iterable[PaperKind], use: PaperUse, only: Only = None) -> Iterator[Paper]:
        """Make them one at a time, in this order; `only` as `count` has it."""
        for kind in kinds:
            if kind is PaperKind.SLIPS:
                assert self._slips is not None, "it was not among the offers"
                own = self._wording_for(self._language)
                yield Paper(kind, None, self._language, documents.render_slips(self._slips.sheet(use), own))
            elif kind is PaperKind.CARD:
                yield from self._make_cards(use)
            elif kind in ABOUT_ONE_WOMAN:
                yield from self._for_each(kind, use, only)
            else:
                yield from self._for_all(kind, use)

    def _make_cards(self, use: PaperUse) -> Iterator[Paper]:
        assert self._cards is not None, "it was not among the offers"
        for recipient in self._handouts.recipients(PaperKind.CARD):
            id, language = recipient.participant_id, self._card_language(recipient)
            card = self._cards.card(id, use, language)
            pdf = documents.render_measuring_card(card, self._wording_for(language))
            yield Paper(PaperKind.CARD, id, language, pdf, recipient.label, recipient.number)

    def _card_language(self, recipient: Recipient) -> str:
        return card_language(recipient.language, self._language, self._wording_for)

    def _for_each(self, kind: PaperKind, use: PaperUse, only: Only) -> Iterator[Paper]:
        for recipient, language in self._readers(kind, only):
            taken = self._handouts.take(kind, language, use, recipient.participant_id)
            pdf = documents.render_handout(taken, self._wording_for(language))
            yield Paper(kind, recipient.participant_id, language, pdf, recipient.label, recipient.number)

    def _for_all(self, kind: PaperKind, use: PaperUse) -> Iterator[Paper]:
        for language, copies in self._copies(kind).items():
            taken = self._handouts.take(kind, language, use)
            pdf = documents.render_handout(taken, self._wording_for(language))
            yield Paper(kind, None, language, pdf, copies=copies)

    def _count(self, kind: PaperKind, only: Only) -> int:
        if kind is PaperKind.SLIPS:
            return 1
        if kind is PaperKind.CARD:
            return len(self._handouts.recipients(kind))
        return len(self._readers(kind, only)) if kind in ABOUT_ONE_WOMAN else len(self._copies(kind))

    def _copies(self, kind: PaperKind) -> Counter[str]:
        """How many women read each language; what hangs in the room is there once, as the practice speaks."""
        if kind in FOR_THE_ROOM:
            return Counter([language] if (language := self._handouts.language_for(kind, self._language)) else [])
        return Counter(language for _, language in self._readers(kind))

    def _readers(self, kind: PaperKind, only: Only = None) -> list[tuple[Recipient, str]]:
        """Who gets a paper, each with the language that hers is in; without words that may go home nobody does."""
        recipients = [
            each for each in self._handouts.recipients(kind) if only is None or (kind, each.participant_id) in only
        ]
        theirs = {each.language for each in recipients}
        own = {each: card_language(each, self._language, self._wording_for) for each in theirs}
        spoken = {each: self._handouts.language_for(kind, own[each]) for each in theirs}
        return [(each, language) for each in recipients if (language := spoken[each.language])]

    def _offer(self, kind: PaperKind, *, named: bool) -> Offer:
        women = len(self._handouts.recipients(kind))
        approved = self._handouts.language_for(kind, self._language) is not None or bool(self._readers(kind))
        count = min(women, 1) if kind in FOR_THE_ROOM else len(self._readers(kind)) if approved else women
        return Offer(kind, count, approved, named)
