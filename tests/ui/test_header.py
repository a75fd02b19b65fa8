"""Header, footer and what hangs between them: always in reach, folded before anything is cut off."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.buttons import primary, quiet, secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.header import Header
from facilitator_app.ui.pill import Pill
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.toast import Toast
from tests.ui.audit import accessibility_problems, accessible_name, cut_off, tab_cycle

Show = Callable[..., QWidget]


def in_session(header: Header) -> Header:
    header.show_session("Groep Zonnebloem", "bijeenkomst 4 van 10", Phase.ARRIVAL)
    return header


def screen_with(*parts: QWidget) -> QWidget:
    """A screen with the first part on top and the others at the bottom."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.insertStretch(1, 1)
    return page


@pytest.fixture
def header(shown: Show) -> Header:
    """A header on a screen of the smallest laptop."""
    made = Header()
    shown(screen_with(made))
    return made


def test_the_header_is_48_high_and_fits_the_smallest_screen_with_everything(header: Header) -> None:
    in_session(header)
    header.set_chip("Oefenstand")
    header.set_menu(QMenu(header))
    assert header.height() == 48
    assert header.subtitle.isVisible()
    assert header.cover_button.text() == "Afdekken"
    assert [header.phase_tabs.tab(phase).text() for phase in Phase] == ["1 Ontvangst", "2 Kring", "3 Afronden"]
    assert cut_off(header) == []


def test_at_twice_the_text_a_header_that_changes_its_phase_still_fits_the_smallest_screen(
    shown: Show, themed: Callable[[Scheme, float], None]
) -> None:
    themed(Scheme.LIGHT, 2.0)
    header = Header()
    shown(screen_with(header))
    header.show_start("Verloskundigenpraktijk De Linde")
    header.set_chip("Oefenstand")
    for phase in Phase:
        header.show_session("Groep Zonnebloem", "bijeenkomst 4 van 10", phase)
        assert header.minimumSizeHint().width() <= 1093
        assert header.window().width() == 1093


def test_the_start_screen_has_no_phases_and_no_way_back_to_itself(header: Header) -> None:
    header.show_start("Verloskundigenpraktijk De Linde")
    assert header.title.text() == "Kring"
    assert header.subtitle.text() == "Verloskundigenpraktijk De Linde"
    assert not header.phase_tabs.isVisible()
    assert not header.start_button.isVisible()
    assert header.cover_button.isVisible()


def test_a_screen_outside_a_session_has_the_way_back_and_no_phases(header: Header) -> None:
    in_session(header)
    header.show_page("Instellingen")
    assert header.start_button.isVisible()
    assert not header.phase_tabs.isVisible()
    assert not header.subtitle.isVisible()


def test_the_menu_button_is_there_once_there_is_a_menu(header: Header) -> None:
    assert not header.menu_button.isVisible()
    header.set_menu(QMenu(header))
    assert header.menu_button.isVisible()
    assert header.menu_button.accessibleName() == "Menu"


