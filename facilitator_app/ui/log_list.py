"""The lines of the log under the days on which they were written."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from facilitator_app.live.logbook import LogPart
from facilitator_app.ui.log_lines import LogLines

ABOUT, MORE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class LogList(QListWidget):
    """Newest first; Enter or a double click on a line asks for whom it is about, a click on Meer for more.

    Args:
        with_whom: whether a line says whom it is about; in the log of one woman that goes without saying.

    Signals:
        woman_chosen: her id.
        more_requested: older lines are wanted.
    """

    woman_chosen = Signal(str)
    more_requested = Signal()

    def __init__(self, *, with_whom: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_whom = with_whom
        self._lines: LogLines | None = None
        self._day = ""
        self.setAccessibleName(self.tr("Regels van het logboek"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._ask_for_more)
        self.doubleClicked.connect(self._choose)

    def begin(self, lines: LogLines) -> None:
        """Start anew, with what says the lines."""
        self.clear()
        self._lines, self._day = lines, ""

    def add(self, part: LogPart) -> None:
        """Put older lines below those that are there, with the cursor on the first of them."""
        lines, first = self._lines, self._drop_more()
        assert lines is not None, "begun before"
        lines.meet(part.women)
        for deed in part.lines:
            day = lines.day_words(deed)
            if day != self._day:
                self._day = day
                self._add_day(day)
            item = QListWidgetItem(lines.short(deed, with_whom=self._with_whom), self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, lines.sentence(deed, with_whom=self._with_whom))
            item.setData(ABOUT, deed.about)
        if part.older:
            QListWidgetItem(self.tr("Meer"), self).setData(MORE, True)
        self._go_to(first)

    @property
    def has_more(self) -> bool:
        """Whether older lines can be asked for."""
        return self.count() > 0 and bool(self.item(self.count() - 1).data(MORE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; everything else goes from line to line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._choose(self.currentIndex())
            self._ask_for_more(self.currentIndex())
        else:
            super().keyPressEvent(event)

    # Inside

    def _drop_more(self) -> int:
        """Take Meer away; returns where older lines go."""
        if self.has_more:
            self.takeItem(self.count() - 1)
        return self.count()

    def _go_to(self, row: int) -> None:
        while row < self.count() - 1 and not self.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
            row += 1
        self.setCurrentRow(row)

    def _ask_for_more(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(MORE):
            self.more_requested.emit()

    def _choose(self, index: QModelIndex) -> None:
        about = index.data(ABOUT) if index.isValid() else ""
        if about and self._with_whom:
            self.woman_chosen.emit(about)

    def _add_day(self, day: str) -> None:
        item = QListWidgetItem(day, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags | Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
