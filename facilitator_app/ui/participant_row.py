"""One woman in the grid of check-in: her name, whether she is here, and three fields."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QMenu, QWidget

from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.live.seating import PRESSURE_FIELDS, RowState, SeatRow
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.buttons import icon_button
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.labels import as_tooltip, label
from facilitator_app.ui.pill import Pill
from facilitator_app.ui.reading_field import ReadingField
from facilitator_app.ui.state_label import StateLabel
from facilitator_app.ui.theme import scaled, set_look
from facilitator_app.ui.wording import ReaderWording

# Logical pixels at 100 % text, after design/1-ontvangst.
NAME, WEEKS, ATTENDANCE, PRESSURE, WEIGHT, STATE, MENU = 190, 70, 130, 110, 120, 150, 40
ROW_HEIGHT = 34
FIELD_WIDTH = 72
NARROW_FIELD_WIDTH = 60
SIDE = 14
GAP = 22
WIDE_FROM = 890


class ParticipantRow(QFrame):
    """A row of real widgets: a value is readable only here, and only while this row is open.

    Signals:
        attendance_chosen: what was chosen for her.
        edit_requested: she wants to change what was stored.
        declined: she prefers not to measure what is still empty.
        peek_requested: what is stored is to be seen for a moment.
        second_requested: her pressure is to be measured once more.
        list_requested: something about her is to be put on the Lijstje.
    """

    attendance_chosen = Signal(object)
    edit_requested = Signal()
    declined = Signal()
    peek_requested = Signal()
    second_requested = Signal()
    list_requested = Signal()

    def __init__(self, row: SeatRow, wording: ReaderWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self._wording = wording
        self._row = row
        self._open = False
        self.step = ""
        self.corrects = False
        self.may_correct = True
        self.beside = False
        self._name = ElidedLabel("", "strong", self)
        self._weeks = label("", "muted", self)
        self._pill = Pill(parent=self)
        self._pill.clicked.connect(self._toggle_presence)
        self._pill.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._pill.customContextMenuRequested.connect(self._offer_states)
        self.fields = {field: ReadingField(field, self) for field in Field}
        self._captions: list[QLabel] = []
        self._state = StateLabel(self)
        self._menu = icon_button("ellipsis", "", self)
        self._menu.clicked.connect(self._open_menu)
        self._grid = QGridLayout(self)
        self._wide: bool | None = None
        self.side_px = scaled(SIDE)
        self._show_name(row.label)
        self.arrange(wide=True)
        self.refresh(row)

    # What it shows

    @property
    def seat_id(self) -> str:
        """The seat of this row."""
        return self._row.seat.id

    @property
    def row(self) -> SeatRow:
        """What is known of her, without a value."""
        return self._row

    def first_stop(self) -> QWidget:
        """Where the cursor goes: to the first number, or to her presence when she measures nothing."""
        return self.first_open_field() if self._row.measuring else self._pill

    @property
    def is_open(self) -> bool:
        """Whether it is typed in now."""
        return self._open

    def text(self, field: Field) -> str:
        """Return what stands in a field."""
        return self.fields[field].text()

    def typed_texts(self) -> dict[Field, str]:
        """Return what is typed in her row and is no reading yet."""
        return {
            field: edit.text() for field, edit in self.fields.items() if edit.is_changed and edit.text().strip()
        }

    def refresh(self, row: SeatRow) -> None:
        """Show what is stored now, and how she is called; what is being typed stays."""
        if row.label != self._row.label:
            self._show_name(row.label)
        self._row = row
        self._weeks.setText(str(row.age) if row.age else "")
        word = attendance_word(row.seat.attendance)
        self._pill.setText(word)
        self._pill.set_open(not row.seat.attendance.came)
        self._pill.setAccessibleName(self.tr("Aanwezigheid {naam}: {woord}").format(naam=row.label, woord=word))
        if not self._open:
            for field, edit in self.fields.items():
                edit.close_to(self._closed_word(field))
                edit.setEnabled(row.measuring)
        self._show_state()

    def stops(self) -> list[QWidget]:
        """Return where the cursor stops in her row, in the order in which it does."""
        return [self._pill, *self.fields.values(), self._menu]

    def open(
        self,
        typed: dict[Field, str],
        step: str,
        stored: dict[Field, str] | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """Let her row be typed in.

        Args:
            typed: half-typed text that was kept.
            step: one visit to the row, which one undo takes back.
            stored: the stored values as text, when they are to be changed; without it they stay closed.
            beside: whether another pressure is typed beside the stored one.
        """
        self._open = True
        self.step = step
        self.corrects = stored is not None
        self.beside = beside
        for field, edit in self.fields.items():
            again = beside and field in PRESSURE_FIELDS
            locked = stored is None and field in self._row.filled and field not in self._row.drafted and not again
            edit.open((stored or {}).get(field, ""), typed.get(field), locked)
            # A stored number that may not be seen is typed anew over its word.
            unseen = field in self._row.filled and field not in (stored or {})
            word = self.tr("2e") if again else self._closed_word(field) if locked or unseen else ""
            edit.setPlaceholderText(word)
        set_look(self, "row-active")
        self._show_state()

    def close_values(self) -> None:
        """Hide every number at once."""
        self._open = False
        for field, edit in self.fields.items():
            edit.close_to(self._closed_word(field))
        set_look(self, "row")
        self._show_state()

    @property
    def hides_digits(self) -> bool:
        """Whether what is typed shows as dots."""
        return any(edit.echoMode() is not QLineEdit.EchoMode.Normal for edit in self.fields.values())

    def show_stored(self, texts: dict[Field, str]) -> None:
        """Let what is stored be seen in the fields that are not typed in."""
        for field, edit in self.fields.items():
            edit.show_stored(texts.get(field, ""))

    def hide_stored(self) -> None:
        """Close them again."""
        for edit in self.fields.values():
            edit.hide_stored()

    def stored_texts(self, pressure: BloodPressure | None, weight: Weight | None) -> dict[Field, str]:
        """Return stored values as she would type them."""
        texts: dict[Field, str] = {}
        if pressure:
            texts |= {Field.SYSTOLIC: str(pressure.systolic), Field.DIASTOLIC: str(pressure.diastolic)}
        if weight:
            texts[Field.WEIGHT] = self._wording.weight(weight)
        return texts

    def first_open_field(self) -> ReadingField:
        """Return the first field that is still to be filled, else the first."""
        for field, edit in self.fields.items():
            if field not in self._row.filled or field in self._row.drafted:
                return edit
        return self.fields[Field.SYSTOLIC]

    def arrange(self, *, wide: bool) -> None:
        """Lay the row out on one line, or on two where the text is large."""
        if wide == self._wide:
            return
        self._wide = wide
        while self._grid.takeAt(0) is not None:
            pass
        # On two lines every pixel beside them is wanted, and there is room above and below.
        self.side_px, edge = (scaled(SIDE), 0) if wide else (SIDE, scaled(4))
        self._grid.setContentsMargins(self.side_px, edge, self.side_px, edge)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(scaled(2))
        # The state has what is left over.
        self._grid.setColumnStretch(6, 0 if wide else 1)
        self._grid.setColumnStretch(7, 1 if wide else 0)
        for edit in self.fields.values():
            edit.setFixedWidth(scaled(FIELD_WIDTH if wide else NARROW_FIELD_WIDTH))
        if wide:
            self._arrange_on_one_line()
        else:
            self._arrange_on_two_lines()
        for caption in self._captions:
            caption.setVisible(not wide)
        # To show what is not hidden would dress it before its row, and then once more.
        if wide == self._weeks.isHidden():
            self._weeks.setVisible(wide)

    def _arrange_on_one_line(self) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        grid = self._grid
        for column, width in enumerate((NAME, WEEKS, ATTENDANCE, PRESSURE - GAP, PRESSURE, WEIGHT, GAP)):
            grid.setColumnMinimumWidth(column, scaled(width))
        grid.setColumnMinimumWidth(8, scaled(MENU))
        self._name.setFixedWidth(scaled(NAME - 8))
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._weeks, 0, 1)
        grid.addWidget(self._pill, 0, 2, left)
        for column, edit in enumerate(self.fields.values(), start=3):
            grid.addWidget(edit, 0, column, right)
        grid.addWidget(self._state, 0, 7)
        grid.addWidget(self._menu, 0, 8, right)
        self.setFixedHeight(scaled(ROW_HEIGHT))

    def _arrange_on_two_lines(self) -> None:
        if not self._captions:
            words = (self.tr("Bovendruk"), self.tr("Onderdruk"), self.tr("Gewicht kg"))
            self._captions = [label(word, parent=self) for word in words]
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        grid = self._grid
        for column in range(9):
            grid.setColumnMinimumWidth(column, 0)
        grid.setHorizontalSpacing(scaled(8))
        self._name.setFixedWidth(scaled(NAME - 20))
        grid.addWidget(self._name, 0, 0, 1, 2)
        grid.addWidget(self._pill, 0, 2, 1, 2, left)
        grid.addWidget(self._state, 0, 4, 1, 3)
        grid.addWidget(self._menu, 0, 7)
        for column, (caption, edit) in enumerate(zip(self._captions, self.fields.values(), strict=True)):
            grid.addWidget(caption, 1, 2 * column)
            grid.addWidget(edit, 1, 2 * column + 1, left)
        self.setFixedHeight(scaled(ROW_HEIGHT) * 2 + scaled(8))

    # Inside

    def _show_name(self, name: str) -> None:
        self._name.setText(name)
        more = self.tr("Meer voor {naam}").format(naam=name)
        self._menu.setAccessibleName(more)
        self._menu.setToolTip(as_tooltip(more))
        for field, words in (
            (Field.SYSTOLIC, self.tr("{naam}, bovendruk")),
            (Field.DIASTOLIC, self.tr("{naam}, onderdruk")),
            (Field.WEIGHT, self.tr("{naam}, gewicht")),
        ):
            self.fields[field].setAccessibleName(words.format(naam=name))

    def _closed_word(self, field: Field) -> str:
        if field in self._row.filled or field in self._row.drafted:
            return self.tr("dicht")
        return "–"

    def _show_state(self) -> None:
        icon, role, word = "circle", "muted", self.tr("Nog niet")
        if self._open:
            icon, role, word = "pencil", "primary", self.tr("Bezig")
        elif self._row.state is RowState.AWAY:
            icon, word = "", attendance_word(self._row.seat.attendance)
        elif self._row.state is RowState.DONE:
            icon, role, word = "circle-check", "ok", self.tr("Klaar")
        elif self._row.state is RowState.PARTLY:
            word = self.tr("Nog meten")
        self._state.show_state(icon, role, word)

    def _toggle_presence(self) -> None:
        came = self._row.seat.attendance.came
        self.attendance_chosen.emit(Attendance.EXPECTED if came else Attendance.PRESENT)

    def _offer_states(self, at: QPoint) -> None:
        menu = QMenu(self)
        self._add_states(menu)
        menu.popup(self._pill.mapToGlobal(at))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        self._add_states(menu)
        menu.addSeparator()
        if self._row.filled and self.may_correct:
            self._add_action(menu, self.tr("Aanpassen (F2)"), self.edit_requested.emit)
            self._add_action(menu, self.tr("Toon 5 tellen"), self.peek_requested.emit)
        if len(self._row.filled) < len(Field):
            self._add_action(menu, self.tr("Wil niet meten"), self.declined.emit)
        if self._row.measuring:
            self._add_action(menu, self.tr("Tweede meting (Ctrl+M)"), self.second_requested.emit)
        self._add_action(menu, self.tr("Op het Lijstje…"), self.list_requested.emit)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def _add_states(self, menu: QMenu) -> None:
        for state in Attendance:
            action = self._add_action(menu, attendance_word(state), partial(self.attendance_chosen.emit, state))
            action.setCheckable(True)
            action.setChecked(state is self._row.seat.attendance)

    @staticmethod
    def _add_action(menu: QMenu, text: str, act: object) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(act)
        return action
