"""All dates of a group at once, one row each; Tab and Enter go from day to day."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator_app.domain.plans import Plan
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.plan_row import PlanRow
from facilitator_app.ui.plan_words import PlanWords
from facilitator_app.ui.theme import scaled

# As far from the edge as its round corners ask.
EDGE_PX = 4
# Below this, at 100 % text, what there is with a day goes into a second line.
NARROWEST_PX = 570


class PlanTable(QFrame):
    """Shows one plan after the other; a row stays the same widget as long as its session is there.

    Signals:
        selected: the id of the session that the panel is to be about.
        day_typed: id and date.
        day_unreadable: the UnreadableDate of what was typed.
        day_stepped: id and so many days.
    """

    selected = Signal(str)
    day_typed = Signal(str, object)
    day_unreadable = Signal(object)
    day_stepped = Signal(str, int)

    def __init__(self, wording: Wording, words: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Datums"))
        self._wording = wording
        self._words = words
        self._rows: dict[str, PlanRow] = {}
        self._selected = ""
        edge = scaled(EDGE_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)

    @property
    def rows(self) -> list[PlanRow]:
        """The rows from top to bottom."""
        return list(self._rows.values())

    @property
    def is_unreadable(self) -> bool:
        """Whether a day holds something that was not taken in."""
        return any(row.day.is_changed for row in self._rows.values())

    def tell(self) -> None:
        """Tell what is half typed."""
        for row in self.rows:
            row.day.tell()

    def show_plan(self, plan: Plan, titles: Mapping[str, str]) -> None:
        """Show the sessions of a plan.

        Args:
            plan: what to show.
            titles: titles of programmes by id.
        """
        self._keep_rows_of(plan)
        for session in plan.sessions:
            title = titles.get(session.agenda_id, session.agenda_id)
            self._rows[session.id].show_session(plan, session, self._words, title)

    def select(self, session_id: str) -> None:
        """Have the row of a session stand out."""
        self._selected = session_id
        for id, row in self._rows.items():
            row.stand_out(id == session_id)

    def focus_row(self, session_id: str) -> None:
        """Put the focus into the day of a session."""
        row = self._rows.get(session_id)
        if row is not None:
            row.day.setFocus(Qt.FocusReason.OtherFocusReason)
            row.day.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row two lines where one has no room for all."""
        super().resizeEvent(event)
        for row in self._rows.values():
            row.be_narrow(self._is_narrow)

    def come_after(self, before: QWidget) -> None:
        """Have Tab visit the rows after another widget: what was made anew stands last for Qt."""
        for row in self._rows.values():
            for stop in (row.day, row.offer):
                self.setTabOrder(before, stop)
                before = stop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel is about the row with the focus."""
        if event.type() == QEvent.Type.FocusIn:
            for id, row in self._rows.items():
                if watched is row.day and id != self._selected:
                    self.selected.emit(id)
        return super().eventFilter(watched, event)

    def _keep_rows_of(self, plan: Plan) -> None:
        wanted = [session.id for session in plan.sessions]
        if wanted == list(self._rows):
            return
        before, self._rows = self._rows, {id: self._rows.get(id) or self._made(id, plan) for id in wanted}
        # Only now: the focus of a row that goes may come to another one.
        for id in before.keys() - self._rows.keys():
            self._column.removeWidget(before[id])
            before[id].hide()
            before[id].deleteLater()
        for place, row in enumerate(self._rows.values()):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            # At once, not with the next event: the focus may go there now.
            row.show()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < scaled(NARROWEST_PX)

    def _made(self, id: str, plan: Plan) -> PlanRow:
        row = PlanRow(id, self._wording, plan)
        row.be_narrow(self._is_narrow)
        row.day.installEventFilter(self)
        row.picked.connect(partial(self.focus_row, id))
        row.offer_taken.connect(partial(self.day_typed.emit, id))
        row.day.day_typed.connect(partial(self.day_typed.emit, id))
        row.day.unreadable.connect(self.day_unreadable)
        row.day.stepped.connect(partial(self.day_stepped.emit, id))
        row.day.entered.connect(partial(self._go_on, id))
        return row

    def _go_on(self, id: str) -> None:
        ids = list(self._rows)
        if id in ids and id != ids[-1] and not self._rows[id].day.is_changed:
            self.focus_row(ids[ids.index(id) + 1])
