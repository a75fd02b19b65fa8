"""A list read in through the real window: how few clicks it takes, the way there and back, and Ctrl+Z."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from facilitator_app.domain.groups import Group, Role
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.import_page import ImportPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.exchange.writers import excel_csv
from tests.keys import press
from tests.practice import WORDING, Practice

MOST_CLICKS = 6
# A file in the dialog of the system, and its button Openen.
IN_THE_DIALOG = 2
LIST = [
    ["Voornaam", "Achternaam", "À terme", "Geb.datum", "BSN"],
    *([f"Noor {n}", f"van Dijk {n}", f"{n}-6-2026", f"{n}-5-94", "123456782"] for n in range(1, 13)),
]


class Mouse:
    """Clicks buttons by what they say, and counts."""

    def __init__(self, window: MainWindow) -> None:
        self.clicks = 0
        self._window = window

    def click(self, text: str) -> None:
        """Click the one button in sight that says this."""
        buttons = self._window.findChildren(QAbstractButton)
        (button,) = (each for each in buttons if each.isVisible() and text in (each.text(), each.accessibleName()))
        assert button.isEnabled()
        self.clicks += 1
        button.click()


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring", names=(("Amina", "Bouali"),))
    practice.door.practice.groups.add(Group("nieuw", "Korenbloem", "", "zwangerschap-9-plus-1"))
    yield practice
    practice.door.leave()


@pytest.fixture
def window(practice: Practice, shown: Callable[..., QWidget]) -> Iterator[MainWindow]:
    window = MainWindow()
    way_in = WayIn(practice.door, window, lambda _language: WORDING)
    way_in.begin()
    shown(window)
    yield window
    window.close()


@pytest.fixture
def mouse(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mouse:
    path = tmp_path / "lijst.csv"
    path.write_bytes(excel_csv(LIST))
    mouse = Mouse(window)

    def choose(*_: object) -> tuple[str, str]:
        mouse.clicks += IN_THE_DIALOG
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    return mouse


def there(practice: Practice, group_id: str) -> int:
    return len(practice.door.practice.groups.page(group_id).participants)


def test_twelve_women_from_start_to_in_the_group_in_a_few_clicks(
    practice: Practice, window: MainWindow, mouse: Mouse
) -> None:
    assert isinstance(window.page, StartPage)
    mouse.click("Deelnemers inlezen")
    mouse.click("Kies een bestand…")
    mouse.click("12 deelnemers toevoegen")
    assert mouse.clicks <= MOST_CLICKS
    assert there(practice, "nieuw") == 12
    assert window.toast.text.text() == "12 deelnemers toegevoegd."
    assert window.windowTitle() == "Kring – Deelnemers inlezen"
    mouse.click("Naar de groep")
    assert isinstance(window.page, GroupPage)


def test_one_ctrl_z_takes_the_whole_list_back(practice: Practice, window: MainWindow, mouse: Mouse) -> None:
    mouse.click("Deelnemers inlezen")
    mouse.click("Kies een bestand…")
    mouse.click("12 deelnemers toevoegen")
    press("Ctrl+Z")
    assert there(practice, "nieuw") == 0
    mouse.click("12 deelnemers toevoegen")
    mouse.click("Ongedaan maken")
    assert there(practice, "nieuw") == 0
    assert isinstance(window.page, ImportPage)
    assert window.page.counts == "12 kunnen mee"


def test_from_a_group_and_back_to_it(practice: Practice, window: MainWindow, mouse: Mouse) -> None:
    window.page.group_requested.emit("zonnebloem")
    mouse.click("Deelnemers inlezen")
    assert isinstance(window.page, ImportPage)
    press("<Esc>")
    assert isinstance(window.page, GroupPage)
    mouse.click("Deelnemers inlezen")
    mouse.click("Kies een bestand…")
    mouse.click("12 deelnemers toevoegen")
    assert there(practice, "zonnebloem") == 13


def test_a_list_that_is_not_done_waits_until_she_comes_back(window: MainWindow, mouse: Mouse) -> None:
    mouse.click("Deelnemers inlezen")
    mouse.click("Kies een bestand…")
    page = window.page
    assert isinstance(page, ImportPage)
    page.rows_step.table.choose(0)
    page.rows_step.form.focus_field()
    press("Half")
    mouse.click("Start")
    assert isinstance(window.page, StartPage)
    mouse.click("Deelnemers inlezen")
    assert window.page is page
    assert page.rows_step.about.startswith("Bestand: lijst.csv")
    mouse.click("12 deelnemers toevoegen")
    mouse.click("Naar de groep")
    mouse.click("Start")
    mouse.click("Deelnemers inlezen")
    assert window.page is not page


def test_no_name_and_no_file_stands_in_the_title_or_the_toast(window: MainWindow, mouse: Mouse) -> None:
    mouse.click("Deelnemers inlezen")
    mouse.click("Kies een bestand…")
    mouse.click("12 deelnemers toevoegen")
    for text in (window.windowTitle(), window.toast.text.text()):
        assert "Noor" not in text
        assert "lijst" not in text


def test_who_may_not_add_women_has_no_button_for_it(
    practice: Practice, window: MainWindow, shown: Callable[..., QWidget]
) -> None:
    desk = practice.door.practice.desk
    desk.who = replace(desk.who, role=Role.CO_FACILITATOR)
    other = MainWindow()
    way_in = WayIn(practice.door, other, lambda _language: WORDING)
    way_in.begin()
    shown(other)
    assert isinstance(other.page, StartPage)
    assert not other.page.import_button.isEnabled()
    other.page.group_requested.emit("zonnebloem")
    assert isinstance(other.page, GroupPage)
    assert other.page.women is not None
    assert not other.page.women.import_button.isVisible()
    other.close()
