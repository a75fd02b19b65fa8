"""In which order the women go to the belly check, and that the order does not tell why."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.belly_check import belly_check_order, go_on

WOMEN = st.sets(st.integers(0, 30).map("vrouw-{}".format), max_size=14)
SESSIONS = st.uuids().map(str)


@st.composite
def rooms(draw: st.DrawFn) -> tuple[set[str], set[str], str]:
    present = draw(WOMEN)
    listed = {woman for woman in sorted(present) if draw(st.booleans())}
    return present, listed | draw(WOMEN) - present, draw(SESSIONS)


@given(rooms())
def test_everybody_who_is_here_comes_once_and_nobody_else(room: tuple[set[str], set[str], str]) -> None:
    present, listed, session = room
    order = belly_check_order(present, listed, session)
    assert sorted(order) == sorted(present)


@given(rooms())
def test_a_woman_without_anything_is_among_the_first_three_whenever_there_is_one(
    room: tuple[set[str], set[str], str],
) -> None:
    present, listed, session = room
    first = belly_check_order(present, listed, session)[:3]
    assert not (present - listed) or set(first) - listed


@given(rooms())
def test_women_with_something_on_the_list_come_early(room: tuple[set[str], set[str], str]) -> None:
    """At most one other in every three goes before them, as long as there are others."""
    present, listed, session = room
    order = belly_check_order(present, listed, session)
    places = [place for place, woman in enumerate(order) if woman in listed]
    assert all(place <= nth // 2 * 3 + 2 for nth, place in enumerate(places))


@given(rooms(), st.randoms())
def test_the_order_of_a_session_does_not_hang_on_how_the_women_are_given(
    room: tuple[set[str], set[str], str], shuffle: st.DataObject
) -> None:
    present, listed, session = room
    given_otherwise = sorted(present)
    shuffle.shuffle(given_otherwise)  # type: ignore[attr-defined]
    assert belly_check_order(given_otherwise, listed, session) == belly_check_order(present, listed, session)


def test_no_place_among_the_first_three_tells_whether_she_is_on_the_list() -> None:
    """Over six hundred sessions the woman with nothing on it has each of the three places about as often."""
    women, listed = [f"vrouw-{n}" for n in range(12)], {"vrouw-3", "vrouw-7", "vrouw-9", "vrouw-11"}
    orders = [belly_check_order(women, listed, f"bijeenkomst-{n}") for n in range(600)]
    free = [sum(order[place] not in listed for order in orders) for place in range(3)]
    assert sum(free) == 600
    assert all(150 <= count <= 250 for count in free), free


def test_an_empty_list_gives_an_order_that_looks_like_any_other() -> None:
    women = [f"vrouw-{n}" for n in range(12)]
    order = belly_check_order(women, [], "bijeenkomst-4")
    assert order != women
    assert belly_check_order(women, women, "bijeenkomst-4") == order


@given(rooms(), st.lists(st.integers(0, 30).map("vrouw-{}".format), unique=True))
def test_who_was_shown_as_next_stays_next_when_somebody_comes_or_goes(
    room: tuple[set[str], set[str], str], shown: list[str]
) -> None:
    present, listed, session = room
    order = go_on(shown, present, listed, session)
    assert sorted(order) == sorted(present)
    front = [woman for woman in shown if woman in present][:2]
    assert order[: len(front)] == front
    assert not (present - listed) or set(order[:3]) - listed


def test_without_an_order_before_it_is_the_one_of_the_session() -> None:
    women, listed = [f"vrouw-{n}" for n in range(12)], {"vrouw-3", "vrouw-7"}
    assert go_on([], women, listed, "bijeenkomst-4") == belly_check_order(women, listed, "bijeenkomst-4")
