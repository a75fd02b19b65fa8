"""Large buttons beside and below one another, as many in a line as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QScroller, QWidget

from facilitator_app.ui.in_sight import InSight
from facilitator_app.ui.theme import scaled

GAP = 12
# On a large text a tile may be narrower, measured by its letters, than on a usual one.
WIDE, NARROW = 240, 160
WIDE_FROM = 900


class TileGrid(QScrollArea):
    """Sixteen tiles fit the smallest laptop; more of them, or larger letters, scroll under a finger.

    Signals:
        reshaped: a tile has room for a picture above its name now, or has it no more.
    """

    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents = QWidget()
        self._grid = QGridLayout(self._contents)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._tiles: list[QPushButton] = []
        self._height = 0
        self._was_roomy = self.roomy
        self.setWidget(self._contents)
        InSight(self)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def tiles(self) -> Sequence[QPushButton]:
        """What is shown, in reading order."""
        return self._tiles

    @property
    def roomy(self) -> bool:
        """Whether a tile has room for a picture above its name."""
        return self.width() >= scaled(WIDE_FROM)

    def show_tiles(self, tiles: Sequence[QPushButton], height: int) -> None:
        """Show other tiles, each of this height in pixels."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            _make_nameless(tile)
            tile.deleteLater()
        self._tiles = list(tiles)
        self._height = height
        for tile in self._tiles:
            tile.setParent(self._contents)
            tile.show()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()
        if self.roomy != self._was_roomy:
            self._was_roomy = self.roomy
            self.reshaped.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew when the letters grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        width = self.width()
        least = min(scaled(WIDE if self.roomy else NARROW), width)
        columns = max(1, (width + GAP) // (least + GAP)) if width > 0 else 1
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for place, tile in enumerate(self._tiles):
            tile.setMinimumWidth(least)
            tile.setFixedHeight(self._height)
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(len(self._tiles) // columns + 1, 1)


def _make_nameless(tile: QPushButton) -> None:
    """Out of sight is not enough: it may be the tile that is being tapped, which goes only after the tap."""
    tile.setText("")
    tile.setAccessibleName("")
    labels = tile.findChildren(QLabel)
    for said in labels:
        said.clear()
        said.setToolTip("")
