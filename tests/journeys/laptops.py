"""A laptop with Kring on it, as it comes out of the box, and the paper that opens it again."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.live.door import Door
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.practice import AGENDAS, AMSTERDAM, START, WORDING

LARGE_MM = 6.2


class Laptop:
    """One laptop with Kring open on a folder of its own."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget]) -> None:
        clock = HandSetClock()
        clock.moment = START
        self.folder = folder
        self.door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        self.way_in.begin()
        shown(self.window)

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert isinstance(page, QWidget)
        return page

    def button(self, text: str) -> QPushButton:
        (found,) = (b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible())
        return found

    def said(self) -> list[str]:
        return [
            label.text().replace(ZERO_WIDTH_SPACE, "")
            for label in self.page.findChildren(QLabel)
            if label.isVisible()
        ]


def code_on(sheet: Path) -> str:
    """What somebody types who has the paper before her: the large signs."""
    page = pypdfium2.PdfDocument(sheet)[0].get_textpage()
    signs = []
    for index in range(page.count_chars()):
        _, bottom, _, top = page.get_charbox(index)
        if (top - bottom) * 25.4 / 72 > LARGE_MM:
            signs.append(page.get_text_range(index, 1))
    return "".join(signs).lower()
