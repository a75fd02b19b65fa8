"""The way to the queue of the belly checks in the footer: how many were seen of how many."""

from PySide6.QtCore import QObject

from facilitator_app.live.belly_checks import BellyChecks
from facilitator_app.ui.belly_queue_words import count_words
from facilitator_app.ui.push_button import PushButton

KEYS = "Ctrl+G"


class BellyQueueButton(QObject):
    """Says so in as many words as there is room for; names and times are in the queue itself.

    Args:
        in_full: with the words, else with a picture alone.
    """

    def __init__(self, checks: BellyChecks, *, in_full: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._checks = checks
        self._in_full = in_full
        self._folded = False
        self.button = PushButton("", "small", icon="" if in_full else "stethoscope")
        self.button.setAccessibleDescription(KEYS)
        checks.changed.connect(self.refresh)
        self.refresh()

    def fold(self, folded: bool) -> None:
        """Leave the picture alone where room is short."""
        if folded != self._folded:
            self._folded = folded
            self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        counted = count_words(self._checks.count())
        said = self.tr("Buikchecks {aantal}").format(aantal=counted)
        self.button.setText(said if self._in_full else "" if self._folded else counted)
        self.button.setAccessibleName(said)
        self.button.setToolTip("" if self._in_full else said)
