"""The page for backups: what there is, making one, and what happens when the stick does not want to."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Role
from facilitator_app.domain.troubles import BackupNotMade, PlaceGone, StickFull
from facilitator_app.ui.backup_page import BackupPage
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.words import sentence_for
from tests.practice import WORDING
from tests.ui.audit import never_visited
from tests.ui.backups_at_hand import Sticks, finish, run_of, stick
from tests.ui.copies import Copy, make_practice

Shown = Callable[..., QWidget]
NAME = "Kring-reservekopie-2026-03-12-1400"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


class Desk:
    """The page in sight, with sticks that a test puts in."""

    def __init__(self, practice: Copy, shown: Shown, qtbot: QtBot, sticks: Sticks, *answers: str) -> None:
        self._qtbot = qtbot
        self.sticks = sticks
        self.run = run_of(practice.door, sticks, *answers)
        self.page = BackupPage(self.run, WORDING)
        shown(self.page, (1093, 486))
        self.page.enter()

    def make(self) -> str:
        """Press the button, and wait for what is told."""
        assert self.page.primary is not None
        self.page.primary.click()
        finish(self._qtbot, self.run)
        return self.page.notice.text.replace(ZERO_WIDTH_SPACE, "")

    def button(self, text: str) -> QPushButton:
        """A button in sight by its words."""
        (found,) = [b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        return found

    def rows(self) -> list[str]:
        """The backups that it shows."""
        return [row.accessibleName() for row in self.page.here.rows.rows if row.isVisible()]


@pytest.fixture
def desk(practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(practice, shown, qtbot, Sticks(stick(tmp_path)))


def test_with_one_stick_in_it_two_presses_are_enough(desk: Desk, tmp_path: Path) -> None:
    """F16: one for the page, one for the button that has the focus."""
    assert desk.page.last.when == "Nog geen reservekopie gemaakt"
    assert QApplication.focusWidget() is desk.page.primary
    assert desk.make() == "Gelukt. 12 deelnemers, 3 bijeenkomsten. Teruggelezen en gelijk."
    assert [path.name for path in (tmp_path / "KRINGSTICK").iterdir()] == [NAME]
    assert desk.page.last.when == "12 maart 2026, 14.00 uur"
    assert desk.page.last.what == "12 deelnemers, 3 bijeenkomsten. Daarna is er niets veranderd."
    assert desk.rows() == ["12 maart 2026, 14.00 uur"]
    assert QApplication.focusWidget() is desk.page.primary
    assert desk.run.keeping.place == tmp_path / "KRINGSTICK"


def test_it_says_how_far_it_is_and_cannot_be_begun_twice(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.run.advanced.connect(told.append)
    assert desk.page.primary is not None
    desk.page.primary.click()
    assert not desk.page.primary.isEnabled()
    finish(qtbot, desk.run)
    assert told[0] == "Kopiëren…"
    assert "Wegschrijven… 100 %" in told
    assert told[-1] == "Teruglezen… 100 %"
    assert desk.page.progress == ""
    desk.run.advanced.disconnect(told.append)


def test_it_goes_on_when_she_leaves_the_page(desk: Desk, qtbot: QtBot) -> None:
    assert desk.page.primary is not None
    desk.page.primary.click()
    desk.page.leave()
    finish(qtbot, desk.run)
    desk.page.enter()
    assert desk.rows() == ["12 maart 2026, 14.00 uur"]


def test_what_changed_since_is_said(desk: Desk, practice: Copy) -> None:
    desk.make()
    practice.open()
    desk.page.enter()
    assert desk.page.last.what.endswith("Daarna is er iets veranderd.")


# Where to


def test_without_a_stick_she_is_asked_for_a_folder(
    practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "netwerkmap"
    folder.mkdir()
    desk = Desk(practice, shown, qtbot, Sticks(), "", str(folder))
    assert desk.page.here.said == "Kies eerst een plek."
    assert desk.make() == ""
    assert desk.make().startswith("Gelukt.")
    assert desk.run.keeping.place == folder


def test_of_two_sticks_she_chooses_one(practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = stick(tmp_path, "EEN"), stick(tmp_path, "TWEE")
    desk = Desk(practice, shown, qtbot, Sticks(one, other))
    assert [offer.text() for offer in desk.page.last.offers] == [
        "Gebruik EEN (15 GB vrij)",
        "Gebruik TWEE (15 GB vrij)",
    ]
    with qtbot.waitSignal(desk.page.done) as told:
        desk.button("Gebruik TWEE (15 GB vrij)").click()
    assert told.args == ["Reservekopieën gaan nu naar een andere plek."]
    assert desk.page.last.place_edit.text() == f"TWEE · {other.path}"
    assert [offer.text() for offer in desk.page.last.offers] == ["Gebruik EEN (15 GB vrij)"]
    assert desk.make().startswith("Gelukt.")
    assert [path.name for path in other.path.iterdir()] == [NAME]


def test_the_place_that_was_chosen_wins_while_it_is_there(
    practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "netwerkmap"
    folder.mkdir()
    practice.door.practice.keeping.choose_place(folder)
    desk = Desk(practice, shown, qtbot, Sticks(stick(tmp_path)))
    assert desk.run.place == folder
    shutil.rmtree(folder)
    assert desk.run.place == tmp_path / "KRINGSTICK"


def test_another_place_is_chosen_with_the_folder_dialog(
    practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "netwerkmap"
    folder.mkdir()
    desk = Desk(practice, shown, qtbot, Sticks(stick(tmp_path)), "", str(folder))
    desk.button("Andere plek…").click()
    assert desk.run.keeping.place is None
    desk.button("Andere plek…").click()
    assert desk.run.keeping.place == folder


def test_the_data_folder_is_no_place(practice: Copy, shown: Shown, qtbot: QtBot) -> None:
    desk = Desk(practice, shown, qtbot, Sticks(), str(practice.folder))
    desk.button("Kies een plek…").click()
    assert "In deze map staan de gegevens zelf." in desk.page.notice.text
    assert desk.run.keeping.place is None


def test_a_stick_that_comes_in_is_seen_when_she_comes_back(
    practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(practice, shown, qtbot, Sticks())
    desk.sticks.there = (stick(tmp_path),)
    other = QWidget()
    shown(other)
    desk.page.activateWindow()
    assert QTest.qWaitForWindowActive(desk.page)
    assert desk.page.last.place_edit.text().startswith("KRINGSTICK · ")


def test_how_many_stay_can_be_settled(desk: Desk, qtbot: QtBot) -> None:
    assert desk.page.last.kept.currentText() == "5"
    desk.page.last.kept.setCurrentIndex(0)
    with qtbot.waitSignal(desk.page.done) as told:
        desk.page.last.kept.activated.emit(0)
    assert told.args == ["Vanaf de volgende reservekopie blijven er 3 staan."]
    assert desk.run.keeping.kept == 3
    desk.page.last.kept.activated.emit(0)


def test_a_number_that_was_settled_elsewhere_is_shown(desk: Desk) -> None:
    desk.run.keeping.keep(7)
    desk.page.enter()
    assert desk.page.last.kept.currentText() == "7"


# What goes wrong


def test_a_stick_that_is_gone_is_told_and_tried_again(
    practice: Copy, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = tmp_path / "KRINGSTICK"
    practice.door.practice.keeping.choose_place(gone)
    desk = Desk(practice, shown, qtbot, Sticks())
    sentence = sentence_for(PlaceGone(gone))
    assert sentence.startswith("Ik zie KRINGSTICK niet. Is het een USB-stick?")
    assert desk.page.here.said == "Deze plek is er nu niet."
    assert desk.make() == sentence
    assert desk.page.primary is not None
    assert desk.page.primary.text() == "Nog een keer"
    gone.mkdir()
    assert desk.make().startswith("Gelukt.")
    assert desk.page.primary.text() == "Maak reservekopie"


def test_a_full_stick_is_told_with_what_it_takes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    little = shutil.disk_usage("/")._replace(free=1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: little)
    assert desk.make() == sentence_for(StickFull(2))
    assert "Er is 2 MB nodig." in sentence_for(StickFull(2))


def test_a_stick_that_is_pulled_out_on_the_way_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    assert desk.page.primary is not None
    desk.page.primary.click()
    with qtbot.waitSignal(desk.run.advanced):
        pass
    with qtbot.waitSignal(desk.run.advanced):
        pass
    shutil.rmtree(tmp_path / "KRINGSTICK")
    finish(qtbot, desk.run)
    assert desk.page.notice.text.replace(ZERO_WIDTH_SPACE, "") == sentence_for(BackupNotMade())
    assert desk.run.keeping.last is None


def test_a_run_that_is_stopped_leaves_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    assert desk.page.primary is not None
    desk.page.primary.click()
    with qtbot.waitSignal(desk.run.advanced):
        pass
    desk.run.stop()
    assert not desk.run.busy
    assert list((tmp_path / "KRINGSTICK").iterdir()) == []


# Putting back


def test_a_row_leads_to_putting_that_one_back(desk: Desk, qtbot: QtBot) -> None:
    desk.make()
    row = desk.page.here.rows.rows[0]
    with qtbot.waitSignal(desk.page.restore_requested) as asked:
        row.click()
    assert asked.args[0].path.name == NAME
    with qtbot.waitSignal(desk.page.restore_requested) as asked:
        desk.button("Zoek op een andere plek…").click()
    assert asked.args == [None]


def test_of_another_practice_it_is_said(desk: Desk, tmp_path: Path, practice: Copy) -> None:
    from tests.practice import Practice

    other = Practice(tmp_path / "ander", names=())
    list(other.door.practice.keeping.make(tmp_path / "KRINGSTICK"))
    other.door.leave()
    desk.page.enter()
    assert desk.rows() == ["12 maart 2026, 14.00 uur, van een andere praktijk"]


def test_who_may_not_put_back_sees_the_backups_only(desk: Desk, practice: Copy) -> None:
    desk.make()
    room = practice.door.practice.desk
    room.who = replace(room.who, role=Role.CO_FACILITATOR)
    desk.page.enter()
    assert desk.rows() == ["12 maart 2026, 14.00 uur"]
    assert not desk.page.here.rows.isEnabled()
    assert not desk.page.here.other_button.isVisible()
    assert desk.page.here.said == "Terugzetten doet een verloskundige of de coördinator."


def test_what_was_kept_can_be_thrown_away_and_had_back(desk: Desk, practice: Copy, qtbot: QtBot) -> None:
    (practice.folder / "voor-terugzetten-2026-03-01-0905").mkdir()
    desk.page.enter()
    keeping = desk.run.keeping
    with qtbot.waitSignal(desk.page.done) as told:
        desk.button("Verwijder").click()
    assert told.args == ["De kopie van vóór het terugzetten verdwijnt als Kring sluit."]
    assert keeping.copies_of_before() == []
    desk.page.undo()
    assert desk.page.notice.text == "De kopie is er weer."
    assert len(keeping.copies_of_before()) == 1
    with qtbot.waitSignal(desk.page.restore_requested) as asked:
        desk.button("Zet terug").click()
    assert asked.args[0].path.name == "voor-terugzetten-2026-03-01-0905"
    with qtbot.waitSignal(desk.page.undo_requested):
        desk.page.undo()


def test_everything_is_within_reach_of_the_keyboard(desk: Desk, practice: Copy, qtbot: QtBot) -> None:
    (practice.folder / "voor-terugzetten-2026-03-01-0905").mkdir()
    desk.make()
    desk.page.enter()
    assert never_visited(desk.page) == []
    with qtbot.waitSignal(desk.page.back_requested):
        QTest.keyClick(desk.page, Qt.Key.Key_Escape)
