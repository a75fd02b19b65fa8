"""Papers as files: whole or not at all, without a woman's name, behind a password unless she says without."""

import errno
import os
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import PaperKind
from facilitator_app.domain.troubles import DiskFull, FileNotWritten, FolderNotWritable, Trouble
from facilitator_app.live.keys import SHEET
from facilitator_app.store import whole_files
from facilitator_app.store.audit import STOPPED
from facilitator_app.ui.calendar_files import save_calendars
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.record_file import save_record_table
from facilitator_app.ui.saving import file_name, save_papers
from facilitator_app.ui.sheet_outlet import SheetOutlet
from tests.practice import WORDING, Practice
from tests.ui.papers_at_hand import a_card, a_report
from tests.zonnebloem import Afternoon, afternoon

DAY = date(2026, 3, 12)
nameless = pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="only Linux knows files without a name")
PASSWORD = "drie warme truien"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of which the system knows no files without a name."""
    monkeypatch.setattr(whole_files, "_WITHOUT_NAME", 0)
    return tmp_path


def save(folder: Path, *papers: Paper, password: str = "") -> list[str]:
    list(save_papers(papers, folder, DAY, password))
    return sorted(path.name for path in folder.iterdir())


def fail_at(nth: int, real: Callable[..., Any], error: int) -> Callable[..., Any]:
    """Do as the real function does until the nth time; then the disk says `error`."""
    calls = 0

    def call(*args: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == nth:
            raise OSError(error, os.strerror(error))
        return real(*args, **more)

    return call


def test_names_tell_the_day_and_her_place_but_not_her_name(tmp_path: Path) -> None:
    sheet = Paper(PaperKind.FILE_SHEET, "woman-07", "nl", a_report(1).pdf, "Lotte J.", 7)
    assert save(tmp_path, a_card(number=7), a_report(), sheet) == [
        "dossierblad-2026-03-12-07.pdf",
        "groepsverslag-2026-03-12.pdf",
        "kaart-2026-03-12-07.pdf",
    ]


def test_each_file_is_counted_once_it_is_written(tmp_path: Path) -> None:
    assert list(save_papers([a_card(), a_report()], tmp_path, DAY, "")) == [1, 2]


def test_without_a_password_the_file_is_the_paper(tmp_path: Path) -> None:
    save(tmp_path, a_card())
    assert (tmp_path / file_name(a_card(), DAY)).read_bytes() == a_card().pdf


def test_with_a_password_only_the_password_opens_it(tmp_path: Path) -> None:
    save(tmp_path, a_card("geheim"), password=PASSWORD)
    data = (tmp_path / file_name(a_card(), DAY)).read_bytes()
    reader = PdfReader(BytesIO(data))
    assert reader.is_encrypted
    assert not reader.decrypt("iets anders")
    assert reader.decrypt(PASSWORD)
    assert "geheim" in reader.pages[0].extract_text()
    assert b"AESV3" in data


def test_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    old = tmp_path / "kaart-2026-03-12-07.pdf"
    old.write_bytes(b"van vorige keer")
    assert save(tmp_path, a_card(number=7)) == ["kaart-2026-03-12-07-2.pdf", "kaart-2026-03-12-07.pdf"]
    assert "kaart-2026-03-12-07-3.pdf" in save(tmp_path, a_card(number=7))
    assert old.read_bytes() == b"van vorige keer"


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int) -> None:
    monkeypatch.setattr(os, "fsync", fail_at(nth, os.fsync, errno.ENOSPC))
    with pytest.raises(DiskFull):
        save(tmp_path, a_card(), a_card(number=2), a_report())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("nth", [1, 2])
def test_stick_that_is_pulled_out_while_names_change_leaves_no_half_set(
    stick: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    monkeypatch.setattr(Path, "replace", fail_at(nth, Path.replace, errno.EIO))
    with pytest.raises(FileNotWritten) as told:
        save(stick, a_card(number=1), a_card(number=2))
    assert told.value.path.name == f"kaart-2026-03-12-{nth:02}.pdf"
    assert list(stick.iterdir()) == []


@nameless
@pytest.mark.parametrize("nth", [1, 2])
def test_folder_that_takes_no_second_name_gets_no_half_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    monkeypatch.setattr(os, "link", fail_at(nth, os.link, errno.ENOSPC))
    with pytest.raises(DiskFull):
        save(tmp_path, a_card(number=1), a_card(number=2))
    assert list(tmp_path.iterdir()) == []


def test_stick_that_is_gone_at_the_very_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Two files, then the folder itself.
    monkeypatch.setattr(os, "fsync", fail_at(3, os.fsync, errno.EIO))
    with pytest.raises(FileNotWritten):
        save(tmp_path, a_card(), a_report())
    assert list(tmp_path.iterdir()) == []


def test_stick_that_does_not_even_let_us_tidy_up_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", fail_at(1, os.fsync, errno.EIO))
    monkeypatch.setattr(Path, "unlink", fail_at(1, Path.unlink, errno.EIO))
    with pytest.raises(FileNotWritten):
        save(tmp_path, a_card())


def test_network_drive_that_cannot_write_a_folder_through_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", fail_at(2, os.fsync, errno.EINVAL))
    assert save(tmp_path, a_card()) == ["kaart-2026-03-12-01.pdf"]


def test_system_that_opens_no_folders_is_good_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", fail_at(2, os.open, errno.EACCES))
    assert save(tmp_path, a_card()) == ["kaart-2026-03-12-01.pdf"]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(errno.EACCES, FolderNotWritable), (errno.EROFS, FolderNotWritable), (errno.EIO, FileNotWritten)],
)
def test_folder_that_takes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, trouble: type[Trouble]
) -> None:
    monkeypatch.setattr(os, "open", fail_at(1, os.open, error))
    with pytest.raises(trouble) as told:
        save(tmp_path, a_card())
    assert getattr(told.value, "path", tmp_path) in (tmp_path, tmp_path / "kaart-2026-03-12-01.pdf")


def test_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        list(save_papers([a_card()], tmp_path / "weg", DAY, ""))


def test_saving_that_is_dropped_leaves_nothing_behind(tmp_path: Path) -> None:
    steps = save_papers([a_card(), a_report()], tmp_path, DAY, "")
    assert next(steps) == 1
    steps.close()
    assert list(tmp_path.iterdir()) == []


@nameless
def test_file_in_the_making_has_no_name_that_a_power_cut_could_leave(tmp_path: Path) -> None:
    steps = save_papers([a_card()], tmp_path, DAY, "")
    next(steps)
    assert list(tmp_path.iterdir()) == []
    list(steps)
    (path,) = tmp_path.iterdir()
    assert path.stat().st_mode & 0o077 == 0


def test_what_a_power_cut_left_on_a_stick_goes_with_the_next_save(stick: Path) -> None:
    steps = save_papers([a_card()], stick, DAY, "")
    next(steps)
    (part,) = stick.iterdir()
    left = part.read_bytes()
    steps.close()
    part.write_bytes(left)
    (stick / "kring-vakantie.tmp").write_text("van iemand anders")
    assert save(stick, a_card()) == ["kaart-2026-03-12-01.pdf", "kring-vakantie.tmp"]


def test_file_in_the_making_has_no_telling_name_and_is_for_its_owner_alone(stick: Path) -> None:
    steps = save_papers([a_card()], stick, DAY, "")
    next(steps)
    (part,) = stick.iterdir()
    assert part.name.startswith("kring-")
    assert part.stat().st_mode & 0o077 == 0 or os.name == "nt"
    list(steps)


# What the log tells of tables, dates and sheets that did not get there; of papers it is in test_paper_outlet.py.

EXPORTS: dict[str, Callable[[Afternoon, Path], Iterator[int]]] = {
    "log.export": lambda room, folder: LogFiles(room.practice.logbook, "", WORDING, room.practice.wall).as_csv(
        folder
    ),
    "record.export": lambda room, folder: save_record_table(room.practice.taken_lines, "session-3", folder),
    "paper.calendar": lambda room, folder: save_calendars(room.practice.calendars, "zonnebloem", folder),
}


@pytest.mark.parametrize("event", EXPORTS)
def test_a_file_that_the_disk_does_not_take_is_told_as_begun_and_not_done(tmp_path: Path, event: str) -> None:
    with afternoon(tmp_path, all_in=True) as room:
        before = room.store.log.last_line()
        with pytest.raises(FileNotWritten):
            list(EXPORTS[event](room, tmp_path / "weg"))
        told = [line.deed for line in room.store.log.lines()[before:]]
        assert {deed.event for deed in told} == {event}
        begun, stopped = ([deed.about for deed in told if deed.outcome == outcome] for outcome in (0, STOPPED))
        assert begun
        assert sorted(begun, key=str) == sorted(stopped, key=str)


def test_a_recovery_sheet_that_the_disk_does_not_take_is_told_as_begun_and_not_done(
    tmp_path: Path, qtbot: QtBot
) -> None:
    practice = Practice(tmp_path / "kring")
    keys, parent = practice.door.keys, QWidget()
    qtbot.addWidget(parent)
    outlet = SheetOutlet(keys, WORDING, choose_folder=lambda *_: str(tmp_path / "weg"))
    with qtbot.waitSignal(outlet.kept_back):
        outlet.save(keys.sheet(practice.code), parent)
    told = [line.deed for line in practice.door.practice._store.log.newest(2)]
    assert [(deed.event, deed.outcome) for deed in told] == [(SHEET, STOPPED), (SHEET, 0)]
    practice.door.leave()
