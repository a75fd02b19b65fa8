"""The cover: it shows a name and a clock, and lets nobody in without the PIN."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.cover_page import CoverPage
from tests.practice import PIN, WORDING
from tests.timers import run_out
from tests.ui.copies import Copy, make_practice

PRACTICE = "Verloskundigenpraktijk De Linde"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    practice.door.cover()
    yield practice
    practice.door.leave()


@pytest.fixture
def cover(practice: Copy, shown: Callable[..., QWidget]) -> Iterator[CoverPage]:
    page = CoverPage(practice.door, PRACTICE, WORDING)
    shown(page)
    page.enter()
    yield page
    page.leave()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def pin_of(page: QWidget) -> QLineEdit:
    return page.findChild(QLineEdit)


def test_at_rest_there_is_a_name_a_clock_and_what_to_do_and_nothing_else(cover: CoverPage) -> None:
    assert said(cover) == [PRACTICE, "14.00", "Druk op een toets"]
    assert cover.heading == "Afgedekt"
    assert not pin_of(cover).isVisible()


def test_the_demo_tells_its_pin(practice: Copy, shown: Callable[..., QWidget]) -> None:
    page = CoverPage(practice.door, PRACTICE, WORDING, "Oefenstand: pincode 2580")
    shown(page)
    assert "Oefenstand: pincode 2580" in said(page)


def test_the_clock_goes_on(cover: CoverPage, practice: Copy) -> None:
    practice.pass_time(minutes=7)
    run_out(cover, 1000)
    assert "14.07" in said(cover)


def test_a_letter_asks_for_the_pin_and_is_not_part_of_it(cover: CoverPage) -> None:
    QTest.keyClick(cover, "x")
    assert pin_of(cover).hasFocus()
    assert pin_of(cover).text() == ""
    assert "Druk op een toets" not in said(cover)


def test_a_digit_asks_for_the_pin_and_is_its_first(cover: CoverPage, practice: Copy, qtbot: QtBot) -> None:
    QTest.keyClick(cover, PIN[0])
    QTest.keyClicks(pin_of(cover), PIN[1:])
    with qtbot.waitSignal(practice.door.uncovered):
        QTest.keyClick(pin_of(cover), Qt.Key.Key_Return)
    assert not practice.door.is_covered


def test_a_touch_asks_for_the_pin_too(cover: CoverPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert pin_of(cover).hasFocus()


def test_the_field_takes_digits_only(cover: CoverPage) -> None:
    cover.wake()
    QTest.keyClicks(pin_of(cover), "2a5 8b0-77")
    assert pin_of(cover).text() == "258077"


def test_esc_goes_back_to_rest_and_keeps_no_digit(cover: CoverPage) -> None:
    cover.wake("2")
    QTest.keyClick(pin_of(cover), Qt.Key.Key_Escape)
    assert "Druk op een toets" in said(cover)
    assert not pin_of(cover).isVisible()
    assert pin_of(cover).text() == ""


def test_a_wrong_pin_is_told_and_can_be_typed_again(cover: CoverPage, practice: Copy, qtbot: QtBot) -> None:
    cover.wake()
    QTest.keyClicks(pin_of(cover), "1111")
    QTest.keyClick(pin_of(cover), Qt.Key.Key_Return)
    assert "Deze pincode past niet." in said(cover)
    assert pin_of(cover).text() == ""
    assert pin_of(cover).hasFocus()
    QTest.keyClicks(pin_of(cover), PIN)
    assert "Deze pincode past niet." not in said(cover)
    with qtbot.waitSignal(practice.door.uncovered):
        cover.primary.click()


def test_an_empty_pin_is_no_try(cover: CoverPage, practice: Copy) -> None:
    for _ in range(6):
        cover.wake()
        cover.primary.click()
    assert "Typ je pincode: 4 tot 6 cijfers." in said(cover)
    assert practice.door.is_open


def test_after_five_tries_only_the_passphrase_opens(cover: CoverPage, practice: Copy, qtbot: QtBot) -> None:
    cover.wake()
    for _ in range(4):
        QTest.keyClicks(pin_of(cover), "1111")
        cover.primary.click()
    QTest.keyClicks(pin_of(cover), "1111")
    with qtbot.waitSignals([practice.door.locked, cover.locked_out]):
        cover.primary.click()
    assert not practice.door.is_open


def test_after_ten_minutes_a_key_asks_for_the_passphrase_at_once(
    cover: CoverPage, practice: Copy, qtbot: QtBot
) -> None:
    practice.pass_time(minutes=10, seconds=1)
    with qtbot.waitSignal(cover.locked_out) as told:
        QTest.keyClick(cover, PIN[0])
    assert told.args == ["De pincode opent het scherm nu niet meer. Typ je wachtzin."]
    assert not practice.door.is_open
    assert not pin_of(cover).isVisible()


def test_a_pin_that_is_typed_past_ten_minutes_comes_too_late(
    cover: CoverPage, practice: Copy, qtbot: QtBot
) -> None:
    cover.wake()
    practice.pass_time(minutes=11)
    QTest.keyClicks(pin_of(cover), PIN)
    with qtbot.waitSignal(cover.locked_out):
        QTest.keyClick(pin_of(cover), Qt.Key.Key_Return)
    assert not practice.door.is_open


def test_no_digit_stays_behind(cover: CoverPage) -> None:
    cover.wake("2")
    cover.leave()
    assert pin_of(cover).text() == ""


def test_a_strange_name_of_a_practice_is_text(practice: Copy, shown: Callable[..., QWidget]) -> None:
    page = CoverPage(practice.door, '<img src="x">&"’', WORDING)
    shown(page)
    (label,) = (label for label in page.findChildren(QLabel) if label.text().startswith("<img"))
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_too_long_under_the_cover_the_store_locks_by_itself(
    cover: CoverPage, practice: Copy, qtbot: QtBot
) -> None:
    practice.pass_time(minutes=11)
    with qtbot.waitSignal(cover.locked_out) as told:
        run_out(cover, 1000)
    assert told.args == ["De pincode opent het scherm nu niet meer. Typ je wachtzin."]
    assert not practice.door.is_open
