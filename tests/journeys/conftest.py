"""Laptops for the journeys that begin with an empty one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.journeys.laptops import Laptop
from tests.journeys.network import no_network


@pytest.fixture
def open_laptop(shown: Callable[..., QWidget]) -> Iterator[Callable[[Path], Laptop]]:
    laptops: list[Laptop] = []

    def open_one(folder: Path) -> Laptop:
        laptops.append(Laptop(folder, shown))
        return laptops[-1]

    yield open_one
    for laptop in laptops:
        laptop.window.close()


@pytest.fixture(autouse=True)
def nothing_reaches_out() -> Iterator[None]:
    """No journey needs a network: whatever reaches for it is refused, and told even where that was caught."""
    with no_network() as tried:
        yield
    assert tried == []
