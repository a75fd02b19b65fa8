"""Check-in, typed with real keys into real fields on a real store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Desk
from facilitator_app.live.seating import RowState
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import NAMES, WORDING, Practice
from tests.ui.audit import accessibility_problems


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def session(practice: Practice) -> LiveSession:
    return practice.open()


@pytest.fixture
def page(session: LiveSession, shown: Callable[..., QWidget]) -> Iterator[CheckinPage]:
    page = CheckinPage(session.seating, WORDING, session.little_list)
    shown(page, (1093, 486))
    page.enter()
    yield page
    page.leave()


def seat(session: LiveSession, name: str) -> str:
    (row,) = session.seating.find(name)
    return row.seat.id


def values(session: LiveSession, name: str) -> tuple[BloodPressure | None, Weight | None]:
    return session.seating.values(seat(session, name))


def begin_at(page: CheckinPage, session: LiveSession, name: str) -> None:
    page.grid.row_of(seat(session, name)).fields[Field.SYSTOLIC].setFocus()


FORMS = ("118\t76", "118/76", "118 76", "118-76")


def test_twelve_sorted_slips_take_twelve_keys_each(page: CheckinPage, session: LiveSession) -> None:
    keys = sum(press("118\t76\t68,4\n") for _ in range(12))
    assert keys == 12 * 12
    rows = session.seating.rows()
    assert all(row.state is RowState.DONE for row in rows)
    assert all(row.seat.attendance is Attendance.PRESENT for row in rows)
    assert {session.seating.values(row.seat.id) for row in rows} == {(BloodPressure(118, 76), Weight(68_400))}
    assert page.primary is QApplication.focusWidget()


def test_a_pressure_splits_itself_over_its_two_fields(page: CheckinPage, session: LiveSession) -> None:
    for name, typed in zip(("Amina", "Anouk", "Birgül", "Charlotte"), FORMS, strict=True):
        begin_at(page, session, name)
        press(typed, "\n")
        assert values(session, name)[0] == BloodPressure(118, 76), typed


def test_a_pasted_pressure_splits_itself(page: CheckinPage, session: LiveSession) -> None:
    QGuiApplication.clipboard().setText("118/76", QClipboard.Mode.Clipboard)
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+V")
    press("68,4\n")
    assert values(session, "Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_saved_values_are_closed_and_only_the_open_row_shows_numbers(page: CheckinPage) -> None:
    press("118\t76\t68,4\n", "121\t7")
    shown_texts = {edit.text() for edit in page.findChildren(QLineEdit)}
    assert shown_texts == {"", "121", "7"}
    labels = " ".join(label.text() for label in page.findChildren(QLabel))
    for value in ("118", "76", "68,4"):
        assert value not in labels


def test_nothing_can_be_copied_out_of_a_field(page: CheckinPage) -> None:
    QGuiApplication.clipboard().setText("leeg")
    press("118")
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+A")
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+C")
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+X")
    assert QGuiApplication.clipboard().text() == "leeg"


MESSAGES = [
    ("59\t", "Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje."),
    ("261\t", "Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje."),
    ("118\t29\t", "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje."),
    ("250\t181\t", "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje."),
    ("76\t118\t", "Onder en boven omgewisseld? Enter = wissel om."),
    ("118\t76\t684\n", "Bedoel je 68,4 kg? Enter = ja."),
    ("118\t76\t29\n", "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal."),
    ("118\t76\t301,5\n", "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal."),
    ("118\t76\t6,8,4\n", "Typ alleen cijfers en één komma."),
]


def test_what_cannot_be_stored_is_said_at_its_field_and_stays_there(
    page: CheckinPage, session: LiveSession
) -> None:
    for (name, _), (typed, sentence) in zip(NAMES, MESSAGES, strict=False):
        begin_at(page, session, name)
        press(typed)
        assert page.grid.message == sentence
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleDescription() == sentence
        last_number = typed.strip().split("\t")[-1]
        assert isinstance(focused, QLineEdit)
        assert focused.text() == last_number, sentence
        assert session.seating.row(seat(session, name)).state is RowState.PARTLY, sentence
    assert len(MESSAGES) <= len(NAMES)


def test_enter_swaps_upper_and_lower(page: CheckinPage, session: LiveSession) -> None:
    press("76\t118\t", "\n")
    assert values(session, "Amina")[0] == BloodPressure(118, 76)


def test_enter_takes_the_weight_with_its_comma(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t684\n", "\n")
    assert values(session, "Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_the_next_key_takes_a_message_and_its_offer_away(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t684\n", "68")
    assert page.grid.message == ""
    press("\n")
    assert values(session, "Amina")[1] == Weight(68_000)


def test_half_a_pressure_stays_in_its_field(page: CheckinPage, session: LiveSession, practice: Practice) -> None:
    press("118\t")
    session.seating.row(seat(session, "Amina"))
    page.leave()
    practice.reopen()
    again = practice.open()
    assert again.seating.typed(seat(again, "Amina")) == {Field.SYSTOLIC: "118"}
    assert values(again, "Amina") == (None, None)


def test_clicking_elsewhere_with_half_a_number_loses_nothing(page: CheckinPage, session: LiveSession) -> None:
    press("11")
    page.grid.row_of(seat(session, "Iris")).fields[Field.SYSTOLIC].setFocus()
    assert session.seating.typed(seat(session, "Amina")) == {Field.SYSTOLIC: "11"}
    page.grid.row_of(seat(session, "Amina")).fields[Field.SYSTOLIC].setFocus()
    assert page.grid.row_of(seat(session, "Amina")).text(Field.SYSTOLIC) == "11"


def test_coming_back_puts_the_cursor_in_the_half_typed_field(
    page: CheckinPage, session: LiveSession, shown: Callable[..., QWidget]
) -> None:
    press("118\t76\t68,4\n", "12")
    page.leave()
    page.enter()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert (focused.text(), focused.accessibleName()) == ("12", "Anouk V., bovendruk")


def test_undo_takes_a_whole_row_back_in_one_step(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t68,4\n")
    page.undo()
    row = session.seating.row(seat(session, "Amina"))
    assert (row.state, row.seat.attendance) == (RowState.NOT_YET, Attendance.EXPECTED)
    page.redo()
    assert values(session, "Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_undo_in_a_changed_field_first_takes_the_typing_back(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t68,4\n", "12")
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+Z")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == ""
    assert values(session, "Amina")[0] == BloodPressure(118, 76)


def test_letters_look_for_a_name_and_a_unique_beginning_jumps(page: CheckinPage) -> None:
    press("z")
    assert QApplication.focusWidget().accessibleName() == "Zofia W., bovendruk"
    press("<Esc>", "an")
    assert QApplication.focusWidget().accessibleName() == "Anouk V., bovendruk"


def test_a_name_is_found_without_accents(page: CheckinPage) -> None:
    press("birgu")
    assert QApplication.focusWidget().accessibleName() == "Birgül Y., bovendruk"


def test_a_woman_who_is_done_is_found_when_nobody_else_fits(page: CheckinPage) -> None:
    press("118\t76\t68,4\n", "ami")
    assert QApplication.focusWidget().accessibleName() == "Amina B., bovendruk"


def test_a_done_row_opens_with_f2_and_a_correction_is_kept_beside_the_old_value(
    page: CheckinPage, session: LiveSession
) -> None:
    press("118\t76\t68,4\n", "ami")
    press("\n")
    assert page.grid.message == "Vandaag al ingevuld. F2 = aanpassen."
    press("<F2>")
    row = page.grid.row_of(seat(session, "Amina"))
    assert [row.text(field) for field in Field] == ["118", "76", "68,4"]
    press("128\t86\n")
    assert values(session, "Amina") == (BloodPressure(128, 86), Weight(68_400))


def test_correcting_both_numbers_never_stores_the_pair_in_between(
    page: CheckinPage, session: LiveSession, practice: Practice
) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "128\t86\n")
    woman = session.papers.women()[0]
    corrections = session.papers.file_sheet(woman.id, "preview").corrections
    assert [(line.old, line.new) for line in corrections] == [(BloodPressure(118, 76), BloodPressure(128, 86))]


def test_a_dash_says_that_she_prefers_not_to(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t-\n")
    row = session.seating.row(seat(session, "Amina"))
    assert row.state is RowState.DONE
    assert values(session, "Amina") == (BloodPressure(118, 76), None)


def test_a_held_enter_saves_no_empty_rows(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t68,4\n")
    before = QApplication.focusWidget()
    for _ in range(20):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(before, held)
    assert QApplication.focusWidget() is before


def test_up_and_down_go_to_the_same_field_of_another_row(page: CheckinPage) -> None:
    press("<Down>", "<Down>", "<Up>")
    assert QApplication.focusWidget().accessibleName() == "Anouk V., bovendruk"


def test_space_on_the_pill_says_that_she_is_here(page: CheckinPage, session: LiveSession) -> None:
    pills = page.findChildren(QPushButton)
    pill = next(pill for pill in pills if pill.accessibleName() == "Aanwezigheid Iris M.: Verwacht")
    pill.setFocus()
    QTest.keyClick(pill, Qt.Key.Key_Space)
    assert session.seating.row(seat(session, "Iris")).seat.attendance is Attendance.PRESENT
    assert pill.accessibleName() == "Aanwezigheid Iris M.: Aanwezig"


def test_who_is_excused_is_not_waited_for(page: CheckinPage, session: LiveSession) -> None:
    session.seating.mark(seat(session, "Anouk"), Attendance.EXCUSED)
    press("118\t76\t68,4\n")
    assert QApplication.focusWidget().accessibleName() == "Birgül Y., bovendruk"
    assert "1 van 11 klaar" in [label.text() for label in page.findChildren(QLabel)]


def test_every_control_has_a_name_and_is_large_enough(page: CheckinPage) -> None:
    assert accessibility_problems(page) == []


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5, 2.0])
def test_no_zoom_needs_a_horizontal_scroll_bar(
    session: LiveSession, shown: Callable[..., QWidget], themed: Callable[..., None], zoom: float
) -> None:
    themed(Scheme.LIGHT, zoom)
    page = CheckinPage(session.seating, WORDING, session.little_list)
    shown(page, (1093, 486))
    page.enter()
    assert page.width() == 1093
    row = page.grid.row_of(seat(session, "Amina"))
    assert row.minimumSizeHint().width() <= page.grid.width()
    page.leave()


# Nothing typed is lost, and nothing lands on the wrong woman


def refuse_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Desk, "commit", full)


def test_what_a_full_disk_did_not_take_is_back_when_the_row_opens_again(
    page: CheckinPage, session: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = page.grid.row_of(seat(session, "Amina"))
    row.fields[Field.WEIGHT].setFocus()
    with monkeypatch.context() as full:
        refuse_writing(full)
        press("77,3", "<Down>")
        assert "schijf" in page.grid.message
        assert row.text(Field.WEIGHT) == ""
    row.fields[Field.WEIGHT].setFocus()
    assert row.text(Field.WEIGHT) == "77,3"
    press("\n")
    assert values(session, "Amina") == (None, Weight(77_300))


def test_after_the_row_closed_itself_typing_goes_on_in_the_same_field(
    page: CheckinPage, session: LiveSession
) -> None:
    press("<Down>", "121/")
    page.grid.rest()
    assert page.grid.row_of(seat(session, "Anouk")).text(Field.DIASTOLIC) == ""
    press("79\t")
    assert values(session, "Anouk")[0] == BloodPressure(121, 79)
    assert values(session, "Amina")[0] is None


def test_after_the_row_closed_itself_an_arrow_goes_on_from_there(page: CheckinPage) -> None:
    press("<Down>", "<Down>")
    page.grid.rest()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Control)
    press("<Up>")
    assert QApplication.focusWidget().accessibleName() == "Anouk V., bovendruk"


def test_f2_keeps_what_was_typed_a_moment_ago(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t", "71,2", "<F2>")
    row = page.grid.row_of(seat(session, "Amina"))
    assert row.text(Field.WEIGHT) == "71,2"


def test_only_looking_at_a_finished_row_changes_nothing(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "\t", "<Down>")
    assert session.seating.row(seat(session, "Amina")).state is RowState.DONE
    assert session.seating.typed(seat(session, "Amina")) == {}


def test_a_correction_that_is_typed_back_leaves_no_draft(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "128\t")
    row = page.grid.row_of(seat(session, "Amina"))
    row.fields[Field.SYSTOLIC].setFocus()
    row.fields[Field.SYSTOLIC].selectAll()
    press("118\t", "<Down>")
    assert session.seating.typed(seat(session, "Amina")) == {}


def test_escape_takes_a_begun_correction_back(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "128\t", "86", "<Esc>")
    assert values(session, "Amina") == (BloodPressure(118, 76), Weight(68_400))
    assert session.seating.typed(seat(session, "Amina")) == {}


def test_wiping_out_a_stored_number_says_that_it_takes_nothing_back(
    page: CheckinPage, session: LiveSession
) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "\b", "\n")
    assert page.grid.message == "Leeg maken kan niet. Typ een streepje als ze niet wil meten, of druk op Esc."
    assert values(session, "Amina")[0] == BloodPressure(118, 76)


def test_ctrl_z_in_an_empty_field_takes_the_row_before_back(
    session: LiveSession, shown: Callable[..., QWidget]
) -> None:
    window = MainWindow()
    page = CheckinPage(session.seating, WORDING, session.little_list)
    window.undo_requested.connect(page.undo)
    window.redo_requested.connect(page.redo)
    window.show_page(page)
    shown(window)
    page.enter()
    press("118\t76\t68,4\n", "Ctrl+Z")
    assert values(session, "Amina") == (None, None)
    press("Ctrl+Y")
    assert values(session, "Amina") == (BloodPressure(118, 76), Weight(68_400))
    window.leave_page()


def test_the_way_back_goes_away_with_the_first_key_of_the_next_row(page: CheckinPage) -> None:
    press("118\t76\t68,4\n")
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Ongedaan maken")
    assert button.isVisible()
    press("1")
    assert not button.isVisible()


def test_a_question_about_a_row_that_was_left_is_not_answered_by_enter_elsewhere(
    page: CheckinPage, session: LiveSession
) -> None:
    press("76\t118")
    page.grid.row_of(seat(session, "Iris")).fields[Field.SYSTOLIC].setFocus()
    assert page.grid.message == "Bij Amina B. staat nog een getal dat niet kan. Kijk nog eens in haar rij."
    press("\n")
    assert values(session, "Amina") == (None, None)


def test_steady_typing_is_kept_every_two_seconds(page: CheckinPage) -> None:
    keeping = page.grid._open_row._keeping
    press("1")
    assert keeping.isActive()
    left = keeping.remainingTime()
    press("1")
    assert keeping.remainingTime() <= left


def test_typing_that_is_taken_back_takes_its_draft_along(page: CheckinPage, session: LiveSession) -> None:
    press("12")
    page.grid._open_row._keep_typed()
    assert session.seating.typed(seat(session, "Amina")) == {Field.SYSTOLIC: "12"}
    press("Ctrl+Z")
    page.grid._open_row._keep_typed()
    assert session.seating.typed(seat(session, "Amina")) == {}


def test_what_is_stored_is_not_kept_as_a_draft_again(page: CheckinPage, session: LiveSession) -> None:
    press("118\t76\t")
    page.grid._open_row._keep_typed()
    assert session.seating.typed(seat(session, "Amina")) == {}


def test_without_an_open_row_nothing_takes_the_focus_away(page: CheckinPage) -> None:
    press("118\t76\t68,4\n")
    page.primary.setFocus()
    assert not page.grid._open_row._idle.isActive()
