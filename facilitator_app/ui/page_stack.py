"""A page from top to bottom, edge to edge."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stack(page: QWidget, contents: QWidget, *below: QWidget) -> None:
    """Give the contents all the height that what stands below them, the footer last, does not need."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(contents, 1)
    for widget in below:
        column.addWidget(widget)
