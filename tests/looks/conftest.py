"""The camera of every look."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.looks.frames import Camera, Dress, folder_for_looks


@pytest.fixture
def camera(themed: Dress, shown: Callable[..., QWidget], tmp_path: Path) -> Camera:
    """Takes pictures of widgets."""
    return Camera(folder_for_looks(tmp_path), themed, shown)
