"""The second step of reading a list in: its rows and their messages, its columns, and the fields of one row."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.groups import Group
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.wording import Wording
from facilitator_app.exchange.sheet import Sheet
from facilitator_app.live.imports import Judged
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.import_columns import ImportColumns
from facilitator_app.ui.import_model import ImportModel
from facilitator_app.ui.import_row_form import ImportRowForm
from facilitator_app.ui.import_table import ImportTable
from facilitator_app.ui.labels import label
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import UNBOUNDED_PX, scaled

PANEL_PX, TARGET_PX, WIDE_FROM_PX, LEAST_TABLE_PX = 320, 240, 820, 240


class ImportRowsStep(QWidget):
    """Shows what it is given and says what she wants; nothing is decided here.

    Signals:
        target_chosen: id of the group where they go, "" for the waiting list.
        meaning_chosen: the place of a column and the Part that it means, or None.
        typed: the number of a row, the Part of a field, and what stands in it.
        agreed: the number of a row about which all that is asked is right.
        left_out: the numbers of rows, and whether these are to stay out.
        finished: Enter was pressed and no row is left to look at.
    """

    target_chosen = Signal(str)
    meaning_chosen = Signal(int, object)
    typed = Signal(int, object, str)
    agreed = Signal(int)
    left_out = Signal(object, bool)
    finished = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Judged] = []
        self._about = ElidedLabel("", "muted")
        self.target = ComboBox()
        self.notice = Notice()
        self.table = ImportTable(ImportModel(wording, self))
        self.columns = ImportColumns()
        self.form = ImportRowForm()
        self._contents = ScrollColumn()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    # What is shown

    @property
    def about(self) -> str:
        """The line about the file."""
        return self._about.text()

    def show_sheet(self, sheet: Sheet, about: str) -> None:
        """Show another list; nobody is looked at yet."""
        self._about.setText(about)
        self.notice.dismiss()
        self.table.choose_none()
        self.columns.show_sheet(sheet)
        self._show_columns()

    def show_targets(self, groups: Sequence[tuple[Group, int]], chosen: str) -> None:
        """Offer the waiting list and the groups, each with how many women it has."""
        self.target.clear()
        self.target.addItem(self.tr("Wachtlijst"), "")
        for group, count in groups:
            self.target.addItem(self.tr("{group} ({n})").format(group=group.name, n=count), group.id)
        self.target.setCurrentIndex(max(self.target.findData(chosen), 0))

    def show_rows(self, rows: Sequence[Judged]) -> None:
        """Show how the rows stand now."""
        self._rows = list(rows)
        self._model.set_rows(self._rows)
        self.columns.refresh()
        if (row := self._looked_at()) is not None:
            self.form.show_row(row)

    def focus_first(self) -> bool:
        """Go to what is to be looked at; returns whether there is anything."""
        if self.columns.message.text:
            self._show_columns()
            self.columns.focus_first()
            return True
        return self.go_to_next(after=-1)

    def go_to_next(self, after: int | None = None) -> bool:
        """Go to the next row that is not right yet, round and round; returns whether there is any."""
        here = self.table.place if after is None else after
        places = [place for place, row in enumerate(self._rows) if row.to_look_at]
        if not places:
            return False
        later = [place for place in places if place > (-1 if here is None else here)]
        self.table.choose((later or places)[0])
        self.form.focus_field()
        return True

    # Inside

    @property
    def _model(self) -> ImportModel:
        model = self.table.model()
        assert isinstance(model, ImportModel)
        return model

    def _looked_at(self) -> Judged | None:
        place = self.table.place
        return None if place is None else self._rows[place]

    def _number(self) -> int:
        row = self._looked_at()
        assert row is not None, "the form shows a row"
        return row.candidate.entry.number

    def _show_row(self, place: int) -> None:
        self.form.show_row(self._rows[place])
        self._columns_scroll.hide()
        self._form_scroll.show()

    def _show_columns(self) -> None:
        self._form_scroll.hide()
        self._columns_scroll.show()

    def _choose_columns(self) -> None:
        self._show_columns()
        self.columns.focus_first()

    def _edit(self) -> None:
        if self._looked_at() is not None:
            self.form.focus_field()

    def _go_on(self) -> None:
        row = self._looked_at()
        if row is not None and row.to_look_at:
            # Enter does not skip what is not right; the table does.
            self.form.focus_field()
        elif not self.go_to_next():
            self.finished.emit()

    def _focus_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_target(self, place: int) -> None:
        self.target_chosen.emit(self.target.itemData(place))

    def _tell_typed(self, part: Part, text: str) -> None:
        self.typed.emit(self._number(), part, text)

    def _tell_agreed(self) -> None:
        self.agreed.emit(self._number())
        if not self.go_to_next():
            self.finished.emit()

    def _tell_left_out(self, left_out: bool) -> None:
        self.left_out.emit((self._number(),), left_out)

    def _turn_left_out(self) -> None:
        row = self._looked_at()
        chosen = [self._rows[place] for place in self.table.chosen_places]
        numbers = tuple(each.candidate.entry.number for each in chosen if not each.is_there)
        if row is not None and numbers:
            self.left_out.emit(numbers, not row.candidate.entry.left_out)

    def _connect(self) -> None:
        self.target.activated.connect(self._tell_target)
        self.columns.chosen.connect(self.meaning_chosen)
        self.table.row_chosen.connect(self._show_row)
        self.table.edit_requested.connect(self._edit)
        self.table.leave_out_requested.connect(self._turn_left_out)
        self.form.typed.connect(self._tell_typed)
        self.form.agreed.connect(self._tell_agreed)
        self.form.left_out.connect(self._tell_left_out)
        self.form.done.connect(self._go_on)
        self.form.table_requested.connect(self._focus_table)
        self.form.columns_requested.connect(self._choose_columns)

    def _lay_out(self) -> None:
        # From the outside in: what moves to another holder is dressed anew, with everything in it.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._contents)
        body = self._contents.body
        body.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        body.addLayout(head)
        body.addWidget(self.notice)
        body.addLayout(self._across, 1)
        to = label(self.tr("Naar"), "strong")
        to.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("Naar welke groep, of naar de wachtlijst"))
        head.addWidget(self._about, 1)
        head.addWidget(to)
        head.addWidget(self.target)
        self._across.setSpacing(12)
        self._across.addWidget(self.table, 1)
        self._columns_scroll, self._form_scroll = ContentScroll(), ContentScroll()
        self._frame = frame = QFrame()
        self._across.addWidget(frame)
        frame.setProperty("look", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        for scroll, holds in ((self._columns_scroll, self.columns), (self._form_scroll, self.form)):
            inside.addWidget(scroll)
            scroll.body.setContentsMargins(16, 14, 16, 14)
            scroll.body.addWidget(holds)
        self._form_scroll.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel below the table where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """The same when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= scaled(WIDE_FROM_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._across.direction() != direction:
            self._across.setDirection(direction)
        self.target.setMaximumWidth(scaled(TARGET_PX))
        self.table.setMinimumHeight(scaled(LEAST_TABLE_PX))
        across = QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Preferred
        self._frame.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._frame.setMinimumWidth(scaled(PANEL_PX) if beside else 0)
        self._frame.setMaximumWidth(scaled(PANEL_PX) if beside else UNBOUNDED_PX)
        for scroll in (self._columns_scroll, self._form_scroll):
            if beside:
                scroll.take_room()
            else:
                scroll.be_as_high_as_contents()
