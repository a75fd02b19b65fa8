"""Says what there is to say about a list that is read in: about the file, about its columns and about each row."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.refusals import WhyNoList
from facilitator_app.domain.remarks import Part, Remark, Why
from facilitator_app.exchange.decoding import Letters
from facilitator_app.live.imports import Judged

translate = QCoreApplication.translate


def about_list(reason: WhyNoList, number: int) -> str:
    """Why a file is not a list, and what to do."""
    return _about_lists()[reason].format(n=number)


def part_word(part: Part | None) -> str:
    """What a column is taken for; None is not taken in."""
    words = {
        Part.FIRST_NAME: translate("ImportWords", "Voornaam"),
        Part.INFIX: translate("ImportWords", "Tussenvoegsel"),
        Part.SURNAME: translate("ImportWords", "Achternaam"),
        Part.FULL_NAME: translate("ImportWords", "Hele naam"),
        Part.DUE_DATE: translate("ImportWords", "Uitgerekend"),
        Part.BIRTH_DATE: translate("ImportWords", "Geboortedatum"),
        Part.CLIENT_NUMBER: translate("ImportWords", "Cliëntnummer"),
        Part.LANGUAGE: translate("ImportWords", "Taal"),
        Part.PHONE: translate("ImportWords", "Telefoon"),
    }
    return translate("ImportWords", "Niet meenemen") if part is None else words[part]


def about_missing(part: Part) -> str:
    """What to do when no column has the names or the due dates."""
    if part is Part.DUE_DATE:
        return translate(
            "ImportWords", "Ik zie geen kolom met de uitgerekende datum. Kies zelf welke kolom dat is."
        )
    return translate("ImportWords", "Ik zie geen kolom met namen. Kies zelf welke kolom de voornaam is.")


def about_left_out(headings: tuple[str, ...]) -> str:
    """Which columns are not taken in, "" when all are."""
    if not headings:
        return ""
    *before, last = headings
    words = translate("ImportWords", "{columns} en {last}").format(columns=", ".join(before), last=last)
    return translate("ImportWords", "Ik neem {columns} niet mee.").format(columns=words if before else last)


def about_reading(delimiter: str, letters: Letters) -> tuple[str, str]:
    """By what the columns were told apart, and how well the letters were read."""
    signs = {
        ";": translate("ImportWords", "puntkomma"),
        ",": translate("ImportWords", "komma"),
        "\t": translate("ImportWords", "tab"),
        "|": translate("ImportWords", "streep"),
    }
    said = {
        Letters.WELL: translate("ImportWords", "Nederlands schrift goed gelezen"),
        Letters.TWO_WAYS: translate("ImportWords", "twee soorten schrift: kijk de namen na"),
        Letters.SOME_LOST: translate("ImportWords", "niet alle letters zijn gelezen: kijk de namen na"),
    }
    return signs[delimiter], said[letters]


def about_row(remark: Remark) -> str:
    """One sentence about one woman, with what to do or what is asked."""
    if remark.why is Why.PERHAPS_THERE and not remark.group:
        return translate("ImportWords", "Lijkt op een vrouw in Kring. Is dit een ander?")
    if remark.why is Why.DUE_PAST and remark.number == 1:
        return translate("ImportWords", "Uitgerekend op gisteren. Klopt dat?")
    of_birth = _about_birth_dates().get(remark.why) if remark.part is Part.BIRTH_DATE else None
    sentence = of_birth or _about_rows()[remark.why]
    return sentence.format(n=remark.number, group=remark.group, part=part_word(remark.part))


def about_counts(rows: Sequence[Judged]) -> str:
    """How many can come along, how many are to be looked at, and how many are there already."""
    there = sum(row.is_there and not row.is_added for row in rows)
    out = sum(row.candidate.entry.left_out and not row.is_there for row in rows)
    counted = (
        (sum(row.is_added for row in rows), translate("ImportWords", "{n} toegevoegd"), ""),
        (
            sum(row.goes for row in rows),
            translate("ImportWords", "{n} kunnen mee"),
            translate("ImportWords", "1 kan mee"),
        ),
        (sum(row.to_look_at for row in rows), translate("ImportWords", "{n} nakijken"), ""),
        (there, translate("ImportWords", "{n} staan er al"), translate("ImportWords", "1 staat er al")),
        (out, translate("ImportWords", "{n} gaan niet mee"), translate("ImportWords", "1 gaat niet mee")),
    )
    return " · ".join((one if n == 1 and one else more).format(n=n) for n, more, one in counted if n)


def _about_birth_dates() -> dict[Why, str]:
    return {
        Why.NOT_A_DATE: translate("ImportWords", "Typ de geboortedatum zoals 3-6-1995."),
        Why.NO_SUCH_DAY: translate("ImportWords", "Deze geboortedatum bestaat niet."),
        Why.NO_SUCH_YEAR: translate("ImportWords", "Kijk nog eens naar het geboortejaar."),
    }


def _about_rows() -> dict[Why, str]:
    return {
        Why.ADDED: translate("ImportWords", "Toegevoegd."),
        Why.IN_THIS_GROUP: translate("ImportWords", "Staat al in deze groep."),
        Why.IN_GROUP: translate("ImportWords", "Staat al in groep {group}."),
        Why.ON_WAITING_LIST: translate("ImportWords", "Staat al op de wachtlijst."),
        Why.IN_KRING: translate("ImportWords", "Staat al in Kring."),
        Why.IN_THE_LIST: translate("ImportWords", "Staat ook op regel {n}."),
        Why.NO_FIRST_NAME: translate("ImportWords", "Typ nog een voornaam."),
        Why.NO_DUE_DATE: translate("ImportWords", "Typ nog een uitgerekende datum."),
        Why.NOT_A_DATE: translate("ImportWords", "Typ de uitgerekende datum zoals 3-6-2026."),
        Why.NO_SUCH_DAY: translate("ImportWords", "Deze datum bestaat niet."),
        Why.NO_SUCH_YEAR: translate("ImportWords", "Kijk nog eens naar het jaar."),
        Why.DUE_TOO_FAR: translate("ImportWords", "Uitgerekend pas over {n} weken. Kijk de datum na."),
        Why.DUE_TOO_LONG_AGO: translate("ImportWords", "Uitgerekend {n} weken geleden. Kijk de datum na."),
        Why.BORN_LATER: translate("ImportWords", "Deze geboortedatum moet nog komen. Kijk hem na."),
        Why.TOO_LONG: translate("ImportWords", "{part}: hoogstens {n} tekens."),
        Why.DUE_FAR: translate("ImportWords", "Uitgerekend over {n} weken. Klopt dat?"),
        Why.DUE_PAST: translate("ImportWords", "Uitgerekend {n} dagen geleden. Klopt dat?"),
        Why.FAR_FROM_GROUP: translate("ImportWords", "Scheelt {n} weken met de groep. Klopt dat?"),
        Why.AGE: translate("ImportWords", "Ze zou {n} jaar zijn. Klopt dat?"),
        Why.LOST_LETTER: translate("ImportWords", "{part}: een letter is niet gelezen. Klopt het zo?"),
        Why.TOO_MANY_CELLS: translate("ImportWords", "Meer vakjes dan kolommen. Klopt alles?"),
        Why.PERHAPS_THERE: translate("ImportWords", "Lijkt op een vrouw in groep {group}. Is dit een ander?"),
        Why.PERHAPS_IN_THE_LIST: translate("ImportWords", "Lijkt op regel {n}. Is dit een ander?"),
    }


def _about_lists() -> dict[WhyNoList, str]:
    return {
        WhyNoList.EMPTY: translate("ImportWords", "In dit bestand staat niets. Kies een ander bestand."),
        WhyNoList.NO_ROWS: translate(
            "ImportWords", "Onder de koppen van dit bestand staat niemand. Kies een ander bestand."
        ),
        WhyNoList.NOT_TEXT: translate(
            "ImportWords",
            "Ik kan dit bestand niet lezen. Bewaar het in Excel als “CSV” en probeer het nog een keer.",
        ),
        WhyNoList.SPREADSHEET: translate(
            "ImportWords",
            "Dit is een rekenblad. Open het in Excel, LibreOffice of Numbers, bewaar het als “CSV” en kies dan "
            "dat bestand.",
        ),
        WhyNoList.ONE_COLUMN: translate(
            "ImportWords",
            "Ik zie maar één kolom. Zet elk gegeven in een eigen kolom, bewaar de lijst als “CSV” en probeer het "
            "nog een keer.",
        ),
        WhyNoList.OPEN_QUOTE: translate(
            "ImportWords",
            "Op regel {n} van het bestand begint een aanhalingsteken dat nergens sluit. Haal het weg, bewaar het "
            "bestand en probeer het nog een keer.",
        ),
        WhyNoList.TOO_LARGE: translate(
            "ImportWords",
            "Dit bestand is groter dan {n} MB. Zo groot is geen lijst met deelnemers. Kies een ander bestand.",
        ),
        WhyNoList.TOO_MANY_ROWS: translate(
            "ImportWords",
            "Dit bestand heeft meer dan {n} regels, en meer lees ik er niet tegelijk. Bewaar alleen de vrouwen "
            "die je nodig hebt.",
        ),
        WhyNoList.TOO_MANY_COLUMNS: translate(
            "ImportWords",
            "Dit bestand heeft meer dan {n} kolommen. Bewaar alleen de kolommen die je nodig hebt.",
        ),
    }