def test_pressing_says_what_is_wished(header: Header) -> None:
    in_session(header)
    start, cover, phase = (
        QSignalSpy(signal) for signal in (header.start_requested, header.cover_requested, header.phase_chosen)
    )
    for button in (header.start_button, header.cover_button, header.phase_tabs.tab(Phase.CLOSING)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (start.count(), cover.count()) == (1, 1)
    assert phase.count() == 1
    assert phase.at(0) == [Phase.CLOSING]


def test_the_open_phase_stands_out_until_the_owner_opens_another(header: Header) -> None:
    in_session(header)
    tabs = header.phase_tabs
    QTest.mouseClick(tabs.tab(Phase.CIRCLE), Qt.MouseButton.LeftButton)
    assert tabs.tab(Phase.ARRIVAL).isChecked()
    assert not tabs.tab(Phase.CIRCLE).isChecked()
    header.set_phase(Phase.CIRCLE)
    assert tabs.tab(Phase.CIRCLE).isChecked()
    assert tabs.phase == Phase.CIRCLE


def test_choosing_the_open_phase_is_no_wish(header: Header) -> None:
    in_session(header)
    chosen = QSignalSpy(header.phase_chosen)
    QTest.mouseClick(header.phase_tabs.tab(Phase.ARRIVAL), Qt.MouseButton.LeftButton)
    assert chosen.count() == 0
    assert header.phase_tabs.tab(Phase.ARRIVAL).isChecked()


@pytest.mark.parametrize("width", [1093, 800, 640, 320])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_a_narrow_header_folds_and_keeps_every_name(
    themed: Callable[..., None], shown: Show, width: int, zoom: float
) -> None:
    themed(Scheme.LIGHT, zoom)
    header = in_session(Header())
    header.set_menu(QMenu(header))
    page = shown(screen_with(header), (width, 534))
    assert page.width() == max(width, page.minimumSizeHint().width())
    assert page.minimumSizeHint().width() <= 540 * zoom
    assert cut_off(header) == []
    assert accessibility_problems(header) == []
    names = [accessible_name(widget) for widget in tab_cycle(header)]
    assert names == ["Start", "1 Ontvangst", "2 Kring", "3 Afronden", "Afdekken", "Menu"]


def test_a_header_that_grows_wide_again_unfolds(header: Header) -> None:
    in_session(header)
    header.window().resize(550, 534)
    assert header.phase_tabs.tab(Phase.CIRCLE).text() == "2"
    header.window().resize(1093, 534)
    assert header.phase_tabs.tab(Phase.CIRCLE).text() == "2 Kring"
    assert header.subtitle.isVisible()


def test_a_long_group_name_ends_in_dots_and_can_be_read_in_full(header: Header) -> None:
    name = "Groep " + "Zonnebloem en Korenbloem " * 8
    header.show_session(name, "bijeenkomst 4 van 10", Phase.CIRCLE)
    assert header.width() == 1093
    assert header.title.toolTip() == name
    assert cut_off(header) == []


def test_the_footer_is_48_high_with_statuses_left_and_buttons_right(shown: Show) -> None:
    footer = Footer()
    count = footer.add_status("4 van 11 klaar")
    saved = footer.add_status("opgeslagen 14.07", "muted")
    button = primary("Start de kring")
    footer.add_button(button)
    shown(screen_with(QWidget(), footer))
    assert footer.height() == 48
    assert count.mapTo(footer, count.rect().topLeft()).x() == 12
    assert saved.x() > count.x()
    assert button.geometry().right() == 1093 - 12 - 1


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [1093, 700])
def test_statuses_go_on_below_where_one_line_has_no_room(
    themed: Callable[..., None], shown: Show, width: int, zoom: float
) -> None:
    themed(Scheme.LIGHT, zoom)
    footer = Footer()
    footer.add_status("Bord: 3 vragen")
    footer.add_status_widget(PushButton("Lijstje 1", "list", icon="bookmark"))
    footer.add_status("Buikchecks 9 van 11 · 3½ min per vrouw", "muted")
    footer.add_status("opgeslagen 14.51", "muted")
    footer.add_button(secondary("Zelf invoeren", hint="F8"))
    footer.add_button(primary("Start de kring"))
    page = shown(screen_with(QWidget(), footer), (width, 534))
    assert page.width() == width
    assert cut_off(page) == []


def test_a_status_that_is_hidden_leaves_no_gap(shown: Show) -> None:
    row = FlowRow(gap=10)
    first, second, third = (QPushButton(text) for text in "abc")
    for button in (first, second, third):
        row.add(button)
    shown(row, (500, 40))
    before = third.x()
    second.hide()
    QTest.qWaitForWindowActive(row)
    row.updateGeometry()
    row.resize(501, 40)
    assert third.x() == before - second.sizeHint().width() - 10


def test_right_to_left_rows_begin_at_the_right(shown: Show) -> None:
    row = FlowRow()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button = QPushButton("a")
    row.add(button)
    shown(row, (500, 40))
    assert button.geometry().right() == 499


