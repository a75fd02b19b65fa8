"""What the app says about who works here and what somebody does here."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import LastMidwife, NameInUse, TeamFull

translate = QCoreApplication.translate

# In the order in which they are to be chosen from.
ROLES = (Role.MIDWIFE, Role.CO_FACILITATOR, Role.LOCUM, Role.COORDINATOR)


def role_in_words(role: Role) -> str:
    """The word for a role."""
    match role:
        case Role.MIDWIFE:
            return translate("WordsOfTeam", "Verloskundige")
        case Role.CO_FACILITATOR:
            return translate("WordsOfTeam", "Co-begeleider")
        case Role.LOCUM:
            return translate("WordsOfTeam", "Waarnemer")
        case Role.COORDINATOR:
            return translate("WordsOfTeam", "Coördinator")


def what_a_role_may(role: Role) -> str:
    """What somebody with this role does and sees, in a sentence or two."""
    match role:
        case Role.MIDWIFE:
            return translate("WordsOfTeam", "Mag alles, ook de praktijk instellen en mensen toevoegen.")
        case Role.CO_FACILITATOR:
            return translate(
                "WordsOfTeam",
                "Doet de bijeenkomst mee: aanwezigheid, programma en papieren. Typt metingen in, maar ziet ze "
                "daarna niet meer.",
            )
        case Role.LOCUM:
            return translate(
                "WordsOfTeam",
                "Doet en ziet wat een verloskundige doet en ziet, maar verandert niets aan de praktijk en de "
                "mensen.",
            )
        case Role.COORDINATOR:
            return translate(
                "WordsOfTeam",
                "Plant groepen, deelnemers en data, en maakt verslagen. Ziet geen metingen en geen dossiers.",
            )


def sentence_about_team(problem: BaseException) -> str | None:
    """What is not possible and what to do; None for what is not about people."""
    match problem:
        case LastMidwife():
            return translate(
                "WordsOfTeam",
                "Er moet een verloskundige blijven die Kring kan openen. Geef eerst iemand anders die rol.",
            )
        case NameInUse():
            return translate(
                "WordsOfTeam", "Er werkt hier al iemand met deze voornaam. Zet er een letter bij, zoals Saskia B."
            )
        case TeamFull(most=most):
            return translate(
                "WordsOfTeam", "Meer dan {n} mensen kan niet. Haal eerst iemand weg die hier niet meer werkt."
            ).format(n=most)
    return None
