"""The papers as they will be: going through them, and the ways out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.printing import NoPrinter
from facilitator_app.ui.theme import Scheme
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.papers_at_hand import a_card, a_report, outlet_of, sizes_of
from tests.zonnebloem import Afternoon, afternoon

SIZE = (1093, 486)
PAPERS = (a_card("een", 1), a_card("twee", 2), a_report(2))
Shown = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def outlet(room: Afternoon, tmp_path: Path) -> PaperOutlet:
    return outlet_of(room.session, tmp_path)


@pytest.fixture
def page(outlet: PaperOutlet, shown: Shown) -> Iterator[PreviewPage]:
    made = PreviewPage(PAPERS, outlet)
    shown(made, SIZE)
    made.enter()
    yield made
    made.leave()


def place(page: PreviewPage) -> tuple[Paper, int]:
    shown = page.shown
    assert shown is not None
    return shown


def said(page: PreviewPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_page_is_told_in_words_and_not_any_more_once_it_is_put_away(page: PreviewPage) -> None:
    scroll = page.picture.parentWidget().parentWidget()
    for number, words in enumerate(("een 1", "twee 1", "verslag 1", "verslag 2")):
        if number:
            page.next_button.click()
        assert page.picture.accessibleDescription() == words
        assert scroll.accessibleDescription() == words
    page.leave()
    assert (page.picture.accessibleDescription(), scroll.accessibleDescription()) == ("", "")


def test_a_paper_of_one_page_with_words_of_its_own_is_told_in_these(outlet: PaperOutlet, shown: Shown) -> None:
    told = PreviewPage([replace(a_report(pages), text=lambda: "datum: 12 maart") for pages in (1, 2)], outlet)
    shown(told, SIZE)
    told.enter()
    assert told.picture.accessibleDescription() == "datum: 12 maart"
    told.next_button.click()
    assert told.picture.accessibleDescription() == "verslag 1"


def test_papers_are_listed_by_kind_and_first_name(page: PreviewPage) -> None:
    titles = [page.list.item(row).text() for row in range(page.list.count())]
    assert titles == ["Kaart · Amina B.", "Kaart · Amina B.", "Groepsverslag"]
    assert page.list.hasFocus()
    assert page.primary.text() == "Print alles (3)"
    assert page.heading == "Voorbeeld"


def test_arrows_in_the_list_go_from_paper_to_paper(page: PreviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert place(page) == (PAPERS[1], 0)


def test_page_keys_go_from_page_to_page_and_on_to_the_next_paper(page: PreviewPage, qtbot: QtBot) -> None:
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        qtbot.keyClick(page.list, key)
        paper, index = place(page)
        seen.append((PAPERS.index(paper), index))
    assert seen == [(1, 0), (2, 0), (2, 1), (2, 1)]
    assert not page.next_button.isEnabled()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        qtbot.keyClick(page.list, key)
        paper, index = place(page)
        seen.append((PAPERS.index(paper), index))
    assert seen[4:] == [(2, 0), (1, 0), (0, 0), (0, 0)]
    assert not page.previous_button.isEnabled()


def test_place_is_told_in_words(page: PreviewPage, qtbot: QtBot) -> None:
    page.list.setCurrentRow(2)
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    assert "Pagina 2 van 2" in said(page)
    assert page.picture.accessibleName() == "Groepsverslag. Pagina 2 van 2"


def test_page_fits_as_a_whole_and_becomes_as_wide_as_the_window(page: PreviewPage, qtbot: QtBot) -> None:
    page.list.setCurrentRow(2)
    whole = page.picture.height()
    assert whole < 438
    qtbot.keyClick(page.list, Qt.Key.Key_Plus)
    assert page.picture.width() > 700
    assert page.zoom_button.text() == "Kleiner"
    qtbot.mouseClick(page.picture, Qt.MouseButton.LeftButton)
    assert page.picture.height() == whole
    qtbot.keyClick(page.list, Qt.Key.Key_Plus)
    qtbot.keyClick(page.list, Qt.Key.Key_Minus)
    assert page.picture.height() == whole


def test_only_the_page_in_sight_is_drawn(page: PreviewPage) -> None:
    page.grab()
    first = page.picture.image
    page.list.setCurrentRow(1)
    page.grab()
    assert page.picture.image is not first


def test_one_paper_is_printed_and_the_preview_stays(
    page: PreviewPage, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.mouseClick(page.print_one_button, Qt.MouseButton.LeftButton)
        assert not page.primary.isEnabled()
        qtbot.waitUntil(lambda: bool(page.notice.text), timeout=20_000)
    assert page.notice.text == "Naar de printer gestuurd. Het is 1 vel."
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 1
    (gone,) = room.store.papers.all_for(use=PaperUse.PRINT)
    assert gone.participant_id == "woman-01"
    assert page.primary.isEnabled()


def test_after_everything_is_printed_she_is_done_here(page: PreviewPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.back_requested, timeout=20_000):
        qtbot.keyClick(page.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 4


def test_everything_is_saved_from_here(
    page: PreviewPage, outlet: PaperOutlet, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    dialog = outlet.dialog
    assert dialog is not None
    dialog.folder_button.click()
    dialog.with_password.setChecked(False)
    with qtbot.waitSignal(page.back_requested, timeout=20_000):
        dialog.save_button.click()
    assert len(list((tmp_path / "stick").iterdir())) == 3


def test_without_a_printer_she_is_offered_to_save(room: Afternoon, shown: Shown, qtbot: QtBot) -> None:
    def none_here(_parent: QWidget) -> None:
        raise NoPrinter

    page = PreviewPage(PAPERS, PaperOutlet(room.session.papers, none_here))
    shown(page, SIZE)
    page.primary.click()
    assert page.notice.text == "Er is geen printer. Kring onthoudt het bij Nog te printen."
    assert page.primary.isEnabled()
    page.leave()


def test_changing_her_mind_changes_nothing(page: PreviewPage, outlet: PaperOutlet, room: Afternoon) -> None:
    page.save_button.click()
    assert outlet.dialog is not None
    outlet.dialog.cancel_button.click()
    assert outlet.dialog is None
    assert page.notice.text == ""
    assert room.store.papers.all_for() == []


def test_escape_and_back_ask_to_leave(page: PreviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.back_requested):
        page.back_button.click()


def test_nothing_stays_behind_when_it_is_left(page: PreviewPage, outlet: PaperOutlet, qtbot: QtBot) -> None:
    page.save_button.click()
    page.leave()
    assert outlet.dialog is None
    assert page.shown is None
    assert page.list.count() == 0
    assert page.picture.image is None
    assert page.picture.accessibleName() == ""
    page._turn(1)
    page._print_one()
    with qtbot.waitSignal(page.back_requested):
        page.enter()


def test_slips_are_there_again_after_the_cover(outlet: PaperOutlet, shown: Shown) -> None:
    slips = Paper(PaperKind.SLIPS, None, "nl", a_report(1).pdf)
    page = PreviewPage([slips], outlet)
    shown(page, SIZE)
    page.enter()
    page.leave()
    page.enter()
    assert page.shown == (slips, 0)
    assert page.picture.image is not None
    page.leave()


def test_single_paper_has_one_button_to_print(outlet: PaperOutlet, shown: Shown) -> None:
    page = PreviewPage([a_report(1)], outlet)
    shown(page, SIZE)
    page.enter()
    assert not page.print_one_button.isVisible()
    assert page.primary.text() == "Printen"
    page.leave()


def test_paper_about_a_woman_does_not_stay_open_untouched(page: PreviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        page._idle.passed.emit()


@pytest.mark.parametrize(("scheme", "zoom"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.0), (Scheme.LIGHT, 2.0)])
def test_everything_can_be_read_and_reached(
    outlet: PaperOutlet,
    shown: Shown,
    qtbot: QtBot,
    themed: Callable[[Scheme, float], None],
    scheme: Scheme,
    zoom: float,
) -> None:
    themed(scheme, zoom)
    page = PreviewPage(PAPERS, outlet)
    shown(page, SIZE)
    page.enter()
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=2_000)
    assert accessibility_problems(page) == []
    assert never_visited(page) == []
    assert scrolls_sideways(page) == []
    assert page.size().toTuple() == SIZE
    page.leave()


def test_page_does_not_close_itself_behind_a_dialog(page: PreviewPage, outlet: PaperOutlet) -> None:
    timer = page._idle._timer
    assert timer.isActive()
    page.save_button.click()
    assert not timer.isActive()
    assert outlet.dialog is not None
    outlet.dialog.reject()
    assert timer.isActive()
