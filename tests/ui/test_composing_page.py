"""Indelen: a woman goes into a group by a figure, by arrows and Enter, by a button or by the mouse, and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Status
from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.composing_page import ComposingPage
from facilitator_app.ui.woman_drag import KIND
from tests.keys import focused, press
from tests.practice import TODAY, WORDING
from tests.ui.audit import accessible_name
from tests.ui.copies import Copy, make_practice
from tests.ui.waiting_women import SERIES, add_waiting_women, due, woman

Show = Callable[..., QWidget]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


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
def page(rooms: OpenPractice, shown: Show) -> Iterator[ComposingPage]:
    page = ComposingPage(rooms.composing, WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    yield page
    page.leave()


def fits(page: ComposingPage) -> list[str]:
    return [card.fit for card in page.column.cards]


def waiting(page: ComposingPage) -> list[str]:
    return [row.accessibleName() for row in page.waiting.rows.values()]


# What it shows


def test_who_waits_stands_by_due_date_and_every_group_says_who_is_in_it(page: ComposingPage) -> None:
    assert waiting(page) == [
        "Kadiatou D., uitgerekend 4 aug · Frans",
        "Marit V., uitgerekend 31 aug · Nederlands",
        "Selam H., uitgerekend 4 sep · Tigrinya",
        "Roos M., uitgerekend 12 sep · Turks",
        "Wies P., uitgerekend 13 okt · Nederlands",
    ]
    assert [accessible_name(card) for card in page.column.cards] == [
        "Roos, 2 deelnemers, nog 10 plaatsen",
        "Aster, 9 deelnemers, nog 3 plaatsen",
    ]
    assert [chip.accessibleName() for chip in page.column.cards[0].women.chips.values()] == [
        "Eva S., 6 aug",
        "Noor A., 7 aug",
    ]
    assert page.heading == "Indelen"


def test_every_group_says_what_would_be_off_for_the_chosen_woman(page: ComposingPage) -> None:
    assert page.chosen == "wacht-0"
    assert fits(page) == ["De enige met Frans", "4 weken vóór de rest van de groep · de enige met Frans"]
    press("<Down>")
    assert fits(page) == ["4 weken na de rest van de groep", "Past bij deze groep"]


def test_what_lies_nearest_is_offered_first(page: ComposingPage) -> None:
    assert page.primary.text() == "Zet Kadiatou D. in Roos"
    press("<Down>")
    assert page.primary.text() == "Zet Marit V. in Aster"


# By keys


def test_a_figure_puts_her_there_at_once_and_the_next_one_is_chosen(
    page: ComposingPage, rooms: OpenPractice
) -> None:
    told = QSignalSpy(page.told)
    press("<Down>", "2")
    assert rooms.women.get("wacht-1").group_id == "aster"
    assert told.at(0) == ["In Aster gezet.", True]
    assert page.chosen == "wacht-2"
    assert focused() is page.waiting.rows["wacht-2"]


def test_five_women_are_put_away_in_five_keys(page: ComposingPage, rooms: OpenPractice) -> None:
    assert press("1", "2", "2", "2", "1") == 5
    assert waiting(page) == []
    groups = [rooms.women.get(f"wacht-{n}").group_id for n in range(5)]
    assert groups == ["roos", "aster", "aster", "aster", "roos"]
    assert focused() is page.waiting.add_button


def test_arrows_go_from_group_to_group_and_enter_puts_her_there(page: ComposingPage, rooms: OpenPractice) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert page.primary.text() == "Zet Kadiatou D. in Aster"
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert page.primary.text() == "Zet Kadiatou D. in Roos"
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    press("\n")
    assert rooms.women.get("wacht-0").group_id == "aster"


@pytest.mark.parametrize("key", ["0", "\b", "<Delete>"])
def test_a_woman_of_a_group_goes_back_to_the_waiting_list(
    page: ComposingPage, rooms: OpenPractice, key: str
) -> None:
    page.column.chips["aster-2"].setFocus()
    assert not page.return_button.isHidden()
    if key == "<Delete>":
        QTest.keyClick(focused(), Qt.Key.Key_Delete)
    else:
        press(key)
    assert rooms.women.get("aster-2").group_id is None
    assert focused() is page.waiting.rows["aster-2"]


def test_arrows_go_through_the_women_of_a_group_that_are_one_stop_for_tab(page: ComposingPage) -> None:
    first, second = list(page.column.cards[0].women.chips.values())
    first.setFocus()
    press("<Down>")
    assert focused() is second
    press("<Down>")
    assert focused() is second
    press("<Up>")
    assert focused() is first
    assert second.focusPolicy() is Qt.FocusPolicy.ClickFocus


def test_a_figure_without_a_group_does_nothing(page: ComposingPage, rooms: OpenPractice) -> None:
    press("7")
    assert rooms.women.get("wacht-0").group_id is None


def test_she_is_not_put_where_she_is(page: ComposingPage, rooms: OpenPractice) -> None:
    page.column.chips["aster-2"].setFocus()
    told = QSignalSpy(page.told)
    press("2")
    assert told.count() == 0
    assert page.column.cards[1].button.isHidden()


# By the mouse


def test_the_button_of_a_group_puts_her_there_and_leaves_the_focus_on_the_women(
    page: ComposingPage, rooms: OpenPractice
) -> None:
    QTest.mouseClick(page.column.cards[1].button, LEFT)
    assert rooms.women.get("wacht-0").group_id == "aster"
    assert focused() is page.waiting.rows["wacht-1"]


def test_the_buttons_below_do_the_same(page: ComposingPage, rooms: OpenPractice) -> None:
    page.primary.click()
    assert rooms.women.get("wacht-0").group_id == "roos"
    page.column.chips["wacht-0"].setFocus()
    page.return_button.click()
    assert rooms.women.get("wacht-0").group_id is None


def let_go(place: QWidget, participant_id: str, kind: str = KIND) -> bool:
    """Let something go over a widget; returns whether it was taken."""
    carried = QMimeData()
    carried.setData(kind, participant_id.encode())
    at, move = QPoint(5, 5), Qt.DropAction.MoveAction
    entering = QDragEnterEvent(at, move, carried, LEFT, NONE)
    QApplication.sendEvent(place, entering)
    if entering.isAccepted():
        QApplication.sendEvent(place, QDropEvent(QPointF(at), move, carried, LEFT, NONE))
    return entering.isAccepted()


def test_who_is_let_go_over_a_group_is_put_there_and_back(page: ComposingPage, rooms: OpenPractice) -> None:
    assert let_go(page.column.cards[1], "wacht-3")
    assert rooms.women.get("wacht-3").group_id == "aster"
    assert let_go(page.waiting, "wacht-3")
    assert rooms.women.get("wacht-3").group_id is None


def test_nothing_but_a_woman_can_be_let_go_there(page: ComposingPage) -> None:
    assert not let_go(page.column.cards[1], "wacht-3", "text/plain")


def test_a_row_is_picked_up_once_the_mouse_has_moved(page: ComposingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(drag.mimeData().data(KIND).data()))
    row = page.waiting.rows["wacht-2"]
    QTest.mousePress(row, LEFT, NONE, QPoint(10, 10))
    QTest.mouseMove(row, QPoint(12, 10))
    assert carried == []
    QTest.mouseMove(row, QPoint(60, 60))
    assert carried == [b"wacht-2"]
    QTest.mouseRelease(row, LEFT, NONE, QPoint(60, 60))


# What it does not do


def test_a_group_that_is_full_for_the_practice_still_takes_her_and_says_so(
    rooms: OpenPractice, page: ComposingPage
) -> None:
    rooms.women.add(*(woman(f"extra-{n}", "Zij Extra", due(0), "aster", "fr") for n in range(3)))
    page.enter()
    assert fits(page)[1] == "4 weken vóór de rest van de groep · met 13 groter dan jullie willen"
    press("2")
    assert rooms.women.get("wacht-0").group_id == "aster"


def test_undo_brings_her_back_into_sight(page: ComposingPage, rooms: OpenPractice) -> None:
    press("1")
    rooms.undo()
    page.enter()
    assert "wacht-0" in page.waiting.rows


def test_without_a_group_with_places_it_says_what_to_do(tmp_path: Path, made: Path, shown: Show) -> None:
    practice = Copy(made, tmp_path / "late").unlock()
    practice.pass_time(days=100)
    rooms = practice.door.practice
    page = ComposingPage(rooms.composing, WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    assert page.column.cards == []
    assert page.primary.isHidden()
    press("1", "\n")
    assert rooms.women.get("wacht-0").group_id is None
    page.leave()
    practice.door.leave()


def test_who_waits_no_more_is_shown_only_while_asked_for(page: ComposingPage, rooms: OpenPractice) -> None:
    rooms.women.set_status("wacht-0", Status.LOSS, TODAY)
    page.enter()
    assert not any("Kadiatou" in name for name in waiting(page))
    page.waiting.everyone_button.click()
    assert "Kadiatou D., verlies op 12 maart" in waiting(page)
    page.waiting.rows["wacht-0"].setFocus()
    assert fits(page) == ["", ""]
    press("2")
    assert rooms.women.get("wacht-0").group_id is None
    page.leave()
    page.enter()
    assert not any("Kadiatou" in name for name in waiting(page))


def test_a_new_group_without_women_can_be_filled(page: ComposingPage, rooms: OpenPractice) -> None:
    rooms.groups.add(Group("nieuw", "Nieuw & <b>", "", SERIES))
    page.enter()
    press("3")
    assert rooms.women.get("wacht-0").group_id == "nieuw"


def test_esc_leads_back(page: ComposingPage) -> None:
    done = QSignalSpy(page.done)
    press("<Esc>")
    assert done.count() == 1
