"""The end of a session on the screen: what the list says, closing, and papers in a few clicks."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Role
from facilitator_app.domain.sessions import Field, PaperKind, PaperUse, QuestionState, SessionState
from facilitator_app.live.handing_out import Handed
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.printing import NoPrinter
from facilitator_app.ui.theme import Scheme
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.papers_at_hand import outlet_of, sizes_of, wording_for
from tests.zonnebloem import Afternoon, afternoon

SIZE = (1093, 486)
Shown = Callable[..., ClosingPage]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        opened.at("2026-03-12 16:02")
        yield opened


# A card and a sheet for each of twelve women, the report, and five to take home: one of them in two languages.
EVERYTHING = 30


@pytest.fixture
def page(room: Afternoon, tmp_path: Path, shown: Shown) -> ClosingPage:
    made = ClosingPage(room.session, room.practice.settings, wording_for, outlet_of(room.session, tmp_path))
    shown(made, SIZE)
    made.enter()
    return made


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def make_all(qtbot: QtBot, page: ClosingPage) -> None:
    press(qtbot, page.panel.all_button)
    qtbot.waitUntil(lambda: page.preview is not None, timeout=20_000)


def preview_two(qtbot: QtBot, page: ClosingPage) -> None:
    """The card of the one woman who was not there, and the report."""
    tick_two(page)
    press(qtbot, page.panel.preview_button)
    qtbot.waitUntil(lambda: page.preview is not None, timeout=20_000)


def tick_two(page: ClosingPage) -> None:
    page.panel.cards.setChecked(False)
    page.panel.sheets.setChecked(False)
    page.panel.handouts.setChecked(False)


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_list_says_in_words_how_everything_stands(page: ClosingPage, room: Afternoon) -> None:
    circle = room.session.circle
    for text in ("Een?", "Twee?", "Drie?"):
        circle.ask(text)
    first, second, third = circle.questions()
    circle.settle(first.id, QuestionState.DISCUSSED)
    circle.settle(second.id, QuestionState.DISCUSSED)
    circle.settle(third.id, QuestionState.NEXT_TIME)
    assert page.list.attendance.value == "11 aanwezig, 1 afgemeld"
    assert page.list.measured.value == "10 van 11 · 1 wil niet meten"
    assert page.list.board.value == "3 vragen: 2 besproken, 1 volgende keer"
    assert page.list.next_session.value == "donderdag 9 april, 14.00 uur"
    assert page.list.papers.value == "nog niet gemaakt"
    assert not page.list.drafts.isVisible()
    assert page.status == "Nog open: papieren."


def test_belly_checks_are_counted_once_somebody_was_seen(page: ClosingPage, room: Afternoon) -> None:
    assert not page.list.checks.isVisible()
    checks = room.session.belly_checks
    checks.see(room.seat("Amina"))
    checks.give_own_visit(room.seat("Olena"))
    room.practice.belly_findings.keep_draft(room.seat("Iris"), "note", "half")
    assert page.list.checks.value == "1 van 10 gezien · 1 eigen afspraak · 1 half getypt"
    assert "9 nog naar de buikcheck" in page.status
    for one in checks.plan().waiting:
        checks.see(one)
    assert "buikcheck" not in page.status


def test_empty_board_has_no_questions(page: ClosingPage) -> None:
    assert page.list.board.value == "geen vragen"
    assert page.list.questions == []


def test_open_question_is_settled_here_with_one_click(page: ClosingPage, room: Afternoon, qtbot: QtBot) -> None:
    room.session.circle.ask("Mag ik op mijn rug slapen?")
    room.session.circle.ask("Wanneer begint mijn verlof?")
    assert page.list.board.value == "2 vragen open"
    assert "2 vragen" in page.status
    button = page.list.questions[0].buttons[QuestionState.NEXT_TIME]
    button.setFocus()
    press(qtbot, button)
    assert page.list.board.value == "2 vragen: 1 open, 1 volgende keer"
    (left,) = page.list.questions
    assert left.buttons[QuestionState.DISCUSSED].hasFocus()
    qtbot.keyClick(left.buttons[QuestionState.DISCUSSED], Qt.Key.Key_Space)
    assert page.list.board.value == "2 vragen: 1 besproken, 1 volgende keer"
    assert "vraag" not in page.status


def test_half_typed_number_is_pointed_out_with_the_way_back(
    page: ClosingPage, room: Afternoon, qtbot: QtBot
) -> None:
    room.session.seating.keep_draft(room.seat("Amina"), Field.WEIGHT, "6", "now")
    page.enter()
    assert page.list.drafts.value == "1 getal nog niet af"
    assert "1 getal nog niet af" in page.status
    assert page.list.drafts.button is not None
    with qtbot.waitSignal(page.arrival_requested):
        press(qtbot, page.list.drafts.button)


def test_women_who_are_expected_are_named_in_number_before_closing(tmp_path: Path, shown: Shown) -> None:
    with afternoon(tmp_path) as room:
        room.measure("Amina", "118/76", "68,4")
        page = ClosingPage(room.session, room.practice.settings, wording_for)
        shown(page, SIZE)
        assert page.list.attendance.value == "1 aanwezig, 11 nog verwacht"
        assert page.status == "Nog open: 11 verwacht, 11 nog meten, papieren."
        page.close_button.click()
        assert page.list.attendance.value == "1 aanwezig, 11 niet gekomen"


def test_last_session_without_measuring_speaks_of_neither(room: Afternoon, shown: Shown) -> None:
    today = room.session.session
    room.practice.planning.plan(
        replace(today, id="session-6", number=6, state=SessionState.PLANNED, measuring=False)
    )
    last = room.practice.session("session-6")
    page = ClosingPage(last, room.practice.settings, wording_for)
    shown(page, SIZE)
    assert page.list.next_session.value == "niet gepland"
    assert not page.list.measured.isVisible()
    assert page.status == "Nog open: 12 verwacht, papieren."
    page.close_button.click()
    assert page.notice.text == "Bijeenkomst gesloten."


def test_role_that_may_not_is_told_so_at_every_button(room: Afternoon, shown: Shown) -> None:
    room.session.circle.ask("Mag ik op mijn rug slapen?")
    room.session.circle.start()
    page = ClosingPage(room.seen_by(Role.COORDINATOR), room.practice.settings, wording_for)
    shown(page, SIZE)
    for button in (page.list.questions[0].buttons[QuestionState.DISCUSSED], page.close_button):
        page.notice.dismiss()
        button.click()
        assert page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."
    assert not room.session.closed


def test_closing_is_one_click_and_says_when_we_meet_again(
    page: ClosingPage, room: Afternoon, qtbot: QtBot
) -> None:
    assert page.primary is page.close_button
    press(qtbot, page.close_button)
    assert room.session.closed
    assert page.notice.text == "Bijeenkomst gesloten. Volgende keer: donderdag 9 april."
    assert page.status == ""
    assert page.primary is page.start_button
    assert page.start_button.hasFocus()
    with qtbot.waitSignal(page.start_requested):
        press(qtbot, page.start_button)


def test_closed_session_is_opened_again(page: ClosingPage, room: Afternoon, qtbot: QtBot) -> None:
    press(qtbot, page.close_button)
    press(qtbot, page.reopen_button)
    assert not room.session.closed
    assert page.notice.text == "De bijeenkomst is weer open."
    assert page.primary is page.close_button
    assert not page.reopen_button.isVisible()


def test_closing_stops_the_programme(page: ClosingPage, room: Afternoon) -> None:
    room.session.circle.start()
    page.close_button.click()
    page.reopen_button.click()
    assert room.session.circle.clock.paused


def test_closed_session_still_makes_papers(page: ClosingPage, qtbot: QtBot) -> None:
    press(qtbot, page.close_button)
    preview_two(qtbot, page)
    assert page.preview is not None
    assert page.preview.list.count() == 2


def test_footer_says_when_something_was_saved(page: ClosingPage, room: Afternoon) -> None:
    room.session.circle.ask("Mag ik op mijn rug slapen?")
    assert "opgeslagen 16.02" in words_on(page)


def test_make_all_makes_everything_whatever_is_ticked(page: ClosingPage, qtbot: QtBot) -> None:
    tick_two(page)
    make_all(qtbot, page)
    assert page.preview is not None
    assert page.preview.list.count() == EVERYTHING
    assert page.primary is page.preview.primary


def test_making_tells_how_far_it_is_and_the_buttons_wait(page: ClosingPage, qtbot: QtBot) -> None:
    press(qtbot, page.panel.all_button)
    assert page.panel.said == f"Bezig: 0 van {EVERYTHING}"
    assert not page.panel.all_button.isEnabled()
    assert QApplication.focusWidget() is page
    qtbot.waitUntil(
        lambda: re.fullmatch(f"Bezig: [1-9].* van {EVERYTHING}", page.panel.said) is not None, timeout=20_000
    )
    qtbot.waitUntil(lambda: page.preview is not None, timeout=20_000)
    assert page.panel.all_button.isEnabled()


def test_preview_shows_only_what_is_ticked(page: ClosingPage, qtbot: QtBot) -> None:
    for box in (page.panel.cards, page.panel.sheets, page.panel.cards_for_absent, page.panel.handouts):
        box.setChecked(False)
    press(qtbot, page.panel.preview_button)
    qtbot.waitUntil(lambda: page.preview is not None, timeout=20_000)
    assert page.preview is not None
    assert page.preview.list.count() == 1


def test_whole_closing_takes_three_clicks_and_the_printers_own(
    page: ClosingPage, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    preview_two(qtbot, page)
    assert page.preview is not None
    press(qtbot, page.preview.primary)
    qtbot.waitUntil(lambda: page.preview is None, timeout=30_000)
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 2
    assert page.notice.text == "Naar de printer gestuurd. Tel de vellen: het zijn er 2."
    assert page.list.papers.value == "gemaakt 16.02"
    assert page.status == ""
    assert page.close_button.hasFocus()
    press(qtbot, page.close_button)
    assert room.session.closed
    assert len(room.store.papers.all_for(use=PaperUse.PRINT)) == 2


def test_papers_are_saved_from_the_page_with_a_password(
    page: ClosingPage, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    tick_two(page)
    press(qtbot, page.panel.save_button)
    qtbot.waitUntil(lambda: page.outlet.dialog is not None, timeout=20_000)
    dialog = page.outlet.dialog
    assert dialog is not None
    press(qtbot, dialog.folder_button)
    qtbot.keyClicks(dialog.password_edit, "drie warme truien")
    qtbot.keyClicks(dialog.again_edit, "drie warme truien")
    press(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=20_000)
    assert page.notice.text == "2 bestanden staan in stick. Ze liggen nu buiten Kring."
    names = sorted(path.name for path in (tmp_path / "stick").iterdir())
    assert names == ["groepsverslag-2026-03-12.pdf", "kaart-2026-03-12-12.pdf"]
    assert len(room.store.papers.all_for(use=PaperUse.SAVE)) == 2


def test_papers_made_on_another_day_bear_that_day_in_the_list(
    page: ClosingPage, room: Afternoon, qtbot: QtBot
) -> None:
    room.at("2026-03-14 09:10")
    for box in (page.panel.cards, page.panel.sheets, page.panel.cards_for_absent, page.panel.handouts):
        box.setChecked(False)
    qtbot.keyClick(page.panel.report, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=20_000)
    assert page.list.papers.value == "gemaakt 14 mrt, 09.10"


def test_leaving_puts_the_papers_away(page: ClosingPage, qtbot: QtBot) -> None:
    preview_two(qtbot, page)
    page.leave()
    assert page.preview is None
    assert page.primary is page.close_button
    page.enter()
    assert page.panel.all_button.hasFocus()


def test_leaving_while_papers_are_made_stops_that(page: ClosingPage, qtbot: QtBot, room: Afternoon) -> None:
    press(qtbot, page.panel.all_button)
    qtbot.waitUntil(lambda: re.match("Bezig: [1-9]", page.panel.said) is not None, timeout=20_000)
    page.leave()
    looks = len(room.store.log.lines())
    assert page.panel.all_button.isEnabled()
    qtbot.waitUntil(lambda: page.panel.said.startswith("10 Nederlands"), timeout=5_000)
    assert page.preview is None
    assert len(room.store.log.lines()) == looks


def test_escape_comes_back_from_the_preview(page: ClosingPage, qtbot: QtBot) -> None:
    preview_two(qtbot, page)
    assert page.preview is not None
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert page.preview is None
    assert page.panel.all_button.hasFocus()


def test_second_facilitator_makes_the_report_and_is_told_about_the_rest(
    room: Afternoon, tmp_path: Path, shown: Shown, qtbot: QtBot
) -> None:
    session = room.seen_by(Role.CO_FACILITATOR)
    page = ClosingPage(session, room.practice.settings, wording_for, outlet_of(session, tmp_path))
    shown(page, SIZE)
    assert page.panel.said == "Kaarten en dossierbladen maakt de verloskundige."
    assert not page.panel.cards.isEnabled()
    assert not page.panel.sheets.isEnabled()
    make_all(qtbot, page)
    assert page.preview is not None
    assert page.preview.list.count() == 6


def test_coordinator_is_refused_in_words(room: Afternoon, tmp_path: Path, shown: Shown, qtbot: QtBot) -> None:
    session = room.seen_by(Role.COORDINATOR)
    page = ClosingPage(session, room.practice.settings, wording_for, outlet_of(session, tmp_path))
    shown(page, SIZE)
    press(qtbot, page.close_button)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=5_000)
    assert page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."
    assert not session.closed


def test_list_out_of_sight_waits_until_it_is_shown(page: ClosingPage, room: Afternoon) -> None:
    page.hide()
    room.session.circle.ask("Mag ik op mijn rug slapen?")
    assert page.list.board.value == "geen vragen"
    page.show()
    page.enter()
    assert page.list.board.value == "1 vraag open"


def test_no_number_of_a_woman_and_no_name_is_on_the_page(page: ClosingPage) -> None:
    said = words_on(page)
    assert "110" not in said
    assert "60,4" not in said
    assert "Amina" not in said
    assert page.heading == "Afronden"


def test_hostile_question_is_shown_as_it_was_typed(page: ClosingPage, room: Afternoon, qtbot: QtBot) -> None:
    room.session.circle.ask('<img src="x">&"’ ' + "ب" * 200)
    page.grab()
    assert any(label.text().startswith('<img src="x">') for label in page.findChildren(QLabel))
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=2_000)
    assert scrolls_sideways(page) == []
    assert page.size().toTuple() == SIZE


@pytest.mark.parametrize(
    ("scheme", "zoom"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.0), (Scheme.LIGHT, 1.5), (Scheme.LIGHT, 2.0)]
)
def test_everything_can_be_read_and_reached(
    room: Afternoon,
    shown: Shown,
    qtbot: QtBot,
    themed: Callable[[Scheme, float], None],
    scheme: Scheme,
    zoom: float,
) -> None:
    themed(scheme, zoom)
    room.session.circle.ask("Wanneer begint mijn verlof, en wie betaalt dat dan eigenlijk?")
    page = ClosingPage(room.session, room.practice.settings, wording_for)
    shown(page, SIZE)
    page.enter()
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=2_000)
    assert accessibility_problems(page) == []
    assert never_visited(page) == []
    assert scrolls_sideways(page) == []
    assert page.size().toTuple() == SIZE
    for area in page.findChildren(QScrollArea):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_without_a_printer_the_papers_wait_and_only_they_are_shown_and_printed_later(
    room: Afternoon, tmp_path: Path, shown: Shown, qtbot: QtBot
) -> None:
    def no_printer(_parent: QWidget) -> QPrinter:
        raise NoPrinter

    outlet = PaperOutlet(room.session.papers, no_printer)
    page = ClosingPage(room.session, room.practice.settings, wording_for, outlet)
    shown(page, SIZE)
    page.enter()
    assert not page.list.to_print.isVisible()
    preview_two(qtbot, page)
    assert page.preview is not None
    page.preview.primary.click()
    assert page.preview.notice.text == "Er is geen printer. Kring onthoudt het bij Nog te printen."
    page.preview.back_requested.emit()
    assert page.list.to_print.value == "2 papieren"
    page.leave()
    # Another day, at the practice.
    outlet = outlet_of(room.session, tmp_path)
    there = ClosingPage(room.session, room.practice.settings, wording_for, outlet)
    shown(there, SIZE)
    there.enter()
    assert there.list.to_print.button is not None
    there.list.to_print.button.click()
    qtbot.waitUntil(lambda: there.preview is not None, timeout=20_000)
    assert there.preview is not None
    assert [paper.label for paper in there.preview.list.papers] == ["Zofia W.", ""]
    with qtbot.waitSignal(outlet.handed_out, timeout=20_000):
        there.preview.primary.click()
    assert not there.list.to_print.isVisible()
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 2


def test_what_need_not_be_printed_any_more_is_let_go(page: ClosingPage, room: Afternoon) -> None:
    room.session.papers.keep_to_print([Handed(PaperKind.GROUP_REPORT, None, "nl")])
    assert page.list.to_print.value == "1 papier"
    page.list.let_go_button.click()
    assert not page.list.to_print.isVisible()
    assert room.session.papers_to_print.of_session("session-4") == ()
