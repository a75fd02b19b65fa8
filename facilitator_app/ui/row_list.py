"""Rows that are one stop for Tab; the arrow keys go from row to row, Enter chooses."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.row_button import RowButton


class RowList(QWidget):
    """Real buttons, so that a screen reader names each of them.

    Signals:
        chosen: the key of a row.
        passed_top: the arrow up was pressed on the first row.
    """

    chosen = Signal(str)
    passed_top = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show rows of a key, a text and a detail."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [RowButton(text, detail) for _, text, detail in rows]
        for row, (key, _, _) in zip(self._rows, rows, strict=True):
            row.clicked.connect(partial(self.chosen.emit, key))
            self._column.addWidget(row)
            # At once, not with the next event: the focus may go there now.
            row.show()
        self._stop_at(0)

    @property
    def rows(self) -> list[RowButton]:
        """The rows from top to bottom."""
        return list(self._rows)

    @property
    def first(self) -> RowButton | None:
        """The first row, if there is one."""
        return self._rows[0] if self._rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another row, or choose this one."""
        here = next((index for index, row in enumerate(self._rows) if row.hasFocus()), None)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(self._rows),
            Qt.Key.Key_End: len(self._rows),
        }
        step = steps.get(Qt.Key(event.key()))
        if here is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._rows[here].click()
        elif event.key() == Qt.Key.Key_Up and here == 0:
            self.passed_top.emit()
        elif step is not None:
            self._stop_at(min(max(here + step, 0), len(self._rows) - 1))
            self._rows[self._stop].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _stop_at(self, index: int) -> None:
        self._stop = index
        for number, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == index else Qt.FocusPolicy.ClickFocus)
