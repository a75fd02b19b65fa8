"""Keeps the dates of a proposal as a pattern of the practice, under a name; or takes such a pattern away again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.plans import Plan
from facilitator_app.live.patterns import Patterns
from facilitator_app.ui.buttons import small
from facilitator_app.ui.form_field import FormField


class OwnPattern(QWidget):
    """`button` stands where the page puts it; the field for the name opens here.

    Signals:
        wanted: the name under which to keep the pattern.
        unwanted: the pattern that the plan follows is to go.
    """

    wanted = Signal(str)
    unwanted = Signal()

    def __init__(self, patterns: Patterns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patterns = patterns
        self._own = False
        self.button = small("")
        self.name = QLineEdit()
        self.keep_button = small(self.tr("Bewaar patroon"))
        self.field = FormField(self.tr("Naam van het patroon"), self.name, self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.hide()
        self.button.clicked.connect(self._press)
        self.keep_button.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)

    def show_plan(self, plan: Plan, *, offered: bool) -> None:
        """Offer to keep the pattern of a plan, or to take away the own one that it follows."""
        self._own = plan.pattern is not None and self._patterns.is_own(plan.pattern)
        words = self.tr("Haal dit eigen patroon weg") if self._own else self.tr("Bewaar als eigen patroon")
        self.button.setText(words)
        self.button.setVisible(offered)
        if not offered:
            self.hide()

    def say_no(self, sentence: str) -> None:
        """Say why the pattern was not kept under this name."""
        self.field.complain(sentence)
        self.name.setFocus()

    def close_field(self) -> None:
        """The pattern is kept."""
        self.name.clear()
        self.field.be_content()
        self.hide()

    def _press(self) -> None:
        if self._own:
            self.unwanted.emit()
        else:
            self.show()
            self.name.setFocus()

    def _keep(self) -> None:
        self.wanted.emit(self.name.text())
