"""Which role somebody has, with a sentence on what it means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.groups import Role
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words_of_team import ROLES, role_in_words, what_a_role_may

FIELD_PX = 240


class RoleChoice(QWidget):
    """A list of the four roles.

    Signals:
        chosen: another role was chosen by hand.
    """

    chosen = Signal()

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ComboBox()
        for each in ROLES:
            self.box.addItem(role_in_words(each), each.value)
        self.box.setMaximumWidth(scaled(FIELD_PX))
        self._means = wrapping_label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FormField(self.tr("Rol"), self.box))
        column.addWidget(self._means)
        self.box.currentIndexChanged.connect(self._tell)
        self.box.activated.connect(self.chosen)
        self.show_role(role)

    @property
    def role(self) -> Role:
        """What is chosen now."""
        return Role(str(self.box.currentData()))

    def show_role(self, role: Role) -> None:
        """Have a role stand there."""
        self.box.setCurrentIndex(ROLES.index(role))
        self._tell()

    def _tell(self) -> None:
        self._means.setText(what_a_role_may(self.role))
