"""Every small widget, light, dark and at 200 % text: nothing cut off, everything named and within reach."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.looks.frames import Camera
from tests.looks.gallery import check_in_board, circle_board, form_board, start_board
from tests.ui.audit import accessibility_problems, cut_off, never_visited

BOARDS = [start_board, circle_board, check_in_board, form_board]


@pytest.mark.parametrize("board", BOARDS)
def test_widgets_fit_and_are_named_in_every_look(camera: Camera, board: Callable[[], QWidget]) -> None:
    for look, widget in camera.takes(board.__name__, board):
        assert widget.width() == 1093, look
        assert cut_off(widget) == [], look
        assert accessibility_problems(widget) == [], look
        assert never_visited(widget) == [], look
