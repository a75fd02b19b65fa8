"""How a group's sessions were looked back on: a line for each item, and no mark for the whole (domain.md §3.4)."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.debriefing import Debriefing
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.debrief_words import answer_words, item_words
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label


class DebriefTrend(QWidget):
    """The answers of every session beside each other, and the way to each debrief.

    Signals:
        debrief_requested: id of a session.
    """

    debrief_requested = Signal(str)

    def __init__(
        self, debriefing: Debriefing, group_id: str, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        card = Card(self.tr("Nabespreken"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._fill(card.body, debriefing, group_id, wording)

    def _fill(self, body: QVBoxLayout, debriefing: Debriefing, group_id: str, wording: Wording) -> None:
        held = debriefing.to_debrief(group_id)
        if not held:
            body.addWidget(wrapping_label(self.tr("Na de eerste bijeenkomst kijk je hier terug."), "muted"))
            return
        buttons = FlowRow(gap=8)
        for session in held:
            button = small(self.tr("Bijeenkomst {n}").format(n=session.number))
            button.setAccessibleName(
                self.tr("Nabespreken: bijeenkomst {n}, {dag}").format(
                    n=session.number, dag=wording.short_date(session.held_on)
                )
            )
            button.clicked.connect(partial(self.debrief_requested.emit, session.id))
            buttons.add(button)
        body.addWidget(buttons)
        sessions, lines = debriefing.trend(group_id)
        if not sessions:
            return
        body.addWidget(wrapping_label(self.tr("Eigen inschatting, geen gevalideerd meetinstrument."), "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(len(sessions) + 1, 1)
        for column, session in enumerate(sessions, start=1):
            grid.addWidget(label(str(session.number), "caption"), 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, line in enumerate(lines, start=1):
            grid.addWidget(wrapping_label(item_words(line.item)), row, 0)
            for column, answer in enumerate(line.answers, start=1):
                words = answer_words(answer) if answer else "–"
                grid.addWidget(label(words, "" if answer else "muted"), row, column, Qt.AlignmentFlag.AlignHCenter)
        body.addLayout(grid)
