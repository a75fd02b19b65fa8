"""The table of dates with what can be done to all of it, and what is good to know below it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.plans import Plan
from facilitator_app.domain.wording import Wording
from facilitator_app.live.planning import Planning
from facilitator_app.ui.buttons import small
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.own_pattern import OwnPattern
from facilitator_app.ui.plan_notes import PlanNotes
from facilitator_app.ui.plan_table import PlanTable
from facilitator_app.ui.plan_words import PlanWords


class PlanSheet(QWidget):
    """Only shows; whoever holds the plan listens to its parts."""

    def __init__(
        self, planning: Planning, wording: Wording, words: PlanWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = PlanTable(wording, words)
        self.one_more = small(self.tr("Bijeenkomst erbij"), icon="plus")
        self.along = CheckBox(self.tr("Schuif alles erna mee"))
        self.own_pattern = OwnPattern(planning.patterns)
        self.notes = PlanNotes(wording, planning.group_sizes)
        line = FlowRow(gap=14)
        for widget in (self.one_more, self.along, self.own_pattern.button):
            line.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.table, line, self.own_pattern, self.notes):
            column.addWidget(part)
        column.addStretch(1)

    def show_plan(self, plan: Plan, titles: Mapping[str, str], *, stored: bool) -> None:
        """Show a plan; only a proposal can be kept as a pattern.

        Args:
            plan: what to show.
            titles: titles of programmes by id.
            stored: whether its sessions are in the store.
        """
        there = bool(plan.sessions)
        self.table.show_plan(plan, titles)
        self.table.setVisible(there)
        self.along.setVisible(there)
        self.one_more.setVisible(there or stored)
        self.own_pattern.show_plan(plan, offered=there and not stored)
        self.notes.show_plan(plan)
