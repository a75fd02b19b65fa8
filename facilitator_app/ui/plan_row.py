"""One session in the table of dates: its day as a field, how far the women are, and what there is with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.plans import Plan
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.day_field import DayField
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label
from facilitator_app.ui.plan_words import PlanWords, Remark
from facilitator_app.ui.theme import scaled, set_look

NUMBER_PX, DAY_PX, WEEKS_PX = 24, 132, 96


class PlanRow(QFrame):
    """Its day is the only field; everything else of a session is in the panel beside the table.

    Signals:
        picked: it was clicked on.
        offer_taken: the day that its button offers.
    """

    picked = Signal()
    offer_taken = Signal(object)

    def __init__(self, session_id: str, wording: Wording, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session_id = session_id
        self.setProperty("look", "row")
        self._remark: Remark | None = None
        self._number = label(look="strong")
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.day = DayField(wording, plan.around.today)
        self.day.setProperty("look", "cell")
        self._weeks = label(look="muted")
        self._icon = IconLabel("")
        self._words = ElidedLabel()
        self.offer = small("")
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.offer.clicked.connect(self._take_offer)

    @property
    def words(self) -> str:
        """What it says about its day, or else the title of its programme."""
        return self._words.text()

    @property
    def weeks(self) -> str:
        """How far the women are."""
        return self._weeks.text()

    def show_session(self, plan: Plan, session: Session, words: PlanWords, title: str) -> None:
        """Show a session as it stands in a plan; a day that is half typed stays."""
        self._number.setText(str(session.number))
        self._weeks.setText(words.weeks(plan, session))
        self._remark = words.remark(plan, session)
        self.day.keep_up(session.held_on)
        self.day.setReadOnly(session.state is SessionState.CANCELLED)
        self.day.setAccessibleName(self.tr("Dag van bijeenkomst {n}").format(n=session.number))
        apart = words.elsewhere(plan, session)
        told = self._remark.words if self._remark else title
        self._words.setText(" · ".join(part for part in (told, apart) if part))
        self.day.setAccessibleDescription(f"{self._weeks.text()}, {self._words.text()}")
        attention = self._remark is not None and self._remark.attention
        set_look(self._words, "attention" if attention else "muted")
        self._icon.set_icon("triangle-alert" if attention else "", "attention")
        self._icon.setVisible(attention)
        self.offer.setVisible(bool(self._remark and self._remark.offer))
        if self._remark is not None and self._remark.offer is not None:
            self.offer.setText(self._remark.button)
            name = self.tr("Bijeenkomst {n}: {wat}").format(n=session.number, wat=self._remark.button)
            self.offer.setAccessibleName(name)

    def stand_out(self, selected: bool) -> None:
        """Show whether the panel is about this one."""
        set_look(self, "row-active" if selected else "row")

    def be_narrow(self, narrow: bool) -> None:
        """Tell what there is with the day in a second line, or beside it."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._parts.direction() != direction:
            self._parts.setDirection(direction)
            self._parts.setSpacing(2 if narrow else 10)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row is about this session."""
        super().mousePressEvent(event)
        self.picked.emit()

    def _take_offer(self) -> None:
        if self._remark is not None and self._remark.offer is not None:
            self.offer_taken.emit(self._remark.offer)

    def _lay_out(self) -> None:
        when, what = QHBoxLayout(), QHBoxLayout()
        when.setSpacing(10)
        for widget, width in ((self._number, NUMBER_PX), (self.day, DAY_PX), (self._weeks, WEEKS_PX)):
            widget.setFixedWidth(scaled(width))
            when.addWidget(widget)
        when.addStretch(1)
        what.setSpacing(10)
        what.addWidget(self._icon)
        what.addWidget(self._words, 1)
        what.addWidget(self.offer)
        self._parts.setContentsMargins(6, 0, 6, 1)
        self._parts.setSpacing(10)
        self._parts.addLayout(when)
        self._parts.addLayout(what, 1)
