"""From the page of all sessions to paper and to a calendar, and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.file_outlet import FileOutlet
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.series_page import SeriesPage
from tests.keys import press
from tests.ui.test_retention_office import Kring, held


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    made = Kring(held(tmp_path), shown)
    assert made.way_in.navigation is not None
    made.way_in.navigation._office.show_series("zonnebloem")
    assert isinstance(made.window.page, SeriesPage)
    yield made
    made.window.close()


def test_the_overview_is_seen_before_it_is_printed_and_esc_leads_back(kring: Kring) -> None:
    kring.click("Op papier")
    page = kring.window.page
    assert isinstance(page, PreviewPage)
    assert page.list.item(0).text() == "Overzicht van de groep"
    (paper,) = page.list.papers
    assert paper.text is not None
    assert "Amina B.: " in paper.text()
    assert "118" not in paper.text()
    press("<Esc>")
    assert isinstance(kring.window.page, SeriesPage)


def test_no_question_for_a_folder_stays_above_the_cover(kring: Kring) -> None:
    kring.click("Naar een agenda…")
    page = kring.window.page
    assert isinstance(page, QWidget)
    (outlet,) = page.findChildren(FileOutlet)
    kring.practice.door.cover()
    assert outlet.dialog is None


def test_the_dates_go_to_a_folder_as_two_files_and_the_one_for_women_names_nobody(
    kring: Kring, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    kring.click("Naar een agenda…")
    page = kring.window.page
    assert isinstance(page, QWidget)
    (outlet,) = page.findChildren(FileOutlet)
    dialog = outlet.dialog
    assert dialog is not None
    dialog._choose_folder = lambda _parent, _title: str(stick)
    dialog.folder_button.click()
    with qtbot.waitSignal(outlet.saved, timeout=10_000):
        dialog.save_button.click()
    assert kring.told == "Twee agendabestanden staan in stick: een voor deelnemers en een voor de praktijk."
    texts = {file.name: file.read_text(encoding="utf-8") for file in stick.iterdir()}
    women, practice = texts["bijeenkomsten-deelnemers.ics"], texts["bijeenkomsten-praktijk.ics"]
    assert women.count("BEGIN:VEVENT") == practice.count("BEGIN:VEVENT") == 3
    assert "DTSTART;TZID=Europe/Amsterdam:20260312T140000" in women
    assert not [name for name in ("Zonnebloem", "Joke", "Linde", "Amina") if name in women]
    assert "SUMMARY:Zonnebloem\\, bijeenkomst 4 van 5" in practice
    assert "Amina" not in practice
