"""A woman typed in by hand, in the three fields that matter, and what is known of her changed later."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.domain.participants import PICTURES, Participant, Status
from facilitator_app.domain.remarks import Part
from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.woman_form import WomanForm
from tests.keys import focused, press
from tests.practice import TODAY, WORDING
from tests.ui.copies import Copy, make_practice
from tests.ui.waiting_women import add_waiting_women

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_practice(tmp_path_factory.mktemp("made") / "kring")
    practice = Copy(folder, folder.with_name("filled")).unlock()
    add_waiting_women(practice)
    practice.door.leave()
    return practice.folder


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def rooms(practice: Copy) -> OpenPractice:
    return practice.door.practice


@pytest.fixture
def new_woman(rooms: OpenPractice, shown: Show) -> Callable[..., WomanForm]:
    def show(group_id: str | None = "aster") -> WomanForm:
        page = WomanForm(rooms.enrolment, "", WORDING)
        page.begin(group_id)
        shown(page, (1093, 486))
        page.enter()
        return page

    return show


@pytest.fixture
def details(rooms: OpenPractice, shown: Show) -> Callable[[str], WomanForm]:
    def show(participant_id: str) -> WomanForm:
        page = WomanForm(rooms.enrolment, participant_id, WORDING)
        shown(page, (1093, 486))
        page.enter()
        return page

    return show


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def everybody(rooms: OpenPractice) -> list[Participant]:
    return rooms.women.others_in("aster") + rooms.women.others_in("zonnebloem") + rooms.women.others_in(None)


def newest(rooms: OpenPractice, known: list[Participant]) -> Participant:
    ids = {woman.id for woman in known}
    (new,) = (woman for woman in everybody(rooms) if woman.id not in ids)
    return new


def retype(page: WomanForm, part: Part, text: str) -> None:
    page.fields.edits[part].setFocus()
    page.fields.edits[part].selectAll()
    press(text)


# A new woman


def test_the_three_that_matter_suffice_and_enter_adds_her(
    new_woman: Callable[..., WomanForm], rooms: OpenPractice
) -> None:
    known, page = everybody(rooms), new_woman()
    done = QSignalSpy(page.done)
    keys = press("Lieke\tvan\tDijk\t31-8-26\n")
    assert keys < 30
    assert done.at(0) == ["Deelnemer toegevoegd."]
    new = newest(rooms, known)
    assert (new.full_name, new.due_date, new.group_id) == ("Lieke van Dijk", date(2026, 8, 31), "aster")
    assert (new.language, new.babies, new.joined_on) == ("nl", 1, None)
    assert new.picture == PICTURES[9]
    rooms.undo()
    assert everybody(rooms) == known


def test_an_infix_typed_with_the_surname_goes_to_its_own_field(new_woman: Callable[..., WomanForm]) -> None:
    page = new_woman()
    press("Lieke\t\tvan der Dijk\t")
    assert page.fields.texts[Part.INFIX] == "van der"
    assert page.fields.texts[Part.SURNAME] == "Dijk"


def test_how_far_she_is_stands_beside_her_due_date(new_woman: Callable[..., WomanForm]) -> None:
    page = new_woman()
    press("Lieke\t\tDijk\t3 september 2026")
    assert "nu 15+0" in said(page)
    retype(page, Part.DUE_DATE, "3-9-2029")
    assert "nu " not in said(page)


def test_the_rest_is_stored_too(new_woman: Callable[..., WomanForm], rooms: OpenPractice) -> None:
    known, page = everybody(rooms), new_woman(None)
    press("Marta\t\tTesfay\t31-8-26\t4-8-93")
    page.fields.group.setCurrentIndex(page.fields.group.findData("zonnebloem"))
    page.fields.group.activated.emit(0)
    page.fields.choose_language("ti")
    page.fields.babies.setCurrentIndex(1)
    page.fields.edits[Part.CLIENT_NUMBER].setText("2026-117")
    page.fields.edits[Part.PHONE].setText("06 1234 5678")
    retype(page, Part.DUE_DATE, "14-6-26\n")
    new = newest(rooms, known)
    assert (new.birth_date, new.language, new.babies) == (date(1993, 8, 4), "ti", 2)
    assert (new.client_number, new.phone, new.group_id) == ("2026-117", "06 1234 5678", "zonnebloem")


def test_who_comes_to_a_group_that_has_begun_takes_part_from_today_or_from_another_day(
    new_woman: Callable[..., WomanForm], rooms: OpenPractice
) -> None:
    known, page = everybody(rooms), new_woman("zonnebloem")
    assert page.fields.joined_on.text() == "12-03-2026"
    press("Noor\t\tDijk\t14-6-26")
    page.fields.joined_on.setFocus()
    page.fields.joined_on.selectAll()
    press("12-2-26\n")
    new = newest(rooms, known)
    assert new.joined_on == date(2026, 2, 12)
    assert len(rooms._store.seats.all_for(participant_id=new.id)) == 3


def test_what_would_be_off_in_the_group_is_said_while_she_types(new_woman: Callable[..., WomanForm]) -> None:
    page = new_woman()
    press("Wies\t\tPrins\t13-10-26\t")
    assert "6 weken na de rest van de groep" in said(page)


def test_taken_pictures_are_told(new_woman: Callable[..., WomanForm]) -> None:
    box = new_woman().fields.picture
    assert box.itemText(0) == "bloem (al in de groep)"
    assert box.itemText(15) == "anker"
    assert box.currentData() == PICTURES[9]


@pytest.mark.parametrize(
    ("typed", "sentence", "at"),
    [
        ("\t\tDijk\t31-8-26\n", "Typ een voornaam.", Part.FIRST_NAME),
        ("Lieke\t\tDijk\t\n", "Typ de uitgerekende datum.", Part.DUE_DATE),
        ("Lieke\t\tDijk\t31-2-26\n", "Deze datum bestaat niet.", Part.DUE_DATE),
        ("Lieke\t\tDijk\t1-1-2031\n", "Uitgerekend over 250 weken: dat kan niet.", Part.DUE_DATE),
        ("Lieke\t\tDijk\t1-1-2026\n", "Uitgerekend 10 weken geleden: dat kan niet.", Part.DUE_DATE),
        ("Lieke\t\tDijk\t31-8-26\t29-2-1995\n", "Deze datum bestaat niet.", Part.BIRTH_DATE),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_stored(
    new_woman: Callable[..., WomanForm], rooms: OpenPractice, typed: str, sentence: str, at: Part
) -> None:
    known, page = everybody(rooms), new_woman()
    press(typed)
    assert sentence in said(page)
    assert focused() is page.fields.edits[at]
    assert everybody(rooms) == known


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Lieke\t\tDijk\t1-11-26\n", "Uitgerekend over 33 weken. Klopt dat? Enter = ja."),
        ("Lieke\t\tDijk\t31-8-26\t1-1-2020\n", "Dan is ze 6 jaar. Klopt dat? Enter = ja."),
        ("Dilan\t\tKaya\t30-8-26\n", "Staat al in deze groep. Toch toevoegen? Enter = ja."),
        ("Marit\t\tVos\t31-8-26\n", "Staat al op de wachtlijst. Toch toevoegen? Enter = ja."),
    ],
)
def test_what_is_odd_is_asked_once_and_enter_is_a_yes(
    new_woman: Callable[..., WomanForm], rooms: OpenPractice, typed: str, sentence: str
) -> None:
    known, page = everybody(rooms), new_woman()
    press(typed)
    assert sentence in said(page)
    assert everybody(rooms) == known
    press("\n")
    # A day that is far from now is far from the group as well, and each is a question of its own.
    if everybody(rooms) == known:
        assert "8 weken van de rest van de groep. Klopt dat? Enter = ja." in said(page)
        press("\n")
    newest(rooms, known)


def test_an_answer_counts_for_what_was_asked_and_no_other(
    new_woman: Callable[..., WomanForm], rooms: OpenPractice
) -> None:
    known, page = everybody(rooms), new_woman(None)
    press("Lieke\t\tDijk\t1-11-26\n")
    retype(page, Part.DUE_DATE, "15-11-26\n")
    assert "Uitgerekend over 35 weken. Klopt dat?" in said(page)
    assert everybody(rooms) == known


def test_several_can_be_added_in_a_row(new_woman: Callable[..., WomanForm], rooms: OpenPractice) -> None:
    known, page = everybody(rooms), new_woman(None)
    told = QSignalSpy(page.told)
    for name in ("Lieke", "Anke"):
        press(f"{name}\t\tDijk\t31-8-26")
        page.another_button.click()
    assert told.count() == 2
    assert len(everybody(rooms)) == len(known) + 2
    assert focused() is page.fields.edits[Part.FIRST_NAME]
    assert not page.has_text


def test_a_full_group_refuses_her_in_words(
    new_woman: Callable[..., WomanForm], rooms: OpenPractice, practice: Copy
) -> None:
    for n in range(5):
        her = rooms.women.get("aster-0")
        rooms.women.add(Participant(f"nog-{n}", "aster", f"Nog{n}", "Een", her.due_date))
    page = new_woman()
    press("Lieke\t\tDijk\t31-8-26\n")
    assert "In deze groep kan niemand meer bij." in said(page)
    assert page.fields.texts[Part.FIRST_NAME] == "Lieke"


def test_what_is_half_typed_waits(new_woman: Callable[..., WomanForm], rooms: OpenPractice) -> None:
    page = new_woman()
    press("Lieke\t\tDij")
    page.leave()
    assert page.has_text
    other = WomanForm(rooms.enrolment, "", WORDING)
    other.take_over(page)
    other.begin(None)
    assert (other.fields.texts[Part.FIRST_NAME], other.fields.texts[Part.SURNAME]) == ("Lieke", "Dij")
    other.deleteLater()


# Somebody who is known


def test_every_field_that_is_left_is_stored_and_one_undo_takes_the_visit_back(
    details: Callable[[str], WomanForm], rooms: OpenPractice
) -> None:
    before, page = rooms.women.get("vrouw-0"), details("vrouw-0")
    retype(page, Part.FIRST_NAME, "Aminata\t")
    assert rooms.women.get("vrouw-0").first_name == "Aminata"
    retype(page, Part.PHONE, "06 1234 5678\t")
    page.fields.babies.setCurrentIndex(1)
    page.fields.babies.activated.emit(1)
    now = rooms.women.get("vrouw-0")
    assert (now.phone, now.babies) == ("06 1234 5678", 2)
    page.leave()
    rooms.undo()
    assert rooms.women.get("vrouw-0") == before


def test_another_due_date_moves_all_her_weeks(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    page = details("vrouw-0")
    retype(page, Part.DUE_DATE, "18-6-26\n")
    assert str(rooms.women.get("vrouw-0").age_on(TODAY)) == "26+0"


def test_an_odd_date_is_stored_only_after_a_yes(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    before, page = rooms.women.get("vrouw-0"), details("vrouw-0")
    retype(page, Part.DUE_DATE, "1-10-26\n")
    assert "Klopt dat? Enter = ja." in said(page)
    assert rooms.women.get("vrouw-0") == before
    press("\n")
    assert rooms.women.get("vrouw-0").due_date == date(2026, 10, 1)


def test_what_cannot_be_stored_is_told_on_leaving_and_the_rest_is_stored(
    details: Callable[[str], WomanForm], rooms: OpenPractice
) -> None:
    before, page = rooms.women.get("vrouw-0"), details("vrouw-0")
    told = QSignalSpy(page.told)
    retype(page, Part.SURNAME, "Bakali\t")
    retype(page, Part.DUE_DATE, "31-2-26")
    page.leave()
    assert told.at(0) == ["Eén veld is niet opgeslagen. Deze datum bestaat niet.", False]
    now = rooms.women.get("vrouw-0")
    assert (now.surname, now.due_date) == ("Bakali", before.due_date)


def test_a_name_cannot_be_taken_away(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    page = details("vrouw-0")
    page.fields.edits[Part.FIRST_NAME].clear()
    press("\n")
    assert "Typ een voornaam." in said(page)
    assert rooms.women.get("vrouw-0").first_name == "Amina"


def test_what_was_odd_before_is_not_asked_again(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    rooms.women.set_status("vrouw-0", Status.DELIVERED, TODAY)
    page = details("vrouw-0")
    page.fields.edits[Part.DUE_DATE].setText("01-01-2026")
    page.fields.edits[Part.DUE_DATE].setText(WORDING.numeric_date(rooms.women.get("vrouw-0").due_date))
    done = QSignalSpy(page.done)
    press("\n")
    assert done.count() == 1


def test_nothing_changed_is_no_change_but_a_look(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    lines, page = len(rooms._store.log.lines()), details("vrouw-0")
    press("\t\t\t\n")
    page.leave()
    assert [line.deed.event for line in rooms._store.log.lines()[lines:]] == ["participant.look"]


def test_it_says_where_she_is(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    rooms.women.set_status("vrouw-0", Status.DELIVERED, TODAY)
    page = details("vrouw-0")
    assert "Zonnebloem · bevallen op 12 maart" in said(page)
    assert page.heading == "Gegevens wijzigen"


def test_after_an_undo_it_shows_what_is_so_now(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    page = details("vrouw-0")
    retype(page, Part.SURNAME, "Bakali\t")
    rooms.undo()
    page.enter()
    assert page.fields.texts[Part.SURNAME] == "Bouali"


def test_hostile_names_are_only_names(details: Callable[[str], WomanForm], rooms: OpenPractice) -> None:
    page = details("vrouw-0")
    retype(page, Part.SURNAME, '<img src="x">&\t')
    assert rooms.women.get("vrouw-0").surname == '<img src="x">&'
