"""The settings and the pages behind them, in every look: nothing cut off, everything named and within reach."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from facilitator_app.live.about import About
from facilitator_app.ui.appearance import Appearance
from facilitator_app.ui.recovery_sheet_page import RecoverySheetPage
from facilitator_app.ui.settings.about_section import AboutSection
from facilitator_app.ui.settings.limits_section import LimitsSection
from facilitator_app.ui.settings.looks_section import LooksSection
from facilitator_app.ui.settings.page import Section, SettingsPage
from facilitator_app.ui.settings.passphrase_page import PassphrasePage
from facilitator_app.ui.settings.people_section import PeopleSection
from facilitator_app.ui.settings.pin_page import PinPage
from facilitator_app.ui.settings.practice_section import PracticeSection
from facilitator_app.ui.settings.safety_section import SafetySection
from tests.practice import PASSPHRASE, WORDING, Practice
from tests.ui.audit import focusables, tab_cycle

SIZE = (1093, 486)
SECTIONS = ("practice", "limits", "looks", "safety", "people", "about")


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring", names=())
    yield practice
    practice.door.leave()


def press_button(page: QWidget, text: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(page)).click()


def settings_page(practice: Practice, appearance: Appearance) -> SettingsPage:
    settings, keys = practice.door.practice.settings, practice.door.keys
    sections: list[Section] = [
        PracticeSection(settings),
        LimitsSection(settings, practice.door.practice.texts, WORDING),
        LooksSection(appearance),
        SafetySection(settings, keys, WORDING),
        PeopleSection(practice.door.team),
        AboutSection(About(), "nl"),
    ]
    page = SettingsPage(*sections)
    page.enter()
    return page


@pytest.fixture
def appearance(tmp_path: Path, qapp: QApplication) -> Appearance:
    return Appearance(qapp, QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize("place", range(len(SECTIONS)))
def test_settings(practice: Practice, appearance: Appearance, look_at: Callable[..., None], place: int) -> None:
    practice.door.practice.settings.change_limits(practice.door.practice.settings.practice.limits)

    def build() -> QWidget:
        page = settings_page(practice, appearance)
        page.tabs.choose(place)
        if SECTIONS[place] == "limits":
            press_button(page, "Voorbeeld")
        return page

    look_at(f"settings-{SECTIONS[place]}", build)


def test_settings_complaining(practice: Practice, appearance: Appearance, look_at: Callable[..., None]) -> None:
    def build() -> QWidget:
        page = settings_page(practice, appearance)
        for edit in page.findChildren(QLineEdit):
            edit.setText("x")
        page.section.keep()
        page.notice.tell("Dit mag niet met jouw rol. Vraag het aan de verloskundige.", attention=True)
        return page

    look_at("settings-complaining", build)


def test_tab_goes_from_the_tabs_through_the_section_to_the_way_back(
    practice: Practice, appearance: Appearance, shown: Callable[..., QWidget]
) -> None:
    page = settings_page(practice, appearance)
    shown(page, SIZE)
    order = tab_cycle(page)
    assert order[:6] == page.tabs.findChildren(QPushButton)
    assert [type(widget).__name__ for widget in order[6:]] == [
        "QLineEdit",
        "QLineEdit",
        "ComboBox",
        "QLineEdit",
        "QLineEdit",
        "QLineEdit",
        "CheckBox",
        "PushButton",
    ]
    assert set(order) == set(focusables(page))


@pytest.mark.parametrize("complaining", [False, True])
@pytest.mark.parametrize("kind", [PassphrasePage, PinPage])
def test_secrets(
    practice: Practice, look_at: Callable[..., None], kind: type[PassphrasePage | PinPage], complaining: bool
) -> None:
    def build() -> QWidget:
        page = kind(practice.door.keys)
        page.enter()
        if complaining:
            page.primary.click()
        return page

    look_at(f"{kind.__name__}{'-complaining' if complaining else ''}", build)


@pytest.mark.parametrize("state", ["choice", "complaining", "new", "proven"])
def test_recovery_sheet_page(practice: Practice, look_at: Callable[..., None], state: str) -> None:
    if state != "proven":
        practice.door.keys.new_code(PASSPHRASE)

    def build() -> QWidget:
        page = RecoverySheetPage(practice.door.keys, practice.door.practice.settings, WORDING)
        page.enter()
        if state == "complaining":
            press_button(page, "Controleer de code")
            press_button(page, "Maak nieuw herstelblad")
        if state == "new":
            page.findChildren(QLineEdit)[1].setText(PASSPHRASE)
            press_button(page, "Maak nieuw herstelblad")
            press_button(page, "Toon de code")
        return page

    look_at(f"recovery-sheet-page-{state}", build)
