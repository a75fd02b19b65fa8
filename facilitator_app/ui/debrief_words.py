"""The fifteen items of a debrief and their answers, as the facilitators read them (domain.md §3.4)."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.debriefs import Answer, Item, Presence

translate = QCoreApplication.translate


def item_words(item: Item) -> str:
    """Return what is looked back on."""
    return {
        Item.ROOM_READY: translate("Debrief", "De ruimte was klaar voor de eerste deelnemer."),
        Item.CHECKS_IN_THE_ROOM: translate("Debrief", "De buikchecks waren in dezelfde ruimte."),
        Item.CORNER_PRIVATE: translate("Debrief", "De hoek was privé genoeg."),
        Item.MEASURED_HERSELF: translate("Debrief", "Iedereen mat zelf, of met hulp."),
        Item.WROTE_HERSELF: translate("Debrief", "Iedereen schreef zelf op."),
        Item.BEGAN_ON_TIME: translate("Debrief", "We begonnen op tijd."),
        Item.BOTH_THERE: translate("Debrief", "Beide begeleiders waren er de hele tijd."),
        Item.IN_THE_CIRCLE: translate("Debrief", "Iedereen zat in de kring."),
        Item.QUESTIONS_GIVEN_BACK: translate("Debrief", "We gaven vragen terug aan de groep."),
        Item.ACTIVITY_USED: translate("Debrief", "We gebruikten een werkvorm."),
        Item.EVERYBODY_SPOKE: translate("Debrief", "Iedereen die wilde, kwam aan het woord."),
        Item.OWN_SUBJECT: translate("Debrief", "De groep bracht een eigen onderwerp in."),
        Item.TIME_TO_TALK: translate("Debrief", "Er was tijd om bij te praten."),
        Item.CORE_DISCUSSED: translate("Debrief", "De geplande kern is besproken."),
        Item.CLOSED_TOGETHER: translate("Debrief", "We sloten op tijd en samen af."),
    }[item]


def answer_words(answer: Answer) -> str:
    """Return ja, deels, nee or n.v.t."""
    return {
        Answer.YES: translate("Debrief", "ja"),
        Answer.PARTLY: translate("Debrief", "deels"),
        Answer.NO: translate("Debrief", "nee"),
        Answer.NOT_APPLICABLE: translate("Debrief", "n.v.t."),
    }[answer]


def presence_words(presence: Presence) -> str:
    """Return how much of the session she was there."""
    return {
        Presence.WHOLE: translate("Debrief", "de hele tijd"),
        Presence.PART: translate("Debrief", "een deel"),
        Presence.ABSENT: translate("Debrief", "was er niet"),
    }[presence]
