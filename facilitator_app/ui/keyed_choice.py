"""A few answers beside each other, one of which may stand: chosen with a click, a letter, or arrows and Space."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.push_button import PushButton

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
EMPTIES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyedChoice(QFrame):
    """One stop for Tab. Pressing the answer that stands takes it out, as Backspace does.

    Args:
        name: what is answered.
        answers: the words by what they stand for. The key of one is its first sign, or its last where others begin
            alike, as H2 does.

    Signals:
        chosen: what an answer stands for, "" for none.
    """

    chosen = Signal(str)

    def __init__(self, name: str, answers: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "phases")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        self.buttons = {code: PushButton(words, "tab") for code, words in answers.items()}
        first = Counter(words[0] for words in answers.values())
        self._keys = {words[0 if first[words[0]] == 1 else -1].casefold(): code for code, words in answers.items()}
        row = FlowRow(gap=2, line_gap=2)
        for code, button in self.buttons.items():
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {button.text()}")
            button.clicked.connect(partial(self._press, code))
            button.installEventFilter(self)
            row.add(button)
        box = QHBoxLayout(self)
        box.setContentsMargins(3, 3, 3, 3)
        box.addWidget(row)
        self._answer = ""
        self._stop_at(next(iter(self.buttons)))

    @property
    def answer(self) -> str:
        """What stands, "" for nothing."""
        return self._answer

    def show_answer(self, code: str) -> None:
        """Have one answer stand, or none."""
        self._answer = code
        for other, button in self.buttons.items():
            button.setChecked(other == code)
        if code:
            self._stop_at(code)

    def focus(self) -> None:
        """Put the focus on the answer that stands, or on the first."""
        self.buttons[self._stop].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses, Backspace takes out."""
        code = self._keys.get(event.text().casefold()) if not event.isAutoRepeat() else None
        if code is not None and event.text().strip():
            self._choose(code)
            self.focus()
        elif event.key() in EMPTIES:
            self._choose("")
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go to another answer; a button by itself would take them for Tab."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                codes = list(self.buttons)
                self._stop_at(codes[min(max(codes.index(self._stop) + step, 0), len(codes) - 1)])
                self.focus()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _press(self, code: str) -> None:
        self._choose("" if code == self._answer else code)

    def _choose(self, code: str) -> None:
        changed = code != self._answer
        # Also where nothing changes: a click has checked the button by itself.
        self.show_answer(code)
        if changed:
            self.chosen.emit(code)

    def _stop_at(self, code: str) -> None:
        self._stop = code
        for other, button in self.buttons.items():
            stops = Qt.FocusPolicy.StrongFocus if other == code else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stops)
