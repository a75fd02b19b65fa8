"""What there is to say about a woman who is typed in or read in: what is so, and what to do or to answer."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.remarks import Remark, Why

translate = QCoreApplication.translate


def remark_in_words(remark: Remark) -> str:
    """Return the sentence for a remark; one that asks ends in a question."""
    return _sentence(remark.why).format(n=remark.number, groep=remark.group)


def _sentence(why: Why) -> str:
    return {
        Why.ADDED: translate("Remark", "Is toegevoegd."),
        Why.IN_THIS_GROUP: translate("Remark", "Staat al in deze groep."),
        Why.IN_GROUP: translate("Remark", "Staat al in groep {groep}."),
        Why.ON_WAITING_LIST: translate("Remark", "Staat al op de wachtlijst."),
        Why.IN_KRING: translate("Remark", "Staat al in Kring."),
        Why.IN_THE_LIST: translate("Remark", "Staat ook op regel {n}."),
        Why.NO_FIRST_NAME: translate("Remark", "Typ een voornaam."),
        Why.NO_DUE_DATE: translate("Remark", "Typ de uitgerekende datum."),
        Why.NOT_A_DATE: translate("Remark", "Typ een datum zoals 3-6-2026."),
        Why.NO_SUCH_DAY: translate("Remark", "Deze datum bestaat niet."),
        Why.NO_SUCH_YEAR: translate("Remark", "Kijk nog eens naar het jaar."),
        Why.DUE_TOO_FAR: translate("Remark", "Uitgerekend over {n} weken: dat kan niet. Kijk nog eens."),
        Why.DUE_TOO_LONG_AGO: translate("Remark", "Uitgerekend {n} weken geleden: dat kan niet. Kijk nog eens."),
        Why.BORN_LATER: translate("Remark", "Deze geboortedatum moet nog komen. Kijk nog eens naar het jaar."),
        Why.TOO_LONG: translate("Remark", "Dit is te lang. Er passen {n} tekens."),
        Why.DUE_FAR: translate("Remark", "Uitgerekend over {n} weken. Klopt dat?"),
        Why.DUE_PAST: translate("Remark", "Uitgerekend {n} dagen geleden. Klopt dat?"),
        Why.FAR_FROM_GROUP: translate("Remark", "{n} weken van de rest van de groep. Klopt dat?"),
        Why.AGE: translate("Remark", "Dan is ze {n} jaar. Klopt dat?"),
        Why.LOST_LETTER: translate("Remark", "Hier is een letter verloren gegaan. Klopt dit?"),
        Why.TOO_MANY_CELLS: translate("Remark", "Deze regel is langer dan de kolommen. Klopt dit?"),
        Why.PERHAPS_THERE: translate("Remark", "Lijkt op iemand die er al is. Is dit een ander?"),
        Why.PERHAPS_IN_THE_LIST: translate("Remark", "Lijkt op regel {n}. Is dit een ander?"),
    }[why]
