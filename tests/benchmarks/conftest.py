"""Figures are printed past pytest's capture, so that they stand in every run."""

import compileall
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def compiled() -> None:
    """Have every module compiled, as `start.py` and pip leave them: else a start compiles all that it imports."""
    for folder in ("facilitator_app", "tests"):
        assert compileall.compile_dir(ROOT / folder, quiet=1)


@pytest.fixture(scope="session")
def say(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Print a line, whatever pytest holds back."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(line: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"\n{line}", end="", flush=True)

    return say
