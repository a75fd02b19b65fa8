"""What the app says when a measurement cannot be kept where it was to go."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.refusals import AlreadyMeasured, ImpossiblePulse

translate = QCoreApplication.translate


def sentence_about_measuring(problem: BaseException) -> str | None:
    """What is not right and what to do; None for what is not about a measurement."""
    match problem:
        case ImpossiblePulse():
            return translate("WordsOfMeasuring", "De polsslag is meestal tussen 50 en 130. Kijk nog op de meter.")
        case AlreadyMeasured():
            return translate(
                "WordsOfMeasuring",
                "Bij die vrouw staat zo'n meting al. Kijk eerst in haar dossier welke van de twee klopt.",
            )
    return None
