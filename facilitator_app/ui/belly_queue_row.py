"""One woman in the queue of the belly checks: her name, when, and one press for each thing to do."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from facilitator_app.live.belly_checks import CheckState, Queued
from facilitator_app.ui.buttons import icon_button, small
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import UNBOUNDED_PX, scaled, set_look

# One line, or two.
HEIGHT_PX, HIGH_PX, WIDE_FROM_PX = 36, 46, 460
# Of the width that a row has, to the name.
NAME_PERCENT = 30
WAITS = (CheckState.WAITING, CheckState.GONE, CheckState.EXPECTED)
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class BellyQueueRow(QFrame):
    """Nothing of why, and no value; what is half typed is said to be so, and no more.

    Signals:
        seen_pressed: she was seen, or was not after all.
        visit_pressed: she comes for an appointment of her own, or is put in the queue again.
        check_pressed: what is found is to be written down.
        stepped: an arrow key wants the row before (-1) or after (1).
    """

    seen_pressed = Signal()
    visit_pressed = Signal()
    check_pressed = Signal()
    stepped = Signal(int)

    def __init__(self, queued: Queued, *, may_record: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queued = queued
        self._may_record = may_record
        self._icon = IconLabel("circle", "muted")
        self._name = ElidedLabel(queued.label, "strong")
        self._when = ElidedLabel("", "muted")
        self.seen_button, self.back_button = (
            small(self.tr("Gezien")),
            PushButton(self.tr("Toch niet"), "small-quiet"),
        )
        self.check_button = small(self.tr("Noteer"))
        self.visit_button = icon_button("calendar-clock", self.tr("Eigen afspraak: {naam}"))
        self.queue_button = PushButton(self.tr("Toch in de rij"), "small-quiet")
        for button, name in (
            (self.seen_button, self.tr("Gezien: {naam}")),
            (self.back_button, self.tr("Toch niet gezien: {naam}")),
            (self.check_button, self.tr("Noteer bij {naam}")),
            (self.visit_button, self.tr("Eigen afspraak: {naam}")),
            (self.queue_button, self.tr("Toch in de rij: {naam}")),
        ):
            button.setAccessibleName(name.format(naam=queued.label))
            button.installEventFilter(self)
        self.visit_button.setToolTip(self.tr("Eigen afspraak"))
        for button in (self.seen_button, self.back_button):
            button.clicked.connect(self.seen_pressed)
        for button in (self.visit_button, self.queue_button):
            button.clicked.connect(self.visit_pressed)
        self.check_button.clicked.connect(self.check_pressed)
        self._lay_out()

    @property
    def when(self) -> str:
        """What stands beside her name."""
        return self._when.text()

    @property
    def first_button(self) -> PushButton:
        """What the arrows stop at."""
        buttons = (self.seen_button, self.queue_button, self.check_button, self.back_button)
        return next((button for button in buttons if not button.isHidden()), self.seen_button)

    def show_queued(self, queued: Queued, when: str, *, is_next: bool, open_: bool) -> None:
        """Show how she stands now; `open_` is whether anything may still be done."""
        self.queued = queued
        state = queued.state
        half = self.tr("bezig") if queued.half_typed else ""
        said = " · ".join(part for part in (when, half) if part)
        self._when.setText(said)
        self.setAccessibleName(f"{queued.label}, {said}")
        set_look(self, "row-active" if is_next else "row")
        seen = state is CheckState.SEEN
        icon = "pencil" if queued.half_typed else "play" if is_next else "circle"
        self._icon.set_icon("circle-check" if seen else icon, "ok" if seen else "muted")
        self.seen_button.setVisible(open_ and state in (CheckState.WAITING, CheckState.GONE))
        self.back_button.setVisible(open_ and seen)
        self.check_button.setVisible(self._may_record and open_ and state is not CheckState.EXPECTED)
        self.visit_button.setVisible(open_ and state in WAITS)
        self.queue_button.setVisible(open_ and state is CheckState.OWN_VISIT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go to another row; a button by itself would take them for Tab."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (UP, DOWN):
            self.stepped.emit(-1 if event.key() == UP else 1)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the time below the name where one line has no room for both."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM_PX)
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._words.setSpacing(8 if wide else 0)
        # The times stand below each other, whatever buttons a row has.
        self._name.setMinimumWidth(self.width() * NAME_PERCENT // 100 if wide else 0)
        self._name.setMaximumWidth(self.width() * NAME_PERCENT // 100 if wide else UNBOUNDED_PX)
        self.setMinimumHeight(scaled(HEIGHT_PX if wide else HIGH_PX))
        if self._words.direction() != (right if wide else down):
            self._words.setDirection(right if wide else down)

    # Inside

    def _lay_out(self) -> None:
        self._words = words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.addWidget(self._name)
        words.addWidget(self._when, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for button in (
            self.seen_button,
            self.queue_button,
            self.check_button,
            self.back_button,
            self.visit_button,
        ):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
