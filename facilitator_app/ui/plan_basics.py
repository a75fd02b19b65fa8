"""What holds for all sessions of a group: the first day, the usual hours and place, and the pattern."""

from collections.abc import Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.groups import LONGEST_PLACE
from facilitator_app.domain.hours import later, minutes_between
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.refusals import TextTooLong, UnreadableTime
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.day_field import DayField
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.time_field import TimeField
from facilitator_app.ui.words import sentence_for

DAY_PX, TIME_PX, PLACE_PX, NARROWEST_PX = 150, 72, 160, 720
# Enough of a pattern's name to know it by.
PATTERN_SIGNS = 18


class PlanBasics(QWidget):
    """Once the sessions are stored only hours and place can be changed for all of them.

    Signals:
        place_changed: begin, end and place as they stand now.
        pattern_chosen: id of a pattern.
    """

    place_changed = Signal(object, object, str)
    pattern_chosen = Signal(str)

    def __init__(self, wording: Wording, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = plan.group
        self.first = DayField(wording, plan.around.today)
        self.starts_at, self.ends_at = TimeField(wording), TimeField(wording)
        self.place = QLineEdit()
        FieldKeys(self.place)
        self.pattern = ComboBox()
        self.first_field = FormField(self.tr("Eerste keer"), self.first)
        self.start_field = FormField(self.tr("Van"), self.starts_at)
        self.end_field = FormField(self.tr("Tot"), self.ends_at)
        self.place_field = FormField(self.tr("Plaats"), self.place)
        self.pattern_field = FormField(self.tr("Patroon"), self.pattern)
        self._lay_out()
        self.starts_at.unreadable.connect(partial(self._say, self.start_field))
        self.ends_at.unreadable.connect(partial(self._say, self.end_field))
        self.starts_at.time_typed.connect(self._tell_start)
        self.ends_at.time_typed.connect(self._tell_place)
        self.place.editingFinished.connect(self._tell_place)
        self.pattern.activated.connect(self._choose_pattern)

    def offer_patterns(self, patterns: Sequence[Pattern]) -> None:
        """Fill the list of patterns."""
        self.pattern.clear()
        for pattern in patterns:
            self.pattern.addItem(pattern.name, pattern.id)

    def show_plan(self, plan: Plan, pattern: Pattern | None, *, stored: bool) -> None:
        """Show how it stands; what is half typed stays."""
        self._group = plan.group
        for field in (self.first_field, self.pattern_field):
            field.setVisible(not stored)
        self.first.keep_up(plan.first_on)
        self.starts_at.keep_up(plan.group.starts_at)
        self.ends_at.keep_up(plan.group.ends_at)
        for field, edit in (
            (self.first_field, self.first),
            (self.start_field, self.starts_at),
            (self.end_field, self.ends_at),
        ):
            if not edit.is_changed:
                field.be_content()
        if not self.place.hasFocus():
            self.place.setText(plan.group.place)
        self.pattern.setCurrentIndex(self.pattern.findData(pattern.id) if pattern else -1)

    def tell(self) -> None:
        """Tell what is half typed."""
        for field in (self.first, self.starts_at, self.ends_at):
            field.tell()
        self._tell_place()

    @property
    def is_unreadable(self) -> bool:
        """Whether a field holds something that was not taken in."""
        too_long = len(self.place.text().strip()) > LONGEST_PLACE
        return too_long or any(field.is_changed for field in (self.first, self.starts_at, self.ends_at))

    # Inside

    def _tell_start(self, starts_at: time) -> None:
        """The end goes along, so that a session stays as long as it was."""
        if not self.ends_at.is_changed:
            self.ends_at.suggest(later(starts_at, minutes_between(self._group.starts_at, self._group.ends_at)))
        self._tell_place()

    def _tell_place(self, *_moment: object) -> None:
        starts_at, ends_at = self.starts_at.value, self.ends_at.value
        if starts_at is None or ends_at is None:
            return
        place = " ".join(self.place.text().split())
        if len(place) > LONGEST_PLACE:
            self.place_field.complain(sentence_for(TextTooLong(LONGEST_PLACE)))
            return
        self.place_field.be_content()
        told = (starts_at, ends_at, place)
        if told != (self._group.starts_at, self._group.ends_at, self._group.place):
            self.place_changed.emit(*told)

    @staticmethod
    def _say(field: FormField, refusal: UnreadableTime) -> None:
        field.complain(sentence_for(refusal))

    def _choose_pattern(self, index: int) -> None:
        self.pattern_chosen.emit(str(self.pattern.itemData(index)))

    def _lay_out(self) -> None:
        self.first.setMinimumWidth(scaled(DAY_PX))
        self.place.setMinimumWidth(scaled(PLACE_PX))
        for time_field in (self.starts_at, self.ends_at):
            time_field.setFixedWidth(scaled(TIME_PX))
        self.pattern.setMinimumContentsLength(PATTERN_SIGNS)
        self.pattern.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        when = FieldRow(self.first_field, self.start_field, self.end_field, shares=(1, 0, 0))
        where = FieldRow(self.place_field, self.pattern_field, shares=(1, 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FieldRow(when, where, shares=(2, 3), narrowest_px=NARROWEST_PX))
