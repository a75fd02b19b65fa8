"""Shows how to send something else to the beamer than this screen: Windows-toets + P, Uitbreiden (ux.md §1.5)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from facilitator_app.ui.buttons import quiet
from facilitator_app.ui.card import Card
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled

COLUMN_PX = 640
KEY_ICON_PX, CHOICE_ICON_PX = 28, 24


class ProjectionPage(QWidget):
    """The two keys, and the four choices of Windows with the right one marked.

    Signals:
        back_requested: she has seen it.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._back.clicked.connect(self.back_requested)
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(self._keys())
        contents.body.addWidget(self._choices())
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        stack(self, contents, footer)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Beamer")

    def enter(self) -> None:
        """Wait for the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing to keep."""

    def undo(self) -> None:
        """Take nothing back: she would not see what it was."""

    def redo(self) -> None:
        """Do nothing again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> Card:
        card = Card(self.tr("1. Druk op deze twee toetsen samen"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(_key(IconLabel("grid-2x2", "text", size_px=KEY_ICON_PX), label(self.tr("Windows-toets"))))
        row.addWidget(label("+", "lead"))
        row.addWidget(_key(label("P", "lead")))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _choices(self) -> Card:
        card = Card(self.tr("2. Kies Uitbreiden"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        choices = (
            ("monitor", self.tr("Alleen pc-scherm"), ""),
            ("copy", self.tr("Dupliceren"), self.tr("Zo staat het nu: de groep ziet dit scherm.")),
            ("screen-share", self.tr("Uitbreiden"), self.tr("De groep ziet dit scherm niet.")),
            ("projector", self.tr("Alleen tweede scherm"), ""),
        )
        for place, (icon, word, meaning) in enumerate(choices):
            chosen = icon == "screen-share"
            grid.addWidget(IconLabel(icon, "primary" if chosen else "muted", size_px=CHOICE_ICON_PX), place, 0)
            grid.addWidget(label(word, "strong" if chosen else "muted"), place, 1)
            grid.addWidget(wrapping_label(meaning, "" if chosen else "muted"), place, 2)
        card.body.addLayout(grid)
        return card


def _key(*signs: QWidget) -> QFrame:
    """A key as it lies on the keyboard."""
    key = QFrame()
    key.setProperty("look", "keycap")
    row = QHBoxLayout(key)
    row.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10))
    row.setSpacing(8)
    for sign in signs:
        row.addWidget(sign)
    return key
