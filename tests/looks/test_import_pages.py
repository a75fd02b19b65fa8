"""Reading a list in, in every look: nothing cut off, everything named and within reach."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.remarks import Part
from facilitator_app.ui.import_page import ImportPage
from tests.looks.frames import Camera, settle
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.copies import Copy, make_practice

SIZE = (1093, 486)
EVERYTHING = """Overzicht zwangeren;;;;;;
Voornaam;Achternaam;a terme;Geb.datum;Taal;BSN;Opmerking
Noor;Bakker;2-6-2026;1-2-1994;Nederlands;;
Meryem;Demir;9-6-2026;3-5-1991;Turks;;
Sanne;van Dijk;31-02-2026;8-8-1993;Nederlands;;
Amina;Bouali;11-06-2026;1-1-1995;Nederlands;;
Wilhelmina Johanna;van der Meulen-de Graaf;3-6-2031;1-1-1990;;;
;Jansen;14-6-2026;;;;
Selam;Tesfay;30-10-2026;1-1-1998;Tigrinya;;
Kim;de Vries;15-6-2026;4-4-2016;;;
Eva;Mulder;16-6-2026;;;;
Eva;Mulder;16-6-2026;;;;
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def look_at(camera: Camera, practice: Copy, tmp_path: Path) -> Callable[..., None]:
    """Takes the page with a list in every look and goes over it."""
    path = tmp_path / "lijst-zonnebloem.csv"

    def go_over(name: str, text: str, act: Callable[[ImportPage], None] | None = None) -> None:
        path.write_text(text, encoding="utf-8")

        def build() -> QWidget:
            page = ImportPage(practice.door.practice.imports, WORDING, practice.wall)
            page.come_from("zonnebloem")
            page.enter()
            return page

        def on_the_page(page: QWidget) -> None:
            assert isinstance(page, ImportPage)
            if text:
                page.open_file(path)
            if act is not None:
                act(page)
            settle()

        for look, page in camera.takes(name, build, SIZE, on_the_page):
            assert (page.width(), page.height()) == SIZE, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            if page.leave_button.isVisible():
                # For the next look nobody is there yet.
                practice.door.practice.undo()

    return go_over


def test_choosing_a_file(look_at: Callable[..., None]) -> None:
    look_at("import-file", "")


def test_a_file_that_is_no_list(look_at: Callable[..., None]) -> None:
    look_at("import-no-list", 'Voornaam;a terme\n"Noor;2-6-2026\n')


def test_a_list_with_everything_that_can_be_the_matter(look_at: Callable[..., None]) -> None:
    look_at("import-rows", EVERYTHING)


def test_a_row_that_is_asked_about(look_at: Callable[..., None]) -> None:
    look_at("import-asks", EVERYTHING, lambda page: page.rows_step.table.choose(6))


def test_columns_that_she_chooses_herself(look_at: Callable[..., None]) -> None:
    look_at("import-columns", "noemer;dag;heel lange kop zonder einde;BSN\nNoor;2-6-2026;x;1\nKim;3-6-2026;y;2\n")


def add_all(page: ImportPage) -> None:
    page.rows_step.typed.emit(3, Part.DUE_DATE, "3-6-2026")
    page.add_button.click()


def test_what_is_left_when_the_rest_was_added(look_at: Callable[..., None]) -> None:
    look_at("import-added", EVERYTHING, add_all)
