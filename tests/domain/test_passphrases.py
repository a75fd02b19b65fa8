"""Passphrases and PINs are judged as the first-run screen promises."""

import unicodedata

import pytest

from facilitator_app.domain.passphrases import (
    PassphraseStrength,
    PinProblem,
    normalise_passphrase,
    passphrase_strength,
    pin_problem,
)


@pytest.mark.parametrize("text", ["", "   ", "elf letters", "a b c d", "  kort  ", "een twee d"])
def test_less_than_twelve_characters_and_four_words_is_too_short(text: str) -> None:
    assert passphrase_strength(text) is PassphraseStrength.TOO_SHORT


@pytest.mark.parametrize(
    "text", ["twaalf teken", "ik ga op de", "🌷🌷🌷🌷🌷🌷🌷🌷🌷🌷🌷🌷", "aaaaaaaaaaaaaaaaaaaaaaaaa"]
)
def test_twelve_characters_or_four_words_are_enough(text: str) -> None:
    assert passphrase_strength(text) is PassphraseStrength.ENOUGH


def test_a_long_varied_sentence_is_strong() -> None:
    assert passphrase_strength("mijn fiets staat altijd scheef") is PassphraseStrength.STRONG
    assert passphrase_strength("mijn fiets " * 90) is PassphraseStrength.STRONG


def test_letters_are_counted_in_their_composed_form() -> None:
    decomposed = unicodedata.normalize("NFD", "éééééé")
    assert len(decomposed) == 12
    assert passphrase_strength(decomposed) is PassphraseStrength.TOO_SHORT


def test_outer_space_goes_and_inner_space_stays() -> None:
    assert normalise_passphrase("\n  twee  spaties\t") == "twee  spaties"


@pytest.mark.parametrize("pin", ["2719", "83051", "490172", "1224", "1850", "2199", "193847"])
def test_a_pin_without_a_pattern_is_fine(pin: str) -> None:
    assert pin_problem(pin) is None


@pytest.mark.parametrize("pin", ["", "271", "2719304", "27 19", "2719\n", " 2719", "27a9", "²719", "٢٧١٩", "-271"])
def test_a_pin_has_four_to_six_ascii_digits(pin: str) -> None:
    assert pin_problem(pin) is PinProblem.NOT_4_TO_6_DIGITS


@pytest.mark.parametrize(
    "pin",
    [
        "0000",
        "99999",
        "1234",
        "4321",
        "7890",
        "3210",
        "098765",
        "1212",
        "12121",
        "121212",
        "123123",
        "1987",
        "2011",
    ],
)
def test_a_row_a_repeat_and_a_year_are_easy_to_guess(pin: str) -> None:
    assert pin_problem(pin) is PinProblem.EASY_TO_GUESS
