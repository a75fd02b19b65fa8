"""When her data do not open she reads how far back her last backup goes; of what is in doubt, since when."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from facilitator_app.store.names import JOURNAL_NAME, KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.store import Store
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.practice import PASSPHRASE, WORDING, Practice

Show = Callable[..., QWidget]
BACK_TO = "Je laatste reservekopie is van 12 maart 2026, 14.00 uur. Alles tot dan krijg je ermee terug."


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    yield made
    made.door.leave()


def back_up(practice: Practice) -> None:
    (practice.folder.parent / "stick").mkdir()
    list(practice.door.practice.keeping.make(practice.folder.parent / "stick"))
    practice.pass_time(hours=3)
    practice.open().circle.ask("Mag ik nog paardrijden?")


def spoil(practice: Practice, name: str, at: int) -> None:
    practice.door.leave()
    data = bytearray((practice.folder / name).read_bytes())
    data[at : at + 64] = bytes(64)
    (practice.folder / name).write_bytes(data)


def at_the_door(practice: Practice, shown: Show) -> UnlockPage:
    practice.door.enter()
    page = UnlockPage(practice.door)
    shown(page)
    page.enter()
    page._passphrase.setText(PASSPHRASE)
    page.primary.click()
    return page


def said(page: QWidget) -> str:
    widgets = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
    return " ".join(widget.text() for widget in widgets if widget.isVisible())


@pytest.mark.parametrize("place", [16, 2000, 9000], ids=["head", "first page", "third page"])
def test_a_damaged_store_says_until_when_all_is_certain_and_how_it_comes_back(
    practice: Practice, shown: Show, place: int
) -> None:
    back_up(practice)
    spoil(practice, STORE_NAME, place)
    page = at_the_door(practice, shown)
    assert "De gegevens zijn beschadigd" in said(page)
    assert BACK_TO in said(page)
    assert "Zet een reservekopie terug" in said(page)
    page.leave()


def test_without_any_backup_it_says_so(practice: Practice, shown: Show) -> None:
    spoil(practice, STORE_NAME, 2000)
    page = at_the_door(practice, shown)
    assert "Ik weet van geen reservekopie." in said(page)
    page.leave()


def test_a_damaged_journal_is_told_as_damage_of_the_store(practice: Practice, shown: Show) -> None:
    back_up(practice)
    practice.door.leave()
    (practice.folder / JOURNAL_NAME).write_bytes(b"\xd9\xd5\x05\xf9" + bytes(5000))
    page = at_the_door(practice, shown)
    assert BACK_TO in said(page)
    page.leave()


def test_a_key_file_that_is_damaged_tells_no_moment_that_nobody_can_know(practice: Practice, shown: Show) -> None:
    back_up(practice)
    for name in KEY_FILE_NAMES:
        spoil(practice, name, 40)
    page = at_the_door(practice, shown)
    assert "kring.key is beschadigd" in said(page)
    assert "laatste reservekopie" not in said(page)
    assert "Zet een reservekopie terug" in said(page)
    page.leave()


def test_a_backup_that_came_back_is_the_last_certain_moment(practice: Practice, shown: Show) -> None:
    back_up(practice)
    practice.door.practice.leave_session()
    restoring = practice.door.restoring()
    restoring.choose(restoring.found(practice.folder.parent / "stick")[0])
    list(restoring.bring_in())
    restoring.put_back(practice.door)
    spoil(practice, STORE_NAME, 2000)
    page = at_the_door(practice, shown)
    assert BACK_TO in said(page)
    page.leave()


def test_a_write_that_was_cut_off_with_its_journal_gone_is_told_with_its_moment_and_stands_in_the_log(
    practice: Practice, shown: Show
) -> None:
    practice.open().circle.ask("Mag ik nog paardrijden?")
    # As a power cut leaves it: nobody said goodbye.
    left = (practice.folder / STORE_NAME).read_bytes()
    practice.door.leave()
    (practice.folder / STORE_NAME).write_bytes(left)
    (practice.folder / JOURNAL_NAME).unlink()
    practice.door.enter()
    practice.door.unlock(practice.door.people()[0].id, PASSPHRASE)
    window = MainWindow()
    way_in = WayIn(practice.door, window, lambda _language: WORDING)
    shown(window)
    way_in.begin()
    assert window.toast.text.text() == (
        "Kring stopte de vorige keer midden in het opslaan. Kijk na wat je op 12 maart 2026 rond 14.00 uur "
        "invulde. Alles van daarvoor is er."
    )
    store: Store = practice.door.practice._store
    assert [line.deed.event for line in store.log.newest(1)] == ["place.cut-off"]
    assert [question.text for question in store.questions.all_for()] == ["Mag ik nog paardrijden?"]
    window.close()
