"""Names that look like markup or never end are shown as they were typed, and nothing grows wider for them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.sessions import Attendance
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.labels import as_tooltip
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.row_button import RowButton
from facilitator_app.ui.toast import Toast
from tests.looks.frames import settle
from tests.practice import WORDING, Practice
from tests.ui.audit import scrolls_sideways
from tests.ui.papers_at_hand import a_card, outlet_of
from tests.ui.start_pages import start_page

MARKUP, ENDLESS = '<img src="x">&"’', "فاطمة" * 40
SIZE = (1093, 486)
Show = Callable[..., QWidget]


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring", names=((MARKUP, "Bouali"), (ENDLESS, "Visser"), ("Zofia", "Wójcik")))
    yield practice
    practice.door.leave()


def held_in_the_window(page: QWidget) -> None:
    settle()
    assert (page.width(), page.height()) == SIZE
    assert scrolls_sideways(page) == []
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and widget.window() is page:
            assert widget.width() <= page.width(), widget


def names_on(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(ElidedLabel))


@pytest.mark.parametrize("name", [MARKUP, ENDLESS, "Amina & Anouk", "<b>", "a < b", ""])
def test_tooltip_shows_a_name_as_typed(name: str) -> None:
    tooltip = as_tooltip(name)
    if tooltip.startswith("<"):
        document = QTextDocument()
        document.setHtml(tooltip)
        tooltip = document.toPlainText()
    assert tooltip == name


def test_check_in(practice: Practice, shown: Show) -> None:
    session = practice.open()
    page = shown(CheckinPage(session.seating, WORDING, session.little_list), SIZE)
    page.enter()
    held_in_the_window(page)
    assert MARKUP in names_on(page)
    assert ENDLESS in names_on(page)
    page.leave()


def test_little_list(practice: Practice, shown: Show) -> None:
    session = practice.open()
    for row in session.seating.rows():
        session.seating.mark(row.seat.id, Attendance.PRESENT)
        session.little_list.put(row.seat.id, LineKind.QUESTION, ENDLESS)
    page = shown(CheckinPage(session.seating, WORDING, session.little_list), SIZE)
    page.enter()
    page.drawer.open()
    for row in page.drawer.panel.rows:
        row.setFocus()
        held_in_the_window(page)
        assert row.width() <= page.drawer.panel.width()
    page.drawer.panel.add_button.click()
    held_in_the_window(page)
    assert page.drawer.panel.geometry().right() < page.width()
    page.leave()


def test_group_page(practice: Practice, shown: Show) -> None:
    room = practice.door.practice
    page = shown(GroupPage(room.groups, room.planning, "zonnebloem", WORDING, practice.wall), SIZE)
    page.enter()
    held_in_the_window(page)
    assert MARKUP in names_on(page)
    assert ENDLESS in names_on(page)


@pytest.mark.parametrize("name", [MARKUP, ENDLESS], ids=["markup", "endless"])
def test_search_on_start(practice: Practice, shown: Show, name: str) -> None:
    rooms = practice.door.practice
    page = shown(start_page(rooms), SIZE)
    page.enter()
    field = page.findChild(QLineEdit)
    field.setFocus()
    field.setText(name)
    held_in_the_window(page)
    found = [row for row in page.findChildren(RowButton) if name in row.accessibleName()]
    assert [row.toolTip() for row in found] == [as_tooltip(found[0].accessibleName().rsplit(", ", 1)[0])]


def test_toast(qapp: object, shown: Show) -> None:
    window = QWidget()
    toast = Toast(window)
    shown(window, SIZE)
    for name in (MARKUP, ENDLESS):
        toast.tell(f"Opgeslagen bij {name}.")
        held_in_the_window(window)
        assert toast.text.text() == f"Opgeslagen bij {name}."
        assert window.rect().contains(toast.geometry())
        assert toast.rect().contains(toast.undo_button.geometry())


def test_list_of_papers(practice: Practice, tmp_path: Path, shown: Show) -> None:
    papers = [replace(a_card(), label=name) for name in (MARKUP, ENDLESS)]
    page = shown(PreviewPage(papers, outlet_of(practice.open(), tmp_path)), SIZE)
    page.enter()
    held_in_the_window(page)
    assert [page.list.item(row).text() for row in range(2)] == [f"Kaart · {name}" for name in (MARKUP, ENDLESS)]
    page.leave()
