"""First run, last screen: the practice's limits and the place for backups; both may wait (S1)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.settings import Settings
from facilitator_app.ui.backup_place import BackupPlace
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.limits_form import LimitsForm


class LimitsStep(QWidget):
    """What is typed and chosen here is stored at once."""

    def __init__(
        self,
        settings: Settings,
        wording: Wording,
        choose_folder: ChooseFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.limits = LimitsForm(settings, wording, minutes=False)
        self.backup = BackupPlace(settings, choose_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Grenzen van je praktijk"), "title"))
        column.addWidget(
            wrapping_label(
                self.tr("Kring kiest niet. Jij bepaalt vanaf welke waarde je nog eens kijkt. Overslaan mag."),
                "muted",
            )
        )
        column.addWidget(self.limits)
        column.addSpacing(8)
        column.addWidget(self.backup)

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self.limits.first_field

    def complete(self) -> bool:
        """Whether all that was typed could be stored."""
        if not self.limits.keep():
            self.limits.first_field.setFocus()
            return False
        return True
