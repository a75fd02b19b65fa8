"""Finds what gives a person away in a text about the group: a woman's name, a number like a reading (S8, S9)."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise

from facilitator_app.domain.participants import search_key
from facilitator_app.domain.readings import DIASTOLIC_MMHG, SYSTOLIC_MMHG, WEIGHT_GRAMS

# Two numbers with a few marks between them, or one word of these.
_BETWEEN = "over|op|en|and|boven|onder|bij|met|tegen|om|naar|tot|slash|to|by|x"
_TWO_NUMBERS = re.compile(
    rf"(?<!\d)(\d{{2,3}})[\W_]{{0,3}}(?:[\W_]|{_BETWEEN})[\W_]{{0,3}}(\d{{2,3}})(?!\d)", re.IGNORECASE
)
# What is measured, said beside a number: before it with a few words between, or behind it.
_MEASURED = (
    "bovendruk(?:ken)?|onderdruk(?:ken)?|bloeddruk(?:ken)?|tensie|rr|gewicht(?:en)?|weegt?|pols|hartslag|"
    "harttonen|cortonen|slagen|fundus(?:hoogte)?|fh|hb|"
    "blood pressure|bp|weight|weighs?|pulse|heart ?beats?|heart tones|beats|fundal height|bpm"
)
_NUMBER_BESIDE = re.compile(
    rf"\b(?:{_MEASURED})\b(?:(?:\s+[^\W\d]+){{0,2}}\W{{0,3}}\d|(?:\s+[^\W\d]+){{3,4}}\W{{0,3}}\d{{2,3}}(?!\d))"
    rf"|\d(?:[.,]\d+)?\s*(?:{_MEASURED})\b",
    re.IGNORECASE,
)
_WITH_DECIMAL = re.compile(r"(?<!\d)(\d{2,3})\s*[.,]\s*\d{1,2}(?!\d)")
# Of Anne-Marie and Fatima Zahra one part is enough; two letters are no part of a name.
_SHORTEST_PART = 3
# From so many letters on a name is found in two words as well: Anne Marie for Annemarie.
_LONG_ENOUGH_FOR_TWO = 6
# And, so, with, for and as are written to the word that follows.
_ARABIC_PREFIXES = "وفبلك"
_WITH_UNIT = re.compile(r"\d\s*(?:mm\s*hg|mm\s*kwik|kg\b|k\.g\b|kilos?\b|kilogram|pond\b)", re.IGNORECASE)


class Disclosure(StrEnum):
    """What was found."""

    NAME = "name"
    READING = "reading"


def disclosure_in(text: str, first_names: Iterable[str]) -> Disclosure | None:
    """Return what gives a woman of the group away in `text`, a name before a reading; None when nothing does.

    Case and accents do not count, and of a double name one part is enough, or all of it as one word. A name that
    stands inside a longer word is no name, apart from an s behind it or an Arabic prefix. Numbers of any script
    count: two that could be a
    pressure, one with a decimal or with a unit of weight, in mmHg, or beside a word for what is measured.
    """
    if names_in(text, first_names):
        return Disclosure.NAME
    return Disclosure.READING if has_reading(text) else None


def has_reading(text: str) -> bool:
    """Whether a number like a reading stands in `text`, as disclosure_in finds it."""
    # However much white there is between two numbers: it would be gone through again for each of its signs.
    plain = " ".join(_plain_digits(text).split())
    weights = (int(found[1]) * 1000 for found in _WITH_DECIMAL.finditer(plain))
    if any(grams in WEIGHT_GRAMS for grams in weights) or _WITH_UNIT.search(plain) or _NUMBER_BESIDE.search(plain):
        return True
    return any(map(_could_be_pressure, _pairs(plain)))


def names_in(text: str, first_names: Iterable[str]) -> list[str]:
    """Return which of these names stand in `text`, as disclosure_in finds them; each is gone through once."""
    words = _words(text)
    known = frozenset(words)
    pairs = frozenset(one + other for one, other in pairwise(words))
    return [name for name in first_names if _stands_in(_words(name), words, known, pairs)]


def _words(text: str) -> list[str]:
    # A sign that nobody sees, such as a zero-width space, does not hide a name, nor does a number written to it.
    seen = (sign for sign in text if unicodedata.category(sign) != "Cf")
    return search_key("".join(" " if sign.isdecimal() else sign for sign in seen)).split()


def _stands_in(name: list[str], words: list[str], known: frozenset[str], pairs: frozenset[str]) -> bool:
    whole = "".join(name)
    if len(whole) >= _LONG_ENOUGH_FOR_TWO and any(form in known or form in pairs for form in _forms(whole)):
        return True
    parts = [part for part in name if len(part) >= _SHORTEST_PART]
    if parts:
        return any(not known.isdisjoint(_forms(part)) for part in parts)
    return bool(name) and any(words[at : at + len(name)] == name for at in range(len(words) - len(name) + 1))


def _forms(name: str) -> tuple[str, ...]:
    return name, f"{name}s", *(f"{prefix}{name}" for prefix in _ARABIC_PREFIXES)


def _plain_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in unicodedata.normalize("NFKC", text))


def _pairs(text: str) -> list[tuple[int, int]]:
    # Overlapping: of 12, 118 and 76 the last two are a pressure.
    return [(int(found[1]), int(found[2])) for at in range(len(text)) if (found := _TWO_NUMBERS.match(text, at))]


def _could_be_pressure(pair: tuple[int, int]) -> bool:
    upper, lower = max(pair), min(pair)
    return upper in SYSTOLIC_MMHG and lower in DIASTOLIC_MMHG and upper != lower
