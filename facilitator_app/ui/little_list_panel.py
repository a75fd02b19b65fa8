"""The Lijstje over the right side of a page: names for anybody, a reason only in the line with the focus (P3)."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.little_list import Listed, LittleList
from facilitator_app.ui.buttons import small
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.little_list_entry import LittleListEntry
from facilitator_app.ui.little_list_row import LittleListRow
from facilitator_app.ui.little_list_words import reason_words
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.words import sentence_for

BY_KEY = Qt.FocusReason.OtherFocusReason


class LittleListPanel(QFrame):
    """Lines in the order of the names, whatever they are about; what is done with one stays in its line.

    Signals:
        close_requested: Esc, or the button.
        measure_requested: seat id, and whether it is a second measurement beside the first.
        told: a sentence without a value, and whether undo takes back what it tells of.
    """

    close_requested = Signal()
    measure_requested = Signal(str, bool)
    told = Signal(str, bool)

    def __init__(self, little_list: LittleList, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Lijstje"))
        self._list = little_list
        self._wording = wording
        self._active: LittleListRow | None = None
        self.rows: list[LittleListRow] = []
        self.close_button = PushButton(self.tr("Sluiten"), "small-quiet", hint="Esc")
        self.empty = wrapping_label(self.tr("Lijstje leeg."), "muted")
        self.order = wrapping_label()
        self.entry = LittleListEntry()
        self.add_button = small(self.tr("Vraag of terugbellen erbij"), icon="plus")
        self._area = ContentScroll()
        self._lines = QVBoxLayout()
        self._order_part = QWidget()
        self._lay_out()
        self.close_button.clicked.connect(self.close_requested)
        self.add_button.clicked.connect(self._begin_entry)
        self.entry.entered.connect(self._put)
        little_list.changed.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self.hide()

    def enter(self, line_id: str = "") -> None:
        """Show what stands on it, with the focus on one line or else on the first."""
        self.refresh()
        self._focus_row(next((place for place, row in enumerate(self.rows) if row.line_id == line_id), 0))

    def show_no_values(self) -> None:
        """Another screen shows what stands here: go away with every reason."""
        self.close_requested.emit()

    def leave(self) -> None:
        """Show no reason any more, nor anything that was begun; what was typed is there when it opens again."""
        self._rest()
        self.entry.hide()

    def refresh(self) -> None:
        """Bring the lines up to date: those that are gone go, the others stay."""
        listed = self._list.names()
        known = {row.line_id: row for row in self.rows}
        rows = [known.pop(one.line_id) if one.line_id in known else self._row_for(one) for one in listed]
        place = self.rows.index(self._active) if self._active in self.rows else 0
        self.rows = rows
        if self._active in known.values():
            # Before it goes: what is hidden hands the focus on, and another line would say why.
            self._focus_row(place)
        for row in known.values():
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, row in enumerate(rows):
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
            # At once, not with the next event: the focus may go there now.
            row.show()
        self.empty.setVisible(not rows)
        names = self._list.order()
        self.order.setText(breakable(" · ".join(names)))
        self._order_part.setVisible(bool(names))
        self._show_entry(not self.entry.isHidden())

    def begin_entry(self, seat_id: str = "") -> None:
        """Let something be put on it, for one woman or for who is chosen."""
        self.entry.offer(self._list.women())
        if seat_id:
            self.entry.choose(seat_id)
        self._show_entry(True)
        (self.entry.text if seat_id else self.entry.woman).setFocus(BY_KEY)

    def event(self, event: QEvent) -> bool:
        """Have Esc before the page below it does."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one step: from the outcomes to the line, from an entry to the lines, and then away."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._active is not None and self._active.is_choosing:
            self._active.stop_choosing()
        elif not self.entry.isHidden():
            self._show_entry(False)
            self._focus_row(0)
        else:
            self.close_requested.emit()

    # Inside

    def _begin_entry(self) -> None:
        self.begin_entry()

    def _row_for(self, listed: Listed) -> LittleListRow:
        row = LittleListRow(listed)
        row.measure_pressed.connect(partial(self._measure, row))
        row.settled.connect(partial(self._settle, row))
        row.stepped.connect(partial(self._step, row))
        return row

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        row = next((row for row in self.rows if now is row or (now is not None and row.isAncestorOf(now))), None)
        if row is self._active or self.isHidden():
            return
        self._rest()
        if row is not None:
            self._active = row
            self._look_at(row)

    def _rest(self) -> None:
        row, self._active = self._active, None
        if row is not None:
            row.hide_reason()

    def _look_at(self, row: LittleListRow) -> None:
        if not self._list.may_look:
            return
        try:
            line = self._list.look(row.line_id)
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
            return
        words = reason_words(line, self._wording, is_due=self._list.is_due(line))
        open_ = not self._list.closed
        row.show_reason(words, measures=open_ and line.asks_to_measure, may_settle=open_)

    def _measure(self, row: LittleListRow) -> None:
        first = row.line_id.startswith((f"{LineKind.MEASURE}/", f"{LineKind.WEIGH}/"))
        self.measure_requested.emit(row.seat_id, not first)

    def _settle(self, row: LittleListRow, result: Result, note: str) -> None:
        try:
            self._list.settle(row.line_id, result, note)
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
        else:
            self.told.emit(self.tr("Klaar bij {naam}.").format(naam=row.label.removesuffix(".")), True)

    def _put(self, seat_id: str, kind: LineKind, text: str) -> None:
        try:
            self._list.put(seat_id, kind, text)
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
            return
        self.entry.clear()
        self._show_entry(False)
        self._focus_row(next((n for n, row in enumerate(self.rows) if row.seat_id == seat_id), 0))
        self.told.emit(self.tr("Op het Lijstje gezet."), True)

    def _step(self, row: LittleListRow, by: int) -> None:
        self._focus_row(self.rows.index(row) + by)

    def _focus_row(self, place: int) -> None:
        if self.rows:
            self.rows[min(max(place, 0), len(self.rows) - 1)].setFocus(BY_KEY)
        else:
            self.close_button.setFocus(BY_KEY)

    def _show_entry(self, is_open: bool) -> None:
        may = self._list.may_look and not self._list.closed
        self.entry.setVisible(is_open and may)
        self.add_button.setVisible(may and not is_open)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Lijstje"), "heading"), 1)
        head.addWidget(self.close_button)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        below = QVBoxLayout(self._order_part)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(label(self.tr("Volgorde buikcheck"), "caption"))
        below.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        contents = self._area.body
        contents.setSpacing(8)
        contents.addWidget(self.empty)
        contents.addLayout(self._lines)
        contents.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        contents.addWidget(self.entry)
        contents.addStretch(1)
        contents.addWidget(self._order_part)
        self.entry.hide()
