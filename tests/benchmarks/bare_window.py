"""The baseline of every start-up figure: a bare PySide6 window with an empty grid of 12 × 6 fields."""

import sys

from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from tests.benchmarks.painted import say_the_time_when_painted


def main() -> None:
    app = QApplication(sys.argv)
    window = QWidget()
    grid = QGridLayout(window)
    for row in range(12):
        for column in range(6):
            grid.addWidget(QLineEdit(), row, column)
    window.resize(1093, 534)
    say_the_time_when_painted(window, app.quit)
    window.show()
    app.exec()


main()
