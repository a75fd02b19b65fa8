"""The Lijstje with real keys: who sees what, how a line comes and goes, and that nothing else gives it away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.little_list import LineKind, Outcome, Result
from facilitator_app.domain.readings import BloodPressure, Reading, counting
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Desk
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.seating import RowState
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.little_list_bookmark import LONGEST_WAIT_S
from facilitator_app.ui.little_list_row import LittleListRow
from facilitator_app.ui.theme import Scheme
from tests.keys import focused, press
from tests.practice import WORDING, Practice
from tests.timers import run_out
from tests.ui.audit import accessibility_problems, never_visited

SIZE = (1093, 486)
ON_THE_LIST = "op het lijstje"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def session(practice: Practice) -> LiveSession:
    return practice.open()


@pytest.fixture
def limits(practice: Practice) -> None:
    settings = practice.door.practice.settings
    settings.change_limits(PracticeLimits(140, 90, 160, 110, 10))
    settings.confirm_limits()


@pytest.fixture
def page(session: LiveSession, shown: Callable[..., QWidget]) -> Iterator[CheckinPage]:
    page = page_of(session)
    shown(page, SIZE)
    page.enter()
    yield page
    page.leave()


def page_of(session: LiveSession, little_list: LittleList | None = None) -> CheckinPage:
    return CheckinPage(session.seating, WORDING, little_list or session.little_list)


def seat(session: LiveSession, name: str) -> str:
    (row,) = session.seating.find(name)
    return row.seat.id


def take_in(page: CheckinPage, upper: str, lower: str, kilos: str = "68,4") -> None:
    """Type what stands on a slip into the row that is open, and say yes to what is asked about it."""
    row = next(row for row in page.grid._rows.values() if row.is_open)
    row.fields[Field.SYSTOLIC].setFocus()
    for typed in (f"{upper}\t{lower}\t", f"{kilos}\n"):
        press(typed)
        if page.grid.message:
            press("\n")
    assert page.grid.message == ""


def measure(session: LiveSession, name: str, pressure: str, kilos: str = "68,4") -> None:
    upper, lower = pressure.split("/")
    session.seating.record_pressure(seat(session, name), upper, lower, name)
    if kilos:
        session.seating.record_weight(seat(session, name), kilos, name)


def pressures(practice: Practice, session: LiveSession, name: str) -> list[Reading]:
    readings = practice.door.practice._store.readings.all_for(seat_id=seat(session, name))
    return counting(readings, BloodPressure)


def outcomes(practice: Practice) -> list[Outcome]:
    return practice.door.practice._store.list_outcomes.all_for()


def words(page: CheckinPage) -> str:
    return page.drawer.button.text()


def row_in_focus() -> LittleListRow:
    row = focused()
    assert isinstance(row, LittleListRow)
    return row


def readable(root: QWidget) -> str:
    """All that stands on the screen or is told to a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            found += [widget.text()] if isinstance(widget, QLabel | QLineEdit) else []
    return "\n".join(found)


def picture(widget: QWidget) -> QImage:
    for _ in range(3):
        QApplication.processEvents()
    return widget.grab().toImage()


# What anybody sees


def test_the_footer_always_says_how_long_the_list_is(page: CheckinPage, session: LiveSession) -> None:
    assert words(page) == "Lijstje leeg"
    session.little_list.put(seat(session, "Olena"), LineKind.CALL)
    assert words(page) == "Lijstje 1"
    press("118\t76\n")
    assert words(page) == "Lijstje 2"


@pytest.mark.usefixtures("limits")
def test_a_bookmark_is_filled_and_one_word_said_for_what_is_to_be_looked_at_now(page: CheckinPage) -> None:
    plain = page.drawer.button.icon().pixmap(18, 18).toImage()
    take_in(page, "145", "95")
    assert words(page) == "Lijstje 1"
    assert page.drawer.button.icon().pixmap(18, 18).toImage() == plain
    take_in(page, "172", "114")
    assert words(page) == "Lijstje 3 · nu"
    assert page.drawer.button.icon().pixmap(18, 18).toImage() != plain
    assert page.drawer.button.look == "list"


@pytest.mark.usefixtures("limits")
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_grid_is_the_same_to_the_pixel_whatever_was_typed(
    practice: Practice, shown: Callable[..., QWidget], themed: Callable[[Scheme, float], None], scheme: Scheme
) -> None:
    """Every row, the one that was saved too, for a usual pressure, one at a limit and one to look at now."""
    themed(scheme, 1.0)
    session, grabbed = practice.open(), []
    for upper, lower in (("118", "76"), ("145", "95"), ("172", "114")):
        page = page_of(session)
        shown(page, SIZE)
        page.enter()
        take_in(page, upper, lower)
        page.drawer.button.setFocus()
        grabbed.append(picture(page.grid))
        page.undo()
        page.leave()
        page.close()
    assert grabbed[0] == grabbed[1] == grabbed[2]


