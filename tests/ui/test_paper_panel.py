"""Which papers she ticks, and what the card says about them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import Attendance
from facilitator_app.ui.paper_panel import PaperPanel
from facilitator_app.ui.paper_set import Wanted
from tests.ui.papers_at_hand import paper_set, wording_for
from tests.zonnebloem import WOMEN, Afternoon, afternoon


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        yield opened


@pytest.fixture
def panel(room: Afternoon, shown: Callable[..., QWidget]) -> PaperPanel:
    made = PaperPanel(paper_set(room.session), wording_for("nl"))
    shown(made, (300, 420))
    return made


def test_everything_is_ticked_with_its_count(panel: PaperPanel) -> None:
    assert panel.cards.text() == "Kaart voor 11 aanwezigen"
    assert panel.cards_for_absent.text() == "Kaart voor 1 afwezige"
    assert panel.wanted() == Wanted(handouts=True)
    assert panel.handouts.text() == "4 papieren mee naar huis"
    assert panel.handouts.toolTip() == "Bel ons, Vandaag in de groep, Je baby beweegt, Welkom terug"
    assert panel.said == "10 Nederlands · 2 Engels"


def test_one_woman_is_one(panel: PaperPanel, room: Afternoon) -> None:
    for name, _, _ in WOMEN[1:]:
        room.session.seating.mark(room.seat(name), Attendance.NO_SHOW)
    panel.refresh()
    assert panel.cards.text() == "Kaart voor 1 aanwezige"
    assert panel.cards_for_absent.text() == "Kaart voor 11 afwezigen"


def test_nobody_absent_needs_no_box(panel: PaperPanel, room: Afternoon) -> None:
    room.measure("Zofia", "118/76", "68,4")
    panel.refresh()
    assert not panel.cards_for_absent.isVisible()
    assert panel.wanted() == Wanted(cards_for_absent=False, handouts=True)


def test_without_a_tick_there_is_nothing_to_do(panel: PaperPanel, qtbot: QtBot) -> None:
    for box in (panel.cards, panel.cards_for_absent, panel.report, panel.sheets, panel.handouts):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert panel.wanted().nothing
    assert not panel.preview_button.isEnabled()
    assert not panel.print_button.isEnabled()
    assert not panel.save_button.isEnabled()
    assert panel.all_button.isEnabled()


def test_each_button_asks_for_its_own(panel: PaperPanel, qtbot: QtBot) -> None:
    for button, signal in (
        (panel.all_button, panel.all_requested),
        (panel.preview_button, panel.preview_requested),
        (panel.print_button, panel.print_requested),
        (panel.save_button, panel.save_requested),
        (panel.more_button, panel.more_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_progress_stays_in_sight_while_the_list_changes(panel: PaperPanel) -> None:
    panel.show_progress(7, 25)
    panel.refresh()
    assert panel.said == "Bezig: 7 van 25"
    assert not panel.cards.isEnabled()
    panel.show_rest()
    assert panel.said == "10 Nederlands · 2 Engels"
    assert panel.cards.isEnabled()
