"""A programme written by keyboard, block by block: the clock goes along, and a field says what cannot be."""

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from facilitator_app.domain.agendas import BlockKind
from facilitator_app.domain.own_programmes import OwnProgramme
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.own_block_row import OwnBlockRow
from facilitator_app.ui.own_programme_page import OwnProgrammePage
from facilitator_app.ui.planning_page import PlanningPage
from facilitator_app.ui.settings.page import SettingsPage
from tests.keys import focused, focused_edit, press
from tests.practice import PIN, WORDING
from tests.ui.copies import Copy, make_practice
from tests.ui.kring import Kring

SERIES, FIFTH = "zwangerschap-9-plus-1", "05-voeding-van-je-baby"
Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def programmes(practice: Copy) -> OwnProgrammes:
    return practice.door.practice.own_programmes


@pytest.fixture
def page(programmes: OwnProgrammes, shown: Show) -> OwnProgrammePage:
    own = programmes.copy(SERIES, FIFTH, "Eigen")
    page = OwnProgrammePage(programmes, own.id, (time(14), time(16)), WORDING)
    shown(page, (1093, 486))
    page.enter()
    return page


def stored(page: OwnProgrammePage) -> OwnProgramme:
    programme = page._programmes.get(page._id)
    assert programme is not None
    return programme


def titles(page: OwnProgrammePage) -> list[str]:
    return [block.title for block in stored(page).blocks]


def times(page: OwnProgrammePage) -> list[str]:
    return [row.times for row in page.blocks.rows]


def alt(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key, Qt.KeyboardModifier.AltModifier)


