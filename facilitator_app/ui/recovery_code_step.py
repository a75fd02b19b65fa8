"""First run, last step: the code that opens the store when the passphrase is lost, shown this once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label


class RecoveryCodeStep(QWidget):
    """The code in its groups, and a tick for having written it down.

    Signals:
        written_down: whether the box is ticked.
    """

    written_down = Signal(bool)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = CheckBox(self.tr("Ik heb de code opgeschreven"))
        self._box.toggled.connect(self.written_down)
        tiles = [self._tile(number, group) for number, group in enumerate(code.split("-"), start=1)]
        # As wide as the widest, so that those of both lines stand below each other.
        widest = max(tile.sizeHint().width() for tile in tiles)
        groups = FlowRow(gap=12, line_gap=12)
        for tile in tiles:
            tile.setMinimumWidth(widest)
            groups.add(tile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Schrijf je herstelcode op"), "title"))
        column.addWidget(
            wrapping_label(
                self.tr(
                    "Ben je je wachtzin kwijt? Dan kun je alleen met deze code nog bij de gegevens. "
                    "Je ziet de code alleen nu."
                )
            )
        )
        column.addWidget(groups)
        column.addWidget(
            wrapping_label(
                self.tr(
                    "Schrijf alle zeven groepen over, van 1 tot en met 7. Bewaar het papier op een veilige plek, "
                    "niet bij de laptop."
                )
            )
        )
        column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._box

    def _tile(self, number: int, group: str) -> QFrame:
        tile = QFrame()
        tile.setProperty("look", "card")
        # Sign by sign: a screen reader would make a word of it.
        tile.setAccessibleName(self.tr("Groep {n}: {signs}").format(n=number, signs=" ".join(group)))
        row = QHBoxLayout(tile)
        row.setContentsMargins(12, 4, 14, 4)
        row.setSpacing(12)
        signs = label(group, "big")
        signs.ensurePolished()
        row.addWidget(label(str(number), "muted"))
        row.addWidget(signs, 1)
        return tile
