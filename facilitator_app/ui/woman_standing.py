"""Above the form of a woman who is known: where she belongs, how she stands, whether she weighs herself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.status_words import status_line, status_word


class WomanStanding(QWidget):
    """A line with what is changed elsewhere, and the ways there.

    Signals:
        status_requested, move_requested: of this woman.
        weighing_chosen: whether she weighs herself.
    """

    status_requested = Signal()
    move_requested = Signal()
    weighing_chosen = Signal(bool)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._words = wrapping_label("", "muted")
        self.weighs = CheckBox(self.tr("Weegt zich"))
        self.weighs.clicked.connect(self.weighing_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.weighs)
        for words, signal in (
            (self.tr("Status wijzigen"), self.status_requested),
            (self.tr("Andere groep"), self.move_requested),
        ):
            button = small(words)
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_woman(self, woman: Participant, place: str, *, may_change: bool) -> None:
        """Show how she stands; `place` is her group, or the waiting list."""
        standing = status_line(woman, self._wording) or status_word(woman.status)
        self._words.setText(breakable(f"{place} · {standing}"))
        self.weighs.setChecked(woman.weighs)
        self.weighs.setEnabled(may_change)
