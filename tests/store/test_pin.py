"""The PIN fits or does not, five times at most."""

import pytest

from facilitator_app.domain.refusals import TooManyTries, WrongPin
from facilitator_app.store.pin import MOST_TRIES, PinLock, hash_pin, pin_fits


def test_a_pin_fits_its_own_hash_only() -> None:
    stored = hash_pin("2719")
    assert pin_fits("2719", stored)
    assert not pin_fits("2718", stored)
    assert not pin_fits("", stored)
    assert not pin_fits("27\ud800", stored)


def test_equal_pins_have_different_hashes_that_do_not_show_them() -> None:
    assert hash_pin("2719") != hash_pin("2719")
    assert "2719" not in hash_pin("2719").split(":")


def test_the_fifth_wrong_pin_closes_the_lock_even_for_the_right_one() -> None:
    lock = PinLock(hash_pin("2719"))
    for _ in range(MOST_TRIES - 1):
        with pytest.raises(WrongPin):
            lock.open("0001")
    for pin in ("0001", "2719", "2719"):
        with pytest.raises(TooManyTries) as caught:
            lock.open(pin)
        assert caught.value.wait_seconds == 0


def test_a_pin_that_fits_gives_five_new_tries() -> None:
    lock = PinLock(hash_pin("2719"))
    for _ in range(2):
        for _ in range(MOST_TRIES - 1):
            with pytest.raises(WrongPin):
                lock.open("0001")
        lock.open("2719")