def toast_over(shown: Show) -> tuple[QWidget, Footer, Toast]:
    footer = Footer()
    page = screen_with(QWidget(), footer)
    toast = Toast(page)
    shown(page)
    return page, footer, toast


def test_a_toast_lies_bottom_left_above_the_footer_and_stays(shown: Show) -> None:
    page, footer, toast = toast_over(shown)
    assert not toast.isVisible()
    toast.tell("Opgeslagen bij Birgül.")
    assert toast.isVisible()
    assert toast.x() == 12
    assert toast.geometry().bottom() < footer.y()
    assert cut_off(page) == []
    page.resize(1093, 700)
    assert footer.y() - 60 < toast.geometry().bottom() < footer.y()
    toast.dismiss()
    assert not toast.isVisible()


def test_a_toast_offers_to_take_back_what_can_be_taken_back(shown: Show) -> None:
    _, _, toast = toast_over(shown)
    wishes = QSignalSpy(toast.undo_requested)
    toast.tell("Opgeslagen bij Birgül.")
    QTest.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert wishes.count() == 1
    toast.tell("Geen naam met “x”.", undo=False)
    assert not toast.undo_button.isVisible()


def test_a_toast_never_covers_the_field_with_the_focus(shown: Show) -> None:
    page, footer, toast = toast_over(shown)
    field = QLineEdit(page)
    field.setGeometry(20, footer.y() - 50, 200, 36)
    field.show()
    toast.tell("Opgeslagen bij Birgül.")
    assert toast.geometry().intersects(field.geometry())
    field.setFocus()
    assert not toast.geometry().intersects(field.geometry())


def test_a_pill_is_solid_or_dashed_and_always_has_its_word(qtbot: QtBot) -> None:
    pill = Pill("Verwacht")
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    dashed = pill.grab().toImage()
    pill.set_open(False)
    assert not pill.is_open
    assert pill.grab().toImage() != dashed
    pill.set_open(True)
    assert pill.grab().toImage() == dashed
    assert QFontMetrics(pill.font()).horizontalAdvance(pill.text()) < pill.width()


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_pill_is_round_at_every_size_of_the_text(
    qtbot: QtBot, themed: Callable[[Scheme, float], None], zoom: float
) -> None:
    # Qt draws square corners where a radius is more than half of the height.
    themed(Scheme.LIGHT, zoom)
    sheet = QWidget()
    qtbot.addWidget(sheet)
    pill = Pill("Aanwezig", is_open=False, parent=sheet)
    pill.move(10, 10)
    pill.resize(pill.sizeHint())
    picture = sheet.grab().toImage()
    assert picture.pixelColor(10, 10) == picture.pixelColor(5, 5)
    assert picture.pixelColor(10 + pill.width() // 2, 12) != picture.pixelColor(5, 5)


def test_the_key_of_a_button_stands_beside_its_words(qtbot: QtBot) -> None:
    plain, with_key = small("Afdekken"), small("Afdekken", hint="F9")
    for button in (plain, with_key):
        qtbot.addWidget(button)
    assert with_key.sizeHint().width() > plain.sizeHint().width()
    assert with_key.text() == "Afdekken"
    assert accessible_name(with_key) == "Afdekken"
    assert with_key.accessibleDescription() == "F9"


def test_enter_in_a_field_presses_no_button_by_chance(qtbot: QtBot) -> None:
    for button in (primary("Klaar"), secondary("Terug"), quiet("Wijzig")):
        qtbot.addWidget(button)
        assert not button.autoDefault()


def test_a_card_is_named_by_its_heading(qtbot: QtBot) -> None:
    card = Card("Mijn groepen")
    strong = Card(strong=True)
    for made in (card, strong):
        qtbot.addWidget(made)
    assert accessible_name(card) == "Mijn groepen"
    assert card.body.count() == 1
    assert strong.property("look") == "card-strong"
