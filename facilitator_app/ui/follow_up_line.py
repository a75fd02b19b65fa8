"""One thing that was agreed about a woman, with the button that says it is done."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.days import near_day
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable


class FollowUpLine(QWidget):
    """What, when, and Klaar.

    Args:
        who: whose it is, "" where nobody else can be meant.

    Signals:
        finished: the id of the follow-up.
    """

    finished = Signal(str)

    def __init__(
        self, follow_up: FollowUp, wording: Wording, today: date, who: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._id = follow_up.id
        own_visit = follow_up.kind is FollowUpKind.VISIT and not follow_up.text
        text = self.tr("buikcheck op eigen afspraak") if own_visit else follow_up.text
        words = " · ".join(part for part in (who, text, follow_up.owner) if part)
        done = small(self.tr("Klaar"))
        done.setAccessibleName(self.tr("Klaar: {wat}").format(wat=words))
        done.clicked.connect(self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(wrapping_label(breakable(words)), 1)
        if follow_up.due_on is not None:
            row.addWidget(label(near_day(wording, follow_up.due_on, today), "muted"))
        row.addWidget(done)

    def _finish(self) -> None:
        self.finished.emit(self._id)
