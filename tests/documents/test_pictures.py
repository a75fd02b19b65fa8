"""Pictures: the shapes of Lucide as strokes that PDF can draw."""

from importlib.resources import files
from io import BytesIO
from math import isclose
from zipfile import ZipFile

import pytest

from facilitator_app.documents.drawings import DRAWINGS
from facilitator_app.documents.pictures import GRID, drawing, picture
from facilitator_app.documents.svg_paths import Close, Curve, Move, Straight, Stroke, arc, strokes
from facilitator_app.domain.participants import PICTURES


def ends(drawn: list[Stroke] | tuple[Stroke, ...]) -> list[complex]:
    return [stroke.to for stroke in drawn if not isinstance(stroke, Close)]


@pytest.mark.parametrize("name", [*PICTURES, *DRAWINGS, "phone", "calendar-days"])
def test_every_picture_of_the_papers_exists_and_stays_on_its_grid(name: str) -> None:
    drawn = picture(name)
    assert drawn
    assert all(0 <= point.real <= GRID and 0 <= point.imag <= GRID for point in ends(drawn))


def test_a_drawing_of_our_own_is_as_large_as_an_icon() -> None:
    points = ends(picture("scale"))
    assert max(point.real for point in points) - min(point.real for point in points) == pytest.approx(19)


def test_an_unknown_picture_draws_nothing() -> None:
    assert picture("<img>") == ()


def test_all_kinds_of_icons_can_be_read() -> None:
    with ZipFile(BytesIO((files("lucide") / "lucide.zip").read_bytes())) as archive:
        for name in sorted(archive.namelist())[::12]:
            drawn = drawing(archive.read(name))
            assert drawn, name
            assert all(-1 <= point.real <= 25 and -1 <= point.imag <= 25 for point in ends(drawn)), name


def test_every_command_ends_where_it_should() -> None:
    path = "M1 1 3 1l1 1H6h1V4v1C7 6 8 6 8 5s1-1 1 0S10 6 10 5Q11 4 12 5T14 5t1 0q1 1 2 0a1 1 0 012 0Zm1 1l1 1z"
    assert ends(strokes(path)) == [
        1 + 1j, 3 + 1j, 4 + 2j, 6 + 2j, 7 + 2j, 7 + 4j, 7 + 5j, 8 + 5j, 9 + 5j, 10 + 5j, 12 + 5j, 14 + 5j, 15 + 5j,
        17 + 5j, *ends(strokes("M17 5a1 1 0 0 1 2 0"))[1:], 2 + 2j, 3 + 3j,
    ]  # fmt: skip


@pytest.mark.parametrize("data", ["1 2", "M1", "M1 1X", "M0 0Z 4"])
def test_what_is_not_path_data_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="not path data"):
        strokes(data)


@pytest.mark.parametrize(
    ("large", "sweep", "top"), [(False, True, 1 - 1j), (False, False, 1 + 1j), (True, True, 1 - 1j)]
)
def test_half_a_circle_bends_to_the_side_it_should(large: bool, sweep: bool, top: complex) -> None:
    first, second = arc(0j, 1 + 1j, 0, large, sweep, 2 + 0j)
    assert isinstance(first, Curve)
    assert isinstance(second, Curve)
    assert abs(first.to - top) < 1e-9
    assert abs(second.to - 2) < 1e-9


def test_a_large_arc_goes_the_long_way_round() -> None:
    # Around 0, from the right to the bottom: three quarters against the clock, one quarter with it.
    assert len(arc(1 + 0j, 1 + 1j, 0, True, False, 1j)) == 3
    (quarter,) = arc(1 + 0j, 1 + 1j, 0, False, True, 1j)
    assert isinstance(quarter, Curve)
    assert isclose(quarter.first.imag, 0.5523, abs_tol=1e-4)


def test_an_arc_that_is_too_small_grows_and_one_without_radius_is_straight() -> None:
    assert abs(ends(arc(0j, 0.1 + 0.1j, 30, False, True, 2 + 0j))[-1] - 2) < 1e-9
    assert arc(0j, 0j, 0, False, True, 2 + 0j) == [Straight(2 + 0j)]
    assert arc(1j, 1 + 1j, 0, False, True, 1j) == [Straight(1j)]


def test_plain_shapes_become_strokes() -> None:
    svg = b"""<svg xmlns="http://www.w3.org/2000/svg"><rect x="1" y="1" width="4" height="2"/>
    <rect x="1" y="1" width="4" height="2" ry="1"/><line x1="1" y1="2" x2="3" y2="4"/>
    <polyline points="1,1 2,2"/><polygon points="1 1 2 2 3 1"/><ellipse cx="5" cy="5" rx="2" ry="1"/></svg>"""
    drawn = drawing(svg)
    corners = [Straight(point) for point in (5 + 1j, 5 + 3j, 1 + 3j, 1 + 1j)]
    assert drawn[:6] == (Move(1 + 1j), *corners, Close())
    assert Straight(3 + 4j) in drawn
    assert sum(isinstance(stroke, Close) for stroke in drawn) == 4