@pytest.mark.usefixtures("limits")
def test_the_whole_page_is_the_same_to_the_pixel_for_a_harmless_line(
    practice: Practice, shown: Callable[..., QWidget]
) -> None:
    """With one line each: a woman who was not weighed, a question, and a second measurement at a limit."""
    session, grabbed = practice.open(), []
    for upper, kilos, question in (("118", "-", True), ("145", "-", False)):
        page = page_of(session)
        shown(page, SIZE)
        page.enter()
        take_in(page, upper, "76", kilos)
        if question:
            session.little_list.put(seat(session, "Olena"), LineKind.QUESTION, "verlof")
        page._tell("", False)
        page.drawer.button.setFocus()
        assert words(page) == "Lijstje 1"
        grabbed.append(picture(page))
        for _ in range(3 if question else 2):
            page.undo()
        page.leave()
        page.close()
    assert grabbed[0] == grabbed[1]


@pytest.mark.usefixtures("limits")
def test_the_list_grows_when_the_row_closes_and_not_at_the_number(page: CheckinPage) -> None:
    press("172\t", "114\t")
    page.grid._rows[next(iter(page.grid._rows))].fields[Field.WEIGHT].setFocus()
    assert words(page) == "Lijstje leeg"
    assert page.primary.text() == "Start de kring"


@pytest.mark.usefixtures("limits")
def test_when_a_second_measurement_is_due_the_footer_says_so_without_a_name(
    page: CheckinPage, practice: Practice
) -> None:
    take_in(page, "145", "95")
    practice.pass_time(minutes=9, seconds=50)
    run_out(page.drawer._bookmark, LONGEST_WAIT_S * 1000)
    assert words(page) == "Lijstje 1"
    practice.pass_time(seconds=10)
    run_out(page.drawer._bookmark, LONGEST_WAIT_S * 1000)
    assert words(page) == "Lijstje 1 · tijd voor een meting"


# The panel


def test_only_the_line_with_the_focus_says_why(page: CheckinPage, session: LiveSession) -> None:
    measure(session, "Iris", "118/76", "")
    session.little_list.put(seat(session, "Olena"), LineKind.QUESTION, "verlof")
    press("Ctrl+L")
    first, second = page.drawer.panel.rows
    assert (first.label, first.reason) == ("Iris M.", "nog wegen")
    assert (second.label, second.reason) == ("Olena K.", ON_THE_LIST)
    press("<Down>")
    assert (first.reason, second.reason) == (ON_THE_LIST, "vraag: verlof")
    assert row_in_focus().accessibleName() == "Olena K. · vraag: verlof"
    page.drawer.panel.close_button.setFocus()
    assert "verlof" not in readable(page)
    assert {first.accessibleName(), second.accessibleName()} == {
        f"Iris M. · {ON_THE_LIST}",
        f"Olena K. · {ON_THE_LIST}",
    }
    assert not first.settle_button.isVisible()


def test_another_window_in_front_hides_the_reason(
    page: CheckinPage, session: LiveSession, shown: Callable[..., QWidget]
) -> None:
    session.little_list.put(seat(session, "Olena"), LineKind.QUESTION, "verlof")
    press("Ctrl+L")
    (row,) = page.drawer.panel.rows
    shown(QLineEdit(), None)
    assert row.reason == ON_THE_LIST


def test_esc_closes_it_and_the_cursor_is_where_it_was(page: CheckinPage) -> None:
    press("12", "Ctrl+L")
    assert page.drawer.is_open
    assert focused() is page.drawer.panel.close_button
    assert page.drawer.panel.empty.isVisible()
    press("<Esc>")
    assert not page.drawer.is_open
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == "12"


def test_ctrl_l_and_the_button_close_it_again(page: CheckinPage) -> None:
    press("Ctrl+L", "Ctrl+L")
    assert not page.drawer.is_open
    page.drawer.button.click()
    assert page.drawer.is_open


def test_after_a_minute_without_a_touch_it_is_gone_and_no_row_is_open(
    page: CheckinPage, session: LiveSession
) -> None:
    session.little_list.put(seat(session, "Olena"), LineKind.QUESTION, "verlof")
    press("12", "Ctrl+L")
    run_out(page.drawer._idle, 60_000)
    assert not page.drawer.is_open
    assert focused() is page.drawer.button
    assert not any(row.is_open for row in page.grid._rows.values())
    assert "verlof" not in readable(page)


