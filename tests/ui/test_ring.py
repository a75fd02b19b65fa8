"""The ring: what is left lies before twelve o'clock and shrinks clockwise."""

from math import cos, radians, sin

import pytest
from PySide6.QtGui import QColor, QPaintEvent
from pytestqt.qtbot import QtBot

from facilitator_app.ui.ring import Ring
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.tokens import DARK, LIGHT


def colour_at(ring: Ring, clockwise_degrees: float) -> QColor:
    """The colour halfway the wedge, seen from the middle; 0 is twelve o'clock."""
    picture = ring.grab().toImage()
    middle, way = ring.width() / 2, ring.width() / 4
    angle = radians(clockwise_degrees)
    return picture.pixelColor(round(middle + way * sin(angle)), round(middle - way * cos(angle)))


@pytest.fixture
def ring(qtbot: QtBot) -> Ring:
    made = Ring()
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


@pytest.mark.parametrize("fraction", [0.1, 0.25, 0.48, 0.75, 0.99])
def test_the_wedge_ends_at_twelve_and_begins_where_time_has_come_to(ring: Ring, fraction: float) -> None:
    ring.set_fraction(fraction)
    gone = 360 * (1 - fraction)
    assert colour_at(ring, gone + 3) == QColor(LIGHT.primary)
    assert colour_at(ring, gone - 3) == QColor(LIGHT.surface)


def test_a_full_ring_is_full_and_an_empty_one_empty(ring: Ring) -> None:
    for degrees in (10, 100, 190, 280):
        ring.set_fraction(1.0)
        assert colour_at(ring, degrees) == QColor(LIGHT.primary)
        ring.set_fraction(0.0)
        assert colour_at(ring, degrees) == QColor(LIGHT.surface)


def test_time_over_leaves_the_ring_empty_without_a_new_colour(ring: Ring) -> None:
    ring.set_fraction(0.0)
    at_zero = ring.grab().toImage()
    ring.set_fraction(-0.4)
    assert ring.fraction == 0
    assert ring.grab().toImage() == at_zero


def test_the_rim_shows_the_whole(ring: Ring) -> None:
    picture = ring.grab().toImage()
    line = QColor(LIGHT.line)
    assert any(picture.pixelColor(x, 63).name() == line.name() for x in range(10))


def test_dark_rings_take_the_dark_colours(themed, ring: Ring) -> None:
    themed(Scheme.DARK)
    ring.set_fraction(0.5)
    assert colour_at(ring, 270) == QColor(DARK.primary)
    assert colour_at(ring, 90) == QColor(DARK.surface)


def test_the_ring_grows_with_the_text(themed, ring: Ring) -> None:
    themed(Scheme.LIGHT, 2.0)
    assert ring.sizeHint().toTuple() == ring.minimumSizeHint().toTuple() == (252, 252)


def test_the_same_fraction_again_paints_nothing(qtbot: QtBot) -> None:
    class CountedRing(Ring):
        painted = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            self.painted += 1
            super().paintEvent(event)

    ring = CountedRing()
    qtbot.addWidget(ring)
    ring.set_fraction(0.5)
    with qtbot.waitExposed(ring):
        ring.show()
    qtbot.waitUntil(lambda: ring.painted > 0)
    before = ring.painted
    ring.set_fraction(0.5)
    qtbot.waitUntil(lambda: ring.painted == before)
    ring.set_fraction(0.4)
    qtbot.waitUntil(lambda: ring.painted == before + 1)
