"""The themes over the sessions of a group: what is planned, what was covered, what moved (domain.md §2.3)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Session
from facilitator_app.domain.theme_plan import ThemeRow, ThemeState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.ui.card import Card
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.theme_words import state_words

ICONS = {
    ThemeState.PLANNED: ("circle", "muted"),
    ThemeState.COVERED: ("circle-check", "ok"),
    ThemeState.MOVED: ("arrow-right", "attention"),
}


class ThemeMatrix(QWidget):
    """A row for each theme; what the icons show, a screen reader hears in words."""

    def __init__(self, plan: ThemePlan, group_id: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sessions, rows = plan.matrix(group_id)
        card = Card(self.tr("Thema's"))
        legend = FlowRow(gap=scaled(16))
        for state, icon in ICONS.items():
            pair = FlowRow(gap=scaled(6))
            pair.add(IconLabel(*icon))
            pair.add(label(state_words(state), "muted"))
            legend.add(pair)
        card.body.addWidget(legend)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(10))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for column, session in enumerate(sessions, start=1):
            head = label(str(session.number), "caption")
            head.setAccessibleName(wording.short_date(session.held_on))
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for place, row in enumerate(rows, start=1):
            name = wrapping_label(row.theme.name)
            name.setAccessibleName(self._heard(row, sessions))
            grid.addWidget(name, place, 0)
            for column, became in enumerate(row.states, start=1):
                if became is not None:
                    grid.addWidget(IconLabel(*ICONS[became]), place, column, Qt.AlignmentFlag.AlignHCenter)
        # The marks stay within the reach of an eye from their theme.
        grid.setColumnStretch(len(sessions) + 1, 3)
        card.body.addLayout(grid)
        column_of_card = QVBoxLayout(self)
        column_of_card.setContentsMargins(0, 0, 0, 0)
        column_of_card.addWidget(card)

    def _heard(self, row: ThemeRow, sessions: Sequence[Session]) -> str:
        places = [
            f"{session.number} {state_words(state)}"
            for session, state in zip(sessions, row.states, strict=True)
            if state is not None
        ]
        nowhere = self.tr("staat niet in het plan")
        return f"{row.theme.name}: {', '.join(places) or nowhere}"
