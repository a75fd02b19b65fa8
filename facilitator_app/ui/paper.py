"""One finished paper, held in memory and nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass

from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.own_papers import OwnPapers


@dataclass(frozen=True, slots=True)
class Paper:
    """One finished paper.

    Attributes:
        kind: what it is.
        participant_id: whose it is; None for what is about no one woman.
        language: the one it is written in.
        pdf: all its pages; they stand nowhere but in memory.
        label: first name and initial of whose it is, "" for what is about no one woman.
        number: her place in the list from 1, for a file name without her name; 0 for what is about no one woman.
        copies: how many are printed; saved it is once.
        own_paper_id: which of the practice's own papers it is; None for all others.
        text: gives its words as plain text, for who has them read aloud; None where there is no such version.
    """

    kind: PaperKind
    participant_id: str | None
    language: str
    pdf: bytes
    label: str = ""
    number: int = 0
    copies: int = 1
    text: Callable[[], str] | None = None
    own_paper_id: str | None = None

    @property
    def handed(self) -> Handed:
        """Which paper it is, for what was handed out and what waits."""
        return Handed(self.kind, self.participant_id, self.language, self.own_paper_id)


def own_paper(room: OwnPapers, id: str, use: PaperUse, language: str) -> Paper:
    """Return one of the practice's own papers; raises KeyError when it is not there any more."""
    papers = {paper.id: paper for paper in room.all()}
    kept, number = papers[id], list(papers).index(id) + 1
    pdf, copies = room.pdf(id, use), room.copies(kept)
    return Paper(PaperKind.OWN, None, language, pdf, kept.name, number, copies, own_paper_id=id)