def type_into(edit: QLineEdit | QPlainTextEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    press("\b", *([text] if text else []), "\t")


def test_a_block_moves_with_alt_and_an_arrow_and_keeps_the_focus(page: OwnProgrammePage) -> None:
    before = titles(page)
    press("<Down>")
    alt(Qt.Key.Key_Down)
    alt(Qt.Key.Key_Down)
    assert titles(page) == [before[0], *before[2:4], before[1], *before[4:]]
    row = focused()
    assert isinstance(row, OwnBlockRow)
    assert row.accessibleName().startswith(f"blok 4 van {len(before)}, {before[1]}, ")
    alt(Qt.Key.Key_Up)
    assert titles(page)[2] == before[1]
    # Past the ends there is nowhere to go.
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    alt(Qt.Key.Key_Up)
    assert titles(page)[0] == before[0]


def test_tab_goes_from_the_block_to_its_buttons_and_then_to_its_fields(page: OwnProgrammePage) -> None:
    press("<Down>")
    alt(Qt.Key.Key_Down)
    page.blocks.add.click()
    page.blocks.focus_row(stored(page).blocks[3].id)
    visited = []
    for _ in range(7):
        press("\t")
        visited.append(focused())
    buttons = [page.blocks.add, page.blocks.earlier, page.blocks.later, page.blocks.remove]
    assert visited == [*buttons, page.panel.title.edit, page.panel.minutes_edit, page.panel.begins_at]
    page.name.edit.setFocus()
    press("\t")
    assert focused() is page.blocks.rows[3]


def test_other_minutes_move_the_clock_of_all_that_follows(page: OwnProgrammePage) -> None:
    assert page.fit_said == "Past precies in 14.00–16.00."
    first = stored(page).blocks[0].minutes
    type_into(page.panel.minutes_edit, "45 min")
    assert stored(page).blocks[0].minutes == 45
    assert page.panel.minutes_edit.text() == "45"
    assert times(page)[0] == "14.00–14.45"
    assert times(page)[1].startswith("14.45–")
    assert page.fit_said == f"{45 - first} min te lang voor 14.00–16.00. Maak een blok korter."
    page.panel.minutes_edit.setFocus()
    press("<Down>")
    assert stored(page).blocks[0].minutes == 40


@pytest.mark.parametrize("typed", ["0", "181", "-5", "tien", "٣", ""])
def test_what_is_no_length_stays_in_its_field_with_the_reason(page: OwnProgrammePage, typed: str) -> None:
    before = stored(page)
    type_into(page.panel.minutes_edit, typed)
    assert stored(page) == before
    assert page.panel.minutes_edit.text() == typed
    assert page.panel.minutes.field.message.text == (
        "Een blok duurt 1 tot 180 minuten. Typ een heel getal, zoals 25."
    )


def test_going_to_another_block_leads_back_once_to_what_was_not_kept(page: OwnProgrammePage) -> None:
    type_into(page.panel.minutes_edit, "tien")
    page.blocks.add.click()
    assert focused() is page.panel.minutes_edit
    assert "Nieuw blok" not in titles(page)
    page.blocks.rows[2].setFocus()
    assert page.panel.heading.text() == f"Blok 3 van {len(titles(page))}"
    assert page.panel.minutes_edit.text() == str(stored(page).blocks[2].minutes)


def test_a_block_comes_in_behind_the_one_that_is_chosen_and_goes_again(page: OwnProgrammePage) -> None:
    before = titles(page)
    press("<Down>")
    page.blocks.add.click()
    assert focused_edit().selectedText() == "Nieuw blok"
    press("Rondje stilte", "\t")
    assert titles(page) == [*before[:2], "Rondje stilte", *before[2:]]
    page.blocks.focus_row(stored(page).blocks[2].id)
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert titles(page) == before
    assert isinstance(focused(), OwnBlockRow)


def test_the_last_block_stays_and_a_sixty_first_is_not_taken(page: OwnProgrammePage) -> None:
    while len(titles(page)) > 1:
        page.blocks.remove.click()
    page.blocks.remove.click()
    assert len(titles(page)) == 1
    assert page.notice.text == "Een programma heeft minstens één blok. Dit blijft staan."
    full = stored(page)
    for number in range(59):
        full = full.with_one_more(f"b{number}", "Blok", full.blocks[0].id)
    page._programmes.change(full)
    page.enter()
    page.blocks.add.click()
    assert len(titles(page)) == 60
    assert page.notice.text.startswith("Een programma heeft hoogstens 60 blokken.")


def test_a_lock_that_what_comes_before_cannot_keep_is_told_in_its_row(page: OwnProgrammePage) -> None:
    pause = stored(page).place_of("pauze")
    page.blocks.focus_row("pauze")
    type_into(page.panel.begins_at, "14.30")
    assert stored(page).blocks[pause].begins_at == time(14, 30)
    assert "te lang om dan te beginnen" in page.blocks.rows[pause].misfit
    assert page.blocks.rows[pause].accessibleName().count("staat vast op de klok") == 1
    type_into(page.panel.begins_at, "9.00")
    assert page.blocks.rows[pause].misfit == "De vaste tijd valt buiten deze uren en telt hier niet mee."
    type_into(page.panel.begins_at, "")
    assert stored(page).blocks[pause].begins_at is None
    assert page.fit_said == "Past precies in 14.00–16.00."


def test_two_locks_at_one_time_and_a_time_that_is_none_are_refused(page: OwnProgrammePage) -> None:
    page.blocks.focus_row("pauze")
    type_into(page.panel.begins_at, "15.00")
    last = stored(page).blocks[-1]
    page.blocks.focus_row(last.id)
    type_into(page.panel.begins_at, "15:00")
    assert stored(page).blocks[-1].begins_at is None
    assert page.panel._begin_field.message.text.startswith("Op die tijd staat “Pauze” al vast.")
    assert page.panel.begins_at.text() == "15:00"
    type_into(page.panel.begins_at, "half vier")
    assert page.panel._begin_field.message.text == "Typ een tijd, zoals 14.00."


def test_questions_are_lines_and_a_hundred_thousand_signs_are_too_many(page: OwnProgrammePage) -> None:
    edit = page.panel.lists["questions"].edit
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    edit.setPlainText("Wat  wil jij?\n\nEn nu?")
    press("\t")
    assert stored(page).blocks[0].questions == ("Wat wil jij?", "En nu?")
    assert edit.toPlainText() == "Wat wil jij?\nEn nu?"
    edit.setFocus()
    edit.setPlainText("o " * 50_000)
    press("\t")
    assert stored(page).blocks[0].questions == ("Wat wil jij?", "En nu?")
    assert page.panel.lists["questions"].field.message.text.startswith("Dit is te lang: hoogstens 400 tekens")
    assert len(edit.toPlainText()) == 100_000
    edit.setFocus()
    edit.setPlainText("\n".join(["Vraag?"] * 300))
    press("\t")
    assert page.panel.lists["questions"].field.message.text == "Dit zijn te veel regels: hoogstens 30."


def test_kind_themes_and_protection_are_kept_as_they_are_chosen(page: OwnProgrammePage) -> None:
    page.panel.protected.click()
    choose(page.panel.kind, BlockKind.BREAK.value)
    choose(page.panel.themes[0], "T14")
    choose(page.panel.themes[1], "T2")
    block = stored(page).blocks[0]
    assert (block.protected, block.kind, block.themes) == (True, BlockKind.BREAK, ("T14", "T2"))
    choose(page.panel.themes[1], "T14")
    assert stored(page).blocks[0].themes == ("T14", "T2")
    choose(page.panel.themes[0], "")
    assert stored(page).blocks[0].themes in ((), ("T14",), ("T2",))


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_name_is_its_own_and_lists_are_kept_line_by_line(page: OwnProgrammePage) -> None:
    name = page.name.edit
    assert isinstance(name, QLineEdit)
    type_into(name, "Voeding van je baby")
    assert page.name.field.message.text == "Deze naam is er al. Kies een andere."
    type_into(name, "")
    assert page.name.field.message.text == "Typ een naam."
    type_into(name, "Voeden in De Linde")
    assert stored(page).name == "Voeden in De Linde"
    bring = page.lists["bring"].edit
    assert isinstance(bring, QPlainTextEdit)
    bring.setFocus()
    bring.setPlainText("Een kussen\nJe kaart")
    press("\t")
    assert stored(page).bring == ("Een kussen", "Je kaart")


# In the program


@pytest.fixture
def kring(made: Path, tmp_path: Path, shown: Show) -> Iterator[Kring]:
    opened = Kring(made, tmp_path / "kring", shown)
    yield opened
    opened.practice.door.leave()


def button(kring: Kring, name: str) -> QPushButton:
    assert kring.window.page is not None
    found = kring.window.page.findChildren(QPushButton)  # type: ignore[attr-defined]
    return next(one for one in found if name in (one.text(), one.accessibleName()) and one.isVisible())


def the_page(kring: Kring) -> OwnProgrammePage:
    page = kring.window.page
    assert isinstance(page, OwnProgrammePage)
    return page


def test_from_planning_a_session_gets_a_version_of_its_own_and_back_again(kring: Kring) -> None:
    navigation = kring.way_in.navigation
    assert navigation is not None
    navigation._office.making.show_planning("zonnebloem")
    planning = kring.window.page
    assert isinstance(planning, PlanningPage)
    planning.sheet.table.focus_row("bijeenkomst-5")
    assert planning.panel.session_programme.own_button.text() == "Maak een eigen versie…"
    planning.panel.session_programme.own_button.setFocus()
    press("<Space>")
    page = the_page(kring)
    assert focused() is page.blocks.rows[0]
    type_into(page.panel.minutes_edit, "90")
    assert "Eén geplande bijeenkomst volgt dit programma." in page._followers.text()
    press("<Esc>")
    assert kring.window.page is planning
    panel = planning.panel.session_programme
    assert panel.box.currentText() == "Voeding van je baby (eigen)"
    assert panel.own_button.text() == "Programma wijzigen…"
    assert panel.fit_said == "60 min te lang voor 14.00–16.00. Maak een blok korter."
    # Each step back: the minutes, then what the session follows, then the copy itself.
    for _ in range(3):
        press("Ctrl+Z")
    assert panel.box.currentText() == "Voeding van je baby"
    assert kring.door.practice.own_programmes.all() == []


def test_from_the_settings_and_under_the_cover_nothing_typed_is_lost(kring: Kring) -> None:
    navigation = kring.way_in.navigation
    assert navigation is not None
    press("Ctrl+,")
    settings = kring.window.page
    assert isinstance(settings, SettingsPage)
    button(kring, "Programma's").click()
    button(kring, "Maak een eigen versie").click()
    page = the_page(kring)
    title = page.panel.title.edit
    title.setFocus()
    title.selectAll()
    press("Half get")
    minutes = page.panel.minutes_edit
    minutes.setText("tie")
    minutes.setFocus()
    press("<F9>")
    assert isinstance(kring.window.page, CoverPage)
    press(PIN, "\n")
    assert kring.window.page is page
    assert stored(page).blocks[0].title == "Half get"
    assert (minutes.text(), minutes.hasFocus()) == ("tie", True)
    press("<Esc>")
    assert kring.window.page is page
    press("<Esc>")
    assert kring.window.page is settings
    button(kring, "Haal Kennismaken en goed voor jezelf zorgen (eigen) weg").click()
    assert kring.door.practice.own_programmes.all() == []
    press("Ctrl+Z")
    assert button(kring, "Wijzig Kennismaken en goed voor jezelf zorgen (eigen)").isVisible()
