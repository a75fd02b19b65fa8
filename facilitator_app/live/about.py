"""What Kring says about itself: its version, what it is made for, and whose work ships with it."""

from facilitator_app import __version__
from facilitator_app.content.licences import Licence, licences

# The wording of clinical.md §6.4, word for word: what is promised is what counts. It stands in the README as well.
INTENDED_PURPOSE = {
    "nl": (
        "Dit programma helpt begeleiders van groepsconsulten in de verloskunde bij het vastleggen, afdrukken en "
        "overdragen van waarden die deelneemsters zelf meten. Het controleert de invoer op tikfouten en toont, "
        "als de praktijk dat instelt, welke waarden buiten door de praktijk zelf ingevoerde grenzen liggen. Het "
        "programma stelt geen diagnose, berekent geen risico, bewaakt geen lichaamsfuncties en geeft geen "
        "behandel- of verwijsadvies. De zorgverlener beoordeelt iedere waarde zelf, ook als er geen markering "
        "staat. Het is geen medisch hulpmiddel."
    ),
    "en": (
        "Recording, printing and transferring values that participants in group antenatal consultations measure "
        "themselves, with checks for typing errors and, if the practice configures it, display of values outside "
        "limits entered by the practice. No diagnosis, risk calculation, monitoring of physiological processes "
        "or treatment/referral advice. The professional judges every value, marked or not. Not a medical device."
    ),
}


class About:
    """Nothing of a practice is in here."""

    @property
    def version(self) -> str:
        """The version of Kring."""
        return __version__

    def intended_purpose(self, language: str) -> str:
        """Return what Kring is made for and what not, in Dutch where there is no other text."""
        return INTENDED_PURPOSE.get(language, INTENDED_PURPOSE["nl"])

    def licences(self) -> tuple[Licence, ...]:
        """Return Kring and the packages that ship with it."""
        return licences()
