"""Papers that leave: written down when they went, explained when they did not."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Desk
from facilitator_app.store.audit import STOPPED, Log
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import PaperOutlet
from tests.ui.papers_at_hand import a_card, a_report, dialog_for, outlet_of, printer_to
from tests.zonnebloem import Afternoon, afternoon

PAPERS: tuple[Paper, ...] = (a_card(), a_report())


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


@pytest.fixture
def outlet(room: Afternoon, tmp_path: Path, parent: QWidget) -> PaperOutlet:
    made = outlet_of(room.session, tmp_path)
    made.setParent(parent)
    return made


def save(outlet: PaperOutlet, parent: QWidget, password: str = "") -> None:
    outlet.save(PAPERS, parent)
    dialog = outlet.dialog
    assert dialog is not None
    dialog.folder_button.click()
    if password:
        dialog.password_edit.setText(password)
        dialog.again_edit.setText(password)
    else:
        dialog.with_password.setChecked(False)
    dialog.save_button.click()


def told_by_log(room: Afternoon) -> list[tuple[str, str | None, int]]:
    lines = [line.deed for line in room.store.log.lines() if line.deed.event in ("paper.send", "paper.hand-out")]
    return [(deed.event, deed.about, deed.outcome) for deed in lines]


BEGUN = [("paper.send", None, 0), ("paper.send", "woman-01", 0)]


def test_that_they_go_stands_in_the_log_before_a_byte_does_and_once_more_when_all_have(
    outlet: PaperOutlet, parent: QWidget, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000):
        save(outlet, parent)
        assert list((tmp_path / "stick").iterdir()) == []
        assert told_by_log(room) == BEGUN
    assert told_by_log(room) == [*BEGUN, ("paper.hand-out", None, 0), ("paper.hand-out", "woman-01", 0)]


def test_papers_under_way_when_everything_stops_stand_in_the_log(
    outlet: PaperOutlet, parent: QWidget, room: Afternoon, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(outlet.advanced):
        outlet.print(PAPERS, parent)
    delete(outlet)
    assert told_by_log(room) == BEGUN


def test_what_the_log_does_not_take_leaves_nothing(
    outlet: PaperOutlet, parent: QWidget, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Log, "add", full)
        with qtbot.waitSignal(outlet.kept_back) as told:
            save(outlet, parent)
    assert told.args[0].startswith("De schijf is vol.")
    assert not outlet.busy
    assert outlet.dialog is None
    assert list((tmp_path / "stick").iterdir()) == []
    assert told_by_log(room) == []


def test_printed_papers_are_written_down(
    outlet: PaperOutlet, parent: QWidget, room: Afternoon, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000) as told:
        outlet.print(PAPERS, parent)
        assert outlet.busy
    assert told.args == [PAPERS, "Naar de printer gestuurd. Tel de vellen: het zijn er 3."]
    assert not outlet.busy
    gone = room.store.papers.all_for(use=PaperUse.PRINT)
    assert {(paper.kind, paper.participant_id) for paper in gone} == {
        (PaperKind.CARD, "woman-01"),
        (PaperKind.GROUP_REPORT, None),
    }


def test_every_sheet_is_told(outlet: PaperOutlet, parent: QWidget, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    outlet.advanced.connect(lambda done, of: seen.append((done, of)))
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000):
        outlet.print(PAPERS, parent)
    # While the papers are laid out none is on its way yet.
    assert list(dict.fromkeys(seen)) == [(0, 2), (1, 2), (2, 2), (3, 3)]


def test_no_printer_chosen_is_no_deed(room: Afternoon, parent: QWidget, qtbot: QtBot) -> None:
    outlet = PaperOutlet(room.session.papers, lambda _parent: None, parent=parent)
    with qtbot.waitSignal(outlet.kept_back) as told:
        outlet.print(PAPERS, parent)
    assert told.args == [""]
    assert room.store.papers.all_for() == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printer_that_is_gone_is_explained(room: Afternoon, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    outlet = PaperOutlet(room.session.papers, printer_to(tmp_path / "weg" / "gedrukt.pdf"), parent=parent)
    with qtbot.waitSignal(outlet.kept_back, timeout=20_000) as told:
        outlet.print(PAPERS, parent)
    assert told.args == [
        "De printer is niet meer te vinden. Zet hem aan, kijk naar de kabel en print opnieuw. "
        "Kring onthoudt het bij Nog te printen."
    ]
    assert room.store.papers.all_for() == []
    waiting = room.session.papers_to_print.of_session("session-4")
    assert [(paper.kind, paper.participant_id) for paper in waiting] == [
        (PaperKind.CARD, "woman-01"),
        (PaperKind.GROUP_REPORT, None),
    ]


def test_saved_papers_are_written_down(
    outlet: PaperOutlet, parent: QWidget, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000) as told:
        save(outlet, parent, "drie warme truien")
    assert told.args[1] == "2 bestanden staan in stick. Ze liggen nu buiten Kring."
    assert outlet.dialog is None
    assert len(room.store.papers.all_for(use=PaperUse.SAVE)) == 2
    assert all(b"AESV3" in path.read_bytes() for path in (tmp_path / "stick").iterdir())


def test_one_saved_paper_is_one_file(room: Afternoon, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    outlet = PaperOutlet(room.session.papers, make_dialog=dialog_for(tmp_path), parent=parent)
    outlet.save([a_report()], parent)
    assert outlet.dialog is not None
    outlet.dialog.folder_button.click()
    outlet.dialog.with_password.setChecked(False)
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000) as told:
        outlet.dialog.save_button.click()
    assert told.args[1] == f"1 bestand staat in {tmp_path.name}. Het ligt nu buiten Kring."


def test_full_stick_is_explained_and_nothing_is_written_down(
    outlet: PaperOutlet, parent: QWidget, room: Afternoon, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr(os, "fsync", full)
    with qtbot.waitSignal(outlet.kept_back, timeout=20_000) as told:
        save(outlet, parent)
    assert told.args[0].startswith("De schijf is vol.")
    assert room.store.papers.all_for() == []
    assert told_by_log(room) == [
        *BEGUN,
        ("paper.hand-out", None, STOPPED),
        ("paper.hand-out", "woman-01", STOPPED),
    ]


def test_folder_that_is_gone_is_explained(
    outlet: PaperOutlet, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "stick").rmdir()
    with qtbot.waitSignal(outlet.kept_back, timeout=20_000) as told:
        save(outlet, parent)
    assert told.args[0].startswith("kaart-2026-03-12-01.pdf is niet bewaard.")


def test_papers_that_could_not_be_written_down_are_told_as_well(
    room: Afternoon, parent: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Desk, "commit", full)
    outlet = PaperOutlet(room.session.papers, printer_to(tmp_path / "gedrukt.pdf"), parent=parent)
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000) as told:
        outlet.print([a_report(1)], parent)
    assert told.args[1].startswith("Naar de printer gestuurd. Het is 1 vel. De schijf is vol.")


def test_second_question_takes_the_place_of_the_first(outlet: PaperOutlet, parent: QWidget) -> None:
    outlet.save(PAPERS, parent)
    first = outlet.dialog
    outlet.save(PAPERS, parent)
    assert outlet.dialog is not first
    outlet.close_dialog()
    assert outlet.dialog is None


def test_key_that_covers_is_passed_on_from_the_dialog(outlet: PaperOutlet, parent: QWidget, qtbot: QtBot) -> None:
    outlet.save(PAPERS, parent)
    assert outlet.dialog is not None
    with qtbot.waitSignals([outlet.cover_requested, outlet.kept_back]):
        outlet.dialog.cover()
    assert outlet.dialog is None


def test_outlet_asks_the_printer_it_was_given(room: Afternoon, parent: QWidget, tmp_path: Path) -> None:
    asked: list[QWidget] = []
    inner: Callable[[QWidget], QPrinter | None] = printer_to(tmp_path / "gedrukt.pdf")

    def choose(by: QWidget) -> QPrinter | None:
        asked.append(by)
        return inner(by)

    outlet = PaperOutlet(room.session.papers, choose, parent=parent)
    outlet.print([a_report(1)], parent)
    assert asked == [parent]


def test_papers_that_were_put_away_under_the_dialog_of_the_system_are_not_printed(
    room: Afternoon, parent: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    def choose_late(asking: QWidget) -> QPrinter | None:
        outlet.close_dialog()
        return printer_to(tmp_path / "gedrukt.pdf")(asking)

    outlet = PaperOutlet(room.session.papers, choose_late, parent=parent)
    with qtbot.assertNotEmitted(outlet.advanced):
        outlet.print(PAPERS, parent)
    assert not outlet.busy


def test_outlet_that_was_thrown_away_under_the_dialog_of_the_system_does_nothing(
    room: Afternoon, parent: QWidget
) -> None:
    def choose_too_late(_asking: QWidget) -> QPrinter | None:
        delete(outlet)
        return None

    outlet = PaperOutlet(room.session.papers, choose_too_late, parent=parent)
    outlet.print(PAPERS, parent)
