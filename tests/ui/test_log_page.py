"""The page of the log: who may, what stands there, how it goes on, and that it closes by itself."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.readings import Weight
from facilitator_app.live.desk import Desk
from facilitator_app.live.logbook import LINES_AT_ONCE, Logbook
from facilitator_app.live.source import Source
from facilitator_app.store.audit import Action, Deed
from facilitator_app.ui import log_files
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.log_page import LogPage
from facilitator_app.ui.row_button import RowButton
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import WOMEN, Afternoon, afternoon

Show = Callable[..., QWidget]
AMINA = "woman-00"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        opened.measure("Amina", "118/76")
        opened.measure("Amina", "128/76")
        yield opened


def page_of(room: Afternoon, shown: Show, about: str = "", role: Role = Role.MIDWIFE) -> LogPage:
    rooms = room.practice
    desk = Desk(room.store, Facilitator("joke", "Joke", role), rooms.wall)
    page = LogPage(Logbook(room.store, desk), rooms.groups, about, WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def lines(page: LogPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def fill(room: Afternoon, count: int) -> None:
    with room.practice.desk.at_once():
        for _ in range(count):
            room.practice.desk.note(Deed("place.unlock", Action.EXECUTE))


# What stands there


def test_the_newest_line_stands_below_its_day(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    assert lines(page)[:3] == [
        "12 maart",
        "14.00 · Joke (verloskundige) · logboek bekeken",
        "14.00 · Joke (verloskundige) · bovendruk en onderdruk aangepast · Amina B.",
    ]
    assert page.list.currentRow() == 1
    whole = page.list.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert whole.startswith("12 maart 14.00 · Joke (verloskundige) · bovendruk")


def test_values_stand_in_the_log_of_one_woman_alone(room: Afternoon, shown: Show) -> None:
    assert "118/76" not in " ".join(lines(page_of(room, shown)))
    hers = lines(page_of(room, shown, AMINA))
    assert "14.00 · Joke (verloskundige) · bovendruk en onderdruk aangepast · 118/76 → 128/76" in hers


def test_a_coordinator_sees_no_value_there_either(room: Afternoon, shown: Show) -> None:
    hers = lines(page_of(room, shown, AMINA, Role.COORDINATOR))
    assert "14.00 · Joke (verloskundige) · bovendruk en onderdruk aangepast" in hers
    assert not any("118" in line or "128" in line for line in hers)


def test_nothing_of_another_woman_is_in_reach_in_hers(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown, AMINA)
    texts = " ".join([*lines(page), said(page)])
    assert "Amina Bouali" in texts
    assert all(first not in texts for first, _, _ in WOMEN if first != "Amina")
    assert not page.findChildren(QLineEdit)


def test_her_name_is_not_in_the_title(room: Afternoon, shown: Show) -> None:
    assert page_of(room, shown, AMINA).heading == "Logboek"


def test_who_was_purged_has_lines_and_no_name(room: Afternoon, shown: Show) -> None:
    room.practice.desk.note(Deed("file.look", Action.READ, "long gone"))
    assert "14.00 · Joke (verloskundige) · dossier bekeken · iemand die gewist is" in lines(page_of(room, shown))
    page = page_of(room, shown, "long gone")
    assert "Iemand die gewist is" in said(page)
    assert "14.00 · Joke (verloskundige) · dossier bekeken" in lines(page)


def test_whoever_may_not_reads_nothing(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown, role=Role.CO_FACILITATOR)
    assert lines(page) == []
    assert page.notice.text


# Going on


def test_older_lines_come_with_meer(room: Afternoon, shown: Show) -> None:
    fill(room, LINES_AT_ONCE)
    page = page_of(room, shown)
    assert lines(page)[-1] == "Meer"
    before = page.list.count()
    press(*["<Down>"] * (before - 2), "\n")
    assert page.list.count() > before
    assert "Meer" not in lines(page)[: before + 1]
    # The cursor is on the first of them, and no day stands twice.
    assert page.list.currentRow() == before - 1
    assert lines(page).count("12 maart") == 1


def test_a_click_on_meer_is_enough(room: Afternoon, shown: Show) -> None:
    fill(room, LINES_AT_ONCE)
    page = page_of(room, shown)
    before = page.list.count()
    page.list.scrollToBottom()
    place = page.list.visualItemRect(page.list.item(before - 1)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.list.count() > before


def test_a_short_log_has_no_meer(room: Afternoon, shown: Show) -> None:
    assert "Meer" not in lines(page_of(room, shown, AMINA))


def test_enter_on_a_line_asks_for_the_woman_whom_it_is_about(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown)
    asked: list[str] = []
    page.woman_requested.connect(asked.append)
    press("\n")
    assert asked == []
    press("<Down>", "\n")
    assert asked == [AMINA]


def test_in_her_own_log_there_is_nothing_to_choose(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown, AMINA)
    asked: list[str] = []
    page.woman_requested.connect(asked.append)
    press("<Down>", "\n")
    assert asked == []


def test_a_woman_is_found_by_her_name(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    asked: list[str] = []
    page.woman_requested.connect(asked.append)
    page.search.start()
    press("zof")
    assert any("Zofia W." in row.accessibleName() for row in page.findChildren(RowButton))
    press("\n")
    assert asked == ["woman-11"]
    newest = room.store.log.lines()[-1].deed
    assert (newest.event, newest.about, newest.detail) == ("search.find", "woman-11", "")


# Closing


def test_the_log_of_one_woman_closes_when_nobody_touches_it(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown, AMINA)
    assert "sluit over 1:00" in said(page)
    page._idle._timer.setInterval(1)
    with qtbot.waitSignal(page.left_alone):
        page._idle.watch(True)


def test_the_log_of_the_practice_stays(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    assert not page._idle._timer.isActive()
    assert "sluit over" not in said(page)


def test_leaving_it_leaves_nothing_behind(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown, AMINA)
    page.leave()
    assert lines(page) == []
    assert "Amina" not in said(page)
    assert "1990" not in said(page)


def test_another_screen_closes_what_holds_values(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown, AMINA)
    with qtbot.waitSignal(page.left_alone):
        page.show_no_values()
    with qtbot.assertNotEmitted(page.left_alone):
        page_of(room, shown).show_no_values()


def test_esc_leads_back(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown)
    with qtbot.waitSignal(page.done):
        press("<Esc>")


# Files


def save(page: LogPage, button: QPushButton, folder: Path, qtbot: QtBot, password: str = "") -> None:
    button.click()
    dialog = page.outlet.dialog
    assert dialog is not None
    dialog._choose_folder = lambda _parent, _title: str(folder)
    dialog.folder_button.click()
    dialog.password_edit.setText(password)
    dialog.again_edit.setText(password)
    with qtbot.waitSignal(page.outlet.saved, timeout=10_000):
        dialog.save_button.click()
        assert page.notice.text == "Het logboek wordt opgeslagen. Blijf nog even op dit scherm."


def test_the_log_of_one_woman_goes_out_as_a_pdf_behind_a_password(
    room: Afternoon, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page = page_of(room, shown, AMINA)
    save(page, page.pdf_button, stick, qtbot, "dit is voor de praktijk")
    (file,) = stick.iterdir()
    assert file.name == "logboek-deelneemster-2026-03-12.pdf"
    reader = PdfReader(BytesIO(file.read_bytes()))
    assert reader.is_encrypted
    assert reader.decrypt("dit is voor de praktijk")
    text = "\n".join(sheet.extract_text() for sheet in reader.pages)
    for words in ("Amina Bouali", "Geboren 01-01-1990", "118/76", "128/76", "Pagina 1 van"):
        assert words in text, words
    assert "Zofia" not in text
    assert page.notice.text == "Het logboek staat in stick. Het ligt nu buiten Kring."


def test_the_log_of_the_practice_goes_out_as_a_csv_with_every_line(
    room: Afternoon, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    fill(room, 1200)
    room.practice.tell_unlocked()
    room.measure("Amina", "128/77")
    page = page_of(room, shown)
    save(page, page.csv_button, stick, qtbot)
    (file,) = stick.iterdir()
    assert file.name == "logboek-2026-03-12.csv"
    rows = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == room.store.log.last_line() + 1
    heads = "regel;moment (UTC);wie;rol;wat;over wie;bijzonderheden;soort;uitkomst;code"
    assert rows[0] == f"{heads};computer;versie van Kring;opslag"
    # Each with where it was done, which is told as Kring is opened.
    opened = ";" + str(Source.here(room.store)).replace(" · ", ";")
    corrected = next(row for row in rows if "128/76 → 128/77" in row)
    assert corrected.partition(";")[2] == (
        "2026-03-12T13:00:00Z;Joke;verloskundige;bovendruk en onderdruk aangepast;Amina B.;128/76 → 128/77;U;0;"
        f"pressure.correct{opened}"
    )
    assert room.store.log.lines()[-1].deed.event == "log.export"


@pytest.mark.parametrize("about", ["", AMINA])
def test_a_paper_goes_on_in_a_next_file_and_leaves_no_line_out(
    room: Afternoon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, about: str
) -> None:
    monkeypatch.setattr(log_files, "MOST_ON_PAPER", 40)
    desk = room.practice.desk
    with desk.at_once():
        for number in range(90):
            desk.note(Deed("weight.enter", Action.CREATE, AMINA, detail=f"{95000 + number} g"))
    book = Logbook(room.store, desk)
    list(LogFiles(book, about, WORDING, room.practice.wall).as_pdf(tmp_path, ""))
    papers = [PdfReader(file) for file in sorted(tmp_path.glob("logboek*.pdf"))]
    texts = [" ".join(page.extract_text() for page in paper.pages) for paper in papers]
    said = "logboek-deelneemster" if about else "logboek"
    count, of = book.head(about).count, len(papers)
    assert [file.name for file in sorted(tmp_path.glob("logboek*.pdf"))] == [
        f"{said}-2026-03-12-deel-{part}-{of}.pdf" for part in range(1, of + 1)
    ]
    assert sum(text.count("12-03-2026 14.00") for text in texts) >= 90
    assert {kilos for text in texts for kilos in re.findall(r"95,\d+ kg", text)} == {
        f"{WORDING.weight(Weight(95000 + number))} kg" for number in range(90)
    }
    assert f"van {count}, de nieuwste bovenaan" in texts[-1]


def test_a_csv_says_beforehand_that_it_has_no_password(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.csv_button.click()
    dialog = page.outlet.dialog
    assert dialog is not None
    assert not dialog.with_password.isVisible()
    assert "zonder wachtwoord" in dialog.outside
    dialog.cancel_button.click()
    assert page.outlet.dialog is None


def test_a_folder_that_cannot_be_written_is_told_and_holds_nothing(
    room: Afternoon, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(room, shown)
    page.csv_button.click()
    dialog = page.outlet.dialog
    assert dialog is not None
    dialog._choose_folder = lambda _parent, _title: str(tmp_path / "gone")
    dialog.folder_button.click()
    with qtbot.waitSignal(page.outlet.kept_back, timeout=10_000):
        dialog.save_button.click()
    assert page.notice.text
    assert not page.outlet.busy


def test_leaving_closes_what_is_open(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.pdf_button.click()
    page.leave()
    assert page.outlet.dialog is None
