"""The heads above the columns of check-in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.ui.labels import label
from facilitator_app.ui.participant_row import ATTENDANCE, GAP, MENU, NAME, PRESSURE, SIDE, WEEKS, WEIGHT
from facilitator_app.ui.theme import scaled

HEIGHT = 24
# What a field keeps free right of its digits: the heads stand above these.
FIELD_EDGE = 9


class GridHeads(QFrame):
    """Naam, Weken, Aanwezig, Bovendruk, Onderdruk, Gewicht kg, Stand: the order of the paper slip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(SIDE), 0, scaled(SIDE), 0)
        line.setSpacing(0)
        for word, width, right in (
            (self.tr("Naam"), NAME, False),
            (self.tr("Weken"), WEEKS, False),
            (self.tr("Aanwezig"), ATTENDANCE, False),
            (self.tr("Bovendruk"), PRESSURE - GAP, True),
            (self.tr("Onderdruk"), PRESSURE, True),
            (self.tr("Gewicht kg"), WEIGHT, True),
        ):
            head = label(word, "caption", self)
            head.setFixedWidth(scaled(width))
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            head.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if right:
                head.setContentsMargins(0, 0, scaled(FIELD_EDGE), 0)
            line.addWidget(head)
        state = label(self.tr("Stand"), "caption", self)
        line.addSpacing(scaled(GAP))
        line.addWidget(state, 1)
        line.addSpacing(scaled(MENU))
        self.setFixedHeight(scaled(HEIGHT))
        # Where the text is so large that the heads do not fit, the rows carry the words themselves.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
