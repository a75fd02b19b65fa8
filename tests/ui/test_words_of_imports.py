"""Everything there is to say about a list that is read in has a plain sentence of its own."""

from collections.abc import Callable

import pytest

from facilitator_app.domain.candidates import Entry, read_candidate
from facilitator_app.domain.refusals import WhyNoList
from facilitator_app.domain.remarks import Part, Remark, Why
from facilitator_app.exchange.decoding import Letters
from facilitator_app.exchange.tables import DELIMITERS
from facilitator_app.live.imports import Judged
from facilitator_app.ui.words_of_imports import (
    about_counts,
    about_left_out,
    about_list,
    about_missing,
    about_reading,
    about_row,
    part_word,
)
from tests.practice import TODAY

NEVER = ("fout", "ongeldig", "mislukt", "sorry", "helaas", "normaal", "risico", "advies")


def row_sentences() -> dict[Why, str]:
    return {why: about_row(Remark(why, Part.DUE_DATE, 12, "Aster")) for why in Why}


@pytest.mark.parametrize("say", [row_sentences, lambda: {why: about_list(why, 12) for why in WhyNoList}])
def test_each_has_a_sentence_of_its_own(say: Callable[[], dict[object, str]]) -> None:
    said = say()
    assert len(set(said.values())) == len(said)
    for sentence in said.values():
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence
        assert not any(word in sentence.lower() for word in NEVER)


def test_what_is_asked_is_a_question_and_the_rest_is_not() -> None:
    for why, sentence in row_sentences().items():
        assert sentence.endswith("?") is (why.effect == "asks"), sentence


def test_a_birth_date_is_called_that() -> None:
    said = [about_row(Remark(why, Part.BIRTH_DATE)) for why in (Why.NOT_A_DATE, Why.NO_SUCH_DAY, Why.NO_SUCH_YEAR)]
    assert said == [
        "Typ de geboortedatum zoals 3-6-1995.",
        "Deze geboortedatum bestaat niet.",
        "Kijk nog eens naar het geboortejaar.",
    ]


def test_a_group_that_is_not_to_be_told_is_not_told() -> None:
    assert about_row(Remark(Why.PERHAPS_THERE)) == "Lijkt op een vrouw in Kring. Is dit een ander?"
    assert about_row(Remark(Why.DUE_PAST, Part.DUE_DATE, 1)) == "Uitgerekend op gisteren. Klopt dat?"


def test_a_group_is_called_as_it_is_named() -> None:
    assert about_row(Remark(Why.IN_GROUP, group="{n} <b>")) == "Staat al in groep {n} <b>."


def test_columns_and_files_have_words() -> None:
    assert len({part_word(part) for part in (*Part, None)}) == len(Part) + 1
    assert about_reading(";", Letters.WELL) == ("puntkomma", "Nederlands schrift goed gelezen")
    assert len({about_reading(sign, letters) for sign in (*DELIMITERS, "|") for letters in Letters}) == 12
    assert about_missing(Part.FIRST_NAME) != about_missing(Part.DUE_DATE)


def test_columns_that_stay_out_are_named() -> None:
    assert about_left_out(()) == ""
    assert about_left_out(("BSN",)) == "Ik neem BSN niet mee."
    assert about_left_out(("BSN", "Adres", "Huisarts")) == "Ik neem BSN, Adres en Huisarts niet mee."


def test_one_is_counted_as_one_and_none_is_not_told() -> None:
    def judged(number: int, *remarks: Remark, left_out: bool = False) -> Judged:
        return Judged(read_candidate(Entry(number, {}, left_out=left_out), TODAY), remarks)

    rows = [judged(1), judged(2, Remark(Why.ADDED)), judged(3, Remark(Why.IN_KRING)), judged(4, left_out=True)]
    rows.append(judged(5, Remark(Why.NO_DUE_DATE)))
    one = "1 toegevoegd · 1 kan mee · 1 nakijken · 1 staat er al · 1 gaat niet mee"
    assert about_counts(rows) == one
    more = "2 toegevoegd · 2 kunnen mee · 2 nakijken · 2 staan er al · 2 gaan niet mee"
    assert about_counts(rows * 2) == more
    assert about_counts([]) == ""
