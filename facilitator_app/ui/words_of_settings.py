"""What the app says about what a practice typed for itself and cannot be."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.refusals import EmptyRecordLine, LimitProblem, UnusableGroupSizes, UnusableLimits

translate = QCoreApplication.translate


def sentence_about_settings(problem: BaseException) -> str | None:
    """What is not right and what to do; None for what is not about settings."""
    match problem:
        case UnusableLimits():
            return _about_limits(problem.problem)
        case EmptyRecordLine():
            return translate(
                "WordsOfSettings", "Er moet iets in de regel blijven staan. Zet eerst iets anders aan."
            )
        case UnusableGroupSizes():
            return translate("WordsOfSettings", "Typ twee getallen van 3 tot en met 14, het kleinste eerst.")
    return None


def _about_limits(problem: LimitProblem) -> str:
    match problem:
        case LimitProblem.NOT_A_NUMBER:
            return translate(
                "WordsOfSettings", "Typ een heel getal, zoals 95. Leeg mag ook: dan telt deze grens niet mee."
            )
        case LimitProblem.SYSTOLIC_OUT_OF_RANGE:
            return translate("WordsOfSettings", "Een bovendruk ligt tussen 60 en 260. Kijk het getal na.")
        case LimitProblem.DIASTOLIC_OUT_OF_RANGE:
            return translate("WordsOfSettings", "Een onderdruk ligt tussen 30 en 180. Kijk het getal na.")
        case LimitProblem.MINUTES_OUT_OF_RANGE:
            return translate("WordsOfSettings", "Typ een aantal minuten van 1 tot en met 60.")
        case LimitProblem.UPPER_NOT_ABOVE_LOWER:
            return translate(
                "WordsOfSettings", "De bovendruk is altijd hoger dan de onderdruk. Zijn de twee omgewisseld?"
            )
        case LimitProblem.NOW_BELOW_REPEAT:
            return translate(
                "WordsOfSettings",
                "De grens voor nu ligt onder de grens voor opnieuw meten. Verander een van de twee.",
            )
