"""Words without an end."""

from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE, breakable


def test_ordinary_words_stay_as_they_are() -> None:
    assert breakable("Wanneer begint mijn zwangerschapsverlof?") == "Wanneer begint mijn zwangerschapsverlof?"


def test_word_without_an_end_can_break_and_looks_the_same() -> None:
    text = breakable("w" * 100)
    assert max(map(len, text.split(ZERO_WIDTH_SPACE))) == 24
    assert text.replace(ZERO_WIDTH_SPACE, "") == "w" * 100
