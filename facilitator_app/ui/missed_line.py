"""One session that a woman missed: when she is seen about it, and whether she was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from facilitator_app.domain.refusals import UnreadableDate
from facilitator_app.domain.wording import Wording
from facilitator_app.live.series import Missed
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.date_edit import DateEdit
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

DAY_PX = 116


class MissedLine(QWidget):
    """The day is kept when its field is left, and the tick at once.

    Args:
        may_agree: whether there is a day to type and a tick to set.

    Signals:
        arranged: the day on which she comes, or None; whether she has been; and what was typed when no day can
            be read in it.
    """

    arranged = Signal(object, bool, str)

    def __init__(
        self, missed: Missed, wording: Wording, parent: QWidget | None = None, *, may_agree: bool = True
    ) -> None:
        super().__init__(parent)
        agreed = missed.follow_up
        what = self.tr("{naam} · bijeenkomst {n}, {dag}").format(
            naam=missed.label, n=missed.session.number, dag=wording.short_date(missed.session.held_on)
        )
        self.day = DateEdit(wording, agreed.due_on if agreed else None)
        if agreed is not None and agreed.due_on is None:
            self.day.setText(agreed.text)
        self._typed = self.day.text()
        self.day.setFixedWidth(scaled(DAY_PX))
        self.day.setAccessibleName(self.tr("Afspraak voor {wie}").format(wie=what))
        self.done = CheckBox(self.tr("Ingehaald"))
        self.done.setChecked(missed.caught_up)
        self.done.setAccessibleName(self.tr("Ingehaald: {wie}").format(wie=what))
        self.message = FormMessage()
        fields = QHBoxLayout()
        fields.setSpacing(10)
        for part in (label(self.tr("afspraak"), "muted"), self.day, self.done):
            fields.addWidget(part)
            if not may_agree:
                part.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.addWidget(ElidedLabel(what), 0, 0)
        grid.addLayout(fields, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.message, 1, 0, 1, 2)
        self.day.editingFinished.connect(self.keep)
        self.done.toggled.connect(self._tell)

    def keep(self) -> None:
        """Have the day kept as it stands; one that cannot be read is kept as it was typed, and says what to do."""
        try:
            self.day.read()
        except UnreadableDate as refusal:
            self.message.say(sentence_for(refusal))
        else:
            self.message.be_silent()
        if self.day.text() != self._typed:
            self._typed = self.day.text()
            self._tell()

    def _tell(self) -> None:
        typed = "" if self.day.day is not None else self.day.text().strip()
        self.arranged.emit(self.day.day, self.done.isChecked(), typed)
