"""Runs the demo session through to its papers and closes it; prints the resident memory after that, in MB."""

import gc
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from facilitator_app.demo import HandSetClock, open_demo
from facilitator_app.domain.sessions import Phase
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.theme import IN_FUSION, Scheme, apply_theme
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.wording import ReaderWording
from tests.practice import AGENDAS

app = QApplication([*sys.argv, *IN_FUSION])
apply_theme(app, Scheme.LIGHT)
with TemporaryDirectory() as folder:
    clock = HandSetClock()
    wall = WallClock(clock)
    door = open_demo(Path(folder) / "demo", AGENDAS, clock, wall)
    window = MainWindow()
    way_in = WayIn(door, window, lambda language: ReaderWording(language, None, None))
    way_in.begin()
    window.show()
    app.processEvents()
    window.page.primary.click()
    app.processEvents()
    session = way_in.navigation.session
    for row in session.seating.rows():
        session.seating.record_pressure(row.seat.id, "118", "76", row.seat.id, confirmed=True)
        session.seating.record_weight(row.seat.id, "68,4", row.seat.id, confirmed=True)
        app.processEvents()
    window.page.primary.click()
    app.processEvents()
    window.phase_requested.emit(list(Phase).index(Phase.CLOSING))
    app.processEvents()
    papers = window.page
    papers.panel.all_button.click()
    while papers.preview is None:
        app.processEvents()
    app.processEvents()
    papers.preview.back_requested.emit()
    session.closing.close()
    way_in.navigation.show_start()
    app.processEvents()
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            print(int(line.split()[1]) / 1024)
    window.close()
