"""Types the passphrase and opens the session; prints seconds. Arguments: the data folder, the passphrase.

First line: from the derived key to Start painted. Second: from the press on Start to the grid of today painted.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator_app import app as kring
from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.window import MainWindow
from tests.benchmarks.painted import when_painted


class Drives(MainWindow):
    def show(self) -> None:
        super().show()
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._type_when_loaded)
        self._waiting.start(20)

    def _type_when_loaded(self) -> None:
        # She types for some seconds, in which the rest loads: the figure begins with a key that is derived.
        if "facilitator_app.ui.checkin_page" not in sys.modules:
            return
        self._waiting.stop()
        derive = KeyFile.unlock

        def unlock(key_file: KeyFile, *words: str) -> object:
            key = derive(key_file, *words)
            self._since = time.perf_counter()
            return key

        KeyFile.unlock = unlock
        self.page.findChild(QLineEdit).setText(sys.argv[2])
        self.page.primary.click()
        when_painted(self.page, self._start_is_there)
        self.page.update()

    def _start_is_there(self) -> None:
        print(time.perf_counter() - self._since)
        self._stop_unless("StartPage")
        self._since = time.perf_counter()
        self.page.primary.click()
        when_painted(self.page, self._grid_is_there)
        self.page.update()

    def _grid_is_there(self) -> None:
        print(time.perf_counter() - self._since)
        self._stop_unless("CheckinPage")
        QTest.qWait(0)
        QApplication.quit()

    def _stop_unless(self, page: str) -> None:
        # A question on the way would make a figure of something else. By name: an import would be a head start.
        if type(self.page).__name__ != page:
            QApplication.exit(1)


kring.MainWindow = Drives
sys.exit(kring.run(Path(sys.argv[1]), demo=False))
