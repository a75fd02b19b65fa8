"""What is about one woman is taken out of a note, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.disclosures import Disclosure, disclosure_in
from facilitator_app.domain.named_sentences import take_out, without_readings


@pytest.mark.parametrize(
    ("text", "taken", "left"),
    [
        ("Veel vragen over vis.", "", "Veel vragen over vis."),
        ("Amina wil borstvoeding.", "Amina wil borstvoeding.", ""),
        (
            "Veel vragen over vis. Amina wil borstvoeding. Recept gedeeld.",
            "Amina wil borstvoeding.",
            "Veel vragen over vis. Recept gedeeld.",
        ),
        ("Vis\namina: verlof\nBrood", "amina: verlof", "Vis\nBrood"),
        ("Vis. Amina: verlof\nBrood", "Amina: verlof", "Vis. \nBrood"),
        ("Amina! En Amina? Nee.", "Amina! En Amina?", "Nee."),
        ("Aminazuren eten.", "", "Aminazuren eten."),
    ],
)
def test_sentences_that_name_her_are_taken_out(text: str, taken: str, left: str) -> None:
    assert take_out(text, "Amina") == (taken, left)


@given(st.lists(st.sampled_from(["Amina", "vis", "brood", ".", "!", " ", "\n", "3.5", "…", "é"])).map("".join))
def test_nothing_gets_lost_and_she_is_named_no_more(text: str) -> None:
    taken, left = take_out(text, "Amina")
    assert disclosure_in(left, ["Amina"]) is not Disclosure.NAME
    assert sorted("".join((taken + left).split())) == sorted("".join(text.split()))


@pytest.mark.parametrize(
    ("text", "left", "count"),
    [
        ("Veel vragen over vis. Recept gedeeld.", "Veel vragen over vis. Recept gedeeld.", 0),
        ("Iemand had 118/76! Toen was het stil. Zij weegt 71.", "Toen was het stil.", 2),
        ("Vis\n68,4 kg\nBrood", "Vis\nBrood", 1),
        ("Het was 118.\n76 zei zij.", "", 1),
    ],
)
def test_sentences_with_a_reading_are_left_out(text: str, left: str, count: int) -> None:
    assert without_readings(text) == (left, count)


@given(st.lists(st.sampled_from(["118", "76", "vis", "kg", "/", ".", "!", " ", "\n", "3.5", "…"])).map("".join))
def test_no_reading_is_ever_left(text: str) -> None:
    left, count = without_readings(text)
    assert disclosure_in(left, []) is None
    assert count or left == text.strip()


# A hundred thousand signs, in the shapes that make a search go through them again and again.
LONG = ("a" * 100_000, "." * 100_000, "\n" * 100_000, "12" + " " * 100_000 + "x", "1." * 50_000, "12 " * 33_000)


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:4]))
def test_a_very_long_note_is_gone_through_once(text: str) -> None:
    assert take_out(f"{text}\nAmina.", "Amina")[0] == "Amina."
    assert disclosure_in(f"{text} amina", ["Amina"]) is Disclosure.NAME
    disclosure_in(text, ["Amina"])
    without_readings(f"{text}. Zij had 118/76.")
