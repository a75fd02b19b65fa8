"""The way to the Lijstje in the footer: always there, always the same, and in words how long the list is."""

from math import ceil

from PySide6.QtCore import QObject, QTimer

from facilitator_app.live.little_list import LittleList
from facilitator_app.ui.little_list_words import length_words
from facilitator_app.ui.push_button import PushButton

# A clock that is set, or a lid that was shut, is noticed after this long at the latest.
LONGEST_WAIT_S = 30


class LittleListBookmark(QObject):
    """Filled in when something is to be looked at now; no colour, movement or sound ever changes."""

    def __init__(self, little_list: LittleList, parent: QObject) -> None:
        super().__init__(parent)
        self._list = little_list
        self._watching = False
        self.button = PushButton("", "list", icon="bookmark")
        self.button.setAccessibleDescription("Ctrl+L")
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.refresh)
        little_list.changed.connect(self.refresh)
        self.refresh()

    def watch(self, watching: bool) -> None:
        """Begin or stop to wait for the next second measurement."""
        self._watching = watching
        self.refresh()

    def refresh(self) -> None:
        """Say how long the list is now."""
        length = self._list.length
        self.button.setText(length_words(length))
        self.button.set_icon_name("bookmark", filled=length.now > 0)
        seconds = self._list.seconds_to_next_due if self._watching else None
        if seconds is None:
            self._waiting.stop()
        else:
            self._waiting.start(1000 * min(ceil(seconds), LONGEST_WAIT_S))
