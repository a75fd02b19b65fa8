"""A parcel opens with its passphrase and with nothing else, and says when it is not whole."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.demo import QUICK
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.domain.troubles import ParcelDamaged, ParcelFromTheFuture
from facilitator_app.store.parcel import seal, unseal

PASSPHRASE = "een zin voor onderweg"
DATA = '{"naam": "Birgül"}'.encode() * 50


@pytest.fixture(scope="module")
def parcel() -> bytes:
    return seal(DATA, PASSPHRASE, QUICK)


def test_it_opens_with_its_passphrase(parcel: bytes) -> None:
    assert unseal(parcel, PASSPHRASE) == DATA
    assert unseal(parcel, f" {PASSPHRASE} ") == DATA


def test_it_opens_with_no_other(parcel: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        unseal(parcel, "een andere zin")


def test_nothing_of_it_can_be_read_from_outside(parcel: bytes) -> None:
    assert "Birgül".encode() not in parcel
    assert seal(DATA, PASSPHRASE, QUICK) != parcel


@pytest.mark.parametrize("cut", [0, 1, 100, -1, -20, -200])
def test_half_a_parcel_is_damaged(parcel: bytes, cut: int) -> None:
    with pytest.raises(ParcelDamaged):
        unseal(parcel[:cut], PASSPHRASE)


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"{}\n", b"[]\nx", b"\x89PNG\r\n\x1a\n" * 50, b'{"kring": "parcel"}\nx', b"x" * 9999]
)
def test_something_else_is_damaged(data: bytes) -> None:
    with pytest.raises(ParcelDamaged):
        unseal(data, PASSPHRASE)


def test_a_parcel_of_a_newer_kring_says_so(parcel: bytes) -> None:
    head, _, rest = parcel.partition(b"\n")
    newer = json.dumps(json.loads(head) | {"format": 2}).encode()
    with pytest.raises(ParcelFromTheFuture):
        unseal(newer + b"\n" + rest, PASSPHRASE)


def test_a_head_that_was_changed_is_damaged(parcel: bytes) -> None:
    with pytest.raises(ParcelDamaged):
        unseal(parcel.replace(b'"format": 1', b'"format":  1', 1), PASSPHRASE)


@settings(max_examples=30)
@given(st.data())
def test_a_changed_byte_is_always_found(parcel: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(parcel.index(b"\n") + 1, len(parcel) - 1))
    damaged = parcel[:at] + bytes([parcel[at] ^ data.draw(st.integers(1, 255))]) + parcel[at + 1 :]
    with pytest.raises(ParcelDamaged):
        unseal(damaged, PASSPHRASE)
