"""What has the focus is scrolled into sight with the row that it belongs to, and nothing moves under the mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.labels import label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.scroll_column import ScrollColumn
from tests.ui.audit import focus_out_of_sight

Show = Callable[..., QWidget]
Area = ScrollColumn | ContentScroll


def filled(area: Area, rows: int = 20) -> list[PushButton]:
    """Rows of a name with a button below it, many more than there is room for."""
    buttons = [secondary(f"Knop {number}") for number in range(rows)]
    for number, button in enumerate(buttons):
        row = QFrame()
        row.setProperty("look", "row")
        column = QVBoxLayout(row)
        column.addWidget(label(f"Rij {number}"))
        column.addWidget(button)
        area.body.addWidget(row)
    return buttons


@pytest.mark.parametrize("kind", [ScrollColumn, ContentScroll])
@pytest.mark.parametrize("way", [(0, 9), (19, 4), (0, 19)])
def test_a_focus_that_the_app_sets_is_in_sight_with_its_row(
    shown: Show, kind: type[Area], way: tuple[int, int]
) -> None:
    area = kind()
    buttons = filled(area)
    shown(area, (400, 200))
    for place in way:
        buttons[place].setFocus()
        assert focus_out_of_sight(area) == []
        assert buttons[place].parentWidget().visibleRegion().boundingRect() == buttons[place].parentWidget().rect()


def test_a_focus_set_before_anything_is_laid_out_is_in_sight_once_it_is(shown: Show) -> None:
    area = ScrollColumn()
    buttons = filled(area)
    buttons[12].setFocus()
    shown(area, (400, 200))
    assert focus_out_of_sight(area) == []


def test_contents_that_grow_take_the_focus_along_unless_somebody_scrolled(shown: Show) -> None:
    area = ScrollColumn()
    buttons = filled(area)
    shown(area, (400, 200))
    buttons[5].setFocus()
    area.body.insertWidget(0, secondary("Nieuw"))
    QApplication.processEvents()
    assert focus_out_of_sight(area) == []
    area.verticalScrollBar().setValue(0)
    area.body.insertWidget(0, secondary("Nog een"))
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 0


def test_nothing_moves_under_the_mouse(shown: Show) -> None:
    area = ScrollColumn()
    buttons = filled(area)
    shown(area, (400, 200))
    # Only the top of it is in sight.
    bar, button = area.verticalScrollBar(), buttons[6]
    bar.setValue(button.mapTo(area.widget(), button.rect().topLeft()).y() - 190)
    before = bar.value()
    clicked: list[bool] = []

    def hear() -> None:
        clicked.append(True)

    button.clicked.connect(hear)
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    assert (button.hasFocus(), bar.value()) == (True, before)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    assert clicked == [True]
