"""A group on its way to another laptop and back, by hand: each step says what is missing, and nothing leaks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK
from facilitator_app.domain.participants import Status
from facilitator_app.live.handover import Handovers
from facilitator_app.ui.clash_page import ClashPage
from facilitator_app.ui.give_group_page import GiveGroupPage
from facilitator_app.ui.take_group_page import TakeGroupPage
from tests.practice import WORDING, Practice

Show = Callable[..., QWidget]
PASSPHRASE = "een zin voor onderweg"
THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


def handovers(practice: Practice) -> Handovers:
    rooms = practice.door.practice
    return Handovers(rooms._store, rooms.desk, QUICK)


def giving(practice: Practice, shown: Show, folder: Path) -> GiveGroupPage:
    page = GiveGroupPage(handovers(practice), "zonnebloem", WORDING, practice.wall, lambda _p, _t: str(folder))
    shown(page, (1093, 486))
    page.enter()
    return page


def taking(practice: Practice, shown: Show, path: Path) -> TakeGroupPage:
    page = TakeGroupPage(handovers(practice), WORDING, practice.wall, lambda _p, _t: str(path))
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_field_says_what_is_missing(practice: Practice, shown: Show, tmp_path: Path) -> None:
    page = giving(practice, shown, tmp_path)
    page.passphrase.setText("kort")
    page.primary.click()
    assert page.who_field.message.text == "Typ een naam, bijvoorbeeld Saskia."
    assert page.passphrase_field.message.text.startswith("Deze zin is te kort.")
    assert page.again_field.message.text == "De twee zinnen zijn niet gelijk."
    assert list(tmp_path.glob("*.kring")) == []


def test_a_group_is_given_and_no_letter_of_the_passphrase_stays(
    practice: Practice, shown: Show, tmp_path: Path
) -> None:
    page = giving(practice, shown, tmp_path)
    page.who.setText("Saskia")
    for edit in (page.passphrase, page.again):
        edit.setText(PASSPHRASE)
    page.primary.click()
    (parcel,) = tmp_path.glob("*.kring")
    assert parcel.name in page.notice.text
    assert "Meegegeven aan Saskia op 12 maart." in said(page)
    assert (page.passphrase.text(), page.again.text()) == ("", "")


def test_a_folder_that_takes_nothing_is_told(practice: Practice, shown: Show, tmp_path: Path) -> None:
    page = giving(practice, shown, tmp_path / "weg")
    page.who.setText("Saskia")
    for edit in (page.passphrase, page.again):
        edit.setText(PASSPHRASE)
    page.primary.click()
    assert "is niet bewaard" in page.notice.text
    assert page.passphrase.text() == PASSPHRASE


def test_what_is_in_a_file_is_shown_before_it_is_taken_in(
    practice: Practice, shown: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    parcel = handovers(practice).give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    as_from_another_laptop(practice)
    page = taking(practice, shown, parcel)
    page.primary.click()
    assert page.path_field.message.text == "Kies eerst het bestand van de andere laptop."
    page.choose.click()
    page.primary.click()
    assert page.passphrase_field.message.text == "Typ de wachtzin die bij dit bestand hoort."
    page.passphrase.setText("een andere zin")
    page.primary.click()
    assert page.passphrase_field.message.text.startswith("Deze wachtzin past niet.")
    page.passphrase.setText(PASSPHRASE)
    page.primary.click()
    assert "Groep Zonnebloem van Verloskundigenpraktijk De Linde" in said(page)
    assert "Deze groep staat hier al." in said(page)
    with qtbot.waitSignal(page.taken) as taken:
        page.primary.click()
    assert taken.args == ["zonnebloem", 0]


def as_from_another_laptop(practice: Practice) -> None:
    """Have the last parcel be one that this laptop knows nothing of."""
    last = handovers(practice).last("zonnebloem")
    assert last is not None
    practice.door.practice._store.remove(last)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n" * 99])
def test_a_file_that_is_something_else_is_told(
    practice: Practice, shown: Show, tmp_path: Path, data: bytes
) -> None:
    other = tmp_path / "foto.kring"
    other.write_bytes(data)
    page = taking(practice, shown, other)
    page.choose.click()
    page.passphrase.setText(PASSPHRASE)
    page.primary.click()
    assert "is geen groep van Kring" in page.notice.text


def test_what_clashes_is_settled_one_by_one(practice: Practice, shown: Show, tmp_path: Path) -> None:
    room, rooms = handovers(practice), practice.door.practice
    amina = rooms._store.participants.get("vrouw-0")
    assert amina is not None
    room.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    rooms.women.change(replace(amina, phone="06 2"))
    parcel = room.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    as_from_another_laptop(practice)
    rooms.undo()
    rooms.women.change(replace(amina, phone="06 1"))
    assert room.take(room.open(parcel, PASSPHRASE)) == 1
    page = ClashPage(room, rooms.groups, "zonnebloem")
    shown(page, (1093, 486))
    page.enter()
    assert "Amina B. · haar gegevens" in said(page)
    assert "Hier: 06 1. Andere laptop: 06 2." in said(page)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Neem het andere").click()
    kept = rooms._store.participants.get("vrouw-0")
    assert kept is not None
    assert kept.phone == "06 2"
    assert "Er is niets meer om naar te kijken." in said(page)


@pytest.mark.parametrize("status", [Status.LOSS, Status.STOPPED])
def test_after_a_loss_a_clash_says_nothing_of_her(
    practice: Practice, shown: Show, tmp_path: Path, status: Status
) -> None:
    room, rooms = handovers(practice), practice.door.practice
    amina = rooms.women.get("vrouw-0")
    room.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    rooms.women.change(replace(amina, first_name="Amine"))
    parcel = room.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    as_from_another_laptop(practice)
    rooms.undo()
    rooms.women.change(replace(amina, first_name="Aminah"))
    rooms.women.set_status("vrouw-0", status, rooms.wall.today())
    room.take(room.open(parcel, PASSPHRASE))
    page = ClashPage(room, rooms.groups, "zonnebloem")
    shown(page, (1093, 486))
    page.enter()
    assert ("Amin" in said(page)) is (status is not Status.LOSS)


def test_a_status_is_told_in_words(practice: Practice, shown: Show, tmp_path: Path) -> None:
    room, rooms = handovers(practice), practice.door.practice
    today = rooms.wall.today()
    room.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    rooms.women.set_status("vrouw-0", Status.STOPPED, today)
    parcel = room.give("zonnebloem", "Saskia", PASSPHRASE, tmp_path)
    as_from_another_laptop(practice)
    rooms.undo()
    rooms.women.set_status("vrouw-0", Status.MOVED_AWAY, today)
    room.take(room.open(parcel, PASSPHRASE))
    page = ClashPage(room, rooms.groups, "zonnebloem")
    shown(page, (1093, 486))
    page.enter()
    assert "Hier: verhuisd 12-03-2026. Andere laptop: gestopt 12-03-2026." in said(page)
