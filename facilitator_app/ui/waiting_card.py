"""The women without a group, by due date; one of them is chosen, and another can be let go here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.documents.headings import language_word
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Board
from facilitator_app.ui.buttons import small
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.row_button import EDGE_PX, RowButton
from facilitator_app.ui.row_list import RowList
from facilitator_app.ui.status_words import status_line
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.woman_drag import WomanDrop


class WaitingCard(QFrame):
    """A list with its two buttons.

    Signals:
        new_woman_requested: a woman is to be added to the waiting list.
        everyone_requested: whether also those are wanted who wait no more.
        dropped: id of a woman who was let go over it.
    """

    new_woman_requested = Signal()
    everyone_requested = Signal(bool)
    dropped = Signal(str)

    def __init__(
        self, board: Board, wording: Wording, *, everyone: bool, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Wachtlijst"))
        self._wording = wording
        self._everyone = everyone
        self.list = RowList(self.tr("Wachtlijst"))
        self.list.set_rows([(w.id, board.labels[w.id], self._detail(w)) for w in board.waiting])
        self._ids = [woman.id for woman in board.waiting]
        self.add_button = small(self.tr("+ Deelnemer"))
        self.everyone_button = PushButton(
            self.tr("Verberg weer") if everyone else self.tr("Toon iedereen"), "small-quiet"
        )
        self.add_button.clicked.connect(self.new_woman_requested)
        self.everyone_button.clicked.connect(self._ask_for_everyone)
        self._lay_out(board.waiting)
        # Only now: what is shown before it has a place comes up as a window of its own.
        for button in (self.everyone_button, self.add_button):
            button.setVisible(may_change)
        WomanDrop(self).dropped.connect(self.dropped)

    @property
    def rows(self) -> dict[str, RowButton]:
        """The rows by the id of the woman, in their order."""
        return dict(zip(self._ids, self.list.rows, strict=True))

    # Inside

    def _detail(self, woman: Participant) -> str:
        if standing := status_line(woman, self._wording):
            return standing
        due = self.tr("uitgerekend {date}").format(date=self._wording.short_date(woman.due_date))
        language = language_word(woman.language, self._wording)
        return f"{due} · {language}"

    def _ask_for_everyone(self) -> None:
        self.everyone_requested.emit(not self._everyone)

    def _lay_out(self, waiting: Sequence[Participant]) -> None:
        buttons = FlowRow(gap=6)
        buttons.add(self.everyone_button)
        buttons.add(self.add_button)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Wachtlijst ({n})").format(n=len(waiting)), "heading"))
        head.addStretch(1)
        head.addWidget(buttons)
        column = QVBoxLayout(self)
        # The rows bring their own edges, so that their focus ring stands free of their words.
        column.setContentsMargins(16 - EDGE_PX, 10, 16 - EDGE_PX, 12)
        column.setSpacing(6)
        top = QWidget()
        top.setLayout(head)
        head.setContentsMargins(scaled(EDGE_PX), 0, scaled(EDGE_PX), 0)
        column.addWidget(top)
        if not waiting:
            nobody = wrapping_label(self.tr("Niemand wacht op een groep. Voeg een deelnemer toe."), "muted")
            nobody.setContentsMargins(scaled(EDGE_PX), 0, scaled(EDGE_PX), 0)
            column.addWidget(nobody)
        column.addWidget(self.list)
        column.addStretch(1)
