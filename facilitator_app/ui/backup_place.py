"""Where backups go: a folder on a stick or a disk, chosen now or later."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.words import tried


class BackupPlace(QWidget):
    """The folder as it is stored, and the button to choose another.

    Signals:
        done: what was stored, in words.
    """

    done = Signal(str)

    def __init__(
        self, settings: Settings, choose_folder: ChooseFolder = ask_folder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choose_folder = choose_folder
        # Not a field to type in: a folder that is not there is found out too late.
        self._folder = QLineEdit()
        self._folder.setReadOnly(True)
        self._folder.setPlaceholderText(self.tr("Nog niet gekozen. Dat kan ook later."))
        self._choose = secondary(self.tr("Kies map…"), icon="usb")
        self._field = FormField(self.tr("Map voor reservekopieën"), self._folder, self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self._choose.clicked.connect(self._ask)
        self.show_kept()

    def show_kept(self) -> None:
        """Show the folder as it is stored."""
        self._folder.setText(self._settings.practice.backup_folder)
        self._choose.setEnabled(self._settings.may_change)

    def _ask(self) -> None:
        chosen = self._choose_folder(self.window(), self.tr("Kies je USB-stick of een map"))
        if not chosen or not isValid(self):
            return
        if sentence := tried(partial(self._settings.change_backup_folder, chosen)):
            self._field.complain(sentence)
        else:
            self._field.be_content()
            self.show_kept()
            self.done.emit(self.tr("Map voor reservekopieën gewijzigd."))
