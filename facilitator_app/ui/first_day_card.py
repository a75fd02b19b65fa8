"""What to do while no date is known yet, and the day that the due dates of the women point to."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.schedule import dates_by_due_date, day_of_week
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.plan_words import PlanWords

FRIDAY = 4


class FirstDayCard(QWidget):
    """Offers the day on which the group is as far as the first week of the pattern, unless that has been.

    Signals:
        day_chosen: the day that is offered.
    """

    day_chosen = Signal(object)

    def __init__(self, words: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._words = words
        self._day: date | None = None
        self._hint = wrapping_label()
        self.offer = small("")
        card.body.addWidget(
            wrapping_label(self.tr("Typ de eerste dag. Kring zet alle andere erbij, en slaat feestdagen over."))
        )
        card.body.addWidget(self._hint)
        card.body.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.offer.clicked.connect(self._choose)

    @property
    def hint(self) -> str:
        """What it says about the women of the group."""
        return self._hint.text()

    def show_plan(self, plan: Plan, pattern: Pattern | None) -> None:
        """Show what the due dates of the group point to."""
        due_date = plan.around.due_date
        if due_date is None or pattern is None:
            self._day = None
            self._hint.setText(self.tr("Deze groep is nog leeg. Deelnemers kun je er later bij zetten."))
        else:
            week = pattern.weeks[0]
            # A group seldom meets in a weekend.
            weekday = min(day_of_week(week, due_date).weekday(), FRIDAY)
            (self._day,) = dates_by_due_date((week,), due_date, weekday)
            been = self._day < plan.around.today
            words = (
                self.tr("Deze groep was {n} weken rond {dag}.")
                if been
                else self.tr("Deze groep is {n} weken rond {dag}.")
            )
            self._hint.setText(words.format(n=week, dag=self._words.day(self._day)))
            self._day = None if been else self._day
        self.offer.setVisible(self._day is not None)
        if self._day is not None:
            self.offer.setText(self.tr("Begin op {dag}").format(dag=self._words.day(self._day)))

    def _choose(self) -> None:
        if self._day is not None:
            self.day_chosen.emit(self._day)
