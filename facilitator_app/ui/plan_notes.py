"""What is good to know under the dates of a group: who is far from the pattern, and how many they are."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.participants import Status, labels
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.schedule import CUT_OFF_WEEK, newcomers_until
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import wrapping_label


class PlanNotes(QWidget):
    """`sizes` are the fewest and the most women that a group of this practice has."""

    def __init__(self, wording: Wording, sizes: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._sizes = sizes
        self._far = FormMessage()
        self._notes = wrapping_label(look="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._far)
        column.addWidget(self._notes)

    @property
    def text(self) -> str:
        """All that it says."""
        return " ".join(part for part in (self._far.text, self._notes.text()) if part)

    def show_plan(self, plan: Plan) -> None:
        """Show what goes for a plan."""
        far = self._far_from_pattern(plan)
        if far:
            words = self.tr("Meer dan 2 weken van het patroon: {namen}").format(namen=", ".join(far))
            self._far.say(words, stops=False, aloud=False)
        else:
            self._far.be_silent()
        self._notes.setText(" ".join(self._sentences(plan)))

    def _far_from_pattern(self, plan: Plan) -> list[str]:
        names = labels(plan.around.women)
        far: dict[str, str] = {}
        for session in plan.sessions:
            week = plan.week(session)
            if week is not None:
                far |= {woman.id: names[woman.id] for woman in plan.around.weeks(session).off(week)}
        return list(far.values())

    def _sentences(self, plan: Plan) -> Iterator[str]:
        count = sum(woman.status is Status.PREGNANT for woman in plan.around.women)
        fewest, most = self._sizes
        if not plan.around.women:
            yield self.tr("Deze groep is nog leeg: de weken komen uit het patroon.")
        elif 0 < count < fewest or count > most:
            words = self.tr("In deze groep zitten {n} vrouwen. Bij jullie zijn het er {van} tot {tot}.")
            yield words.format(n=count, van=fewest, tot=most)
        due_date = plan.around.due_date
        if due_date is not None and newcomers_until(due_date) >= plan.around.today:
            words = self.tr("Erbij komen kan tot en met {dag}; daarna is de groep {n} weken.")
            yield words.format(dag=day_and_month(self._wording, newcomers_until(due_date)), n=CUT_OFF_WEEK)
        yield self.tr("Schoolvakanties kent Kring niet: kijk die zelf na.")
        yield self.tr("In een datum zijn ↑ en ↓ een dag, Page Up en Page Down een week.")
