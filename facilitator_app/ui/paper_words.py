"""What each paper is called: on a check box, in a list, and in the log."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.sessions import PaperKind

translate = QCoreApplication.translate


def paper_word(kind: PaperKind) -> str:
    """Return the name of a paper, as it begins a line."""
    return {
        PaperKind.CARD: translate("Papers", "Kaart"),
        PaperKind.GROUP_REPORT: translate("Papers", "Groepsverslag"),
        PaperKind.SERIES: translate("Papers", "Overzicht van de groep"),
        PaperKind.FILE_SHEET: translate("Papers", "Dossierblad"),
        PaperKind.SLIPS: translate("Papers", "Meetbriefjes"),
        PaperKind.PACKING_LIST: translate("Papers", "Paklijst"),
        PaperKind.BRIEF: translate("Papers", "Blad voor wie invalt"),
        PaperKind.OWN: translate("Papers", "Eigen papier"),
        PaperKind.MEASURING: translate("Papers", "Zelf je bloeddruk meten"),
        PaperKind.MEASURING_POSTER: translate("Papers", "Zelf meten, groot voor aan de muur (A3)"),
        PaperKind.CALL_US: translate("Papers", "Bel ons"),
        PaperKind.DATES: translate("Papers", "Afspraken en data"),
        PaperKind.TODAY: translate("Papers", "Vandaag in de groep"),
        PaperKind.ARRANGE: translate("Papers", "Regel nu"),
        PaperKind.MOVEMENTS: translate("Papers", "Je baby beweegt"),
        PaperKind.WISHES: translate("Papers", "Mijn bevalwensen"),
        PaperKind.WELCOME_BACK: translate("Papers", "Welkom terug"),
        PaperKind.ATTENDANCE: translate("Papers", "Aanwezigheidslijst"),
        PaperKind.NAME_TAGS: translate("Papers", "Naamkaartjes"),
        PaperKind.DOOR_SIGN: translate("Papers", "Deurbord"),
    }[kind]
