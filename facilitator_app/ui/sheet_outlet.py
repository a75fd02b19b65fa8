"""The two ways in which a recovery sheet leaves Kring: a printer, and a folder that she chooses."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from facilitator_app import documents
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.summaries import RecoverySheet
from facilitator_app.domain.wording import Wording
from facilitator_app.live.files import save_files
from facilitator_app.live.keys import Keys
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.printing import ChoosePrinter, NoPrinter, choose_printer, print_papers
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for, tried


class SheetOutlet(QObject):
    """Sends one sheet out as often as she likes, and has it written down before it goes.

    The file has no password: whoever needs it has forgotten hers.

    Signals:
        handed_out: the sentence that says where it went.
        kept_back: the sentence that says why it did not.
    """

    handed_out = Signal(str)
    kept_back = Signal(str)

    def __init__(
        self,
        keys: Keys,
        wording: Wording,
        choose: ChoosePrinter = choose_printer,
        choose_folder: ChooseFolder = ask_folder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._wording = wording
        self._choose_printer = choose
        self._choose_folder = choose_folder
        self._use = PaperUse.PRINT
        self._said = ""
        self._steps = Steps(self)
        self._steps.done.connect(self._finish)
        self._steps.stopped.connect(self._give_up)

    def print(self, sheet: RecoverySheet, parent: QWidget) -> None:
        """Ask for a printer and send the sheet to it."""
        try:
            printer = self._choose_printer(parent)
        except NoPrinter:
            self.kept_back.emit(self.tr("Er is geen printer. Kies Bewaar op USB, of schrijf de code over."))
            return
        # The page may have been put away while the dialog of the system stood.
        if printer is not None and isValid(self) and self._noted(PaperUse.PRINT):
            self._said = self.tr("Naar de printer gestuurd. Het is 1 vel.")
            self._steps.run(print_papers([self._pdf(sheet)], printer))

    def save(self, sheet: RecoverySheet, parent: QWidget) -> None:
        """Ask for a folder and write the sheet there."""
        chosen = self._choose_folder(parent.window(), self.tr("Kies je USB-stick of een map"))
        if chosen and isValid(self) and self._noted(PaperUse.SAVE):
            folder, name = Path(chosen), _file_name(sheet.made_at.date())
            sentence = self.tr("Het blad staat in {map}. Wie het bestand opent, ziet de code.")
            self._said = sentence.format(map=folder.name or str(folder))
            self._steps.run(save_files([(name, self._pdf(sheet))], folder))

    def stop(self) -> None:
        """Drop what is under way."""
        self._steps.stop()

    # Inside

    def _pdf(self, sheet: RecoverySheet) -> bytes:
        return documents.render_recovery_sheet(sheet, self._wording)

    def _noted(self, use: PaperUse) -> bool:
        """Have it written down that the sheet goes; where that cannot be it stays."""
        self._use = use
        if refused := tried(partial(self._keys.note_sheet, use)):
            self.kept_back.emit(refused)
        return not refused

    def _finish(self) -> None:
        self.handed_out.emit(self._said)

    def _give_up(self, problem: Exception) -> None:
        self._keys.note_sheet_stayed(self._use)
        self.kept_back.emit(sentence_for(problem))


def _file_name(day: date) -> str:
    return f"herstelblad-{day.isoformat()}.pdf"
