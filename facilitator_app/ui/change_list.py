"""The last changes of a session, for who wonders whether something is right; no value stands there."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.history import History, PastChange
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import quiet
from facilitator_app.ui.change_words import change_words
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.words import sentence_for


class ChangeList(QFrame):
    """A line for each change, newest first; it follows what is done while it stands there.

    Signals:
        back_requested: she has seen enough.
    """

    back_requested = Signal()

    def __init__(self, history: History, wording: Wording, wall: WallClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        heading = self.tr("Laatste wijzigingen")
        self.setAccessibleName(heading)
        self._history = history
        self._wording = wording
        self._wall = wall
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.back_button = quiet(self.tr("Terug"), hint="Esc")
        self.back_button.clicked.connect(self.back_requested)
        self._said = wrapping_label(look="muted")
        head = QHBoxLayout()
        head.addWidget(label(heading, "title"), 1)
        head.addWidget(self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        local_key(self, "Esc", self.back_requested)
        history.changed.connect(self._follow)

    def enter(self) -> None:
        """Look what was done, with the cursor on what is newest."""
        self._read()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Leave no name behind."""
        self.list.clear()

    # Inside

    def _read(self) -> None:
        self.list.clear()
        self._said.setText(self.tr("Ctrl+Z haalt de nieuwste wijziging terug."))
        try:
            for change in self._history.last():
                QListWidgetItem(self._line(change), self.list)
        except (Refusal, Trouble) as problem:
            self._said.setText(sentence_for(problem))

    def _follow(self) -> None:
        # Out of sight nobody looks, and a look stands in the log.
        if self.isVisible():
            self._read()
            self.list.setCurrentRow(0)

    def _line(self, change: PastChange) -> str:
        parts = [self._time(change.at), change.by, change.about, change_words(change)]
        if change.taken_back:
            parts.append(self.tr("teruggehaald"))
        return " · ".join(part for part in parts if part)

    def _time(self, at: datetime) -> str:
        day, time = at.astimezone(self._wall.zone).date(), self._wording.clock(at)
        return time if day == self._wall.today() else f"{day_and_month(self._wording, day)} {time}"
