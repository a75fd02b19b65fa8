"""Texts on paper: fitted, wrapped, joined, and never without a sign for what cannot be drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents import fonts
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.text import Style, clean, decimal_shifts, fit, runs, width, wrap

BODY = Style(12)


def drawn(text: str) -> str:
    return "".join(run.text for run in runs(text, Face.REGULAR))


@pytest.mark.parametrize("face", list(Face))
def test_all_digits_are_equally_wide(face: Face) -> None:
    assert len({width(digit, Style(10, face)) for digit in "0123456789"}) == 1


@pytest.mark.parametrize(
    "text",
    ["Yıldız Şahin İpek Ğ", "Wiśniewska Łucja", "Дарина Їжак Є Ґ", "Lãcrămioara Țăran", "één “twee” ’s – … ·"],
)
def test_the_letters_of_our_women_are_in_the_latin_font(text: str) -> None:
    assert drawn(text) == clean(text)


def test_arabic_is_drawn_joined_and_in_visual_order() -> None:
    # Seen, lam, meem, alef maksura: initial, medial, medial, final form; the last letter stands left.
    assert drawn("سلمى") == "\ufef0\ufee4\ufee0\ufeb3"
    assert [run.font for run in runs("سلمى", Face.BOLD)] == ["IBMPlexSansArabic-SemiBold"]


def test_a_mixed_name_is_split_over_two_fonts() -> None:
    noor, salma = runs("Noor سلمى", Face.REGULAR)
    assert (noor.font, salma.font) == ("FiraSans-Regular", "IBMPlexSansArabic-Regular")


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("ትዕግ", "◊◊◊"),
        ("a\ud800b", "a◊b"),
        ("a\x00b\x1bc", "abc"),
        ("a\u200db\u202ec", "abc"),
        ("e\u0301", "é"),
        ("x\u0301\u0489", "x\u0301"),
        ("ﬁ Ⅷ", "ﬁ V"),
        (" a\u00a0 \n\tb ", "a b"),
        ("", ""),
    ],
)
def test_what_cannot_be_drawn_is_replaced_visibly_or_left_out(text: str, paper: str) -> None:
    assert drawn(text) == paper


@given(st.text())
def test_any_text_can_be_drawn_in_fonts_that_have_it(text: str) -> None:
    known = {font(Face.REGULAR).name: font(Face.REGULAR) for font in (fonts.latin, fonts.arabic)}
    assert all(sign in known[run.font].widths for run in runs(text, Face.REGULAR) for sign in run.text)


@given(st.text(max_size=60), st.floats(20, 200))
def test_a_fitted_line_fits(text: str, available: float) -> None:
    assert width(fit(text, BODY, available), BODY) <= available


@given(st.text(max_size=200), st.floats(30, 200))
def test_wrapped_lines_fit_and_keep_every_letter(text: str, available: float) -> None:
    lines = wrap(text, BODY, available)
    assert all(width(line, BODY) <= available + 0.01 for line in lines)
    kept = "".join("".join(lines).split())
    assert kept == "".join("".join(clean(part) for part in text.splitlines()).split())


def test_a_text_of_too_many_lines_ends_in_an_ellipsis() -> None:
    lines = wrap("een twee drie vier vijf zes zeven acht negen tien", BODY, 80, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert wrap("een twee", BODY, 80, 0) == []


def test_decimal_signs_stand_below_each_other() -> None:
    one, two, dash = decimal_shifts(["64,1", "66.75", "–"], BODY)
    assert (one, two, dash) == (width("0", BODY), 0, 0)


@pytest.mark.parametrize("word", ["x" * 100_000, "ب" * 3_000], ids=["latin", "arabic"])
def test_a_word_as_long_as_a_book_is_cut_into_lines_and_nothing_of_it_is_lost(word: str) -> None:
    lines = wrap(word, BODY, 400)
    assert "".join(lines) == word
    assert max(width(line, BODY) for line in lines[:20]) <= 400
