"""Why a session closes with something on the Lijstje that was to be looked at today (ux.md §3.0.4, the third)."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import StillToLookAt
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import small
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.words import sentence_for

LONGEST = 300


class ClosingReason(QWidget):
    """Takes no room until it is asked; the button that closes is off until a reason stands there.

    Signals:
        given: the reason; the session may close.
        list_requested: she looks at the list after all.
        put_off: the session stays open for now.
    """

    given = Signal(str)
    list_requested = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        band = QFrame()
        band.setProperty("look", "band-info")
        self.question = wrapping_label(sentence_for(StillToLookAt()))
        self.edit = QLineEdit()
        hold_at_most(self.edit, LONGEST)
        self.edit.setAccessibleName(self.tr("Waarom je nu sluit"))
        self.close_button = small(self.tr("Sluit met deze reden"))
        self.look_button = small(self.tr("Bekijk het Lijstje"))
        self.stay_button = small(self.tr("Nog niet sluiten"))
        buttons = FlowRow(gap=8, line_gap=6)
        for button in (self.look_button, self.stay_button, self.close_button):
            buttons.add(button)
        column = QVBoxLayout(band)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        for part in (self.question, self.edit, buttons):
            column.addWidget(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(band)
        self.edit.textChanged.connect(self._weigh)
        self.edit.returnPressed.connect(self._give)
        self.close_button.clicked.connect(self._give)
        self.look_button.clicked.connect(self.list_requested)
        self.stay_button.clicked.connect(self._put_off)
        self._weigh()
        self.hide()

    @property
    def text(self) -> str:
        """The reason as it stands, "" while it is not asked for."""
        return "" if self.isHidden() else self.edit.text()

    def ask(self) -> None:
        """Ask for the reason; what was typed before still stands there."""
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.question.text(), assertive=True)

    def event(self, event: QEvent) -> bool:
        """Have Esc before the page below it does."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the session open."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_off()
        else:
            super().keyPressEvent(event)

    # Inside

    def _weigh(self) -> None:
        self.close_button.setEnabled(bool(self.edit.text().strip()))

    def _give(self) -> None:
        if self.edit.text().strip():
            self.given.emit(self.edit.text())

    def _put_off(self) -> None:
        self.hide()
        self.put_off.emit()
