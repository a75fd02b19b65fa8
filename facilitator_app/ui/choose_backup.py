"""Which backup is to come back: those on the sticks in the laptop, or in a folder that she looks for."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator_app.domain.backups import FoundBackup
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import NoBackupHere, Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.restoring import Restoring
from facilitator_app.ui.backup_run import FindSticks
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.row_list import RowList
from facilitator_app.ui.words import sentence_for


class ChooseBackup(QWidget):
    """Looks by itself when it is shown.

    Signals:
        chosen: the FoundBackup.
    """

    chosen = Signal(object)

    def __init__(
        self,
        restoring: Restoring,
        wording: Wording,
        find_sticks: FindSticks,
        choose_folder: ChooseFolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._wording = wording
        self._find_sticks = find_sticks
        self._choose_folder = choose_folder
        self._found: dict[str, FoundBackup] = {}
        self._hint = wrapping_label()
        self.message = FormMessage()
        self.rows = RowList(self.tr("Gevonden reservekopieën"))
        self.again_button = secondary(self.tr("Nog een keer"))
        self.folder_button = secondary(self.tr("Kies een map…"))
        buttons = FlowRow(gap=12, line_gap=8)
        buttons.add(self.again_button)
        buttons.add(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._hint, self.rows, self.message, buttons):
            column.addWidget(widget)
        self.rows.chosen.connect(self._choose)
        self.again_button.clicked.connect(self.look)
        self.folder_button.clicked.connect(self._ask)

    @property
    def hint(self) -> str:
        """What it says above the rows."""
        return self._hint.text()

    def look(self) -> None:
        """Look on every stick that is in the laptop."""
        self.message.be_silent()
        there, found = self._find_sticks(), []
        for stick in there:
            found += self._on(stick.path, aloud=False)
        self._show(found)
        if not there:
            self._hint.setText(
                self.tr("Ik zie geen USB-stick. Stop hem erin en kies “Nog een keer”. Of kies een map.")
            )
        elif not found and not self.message.text:
            self._hint.setText(
                self.tr("Op de USB-stick staat geen reservekopie. Stop er een andere in, of kies een map.")
            )

    def say(self, sentence: str) -> None:
        """Say why the one that was chosen cannot come back."""
        self.message.say(sentence)

    def focus(self) -> None:
        """Put the focus on what is most likely wanted."""
        (self.rows.first or self.again_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on(self, place: Path, *, aloud: bool) -> list[FoundBackup]:
        try:
            return self._restoring.found(place)
        except NoBackupHere as trouble:
            if aloud:
                self.message.say(sentence_for(trouble))
        except (Refusal, Trouble) as problem:
            self.message.say(sentence_for(problem))
        return []

    def _ask(self) -> None:
        above = self.window()
        chosen = self._choose_folder(above, self.tr("Kies de map met de reservekopie"))
        if chosen and isValid(self):
            self.message.be_silent()
            self._show(self._on(Path(chosen), aloud=True))
            if len(self._found) == 1:
                self._choose(next(iter(self._found)))

    def _show(self, found: list[FoundBackup]) -> None:
        self._found = {str(backup.path): backup for backup in found}
        self.rows.set_rows([(path, self._when(backup), backup.practice) for path, backup in self._found.items()])
        self.rows.setVisible(bool(found))
        self._hint.setText(
            self.tr("Kies de reservekopie die je wilt terugzetten. Je ziet eerst wat erin zit.")
            if found
            else self.tr("Kies de USB-stick of de map met de reservekopie.")
        )

    def _when(self, backup: FoundBackup) -> str:
        day, time = self._wording.date_in_words(backup.made_on), self._wording.clock(backup.made_at)
        return breakable(self.tr("{day}, {time} uur").format(day=day, time=time))

    def _choose(self, path: str) -> None:
        self.chosen.emit(self._found[path])
