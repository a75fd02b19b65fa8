"""The belly checks by keyboard: the queue in sight of everybody, and the page of one woman for nobody else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.findings import FindingKind, TypedOnly
from facilitator_app.domain.groups import Role
from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.sessions import Attendance, Field, Phase
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.belly_checks import CheckState, Seen
from facilitator_app.ui.belly_check_page import KEEP_EVERY_MS, BellyCheckPage
from facilitator_app.ui.belly_queue_panel import LOOK_EVERY_MS, BellyQueuePanel
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.pin_question_page import PinQuestionPage
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.woman_page import WomanPage
from facilitator_app.ui.words import sentence_for
from tests.keys import focused, press
from tests.looks.frames import settle
from tests.practice import PIN
from tests.timers import run_out
from tests.ui.audit import accessibility_problems, tab_cycle
from tests.ui.copies import make_practice
from tests.ui.kring import ALONE, MIRROR, SECOND, Kring, Plugged, readable

HEIGHT, TONES, NOTE = FindingKind.FUNDAL_HEIGHT, FindingKind.HEART_TONES, FindingKind.NOTE


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def opened(made: Path, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Callable[..., Kring]]:
    """Opens a practice in its circle with six women present, for somebody in a role."""
    all_opened: list[Kring] = []

    def open_one(role: Role = Role.MIDWIFE) -> Kring:
        kring = Kring(made, tmp_path / f"kring-{len(all_opened)}", shown, role)
        all_opened.append(kring)
        kring.check_in()
        for row in kring.session.seating.rows()[:6]:
            kring.session.seating.mark(row.seat.id, Attendance.PRESENT)
        kring.navigation._go(Phase.CIRCLE)
        return kring

    yield open_one
    for kring in all_opened:
        kring.close()


@pytest.fixture
def kring(opened: Callable[..., Kring]) -> Kring:
    return opened()


def queue(kring: Kring) -> BellyQueuePanel:
    page = kring.window.page
    if isinstance(page, CheckinPage):
        assert page.queue is not None
        return page.queue.panel
    assert isinstance(page, CirclePage)
    assert page.talk.queue is not None
    return page.talk.queue


def waiting(kring: Kring) -> list[str]:
    return [one.label for one in kring.session.belly_checks.queue() if one.state is CheckState.WAITING]


def open_check(kring: Kring) -> BellyCheckPage:
    """Open the check of who is next, by keyboard."""
    if not queue(kring).isVisible():
        press("Ctrl+G")
    press("\t", " ")
    page = kring.window.page
    assert isinstance(page, BellyCheckPage)
    return page


def found(kring: Kring, page: BellyCheckPage) -> dict[str, str]:
    rows = kring.door.practice._store.findings.all_for(seat_id=page._seat_id)
    return {row.kind.value: row.value for row in rows}


def stands(kring: Kring, root: QWidget) -> str:
    return " \n ".join(text for text in readable(root) if text)


# The queue


def test_one_key_opens_the_queue_and_one_goes_through_it(kring: Kring) -> None:
    first, second, third = waiting(kring)[:3]
    press("Ctrl+G")
    assert focused().accessibleName() == f"Gezien: {first}"
    press("\n")
    assert focused().accessibleName() == f"Gezien: {second}"
    press(" ")
    assert waiting(kring)[0] == third
    assert kring.session.belly_checks.count() == Seen(2, 12)
    assert [row.when for row in queue(kring).rows[-2:]] == ["gezien", "gezien"]
    press("Ctrl+Z")
    assert waiting(kring)[0] == second
    press("<Down>", "<Up>", "<Up>")
    assert focused().accessibleName() == f"Gezien: {second}"
    press("<Esc>")
    assert not queue(kring).isVisible()


def test_a_held_key_ticks_one_woman(kring: Kring) -> None:
    press("Ctrl+G")
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(focused(), event)
    assert kring.session.belly_checks.count().seen == 1


def test_an_appointment_of_her_own_and_back_are_one_press_each(kring: Kring) -> None:
    press("Ctrl+G")
    row = queue(kring).rows[0]
    seat_id = row.queued.seat_id
    row.visit_button.click()
    (moved,) = [each for each in queue(kring).rows if each.queued.seat_id == seat_id]
    assert (moved.when, moved.queue_button.isVisible()) == ("eigen afspraak", True)
    moved.queue_button.click()
    assert seat_id in kring.session.belly_checks.plan().waiting


def test_it_says_when_the_circle_can_start_and_follows_the_clock(kring: Kring) -> None:
    press("Ctrl+G")
    panel = queue(kring)
    assert panel.plan.text() == (
        "De laatste is klaar om 14.18 uur. De kring kan om 14.30 uur beginnen, zoals gepland. 6 vrouwen komen nog."
    )
    assert [row.when for row in panel.rows[:3]] == ["nu", "om 14.03", "om 14.06"]
    kring.practice.pass_time(minutes=20)
    run_out(panel, LOOK_EVERY_MS)
    assert "De kring kan om 14.38 uur beginnen, 8 minuten later." in panel.plan.text()
    assert "Er lukken er nog 3 voordat de kring zou beginnen." in panel.plan.text()
    press("\n")
    kring.practice.pass_time(minutes=2)
    run_out(panel, LOOK_EVERY_MS)
    assert panel.rows[0].when == "nu, 2 min"


def test_of_a_session_that_is_typed_in_from_paper_nobody_waits_any_more(kring: Kring) -> None:
    kring.practice.pass_time(days=2)
    press("Ctrl+G")
    assert queue(kring).plan.text() == ""
    assert queue(kring).rows[0].when == ""
    press("\n")
    assert kring.session.belly_checks.count().seen == 1


def test_neither_a_reason_nor_a_value_stands_in_the_queue(kring: Kring) -> None:
    seat = kring.session.belly_checks.plan().waiting[0]
    kring.session.little_list.put(seat, LineKind.QUESTION, "wil over haar werk praten")
    kring.session.seating.record_pressure(seat, "143", "87", "stap")
    kring.door.practice.belly_findings.record(seat, TONES, "139")
    kring.door.practice.belly_findings.keep_draft(seat, HEIGHT, "31")
    press("Ctrl+G")
    words = stands(kring, queue(kring))
    assert [word for word in ("143", "87", "139", "31", "werk", "vraag", "tweede meting") if word in words] == []
    assert queue(kring).rows[0].when == "nu · bezig"


@pytest.mark.parametrize("panel", ["Ctrl+G", "Ctrl+L"])
def test_beside_what_lies_over_check_in_a_sentence_about_a_number_can_be_read(
    themed: Callable[..., None], kring: Kring, panel: str
) -> None:
    kring.navigation._go(Phase.ARRIVAL)
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    side = page.queue.panel if panel == "Ctrl+G" else page.drawer.panel
    field = focused()
    press(panel)
    field.setFocus()
    press("118\t29\t")
    settle()
    # At this size all three numbers of a row and the sentence stand beside it.
    assert side.isVisible()
    assert page.grid.message == "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje."
    assert right_edge(page.grid._message, page) <= side.x()
    weight = kring.row("Amina").fields[Field.WEIGHT]
    weight.setFocus()
    assert side.isVisible()
    themed(Scheme.LIGHT, 2.0)
    field.setFocus()
    press(panel)
    if not side.isVisible():
        press(panel)
    settle()
    # Now it covers two of them, and it goes when one has the focus.
    assert right_edge(page.grid._message, page) <= side.x()
    assert right_edge(weight, page) > side.x()
    weight.setFocus()
    assert side.isHidden()


def right_edge(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topRight()).x()


def test_at_check_in_the_queue_lies_beside_the_numbers_and_the_lijstje_takes_its_place(kring: Kring) -> None:
    kring.navigation._go(Phase.ARRIVAL)
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    press("Ctrl+G")
    assert queue(kring).isVisible()
    assert page.grid.isVisible()
    press("\n")
    assert kring.session.belly_checks.count().seen == 1
    assert page._said.text().startswith("Gezien: ")
    press("Ctrl+L")
    assert page.drawer.is_open
    assert not queue(kring).isVisible()
    press("Ctrl+G")
    assert queue(kring).isVisible()
    assert not page.drawer.is_open


def test_in_the_circle_the_board_takes_the_place_of_the_queue_and_a_question_too(kring: Kring) -> None:
    page = kring.window.page
    assert isinstance(page, CirclePage)
    press("Ctrl+G")
    page.board_button.click()
    assert page.talk.board_is_open
    assert not queue(kring).isVisible()
    press("Ctrl+G", "Ctrl+B")
    assert not queue(kring).isVisible()
    assert page.talk.entry.field.hasFocus()


def test_once_the_session_is_closed_the_queue_can_be_read_only(kring: Kring) -> None:
    kring.session.closing.close()
    press("Ctrl+G")
    panel = queue(kring)
    assert panel.rows
    assert not any(button.isVisible() for row in panel.rows for button in (row.seen_button, row.visit_button))


# Her page


def test_a_check_is_typed_without_the_mouse_and_her_tick_closes_it(kring: Kring) -> None:
    first = waiting(kring)[0]
    page = open_check(kring)
    assert page._name.text().startswith(first.split()[0])
    press("27\n", "142\n", "s", "\t", "2", "\t", "g")
    assert found(kring, page) == {
        "fundal-height": "27",
        "heart-tones": "142",
        "position": "breech",
        "engagement": "H2",
        "movements": "good",
    }
    press("Ctrl+Return")
    assert isinstance(kring.window.page, CirclePage)
    assert kring.window.toast.text.text() == f"Gezien: {first}"
    assert first not in waiting(kring)
    assert first.split()[0] not in kring.window.windowTitle()
    page = open_check(kring)
    press("+\n")
    assert found(kring, page) == {}, "a plus is no height"
    assert (
        page.found.fields[HEIGHT].accessibleDescription() == "Typ de fundushoogte in hele centimeters, zoals 27."
    )
    page.found.fields[HEIGHT].clear()
    page.found.fields[TONES].setFocus()
    press("-\n")
    assert found(kring, page) == {"heart-tones": "not-heard"}
    assert page.found.fields[TONES].text() == "−"


def test_a_choice_that_was_wrong_is_taken_out_with_backspace_and_back_with_undo(kring: Kring) -> None:
    page = open_check(kring)
    choice = page.found.choices[FindingKind.POSITION]
    choice.focus()
    press("<Right>", "<Space>")
    assert choice.answer == "breech"
    press("d")
    press("\b")
    assert choice.answer == ""
    press("Ctrl+Z")
    assert choice.answer == "transverse"
    press("Ctrl+Y")
    assert choice.answer == ""


def test_a_number_that_seldom_comes_is_kept_with_a_second_enter_and_not_by_leaving(kring: Kring) -> None:
    page = open_check(kring)
    field = page.found.fields[HEIGHT]
    press("49\n")
    assert "Klopt dit? Enter = ja." in field.accessibleDescription()
    assert found(kring, page) == {}
    press("Ctrl+Return")
    assert kring.window.page is page, "a question waits for its answer"
    field.setFocus()
    press("\n")
    press("\n")
    assert found(kring, page) == {"fundal-height": "49"}


@pytest.mark.parametrize("how", ["cover", "power"])
def test_what_is_half_typed_comes_back_and_nothing_of_it_is_read_meanwhile(
    kring: Kring, how: str, opened: Callable[..., Kring]
) -> None:
    page = open_check(kring)
    press("4")
    page.talk.note.setFocus()
    press("maakt zich zorgen")
    page.entry.text.setFocus()
    press("Hb-form")
    if how == "cover":
        press("<F9>")
        assert isinstance(kring.window.page, CoverPage)
        words = stands(kring, kring.window)
        assert [word for word in ("zorgen", "Hb-form", page._seat_id) if word in words] == []
        kring.door.uncover(PIN)
        assert kring.window.page is page
    else:
        run_out(page, KEEP_EVERY_MS)
        # Nothing is stored on the way out any more.
        seat_id, page._her = page._seat_id, None
        kring.office.dossiers.show_check(seat_id)
        again = kring.window.page
        assert isinstance(again, BellyCheckPage)
        assert again is not page
        page = again
    assert page.found.fields[HEIGHT].text() == "4"
    assert page.talk.note.toPlainText() == "maakt zich zorgen"
    assert page.entry.text.text() == "Hb-form"
    assert kring.door.practice._store.follow_ups.all_for() == []


def test_closing_it_keeps_what_was_agreed_and_leaves_nothing_of_her_behind(kring: Kring) -> None:
    page = open_check(kring)
    press("27")
    page.entry.text.setFocus()
    press("Hb-formulier mee")
    press("<Esc>")
    assert isinstance(kring.window.page, CirclePage)
    assert [one.text for one in kring.door.practice._store.follow_ups.all_for()] == ["Hb-formulier mee"]
    assert found(kring, page) == {"fundal-height": "27"}
    assert page._name.text() == ""
    assert page.found.fields[HEIGHT].text() == ""
    assert kring.door.practice._store.finding_drafts.all_for() == []
    press("Ctrl+G")
    assert TypedOnly.FOLLOW_UP not in stands(kring, kring.window)


def test_what_the_disk_does_not_take_is_said_and_is_there_when_she_comes_back(
    kring: Kring, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_check(kring)
    with monkeypatch.context() as full:

        def refuse(_change: object) -> None:
            raise DiskFull

        full.setattr(kring.door.practice.desk, "commit", refuse)
        press("27\n")
        assert page.found.fields[HEIGHT].accessibleDescription() == sentence_for(DiskFull())
        page.talk.note.setFocus()
        press("maakt zich zorgen")
        page.leave()
    kring.window.show_page(page)
    assert page.found.fields[HEIGHT].text() == "27"
    assert page.talk.note.toPlainText() == "maakt zich zorgen"
    press("<Esc>")
    assert found(kring, page) == {"fundal-height": "27", "note": "maakt zich zorgen"}


def test_untouched_for_a_minute_it_closes(kring: Kring, qtbot: QtBot) -> None:
    page = open_check(kring)
    assert page._closing.text() == "sluit over 1:00"
    with qtbot.waitSignal(page.done):
        page._idle.passed.emit()
    assert isinstance(kring.window.page, CirclePage)


@pytest.mark.parametrize("displays", [SECOND, MIRROR])
def test_beside_another_screen_it_closes_and_opens_after_the_pin(kring: Kring, displays: Plugged) -> None:
    page = open_check(kring)
    press("4")
    kring.plug(displays)
    assert kring.window.page is not page
    queue(kring).rows[0].check_button.click()
    assert isinstance(kring.window.page, PinQuestionPage)
    press(f"{PIN}\n")
    again = kring.window.page
    assert isinstance(again, BellyCheckPage)
    assert again.found.fields[HEIGHT].text() == "4"
    kring.plug(ALONE)


def test_her_file_is_one_press_away_and_back(kring: Kring) -> None:
    page = open_check(kring)
    press("27\n")
    page.file_button.click()
    file = kring.window.page
    assert isinstance(file, WomanPage)
    assert "Fundushoogte: 27 cm" in stands(kring, file.checks)
    file.checks.button.click()
    again = kring.window.page
    assert isinstance(again, BellyCheckPage)
    assert again.seen_button.isHidden()
    assert again.found.fields[HEIGHT].text() == "27"


def test_a_helper_ticks_and_writes_nothing_down(opened: Callable[..., Kring]) -> None:
    kring = opened(Role.CO_FACILITATOR)
    press("Ctrl+G", "\n")
    assert kring.session.belly_checks.count().seen == 1
    assert not any(row.check_button.isVisible() for row in queue(kring).rows)
    kring.office.dossiers.show_check(queue(kring).rows[0].queued.seat_id)
    assert isinstance(kring.window.page, CirclePage)


def test_tab_goes_through_the_page_in_the_order_of_reading(kring: Kring) -> None:
    page = open_check(kring)
    assert accessibility_problems(page) == []
    names = [widget.accessibleName() for widget in tab_cycle(page)]
    wanted = ["Fundushoogte", "Harttonen", "Harttonen: + gehoord", "Ligging: hoofd", "Indaling: H1"]
    wanted += ["Kindsbewegingen: goed", "Notitie, alleen in haar dossier"]
    assert [name for name in names if name in wanted] == wanted


@pytest.mark.parametrize("phase", [Phase.ARRIVAL, Phase.CIRCLE])
def test_in_the_footer_tab_comes_to_the_belly_checks_after_the_lijstje(kring: Kring, phase: Phase) -> None:
    kring.navigation._go(phase)
    page = kring.window.page
    assert isinstance(page, QWidget)
    assert isinstance(page, CheckinPage | CirclePage)
    stops = tab_cycle(page)
    (at,) = [place for place, stop in enumerate(stops) if stop.accessibleName() == "Buikchecks 0 van 12"]
    assert stops[at - 1] is page.drawer.button
