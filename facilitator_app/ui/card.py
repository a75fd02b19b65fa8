"""A white sheet with a border, on which things that belong together lie."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator_app.ui.labels import label


class Card(QFrame):
    """A card with an optional heading; what it holds goes into `body`."""

    def __init__(self, heading: str = "", *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card-strong" if strong else "card")
        self.body = QVBoxLayout(self)
        if strong:
            self.body.setContentsMargins(24, 22, 24, 22)
        else:
            self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        if heading:
            self.body.addWidget(label(heading, "heading"))
            self.setAccessibleName(heading)
