"""A sweep of check-in that somebody else cuts off: python -m tests.journeys.sweep_until_killed FOLDER SEED.

Presses real keys in the real window on a real store. After each key it says which field was left with that key, or
that it was only a digit.
"""

import os
import sys
from pathlib import Path
from random import Random

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.sessions import Field
from facilitator_app.live.door import Door
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.theme import IN_FUSION, Scheme, apply_theme
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, START, WORDING

KEYS_AFTER = {Field.SYSTOLIC: "\t", Field.DIASTOLIC: "\t", Field.WEIGHT: "\n"}


def slip(seed: int, place: int) -> dict[Field, str]:
    """What stands on the paper of one woman."""
    chance = Random(f"{seed}/{place}")
    weight = f"{chance.randint(60, 79)},{chance.randint(1, 9)}"
    upper, lower = chance.randint(105, 129), chance.randint(62, 81)
    return {Field.SYSTOLIC: str(upper), Field.DIASTOLIC: str(lower), Field.WEIGHT: weight}


def open_door(folder: Path, clock: HandSetClock | None = None) -> Door:
    """Come into the practice of this folder, at this clock or else on the afternoon of its fourth session."""
    if clock is None:
        clock = HandSetClock()
        clock.moment = START
    door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    door.unlock(door.people()[0].id, PASSPHRASE)
    return door


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def sweep(folder: Path, seed: int) -> None:
    """Type the twelve slips, and wait for the end."""
    app = QApplication(["kring", *IN_FUSION])
    apply_theme(app, Scheme.LIGHT)
    window = MainWindow()
    session = open_door(folder).practice.session("bijeenkomst-4")
    seating = session.seating
    page = CheckinPage(seating, WORDING, session.little_list)
    window.show_page(page)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 5000)
    page.enter()
    say("begins")
    for place, row in enumerate(seating.rows()):
        for field, digits in slip(seed, place).items():
            for digit in digits:
                press(digit)
                say("digit")
            press(KEYS_AFTER[field])
            say("left", row.seat.id, field, digits)
    say("done")
    sys.stdin.read()


if __name__ == "__main__":
    sweep(Path(sys.argv[1]), int(sys.argv[2]))
