"""The groups of a recovery code on the screen, large, to write over where there is no printer."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label


def code_tiles(code: str) -> QWidget:
    """Return a tile for each group with its number."""
    tiles = FlowRow(gap=12, line_gap=12)
    for number, group in enumerate(code.split("-"), start=1):
        tiles.add(CodeTile(number, group))
    return tiles


class CodeTile(QFrame):
    """One group; a screen reader says it sign by sign, where it would make a word of it."""

    def __init__(self, number: int, group: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Groep {n}: {signs}").format(n=number, signs=" ".join(group)))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 14, 4)
        row.setSpacing(12)
        row.addWidget(label(str(number), "muted"))
        row.addWidget(label(group, "big"))
