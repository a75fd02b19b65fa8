"""One woman, or one session of hers, to take over: a tick, and her line to copy or to read."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.live.taken_lines import TakenLine
from facilitator_app.live.taking_over import TakenState
from facilitator_app.ui.buttons import icon_button, small
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable

KEYPAD = Qt.KeyboardModifier.KeypadModifier
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TakenRow(QWidget):
    """Shows no value until it is asked to.

    Args:
        name: what the row is about.
        allowed: whether who is at the laptop may take anything over.

    Signals:
        ticked: whether it is taken over now.
        copy_requested: her line is to go on the clipboard; also Enter or Ctrl+C on the tick.
        look_requested: her line is to be shown, or put away again.
        moved: -1 to the row above, +1 to the one below.
    """

    ticked = Signal(bool)
    copy_requested = Signal()
    look_requested = Signal()
    moved = Signal(int)

    def __init__(self, line: TakenLine, name: str, *, allowed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.box = CheckBox(breakable(name))
        self.box.setAccessibleName(self.tr("Overgenomen in het dossier: {wie}").format(wie=name))
        self.box.setChecked(line.state is TakenState.TAKEN_OVER)
        self.copy_button = small(self.tr("Kopieer"))
        self.copy_button.setAccessibleName(self.tr("Kopieer de regel van {wie}").format(wie=name))
        self.look_button = icon_button("eye", self.tr("Toon of verberg de regel van {wie}").format(wie=name))
        self._state = label("", "muted")
        self._text = wrapping_label("", "small")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._text.hide()
        for control in (self.box, self.copy_button, self.look_button):
            control.setEnabled(allowed)
        self._lay_out()
        self.say_copied(False)
        self.box.toggled.connect(self.ticked)
        self.box.installEventFilter(self)
        self.copy_button.clicked.connect(self.copy_requested)
        self.look_button.clicked.connect(self.look_requested)

    @property
    def text(self) -> str:
        """The line that is shown now, "" for none."""
        return "" if self._text.isHidden() else self._text.text()

    @property
    def state(self) -> str:
        """What stands beside the tick."""
        return self._state.text()

    def say_copied(self, copied: bool) -> None:
        """Say that its line is on the clipboard, or how it stands else."""
        changed = self.line.state is TakenState.CHANGED_SINCE
        if copied:
            self._state.setText(self.tr("gekopieerd"))
        else:
            self._state.setText(self.tr("daarna gewijzigd") if changed else "")

    def show_text(self, text: str) -> None:
        """Show the line, or with "" none any more."""
        self._text.setText(breakable(text))
        self._text.setVisible(bool(text))
        self.look_button.set_icon_name("eye-off" if text else "eye")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the row from its tick; all others are those of a tick."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD
        if enter or event.matches(QKeySequence.StandardKey.Copy):
            if not event.isAutoRepeat():
                self.copy_requested.emit()
            return True
        if event.key() in STEPS:
            self.moved.emit(STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.box, 1)
        row.addWidget(self._state)
        row.addWidget(self.look_button)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._text)
