"""One page of a paper on the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from facilitator_app.ui.page_picture import PagePicture
from facilitator_app.ui.pdf_pages import page_count, page_image, page_size_points
from tests.ui.papers_at_hand import a_card, a_report


def picture_of(qtbot: QtBot, pdf: bytes, room: QSize, *, whole: bool = True, index: int = 0) -> PagePicture:
    picture = PagePicture()
    qtbot.addWidget(picture)
    picture.show_page(pdf, index, "Kaart · Amina B. Pagina 1 van 1")
    picture.fit(room, whole=whole)
    picture.show()
    return picture


def test_whole_page_fits_the_room(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, a_card().pdf, QSize(800, 400))
    assert picture.height() == 400
    assert abs(picture.width() / picture.height() - 842 / 595) < 0.01


def test_page_can_be_as_wide_as_the_room(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, a_report().pdf, QSize(800, 400), whole=False)
    assert picture.width() == 800
    assert picture.height() > 1100


def test_picture_is_as_fine_as_the_screen_and_no_finer(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, a_card().pdf, QSize(800, 400))
    shot = picture.grab()
    assert picture.image is not None
    assert abs(picture.image.width() - picture.width() * picture.devicePixelRatioF()) <= 1
    assert shot.toImage().pixelColor(10, 10).lightness() < 50


def test_nothing_is_held_after_it_was_put_away(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, a_card().pdf, QSize(800, 400))
    picture.grab()
    picture.forget()
    picture.grab()
    assert picture.image is None
    picture.fit(QSize(500, 500), whole=True)
    assert picture.height() == 400


def test_screen_reader_hears_which_page_it_is(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, a_card().pdf, QSize(800, 400))
    interface = QAccessible.queryAccessibleInterface(picture)
    assert interface.text(QAccessible.Text.Name) == "Kaart · Amina B. Pagina 1 van 1"


def test_click_asks_for_the_other_size(qtbot: QtBot) -> None:
    picture = picture_of(qtbot, a_card().pdf, QSize(800, 400))
    with qtbot.waitSignal(picture.pressed):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(picture.pressed):
        qtbot.mouseClick(picture, Qt.MouseButton.RightButton)


def test_pages_are_counted_and_measured() -> None:
    assert page_count(a_report(3).pdf) == 3
    assert page_size_points(a_card().pdf, 0).toTuple() == (842, 595)


def test_page_for_the_printer_is_grey_and_for_the_screen_in_colour() -> None:
    assert page_image(a_card().pdf, 0, 1, grey=True).depth() == 8
    assert page_image(a_card().pdf, 0, 1).depth() == 24
