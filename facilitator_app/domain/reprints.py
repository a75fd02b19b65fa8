"""Papers that tell what is not so any more: a due date or a measurement was changed after they left Kring."""

from collections.abc import Callable, Iterable

from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.sessions import HandedOut, PaperKind


def outdated(
    woman: Participant, papers: Iterable[HandedOut], told_now: Callable[[HandedOut], str] | None = None
) -> list[HandedOut]:
    """Return the papers of a woman that she has, or her file has, and that tell what is not so any more.

    Every card shows all her sessions, so a later card takes the place of the one before it, and so does a later
    list of what to arrange; a file sheet is only replaced by a later one of the same session.
    Who is not pregnant any more gets no new ones.

    Args:
        woman: as she is now.
        papers: all that left Kring about her, in order of time.
        told_now: gives the trace of a paper as it would be made now; None when nothing measured was changed.
    """
    if woman.status is not Status.PREGNANT:
        return []
    newest = {_in_the_place_of(paper): paper for paper in papers if paper.participant_id == woman.id}
    return [
        paper
        for paper in newest.values()
        if paper.due_date not in (None, woman.due_date)
        or (told_now is not None and paper.told not in ("", told_now(paper)))
    ]


def _in_the_place_of(paper: HandedOut) -> str:
    newest_counts = paper.kind in (PaperKind.CARD, PaperKind.ARRANGE)
    return paper.kind if newest_counts else f"{paper.kind}/{paper.session_id}"
