"""The sentence meter: what it counts, and what it calls a difficult word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.plain_language import MANY_WORDS, plainness, sentences, word_count


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Wacht 5 minuten. Praat niet."], ["Wacht 5 minuten.", "Praat niet."]),
        (["je bloed verliest", "je koorts hebt: 38 graden of meer"], 3),
        (["Minder of anders? Bel dezelfde dag."], 2),
        (["Bel 012 - 345 67 89"], 1),
        (["", "  ", "—", "…"], 0),
    ],
)
def test_a_line_ends_a_sentence_and_so_does_its_sign(lines: list[str], found: list[str] | int) -> None:
    told = sentences(lines)
    assert (told if isinstance(found, list) else len(told)) == found


@pytest.mark.parametrize(
    ("sentence", "words"),
    [("Wacht 5 minuten.", 3), ("Bel ons ook 's nachts.", 5), ("20-wekenecho", 1), ("RhD-negatief", 1), ("", 0)],
)
def test_words_are_what_a_reader_says(sentence: str, words: int) -> None:
    assert word_count(sentence) == words


def test_a_sentence_of_more_than_twelve_words_is_long() -> None:
    twelve, thirteen = (" ".join(["woord"] * n) + "." for n in (MANY_WORDS, MANY_WORDS + 1))
    assert not plainness([twelve]).has_long_sentence
    measured = plainness(["Kort.", thirteen])
    assert measured.has_long_sentence
    assert (measured.longest, measured.most_words, measured.mean_words) == (thirteen, 13, 7.0)


def test_words_of_the_field_are_named_once_in_their_order() -> None:
    measured = plainness(["Meet je TENSIE. Dat is een sessie.", "Geen tensie, wel bloeddruk."])
    assert measured.hard_words == ("tensie", "sessie")


def test_a_word_that_only_holds_a_difficult_one_is_not_difficult() -> None:
    assert plainness(["Een dienblad en een conformiteit."]).hard_words == ()


@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_text_can_be_measured(lines: list[str]) -> None:
    measured = plainness(lines)
    assert measured.sentences == len(sentences(lines))
    assert 0 <= measured.mean_words <= measured.most_words or measured.sentences == 0