def test_it_is_gone_when_the_page_is_left(page: CheckinPage, session: LiveSession) -> None:
    session.little_list.put(seat(session, "Olena"), LineKind.QUESTION, "verlof")
    press("Ctrl+L")
    page.leave()
    assert not page.drawer.is_open
    assert page.drawer.panel.rows[0].reason == ON_THE_LIST


@pytest.mark.usefixtures("limits")
def test_a_second_measurement_takes_nine_keys_and_both_are_kept(
    page: CheckinPage, practice: Practice, session: LiveSession
) -> None:
    take_in(page, "145", "95")
    keys = press("Ctrl+L") + press("\n", "118\t", "76\n")
    assert keys == 9
    assert [str(reading.value) for reading in pressures(practice, session, "Amina")] == ["145/95", "118/76"]
    assert all(reading.replaces is None for reading in pressures(practice, session, "Amina"))
    assert words(page) == "Lijstje leeg"
    assert not page.drawer.is_open


@pytest.mark.usefixtures("limits")
def test_in_the_open_row_only_the_pressure_can_be_typed_again_and_closed_it_looks_like_any_other(
    page: CheckinPage, session: LiveSession
) -> None:
    take_in(page, "145", "95")
    before = picture(page.grid.row_of(seat(session, "Amina")))
    press("Ctrl+L", "\n")
    row = page.grid.row_of(seat(session, "Amina"))
    assert [row.fields[field].isReadOnly() for field in Field] == [False, False, True]
    assert [row.text(field) for field in Field] == ["", "", ""]
    press("128\t", "82\n")
    page.drawer.button.setFocus()
    assert picture(row) == before


@pytest.mark.usefixtures("limits")
def test_what_is_typed_on_in_the_same_visit_corrects_the_second_and_not_the_first(
    page: CheckinPage, practice: Practice, session: LiveSession
) -> None:
    take_in(page, "145", "95")
    press("Ctrl+L", "\n", "181\t", "82\t")
    row = page.grid.row_of(seat(session, "Amina"))
    row.fields[Field.SYSTOLIC].setFocus()
    row.fields[Field.SYSTOLIC].selectAll()
    press("118\t\t\n")
    assert [str(reading.value) for reading in pressures(practice, session, "Amina")] == ["145/95", "118/82"]


@pytest.mark.usefixtures("limits")
def test_half_a_second_measurement_goes_on_as_one_after_a_restart(
    page: CheckinPage, practice: Practice, session: LiveSession, shown: Callable[..., QWidget]
) -> None:
    take_in(page, "145", "95")
    press("Ctrl+L", "\n", "128")
    page.leave()
    page.close()
    practice.reopen()
    session = practice.open()
    again = page_of(session)
    shown(again, SIZE)
    again.enter()
    assert isinstance(focused(), QLineEdit)
    press("\t82\n")
    assert [str(reading.value) for reading in pressures(practice, session, "Amina")] == ["145/95", "128/82"]
    again.leave()


@pytest.mark.usefixtures("limits")
def test_undo_takes_the_second_measurement_back_and_the_first_stays(
    page: CheckinPage, practice: Practice, session: LiveSession
) -> None:
    take_in(page, "145", "95")
    press("Ctrl+L", "\n", "128\t", "82\n")
    page.undo()
    assert [str(reading.value) for reading in pressures(practice, session, "Amina")] == ["145/95"]
    assert words(page) == "Lijstje 1"


def test_who_is_not_weighed_is_weighed_from_the_list(page: CheckinPage, session: LiveSession) -> None:
    measure(session, "Iris", "118/76", "")
    press("Ctrl+L", "\n")
    assert page.grid.row_of(seat(session, "Iris")).fields[Field.WEIGHT].hasFocus()
    press("70,2\n")
    assert words(page) == "Lijstje leeg"


def test_an_outcome_with_a_note_takes_a_line_off_and_undo_brings_it_back(
    page: CheckinPage, practice: Practice, session: LiveSession
) -> None:
    session.little_list.put(seat(session, "Olena"), LineKind.QUESTION, "verlof")
    press("Ctrl+L", "\n")
    (row,) = page.drawer.panel.rows
    assert row.is_choosing
    assert row.results[Result.DISCUSSED].hasFocus()
    row.note.setFocus()
    press("folder meegegeven")
    row.results[Result.NEXT_TIME].setFocus()
    press("\n")
    assert words(page) == "Lijstje leeg"
    assert focused() is page.drawer.panel.close_button
    (outcome,) = outcomes(practice)
    assert (outcome.result, outcome.note) == (Result.NEXT_TIME, "folder meegegeven")
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Klaar bij Olena K." in said
    page.undo()
    assert words(page) == "Lijstje 1"
    assert outcomes(practice) == []


