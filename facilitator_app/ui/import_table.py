"""All rows of a list that is read in, each with its message; made for hundreds of them."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facilitator_app.ui.import_model import Column, ImportModel
from facilitator_app.ui.theme import scaled

ROW_PX = 34
NARROW_BELOW_PX = 560
_WIDTHS_PX = {Column.NUMBER: 44, Column.DUE_DATE: 104, Column.BIRTH_DATE: 104}


class ImportTable(QTableView):
    """Nothing is typed here: an editor in a table loses what is half typed in it.

    Signals:
        row_chosen: the place of a row, from 0, that she looks at now.
        edit_requested: she wants to type in that row.
        leave_out_requested: the rows that are chosen are to stay out, or to come along again.
    """

    row_chosen = Signal(int)
    edit_requested = Signal()
    leave_out_requested = Signal()

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("De regels van de lijst"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        self.clicked.connect(self._tell_row)
        self.doubleClicked.connect(self._tell_edit)
        model.dataChanged.connect(self._fit_rows)
        model.modelReset.connect(self._fit)

    def choose(self, place: int) -> None:
        """Go to a row."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(place, 0), flags)

    def choose_none(self) -> None:
        """Be at no row."""
        self.selectionModel().clear()

    @property
    def place(self) -> int | None:
        """The place of the row that she looks at."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    @property
    def chosen_places(self) -> list[int]:
        """The places of all rows that are chosen together."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 go to the fields of the row, Space and Delete leave out what is chosen."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                if not event.isAutoRepeat():
                    self.edit_requested.emit()
            case Qt.Key.Key_Space | Qt.Key.Key_Delete:
                if not event.isAutoRepeat():
                    self.leave_out_requested.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room there is."""
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _fit(self) -> None:
        room = self.viewport().width()
        narrow = room < scaled(NARROW_BELOW_PX)
        born = any(row.candidate.birth_date for row in self._model.rows)
        self.setColumnHidden(Column.BIRTH_DATE, narrow or not born)
        for column, width in _WIDTHS_PX.items():
            self.setColumnWidth(column, scaled(width))
            room -= 0 if self.isColumnHidden(column) else scaled(width)
        for column, share in ((Column.FIRST_NAME, 0.23), (Column.SURNAME, 0.27)):
            self.setColumnWidth(column, round(room * share))
        self.setColumnWidth(Column.MESSAGE, room - round(room * 0.23) - round(room * 0.27))
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_PX))
        self._fit_heights(range(len(self._model.rows)))

    def _fit_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fit_heights(range(first.row(), last.row() + 1))

    def _fit_heights(self, places: range) -> None:
        """Give a message that needs it a second line."""
        lines = self.fontMetrics().lineSpacing()
        room = self.columnWidth(Column.MESSAGE) - scaled(ROW_PX + 16)
        for place in places:
            long = self.fontMetrics().horizontalAdvance(self._model.message(self._model.rows[place])) > room
            height = scaled(ROW_PX) + (lines if long else 0)
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)

    def _tell_row(self, now: QModelIndex | QPersistentModelIndex, _before: object = None) -> None:
        if now.isValid():
            self.row_chosen.emit(now.row())

    def _tell_edit(self, _index: QModelIndex) -> None:
        self.edit_requested.emit()
