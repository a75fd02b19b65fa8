"""What is about one woman is taken out of a note, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.disclosures import Disclosure, disclosure_in
from facilitator_app.domain.named_sentences import take_out


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


# A hundred thousand signs, in the shapes that make a search go through them again and again.
LONG = ("a" * 100_000, "." * 100_000, "\n" * 100_000, "12" + " " * 100_000 + "x", "1." * 50_000, "12 " * 33_000)


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:4]))
def test_a_very_long_note_is_gone_through_once(text: str) -> None:
    assert take_out(f"{text}\nAmina.", "Amina")[0] == "Amina."
    assert disclosure_in(f"{text} amina", ["Amina"]) is Disclosure.NAME
    disclosure_in(text, ["Amina"])
