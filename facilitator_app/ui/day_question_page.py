"""Asks whether it really is today, before anything is stored under a day that may be wrong."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.scroll_column import ScrollColumn

COLUMN_PX = 620


class DayQuestionPage(QWidget):
    """One question; nothing behind the door is in sight or written until it is answered.

    Args:
        today: what the clock of this laptop says.
        last: the day on which something was stored last.

    Signals:
        confirmed: it is that day.
        locked_requested: it is not, and the practice closes again until the clock is right.
    """

    confirmed = Signal()
    locked_requested = Signal()

    def __init__(self, today: date, last: date, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("Is het vandaag {dag}?").format(dag=wording.weekday_and_date(today))
        why = (
            self.tr("De laptop zegt dat. Maar er is al iets opgeslagen op {dag}, dat is later.")
            if last > today
            else self.tr("De laptop zegt dat. Het laatste in Kring is van {dag}, dat is lang geleden.")
        )
        self.setAccessibleName(question)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.primary = PushButton(self.tr("Ja, dat klopt"), "primary-large")
        self._no = secondary(self.tr("Nee, de datum klopt niet"))
        self._advice = FormMessage()
        buttons = FlowRow(gap=12)
        buttons.add(self._no)
        buttons.add(self.primary)
        card = Card(strong=True)
        card.body.addWidget(wrapping_label(question, "lead"))
        card.body.addWidget(wrapping_label(why.format(dag=wording.date_in_words(last))))
        card.body.addWidget(self._advice)
        card.body.addSpacing(8)
        card.body.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        contents = ScrollColumn(COLUMN_PX, in_the_middle=True, parent=self)
        contents.body.addWidget(card)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(contents)
        self.primary.clicked.connect(self.confirmed)
        self._no.clicked.connect(self._tell_what_to_do)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("De datum")

    def enter(self) -> None:
        """Put the focus on no button: the Enter of the passphrase must not answer."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing runs here."""

    def _tell_what_to_do(self) -> None:
        self._advice.say(
            self.tr("Zet eerst de datum en de tijd van deze laptop goed. Open Kring daarna opnieuw."), stops=False
        )
        self._no.setText(self.tr("Vergrendel Kring"))
        self._no.clicked.disconnect(self._tell_what_to_do)
        self._no.clicked.connect(self.locked_requested)
