"""Starts Kring as its users do, and stops when the unlock screen has been painted. Argument: the data folder."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from facilitator_app import app as kring
from facilitator_app.ui.window import MainWindow
from tests.benchmarks.painted import when_painted


class StopsWhenPainted(MainWindow):
    def show(self) -> None:
        when_painted(self.page, QApplication.quit)
        super().show()


kring.MainWindow = StopsWhenPainted
kring.run(Path(sys.argv[1]), demo=False)
