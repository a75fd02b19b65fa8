"""What has to stand ready: each thing once, what the place has put aside, and the ticks of this session alone."""

from collections.abc import Iterable

import pytest

from facilitator_app.domain.agendas import Agenda, Block
from facilitator_app.domain.preparations import (
    Line,
    LineKind,
    OwnSupply,
    PlaceThing,
    Prepared,
    RoomThing,
    list_for,
    place_key,
)

CRATE = ("Stoelen", "Thee", "Klok")


def agenda(week: int = 27, materials: tuple[str, ...] = ("Een pop", "Klok")) -> Agenda:
    return Agenda("04", 4, week, "Groeien", (), (Block("Begin", 10),), materials=materials)


def lines(
    *,
    own: Iterable[OwnSupply] = (),
    there: Iterable[PlaceThing] = (),
    ready: Iterable[Prepared] = (),
    place: str = "Buurthuis De Linde",
    week: int = 27,
) -> dict[str, Line]:
    return {line.key: line for line in list_for(agenda(week), CRATE, own, there, ready, place)}


def test_each_thing_stands_there_once_the_programme_first() -> None:
    found = [line.text for line in lines().values() if line.kind is not LineKind.ROOM]
    assert found == ["Een pop", "Stoelen", "Thee", "Klok"]
    assert len({line.key for line in lines().values()}) == len(lines())


@pytest.mark.parametrize(("week", "asked"), [(37, False), (46, True)])
def test_room_for_prams_is_asked_once_the_babies_are_there(week: int, asked: bool) -> None:
    assert (f"room/{RoomThing.PRAMS}" in lines(week=week)) is asked


def test_what_the_place_has_waits_for_nobody_however_the_place_is_typed() -> None:
    there = [PlaceThing(place_key("buurthuis  de linde"), "crate/Stoelen")]
    found = lines(there=there)["crate/Stoelen"]
    assert found.there
    assert not found.waits
    assert lines(there=there, place="Kerk")["crate/Stoelen"].waits


def test_no_place_has_nothing() -> None:
    assert lines(there=[PlaceThing("", "crate/Stoelen")], place=" – ")["crate/Stoelen"].waits


def test_what_only_this_programme_asks_for_is_brought_wherever_it_is_held() -> None:
    line = lines(there=[PlaceThing(place_key("Buurthuis De Linde"), "programme/Een pop")])["programme/Een pop"]
    assert not line.may_be_there
    assert line.waits


def test_a_tick_is_of_its_thing() -> None:
    found = lines(ready=[Prepared("sessie", "crate/Thee")])
    assert [key for key, line in found.items() if not line.waits] == ["crate/Thee"]


def test_own_lines_are_of_every_place_or_of_one() -> None:
    own = [
        OwnSupply("1", "Sleutel", place_key("Buurthuis De Linde")),
        OwnSupply("2", "Waterkoker"),
        OwnSupply("3", "Code van de poort", "kerk"),
    ]
    assert [line.text for line in lines(own=own).values() if line.kind is LineKind.OWN] == [
        "Sleutel",
        "Waterkoker",
    ]
