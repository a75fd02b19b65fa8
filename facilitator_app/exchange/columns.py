"""What the columns of a list mean, by the many ways in which their headings are spelled."""

import re
from collections.abc import Sequence

from facilitator_app.domain.participants import search_key
from facilitator_app.domain.remarks import Part

# Without case, accents, spaces and signs. Of two columns with one meaning the spelling that stands first is taken.
_SPELLINGS = {
    Part.FIRST_NAME: """roepnaam voornaam voornamen firstname firstnames givenname givennames forename""",
    Part.INFIX: """tussenvoegsel tussenvoegsels tv tsv tussenv tussenvoegselachternaam voorvoegsel voorvoegsels
        voorv voorvoegselachternaam infix nameprefix surnameprefix""",
    Part.SURNAME: """achternaam geslachtsnaam eigennaam eigenachternaam familienaam meisjesnaam surname lastname
        familyname""",
    Part.FULL_NAME: """volledigenaam naam name fullname clientnaam patientnaam naamclient naampatient
        naamdeelnemer deelnemer client patient zwangere""",
    Part.DUE_DATE: """definitieveatermedatum definitieveaterme atermedatum aterme datumaterme atd at atdatum
        datumat uitgerekendedatum uitgerekend uitgerekendop datumuitgerekend uitgerekendatum verwachtebevaldatum
        verwachtebevallingsdatum verwachtebevalling edd edc duedate expecteddate estimatedduedate
        expecteddateofdelivery""",
    Part.BIRTH_DATE: """geboortedatum gebdatum gebdat gebdt gebd geboren geborenop datumgeboorte dob dateofbirth
        birthdate birthday""",
    Part.CLIENT_NUMBER: """clientnummer clientnr clientno clientid dossiernummer dossiernr patientnummer
        patientnr patnr patientid epdnummer epdnr registratienummer clientnumber filenumber""",
    Part.LANGUAGE: """voertaal taal spreektaal gesprekstaal moedertaal language preferredlanguage""",
    Part.PHONE: """mobiel mobielnummer telefoonmobiel mobieletelefoon telefoon telefoonnummer telefoonnr tel
        telnr telmobiel 06nummer gsm phone phonenumber mobile mobilephone""",
}
_PART_OF = {name: (part, rank) for part, names in _SPELLINGS.items() for rank, name in enumerate(names.split())}
_BSN = ("bsn", "burgerservice", "sofinummer", "sofinr")
# Of whom it is stands in some headings: geboortedatum cliënt.
_OF_WHOM = frozenset(("client", "patient", "deelnemer", "moeder", "zwangere", "vrouw"))
_LONGEST_HEADING = 60
_IN_BRACKETS = re.compile(r"\([^()]*\)")


def part_of(heading: str) -> Part | None:
    """Return what a heading names, or None."""
    found = _found(heading)
    return found[0] if found else None


def is_bsn(heading: str) -> bool:
    """Whether a column holds numbers that Kring does not take in, not even to look at."""
    words = _words(heading)
    return "sofi" in words or any(name in "".join(words) for name in _BSN)


def parts_of(headings: Sequence[str]) -> list[Part | None]:
    """Return what each column means; no two mean the same."""
    best: dict[Part, tuple[int, int]] = {}
    for column, heading in enumerate(headings):
        if found := _found(heading):
            part, rank = found
            best[part] = min(best.get(part, (rank, column)), (rank, column))
    parts: list[Part | None] = [None] * len(headings)
    for part, (_, column) in best.items():
        parts[column] = part
    # Beside a column of first names, naam is the surname.
    if Part.FIRST_NAME in best and Part.FULL_NAME in best:
        parts[best[Part.FULL_NAME][1]] = None if Part.SURNAME in best else Part.SURNAME
    return parts


def _found(heading: str) -> tuple[Part, int] | None:
    words = _words(heading)
    return _PART_OF.get("".join(words)) or _PART_OF.get("".join(word for word in words if word not in _OF_WHOM))


def _words(heading: str) -> list[str]:
    if len(heading) > _LONGEST_HEADING:
        return []
    return search_key(_IN_BRACKETS.sub(" ", heading)).split()
