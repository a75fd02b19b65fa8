"""One line of the list at the end."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.ui.check_line import CheckLine, Standing


def test_line_is_read_out_as_a_whole(qtbot: QtBot) -> None:
    line = CheckLine("Metingen")
    qtbot.addWidget(line)
    line.show_standing(Standing.OPEN, "9 van 11")
    assert line.accessibleName() == "Metingen: 9 van 11"
    assert line.value == "9 van 11"


def test_button_is_there_while_something_can_be_done(qtbot: QtBot) -> None:
    line = CheckLine("Metingen", QPushButton("Bekijk"))
    qtbot.addWidget(line)
    line.show()
    assert line.button is not None
    line.show_standing(Standing.HALF, "1 getal nog niet af")
    assert line.button.isVisible()
    line.show_standing(Standing.DONE, "11 van 11")
    assert not line.button.isVisible()
