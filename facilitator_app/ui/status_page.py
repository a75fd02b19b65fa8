"""The one place where is said what has become of a woman, and beforehand what follows from it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QVBoxLayout, QWidget

from facilitator_app.domain.gestation import DAYS_TO_DUE_DATE
from facilitator_app.domain.participants import Status
from facilitator_app.domain.refusals import Refusal, UnreadableDate
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.wall import WallClock
from facilitator_app.live.women import Women
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.date_edit import DateEdit
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.status_words import status_word, what_follows
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 620
# A birth outside 24+0 to 43+6 may be so, and may be a slip of the keys.
UNUSUAL_BEFORE, UNUSUAL_AFTER = timedelta(weeks=16), timedelta(days=27)


class StatusPage(QWidget):
    """Five words to choose from, a day, and what follows; nothing is set before she says so.

    Signals:
        done: a sentence about what was set, to be told where she came from; "" when nothing had to be.
        given_up: a sentence about what was chosen and not set.
    """

    done = Signal(str)
    given_up = Signal(str)

    def __init__(
        self, women: Women, participant_id: str, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._women = women
        self._woman = women.get(participant_id)
        self._wording = wording
        self._wall = wall
        self._agreed: date | None = None
        self.choices = {status: QRadioButton(status_word(status).capitalize()) for status in Status}
        self._group = QButtonGroup(self)
        self.day = DateEdit(wording, self._woman.status_on or wall.today())
        self._day_field = FormField(self.tr("Op welke dag?"), self.day)
        self._follows = Notice()
        self._still_there = wrapping_label(look="muted")
        self._notice = Notice()
        self._back = secondary(self.tr("Terug"))
        self.primary: QPushButton | None = primary(self.tr("Vastleggen"))
        self._lay_out()
        self._connect()
        self.choices[self._woman.status].setChecked(True)
        self._show_choice()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Status")

    @property
    def status(self) -> Status:
        """What is chosen now."""
        return next(status for status, choice in self.choices.items() if choice.isChecked())

    @property
    def follows(self) -> str:
        """What it says about what follows."""
        return self._follows.text

    def enter(self) -> None:
        """Show what is so now, with the focus on it; what she chose before the screen was covered stays."""
        now = self._women.get(self._woman.id)
        if now != self._woman:
            self._woman = now
            self.choices[now.status].setChecked(True)
            self.day.set_day(now.status_on or self._wall.today())
            self._show_choice()
        self.choices[self.status].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is kept that she did not say."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sets it, as in any form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._set()
        else:
            super().keyPressEvent(event)

    # Inside

    def _set(self) -> None:
        day = self._read_day()
        if day is None:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._women.set_status(self._woman.id, self.status, day)
        except (Refusal, Trouble) as problem:
            self._notice.tell(sentence_for(problem), attention=True)
            return
        changed = self._women.get(self._woman.id) != self._woman
        self.done.emit(self.tr("Status gewijzigd.") if changed else "")

    def _read_day(self) -> date | None:
        """Return the day, or None after saying at the field why it cannot be."""
        if self.status is Status.PREGNANT:
            return self._wall.today()
        try:
            day = self.day.read()
        except UnreadableDate as unread:
            self._day_field.complain(sentence_for(unread))
            return None
        if day is None:
            self._day_field.complain(self.tr("Typ de dag, of kies er een met de pijltjes."))
        elif day > self._wall.today():
            self._day_field.complain(self.tr("Deze dag moet nog komen. Kies vandaag of een dag daarvoor."))
        elif day < self._woman.due_date - timedelta(days=DAYS_TO_DUE_DATE):
            self._day_field.complain(self.tr("Toen was ze nog niet zwanger. Kijk nog eens naar het jaar."))
        elif self._is_unusual(day) and day != self._agreed:
            self._agreed = day
            weeks = abs((day - self._woman.due_date).days) // 7
            before = self.tr("Dat is {n} weken vóór haar uitgerekende datum. Klopt dat? Enter = ja.")
            after = self.tr("Dat is {n} weken na haar uitgerekende datum. Klopt dat? Enter = ja.")
            self._day_field.message.say(
                (before if day < self._woman.due_date else after).format(n=weeks), stops=False
            )
        else:
            return day
        return None

    def _is_unusual(self, day: date) -> bool:
        due = self._woman.due_date
        return self.status is Status.DELIVERED and not due - UNUSUAL_BEFORE <= day <= due + UNUSUAL_AFTER

    def _show_choice(self) -> None:
        status, day = self.status, self.day.day
        self._day_field.setVisible(status is not Status.PREGNANT)
        self._day_field.be_content()
        self._day_field.message.be_silent()
        self._still_there.hide()
        if status is self._woman.status is Status.PREGNANT or day is None:
            self._follows.dismiss()
            return
        self._follows.tell(what_follows(status, day, self._wording))
        seen = self._women.seen_since(self._woman.id, day) if status is not Status.PREGNANT else []
        if seen:
            sentence = self.tr("Op {dag} was ze er nog. Wat toen is ingevuld, blijft staan.")
            self._still_there.setText(sentence.format(dag=day_and_month(self._wording, seen[-1].held_on)))
            self._still_there.show()

    def _go_back(self) -> None:
        if self.status is self._woman.status and self.day.day == (self._woman.status_on or self._wall.today()):
            self.done.emit("")
        else:
            self.given_up.emit(self.tr("Haar status is niet gewijzigd."))

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._show_choice)
        self.day.day_changed.connect(self._show_choice)
        self._back.clicked.connect(self._go_back)
        if self.primary is not None:
            self.primary.clicked.connect(self._set)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._go_back)

    def _lay_out(self) -> None:
        group = self._women.group_of(self._woman)
        due = self.tr("uitgerekend {date}").format(date=self._wording.date_in_words(self._woman.due_date))
        place = group.name if group else self.tr("wachtlijst")
        card = Card(self.tr("Wat is er met haar?"))
        choices = QVBoxLayout()
        choices.setSpacing(0)
        for choice in self.choices.values():
            self._group.addButton(choice)
            choices.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(choices)
        card.body.addWidget(self._day_field)
        card.body.addWidget(self._follows)
        card.body.addWidget(self._still_there)
        column = ScrollColumn(COLUMN_PX, parent=self)
        column.body.setSpacing(10)
        column.body.addWidget(wrapping_label(breakable(self._woman.full_name), "title"))
        column.body.addWidget(wrapping_label(breakable(f"{due} · {place}"), "muted"))
        column.body.addWidget(self._notice)
        column.body.addWidget(card)
        column.body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back)
        if self.primary is not None:
            footer.add_button(self.primary)
        stack(self, column, footer)
