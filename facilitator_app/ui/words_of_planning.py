"""The sentences for what is declined while a group is made and its dates are set."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.refusals import (
    DayPast,
    DayTaken,
    DayTooFar,
    EndsBeforeStart,
    GroupTooLarge,
    NameMissing,
    NameTaken,
    NoFreeWeek,
    OutOfOrder,
    PlanChanged,
    ReasonMissing,
    SameWeek,
    SessionHeld,
    SessionInUse,
    TextTooLong,
    TooManyLines,
    UnreadableTime,
)

translate = QCoreApplication.translate


def sentence_about_planning(problem: BaseException) -> str | None:
    """What happened and what to do; None for what has nothing to do with planning."""
    match problem:
        case DayTaken(number=n):
            return translate(
                "Words", "Op die dag heeft deze groep bijeenkomst {n} al. Kies een andere dag."
            ).format(n=n)
        case OutOfOrder(number=n, after=True):
            return translate("Words", "Deze bijeenkomst komt na bijeenkomst {n}. Kies een latere dag.").format(n=n)
        case OutOfOrder(number=n):
            return translate(
                "Words",
                "Deze bijeenkomst komt voor bijeenkomst {n}. Kies een eerdere dag, of verplaats eerst die.",
            ).format(n=n)
        case NoFreeWeek(number=n):
            return translate(
                "Words", "Na bijeenkomst {n} is geen week vrij. Zet eerst de bijeenkomst erna later."
            ).format(n=n)
        case SessionHeld(number=n):
            return translate(
                "Words", "Bijeenkomst {n} is al begonnen of klaar. De datum daarvan blijft zoals die is."
            ).format(n=n)
        case SessionInUse(number=n):
            return translate("Words", "Bij bijeenkomst {n} staat al iets. Zeg hem liever af.").format(n=n)
        case SameWeek(number=n):
            return translate(
                "Words", "Een patroon telt in hele weken. Zet bijeenkomst {n} in een latere week dan die ervoor."
            ).format(n=n)
        case GroupTooLarge(most=n):
            return translate(
                "Words",
                "In deze groep zitten te veel vrouwen. Een groep heeft er hooguit {n}. Verdeel de groep eerst.",
            ).format(n=n)
        case TooManyLines(most=n):
            return translate("Words", "Er passen hoogstens {n} regels onder elkaar. Maak er minder van.").format(
                n=n
            )
        case TextTooLong(most=n):
            return translate("Words", "Deze tekst is te lang. Gebruik hooguit {n} tekens.").format(n=n)
    return _plain_sentences().get(type(problem))


def _plain_sentences() -> dict[type[BaseException], str]:
    return {
        UnreadableTime: translate("Words", "Typ een tijd, zoals 14.00."),
        EndsBeforeStart: translate("Words", "Het einde ligt niet na het begin. Kijk nog eens naar de tijden."),
        DayPast: translate("Words", "Deze dag is al geweest. Klopt dat? Doe hetzelfde nog een keer."),
        DayTooFar: translate(
            "Words", "Deze dag ligt te ver weg: plannen kan tot 2 jaar vooruit. Kijk nog eens naar het jaar."
        ),
        PlanChanged: translate(
            "Words",
            "Deze datums zijn intussen veranderd. Je ziet ze nu zoals ze bewaard zijn. Doe het nog een keer.",
        ),
        NameMissing: translate("Words", "Typ een naam."),
        NameTaken: translate("Words", "Deze naam is er al. Kies een andere."),
        ReasonMissing: translate("Words", "Typ in een paar woorden waarom."),
    }
