"""The words of the papers: typed by the practice with the page beside them, approved by name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.handout_texts import CALL_BOX, LONGEST_CALL_LINE
from facilitator_app.live.desk import Desk
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.programmes import Programmes
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.texts_page import TextsPage
from facilitator_app.ui.theme import Scheme
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.papers_at_hand import text_of, wording_for
from tests.zonnebloem import AGENDAS, CALL_LINES, Afternoon, afternoon

SIZE = (1093, 486)
Shown = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def page_of(room: Afternoon, shown: Shown, texts: HandoutTexts | None = None) -> TextsPage:
    practice = room.practice
    page = TextsPage(texts or practice.texts, practice.settings.practice, wording_for, practice.wall)
    shown(page, SIZE)
    page.enter()
    return page


@pytest.fixture
def page(room: Afternoon, shown: Shown) -> TextsPage:
    return page_of(room, shown)


def fields(page: TextsPage) -> list[QWidget]:
    assert page.parts is not None
    return [each.field for each in page.parts.findChildren(FormField)]


def field(page: TextsPage, name: str) -> QLineEdit | LinesEdit:
    found = [each for each in fields(page) if each.accessibleName() == name]
    (only,) = found
    assert isinstance(only, QLineEdit | LinesEdit)
    return only


def lines(page: TextsPage, name: str = "Regels 1") -> LinesEdit:
    found = field(page, name)
    assert isinstance(found, LinesEdit)
    return found


def add_line(qtbot: QtBot, page: TextsPage, line: str, name: str = "Regels 1") -> None:
    edit = lines(page, name)
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, line)


def kept(room: Afternoon, text_id: str = CALL_BOX) -> tuple[str, ...]:
    return room.practice.texts.text(text_id, "nl").parts[0].lines


def choose(page: TextsPage, text: str) -> None:
    page.papers.setCurrentIndex(page.papers.findText(text))
    page.papers.activated.emit(page.papers.currentIndex())


def test_the_call_box_stands_there_as_on_the_card(page: TextsPage) -> None:
    assert page.shown == (CALL_BOX, "nl")
    assert lines(page).toPlainText() == "\n".join(CALL_LINES)
    assert "je bloed verliest" in text_of(page.preview.pdf)
    assert page.papers.hasFocus()
    assert page.heading == "Teksten van de papieren"


def test_every_paper_can_be_chosen_and_is_shown_as_it_will_be_printed(page: TextsPage) -> None:
    for index in range(page.papers.count()):
        page.papers.setCurrentIndex(index)
        page.papers.activated.emit(index)
        assert page.parts is not None
        title = page.parts.typed().title
        assert title in " ".join(text_of(page.preview.pdf).split())
    assert page.papers.count() == 20


def test_page_says_who_approved_and_when(page: TextsPage) -> None:
    assert page.state == "Goedgekeurd door Joke op 1 november 2025."
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_change_takes_the_approval_away_at_once_and_is_seen_on_the_page(page: TextsPage, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    assert page.state == "Gewijzigd: nog niet goedgekeurd."
    qtbot.waitUntil(lambda: "je koorts hebt" in text_of(page.preview.pdf), timeout=5_000)


def test_change_that_is_typed_back_was_no_change(page: TextsPage, qtbot: QtBot) -> None:
    add_line(qtbot, page, "x")
    qtbot.keyClick(lines(page), Qt.Key.Key_Backspace)
    page.leave()
    assert page.state == "Goedgekeurd door Joke op 1 november 2025."


def test_words_are_kept_when_the_field_is_left(page: TextsPage, room: Afternoon, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    qtbot.keyClick(lines(page), Qt.Key.Key_Tab)
    assert kept(room) == (*CALL_LINES, "je koorts hebt")
    assert page.state == "Nog niet goedgekeurd: gaat nog niet mee naar huis."


def test_approving_keeps_and_signs_what_stands_there(page: TextsPage, room: Afternoon, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    assert page.primary is not None
    page.primary.click()
    assert page.state == "Goedgekeurd door Joke op 12 maart 2026."
    assert kept(room) == (*CALL_LINES, "je koorts hebt")
    assert not page.primary.isEnabled()


def test_the_words_of_kring_come_back_with_one_press(page: TextsPage, room: Afternoon, qtbot: QtBot) -> None:
    choose(page, "Vandaag in de groep: bijeenkomst 4")
    assert page.state == "Tekst van Kring."
    assert not page.of_kring.isEnabled()
    edit = lines(page, "Boodschap 1")
    edit.setPlainText("Rust elke dag.")
    page.leave()
    assert page.state == "Tekst van je praktijk."
    page.of_kring.click()
    assert edit.toPlainText() == "Voel elke dag hoe jouw baby beweegt."
    assert page.state == "Tekst van Kring."
    assert "Rust elke dag." not in text_of(page.preview.pdf)
    room.practice.undo()
    page.enter()
    assert edit.toPlainText() == "Rust elke dag."


def test_there_are_three_messages_and_no_way_to_a_fourth(page: TextsPage) -> None:
    choose(page, "Vandaag in de groep: bijeenkomst 4")
    names = [each.accessibleName() for each in fields(page)]
    assert names == ["Titel", "Boodschap 1", "Boodschap 2", "Boodschap 3", "Kop 4", "Regels bij kop 4"]


def test_the_meter_follows_every_key(page: TextsPage) -> None:
    choose(page, "Vandaag in de groep: bijeenkomst 4")
    edit = lines(page, "Boodschap 1")
    assert page.meter.startswith("Goed te lezen: ")
    edit.setPlainText("Meet je tensie.")
    assert page.meter == "“tensie” is een moeilijk woord. Schrijf liever “bloeddruk”."
    edit.setPlainText(" ".join(["woord"] * 13) + ".")
    assert page.meter.startswith("13 woorden in één zin: “woord woord")


def test_each_language_has_words_and_an_approval_of_its_own(page: TextsPage, room: Afternoon) -> None:
    page.show_paper("bel-ons", "en")
    assert page.state == "Nog niet goedgekeurd: gaat nog niet mee naar huis."
    page.approve()
    assert page.state == "Goedgekeurd door Joke op 12 maart 2026."
    assert room.practice.texts.printable("bel-ons", "en")
    assert "Call us" in text_of(page.preview.pdf)


def test_after_a_change_the_other_language_is_one_press_away_and_back(page: TextsPage, room: Afternoon) -> None:
    choose(page, "Vandaag in de groep: bijeenkomst 4")
    text_id = page.shown[0]
    assert not page.others.isVisible()
    lines(page, "Boodschap 1").setFocus()
    lines(page, "Boodschap 1").setPlainText("Rust elke dag.")
    lines(page, "Boodschap 2").setFocus()
    assert page.others.said == ["In het Engels staat nog de tekst van Kring."]
    # What is half typed is kept on the way.
    lines(page, "Boodschap 2").setPlainText("Drink genoeg.")
    page.others.buttons[0].click()
    assert page.shown == (text_id, "en")
    assert "Drink genoeg." in room.practice.texts.text(text_id, "nl").texts
    assert page.others.said == ["In het Nederlands staat de tekst van je praktijk van 12 maart 2026."]
    lines(page, "Boodschap 1").setPlainText("Rest every day.")
    page.others.buttons[0].click()
    assert page.shown == (text_id, "nl")
    assert page.others.said == ["In het Engels staat de tekst van je praktijk van 12 maart 2026."]
    assert accessibility_problems(page) == []
    page.of_kring.click()
    room.practice.texts.take_back(text_id, "en")
    page.enter()
    assert not page.others.isVisible()


def test_a_text_that_cannot_be_kept_is_not_left_for_another_language(page: TextsPage) -> None:
    add = lines(page)
    add.setPlainText("je bloed verliest")
    page.leave()
    add.setPlainText("w" * (LONGEST_CALL_LINE + 1))
    page.others.buttons[0].click()
    assert page.shown == (CALL_BOX, "nl")
    assert page.notice.text.startswith("Deze tekst is te lang.")


def test_too_long_a_line_stays_where_it_was_typed(page: TextsPage, room: Afternoon, qtbot: QtBot) -> None:
    long = "w" * (LONGEST_CALL_LINE + 1)
    lines(page).setPlainText(long)
    page.leave()
    assert page.notice.text == f"Deze tekst is te lang. Gebruik hooguit {LONGEST_CALL_LINE} tekens."
    choose(page, "Bel ons")
    assert page.shown == (CALL_BOX, "nl")
    assert lines(page).toPlainText() == long
    with qtbot.assertNotEmitted(page.back_requested):
        next(each for each in page.findChildren(QPushButton) if each.text() == "Terug").click()
    assert kept(room) == CALL_LINES


def test_who_does_not_run_the_practice_can_read_but_not_change(room: Afternoon, shown: Shown) -> None:
    saskia = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
    desk = Desk(room.store, saskia, room.practice.wall)
    page = page_of(room, shown, HandoutTexts(room.store, desk, Programmes(AGENDAS, "nl")))
    page.show_paper("bel-ons", "en")
    assert page.state == "Nog niet goedgekeurd. Dat doet een verloskundige van de praktijk."
    assert all(each.property("readOnly") for each in fields(page))
    assert page.primary is not None
    assert not page.primary.isEnabled()
    page.approve()
    assert page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."
    assert not room.practice.texts.printable("bel-ons", "en")


def test_hostile_words_are_shown_as_they_were_typed(page: TextsPage) -> None:
    line = '<img src="x">&"’ \u202eabc فاطمة 🤰'
    lines(page).setPlainText(line)
    page.leave()
    page.enter()
    assert lines(page).toPlainText() == line
    page.preview.refresh()
    assert '<img src="x">&"’' in text_of(page.preview.pdf)
    page.grab()
    assert scrolls_sideways(page) == []


@pytest.mark.parametrize(("scheme", "zoom"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.0), (Scheme.LIGHT, 2.0)])
def test_everything_can_be_read_and_reached(
    room: Afternoon,
    shown: Shown,
    qtbot: QtBot,
    themed: Callable[[Scheme, float], None],
    scheme: Scheme,
    zoom: float,
) -> None:
    themed(scheme, zoom)
    page = page_of(room, shown)
    page.show_paper("bel-ons")
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=2_000)
    assert accessibility_problems(page) == []
    assert never_visited(page) == []
    assert scrolls_sideways(page) == []
    assert page.size().toTuple() == SIZE
