"""Groups and who would come into them, in words: how far, which languages, what would be off."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from facilitator_app.documents.headings import language_word
from facilitator_app.domain.composing import Composition, Difference, Differs
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.days import day_and_month

translate = QCoreApplication.translate


def middle_in_words(composition: Composition, wording: Wording) -> str:
    """Return uitgerekend rond 16 juni."""
    if composition.middle is None:
        return translate("Composing", "nog niemand")
    return translate("Composing", "uitgerekend rond {dag}").format(dag=day_and_month(wording, composition.middle))


def weeks_in_words(composition: Composition, today: date) -> str:
    """Return nu 14 tot 16 weken; "" when nobody counts weeks."""
    weeks = composition.weeks_on(today)
    if weeks is None:
        return ""
    if weeks[0] == weeks[1]:
        return translate("Composing", "nu {n} weken").format(n=weeks[0])
    return translate("Composing", "nu {n} tot {m} weken").format(n=weeks[0], m=weeks[1])


def languages_in_words(composition: Composition, wording: Wording) -> str:
    """Return 9 Nederlands · 1 Turks; no line breaks between a number and its word."""
    words = (f"{count}\u00a0{language_word(code, wording)}" for code, count in composition.languages)
    return " · ".join(words)


def size_in_words(composition: Composition, largest: int) -> str:
    """Return 10 deelnemers, nog 2 plaatsen."""
    women = (
        translate("Composing", "1 deelnemer")
        if composition.size == 1
        else translate("Composing", "{n} deelnemers").format(n=composition.size)
    )
    left = composition.places_left(largest)
    if left == 0:
        return translate("Composing", "{n}, vol").format(n=women)
    places = (
        translate("Composing", "nog 1 plaats")
        if left == 1
        else translate("Composing", "nog {n} plaatsen").format(n=left)
    )
    return f"{women}, {places}"


def difference_in_words(difference: Difference, wording: Wording) -> str:
    """Return 5 weken na de rest van de groep."""
    count = difference.count
    match difference.how:
        case Differs.LATER:
            return translate("Composing", "{n} weken na de rest van de groep").format(n=count)
        case Differs.EARLIER:
            return translate("Composing", "{n} weken vóór de rest van de groep").format(n=count)
        case Differs.ONLY_READER:
            language = language_word(difference.language, wording)
            return translate("Composing", "de enige met {taal}").format(taal=language)
        case Differs.ABOVE_SIZE:
            return translate("Composing", "met {n} groter dan jullie willen").format(n=count)
        case Differs.FAR_ALONG:
            return translate("Composing", "deze groep is al {n} weken").format(n=count)
