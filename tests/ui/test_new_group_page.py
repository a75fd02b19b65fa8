"""A group by hand: at most eight fields on one screen, and whatever cannot be is told beside its field."""

from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.live.desk import Change
from facilitator_app.live.planning import Planning
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.new_group_page import NewGroupPage
from tests.keys import focused, press
from tests.practice import WORDING
from tests.ui.audit import scrolls_sideways
from tests.ui.copies import Copy, make_practice

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
def planning(practice: Copy) -> Planning:
    return practice.door.practice.planning


def page_of(practice: Copy, shown: Show) -> NewGroupPage:
    page = NewGroupPage(practice.door.practice.planning, WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def messages(page: QWidget) -> list[str]:
    return [field.message.text for field in page.findChildren(FormField) if field.message.text]


def groups(practice: Copy) -> list[Group]:
    return practice.door.practice._store.groups.all_for()


def test_a_group_takes_at_most_eight_fields_on_one_screen(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    who = 1
    assert len(page.fields) + who <= 8
    assert len(page.findChildren(QLineEdit)) + len(page.findChildren(QComboBox)) == len(page.fields)
    (scroll,) = page.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    assert scrolls_sideways(page) == []


def test_a_group_is_made_by_keyboard(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    press("De Roos\t", "Kerk\t", "\t", "7 mei\t", "19.30\t")
    assert page.ends_at.text() == "21.30"
    with qtbot.waitSignal(page.begun) as asked:
        press("\n")
    (id, first) = asked.args
    group = practice.door.practice._store.groups.get(id)
    assert group is not None
    assert (group.name, group.place, group.pattern) == ("De Roos", "Kerk", "9-plus-1")
    assert (group.starts_at, group.ends_at, first) == (time(19, 30), time(21, 30), date(2026, 5, 7))
    assert group.facilitators == (practice.door.practice.settings.who.id,)


def test_the_first_day_may_come_later(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    press("Roos")
    with qtbot.waitSignal(page.begun) as asked:
        page.primary.click()
    assert asked.args[1] is None


def test_the_next_group_is_like_the_one_before(practice: Copy, planning: Planning, shown: Show) -> None:
    planning.begin_group("Lelie", "School", planning.patterns.all()[2], (time(9), time(11)), ())
    page = page_of(practice, shown)
    assert page.pattern.currentData() == "10-plus-1"
    assert (page.place.text(), page.starts_at.text(), page.ends_at.text()) == ("School", "09.00", "11.00")


def test_who_leads_is_ticked(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    people = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR), Facilitator("anna", "Anna", Role.COORDINATOR)
    practice.door.practice.desk.commit(Change("person.add", saves=people))
    page = page_of(practice, shown)
    boxes = {box.text(): box.isChecked() for box in page.findChildren(QCheckBox)}
    assert boxes == {"Joke": True, "Saskia": False, "Anna": False}
    page.people["saskia"].click()
    press("Roos")
    with qtbot.waitSignal(page.begun) as asked:
        page.primary.click()
    group = practice.door.practice._store.groups.get(asked.args[0])
    assert group is not None
    assert group.facilitators == (practice.door.practice.settings.who.id, "saskia")


WHAT_CANNOT_BE = [
    ("name", "  ", "Typ een naam."),
    ("name", "zonnebloem", "Deze naam is er al. Kies een andere."),
    ("name", "x" * 200, "Deze tekst is te lang. Gebruik hooguit 60 tekens."),
    ("place", "x" * 200, "Deze tekst is te lang. Gebruik hooguit 80 tekens."),
    ("first", "31 februari", "Deze datum bestaat niet."),
    ("first", "ooit", "Typ een datum zoals 3-6-2026."),
    ("first", "7-5-2031", "te ver weg"),
    ("first", "11-3-2026", "Deze dag is al geweest."),
    ("starts_at", "straks", "Typ een tijd, zoals 14.00."),
    ("ends_at", "25.00", "Typ een tijd, zoals 14.00."),
    ("ends_at", "13.00", "Het einde ligt niet na het begin."),
]


def test_what_cannot_be_is_told_beside_its_field_and_nothing_is_stored(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.name.setText("Roos")
    for field, typed, sentence in WHAT_CANNOT_BE:
        edit = getattr(page, field)
        before = edit.text()
        edit.setText(typed)
        page.primary.click()
        assert len(messages(page)) == 1, typed
        assert sentence in messages(page)[0], typed
        assert edit.text() == typed
        assert focused() is edit, typed
        assert len(groups(practice)) == 1, typed
        edit.setText(before)


def test_a_day_that_has_been_is_taken_the_second_time(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    page.name.setText("Roos")
    page.first.setText("5-3-2026")
    page.primary.click()
    with qtbot.waitSignal(page.begun) as asked:
        page.primary.click()
    assert asked.args[1] == date(2026, 3, 5)


def test_the_arrows_move_the_first_day(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.first.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_PageUp)
    assert page.first.text() == "do 19 mrt 2026"
    page.first.setText("nooit")
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert messages(page) == ["Typ een datum zoals 3-6-2026."]
    page.first.setText("7 mei 2026")
    press("\n")
    assert messages(page) == ["Typ een naam."]


def test_esc_goes_back_and_keeps_what_was_typed(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    press("Roos")
    with qtbot.waitSignal(page.back_requested):
        press("<Esc>")
    page.leave()
    page.enter()
    assert page.name.text() == "Roos"


def test_what_only_looks_like_markup_is_a_name(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    page.name.setText("<b>Roos</b> & co")
    with qtbot.waitSignal(page.begun):
        page.primary.click()
    assert groups(practice)[-1].name == "<b>Roos</b> & co"
