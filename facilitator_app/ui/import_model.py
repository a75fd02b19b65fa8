"""The rows of a list that is read in, for a table that makes no widget for them."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from facilitator_app.domain.remarks import Effect, Part, Why
from facilitator_app.domain.wording import Wording
from facilitator_app.live.imports import Judged
from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.labels import as_tooltip
from facilitator_app.ui.theme import current_tokens, scaled
from facilitator_app.ui.words_of_imports import about_row

Index = QModelIndex | QPersistentModelIndex
ICON_PX = 16
LONGEST_SHOWN = 120
_ICONS = {
    Effect.THERE: ("info", "info"),
    Effect.STOPS: ("triangle-alert", "error"),
    Effect.ASKS: ("circle-question-mark", "attention"),
}


class Column(IntEnum):
    """What stands in a column."""

    NUMBER = 0
    FIRST_NAME = 1
    SURNAME = 2
    DUE_DATE = 3
    BIRTH_DATE = 4
    MESSAGE = 5


class ImportModel(QAbstractTableModel):
    """Each row with its message; only what has changed is painted anew."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: list[Judged] = []
        self._heads = {
            Column.NUMBER: self.tr("Nr."),
            Column.FIRST_NAME: self.tr("Voornaam"),
            Column.SURNAME: self.tr("Achternaam"),
            Column.DUE_DATE: self.tr("Uitgerekend"),
            Column.BIRTH_DATE: self.tr("Geboren"),
            Column.MESSAGE: self.tr("Wat valt op"),
        }

    @property
    def rows(self) -> list[Judged]:
        """The rows from top to bottom."""
        return self._rows

    def set_rows(self, rows: Sequence[Judged]) -> None:
        """Show these rows."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        before, self._rows = self._rows, list(rows)
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as the list has."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """One for each Column."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The word above a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_ALIGNED.get(Column(section), _LEFT))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says and is coloured with."""
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)[:LONGEST_SHOWN]
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(self._text(row, column)[:LONGEST_SHOWN])
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(_ALIGNED.get(column, _LEFT))
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(row, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.MESSAGE:
                return self._icon(row)
        return None

    def message(self, row: Judged) -> str:
        """The sentence about a row that matters most, "" when there is none."""
        if row.candidate.entry.left_out and not row.is_there:
            return self.tr("Gaat niet mee.")
        return about_row(row.open[0]) if row.open else ""

    # Inside

    def _text(self, row: Judged, column: Column) -> str:
        candidate = row.candidate
        match column:
            case Column.NUMBER:
                return str(candidate.entry.number)
            case Column.FIRST_NAME:
                return candidate.first_name
            case Column.SURNAME:
                return " ".join(part for part in (candidate.infix, candidate.surname) if part)
            case Column.DUE_DATE:
                day, part = candidate.due_date, Part.DUE_DATE
            case Column.BIRTH_DATE:
                day, part = candidate.birth_date, Part.BIRTH_DATE
            case Column.MESSAGE:
                return self.message(row)
        return self._wording.numeric_date(day) if day else candidate.entry.texts.get(part, "")

    def _colour(self, row: Judged, column: Column) -> QColor | None:
        tokens = current_tokens()
        if column is Column.NUMBER or row.candidate.entry.left_out or row.is_there:
            return QColor(tokens.muted)
        if column is Column.MESSAGE and row.open:
            return QColor(getattr(tokens, _ICONS[row.open[0].why.effect][1]))
        return None

    def _icon(self, row: Judged) -> Any:
        tokens, size = current_tokens(), scaled(ICON_PX)
        if row.open and row.open[0].why is Why.ADDED:
            return pixmap("circle-check", tokens.ok, size)
        if row.candidate.entry.left_out and not row.is_there:
            return pixmap("circle-minus", tokens.muted, size)
        if not row.open:
            return None
        icon, role = _ICONS[row.open[0].why.effect]
        return pixmap(icon, getattr(tokens, role), size)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALIGNED = {Column.NUMBER: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter}
