"""What the app says when something of a belly check cannot be kept, or is asked about first."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.belly_queue import CHECK_MINUTES
from facilitator_app.domain.check_refusals import (
    FindingDoubt,
    UnreadableFinding,
    UnusableCheckMinutes,
    UnusualFinding,
    WhyNoFinding,
)

translate = QCoreApplication.translate


def sentence_about_checks(problem: BaseException) -> str | None:
    """What is not right and what to do; None for what is not about a belly check."""
    match problem:
        case UnreadableFinding(reason=reason):
            return _about_finding(reason)
        case UnusualFinding(doubt=doubt):
            return _about_doubt(doubt)
        case UnusableCheckMinutes():
            return translate(
                "WordsOfChecks",
                "Typ een getal van {least} tot en met {most} minuten.",
            ).format(least=CHECK_MINUTES[0], most=CHECK_MINUTES[-1])
    return None


def _about_finding(reason: WhyNoFinding) -> str:
    match reason:
        case WhyNoFinding.NOT_WHOLE_CM:
            return translate("WordsOfChecks", "Typ de fundushoogte in hele centimeters, zoals 27.")
        case WhyNoFinding.NO_SUCH_HEIGHT:
            return translate("WordsOfChecks", "Fundushoogte ligt tussen 10 en 50 cm. Kijk nog eens op het lint.")
        case WhyNoFinding.NOT_HEART_TONES:
            return translate("WordsOfChecks", "Typ + voor gehoord, - voor niet gehoord, of slagen per minuut.")
        case WhyNoFinding.NO_SUCH_BEATS:
            return translate("WordsOfChecks", "Harttonen liggen tussen 60 en 220 per minuut. Tel nog eens.")
        case WhyNoFinding.NO_SUCH_CHOICE:
            return translate("WordsOfChecks", "Kies een van de knoppen.")


def _about_doubt(doubt: FindingDoubt) -> str:
    match doubt:
        case FindingDoubt.SELDOM:
            return translate("WordsOfChecks", "Dit getal komt niet vaak voor. Klopt dit? Enter = ja.")
        case FindingDoubt.FAR_FROM_LAST:
            return translate("WordsOfChecks", "Vorige keer was dit anders. Klopt dit? Enter = ja.")
