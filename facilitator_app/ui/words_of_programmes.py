"""The sentences about programmes and papers of the practice's own: what is declined, and what does not fit."""

from datetime import time

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.agendas import BlockKind
from facilitator_app.domain.fitting import Fit, Misfit, Placed
from facilitator_app.domain.programme_refusals import (
    PaperNotSealed,
    ProgrammeInPattern,
    ProgrammeInUse,
    ProgrammeProblem,
    UnusablePaper,
    UnusableProgramme,
    WhyNoPaper,
)
from facilitator_app.domain.wording import Wording

translate = QCoreApplication.translate


def kind_words(kind: BlockKind) -> str:
    """Return what a block is for."""
    return {
        BlockKind.ARRIVAL: translate("Programmes", "Ontvangst"),
        BlockKind.OPENING: translate("Programmes", "Opening"),
        BlockKind.THEME: translate("Programmes", "Thema"),
        BlockKind.BREAK: translate("Programmes", "Pauze"),
        BlockKind.BOARD: translate("Programmes", "Vragen op het bord"),
        BlockKind.CLOSING: translate("Programmes", "Afsluiten"),
    }[kind]


def name_of_copy() -> str:
    """Return what a copy is called until she says otherwise, with {titel} for that of the shipped one."""
    return translate("Programmes", "{titel} (eigen)")


def sentence_about_programmes(problem: BaseException) -> str | None:
    """What happened and what to do; None for what has nothing to do with them."""
    match problem:
        case UnusableProgramme():
            return _about_programme(problem)
        case UnusablePaper():
            return _about_paper(problem)
        case ProgrammeInUse(count=1):
            return translate(
                "Words", "Eén geplande bijeenkomst volgt dit programma. Kies daar eerst een ander programma."
            )
        case ProgrammeInUse(count=n):
            return translate(
                "Words", "{n} geplande bijeenkomsten volgen dit programma. Kies daar eerst een ander programma."
            ).format(n=n)
        case PaperNotSealed(name=name):
            return translate(
                "Words",
                "“{naam}” kan niet met een wachtwoord worden opgeslagen. Laat dit papier weg, of sla het apart op "
                "zonder wachtwoord.",
            ).format(naam=name)
        case ProgrammeInPattern(name=name):
            return translate(
                "Words", "Het patroon “{naam}” gebruikt dit programma. Haal dat patroon eerst weg."
            ).format(naam=name)
    return None


def misfit_words(placed: Placed) -> str:
    """Return what there is with a block; "" when it fits."""
    if placed.misfit is None:
        return ""
    words = {
        Misfit.OUTSIDE: translate("Programmes", "De vaste tijd valt buiten deze uren en telt hier niet mee."),
        Misfit.LATE: translate("Programmes", "Wat ervoor komt, duurt {n} min te lang om dan te beginnen."),
        Misfit.NO_TIME: translate("Programmes", "Het vaste einde is al voorbij als dit blok begint."),
        Misfit.SHORT: translate("Programmes", "Tot het vaste einde blijven er {n} min over."),
        Misfit.GAP: translate("Programmes", "Hiervoor staat {n} min niets gepland."),
        Misfit.TOO_LONG: translate("Programmes", "Dit blok duurt langer dan de hele bijeenkomst."),
    }
    return words[placed.misfit].format(n=placed.minutes)


def fit_words(fit: Fit, starts_at: time, ends_at: time, wording: Wording) -> str:
    """Return in one sentence whether a programme fits into the hours of a session."""
    hours = {"van": wording.clock(starts_at), "tot": wording.clock(ends_at)}
    if fit.left < 0:
        words = translate("Programmes", "{n} min te lang voor {van}–{tot}. Maak een blok korter.")
        return words.format(n=-fit.left, **hours)
    if not fit.fits:
        return translate("Programmes", "Een vaste tijd past niet in {van}–{tot}.").format(**hours)
    if fit.left > 0:
        words = translate("Programmes", "Klaar om {klaar}: {n} min over van {van}–{tot}.")
        return words.format(klaar=wording.clock(fit.ends), n=fit.left, **hours)
    return translate("Programmes", "Past precies in {van}–{tot}.").format(**hours)


def _about_programme(problem: UnusableProgramme) -> str:
    words = {
        ProgrammeProblem.NO_BLOCKS: translate("Words", "Een programma heeft minstens één blok. Dit blijft staan."),
        ProgrammeProblem.TOO_MANY_BLOCKS: translate(
            "Words", "Een programma heeft hoogstens {n} blokken. Voeg blokken samen of haal er een weg."
        ),
        ProgrammeProblem.TWICE: translate("Words", "Twee blokken zijn hetzelfde. Haal er een weg."),
        ProgrammeProblem.NO_TITLE: translate("Words", "Typ een naam."),
        ProgrammeProblem.TEXT_TOO_LONG: translate(
            "Words", "Dit is te lang: hoogstens {n} tekens op een regel. Kort het in of maak er twee regels van."
        ),
        ProgrammeProblem.TOO_MANY_LINES: translate("Words", "Dit zijn te veel regels: hoogstens {n}."),
        ProgrammeProblem.NO_LENGTH: translate(
            "Words", "Een blok duurt 1 tot {n} minuten. Typ een heel getal, zoals 25."
        ),
        ProgrammeProblem.ENDS_BEFORE_START: translate(
            "Words", "Het vaste einde ligt niet na het vaste begin. Kijk nog eens naar de tijden."
        ),
        ProgrammeProblem.SAME_TIME: translate(
            "Words", "Op die tijd staat “{blok}” al vast. Kies een andere tijd, of maak dat blok eerst los."
        ),
        ProgrammeProblem.THEMES: translate("Words", "Dit thema staat er al bij. Kies een ander."),
    }
    return words[problem.problem].format(n=problem.most, blok=problem.other)


def _about_paper(problem: UnusablePaper) -> str:
    words = {
        WhyNoPaper.EMPTY: translate("Words", "Dit bestand is leeg. Kies een andere PDF."),
        WhyNoPaper.NOT_PDF: translate(
            "Words", "Dit bestand is geen PDF, of het is niet heel. Bewaar het in je tekstprogramma als PDF."
        ),
        WhyNoPaper.LOCKED: translate(
            "Words", "Deze PDF is beveiligd met een wachtwoord. Bewaar hem zonder beveiliging en kies hem opnieuw."
        ),
        WhyNoPaper.NO_PAGES: translate("Words", "In deze PDF staat geen enkele pagina. Kies een andere."),
        WhyNoPaper.TOO_MANY_PAGES: translate(
            "Words", "Deze PDF heeft meer dan {n} pagina's. Kies de pagina's die je wilt printen."
        ),
        WhyNoPaper.TOO_LARGE: translate(
            "Words",
            "Dit bestand is groter dan {n} MB. Elke reservekopie zou het meenemen. Bewaar de PDF kleiner, "
            "bijvoorbeeld met kleinere foto's.",
        ),
        WhyNoPaper.PAGE_SIZE: translate(
            "Words", "Pagina {n} heeft een maat die niet te printen is. Bewaar de PDF op A4."
        ),
        WhyNoPaper.TOO_MANY: translate(
            "Words", "Bij een bijeenkomst passen hoogstens {n} eigen papieren. Haal er eerst een weg."
        ),
        WhyNoPaper.NO_ROOM: translate(
            "Words",
            "Alle eigen papieren samen zouden groter worden dan {n} MB. Haal er eerst een weg bij een andere "
            "bijeenkomst.",
        ),
    }
    return words[problem.why].format(n=problem.number)
