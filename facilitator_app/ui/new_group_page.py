"""A group by hand, on one screen: what it is called, where and when it meets, and who leads it (S2, F2)."""

from datetime import date, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.groups import LONGEST_GROUP_NAME, LONGEST_PLACE, Role
from facilitator_app.domain.hours import later
from facilitator_app.domain.refusals import (
    DayPast,
    EndsBeforeStart,
    NameMissing,
    NameTaken,
    Refusal,
    TextTooLong,
    UnreadableTime,
)
from facilitator_app.domain.surroundings import check_day
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.planning import Planning
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.day_field import DayField
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.time_field import TimeField
from facilitator_app.ui.words import sentence_for

COLUMN_PX, TIME_PX, NARROWEST_PX = 860, 84, 640
USUAL_MINUTES = 120


class NewGroupPage(QWidget):
    """What was typed stays here until the group is made.

    Signals:
        begun: id of the group, and its first day or None.
        back_requested: not now.
    """

    begun = Signal(str, object)
    back_requested = Signal()

    def __init__(
        self, planning: Planning, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._planning = planning
        self._wall = wall
        self._asked: date | None = None
        self.name, self.place = QLineEdit(), QLineEdit()
        self.pattern = ComboBox()
        self.first = DayField(wording, wall.today())
        self.starts_at, self.ends_at = TimeField(wording), TimeField(wording)
        self.people: dict[str, CheckBox] = {}
        self._name = FormField(self.tr("Naam van de groep"), self.name)
        self._place = FormField(self.tr("Plaats"), self.place)
        self._pattern = FormField(self.tr("Patroon"), self.pattern)
        later_on = label(self.tr("mag ook later"), "muted")
        self._first = FormField(self.tr("Eerste keer"), self.first, later_on)
        self._start = FormField(self.tr("Van"), self.starts_at)
        self._end = FormField(self.tr("Tot"), self.ends_at)
        self._message = FormMessage()
        self._back = secondary(self.tr("Terug"))
        self.primary: QPushButton | None = primary(self.tr("Verder naar de datums"))
        self._fill()
        self._lay_out(self.primary)
        self.starts_at.time_typed.connect(self._take_end_along)
        self.first.stepped.connect(self._step_first)
        self.first.unreadable.connect(self._say_unreadable)
        self.first.entered.connect(self._begin)
        self._back.clicked.connect(self.back_requested)
        self.primary.clicked.connect(self._begin)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Nieuwe groep")

    @property
    def fields(self) -> list[FormField]:
        """The fields to type or choose in, from top to bottom; the boxes for who leads it come besides."""
        return [self._name, self._place, self._pattern, self._first, self._start, self._end]

    def enter(self) -> None:
        """Put the focus where the typing begins."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """What was typed stays in its fields."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, as in any form; Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._begin()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _fill(self) -> None:
        """The next group is often like the one before it."""
        before = self._planning.last_group()
        for pattern in self._planning.patterns.all():
            self.pattern.addItem(pattern.name, pattern.id)
        chosen = self.pattern.findData(before.pattern) if before else 0
        self.pattern.setCurrentIndex(max(chosen, 0))
        self.place.setText(before.place if before else "")
        self.starts_at.show_time(before.starts_at if before else time(14))
        self.ends_at.show_time(before.ends_at if before else time(16))
        leading = before.facilitators if before else ()
        for person in self._planning.people():
            box = CheckBox(person.name.replace("&", "&&"))
            leads = person.id in leading or person == self._planning.who
            box.setChecked(leads and person.role is not Role.COORDINATOR)
            self.people[person.id] = box

    def _take_end_along(self, starts_at: time) -> None:
        self.starts_at.show_time(starts_at)
        self._start.be_content()
        self._end.be_content()
        self.ends_at.show_time(later(starts_at, USUAL_MINUTES))

    def _step_first(self, days: int) -> None:
        day = self.first.read() if self.first.text().strip() else self._wall.today()
        self._first.be_content()
        self.first.show_day(day + timedelta(days=days))

    def _say_unreadable(self, refusal: Refusal) -> None:
        # An empty field is a day that comes later.
        if self.first.text().strip():
            self._first.complain(sentence_for(refusal))

    def _begin(self) -> None:
        self._message.be_silent()
        wrong = [field for field in self.fields if not self._is_right(field)]
        if wrong:
            # The topmost last: its message is the one that a screen reader ends with.
            wrong[0].field.setFocus()
            return
        hours = (self.starts_at.value or time(14), self.ends_at.value or time(16))
        pattern = self._planning.patterns.get(str(self.pattern.currentData()))
        assert pattern is not None, "one of the list is chosen"
        people = [id for id, box in self.people.items() if box.isChecked()]
        try:
            group = self._planning.begin_group(self.name.text(), self.place.text(), pattern, hours, people)
        except (NameMissing, NameTaken) as refusal:
            self._name.complain(sentence_for(refusal))
            self.name.setFocus()
        except EndsBeforeStart as refusal:
            self._end.complain(sentence_for(refusal))
            self.ends_at.setFocus()
        except (Refusal, Trouble) as problem:
            self._message.say(sentence_for(problem))
        else:
            self.begun.emit(group.id, self.first.read() if self.first.text().strip() else None)

    def _is_right(self, field: FormField) -> bool:
        """Whether a field can be taken in; otherwise it says why not."""
        field.be_content()
        try:
            self._check(field)
        except (Refusal, Trouble) as problem:
            field.complain(sentence_for(problem))
            return False
        return True

    def _check(self, field: FormField) -> None:
        if field is self._name and not self.name.text().strip():
            raise NameMissing
        for edit, most in ((self.name, LONGEST_GROUP_NAME), (self.place, LONGEST_PLACE)):
            if field.field is edit and len(" ".join(edit.text().split())) > most:
                raise TextTooLong(most)
        if field is self._pattern and self.pattern.currentIndex() < 0:
            raise self._planning.patterns.damage or NameMissing
        if field.field in (self.starts_at, self.ends_at) and field.field.value is None:
            raise UnreadableTime
        if field is self._first and self.first.text().strip():
            self._check_first(self.first.read())

    def _check_first(self, day: date) -> None:
        sure = day == self._asked
        self._asked = None
        try:
            check_day(day, self._wall.today(), sure=sure)
        except DayPast:
            # The same once more is meant.
            self._asked = day
            raise

    def _lay_out(self, go_on: QPushButton) -> None:
        for edit in (self.name, self.place):
            FieldKeys(edit)
        for edit in (self.starts_at, self.ends_at):
            edit.setFixedWidth(scaled(TIME_PX))
        hours = FieldRow(self._start, self._end, shares=(0, 0))
        people = FlowRow(gap=18)
        for box in self.people.values():
            people.add(box)
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Wie begeleiden de groep?"), "strong"))
        column.addWidget(people)
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(14)
        contents.body.addWidget(label(self.tr("Een nieuwe groep"), "title"))
        for part in (
            FieldRow(self._name, self._place, shares=(1, 1), narrowest_px=NARROWEST_PX),
            self._pattern,
            FieldRow(self._first, hours, shares=(1, 1), narrowest_px=NARROWEST_PX),
            who,
            self._message,
        ):
            contents.body.addWidget(part)
        contents.body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back)
        footer.add_button(go_on)
        stack(self, contents, footer)
