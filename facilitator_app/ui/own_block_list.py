"""The blocks of a programme that is being written: one stop for Tab, arrows to go through them and to move one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.fitting import Fit
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.own_block_row import OwnBlockRow


class OwnBlockList(QWidget):
    """A row stays the same widget as long as its block is there; what is done to one is the page's.

    Signals:
        selected: id of the block that the fields are to be about.
        move_requested: -1 or +1, for the selected block.
        adding_requested: another block behind the selected one.
        removal_requested: the selected block is to go.
    """

    selected = Signal(str)
    move_requested = Signal(int)
    adding_requested = Signal()
    removal_requested = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: dict[str, OwnBlockRow] = {}
        self._selected = ""
        self.add = small(self.tr("Blok erbij"), icon="plus")
        self.earlier = small(self.tr("Eerder"), icon="chevron-up")
        self.later = small(self.tr("Later"), icon="chevron-down")
        self.remove = small(self.tr("Haal weg"))
        self.earlier.setToolTip(self.tr("Eerder (Alt+↑)"))
        self.later.setToolTip(self.tr("Later (Alt+↓)"))
        self.remove.setToolTip(self.tr("Haal weg (Delete)"))
        card = Card(self.tr("Blokken"))
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        card.body.addLayout(self._column)
        buttons = FlowRow(gap=8)
        for button in (self.add, self.earlier, self.later, self.remove):
            buttons.add(button)
        card.body.addWidget(buttons)
        card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.add.clicked.connect(self.adding_requested)
        self.remove.clicked.connect(self.removal_requested)
        self.earlier.clicked.connect(partial(self.move_requested.emit, -1))
        self.later.clicked.connect(partial(self.move_requested.emit, 1))

    @property
    def rows(self) -> list[OwnBlockRow]:
        """The rows from top to bottom."""
        return list(self._rows.values())

    def show_fit(self, fit: Fit, selected: str) -> None:
        """Show the blocks on the clock, with one of them standing out."""
        self._keep_rows_of([placed.block.id for placed in fit.placed])
        for number, placed in enumerate(fit.placed, 1):
            self._rows[placed.block.id].show_block(placed, number=number, of=len(fit.placed))
        self.select(selected)

    def select(self, id: str) -> None:
        """Have the row of a block stand out."""
        self._selected = id
        for other, row in self._rows.items():
            row.stand_out(other == id)
        place = self._place
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < len(self._rows) - 1)

    def focus_row(self, id: str) -> None:
        """Put the focus on the row of a block."""
        self._rows[id].setFocus(Qt.FocusReason.OtherFocusReason)

    def come_after(self, before: QWidget) -> None:
        """Have Tab visit the rows after another widget: what was made anew stands last for Qt."""
        for row in self.rows:
            self.setTabOrder(before, row)
            before = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the list, and move or take away with the keys."""
        key, there = Qt.Key(event.key()), [row.hasFocus() for row in self.rows]
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if not any(there):
            super().keyPressEvent(event)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(step)
        elif step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_to(self._place + step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(there) - 1)
        elif key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    @property
    def _place(self) -> int:
        return list(self._rows).index(self._selected)

    def _go_to(self, place: int) -> None:
        rows = self.rows
        rows[min(max(place, 0), len(rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_rows_of(self, ids: list[str]) -> None:
        if ids == list(self._rows):
            return
        before, self._rows = self._rows, {id: self._rows.get(id) or self._made(id) for id in ids}
        for id in before.keys() - self._rows.keys():
            self._column.removeWidget(before[id])
            before[id].hide()
            before[id].deleteLater()
        for place, row in enumerate(self._rows.values()):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show()

    def _made(self, id: str) -> OwnBlockRow:
        row = OwnBlockRow(self._wording)
        row.picked.connect(partial(self.selected.emit, id))
        return row
