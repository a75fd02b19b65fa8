"""What columns mean, however their headings are spelled."""

import pytest

from facilitator_app.domain.remarks import Part
from facilitator_app.exchange.columns import part_of, parts_of

SPELLINGS = {
    Part.FIRST_NAME: ("Voornaam", "voornamen", "ROEPNAAM", "First name", "Voornaam cliënt"),
    Part.INFIX: ("Tussenvoegsel", "Tussenvoegsel(s)", "tv", "Voorvoegsel", "T.V."),
    Part.SURNAME: ("Achternaam", "Familienaam", "Geslachtsnaam", "Eigen naam", "surname"),
    Part.FULL_NAME: ("Naam", "Volledige naam", "Naam cliënt", "Cliënt", "name"),
    Part.BIRTH_DATE: ("Geboortedatum", "geb.datum", "Geb. dat.", "gebdat", "DOB", "Geboortedatum (dd-mm-jjjj)"),
    Part.DUE_DATE: (
        *("Uitgerekend", "Uitgerekende datum", "à terme", "a terme", "À terme datum", "AT", "A.T.D.", "EDD"),
        *("due date", "Datum à terme"),
    ),
    Part.CLIENT_NUMBER: ("Cliëntnummer", "client nr", "Dossiernummer", "Patiëntnummer", "patiëntnr."),
    Part.LANGUAGE: ("Taal", "Voertaal", "language"),
    Part.PHONE: ("Telefoon", "Tel.", "mobiel", "06-nummer", "Telefoonnummer"),
    None: ("", "Adres", "Opmerking", "BSN", "Geboortedatum kind", "Naam partner", "kolom", "x" * 100_000),
}


@pytest.mark.parametrize(
    ("heading", "part"), [(heading, part) for part, headings in SPELLINGS.items() for heading in headings]
)
def test_a_heading_in_any_spelling(heading: str, part: Part | None) -> None:
    assert part_of(heading) is part


def test_of_two_columns_with_one_meaning_the_better_is_taken() -> None:
    assert parts_of(["Voornamen", "Roepnaam", "Telefoon", "Mobiel"]) == [None, Part.FIRST_NAME, None, Part.PHONE]
    assert parts_of(["AT", "AT"]) == [Part.DUE_DATE, None]


def test_naam_beside_a_first_name_is_the_surname() -> None:
    assert parts_of(["Naam", "Voornaam"]) == [Part.SURNAME, Part.FIRST_NAME]
    assert parts_of(["Naam", "Voornaam", "Achternaam"]) == [None, Part.FIRST_NAME, Part.SURNAME]
    assert parts_of(["Naam"]) == [Part.FULL_NAME]
