"""The dates of a group on one page: proposed, moved by keys and mouse, refused in words, and stored."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.planning import Planning
from facilitator_app.ui.plan_row import PlanRow
from facilitator_app.ui.planning_page import PlanningPage
from facilitator_app.ui.words import sentence_for
from tests.keys import focused, press
from tests.practice import NAMES, TODAY, WORDING
from tests.ui.audit import scrolls_sideways, tab_cycle
from tests.ui.copies import Copy, make_practice

FIRST = date(2026, 4, 16)
DUE = date(2026, 10, 9)
HEMELVAART = date(2026, 5, 14)
WEEK = timedelta(weeks=1)
Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def planning(practice: Copy) -> Planning:
    return practice.door.practice.planning


@pytest.fixture
def roos(practice: Copy, planning: Planning) -> Group:
    """Twelve women of about one due date, without a place and without dates."""
    group = planning.begin_group("Roos", "", planning.patterns.all()[0], (time(14), time(16)), ("x",))
    practice.door.practice.women.add(
        *(Participant(f"r{n}", group.id, *name, DUE + timedelta(days=n - 6)) for n, name in enumerate(NAMES))
    )
    return group


def page_of(planning: Planning, group: Group | str, shown: Show) -> PlanningPage:
    page = PlanningPage(planning, group if isinstance(group, str) else group.id, WORDING)
    shown(page, (1093, 486))
    page.enter()
    return page


def proposed(planning: Planning, group: Group, shown: Show, first: str = "16 april") -> PlanningPage:
    page = page_of(planning, group, shown)
    press(first, "\n")
    return page


def planned(planning: Planning, group: Group, shown: Show) -> PlanningPage:
    planning.set_ready(planning.propose(planning.plan_of(group.id), planning.patterns.all()[0], FIRST))
    return page_of(planning, group, shown)


def stored(planning: Planning, group: Group) -> tuple[Session, ...]:
    return planning.plan_of(group.id).sessions


def days(page: PlanningPage) -> list[str]:
    return [row.day.text() for row in page.sheet.table.rows]


def row(page: PlanningPage, number: int) -> PlanRow:
    return page.sheet.table.rows[number - 1]


def told(page: PlanningPage) -> str:
    return page.notice.text or page.basics.first_field.message.text or page.basics.end_field.message.text


# A proposal


def test_ten_sessions_take_three_inputs_and_one_click(
    planning: Planning, roos: Group, shown: Show, qtbot: QtBot
) -> None:
    """The figure of the issue: first date, time, place; the end goes along with the begin."""
    page = page_of(planning, roos, shown)
    inputs = 0
    for typed in ("do 16 april 2026", "19.30", "Kerkstraat 1"):
        press(typed)
        inputs += 1
        press("\t")
        if typed == "19.30":
            assert page.basics.ends_at.text() == "21.30"
            press("\t")
    assert page.primary is not None
    assert page.primary.text() == "Zet deze 10 bijeenkomsten klaar"
    with qtbot.waitSignal(page.planned) as asked:
        QTest.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    assert asked.args == [10]
    sessions = stored(planning, roos)
    assert (inputs, len(sessions)) == (3, 10)
    assert {(s.starts_at, s.ends_at, s.place) for s in sessions} == {(time(19, 30), time(21, 30), "Kerkstraat 1")}
    assert sessions[0].held_on == FIRST


def test_all_dates_stand_there_at_once_with_their_weeks_and_programme(
    planning: Planning, roos: Group, shown: Show
) -> None:
    page = proposed(planning, roos, shown)
    assert days(page)[0] == "do 16 apr 2026"
    assert len(days(page)) == 10
    # Hemelvaartsdag makes the second one a week later, and that is told.
    assert days(page)[1] == "do 21 mei 2026"
    assert row(page, 2).words == "Op do 14 mei is het Hemelvaartsdag"
    assert (row(page, 1).weeks, row(page, 1).words) == ("14 weken", "Kennismaken en goed voor jezelf zorgen")
    assert row(page, 10).words == "na de bevalling · voorlopig"
    assert row(page, 10).weeks == ""
    assert stored(planning, roos) == ()
    assert scrolls_sideways(page) == []


def test_the_day_that_the_women_point_to_is_offered(planning: Planning, roos: Group, shown: Show) -> None:
    page = page_of(planning, roos, shown)
    assert focused() is page.basics.first
    assert page.first_day.hint == "Deze groep is 15 weken rond do 16 apr."
    assert page.first_day.offer.text() == "Begin op do 16 apr"
    page.first_day.offer.click()
    assert days(page)[0] == "do 16 apr 2026"
    assert not page.first_day.isVisible()


def test_a_day_that_has_been_is_not_offered(practice: Copy, planning: Planning, roos: Group, shown: Show) -> None:
    practice.pass_time(days=60)
    page = page_of(planning, roos, shown)
    assert page.first_day.hint == "Deze groep was 15 weken rond do 16 apr."
    assert not page.first_day.offer.isVisible()


def test_an_empty_group_has_the_weeks_of_its_pattern(planning: Planning, shown: Show) -> None:
    group = planning.begin_group("Leeg", "", planning.patterns.all()[0], (time(14), time(16)), ())
    page = page_of(planning, group, shown)
    assert page.first_day.hint == "Deze groep is nog leeg. Deelnemers kun je er later bij zetten."
    press("16-4", "\n")
    assert [row(page, number).weeks for number in (1, 9, 10)] == ["week 15", "week 37", ""]
    assert "Deze groep is nog leeg: de weken komen uit het patroon." in page.sheet.notes.text


def test_the_keys_move_a_day_by_a_day_and_by_a_week(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    for key, day in (
        (Qt.Key.Key_Up, "vr 12 jun 2026"),
        (Qt.Key.Key_Down, "do 11 jun 2026"),
        (Qt.Key.Key_PageUp, "do 18 jun 2026"),
        (Qt.Key.Key_PageDown, "do 11 jun 2026"),
    ):
        QTest.keyClick(focused(), key)
        assert days(page)[2] == day
    assert days(page)[3] == "do 9 jul 2026"


def test_buttons_do_what_the_keys_do(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    QTest.mouseClick(row(page, 3), Qt.MouseButton.LeftButton)
    assert focused() is row(page, 3).day
    moves = [button for button in page.panel.findChildren(QPushButton) if "1 " in button.text()]
    for button in moves:
        button.click()
    assert [button.accessibleName() for button in moves] == [
        "1 week eerder",
        "1 dag eerder",
        "1 dag later",
        "1 week later",
    ]
    assert days(page)[2] == "do 11 jun 2026"
    moves[-1].click()
    assert days(page)[2] == "do 18 jun 2026"


def test_a_day_is_typed_in_any_form_and_enter_goes_on(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    press("12 juni", "\n")
    assert days(page)[2] == "vr 12 jun 2026"
    assert focused() is row(page, 4).day
    # Whoever changes only the number means another day, not the same weekday.
    row(page, 3).day.setFocus()
    row(page, 3).day.setText("vr 15 jun 2026")
    press("\n")
    assert days(page)[2] == "ma 15 jun 2026"


def test_the_arrows_leave_a_text_that_is_no_day(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    press("32 juni")
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert row(page, 3).day.text() == "32 juni"
    assert page.plan.sessions[2].held_on == date(2026, 6, 11)


def test_the_first_day_takes_all_others_along(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    assert focused() is page.basics.first
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert days(page)[0] == "wo 15 apr 2026"
    assert days(page)[1] == "wo 13 mei 2026"
    assert {day.split()[0] for day in days(page)} == {"wo"}


def test_a_holiday_that_is_chosen_is_told_with_another_week(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    row(page, 2).offer.click()
    assert days(page)[1] == "do 14 mei 2026"
    assert (row(page, 2).words, row(page, 2).offer.text()) == ("Hemelvaartsdag", "1 week later")
    row(page, 2).offer.click()
    assert days(page)[1] == "do 21 mei 2026"


def test_a_clash_is_told_with_another_week(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown, "12-3")
    page.basics.place.setText("kerkstraat 1")
    press("\t")
    page.basics.place.editingFinished.emit()
    assert row(page, 1).words == "Hier is dan ook Zonnebloem, 14.00–16.00"
    assert row(page, 1).offer.text() == "1 week later"


def test_somebody_who_leads_both_is_named(practice: Copy, planning: Planning, shown: Show) -> None:
    group = planning.begin_group(
        "Roos", "Elders", planning.patterns.all()[0], (time(15), time(17)), (planning.who.id,)
    )
    page = proposed(planning, group, shown, "12-3")
    assert row(page, 1).words == "Joke heeft dan ook Zonnebloem, 14.00–16.00"


def test_every_womans_own_weeks_stand_beside_the_session(
    practice: Copy, planning: Planning, roos: Group, shown: Show
) -> None:
    far = Participant("far", roos.id, "Zaira", "Ver", DUE + timedelta(days=30))
    practice.door.practice.women.add(far)
    page = proposed(planning, roos, shown)
    texts = [text.text() for text in page.panel.weeks.findChildren(QLabel) if text.isVisible()]
    assert texts[1 + texts.index("Amina B.")] == "15+5"
    assert page.panel.weeks.far == "Meer dan 2 weken van week 15: Zaira V."
    assert row(page, 1).weeks == "10–15 weken"
    assert "Meer dan 2 weken van het patroon: Zaira V." in page.sheet.notes.text
    assert "In deze groep zitten 13 vrouwen. Bij jullie zijn het er 8 tot 12." in page.sheet.notes.text


def test_a_woman_who_lost_her_pregnancy_stands_nowhere(
    practice: Copy, planning: Planning, roos: Group, shown: Show
) -> None:
    woman = next(w for w in planning.plan_of(roos.id).around.women if w.first_name == "Amina")
    practice.door.practice.women.change(replace(woman, status=Status.LOSS, status_on=TODAY))
    page = proposed(planning, roos, shown)
    every = [text.text() for text in page.findChildren(QLabel)]
    assert not any("Amina" in text for text in every)


def test_what_is_good_to_know_stands_below(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    assert page.sheet.notes.text == (
        "Erbij komen kan tot en met 17 juni; daarna is de groep 24 weken. "
        "Schoolvakanties kent Kring niet: kijk die zelf na. "
        "In een datum zijn ↑ en ↓ een dag, Page Up en Page Down een week."
    )


def test_another_pattern_has_other_dates(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.basics.pattern.setCurrentIndex(2)
    page.basics.pattern.activated.emit(2)
    assert len(days(page)) == 11
    assert page.primary is not None
    assert page.primary.text() == "Zet deze 11 bijeenkomsten klaar"
    assert row(page, 4).words == "Standaardprogramma"


def test_programme_hours_place_and_babies_are_set_for_one(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    panel = page.panel
    panel.programme.setCurrentIndex(0)
    panel.programme.activated.emit(0)
    panel.babies.click()
    panel.starts_at.setFocus()
    panel.starts_at.setText("13u30")
    press("\t")
    panel.place.setFocus()
    press("School", "\t")
    session = page.plan.sessions[2]
    assert (session.agenda_id, session.after_birth, session.measuring) == ("01-kennismaken", True, False)
    assert (session.starts_at, session.ends_at, session.place) == (time(13, 30), time(16), "School")
    assert row(page, 3).words.endswith("13.30–16.00 · School")
    page.basics.place.setFocus()
    press("Kerk", "\t")
    assert [s.place for s in page.plan.sessions[:4]] == ["Kerk", "Kerk", "School", "Kerk"]


def test_one_more_and_one_less(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    page.sheet.one_more.click()
    assert len(days(page)) == 11
    assert focused() is row(page, 4).day
    assert days(page)[3] == "do 18 jun 2026"
    page.panel.remove_button.click()
    assert len(days(page)) == 10
    assert focused() is row(page, 4).day
    assert days(page)[3] == "do 9 jul 2026"


def test_all_after_it_go_along_when_asked(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.along.setChecked(True)
    before = [session.held_on for session in page.plan.sessions]
    page.sheet.table.focus_row(page.plan.sessions[4].id)
    QTest.keyClick(focused(), Qt.Key.Key_PageUp)
    after = [session.held_on for session in page.plan.sessions]
    assert after[:4] == before[:4]
    assert after[4:9] == [day + WEEK for day in before[4:9]]
    assert after[9] == before[9]


def test_a_proposal_is_undone_step_by_step(planning: Planning, roos: Group, shown: Show, qtbot: QtBot) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    page.undo()
    assert days(page)[2] == "do 11 jun 2026"
    page.redo()
    assert days(page)[2] == "vr 12 jun 2026"
    page.undo()
    page.undo()
    assert days(page) == []
    with qtbot.waitSignal(page.undo_requested):
        page.undo()
    page.redo()
    page.redo()
    with qtbot.waitSignal(page.redo_requested):
        page.redo()


def test_a_proposal_that_was_left_is_there_again(
    practice: Copy, planning: Planning, roos: Group, shown: Show
) -> None:
    page = proposed(planning, roos, shown)
    page.leave()
    woman = planning.plan_of(roos.id).around.women[0]
    practice.door.practice.women.change(replace(woman, status=Status.STOPPED, status_on=TODAY))
    page.enter()
    assert days(page)[0] == "do 16 apr 2026"
    assert [w.id for w in page.plan.around.women if w.status is Status.STOPPED] == [woman.id]


def test_esc_goes_back(planning: Planning, roos: Group, shown: Show, qtbot: QtBot) -> None:
    page = proposed(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[0].id)
    press("31-")
    press("<Esc>")
    assert days(page)[0] == "do 16 apr 2026"
    with qtbot.waitSignal(page.back_requested):
        press("<Esc>")


# Own patterns


def test_dates_are_kept_as_a_pattern_and_the_pattern_is_taken_away(
    planning: Planning, roos: Group, shown: Show
) -> None:
    page = proposed(planning, roos, shown)
    own = page.sheet.own_pattern
    page.panel.remove_button.click()
    own.button.click()
    assert focused() is own.name
    press("\n")
    assert own.field.message.text == "Typ een naam."
    press("9 + 1: week 15 tot 37", "\n")
    assert own.field.message.text == "Deze naam is er al. Kies een andere."
    own.name.clear()
    press("Onze acht", "\n")
    assert page.basics.pattern.currentText() == "Onze acht"
    assert "Bewaard." in page.notice.text
    assert planning.patterns.all()[-1].name == "Onze acht"
    assert own.button.text() == "Haal dit eigen patroon weg"
    own.button.click()
    assert len(planning.patterns.all()) == 3
    assert len(days(page)) == 9
    assert page.primary is not None
    page.primary.click()
    assert len(stored(planning, roos)) == 9


# Refused


def test_a_first_day_that_cannot_be_is_told_and_stays(planning: Planning, roos: Group, shown: Show) -> None:
    page = page_of(planning, roos, shown)
    for typed, sentence in (
        ("31-2-2026", "Deze datum bestaat niet."),
        ("binnenkort", "Typ een datum"),
        ("7 mei 2031", "te ver weg"),
        ("7 mei 2019", "te ver weg"),
        ("11-3-2026", "Deze dag is al geweest."),
    ):
        page.basics.first.setText(typed)
        press("\n")
        assert sentence in told(page)
        assert page.basics.first.text() == typed
        assert days(page) == []
        assert page.primary is not None
        assert not page.primary.isEnabled()


def test_a_first_day_that_has_been_is_taken_the_second_time(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown, "5-3-2026")
    press("\n")
    assert days(page)[0] == "do 5 mrt 2026"
    assert row(page, 1).words == "Deze dag is al geweest"


def test_a_first_day_at_christmas_makes_way(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown, "25-12-2026")
    assert days(page)[0] == "vr 18 dec 2026"
    assert row(page, 1).words == "Op vr 25 dec is het Eerste kerstdag"
    assert row(page, 1).offer.text() == "Toch vr 25 dec"


def test_a_day_that_cannot_be_is_told_and_the_plan_stays(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    before = page.plan
    for number, typed, sentence in (
        (3, "17 april", "Deze bijeenkomst komt na bijeenkomst 2."),
        (3, "21 mei", "Op die dag heeft deze groep bijeenkomst 2 al."),
        (3, "1 augustus", "Deze bijeenkomst komt voor bijeenkomst 4."),
        (3, "30 februari", "Deze datum bestaat niet."),
        (10, "7 mei 2031", "te ver weg"),
    ):
        page.sheet.table.focus_row(page.plan.sessions[number - 1].id)
        press(typed, "\n")
        assert sentence in told(page)
        assert page.plan == before
        assert row(page, number).day.text() == typed
    # What was not taken in is not passed over when all is set ready.
    assert page.primary is not None
    page.primary.click()
    assert stored(planning, roos) == ()


def test_an_end_before_the_begin_is_told(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    page.basics.ends_at.setFocus()
    page.basics.ends_at.setText("13.00")
    press("\t")
    assert "Het einde ligt niet na het begin." in page.basics.end_field.message.text
    assert page.primary is not None
    page.primary.click()
    assert stored(planning, roos) == ()
    page.basics.ends_at.setText("17.00")
    page.primary.click()
    assert stored(planning, roos)[0].ends_at == time(17)


def test_a_time_that_is_none_and_a_place_without_end_are_told(
    planning: Planning, roos: Group, shown: Show
) -> None:
    page = proposed(planning, roos, shown)
    page.basics.starts_at.setFocus()
    page.basics.starts_at.setText("vanmiddag")
    press("\t")
    assert page.basics.start_field.message.text == "Typ een tijd, zoals 14.00."
    page.basics.starts_at.setText("14.00")
    page.basics.place.setFocus()
    page.basics.place.setText("x" * 200)
    press("\t")
    assert "hooguit 80 tekens" in page.basics.place_field.message.text
    page.panel.starts_at.setFocus()
    page.panel.starts_at.setText("9.99")
    press("\t")
    assert page.notice.text == "Typ een tijd, zoals 14.00."
    assert page.primary is not None
    page.primary.click()
    assert stored(planning, roos) == ()


def test_a_group_of_forty_is_told(practice: Copy, planning: Planning, roos: Group, shown: Show) -> None:
    practice.door.practice.women.add(*(Participant(f"x{n}", roos.id, "Eva", "Smit", DUE) for n in range(28)))
    page = proposed(planning, roos, shown)
    assert page.primary is not None
    page.primary.click()
    assert "hooguit 14" in page.notice.text
    assert stored(planning, roos) == ()


# A group that is planned


def test_a_planned_group_is_changed_at_once_and_undone_like_anything_else(
    practice: Copy, planning: Planning, roos: Group, shown: Show, qtbot: QtBot
) -> None:
    page = planned(planning, roos, shown)
    assert page.primary is not None
    assert page.primary.text() == "Klaar"
    assert not page.basics.first.isVisible()
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    with qtbot.waitSignal(page.done) as said:
        QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert said.args == ["Bijeenkomst 3 verplaatst."]
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert stored(planning, roos)[2].held_on == date(2026, 6, 13)
    with qtbot.waitSignal(page.undo_requested):
        page.undo()
    practice.door.practice.undo()
    page.enter()
    # One visit to a row is one step.
    assert days(page)[2] == "do 11 jun 2026"
    with qtbot.waitSignal(page.back_requested):
        page.primary.click()


def test_a_session_is_cancelled_with_its_reason_and_brought_back(
    planning: Planning, roos: Group, shown: Show, qtbot: QtBot
) -> None:
    page = planned(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    page.panel.cancel_button.click()
    assert focused() is page.panel.reason
    press("\n")
    assert page.notice.text == "Typ in een paar woorden waarom."
    with qtbot.waitSignal(page.done) as said:
        press("Joke is ziek", "\n")
    assert said.args == ["Bijeenkomst 3 gaat niet door."]
    session = stored(planning, roos)[2]
    assert (session.state, session.cancelled_because) == (SessionState.CANCELLED, "Joke is ziek")
    assert row(page, 3).words == "Gaat niet door: Joke is ziek"
    assert row(page, 3).day.isReadOnly()
    page.panel.restore_button.click()
    assert stored(planning, roos)[2].state is SessionState.PLANNED


def test_the_last_session_gets_its_day_from_the_births(
    practice: Copy, planning: Planning, roos: Group, shown: Show
) -> None:
    page = planned(planning, roos, shown)
    for woman in page.plan.around.women:
        practice.door.practice.women.change(
            replace(woman, status=Status.DELIVERED, status_on=woman.due_date + timedelta(days=9))
        )
    page.enter()
    assert row(page, 10).words == "Laatste geboorte: 23 okt"
    assert row(page, 10).offer.text() == "Zet op do 3 dec"
    row(page, 10).offer.click()
    assert stored(planning, roos)[9].held_on == date(2026, 12, 3)
    assert not row(page, 10).offer.isVisible()


def test_what_was_held_is_not_on_the_page(practice: Copy, planning: Planning, shown: Show) -> None:
    practice.open(3).closing.close()
    practice.open(4)
    page = page_of(planning, "zonnebloem", shown)
    assert days(page) == ["do 26 mrt 2026"]
    press("5 maart", "\n")
    assert "Deze dag is al geweest." in told(page)
    press("\n")
    assert "Deze bijeenkomst komt na bijeenkomst 4." in told(page)


def test_a_session_that_was_opened_meanwhile_stays_as_it_is(
    practice: Copy, planning: Planning, shown: Show
) -> None:
    page = page_of(planning, "zonnebloem", shown)
    practice.open(4)
    page.sheet.table.focus_row("bijeenkomst-4")
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert page.notice.text.startswith("Bijeenkomst 4 is al begonnen of klaar.")
    assert len(days(page)) == 2


def test_after_all_was_held_one_more_can_come(
    practice: Copy, planning: Planning, shown: Show, qtbot: QtBot
) -> None:
    for number in (3, 4, 5):
        practice.open(number).closing.close()
    page = page_of(planning, "zonnebloem", shown)
    assert days(page) == []
    assert focused() is page.sheet.one_more
    page.sheet.one_more.click()
    assert days(page) == ["do 2 apr 2026"]
    assert [session.number for session in planning.plan_of("zonnebloem").sessions] == [6]
    with qtbot.waitSignal(page.done) as said:
        page.panel.remove_button.click()
    assert said.args == ["Bijeenkomst 6 weggehaald."]
    assert days(page) == []


def test_the_usual_place_of_a_planned_group_changes_for_all(planning: Planning, roos: Group, shown: Show) -> None:
    page = planned(planning, roos, shown)
    page.basics.place.setFocus()
    press("School", "\t")
    assert {session.place for session in stored(planning, roos)} == {"School"}


def test_what_is_half_typed_is_taken_in_on_leaving(planning: Planning, roos: Group, shown: Show) -> None:
    page = planned(planning, roos, shown)
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    press("12 juni")
    page.leave()
    assert stored(planning, roos)[2].held_on == date(2026, 6, 12)


def test_the_disk_that_takes_nothing_is_told(
    planning: Planning, roos: Group, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = planned(planning, roos, shown)
    before = stored(planning, roos)

    def full(_desk: Desk, _change: Change) -> None:
        raise DiskFull

    monkeypatch.setattr(Desk, "commit", full)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert page.notice.text == sentence_for(DiskFull())
    assert stored(planning, roos) == before


def test_a_group_that_is_gone_says_so(practice: Copy, planning: Planning, shown: Show) -> None:
    group = planning.begin_group("Roos", "", planning.patterns.all()[0], (time(14), time(16)), ())
    page = page_of(planning, group, shown)
    practice.door.practice.undo()
    with pytest.raises(KeyError):
        page.enter()


def test_tab_goes_as_the_page_is_read(planning: Planning, roos: Group, shown: Show) -> None:
    page = proposed(planning, roos, shown)
    stops = tab_cycle(page)
    basics = page.basics
    assert stops[:5] == [basics.first, basics.starts_at, basics.ends_at, basics.place, basics.pattern]
    assert stops[5:8] == [row(page, 1).day, row(page, 2).day, row(page, 2).offer]
    assert stops[-1] is page.primary
