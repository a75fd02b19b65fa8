"""The PIN fits or does not, five times at most."""

import pytest

from facilitator_app.domain.refusals import TooManyTries, WrongPin
from facilitator_app.store.pin import MOST_TRIES, PinTries, hash_pin, pin_fits


def test_a_pin_fits_its_own_hash_only() -> None:
    stored = hash_pin("2719")
    assert pin_fits("2719", stored)
    assert not pin_fits("2718", stored)
    assert not pin_fits("", stored)
    assert not pin_fits("27\ud800", stored)


def test_equal_pins_have_different_hashes_that_do_not_show_them() -> None:
    assert hash_pin("2719") != hash_pin("2719")
    assert "2719" not in hash_pin("2719").split(":")


STORED = hash_pin("2719")


def wrong(tries: PinTries, times: int, who: str = "joke") -> None:
    for _ in range(times):
        with pytest.raises(WrongPin):
            tries.take(who, "0001", STORED)


def test_the_fifth_wrong_pin_is_the_last_even_for_the_right_one() -> None:
    tries = PinTries()
    tries.came_in("joke")
    wrong(tries, MOST_TRIES - 1)
    for pin in ("0001", "2719", "2719"):
        with pytest.raises(TooManyTries) as caught:
            tries.take("joke", pin, STORED)
        assert caught.value.wait_seconds == 0
    assert not tries.are_left_for("joke")
    tries.came_in("joke")
    tries.take("joke", "2719", STORED)


def test_a_pin_that_fits_gives_five_new_tries() -> None:
    tries = PinTries()
    tries.came_in("joke")
    for _ in range(2):
        wrong(tries, MOST_TRIES - 1)
        tries.take("joke", "2719", STORED)


def test_a_pin_is_nothing_before_the_passphrase_and_tries_are_counted_apart() -> None:
    tries = PinTries()
    tries.came_in("joke")
    with pytest.raises(TooManyTries):
        tries.take("saskia", "2719", STORED)
    wrong(tries, MOST_TRIES - 1)
    tries.came_in("saskia")
    tries.take("saskia", "2719", STORED)
    with pytest.raises(TooManyTries):
        tries.take("joke", "0001", STORED)
    tries.forget("saskia")
    assert not tries.are_left_for("saskia")


def test_nobody_without_a_pin_gets_past_with_an_empty_one() -> None:
    tries = PinTries()
    tries.came_in("joke")
    with pytest.raises(TooManyTries):
        tries.take("joke", "", "")
