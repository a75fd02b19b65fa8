"""One line of the Lijstje: her name for anybody, and the reason while the line has the focus (ux.md S6)."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.little_list import CHOICES
from facilitator_app.live.little_list import Listed
from facilitator_app.ui.buttons import small
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.little_list_words import result_word
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled, set_look

LONGEST_NOTE = 300
HEIGHT_PX = 48
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LittleListRow(QFrame):
    """A stop for Tab; Enter measures, or settles what asks for no measuring.

    Signals:
        measure_pressed: she is to be measured now.
        settled: a Result and the note with it.
        stepped: an arrow key wants the row before (-1) or after (1).
    """

    measure_pressed = Signal()
    settled = Signal(object, str)
    stepped = Signal(int)

    def __init__(self, listed: Listed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "list-line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line_id, self.seat_id = listed.line_id, listed.seat_id
        self._label = listed.label
        self._may_settle = False
        self._measures = False
        self._choosing = False
        self._name = ElidedLabel(listed.label, "strong")
        self._reason = wrapping_label(look="muted")
        self.measure_button = small(self.tr("Meet"))
        self.settle_button = small(self.tr("Klaar"))
        self.note = QLineEdit()
        self.results: dict[str, PushButton] = {}
        self._choice = QWidget()
        self._lay_out()
        self.measure_button.clicked.connect(self.measure_pressed)
        self.settle_button.clicked.connect(self.choose)
        self.hide_reason()

    @property
    def label(self) -> str:
        """Her name, as anybody may see it."""
        return self._label

    @property
    def reason(self) -> str:
        """What it says below her name."""
        return self._reason.text()

    @property
    def is_choosing(self) -> bool:
        """Whether it asks what became of it."""
        return self._choosing and not self._choice.isHidden()

    def show_reason(self, words: str, *, measures: bool, may_settle: bool) -> None:
        """Say why she stands here, and what can be done, for as long as the focus is in this line."""
        set_look(self, "list-line-active")
        self._measures, self._may_settle = measures, may_settle
        self._say(words)
        self._show_buttons()

    def hide_reason(self) -> None:
        """Say nothing but that she stands on the list; a note that was begun stays where it is, out of sight."""
        set_look(self, "list-line")
        self._measures = self._may_settle = False
        self._say(self.tr("op het lijstje"))
        self._show_buttons()

    def choose(self) -> None:
        """Ask what became of it."""
        self._choosing = True
        self._show_buttons()
        next(iter(self.results.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_choosing(self) -> None:
        """Go back to the line."""
        self._choosing = False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the line asks for; the arrows go to another line."""
        if event.key() in ENTER and self.hasFocus():
            if not event.isAutoRepeat():
                self._act()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.note.hasFocus():
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    # Inside

    def _act(self) -> None:
        if self._measures:
            self.measure_pressed.emit()
        elif self._may_settle:
            self.choose()

    def _settle(self, result: object) -> None:
        self.settled.emit(result, self.note.text())

    def _say(self, words: str) -> None:
        self._reason.setText(breakable(words))
        self.setAccessibleName(f"{self._label} · {words}")

    def _show_buttons(self) -> None:
        choosing = self._choosing and self._may_settle
        self.measure_button.setVisible(self._measures and not choosing)
        self.settle_button.setVisible(self._may_settle and not choosing)
        self._choice.setVisible(choosing)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._reason)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addLayout(words, 1)
        for button, name in (
            (self.measure_button, self.tr("Meet {naam}")),
            (self.settle_button, self.tr("Klaar: {naam}")),
        ):
            button.setAccessibleName(name.format(naam=self._label))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        hold_at_most(self.note, LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("Notitie (mag leeg)"))
        self.note.setAccessibleName(self.tr("Notitie bij {naam}").format(naam=self._label))
        buttons = FlowRow(gap=6, line_gap=6)
        for result in CHOICES:
            button = small(result_word(result))
            button.clicked.connect(partial(self._settle, result))
            self.results[result] = button
            buttons.add(button)
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 4, 0, 4)
        choice.setSpacing(8)
        choice.addWidget(self.note)
        choice.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 3, 8, 3)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._choice)
        self.setMinimumHeight(scaled(HEIGHT_PX))
