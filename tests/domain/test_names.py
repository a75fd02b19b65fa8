"""Names as lists write them, and the parts that Kring keeps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.names import Name, split_full_name, split_surname


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sanne van Dijk", ("Sanne", "van", "Dijk")),
        ("Dijk, Sanne van", ("Sanne", "van", "Dijk")),
        ("van Dijk, Sanne", ("Sanne", "van", "Dijk")),
        ("Dijk, van, Sanne", ("Sanne", "van", "Dijk")),
        ("Dijk, van Sanne", ("Sanne", "van", "Dijk")),
        ("Dijk,Sanne", ("Sanne", "", "Dijk")),
        ("  Sanne\tvan   Dijk ", ("Sanne", "van", "Dijk")),
        ("Mw. S. van der Wal", ("S.", "van der", "Wal")),
        ("Wal, S. van der", ("S.", "van der", "Wal")),
        ("Anne Marie van den Berg", ("Anne Marie", "van den", "Berg")),
        ("Noor in 't Veld", ("Noor", "in 't", "Veld")),
        ("in ’t Veld, Noor", ("Noor", "in ’t", "Veld")),
        ("Maria da Silva e Costa", ("Maria", "da", "Silva e Costa")),
        ("Amina Bouali", ("Amina", "", "Bouali")),
        ("Fatima El Amrani", ("Fatima", "", "El Amrani")),
        ("Petra Jansen-van Dijk", ("Petra", "", "Jansen-van Dijk")),
        ("Petra Jansen - van Dijk", ("Petra", "", "Jansen - van Dijk")),
        ("Berg - de Boer, Anna van den", ("Anna", "van den", "Berg - de Boer")),
        ("Sanne", ("Sanne", "", "")),
        ("Sanne van", ("Sanne", "", "van")),
        ("Dijk,", ("", "", "Dijk")),
        (", Sanne", ("Sanne", "", "")),
        ("=cmd|' /C calc'!A0", ("=cmd|'", "", "/C calc'!A0")),
        ("", ("", "", "")),
    ],
)
def test_a_whole_name_comes_apart(text: str, parts: tuple[str, str, str]) -> None:
    assert split_full_name(text) == Name(*parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("van Dijk", ("van", "Dijk")),
        ("Van 't Hof", ("Van 't", "Hof")),
        ("Dijk, van", ("van", "Dijk")),
        ("de la Cruz", ("de la", "Cruz")),
        ("Dijk", ("", "Dijk")),
        ("De", ("", "De")),
        ("El Amrani", ("", "El Amrani")),
        ("Dijk, jr", ("", "Dijk, jr")),
        ("", ("", "")),
    ],
)
def test_a_surname_lets_go_of_its_infix(text: str, parts: tuple[str, str]) -> None:
    assert split_surname(text) == parts


@given(st.lists(st.sampled_from(["Sanne", "van", "der", "Dijk", "-", "Mw.", "’t"]), min_size=1, max_size=6))
def test_no_word_but_a_title_is_lost(words: list[str]) -> None:
    name = split_full_name(" ".join(words))
    kept = f"{name.first_name} {name.infix} {name.surname}".split()
    assert kept in (words, words[1:])
    assert kept == words or words[0] == "Mw."
