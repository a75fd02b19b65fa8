"""A group whose time is over: who of it may be wiped, who not yet and why."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.retention import Hindrance, Keep
from facilitator_app.domain.wording import Wording
from facilitator_app.live.retention import GroupKept
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.words_of_retention import standing_of


class KeptGroupCard(QWidget):
    """First names and an initial; nothing that was measured.

    Signals:
        group_chosen: id of the group to wipe.
        woman_chosen: id of the woman to wipe.
        ticks_requested: id of a woman of whom something is not taken over yet.
    """

    group_chosen = Signal(str)
    woman_chosen = Signal(str)
    ticks_requested = Signal(str)

    def __init__(
        self, kept: GroupKept, wording: Wording, today: date, *, may_wipe: bool, parent: QWidget | None = None
    ) -> None:
        name = breakable(kept.group.name) if kept.group is not None else self.tr("Zonder groep")
        super().__init__(parent)
        card = Card(name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self._may_wipe = may_wipe
        self.whole_button: QPushButton | None = None
        head = QHBoxLayout()
        head.setSpacing(12)
        if kept.last_on is not None:
            last = self.tr("Laatste bijeenkomst: {dag}").format(dag=wording.date_in_words(kept.last_on))
            head.addWidget(wrapping_label(last, "muted"), 1)
        if kept.group is not None and kept.may_go(today):
            wanted = partial(self.group_chosen.emit, kept.group.id)
            self.whole_button = self._button(self.tr("Wis de hele groep…"), name, wanted)
            head.addWidget(self.whole_button)
        card.body.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, keep in enumerate(kept.women):
            self._add(grid, row, keep, wording, today)
        card.body.addLayout(grid)

    def _add(self, grid: QGridLayout, row: int, keep: Keep, wording: Wording, today: date) -> None:
        grid.addWidget(label(keep.label), row, 0)
        if keep.hindrances or keep.may_go(today) or keep.until is None:
            said = standing_of(keep)
        else:
            said = self.tr("vanaf {dag}").format(dag=wording.date_in_words(keep.until))
        grid.addWidget(wrapping_label(said, "muted"), row, 1)
        button = None
        if keep.may_go(today):
            wanted = partial(self.woman_chosen.emit, keep.participant_id)
            button = self._button(self.tr("Wis…"), keep.label, wanted)
        elif Hindrance.NOT_TAKEN_OVER in dict(keep.hindrances):
            wanted = partial(self.ticks_requested.emit, keep.participant_id)
            button = self._button(self.tr("Bekijk"), keep.label, wanted)
            button.setEnabled(True)
        if button is not None:
            grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignRight)

    def _button(self, text: str, whose: str, wanted: Callable[[], object]) -> QPushButton:
        button = small(text)
        button.setAccessibleName(f"{text} {whose}")
        button.setEnabled(self._may_wipe)
        button.clicked.connect(wanted)
        return button
