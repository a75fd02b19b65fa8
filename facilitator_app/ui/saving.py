"""Writes papers as files to a folder that she chose: all of them whole, or none."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from facilitator_app import documents
from facilitator_app.domain.programme_refusals import PaperNotSealed
from facilitator_app.domain.sessions import PaperKind
from facilitator_app.exchange.written_tables import BYTE_ORDER_MARK
from facilitator_app.live.files import save_files
from facilitator_app.live.handout_kinds import CODES
from facilitator_app.ui.paper import Paper

_STEMS = {
    PaperKind.CARD: "kaart",
    PaperKind.GROUP_REPORT: "groepsverslag",
    PaperKind.FILE_SHEET: "dossierblad",
    PaperKind.SLIPS: "meetbriefjes",
    PaperKind.SERIES: "overzicht",
    PaperKind.MEASURING: "zelf-meten",
    PaperKind.MEASURING_POSTER: "zelf-meten-a3",
    PaperKind.CALL_US: "bel-ons",
    PaperKind.DATES: "afspraken-en-data",
    PaperKind.TODAY: "vandaag",
    PaperKind.ARRANGE: "regel-nu",
    PaperKind.MOVEMENTS: "je-baby-beweegt",
    PaperKind.WISHES: "bevalwensen",
    PaperKind.WELCOME_BACK: "welkom-terug",
    PaperKind.ATTENDANCE: "aanwezigheidslijst",
    PaperKind.NAME_TAGS: "naamkaartjes",
    PaperKind.DOOR_SIGN: "deurbord",
    PaperKind.PACKING_LIST: "paklijst",
    PaperKind.BRIEF: "wie-invalt",
    PaperKind.OWN: "eigen-papier",
}


IN_EACH_LANGUAGE = frozenset(CODES.values())


def save_papers(
    papers: Sequence[Paper], folder: Path, held_on: date, password: str, *, with_text: bool = False
) -> Iterator[int]:
    """Write each paper to a file of its own; gives after each how many are written.

    Args:
        papers: what to write.
        folder: where to.
        held_on: the day of the session, for the names; no woman's name is in them.
        password: encrypts each PDF (AES-256); "" leaves them open for everybody.
        with_text: whether the words go beside each as plain text, where there is such a version; a text cannot be
            encrypted.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
        PaperNotSealed: the same, because one of the practice's own cannot be encrypted.
    """
    return save_files(_files(papers, held_on, password, with_text=with_text), folder)


def _files(
    papers: Sequence[Paper], held_on: date, password: str, *, with_text: bool
) -> Iterator[tuple[str, bytes]]:
    for paper in papers:
        yield file_name(paper, held_on), _bytes(paper, password)
        if with_text and paper.text is not None:
            yield file_name(paper, held_on, "txt"), f"{BYTE_ORDER_MARK}{paper.text()}".encode()


def file_name(paper: Paper, held_on: date, ending: str = "pdf") -> str:
    """Return kaart-2026-03-12-07.pdf: the number is her place in the list, and stands for her name.

    What several women get has its language instead: bel-ons-2026-03-12-en.pdf.
    """
    told = (
        f"-{paper.number:02}" if paper.number else f"-{paper.language}" if paper.kind in IN_EACH_LANGUAGE else ""
    )
    return f"{_STEMS[paper.kind]}-{held_on.isoformat()}{told}.{ending}"


def _bytes(paper: Paper, password: str) -> bytes:
    if not password:
        return paper.pdf
    try:
        return documents.with_password(paper.pdf, password)
    except ValueError as error:
        raise PaperNotSealed(paper.label) from error
