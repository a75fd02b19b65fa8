"""A number grows sign by sign on the pad, and never becomes anything but a number."""

from functools import reduce

import pytest

from facilitator_app.domain.typed_number import with_sign


def typed(signs: str, *, decimals: bool) -> str:
    return reduce(lambda text, sign: with_sign(text, sign, decimals=decimals), signs, "")


@pytest.mark.parametrize(
    ("signs", "number"),
    [
        ("118", "118"),
        ("1187", "118"),
        ("076", "76"),
        ("100", "100"),
        ("11,8", "118"),
        ("1a1 8\n", "118"),
        ("١١٨", "118"),
        ("１１８", "118"),
        ("²", ""),
        ("", ""),
    ],
)
def test_a_pressure_is_three_digits_at_most(signs: str, number: str) -> None:
    assert typed(signs, decimals=False) == number


@pytest.mark.parametrize(
    ("signs", "number"),
    [
        ("68,4", "68,4"),
        ("68.4", "68,4"),
        ("68,,4", "68,4"),
        (",684", "684"),
        ("104,255", "104,25"),
        ("1042,5", "104,5"),
        ("68,05", "68,05"),
        ("٦٨,٤", "68,4"),
    ],
)
def test_a_weight_may_have_a_comma_and_two_digits_behind_it(signs: str, number: str) -> None:
    assert typed(signs, decimals=True) == number


def test_more_than_one_sign_at_once_is_no_sign() -> None:
    assert with_sign("1", "18", decimals=False) == "1"
