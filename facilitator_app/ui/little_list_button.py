"""The way to the Lijstje in the footer: always there, always the same, and in words how long the list is."""

from math import ceil

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from facilitator_app.live.little_list import LittleList
from facilitator_app.ui.little_list_words import length_words
from facilitator_app.ui.push_button import PushButton

# A clock that is set, or a lid that was shut, is noticed after this long at the latest.
LONGEST_WAIT_S = 30


class LittleListButton(PushButton):
    """A bookmark, filled in when something is to be looked at now; no colour, movement or sound ever changes."""

    def __init__(self, little_list: LittleList, parent: QWidget | None = None) -> None:
        super().__init__("", "list", icon="bookmark", parent=parent)
        self.setAccessibleDescription("Ctrl+L")
        self._list = little_list
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.refresh)
        little_list.changed.connect(self.refresh)
        self._show()

    def refresh(self) -> None:
        """Say how long the list is now, and wait for the next second measurement while the page is in sight."""
        self._show()
        self.watch(self.isVisible())

    def watch(self, watching: bool) -> None:
        """Begin or stop waiting for the next second measurement."""
        seconds = self._list.seconds_to_next_due if watching else None
        if seconds is None:
            self._waiting.stop()
        else:
            self._waiting.start(1000 * min(ceil(seconds), LONGEST_WAIT_S))

    def _show(self) -> None:
        length = self._list.length
        self.setText(length_words(length))
        self.set_icon_name("bookmark", filled=length.now > 0)
