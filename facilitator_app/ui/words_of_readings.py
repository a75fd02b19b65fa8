"""What is said at a field whose number cannot be stored, or is asked about first (ux.md S6)."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.refusals import Unreadable, UnreadableReading

translate = QCoreApplication.translate


def about_reading(problem: UnreadableReading) -> str:
    """Say why a text is no reading, and what to do."""
    match problem.reason:
        case Unreadable.SYSTOLIC_OUT_OF_RANGE:
            return translate("Words", "Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje.")
        case Unreadable.DIASTOLIC_OUT_OF_RANGE:
            return translate("Words", "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje.")
        case Unreadable.PRESSURES_SWAPPED:
            return translate("Words", "Onder en boven omgewisseld? Enter = wissel om.")
        case Unreadable.PRESSURES_EQUAL:
            return translate("Words", "Bovendruk is altijd hoger dan onderdruk. Kijk nog eens op het briefje.")
        case Unreadable.WEIGHT_OUT_OF_RANGE:
            return translate("Words", "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal.")
        case Unreadable.COMMA_MISSING:
            whole, rest = divmod(problem.meant_grams or 0, 1000)
            # The sign between the two stands in the sentence, so that the translation brings its own.
            offer = translate("Words", "Bedoel je {whole},{tenths} kg? Enter = ja.")
            return offer.format(whole=whole, tenths=rest // 100)
        case Unreadable.NOT_A_PRESSURE | Unreadable.NOT_A_WEIGHT:
            return translate("Words", "Typ alleen cijfers en één komma.")


def about_doubt(doubt: Doubt) -> str:
    """Ask about a number that is possible; the question shows no number of hers."""
    match doubt:
        case Doubt.PRESSURES_CLOSE:
            return translate("Words", "De getallen liggen dicht bij elkaar. Klopt dit? Enter = ja.")
        case Doubt.PRESSURES_FAR:
            return translate("Words", "De getallen liggen ver van elkaar. Klopt dit? Enter = ja.")
        case Doubt.WEIGHT_IS_SYSTOLIC:
            return translate("Words", "Dit is hetzelfde getal als de bovendruk. Klopt dit? Enter = ja.")
        case Doubt.WEIGHT_FAR_FROM_LAST | Doubt.POUNDS | Doubt.DIGITS:
            return translate("Words", "Vorige keer was dit anders. Klopt dit? Enter = ja.")
        case Doubt.PRESSURE_UNUSUAL | Doubt.WEIGHT_UNUSUAL | Doubt.PULSE_UNUSUAL:
            return translate("Words", "Dit getal komt niet vaak voor. Klopt dit? Enter = ja.")
