"""The pages about women in the window: which follows which, what is told, and the way back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.sessions import Field, PaperKind, PaperUse
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.seating import RowState
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.composing_page import ComposingPage
from facilitator_app.ui.group_choice_page import GroupChoicePage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.navigation import Navigation
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.split_page import SplitPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.status_page import StatusPage
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.woman_form import WomanForm
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import focused, press
from tests.practice import TODAY, WORDING
from tests.ui.copies import Copy, make_practice
from tests.ui.waiting_women import add_waiting_women
from tests.zonnebloem import approve_texts

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_practice(tmp_path_factory.mktemp("made") / "kring")
    practice = Copy(folder, folder.with_name("filled")).unlock()
    approve_texts(practice.door.practice)
    add_waiting_women(practice)
    practice.door.leave()
    return practice.folder


class Kring:
    """The window of an open practice, from Start on."""

    def __init__(self, practice: Copy, shown: Show) -> None:
        self.practice, self.window = practice, MainWindow()
        self.navigation = Navigation(practice.door, self.window, lambda _language: WORDING)
        self.office = self.navigation._office
        shown(self.window)
        self.navigation.begin()

    @property
    def rooms(self) -> OpenPractice:
        return self.practice.door.practice

    @property
    def page(self) -> QWidget:
        assert isinstance(self.window.page, QWidget)
        return self.window.page

    @property
    def told(self) -> str:
        return "" if self.window.toast.isHidden() else self.window.toast.text.text()

    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def press_button(self, words: str) -> None:
        (button,) = (
            b
            for b in self.page.findChildren(QPushButton)
            if words in (b.text(), b.accessibleName()) and b.isVisible()
        )
        button.click()


@pytest.fixture
def kring(made: Path, tmp_path: Path, shown: Show) -> Iterator[Kring]:
    kring = Kring(Copy(made, tmp_path / "kring").unlock(), shown)
    yield kring
    kring.window.leave_page()
    kring.navigation.end()
    kring.practice.door.leave()


def test_a_woman_is_added_to_a_group_and_taken_back_with_one_key(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    kring.press_button("+ Deelnemer")
    assert isinstance(kring.page, WomanForm)
    assert kring.window.windowTitle() == "Kring – Nieuwe deelnemer"
    press("Lieke\tvan\tBeek\t15-6-26\n")
    assert isinstance(kring.page, GroupPage)
    assert "Lieke B." in kring.said()
    assert kring.told == "Deelnemer toegevoegd."
    press("Ctrl+Z")
    assert "Lieke B." not in kring.said()


def test_a_half_typed_woman_waits_wherever_she_is_added_next(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    kring.press_button("+ Deelnemer")
    press("Lieke\t\tBee", "<Esc>")
    assert isinstance(kring.page, GroupPage)
    kring.navigation.show_start()
    kring.office.women.show_composing()
    kring.press_button("+ Deelnemer")
    page = kring.page
    assert isinstance(page, WomanForm)
    assert (page.fields.texts[Part.FIRST_NAME], page.fields.group_id) == ("Lieke", None)


def test_from_her_details_to_her_status_and_the_whole_way_back(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    kring.office.show_woman_form("vrouw-3")
    kring.press_button("Status wijzigen")
    assert isinstance(kring.page, StatusPage)
    press("<Down>", "\n")
    assert isinstance(kring.page, WomanForm)
    assert "bevallen op 12 maart" in kring.said()
    assert kring.told == "Status gewijzigd."
    press("<Esc>")
    assert isinstance(kring.page, GroupPage)
    assert kring.rooms.women.get("vrouw-3").status is Status.DELIVERED


def test_a_woman_goes_to_another_group_with_all_that_she_did(kring: Kring) -> None:
    kring.office.show_group("aster")
    page = kring.page
    assert isinstance(page, GroupPage)
    page.move_requested.emit("aster-2")
    assert isinstance(kring.page, GroupChoicePage)
    kring.page.cards[1].button.click()
    assert isinstance(kring.page, GroupPage)
    assert kring.rooms.women.get("aster-2").group_id == "roos"
    assert kring.told == "Naar een andere groep."
    press("Ctrl+Z")
    assert kring.rooms.women.get("aster-2").group_id == "aster"


def test_a_woman_is_taken_out_of_her_group_and_waits(kring: Kring) -> None:
    kring.office.show_group("aster")
    page = kring.page
    assert isinstance(page, GroupPage)
    page.removal_requested.emit("aster-2")
    assert kring.told == "Uit de groep gehaald. Ze staat nu op de wachtlijst."
    assert "Dilan" not in kring.said()
    assert kring.rooms.women.get("aster-2").group_id is None


def test_start_leads_to_the_women_who_wait(kring: Kring) -> None:
    assert "5 deelnemers op de wachtlijst" in kring.said()
    (line,) = (b for b in kring.page.findChildren(QPushButton) if b.accessibleName().startswith("Indelen:"))
    line.click()
    assert isinstance(kring.page, ComposingPage)
    press("1")
    assert kring.told == "In Roos gezet."
    press("<Esc>")
    assert isinstance(kring.page, StartPage)
    assert "4 deelnemers op de wachtlijst" in kring.said()


def test_two_groups_are_merged_and_the_one_that_goes_on_is_shown(kring: Kring) -> None:
    kring.office.show_group("roos")
    page = kring.page
    assert isinstance(page, GroupPage)
    page.merge_requested.emit()
    assert isinstance(kring.page, GroupChoicePage)
    kring.page.cards[1].button.click()
    assert "Deelnemers (11)" in kring.said()
    assert kring.told == "Groepen samengevoegd."
    press("Ctrl+Z")
    assert "Deelnemers (9)" in kring.said()


def test_what_cannot_be_merged_says_why_and_stays(kring: Kring) -> None:
    kring.office.women.show_merge("aster")
    assert isinstance(kring.page, GroupChoicePage)
    kring.page.cards[0].button.click()
    assert "In deze groep kan niemand meer bij." in kring.said()


def test_a_group_that_was_split_off_is_shown_and_is_gone_after_an_undo(kring: Kring) -> None:
    kring.office.show_group("aster")
    page = kring.page
    assert isinstance(page, GroupPage)
    page.split_requested.emit()
    page = kring.page
    assert isinstance(page, SplitPage)
    for box in list(page.boxes.values())[:4]:
        box.click()
    page.name_edit.setFocus()
    press("Nieuw\n")
    assert "Nieuw" in kring.said()
    press("Ctrl+Z")
    assert isinstance(kring.page, StartPage)
    assert kring.told.startswith("Teruggehaald.")


def test_papers_of_another_due_date_lead_from_start_to_their_session(kring: Kring) -> None:
    session = kring.practice.open(3)
    session.papers.handed_out([Handed(PaperKind.CARD, "vrouw-0", "nl")], PaperUse.PRINT)
    session.closing.close()
    kring.rooms.leave_session()
    her = kring.rooms.women.get("vrouw-0")
    kring.rooms.women.change(replace(her, due_date=her.due_date + timedelta(days=7)))
    kring.navigation.show_start()
    assert "1 papier nog te printen: de uitgerekende datum is gewijzigd" in kring.said()
    kring.press_button("Bekijk")
    page = kring.page
    assert isinstance(page, ClosingPage)
    assert "· 1 nog te printen" in kring.said()


def test_a_page_about_somebody_who_is_not_there_any_more_ends_on_start(kring: Kring) -> None:
    kring.rooms.women.add(Participant("nieuw", None, "Lieke", "Beek", TODAY + timedelta(days=150)))
    kring.office.show_woman_form("nieuw")
    kring.rooms.undo()
    kring.office.undo()
    assert isinstance(kring.page, StartPage)


def test_what_was_chosen_for_a_split_waits(kring: Kring) -> None:
    kring.office.women.show_split("aster")
    page = kring.page
    assert isinstance(page, SplitPage)
    page.boxes["aster-3"].click()
    page.name_edit.setFocus()
    press("Nieuw", "<Esc>")
    kring.office.women.show_split("aster")
    page = kring.page
    assert isinstance(page, SplitPage)
    assert (page.name_edit.text(), page.boxes["aster-3"].isChecked()) == ("Nieuw", True)


def test_a_status_that_was_chosen_and_not_set_is_told(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    kring.office.women.show_status("vrouw-3")
    press("<Down>", "<Esc>")
    assert isinstance(kring.page, GroupPage)
    assert kring.told == "Haar status is niet gewijzigd."


def test_a_woman_who_is_not_on_the_list_is_added_while_others_are_typed_in(kring: Kring) -> None:
    kring.office.session_requested.emit("bijeenkomst-4")
    assert isinstance(kring.page, CheckinPage)
    check_in = kring.page
    press("118\t7")
    kring.press_button("Deelnemer toevoegen")
    assert isinstance(kring.page, WomanForm)
    for part, text in ((Part.FIRST_NAME, "Noor"), (Part.SURNAME, "Smit"), (Part.DUE_DATE, "12-6-2026")):
        kring.page.fields.edits[part].setText(text)
    kring.page.primary.click()
    assert kring.page is check_in
    # The cursor is at her row, and what was half typed is still there.
    assert focused().accessibleName() == "Noor S., bovendruk"
    press("121\t79\t70,2\n", "ami")
    assert kring.navigation.session is not None
    seating = kring.navigation.session.seating
    (noor,) = seating.find("Noor")
    assert noor.state is RowState.DONE
    (amina,) = seating.find("Amina")
    assert seating.typed(amina.seat.id) == {
        Field.SYSTOLIC: "118",
        Field.DIASTOLIC: "7",
    }


def test_whoever_comes_back_without_adding_anybody_goes_on_where_she_was(kring: Kring) -> None:
    kring.office.session_requested.emit("bijeenkomst-4")
    press("118\t")
    kring.practice.pass_time(seconds=3)
    press("7")
    kring.press_button("Deelnemer toevoegen")
    press("<Esc>")
    assert isinstance(kring.page, CheckinPage)
    assert focused().accessibleName() == "Amina B., onderdruk"


# Out of her file


def at_a_session(kring: Kring) -> str:
    """Measure her at the session of today; returns who she is."""
    session = kring.rooms.session("bijeenkomst-4")
    (row,) = session.seating.find("Amina")
    session.seating.record_pressure(row.seat.id, "118", "76", "step")
    kring.rooms.leave_session()
    return row.participant.id


def test_her_card_and_her_sheet_are_made_from_her_file(kring: Kring) -> None:
    her = at_a_session(kring)
    for button in ("Kaart maken", "Dossierblad"):
        kring.office.dossiers.show_woman(her)
        kring.press_button(button)
        assert isinstance(kring.page, PreviewPage)
        press("<Esc>")
        assert isinstance(kring.page, WomanPage)


def test_undo_in_her_file_takes_back_what_was_done_there(kring: Kring) -> None:
    her = at_a_session(kring)
    kring.office.dossiers.show_woman(her)
    kring.press_button("Meting erbij")
    press("120\t80\n")
    assert kring.told == "Meting bewaard."
    assert "nagemeten door verloskundige" in kring.said()
    kring.window.toast.undo_button.click()
    assert "nagemeten door verloskundige" not in kring.said()
    press("Ctrl+Y")
    assert "nagemeten door verloskundige" in kring.said()
    # What is not of a session goes the other way back.
    page = kring.page
    assert isinstance(page, WomanPage)
    page.deeds.off_card.click()
    press("Ctrl+Z")
    assert kring.rooms.women.get(her).weight_on_card
    assert "nagemeten door verloskundige" in kring.said()


def test_she_is_taken_out_of_her_group_from_her_file(kring: Kring) -> None:
    her = at_a_session(kring)
    kring.office.dossiers.show_woman(her)
    kring.press_button("Uit de groep halen")
    assert kring.rooms.women.get(her).group_id is None
    assert kring.told == "Uit de groep gehaald. Ze staat nu op de wachtlijst."
    press("Ctrl+Z")
    assert kring.rooms.women.get(her).group_id == "zonnebloem"


def test_a_group_weighs_itself_or_not_from_its_menu(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    page = kring.page
    assert isinstance(page, GroupPage)
    page.head.weighing_chosen.emit(False)
    assert not kring.rooms.groups.page("zonnebloem").group.weighs
    assert kring.told == "Deze groep weegt zich niet meer."
    press("Ctrl+Z")
    assert kring.rooms.groups.page("zonnebloem").group.weighs


def test_one_woman_does_not_weigh_herself(kring: Kring) -> None:
    kring.office.show_woman_form("vrouw-3")
    page = kring.page
    assert isinstance(page, WomanForm)
    page.standing.weighs.click()
    assert not kring.rooms.women.get("vrouw-3").weighs
    kring.office.undo()
    assert kring.rooms.women.get("vrouw-3").weighs
