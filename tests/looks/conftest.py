"""The camera of every look."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.looks.frames import Camera, Dress, folder_for_looks
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways

SIZE = (1093, 486)


@pytest.fixture
def camera(themed: Dress, tmp_path: Path) -> Camera:
    """Takes pictures of widgets."""
    return Camera(folder_for_looks(tmp_path), themed)


@pytest.fixture
def look_at(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look and goes over it."""

    def go_over(name: str, build: Callable[[], QWidget]) -> None:
        for look, page in camera.takes(name, build, SIZE):
            assert (page.width(), page.height()) == SIZE, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over
