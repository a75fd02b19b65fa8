"""How far every woman is on one day, in weeks and days; who is far from the pattern is told first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator_app.domain.participants import labels
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.sessions import Session
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.theme import scaled

COLUMNS = 2
APART_PX = 24


class WeeksList(QWidget):
    """Takes no room while nobody has weeks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: object = None
        self._far = FormMessage()
        self._grid = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._far)
        self._column.addWidget(self._grid)

    @property
    def far(self) -> str:
        """What it says of who is far from the pattern, or ""."""
        return self._far.text

    def show_session(self, plan: Plan, session: Session) -> None:
        """Show how far they are at a session."""
        weeks, week = plan.around.weeks(session), plan.week(session)
        names = labels(plan.around.women)
        ages = [(names[woman.id], str(age)) for woman, age in weeks.ages]
        far = [names[woman.id] for woman in weeks.off(week)] if week is not None else []
        if self._seen == (ages, far, week):
            return
        self._seen = (ages, far, week)
        self._say_far(far, week)
        self._fill(ages)
        self.setVisible(bool(ages))

    def _say_far(self, far: list[str], week: int | None) -> None:
        if not far:
            self._far.be_silent()
            return
        words = self.tr("Meer dan 2 weken van week {n}: {namen}").format(n=week, namen=", ".join(far))
        self._far.say(words, stops=False, aloud=False)

    def _fill(self, ages: list[tuple[str, str]]) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(1)
        lines = -(-len(ages) // COLUMNS)
        for place, (name, age) in enumerate(ages):
            column, line = divmod(place, lines)
            grid.addWidget(ElidedLabel(name), line, 3 * column)
            grid.addWidget(label(age, "muted"), line, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
            grid.setColumnStretch(3 * column, 1)
            if column:
                # Else her weeks would stand nearer to the next name than to her own.
                grid.setColumnMinimumWidth(3 * column - 1, scaled(APART_PX))
        self._column.replaceWidget(self._grid, fresh)
        fresh.show()
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = fresh
