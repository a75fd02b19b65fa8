"""The two ways in which papers leave Kring: a printer, and a folder that she chooses."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from facilitator_app import documents
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import PrinterGone, Trouble
from facilitator_app.live.handing_out import Handed, OnTheirWay
from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.pdf_pages import opens
from facilitator_app.ui.printing import ChoosePrinter, NoPrinter, choose_printer, print_papers
from facilitator_app.ui.saving import save_papers
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MakeDialog = Callable[[int, QWidget], SaveDialog]


class PaperRoom(Protocol):
    """A room that papers come from."""

    @property
    def held_on(self) -> date:
        """The day of their session, for the names of files."""
        ...

    @property
    def on_their_way(self) -> OnTheirWay:
        """Where it is written down that papers are about to go."""
        ...

    def handed_out(self, papers: Sequence[Handed], use: PaperUse, /) -> None:
        """Write down what went."""
        ...

    def keep_to_print(self, papers: Sequence[Handed], /) -> bool:
        """Remember what is to be printed another time; False where that cannot be."""
        ...


class PaperOutlet(QObject):
    """Sends papers out, and has it written down before they go, and what became of it.

    Args:
        room: where the papers come from; it writes down what went.
        choose, make_dialog: ask for a printer and for a folder.

    Signals:
        advanced: how many sheets or files, and of how many papers.
        handed_out: the papers that went, and the sentence that says so.
        kept_back: the sentence that says why they did not go, "" when she changed her mind.
        cover_requested: from inside a dialog.
    """

    advanced = Signal(int, int)
    handed_out = Signal(object, str)
    kept_back = Signal(str)
    cover_requested = Signal()

    def __init__(
        self,
        room: PaperRoom,
        choose: ChoosePrinter = choose_printer,
        make_dialog: MakeDialog = SaveDialog,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._choose_printer = choose
        self._make_dialog = make_dialog
        self._dialog: SaveDialog | None = None
        self._asking = False
        self._papers: Sequence[Paper] = ()
        self._use = PaperUse.PRINT
        self._count = 0
        self._where = ""
        self._steps = Steps(self)
        self._steps.advanced.connect(self._show_progress)
        self._steps.done.connect(self._finish)
        self._steps.stopped.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether papers are on their way."""
        return self._steps.running

    @property
    def dialog(self) -> SaveDialog | None:
        """The dialog that is open."""
        return self._dialog

    def print(self, papers: Sequence[Paper], parent: QWidget) -> None:
        """Ask for a printer and send the papers to it."""
        self._asking = True
        try:
            printer = self._choose_printer(parent)
        except NoPrinter:
            self._asking = False
            self.kept_back.emit(self._kept(papers, self.tr("Er is geen printer."), self.tr("Kies Opslaan…")))
            return
        # The papers were put away while she chose, perhaps under the cover: nothing leaves any more.
        if not isValid(self) or not self._asking:
            return
        self._asking = False
        if printer is None:
            self.kept_back.emit("")
            return
        if self._begin(papers, PaperUse.PRINT):
            self._steps.run(_printed(papers, printer))

    def save(self, papers: Sequence[Paper], parent: QWidget) -> None:
        """Ask for a folder and a password, and write the papers there."""
        self.close_dialog()
        self._papers = papers
        self._dialog = dialog = self._make_dialog(len(papers), parent.window())
        dialog.offer_text(any(paper.text is not None for paper in papers))
        dialog.cover_requested.connect(self.cover_requested)
        dialog.accepted.connect(self._write)
        dialog.rejected.connect(self._dismiss)
        dialog.open()

    def close_dialog(self) -> None:
        """Close what is open, without saving or printing."""
        self._asking = False
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    def _write(self) -> None:
        dialog = self._dialog
        assert dialog is not None
        if self._begin(self._papers, PaperUse.SAVE):
            self._where = dialog.folder.name or str(dialog.folder)
            held_on, text = self._room.held_on, dialog.with_text.isChecked()
            self._steps.run(save_papers(self._papers, dialog.folder, held_on, dialog.password, with_text=text))
        self.close_dialog()

    def _dismiss(self) -> None:
        # Closed from here it has nothing to say.
        if self._dialog is not None:
            self.close_dialog()
            self.kept_back.emit("")

    def _begin(self, papers: Sequence[Paper], use: PaperUse) -> bool:
        """Have it written down that they go; where that cannot be nothing leaves."""
        self._papers, self._use, self._count = papers, use, 0
        try:
            self._room.on_their_way.begin(_handed(papers), use)
        except (Refusal, Trouble) as problem:
            self._papers = ()
            self.kept_back.emit(sentence_for(problem))
            return False
        self.advanced.emit(0, len(papers))
        return True

    def _show_progress(self, count: int) -> None:
        self._count = count
        self.advanced.emit(count, max(count, len(self._papers)))

    def _finish(self) -> None:
        papers, self._papers = self._papers, ()
        sentence = self._printed() if self._use is PaperUse.PRINT else self._saved()
        try:
            self._room.handed_out(_handed(papers), self._use)
        except (Refusal, Trouble) as problem:
            sentence = f"{sentence} {sentence_for(problem)}"
        self.handed_out.emit(papers, sentence)

    def _give_up(self, problem: Exception) -> None:
        papers, self._papers = self._papers, ()
        sentence = sentence_for(problem)
        self._room.on_their_way.give_up(_handed(papers), self._use)
        if isinstance(problem, PrinterGone) and papers:
            sentence = self._kept(papers, sentence, "")
        self.kept_back.emit(sentence)

    def _kept(self, papers: Sequence[Paper], why: str, otherwise: str) -> str:
        """Remember what was to be printed, and say so; `otherwise` is what to do where it cannot wait."""
        try:
            waits = self._room.keep_to_print(_handed(papers))
        except (Refusal, Trouble) as problem:
            return f"{why} {sentence_for(problem)}"
        if not waits:
            return f"{why} {otherwise}".strip()
        remembered = self.tr("Kring onthoudt het bij Nog te printen.")
        return f"{why} {remembered}"

    def _printed(self) -> str:
        if self._count == 1:
            return self.tr("Naar de printer gestuurd. Het is 1 vel.")
        return self.tr("Naar de printer gestuurd. Tel de vellen: het zijn er {n}.").format(n=self._count)

    def _saved(self) -> str:
        if self._count == 1:
            return self.tr("1 bestand staat in {map}. Het ligt nu buiten Kring.").format(map=self._where)
        return self.tr("{n} bestanden staan in {map}. Ze liggen nu buiten Kring.").format(
            n=self._count, map=self._where
        )


def _handed(papers: Sequence[Paper]) -> list[Handed]:
    return [paper.handed for paper in papers]


def _printed(papers: Sequence[Paper], printer: "QPrinter") -> Iterator[int]:
    """Lay each paper out on its sheets, one between two touches, and print them; gives the sheets on their way."""
    pdfs = []
    for paper in papers:
        pdfs += on_sheets(paper)
        yield 0
    yield from print_papers(pdfs, printer)


def on_sheets(paper: Paper) -> list[bytes]:
    """Return a paper as it is printed, with all its copies."""
    if paper.kind is not PaperKind.OWN:
        return [documents.on_a4(paper.pdf, paper.copies)]
    with suppress(ValueError):
        laid_out = documents.on_a4(paper.pdf, paper.copies)
        if opens(laid_out):
            return [laid_out]
    # Somebody else's can be shown and still not be laid out anew: it is printed as it is.
    return [paper.pdf] * paper.copies
