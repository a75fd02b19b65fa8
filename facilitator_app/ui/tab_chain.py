"""Has Tab go through the parts of a page in the order in which they are read."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain_tabs(parts: Iterable[QWidget]) -> None:
    """Chain whatever in these parts can have the focus, part by part."""
    stops = [stop for part in parts for stop in part.findChildren(QWidget) if _may_stop(stop)]
    for stop, following in pairwise(stops):
        QWidget.setTabOrder(stop, following)


def _may_stop(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
