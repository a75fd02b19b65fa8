"""A file that is made when somebody says where it goes: written in small steps, whole or not at all."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for

MakeDialog = Callable[..., SaveDialog]
# Writes to the folder, and with the password, that stand in the dialog.
Write = Callable[[SaveDialog], Iterator[object]]


class FileOutlet(QObject):
    """Asks where to and writes there.

    Args:
        said: the sentence that says it is there, with {map} for the name of the folder.

    Signals:
        begun: it may take some ten seconds for a log of many years.
        saved, kept_back: the sentence that says so, or why not.
        cover_requested: from inside the dialog.
    """

    begun = Signal()
    saved = Signal(str)
    kept_back = Signal(str)
    cover_requested = Signal()

    def __init__(self, said: str, make_dialog: MakeDialog = SaveDialog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._make_dialog = make_dialog
        self._dialog: SaveDialog | None = None
        self._write_to: Write | None = None
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

    def save(self, write: Write, parent: QWidget, *, lockable: bool = True) -> None:
        """Ask for a folder, and for a password where a file of this kind can have one; then write it there."""
        self.stop()
        self._write_to = write
        self._dialog = dialog = self._make_dialog(1, parent.window(), lockable=lockable)
        dialog.cover_requested.connect(self.cover_requested)
        dialog.accepted.connect(self._write)
        dialog.rejected.connect(self.stop)
        dialog.open()

    def stop(self) -> None:
        """Close what is open and drop what is under way."""
        self._steps.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    # Inside

    def _write(self) -> None:
        dialog = self._dialog
        assert dialog is not None
        assert self._write_to is not None
        self._where = dialog.folder.name or str(dialog.folder)
        steps = self._write_to(dialog)
        self.stop()
        self._steps.run(steps)
        self.begun.emit()

    def _finish(self) -> None:
        self.saved.emit(self._said.format(map=self._where))

    def _give_up(self, problem: Exception) -> None:
        self.kept_back.emit(sentence_for(problem))
