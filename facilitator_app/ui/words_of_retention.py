"""The sentences about keeping and wiping: what has to be done before, and where something still is."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.backups import OldCopy, WhyCopied
from facilitator_app.domain.refusals import GroupWiped, KeptStill, OtherNameTyped
from facilitator_app.domain.retention import Hindrance, Keep
from facilitator_app.domain.wording import Wording

translate = QCoreApplication.translate


def sentence_about_retention(problem: BaseException) -> str:
    """Return what happened and what to do; "" for what is not about keeping or wiping."""
    sentences: dict[type[BaseException], str] = {
        OtherNameTyped: translate(
            "Words", "Dat is een andere naam. Er is niets gewist. Typ de naam die erboven staat."
        ),
        KeptStill: translate(
            "Words", "Deze gegevens mogen nog niet worden gewist. Ga terug: daar staat wat er nog moet gebeuren."
        ),
        GroupWiped: translate(
            "Words", "Deze groep is op deze laptop gewist. Ik lees hem niet opnieuw in. Er is niets veranderd."
        ),
    }
    return sentences.get(type(problem), "")


def standing_of(keep: Keep) -> str:
    """Return what has to be done before a woman's data may go; that they may when it is nothing."""
    if not keep.hindrances:
        return translate("Words", "mag gewist worden")
    return ", ".join(_hindrance(why, count) for why, count in keep.hindrances)


def _hindrance(why: Hindrance, count: int) -> str:
    match why:
        case Hindrance.SESSION_OPEN:
            one, more = (
                translate("Words", "1 bijeenkomst is nog open"),
                translate("Words", "{n} bijeenkomsten zijn nog open"),
            )
        case Hindrance.NOT_TAKEN_OVER:
            one = translate("Words", "1 bijeenkomst nog niet overgenomen")
            more = translate("Words", "{n} bijeenkomsten nog niet overgenomen")
        case Hindrance.ONLY_HERE:
            return translate("Words", "alleen hier genoteerd: print haar dossierblad")
        case Hindrance.FOLLOW_UPS:
            one, more = (
                translate("Words", "1 afspraak is nog open"),
                translate("Words", "{n} afspraken zijn nog open"),
            )
    return one if count == 1 else more.format(n=count)


def what_copy(copy: OldCopy, wording: Wording) -> str:
    """Return what kind of copy it is, and of which day."""
    day = wording.date_in_words(copy.made_on)
    if copy.why is WhyCopied.REPLACED:
        return translate("Words", "Van vóór het terugzetten, {dag}").format(dag=day)
    return translate("Words", "Van vóór een nieuwe versie van Kring, {dag}").format(dag=day)


def cleared(copies: int) -> str:
    """Return that copies of before were taken away."""
    if copies == 1:
        return translate("Words", "Een oude kopie op deze laptop is na 30 dagen verwijderd.")
    return translate("Words", "{n} oude kopieën op deze laptop zijn na 30 dagen verwijderd.").format(n=copies)
