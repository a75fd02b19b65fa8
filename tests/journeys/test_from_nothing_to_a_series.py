"""The first weeks of a practice in one window, and then its next laptop from the stick and the paper."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from facilitator_app.domain.participants import Status
from facilitator_app.domain.sessions import SessionState
from facilitator_app.ui.backup_page import BackupPage
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.choice_card import ChoiceCard
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.first_run_page import FirstRunPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.planning_page import PlanningPage
from facilitator_app.ui.recover_page import RecoverPage
from facilitator_app.ui.restore_page import RestorePage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.status_page import StatusPage
from facilitator_app.ui.unlock_page import UnlockPage
from tests.exchange.writers import excel_csv
from tests.journeys.laptops import Laptop, code_on
from tests.keys import press

PASSPHRASE, PIN = "mijn fiets staat altijd scheef", "2580"
NEW_PASSPHRASE, NEW_PIN = "nu staat hij weer recht", "7193"
NAMES = ("Amina", "Britt", "Carla", "Dewi", "Eva", "Fleur", "Gül", "Hiwot", "Iris", "Jet", "Kim", "Lotte")
LIST = [
    ["Voornaam", "Tussenvoegsel", "Achternaam", "À terme", "Geboortedatum", "BSN"],
    *([name, "van", f"Dijk{n}", f"{n}-5-2026", f"{n}-5-94", "123456782"] for n, name in enumerate(NAMES, 1)),
]
SLIPS = [(f"{110 + n}", f"{65 + n}", f"{60 + n},{n % 10}") for n in range(12)]


# Menus ask for what the offscreen plugin does not have.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_practice_from_an_empty_folder_to_its_next_laptop(
    tmp_path: Path,
    open_laptop: Callable[[Path], Laptop],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick, spreadsheet = tmp_path / "stick", tmp_path / "lijst.csv"
    stick.mkdir()
    spreadsheet.write_bytes(excel_csv(LIST))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(spreadsheet), ""))

    laptop = open_laptop(tmp_path / "laptop")
    sheet = set_up(laptop, stick, qtbot)
    group_id, other_id = plan_two_groups(laptop)
    read_the_list_in(laptop, group_id)
    hold_the_first_session(laptop)
    moved, delivered = follow_two_women(laptop, group_id, "Aster")
    back_up(laptop, qtbot)
    readings = laptop.door.practice._store.readings.all_for()
    assert len(readings) == 24
    laptop.window.close()

    other = open_laptop(tmp_path / "andere laptop")
    restore_with_the_paper(other, sheet, qtbot)
    rooms = other.door.practice
    assert rooms._store.readings.all_for() == readings
    assert rooms.groups.group_of(moved) == other_id
    woman = rooms.women.get(delivered)
    assert (woman.status, woman.status_on) == (Status.DELIVERED, date(2026, 3, 12))
    sessions = rooms.groups.page(group_id).sessions
    assert [session.state for session in sessions] == [SessionState.CLOSED] + 9 * [SessionState.PLANNED]


def set_up(laptop: Laptop, stick: Path, qtbot: QtBot) -> str:
    """The first run; returns the code on the sheet."""
    assert isinstance(laptop.page, FirstRunPage)
    press("De Linde", "\t", "012 - 345 67 89", "\t", "Joke", "\n")
    press(PASSPHRASE, "\t", "\t", PASSPHRASE, "\t", PIN, "\n")
    laptop.button("Bewaar op USB…").click()
    qtbot.waitUntil(lambda: any(text.startswith("Het blad staat in stick.") for text in laptop.said()))
    (sheet,) = stick.iterdir()
    code = code_on(sheet)
    press(code, "\n")
    laptop.button("Kies map…").click()
    press("Ctrl+Return")
    assert isinstance(laptop.page, StartPage)
    return code


def plan_two_groups(laptop: Laptop) -> tuple[str, str]:
    """One of ten sessions from today on, and one without dates."""
    press("Ctrl+N")
    press("Aster\t", "School\n")
    assert isinstance(laptop.page, PlanningPage)
    laptop.window.header.start_requested.emit()
    press("Ctrl+N")
    press("Roos\t", "School\t", "\t", "12 maart\n")
    assert isinstance(laptop.page, PlanningPage)
    press("Ctrl+Return")
    assert isinstance(laptop.page, GroupPage)
    ids = {line.group.name: line.group.id for line in laptop.door.practice.groups.lines()}
    assert len(laptop.door.practice.groups.page(ids["Roos"]).sessions) == 10
    return ids["Roos"], ids["Aster"]


def read_the_list_in(laptop: Laptop, group_id: str) -> None:
    laptop.button("Inlezen").click()
    laptop.button("Kies een bestand…").click()
    laptop.button("12 deelnemers toevoegen").click()
    laptop.button("Naar de groep").click()
    assert isinstance(laptop.page, GroupPage)
    women = laptop.door.practice.groups.page(group_id).participants
    assert [woman.first_name for woman in women] == list(NAMES)


def hold_the_first_session(laptop: Laptop) -> None:
    laptop.window.header.start_requested.emit()
    press("\n")
    assert isinstance(laptop.page, CheckinPage)
    for slip in SLIPS:
        press("\t".join(slip), "\n")
    press("Ctrl+2")
    press("Ctrl+3")
    assert isinstance(laptop.page, ClosingPage)
    laptop.button("Sluit bijeenkomst").click()
    laptop.window.header.start_requested.emit()


def follow_two_women(laptop: Laptop, group_id: str, other: str) -> tuple[str, str]:
    """One goes to another group, one gives birth; returns who."""
    women = laptop.door.practice.groups.page(group_id).participants
    moved, delivered = women[0].id, women[1].id
    choose(laptop, group_id, moved, "Andere groep")
    (card,) = [card for card in laptop.page.findChildren(ChoiceCard) if other in card.accessibleName()]
    card.button.click()
    choose(laptop, group_id, delivered, "Status wijzigen")
    page = laptop.page
    assert isinstance(page, StatusPage)
    page.choices[Status.DELIVERED].click()
    press("\n")
    return moved, delivered


def choose(laptop: Laptop, group_id: str, participant_id: str, words: str) -> None:
    page = laptop.window.page
    if isinstance(page, StartPage):
        page.group_requested.emit(group_id)
    page = laptop.window.page
    assert isinstance(page, GroupPage)
    assert page.women is not None
    button = page.women.menu_of(participant_id)
    assert button is not None
    button.click()
    (menu,) = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def back_up(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.window.header.start_requested.emit()
    laptop.button("Maak").click()
    assert isinstance(laptop.page, BackupPage)
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: any("Gelukt." in text for text in laptop.said()), timeout=20_000)


def restore_with_the_paper(laptop: Laptop, code: str, qtbot: QtBot) -> None:
    assert isinstance(laptop.page, FirstRunPage)
    laptop.button("Ik heb een reservekopie").click()
    assert isinstance(laptop.page, RestorePage)
    laptop.button("Kies een map…").click()
    laptop.button("Wachtzin vergeten? Pak het herstelblad.").click()
    press(code, "\n")
    qtbot.waitUntil(lambda: any("De Linde" in text for text in laptop.said()), timeout=20_000)
    press("Ctrl+Return")
    assert isinstance(laptop.page, UnlockPage)
    laptop.button("Wachtzin vergeten? Pak je herstelblad.").click()
    assert isinstance(laptop.page, RecoverPage)
    press(code, "\n")
    press(NEW_PASSPHRASE, "\t", "\t", NEW_PASSPHRASE, "\t", NEW_PIN, "\n")
    assert isinstance(laptop.page, StartPage)
