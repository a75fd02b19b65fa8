"""What the app says about the Lijstje when something with it is declined."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.refusals import StillToLookAt

translate = QCoreApplication.translate


def sentence_about_the_list(problem: BaseException) -> str | None:
    """What is not right and what to do; None for what is not about the list."""
    if isinstance(problem, StillToLookAt):
        return translate(
            "WordsOfTheList",
            "Er staat nog iets op je Lijstje dat je vandaag wilde bekijken. Schrijf op waarom je nu sluit.",
        )
    return None
