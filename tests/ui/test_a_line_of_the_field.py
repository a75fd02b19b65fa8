"""The example of domain.md §1.7 D, typed into the program from check-in to her check, and copied from its page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.readings import MeasuredBy
from facilitator_app.ui.belly_check_page import BellyCheckPage
from facilitator_app.ui.taken_over_page import TakenOverPage
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import press
from tests.ui.copies import make_practice
from tests.ui.kring import Kring


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    kring = Kring(make_practice(tmp_path / "made"), tmp_path / "kring", shown)
    yield kring
    kring.close()
    QGuiApplication.clipboard().clear()


def test_a_session_typed_in_the_program_gives_the_line_letter_for_letter(kring: Kring) -> None:
    rooms = kring.door.practice
    kring.check_in()
    row = kring.session.seating.rows()[0]
    seat_id, woman = row.seat.id, row.participant
    rooms.women.change(replace(woman, due_date=kring.session.session.held_on + timedelta(days=280 - (27 * 7 + 2))))
    press("114\t70\t71,4\n")

    kring.office.dossiers.show_woman(woman.id)
    file = kring.window.page
    assert isinstance(file, WomanPage)
    file.readings.add_button.click()
    entry = file.readings.entry
    entry.measured_by.setCurrentIndex(entry.measured_by.findData(MeasuredBy.HERSELF.value))
    entry.systolic.setFocus()
    press("112\t68\n")

    kring.office.dossiers.show_check(seat_id)
    check = kring.window.page
    assert isinstance(check, BellyCheckPage)
    check.found.fields[FindingKind.FUNDAL_HEIGHT].setFocus()
    press("27\n", "+\n", "h", "\t", "\t", "g")
    check.talk.discussed.setFocus()
    press("voeding, minder leven")
    check.entry.text.setFocus()
    press("Hb-formulier mee\n")
    press("Ctrl+Return")

    kring.office.records.show_of_session("bijeenkomst-4")
    assert isinstance(kring.window.page, TakenOverPage)
    press("\n")
    assert QGuiApplication.clipboard().text() == (
        "27+2 | RR 112/68 (zelf, 2x) | 71,4 kg | FH 27 | cort + | KB + | HL | "
        "bespr: voeding, minder leven | vervolg: Hb-formulier mee"
    )
