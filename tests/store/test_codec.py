"""Objects go into the store and come out as they were, whatever stands in them."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.handout_texts import OwnText
from facilitator_app.domain.sessions import Attendance, Field, Seat
from facilitator_app.store.codec import encode, from_row, to_row
from tests.store.stores import AMINA, NOON, THINGS, WEIGHT, commit, made

HOSTILE = (
    '<img src="x">&"’',
    "'; drop table log; --",
    "\x00nul",
    "\u202eevil",
    "a\nb\r\n\tc",
    "🤰🏽",
    "فاطمة" * 40,
    "",
)
texts = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize("thing", [t for t in THINGS if not hasattr(t, "value")], ids=lambda t: type(t).__name__)
def test_everything_survives_the_way_there_and_back(thing: Any) -> None:
    row = to_row(thing)
    assert from_row(type(thing), row) == thing
    assert {type(value) for value in row.values()} <= {str, int, type(None)}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_is_stored_as_it_is(tmp_path: Path, name: str) -> None:
    person = replace(AMINA, first_name=name, infix=name, surname=name)
    store = made(tmp_path)
    commit(store, *THINGS[:3], person)
    assert store.participants.get("amina") == person
    assert store.participants.all_for(first_name=name) == [person]
    store.close()


@given(texts, st.lists(texts, max_size=4), st.none() | st.dates())
def test_any_words_of_a_practice_survive(name: str, lines: list[str], day: date | None) -> None:
    own = OwnText(
        "bel-ons/nl", name, name, (("meteen", name, *lines), ("leeg", "")), tuple(lines), name or None, day
    )
    assert from_row(OwnText, to_row(own)) == own


@given(
    st.sampled_from(Attendance),
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.frozensets(st.sampled_from(Field)),
)
def test_any_seat_survives(attendance: Attendance, at: datetime | None, declined: frozenset[str]) -> None:
    seat = Seat("s", "sessie", "amina", attendance, at, at, declined)
    assert from_row(Seat, to_row(seat)) == seat


def test_a_moment_is_kept_in_utc_and_one_without_its_zone_is_refused() -> None:
    somewhere = timezone(timedelta(hours=-9))
    assert encode(NOON.astimezone(somewhere)) == "2026-03-12T12:00:00+00:00"
    with pytest.raises(ValueError, match="time zone"):
        encode(NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (date(2026, 3, 12), "2026-03-12"),
        (time(14, 5), "14:05:00"),
        (Attendance.LEFT_EARLY, "left-early"),
        (True, 1),
        (None, None),
        (("a", "é"), '["a", "é"]'),
        (frozenset({"b", "a"}), '["a", "b"]'),
        (7, 7),
    ],
)
def test_values_are_stored_as_text_and_whole_numbers(value: object, stored: object) -> None:
    assert encode(value) == stored
    assert type(encode(value)) is type(stored)


def test_a_field_may_be_new_without_a_word_about_it_here() -> None:
    @dataclass(frozen=True, slots=True)
    class Kettle:
        id: str
        litres: int
        on: bool
        since: date | None = None

    kettle = Kettle("k", 2, on=True)
    assert to_row(kettle) == {"id": "k", "litres": 2, "on": 1, "since": None}


def test_a_reading_has_a_column_for_each_number(tmp_path: Path) -> None:
    store = made(tmp_path)
    commit(store, *THINGS)
    assert store.readings.get(WEIGHT.id) == WEIGHT
    assert store.readings.all_for(grams=68_450) == [WEIGHT]
    store.close()
