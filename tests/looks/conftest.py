"""The camera of every look."""

from pathlib import Path

import pytest

from tests.looks.frames import Camera, Dress, folder_for_looks


@pytest.fixture
def camera(themed: Dress, tmp_path: Path) -> Camera:
    """Takes pictures of widgets."""
    return Camera(folder_for_looks(tmp_path), themed)
