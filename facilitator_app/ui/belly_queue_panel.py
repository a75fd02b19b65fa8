"""The queue of the belly checks beside the programme or check-in: who is next, and when the last one is done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.belly_checks import BellyChecks, CheckState, Queued
from facilitator_app.ui.belly_queue_row import BellyQueueRow
from facilitator_app.ui.belly_queue_words import count_words, pace_words, plan_words, state_words
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

BY_KEY = Qt.FocusReason.OtherFocusReason
# Minutes are told in whole ones.
LOOK_EVERY_MS = 10_000
LEAST_PX = 112
# Between what is said of all and the first row.
GAP_PX = 6


class BellyQueuePanel(QFrame):
    """Anybody may see it: first names with an initial, a time, and whether somebody was seen.

    Signals:
        close_requested: Esc, or the button.
        check_requested: seat id of the woman of whom something is to be written down.
        told: a sentence without a value, and whether undo takes back what it tells of.
        rows_changed: there are other stops for Tab than before.
    """

    close_requested = Signal()
    check_requested = Signal(str)
    told = Signal(str, bool)
    rows_changed = Signal()

    def __init__(
        self, checks: BellyChecks, wording: Wording, *, may_record: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Buikchecks"))
        self._checks = checks
        self._wording = wording
        self._may_record = may_record
        self.rows: list[BellyQueueRow] = []
        self.close_button = PushButton(self.tr("Sluiten"), "small-quiet")
        self._count = wrapping_label("", "muted")
        self.plan = wrapping_label()
        self.empty = wrapping_label(self.tr("Nog niemand voor de buikcheck."), "muted")
        self.area = ContentScroll()
        self._again = QTimer(self)
        self._again.setInterval(LOOK_EVERY_MS)
        self._again.timeout.connect(self.refresh)
        # Before the rows; it scrolls along where room is short.
        self._above = (self.plan, self.empty)
        self._lay_out()
        self.close_button.clicked.connect(self.close_requested)
        checks.changed.connect(self._follow)
        self.hide()

    def enter(self) -> None:
        """Show who is next, with the focus on the button that says that she was seen."""
        self.refresh()
        first = self.rows[0].first_button if self.rows else None
        (first if first is not None and not first.isHidden() else self.close_button).setFocus(BY_KEY)

    def stack(self, stacked: bool) -> None:
        """Be part of a page that scrolls as a whole, or scroll within the room there is."""
        if stacked:
            self.area.be_as_high_as_contents()
        else:
            self.area.take_room(scaled(LEAST_PX))

    def refresh(self) -> None:
        """Bring rows and times up to date: the rows of women who stay do so, with the focus in them."""
        queue, plan, now = self._checks.queue(), self._checks.plan(), self._checks.now()
        expected = sum(one.state is CheckState.EXPECTED for one in queue)
        self._count.setText(f"{count_words(self._checks.count())} · {pace_words(plan)}")
        timed = not (self._checks.closed or self._checks.afterwards)
        said = plan_words(plan, expected, self._wording) if timed else []
        if not said and queue and timed:
            said = [self.tr("Niemand wacht nog op de buikcheck.")]
        self.plan.setText(" ".join(said))
        self.plan.setVisible(bool(said))
        self.empty.setVisible(not queue)
        changed = self._keep_rows(queue)
        for place, (row, one) in enumerate(zip(self.rows, queue, strict=True)):
            is_next = one.state is CheckState.WAITING and one.seat_id == plan.next
            waits = one.state is CheckState.WAITING
            when = state_words(one.state, place, plan, now, self._wording) if timed or not waits else ""
            row.show_queued(one, when, is_next=is_next, open_=not self._checks.closed)
        if changed:
            self.rows_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Have Esc before the page does."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while it is in sight."""
        super().showEvent(event)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the clock no more."""
        super().hideEvent(event)
        self._again.stop()

    # Inside

    def _follow(self) -> None:
        if not self.isHidden():
            self.refresh()

    def _keep_rows(self, queue: list[Queued]) -> bool:
        known = {row.queued.seat_id: row for row in self.rows}
        rows = [known.pop(one.seat_id) if one.seat_id in known else self._row_for(one) for one in queue]
        for row in known.values():
            self.area.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, row in enumerate(rows, len(self._above)):
            if self.area.body.indexOf(row) != place:
                self.area.body.insertWidget(place, row)
            # At once, not with the next event: the focus may go there now.
            row.show()
        changed, self.rows = rows != self.rows, rows
        return changed

    def _row_for(self, queued: Queued) -> BellyQueueRow:
        row = BellyQueueRow(queued, may_record=self._may_record)
        row.seen_pressed.connect(partial(self._turn_seen, row))
        row.visit_pressed.connect(partial(self._turn_visit, row))
        row.check_pressed.connect(partial(self._ask_for_check, row))
        row.stepped.connect(partial(self._step, row))
        return row

    def _ask_for_check(self, row: BellyQueueRow) -> None:
        self.check_requested.emit(row.queued.seat_id)

    def _turn_seen(self, row: BellyQueueRow) -> None:
        seat_id, name = row.queued.seat_id, row.queued.label.removesuffix(".")
        if row.queued.state is CheckState.SEEN:
            self._do(partial(self._checks.unsee, seat_id), self.tr("Toch niet gezien: {naam}.").format(naam=name))
        else:
            self._do(partial(self._checks.see, seat_id), self.tr("Gezien: {naam}.").format(naam=name))

    def _turn_visit(self, row: BellyQueueRow) -> None:
        seat_id, name = row.queued.seat_id, row.queued.label.removesuffix(".")
        if row.queued.state is CheckState.OWN_VISIT:
            said = self.tr("Weer in de rij: {naam}.").format(naam=name)
            self._do(partial(self._checks.take_back_visit, seat_id), said)
        else:
            said = self.tr("Eigen afspraak voor {naam}.").format(naam=name)
            self._do(partial(self._checks.give_own_visit, seat_id), said)

    def _do(self, verb: Callable[[], None], said: str) -> None:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
            return
        self.told.emit(said, True)
        # Who is next has the focus, so that the same key goes through the queue.
        self.enter()

    def _step(self, row: BellyQueueRow, by: int) -> None:
        place = min(max(self.rows.index(row) + by, 0), len(self.rows) - 1)
        button = self.rows[place].first_button
        if not button.isHidden():
            button.setFocus(BY_KEY)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Buikchecks"), "heading"))
        head.addWidget(self._count, 1)
        head.addWidget(self.close_button)
        self.area.body.setSpacing(0)
        for widget in self._above:
            widget.setContentsMargins(0, 0, 0, GAP_PX)
            self.area.body.addWidget(widget)
        self.area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 8, 5)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.area, 1)
