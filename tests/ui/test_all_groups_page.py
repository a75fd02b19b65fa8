"""Also the group of four years ago is found, by a part of its name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from facilitator_app.domain.groups import Group
from facilitator_app.ui.all_groups_page import MOST_ROWS, AllGroupsPage
from tests.practice import WORDING
from tests.ui.copies import Copy, make_practice
from tests.ui.start_pages import start_page

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    for n in range(MOST_ROWS + 10):
        practice.door.practice.groups.add(Group(f"g{n}", f"Één {n}", "", "zwangerschap-9-plus-1"))
    yield practice
    practice.door.leave()


@pytest.fixture
def page(practice: Copy, shown: Show) -> AllGroupsPage:
    page = AllGroupsPage(practice.door.practice.groups, WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_name_is_typed_at_once(page: AllGroupsPage) -> None:
    assert QApplication.focusWidget() is page.name_edit


def test_more_groups_than_rows_are_counted(page: AllGroupsPage) -> None:
    assert len(page.rows.rows) == MOST_ROWS
    assert "En nog 11. Typ een deel van de naam." in said(page)


def test_a_part_of_the_name_without_its_accents_finds_it(page: AllGroupsPage) -> None:
    page.name_edit.setText("een 69")
    assert [row.accessibleName() for row in page.rows.rows] == ["Één 69, nog geen datums"]
    chosen: list[str] = []
    page.group_requested.connect(chosen.append)
    page.rows.rows[0].click()
    assert chosen == ["g69"]


def test_letters_of_no_group_are_answered(page: AllGroupsPage) -> None:
    page.name_edit.setText("xyz")
    assert "Geen groep met deze letters in de naam." in said(page)


def test_start_leads_here_when_it_does_not_show_all(practice: Copy, shown: Show) -> None:
    start = start_page(practice.door.practice)
    shown(start, (1093, 486))
    start.enter()
    asked: list[bool] = []
    start.all_groups_requested.connect(lambda: asked.append(True))
    (button,) = [b for b in start.findChildren(QPushButton) if b.text() == "Alle groepen (71)"]
    button.click()
    assert asked == [True]
