"""A row of tabs above a page with several parts; it goes on in a next line where the text is large."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.push_button import PushButton


class Tabs(QFrame):
    """Every tab is a stop for Tab; the arrows go from one to the next as well.

    Signals:
        chosen: the place of a tab, from 0.
    """

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "phases")
        self.setAccessibleName(name)
        self._tabs = [PushButton(text, "tab") for text in words]
        row = FlowRow(gap=2, line_gap=2)
        for place, tab in enumerate(self._tabs):
            tab.setCheckable(True)
            tab.clicked.connect(partial(self.choose, place))
            row.add(tab)
        box = QVBoxLayout(self)
        box.setContentsMargins(3, 3, 3, 3)
        box.addWidget(row)
        # A button would go on to the next widget without choosing it.
        for keys, by in (("Left", -1), ("Right", 1)):
            local_key(self, keys, partial(self._step, by))
        self._place = 0
        self._show()

    @property
    def place(self) -> int:
        """The tab that stands out."""
        return self._place

    @property
    def current(self) -> PushButton:
        """The button of the tab that stands out."""
        return self._tabs[self._place]

    def choose(self, place: int) -> None:
        """Have another tab stand out."""
        changed = place != self._place
        self._place = place
        self._show()
        if changed:
            self.chosen.emit(place)

    def _step(self, by: int) -> None:
        place = self._place + by
        if 0 <= place < len(self._tabs):
            self.choose(place)
            self._tabs[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        for place, tab in enumerate(self._tabs):
            tab.setChecked(place == self._place)
