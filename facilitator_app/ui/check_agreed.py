"""What was agreed with a woman and is not done yet, and where something new is typed."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.findings import TypedOnly
from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.card import Card
from facilitator_app.ui.follow_up_entry import FollowUpEntry
from facilitator_app.ui.follow_up_line import FollowUpLine


class CheckAgreed(QWidget):
    """A line each, and below them the fields for one more.

    Signals:
        finished: id of a follow-up that is done.
    """

    finished = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Vervolg"))
        self._body = card.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._wording = wording
        self.entry = FollowUpEntry(wording)
        self.lines: list[FollowUpLine] = []
        self._body.addWidget(self.entry)

    def show_agreed(self, agreed: Sequence[FollowUp], today: date, *, open_: bool) -> None:
        """Show what is to be done still; what is being typed stays."""
        self.forget_lines()
        for place, follow_up in enumerate(agreed):
            line = FollowUpLine(follow_up, self._wording, today)
            line.finished.connect(self.finished)
            line.setEnabled(open_)
            self.lines.append(line)
            # Below the heading.
            self._body.insertWidget(place + 1, line)
            line.show()
        self.entry.setVisible(open_)

    def begin_with(self, typed: Mapping[str, str]) -> None:
        """Show what was half typed."""
        self.entry.text.setText(typed.get(TypedOnly.FOLLOW_UP, ""))
        self.entry.day.setText(typed.get(TypedOnly.FOLLOW_UP_DAY, ""))
        self.entry.choose(typed.get(TypedOnly.FOLLOW_UP_OWNER, ""))

    def half_typed(self) -> dict[str, str]:
        """Return what stands in the fields; "" for a field where nothing does."""
        return {
            TypedOnly.FOLLOW_UP: self.entry.text.text(),
            TypedOnly.FOLLOW_UP_DAY: self.entry.day.text(),
            TypedOnly.FOLLOW_UP_OWNER: self.entry.who,
        }

    def forget_lines(self) -> None:
        """Let nothing of what was agreed stay behind."""
        for line in self.lines:
            self._body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
