"""Getting ready in the window: from Start and from the group, a tick at a time, and on to the papers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.preparations import LineKind
from facilitator_app.domain.sessions import PaperKind
from facilitator_app.ui.preparation_page import PreparationPage
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.supply_row import SupplyRow
from tests.keys import press
from tests.ui.copies import make_practice
from tests.ui.kring import Kring

CHAIRS = "crate/Stoelen in een kring, zonder tafel ertussen"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def kring(made: Path, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    kring = Kring(made, tmp_path / "kring", shown)
    yield kring
    kring.close()
    kring.door.leave()


def page_of(kring: Kring) -> PreparationPage:
    page = kring.window.page
    assert isinstance(page, PreparationPage)
    return page


def from_start(kring: Kring) -> PreparationPage:
    kring.navigation.show_start()
    start = kring.window.page
    assert isinstance(start, StartPage)
    assert start._ready is not None
    assert start._ready.preparing_button is not None
    start._ready.preparing_button.click()
    return page_of(kring)


def row(page: PreparationPage, key: str = CHAIRS) -> SupplyRow:
    return page.rows[key]


def test_the_first_thing_that_waits_has_the_focus_and_space_ticks_it(kring: Kring) -> None:
    page = from_start(kring)
    first = next(iter(page.rows.values()))
    assert first.box.hasFocus()
    count = page._count.text()
    press(" ")
    assert not row(page, first.line.key).line.waits
    assert page._count.text() != count
    assert first.box.hasFocus()
    press("<Esc>")
    assert isinstance(kring.window.page, StartPage)


def test_a_click_on_the_words_ticks_as_well(kring: Kring) -> None:
    page = from_start(kring)
    made = next(iter(page.rows.values()))
    QTest.mouseClick(made._words, Qt.MouseButton.LeftButton)
    assert page.rows[made.line.key].line.ready


def test_what_the_place_has_needs_no_tick_and_undo_asks_for_it_again(kring: Kring) -> None:
    page = from_start(kring)
    there = row(page).there
    assert there is not None
    there.click()
    assert not row(page).box.isEnabled()
    press("Ctrl+Z")
    assert row(page).box.isEnabled()
    assert not there.isChecked()


def test_a_line_of_our_own_is_typed_and_taken_off_again(kring: Kring) -> None:
    page = from_start(kring)
    page.entry.setFocus()
    press("Waterkoker\n")
    (own,) = (made for made in page.rows.values() if made.line.kind is LineKind.OWN)
    assert page.entry.text() == ""
    assert page.entry.hasFocus()
    assert own.removal is not None
    own.removal.click()
    assert not any(made.line.kind is LineKind.OWN for made in page.rows.values())


def test_a_line_that_was_typed_and_left_is_not_thrown_away(kring: Kring) -> None:
    page = from_start(kring)
    page.entry.setFocus()
    press("Sleutel", "<Esc>")
    assert any(made.line.text == "Sleutel" for made in from_start(kring).rows.values())


def test_the_papers_of_before_stand_beside_each_other_and_lead_back(kring: Kring) -> None:
    from_start(kring).primary.click()
    preview = kring.window.page
    assert isinstance(preview, PreviewPage)
    assert [paper.kind for paper in preview.list.papers] == [
        PaperKind.PACKING_LIST,
        PaperKind.BRIEF,
        PaperKind.SLIPS,
    ]
    press("<Esc>")
    page_of(kring)
