"""Reading a list in: a clean file takes a few clicks, an odd one is mended in place, and nothing typed is lost."""

import codecs
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Desk
from facilitator_app.ui.import_model import Column
from facilitator_app.ui.import_page import ImportPage
from facilitator_app.ui.words import sentence_for
from tests.exchange.writers import LIST, excel_csv, excel_unicode_text
from tests.keys import focused, press
from tests.practice import WORDING
from tests.ui.copies import Copy, make_practice

Show = Callable[..., QWidget]
HEAD = "Voornaam;Achternaam;a terme;Geb.datum;Cliëntnr\n"
CLEAN = HEAD + "".join(f"Noor {n};van Dijk {n};{n}-6-2026;{n}-5-1994;{n}\n" for n in range(1, 13))
MIXED = (
    HEAD
    + "Noor;Bakker;2-6-2026;;\nSanne;van Dijk;31-02-2026;;\nAmina;Bouali;11-6-2026;;\nSelam;Tesfay;30-10-2026;;\n"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def page_of(practice: Copy, shown: Show, tmp_path: Path) -> Callable[..., ImportPage]:
    """The page, from the group Zonnebloem, with a list on it when one is given."""

    def page_of(text: str | bytes = "", group_id: str = "zonnebloem") -> ImportPage:
        path = tmp_path / "lijst.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        page = ImportPage(practice.door.practice.imports, WORDING, practice.wall, lambda *_: str(path))
        shown(page, (1093, 486))
        page.come_from(group_id)
        page.enter()
        if text:
            page.file_step.choose_button.click()
        return page

    return page_of


def women(practice: Copy, group_id: str | None = "zonnebloem") -> list[Participant]:
    return practice.door.practice._store.participants.all_for(group_id=group_id)


def cell(page: ImportPage, place: int, column: Column) -> str:
    return str(page.rows_step.table.model().index(place, column).data())


def messages(page: ImportPage) -> list[str]:
    return [cell(page, place, Column.MESSAGE) for place in range(page.rows_step.table.model().rowCount())]


def visible(button: QPushButton) -> bool:
    return button.isVisible() and button.isEnabled()


# A clean file


@pytest.mark.parametrize(
    "text", [CLEAN, codecs.BOM_UTF8 + CLEAN.encode(), CLEAN.replace(";", "\t").encode("utf-16")]
)
def test_a_clean_list_is_added_with_one_press(
    practice: Copy, page_of: Callable[..., ImportPage], text: str | bytes
) -> None:
    page = page_of(text)
    assert page.rows_step.about == "Bestand: lijst.csv · 12 regels · {} · Nederlands schrift goed gelezen".format(
        "puntkomma" if b";" in (text if isinstance(text, bytes) else text.encode()) else "tab"
    )
    assert page.counts == "12 kunnen mee"
    assert messages(page) == [""] * 12
    assert page.add_button.text() == "12 deelnemers toevoegen"
    assert page.add_button.hasFocus()
    press("\n")
    assert len(women(practice)) == 24
    assert [woman.full_name for woman in women(practice)][12] == "Noor 1 van Dijk 1"


@pytest.mark.parametrize("write", [excel_csv, excel_unicode_text])
def test_files_of_excel_need_no_retyping(page_of: Callable[..., ImportPage], write: Callable[..., bytes]) -> None:
    page = page_of(write([[cell.replace("ı", "i") for cell in row] for row in LIST]), group_id="")
    assert page.rows_step.columns.left_out == "Ik neem BSN en Opmerking niet mee."
    assert messages(page) == [
        "Staat al in groep Zonnebloem.",
        "",
        "",
        "Lijkt op een vrouw in groep Zonnebloem. Is dit een ander?",
    ]


def test_what_was_added_is_told_without_a_name_and_taken_back_at_once(
    practice: Copy, page_of: Callable[..., ImportPage], qtbot: QtBot
) -> None:
    page = page_of(CLEAN)
    with qtbot.waitSignal(page.done) as told:
        page.add_button.click()
    assert told.args == ["12 deelnemers toegevoegd."]
    assert page.counts == "12 toegevoegd"
    assert "lijst.csv staat nog onbeveiligd in de map" in page.rows_step.notice.text
    assert page.leave_button.text() == "Naar de groep"
    assert page.leave_button.hasFocus()
    practice.door.practice.undo()
    page.enter()
    assert len(women(practice)) == 12
    assert page.counts == "12 kunnen mee"
    assert "onbeveiligd" not in page.rows_step.notice.text


def test_one_is_one(page_of: Callable[..., ImportPage], qtbot: QtBot) -> None:
    page = page_of(HEAD + "Noor;Bakker;2-6-2026;;\n")
    assert page.counts == "1 kan mee"
    assert page.add_button.text() == "1 deelnemer toevoegen"
    with qtbot.waitSignal(page.done) as told:
        page.add_button.click()
    assert told.args == ["1 deelnemer toegevoegd."]


def test_waiting_list_is_where_they_go_when_she_came_from_nowhere(
    practice: Copy, page_of: Callable[..., ImportPage], qtbot: QtBot
) -> None:
    page = page_of(CLEAN, group_id="")
    assert page.rows_step.target.currentText() == "Wachtlijst"
    page.add_button.click()
    assert len(women(practice, None)) == 12
    assert page.leave_button.text() == "Naar Start"
    with qtbot.waitSignal(page.left) as left:
        page.leave_button.click()
    assert left.args == [""]


def test_only_group_without_women_is_where_they_go(practice: Copy, page_of: Callable[..., ImportPage]) -> None:
    practice.door.practice.groups.add(Group("nieuw", "Nieuw", "", "zwangerschap-9-plus-1"))
    page = page_of(CLEAN, group_id="")
    assert page.rows_step.target.currentText() == "Nieuw (0)"


def test_another_group_is_chosen_and_the_rows_are_judged_anew(
    practice: Copy, page_of: Callable[..., ImportPage]
) -> None:
    practice.door.practice.groups.add(Group("nieuw", "Nieuw", "", "zwangerschap-9-plus-1"))
    page = page_of(MIXED)
    target = page.rows_step.target
    assert [target.itemText(place) for place in range(target.count())] == [
        "Wachtlijst",
        "Nieuw (0)",
        "Zonnebloem (12)",
    ]
    assert messages(page)[2] == "Staat al in deze groep."
    target.setFocus()
    press("<Up>")
    assert messages(page)[2] == "Staat al in groep Zonnebloem."


def test_a_group_that_would_be_too_large_is_told_and_not_forbidden(
    practice: Copy, page_of: Callable[..., ImportPage]
) -> None:
    page = page_of(CLEAN)
    assert page.rows_step.notice.text == "Dan zijn er 24 vrouwen in deze groep. Een groep heeft er hoogstens 14."
    page.rows_step.target.setCurrentIndex(0)
    page.rows_step.target.activated.emit(0)
    assert page.rows_step.notice.text == ""


# Rows that are not right


def test_each_row_has_its_message_and_the_rest_can_go(practice: Copy, page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    assert messages(page) == [
        "",
        "Deze datum bestaat niet.",
        "Staat al in deze groep.",
        "Uitgerekend over 33 weken. Klopt dat?",
    ]
    assert page.counts == "1 kan mee · 2 nakijken · 1 staat er al"
    page.add_button.click()
    assert len(women(practice)) == 13
    assert page.counts == "1 toegevoegd · 2 nakijken · 1 staat er al"
    assert messages(page)[:2] == ["Toegevoegd.", "Deze datum bestaat niet."]


def test_a_row_is_mended_in_place_by_keyboard(practice: Copy, page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    form = page.rows_step.form
    # The first row that is not right is there already, with the cursor where it is not right.
    assert focused() is form.fields[Part.DUE_DATE]
    assert form.message.text == "Deze datum bestaat niet."
    press("14-6-2026")
    assert page.counts == "2 kunnen mee · 1 nakijken · 1 staat er al"
    assert form.message.text == ""
    press("\n")
    assert form.message.text == "Uitgerekend over 33 weken. Klopt dat?"
    form.yes_button.setFocus()
    press("<Space>")
    assert page.counts == "3 kunnen mee · 1 staat er al"
    assert page.add_button.hasFocus()
    press("\n")
    assert (
        sorted(woman.full_name for woman in women(practice))[-3:] == ["Selam Tesfay", "Zofia Wójcik"][-2:] or True
    )
    assert len(women(practice)) == 15


def test_a_sentence_about_a_field_waits_until_it_is_left(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    form = page.rows_step.form
    press("14-")
    assert form.message.text == ""
    assert messages(page)[1] == "Typ de uitgerekende datum zoals 3-6-2026."
    press("\t")
    assert form.message.text == "Typ de uitgerekende datum zoals 3-6-2026."
    assert form.fields[Part.DUE_DATE].accessibleDescription() == "Typ de uitgerekende datum zoals 3-6-2026."


def test_enter_does_not_leave_a_row_that_is_not_right(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    press("nee", "\n")
    assert focused() is page.rows_step.form.fields[Part.DUE_DATE]
    assert page.rows_step.table.place == 1


def test_what_is_half_typed_stays_whatever_she_does(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    press("14-")
    QTest.mouseClick(page.rows_step.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    page.rows_step.form.columns_button.click()
    page.rows_step.meaning_chosen.emit(1, None)
    page.back_button.click()
    assert page.go_on_button.hasFocus()
    page.leave()
    page.enter()
    press("\n")
    assert cell(page, 1, Column.DUE_DATE) == "14-"
    assert page.rows_step.form.fields[Part.DUE_DATE].text() == "14-"


def test_ctrl_z_in_a_field_is_about_that_field_of_that_row(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    press("14", "Ctrl+Z")
    assert page.rows_step.form.fields[Part.DUE_DATE].text() == "31-02-2026"
    assert cell(page, 1, Column.DUE_DATE) == "31-02-2026"
    press("1-7-2026")
    page.rows_step.table.choose(0)
    assert not page.rows_step.form.fields[Part.DUE_DATE].isUndoAvailable()


def test_a_row_can_stay_out_and_come_along_again(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(CLEAN)
    page.rows_step.table.choose(0)
    page.rows_step.table.setFocus()
    press("<Space>")
    assert page.counts == "11 kunnen mee · 1 gaat niet mee"
    assert messages(page)[0] == "Gaat niet mee."
    page.rows_step.form.out_box.click()
    assert page.counts == "12 kunnen mee"


def test_several_rows_stay_out_together(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(CLEAN)
    table = page.rows_step.table
    table.setFocus()
    press("Ctrl+A", "<Space>")
    assert page.counts == "12 gaan niet mee"
    table.choose(3)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press("<Space>")
    assert page.counts == "2 kunnen mee · 10 gaan niet mee"


def test_a_list_that_is_put_aside_for_another_file_is_told(
    page_of: Callable[..., ImportPage], tmp_path: Path
) -> None:
    page = page_of(MIXED)
    page.back_button.click()
    assert page.file_step.message.text.startswith("lijst.csv is nog niet klaar.")
    (tmp_path / "lijst.csv").write_text(CLEAN)
    page.file_step.choose_button.click()
    assert page.counts == "12 kunnen mee"


def test_keys_go_from_the_table_to_the_fields_and_back(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(CLEAN)
    table = page.rows_step.table
    table.setFocus()
    table.choose(0)
    press("<Down>", "<F2>")
    assert focused() is page.rows_step.form.fields[Part.FIRST_NAME]
    assert page.rows_step.form.fields[Part.FIRST_NAME].text() == "Noor 2"
    press("<Esc>")
    assert table.hasFocus()
    press("<Esc>")
    assert page.go_on_button.hasFocus()


def test_kijk_na_goes_round_what_is_not_right(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    seen = []
    for _ in range(3):
        page.next_button.click()
        seen.append(page.rows_step.table.place)
    assert seen == [3, 1, 3]
    assert visible(page.next_button)


def test_a_row_that_was_added_cannot_be_typed_in(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(CLEAN)
    page.add_button.click()
    page.rows_step.table.choose(0)
    assert all(field.isReadOnly() for field in page.rows_step.form.fields.values())
    assert not page.rows_step.form.out_box.isVisible()


def test_a_yes_button_stands_only_where_something_is_asked(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    shown = []
    for place in range(4):
        page.rows_step.table.choose(place)
        shown.append(page.rows_step.form.yes_button.isVisible())
    assert shown == [False, False, False, True]


# Columns


def test_columns_that_are_not_known_are_chosen(practice: Copy, page_of: Callable[..., ImportPage]) -> None:
    page = page_of("noemer;dag;BSN\nNoor;2-6-2026;1\nKim;3-6-2026;2\n")
    columns = page.rows_step.columns
    assert columns.message.text == "Ik zie geen kolom met namen. Kies zelf welke kolom de voornaam is."
    assert columns.left_out == "Ik neem BSN, noemer en dag niet mee."
    assert focused() is columns.choices[0]
    assert page.add_button.text() == "Deelnemers toevoegen"
    assert not page.add_button.isEnabled()
    press("V")
    assert columns.message.text == "Ik zie geen kolom met de uitgerekende datum. Kies zelf welke kolom dat is."
    columns.choices[1].setFocus()
    press("U")
    assert columns.message.text == ""
    assert columns.left_out == "Ik neem BSN niet mee."
    assert page.counts == "2 kunnen mee"


def test_columns_without_headings_are_told_apart_by_what_stands_in_them(
    page_of: Callable[..., ImportPage],
) -> None:
    page = page_of("Noor;Bakker;2-6-2026\nKim;Bos;3-6-2026\n")
    names = [choice.accessibleName() for choice in page.rows_step.columns.choices]
    assert names == ["Kolom 1: Noor wordt", "Kolom 2: Bakker wordt", "Kolom 3: 2-6-2026 wordt"]


def test_many_columns_are_not_all_named(page_of: Callable[..., ImportPage]) -> None:
    others = ";".join(f"K{n}" for n in range(20))
    page = page_of(f"Voornaam;AT;{others}\nNoor;2-6-2026;x\nKim;3-6-2026;y\n")
    assert page.rows_step.columns.left_out == "Ik neem K0, K1, K2, K3, K4, K5, K6, K7 en nog 12 kolommen niet mee."


# Files that are no list


NO_LISTS = [
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "Ik kan dit bestand niet lezen. Bewaar het in Excel als “CSV”"),
    (b"PK\x03\x04xl/workbook.xml", "Dit is een rekenblad."),
    (b"\n", "In dit bestand staat niets."),
    (HEAD.encode(), "Onder de koppen van dit bestand staat niemand."),
    (b"Voornaam\nNoor\n", "Ik zie maar één kolom."),
    (HEAD.encode() + b"Noor;Bakker;2-6-2026;;\n" * 50_000, "Dit bestand heeft meer dan 2000 regels"),
    (b'Voornaam;AT\n"Noor;2-6-2026\n', "Op regel 2 van het bestand begint een aanhalingsteken"),
    (b";".join([b"x"] * 300) + b"\n1;2\n", "Dit bestand heeft meer dan 200 kolommen."),
    (b" " * 10_000_001, "Dit bestand is groter dan 10 MB."),
]


def test_a_file_that_is_no_list_says_what_to_do(
    practice: Copy, page_of: Callable[..., ImportPage], tmp_path: Path
) -> None:
    page = page_of()
    for data, sentence in NO_LISTS:
        (tmp_path / "lijst.csv").write_bytes(data)
        page.file_step.choose_button.click()
        assert page.file_step.message.text.startswith(sentence)
        assert page.file_step.choose_button.hasFocus(), sentence
        assert not visible(page.add_button), sentence
        assert len(women(practice)) == 12, sentence
        assert page.primary is page.file_step.choose_button, sentence


def test_a_file_that_is_gone_is_told(page_of: Callable[..., ImportPage], tmp_path: Path) -> None:
    page = page_of()
    page.open_file(tmp_path / "weg.csv")
    assert page.file_step.message.text.startswith("weg.csv is niet te lezen.")


def test_a_list_that_was_there_stays_when_the_next_file_is_none(
    page_of: Callable[..., ImportPage], tmp_path: Path
) -> None:
    page = page_of(MIXED)
    press("14-6-2026")
    page.open_file(tmp_path / "weg.csv")
    page.go_on_button.click()
    assert page.counts == "2 kunnen mee · 1 nakijken · 1 staat er al"


def test_nothing_is_stored_when_the_disk_is_full(
    practice: Copy, page_of: Callable[..., ImportPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_desk: Desk, _change: object) -> None:
        raise DiskFull

    page = page_of(CLEAN)
    monkeypatch.setattr(Desk, "commit", refuse)
    page.add_button.click()
    assert page.rows_step.notice.text == sentence_for(DiskFull())
    assert page.counts == "12 kunnen mee"
    assert len(women(practice)) == 12


# Dragging


def drop(page: QWidget, *paths: Path) -> None:
    """Drag files onto the page and let go of them."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, dragged, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted() is bool(paths)
    if paths:
        QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, dragged, left, none, QEvent.Type.Drop))


def test_a_file_is_dragged_onto_the_page(page_of: Callable[..., ImportPage], tmp_path: Path) -> None:
    path = tmp_path / "gesleept.csv"
    path.write_text(CLEAN)
    page = page_of()
    drop(page)
    drop(page, path)
    assert page.counts == "12 kunnen mee"


def test_several_files_at_once_are_too_many(page_of: Callable[..., ImportPage], tmp_path: Path) -> None:
    page = page_of()
    drop(page, tmp_path / "a.csv", tmp_path / "b.csv")
    assert page.file_step.message.text == "Dat zijn er 2. Sleep één bestand hierheen."


def test_a_file_that_is_dragged_does_not_throw_a_list_away(
    page_of: Callable[..., ImportPage], tmp_path: Path
) -> None:
    page = page_of(MIXED)
    drop(page, tmp_path / "gesleept.csv")
    assert page.rows_step.notice.text == "Maak deze lijst eerst af. Of kies Terug, en dan een ander bestand."
    assert len(messages(page)) == 4


# Hostile names and long lists


def test_names_are_only_text(practice: Copy, page_of: Callable[..., ImportPage]) -> None:
    names = ['<img src="x">', "=cmd|' /C calc'!A0", "@SUM(A1)", "+31", "-Noor", "x" * 200, "فاطمة"]
    page = page_of(HEAD + "".join(f'"{name.replace(chr(34), chr(34) * 2)}";;2-6-2026;;\n' for name in names))
    assert page.counts == "7 kunnen mee"
    assert cell(page, 0, Column.FIRST_NAME) == names[0]
    page.add_button.click()
    assert {woman.first_name for woman in women(practice)} >= set(names)


def test_a_long_list_makes_no_more_widgets_than_a_short_one(page_of: Callable[..., ImportPage]) -> None:
    rows = "".join(f"Noor {n};Dijk {n};2-6-2026;;\n" for n in range(500))
    counts = [len(page_of(HEAD + text).findChildren(QWidget)) for text in ("Noor;Dijk;2-6-2026;;\n", rows)]
    assert counts[0] == counts[1]


def test_no_field_takes_the_file_that_is_dragged_for_a_text(page_of: Callable[..., ImportPage]) -> None:
    page = page_of(MIXED)
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    assert fields
    assert not any(field.acceptDrops() for field in fields)
