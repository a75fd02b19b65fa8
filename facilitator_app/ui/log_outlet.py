"""The two ways in which the log leaves Kring as a file: a PDF behind a password, and a CSV for a spreadsheet."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for

MakeDialog = Callable[..., SaveDialog]
ToFolder = Callable[[SaveDialog], Iterator[int]]


class LogOutlet(QObject):
    """Asks where to and writes there, in small steps.

    Signals:
        begun: it may take some ten seconds for a log of many years.
        saved, kept_back: the sentence that says so, or why not.
        cover_requested: from inside the dialog.
    """

    begun = Signal()
    saved = Signal(str)
    kept_back = Signal(str)
    cover_requested = Signal()

    def __init__(
        self, files: LogFiles, make_dialog: MakeDialog = SaveDialog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._make_dialog = make_dialog
        self._dialog: SaveDialog | None = None
        self._write_to: ToFolder = self._pdf
        self._where = ""
        self._steps = Steps(self)
        self._steps.done.connect(self._finish)
        self._steps.stopped.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._steps.running

    @property
    def dialog(self) -> SaveDialog | None:
        """The dialog that is open."""
        return self._dialog

    def save_pdf(self, parent: QWidget) -> None:
        """Ask for a folder and a password, and write the PDF there."""
        self._write_to = self._pdf
        self._ask(self._make_dialog(1, parent.window()))

    def save_csv(self, parent: QWidget) -> None:
        """Ask for a folder, and write the CSV there; no spreadsheet opens one with a password."""
        self._write_to = self._csv
        self._ask(self._make_dialog(1, parent.window(), lockable=False))

    def stop(self) -> None:
        """Close what is open and drop what is under way."""
        self._steps.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    # Inside

    def _ask(self, dialog: SaveDialog) -> None:
        self.stop()
        self._dialog = dialog
        dialog.cover_requested.connect(self.cover_requested)
        dialog.accepted.connect(self._write)
        dialog.rejected.connect(self.stop)
        dialog.open()

    def _write(self) -> None:
        dialog = self._dialog
        assert dialog is not None
        self._where = dialog.folder.name or str(dialog.folder)
        steps = self._write_to(dialog)
        self.stop()
        self._steps.run(steps)
        self.begun.emit()

    def _pdf(self, dialog: SaveDialog) -> Iterator[int]:
        return self._files.as_pdf(dialog.folder, dialog.password)

    def _csv(self, dialog: SaveDialog) -> Iterator[int]:
        return self._files.as_csv(dialog.folder)

    def _finish(self) -> None:
        self.saved.emit(self.tr("Het logboek staat in {map}. Het ligt nu buiten Kring.").format(map=self._where))

    def _give_up(self, problem: Exception) -> None:
        self.kept_back.emit(sentence_for(problem))