def test_esc_goes_back_one_step_and_keeps_the_note(page: CheckinPage, session: LiveSession) -> None:
    session.little_list.put(seat(session, "Olena"), LineKind.CALL)
    press("Ctrl+L", "\n")
    (row,) = page.drawer.panel.rows
    row.note.setFocus()
    press("morgen", "<Esc>")
    assert row.hasFocus()
    assert not row.is_choosing
    press("\n")
    assert row.note.text() == "morgen"
    press("<Esc>", "<Esc>")
    assert not page.drawer.is_open


def test_the_next_line_has_the_focus_when_one_is_gone(page: CheckinPage, session: LiveSession) -> None:
    for name in ("Amina", "Lotte", "Olena"):
        session.little_list.put(seat(session, name), LineKind.CALL)
    press("Ctrl+L", "<Down>")
    row_in_focus().choose()
    press("\n")
    assert row_in_focus().label == "Olena K."
    press("<Up>", "<Up>")
    assert row_in_focus().label == "Amina B."


def test_a_question_is_put_on_it_for_a_woman_who_is_chosen(page: CheckinPage, session: LiveSession) -> None:
    press("Ctrl+L")
    panel = page.drawer.panel
    panel.add_button.click()
    entry = panel.entry
    entry.text.setText("verlof")
    entry.button.click()
    assert entry.message.text == "Kies eerst voor wie het is."
    assert entry.woman.hasFocus()
    entry.choose(seat(session, "Olena"))
    entry.text.clear()
    entry.button.click()
    assert entry.message.text == "Typ eerst waar de vraag over gaat."
    press("verlof", "\n")
    assert row_in_focus().reason == "vraag: verlof"
    assert not entry.isVisible()
    panel.add_button.click()
    assert (entry.text.text(), entry.woman.currentData()) == ("", "")
    press("<Esc>")
    assert page.drawer.is_open
    assert not entry.isVisible()


def test_what_was_begun_for_the_list_is_there_when_it_opens_again(page: CheckinPage, session: LiveSession) -> None:
    page.drawer.open_for(seat(session, "Olena"))
    press("verl")
    page.leave()
    page.enter()
    page.drawer.open()
    page.drawer.panel.add_button.click()
    assert page.drawer.panel.entry.text.text() == "verl"
    assert page.drawer.panel.entry.woman.currentText() == "Olena K."


