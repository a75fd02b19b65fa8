"""A list on its way in: meanings can be changed, and nothing that was typed or decided is lost."""

from dataclasses import replace
from datetime import date

import pytest

from facilitator_app.domain.remarks import Part, Remark, Why
from facilitator_app.exchange.sheet import Sheet
from facilitator_app.exchange.tables import read_table
from tests.exchange.writers import WRITERS, Rows, Writer

TODAY = date(2026, 3, 12)


def sheet(text: str) -> Sheet:
    return Sheet(read_table(text.encode()), TODAY)


def names(of: Sheet) -> list[tuple[str, str, str]]:
    return [(each.first_name, each.infix, each.surname) for each in of.candidates]


@pytest.mark.parametrize(("write", "rows"), WRITERS, ids=[write.__name__ for write, _ in WRITERS])
def test_nothing_needs_retyping_whatever_program_wrote_it(write: Writer, rows: Rows) -> None:
    read = Sheet(read_table(write(rows)), TODAY)
    assert names(read) == [
        ("Amina", "", "Bouali"),
        ("Birgül", "", rows[2][1]),
        ("Renée", "van den", "Berg"),
        ("Zofia", "", "Wójcik"),
    ]
    assert [each.due_date for each in read.candidates] == [date(2026, 6, day) for day in (2, 9, 11, 14)]
    born = [each.birth_date for each in read.candidates]
    assert born == [date(1995, 1, 1), date(1991, 2, 3), date(1990, 12, 5), None]
    assert [each.language for each in read.candidates] == ["ar", "tr", "nl", "pl"]
    assert [each.remarks for each in read.candidates] == [()] * 4
    assert (read.missing, read.left_out) == ((), ("BSN", "Opmerking"))


def test_a_whole_name_in_one_column_comes_apart() -> None:
    read = sheet("Naam;AT\nDijk, Sanne van;3-6-2026\nAmina Bouali;4-6-2026\n;5-6-2026\n")
    assert names(read) == [("Sanne", "van", "Dijk"), ("Amina", "", "Bouali"), ("", "", "")]


def test_an_infix_apart_or_twice_is_one() -> None:
    read = sheet(
        "Voornaam;Tv;Achternaam;AT\nSanne;van;Dijk;3-6-2026\nNoor;;van Dijk;3-6-2026\nKim;van;van Dijk;3-6-2026\n"
        "Eva;de;van Dijk;3-6-2026\n"
    )
    assert names(read) == [
        ("Sanne", "van", "Dijk"),
        ("Noor", "van", "Dijk"),
        ("Kim", "van", "Dijk"),
        ("Eva", "de", "van Dijk"),
    ]


def test_a_column_of_its_own_goes_before_the_whole_name() -> None:
    read = sheet("Volledige naam;Tussenvoegsel;AT\nS. Dijk;van;3-6-2026\n")
    assert names(read) == [("S.", "van", "Dijk")]


def test_what_is_missing_is_told_and_can_be_chosen() -> None:
    read = sheet("noemer;dag\nSanne;3-6-2026\n")
    assert read.missing == (Part.FIRST_NAME, Part.DUE_DATE)
    assert read.left_out == ("noemer", "dag")
    read.give_meaning(0, Part.FULL_NAME)
    read.give_meaning(1, Part.DUE_DATE)
    assert read.missing == ()
    assert read.candidates[0].remarks == ()


def test_two_columns_never_mean_the_same() -> None:
    read = sheet("Voornaam;Roepnaam;AT\nSusanna;Sanne;3-6-2026\n")
    assert read.parts == (None, Part.FIRST_NAME, Part.DUE_DATE)
    read.give_meaning(0, Part.FIRST_NAME)
    assert read.parts == (Part.FIRST_NAME, None, Part.DUE_DATE)
    assert names(read) == [("Susanna", "", "")]
    read.give_meaning(0, None)
    assert read.missing == (Part.FIRST_NAME,)


def test_what_was_typed_stays_when_a_column_gets_another_meaning() -> None:
    read = sheet("Voornaam;Roepnaam;AT;Bel\nSusanna;Sanne;31-02-2026;06\n")
    read.type(1, Part.DUE_DATE, "3-6-2026")
    read.leave_out(1, True)
    read.give_meaning(3, Part.PHONE)
    read.give_meaning(2, None)
    (row,) = read.candidates
    assert (row.due_date, row.phone, row.entry.left_out) == (date(2026, 6, 3), "06", True)
    assert read.entry(1).texts[Part.FIRST_NAME] == "Sanne"


def test_a_row_is_read_anew_when_something_is_typed_in_it() -> None:
    read = sheet("Voornaam;AT\nSanne;31-02-2026\nAmina;3-6-2026\n")
    before = read.candidates
    assert before[0].remarks == (Remark(Why.NO_SUCH_DAY, Part.DUE_DATE),)
    read.type(1, Part.DUE_DATE, "3-6-2026")
    assert read.candidates[0].remarks == ()
    assert read.candidates[1] is before[1]


def test_a_yes_counts_until_its_field_is_typed_in() -> None:
    read = sheet("Voornaam;AT;Tel\nSanne;1-11-2026;06\n")
    (far,) = read.candidates[0].remarks
    read.agree(1, (far,))
    read.type(1, Part.PHONE, "07")
    assert read.entry(1).agreed == {far}
    read.type(1, Part.DUE_DATE, "2-11-2026")
    assert read.entry(1).agreed == frozenset()


def test_a_yes_about_her_as_a_whole_counts_until_something_is_typed() -> None:
    read = sheet("Voornaam;AT\nSanne;3-6-2026;x\nAmina;3-6-2026\n")
    (much,) = read.candidates[0].remarks
    assert much == Remark(Why.TOO_MANY_CELLS)
    read.agree(1, (much,))
    assert read.entry(1).agreed == {much}
    read.type(1, Part.SURNAME, "Dijk")
    assert read.entry(1).agreed == frozenset()


def test_a_row_remembers_under_which_id_it_was_added() -> None:
    read = sheet("Voornaam;AT\nSanne;3-6-2026\nAmina;3-6-2026\n")
    read.note_added({2: "id"})
    assert [each.entry.added_as for each in read.candidates] == ["", "id"]
    assert read.entry(1) == replace(read.entry(1), added_as="")
