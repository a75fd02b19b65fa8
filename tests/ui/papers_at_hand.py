"""What tests of papers share: wordings, a printer that writes a PDF, a dialog that knows its folder."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import PaperKind
from facilitator_app.domain.wording import Wording
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.printing import ChoosePrinter
from facilitator_app.ui.wording import ReaderWording
from tests.zonnebloem import ZONE

ENGLISH = {"Mijn kaart": "My card", "Vandaag": "Today", "Volgende keer": "Next time"}


class EnglishWording(ReaderWording):
    """English with a few words of its own, so that these tests need no translation file."""

    def __init__(self) -> None:
        super().__init__("en", None, ZONE)

    def translate(self, _context: str, source: str, /) -> str:
        """Return the English word, or the Dutch one."""
        return ENGLISH.get(source, source)

    def knows(self, _context: str, _source: str, /) -> bool:
        """Whether there is a word for it; the Dutch ones do as well."""
        return True


def wording_for(language: str) -> Wording:
    """Dutch and English; of other languages there is no translation."""
    return EnglishWording() if language == "en" else ReaderWording(language, None, ZONE)


def paper_set(session: LiveSession) -> PaperSet:
    """The papers of a session in a Dutch practice."""
    return PaperSet(session, wording_for, "nl")


def made(session: LiveSession, wanted: Wanted) -> list[Paper]:
    """All papers at once."""
    from facilitator_app.domain.sessions import PaperUse

    return list(paper_set(session).make(wanted, PaperUse.PREVIEW))


def a_card(text: str = "kaart", number: int = 1) -> Paper:
    """One page A4 in landscape."""
    return Paper(PaperKind.CARD, f"woman-{number:02}", "nl", pdf_of((842, 595), text), "Amina B.", number)


def a_report(pages: int = 2) -> Paper:
    """Some pages A4 upright."""
    return Paper(PaperKind.GROUP_REPORT, None, "nl", pdf_of((595, 842), "verslag", pages))


def pdf_of(size: tuple[float, float], text: str, pages: int = 1) -> bytes:
    """A small PDF with a text and a black corner on every page."""
    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1)
    for page in range(pages):
        canvas.drawString(72, 72, f"{text} {page + 1}")
        canvas.rect(0, size[1] - 100, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def text_of(pdf: bytes) -> str:
    """All words of a PDF."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def printer_to(path: Path) -> ChoosePrinter:
    """A chooser whose printer writes what it prints to a file."""

    def choose(_parent: QWidget) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    return choose


def dialog_for(folder: Path) -> Callable[[int, QWidget], SaveDialog]:
    """A dialog whose question for a folder is answered."""

    def answer(_parent: QWidget, _title: str) -> str:
        return str(folder)

    return partial(_dialog, answer)


def _dialog(answer: Callable[[QWidget, str], str], count: int, parent: QWidget) -> SaveDialog:
    return SaveDialog(count, parent, answer)


def outlet_of(session: LiveSession, tmp_path: Path) -> PaperOutlet:
    """Prints to gedrukt.pdf and saves to the folder stick."""
    stick = tmp_path / "stick"
    stick.mkdir(exist_ok=True)
    return PaperOutlet(session.papers, printer_to(tmp_path / "gedrukt.pdf"), dialog_for(stick))


def wait_until(qtbot: QtBot, ready: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    qtbot.waitUntil(ready, timeout=20_000)


def sizes_of(path: Path) -> Sequence[tuple[int, int]]:
    """Width and height of each printed page in points, as it comes out of the printer."""
    return [
        (round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in PdfReader(path).pages
    ]