def test_ctrl_m_asks_for_a_second_measurement_in_the_row_of_now(page: CheckinPage, session: LiveSession) -> None:
    measure(session, "Amina", "118/76")
    page.grid.row_of(seat(session, "Amina")).fields[Field.SYSTOLIC].setFocus()
    press("Ctrl+M")
    page.drawer.button.setFocus()
    assert words(page) == "Lijstje 1"
    page.grid.row_of(seat(session, "Amina")).fields[Field.SYSTOLIC].setFocus()
    press("Ctrl+M")
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Staat al op het Lijstje." in said
    page.drawer.button.setFocus()
    press("Ctrl+M", "Ctrl+L")
    assert [row.reason for row in page.drawer.panel.rows] == ["tweede meting"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row_leads_to_the_list(page: CheckinPage, session: LiveSession) -> None:
    measure(session, "Amina", "118/76")
    row = page.grid.row_of(seat(session, "Amina"))
    page.drawer.button.setFocus()
    row._open_menu()
    (menu,) = [menu for menu in row.findChildren(QMenu) if menu.isVisible()]
    by_text = {action.text(): action for action in menu.actions()}
    menu.close()
    by_text["Tweede meting (Ctrl+M)"].trigger()
    assert session.little_list.length.lines == 1
    by_text["Op het Lijstje…"].trigger()
    assert page.drawer.panel.entry.woman.currentText() == "Amina B."
    assert page.drawer.panel.entry.text.hasFocus()


# The gate before the circle


@pytest.mark.usefixtures("limits")
def test_something_to_look_at_now_comes_before_the_circle(page: CheckinPage, session: LiveSession) -> None:
    for row in session.seating.rows()[:-1]:
        session.seating.mark(row.seat.id, Attendance.EXCUSED)
    page.enter()
    take_in(page, "172", "114")
    assert page.primary.text() == "Bekijk het Lijstje"
    assert page.primary.hasFocus()
    asked: list[None] = []
    page.circle_requested.connect(lambda_free(asked))
    press("\n")
    assert page.drawer.is_open
    assert row_in_focus().reason == "even samen kijken · nu"
    row_in_focus().choose()
    press("\n")
    assert page.primary.text() == "Start de kring"
    page.undo()
    assert page.primary.text() == "Bekijk het Lijstje"
    page._gate.anyway_button.click()
    assert asked == [None]


def lambda_free(asked: list[None]) -> Callable[[], None]:
    def ask() -> None:
        asked.append(None)

    return ask


# Who sees no stored value


def test_a_co_facilitator_sees_names_and_no_reason_and_can_settle_nothing(
    practice: Practice, session: LiveSession, shown: Callable[..., QWidget]
) -> None:
    measure(session, "Iris", "118/76", "")
    store = practice.door.practice._store
    saskia = Desk(store, Facilitator("saskia", "Saskia", Role.CO_FACILITATOR), practice.wall)
    page = page_of(session, LittleList(store, saskia, session.session, session.seating))
    shown(page, SIZE)
    page.enter()
    assert words(page) == "Lijstje 1"
    press("Ctrl+L")
    row = row_in_focus()
    assert (row.label, row.reason) == ("Iris M.", ON_THE_LIST)
    press("\n")
    assert page.drawer.is_open
    assert not row.measure_button.isVisible()
    assert not row.settle_button.isVisible()
    assert not page.drawer.panel.add_button.isVisible()
    assert "Iris" in page.drawer.panel.order.text()
    page.leave()


@pytest.mark.usefixtures("limits")
def test_everything_in_it_has_a_name_and_can_be_reached(page: CheckinPage, session: LiveSession) -> None:
    take_in(page, "172", "114")
    session.little_list.put(seat(session, "Olena"), LineKind.CALL)
    press("Ctrl+L")
    assert accessibility_problems(page) == []
    page.drawer.panel.rows[0].choose()
    assert accessibility_problems(page) == []
    QTest.qWaitForWindowActive(page)
    assert [missed for missed in never_visited(page) if "LittleList" in missed] == []


def test_the_order_of_the_belly_checks_stands_below_the_lines(page: CheckinPage, session: LiveSession) -> None:
    press("Ctrl+L")
    assert not page.drawer.panel.order.isVisible()
    for name in ("Amina", "Anouk", "Birgül"):
        measure(session, name, "118/76")
    assert sorted(page.drawer.panel.order.text().split(" · ")) == ["Amina", "Anouk", "Birgül"]


def test_esc_over_the_circle_closes_the_list_and_not_the_board(
    practice: Practice, session: LiveSession, shown: Callable[..., QWidget]
) -> None:
    session.start_circle()
    session.circle.ask("Mag ik vliegen?")
    page = CirclePage(session.circle, WORDING, session.little_list)
    shown(page, SIZE)
    page.enter()
    page.board_button.click()
    session.little_list.put(seat(session, "Olena"), LineKind.CALL)
    press("Ctrl+L")
    assert row_in_focus().reason == "terugbellen"
    press("<Esc>")
    assert not page.drawer.is_open
    assert page.talk.board_is_open
    page.leave()


def test_a_dash_leaves_a_second_measurement_for_what_it_is(
    page: CheckinPage, practice: Practice, session: LiveSession
) -> None:
    measure(session, "Amina", "118/76")
    session.little_list.put(seat(session, "Amina"), LineKind.SECOND)
    press("Ctrl+L", "\n", "-\n")
    assert [str(reading.value) for reading in pressures(practice, session, "Amina")] == ["118/76"]
    assert session.seating.row(seat(session, "Amina")).state is RowState.DONE


def test_a_second_measurement_that_the_disk_did_not_take_stays_one(
    page: CheckinPage, practice: Practice, session: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Desk, _change: object) -> None:
        raise DiskFull

    measure(session, "Amina", "118/76")
    session.little_list.put(seat(session, "Amina"), LineKind.SECOND)
    press("Ctrl+L", "\n", "121\t")
    with monkeypatch.context() as disk:
        disk.setattr(Desk, "commit", full)
        press("79")
        page.drawer.button.setFocus()
    page.grid.row_of(seat(session, "Amina")).fields[Field.SYSTOLIC].setFocus()
    press("\t\t\n")
    assert [str(reading.value) for reading in pressures(practice, session, "Amina")] == ["118/76", "121/79"]
