"""Starts Kring as its users do, and stops when the unlock screen has been painted. Argument: the data folder."""

import sys

from facilitator_app.__main__ import main  # isort: skip  (as its users start it: this comes first)

from PySide6.QtWidgets import QApplication

from facilitator_app import app as kring
from facilitator_app.ui.window import MainWindow
from tests.benchmarks.painted import say_the_time_when_painted


class StopsWhenPainted(MainWindow):
    def show(self) -> None:
        say_the_time_when_painted(self.page, QApplication.quit)
        super().show()


kring.MainWindow = StopsWhenPainted
sys.argv = ["kring", "--data", sys.argv[1]]
main()
