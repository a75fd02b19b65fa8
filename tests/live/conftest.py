"""A real practice to work in; copies of one that was made before, so that each test has its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.zonnebloem import Afternoon, afternoon


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    """The afternoon of the fourth session, with nobody taken in yet."""
    with afternoon(tmp_path) as opened:
        yield opened
