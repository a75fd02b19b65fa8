"""The practice that is killed, and that has a full disk."""

import shutil
from pathlib import Path

import pytest

from tests.faults.facts import Wiping
from tests.faults.whole_session import make_practice, what_wiping_does


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to copy, with all that a whole session needs."""
    folder = tmp_path_factory.mktemp("made")
    make_practice(folder)
    return folder


@pytest.fixture(scope="session")
def wiping(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Wiping:
    """What is gone and what is there instead once the past group of it is wiped."""
    folder = tmp_path_factory.mktemp("wiped") / "all"
    shutil.copytree(made, folder)
    return what_wiping_does(folder)
