"""What has become of a woman, in words: for lists, and what follows from it before it is set."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.days import day_and_month

translate = QCoreApplication.translate


def status_word(status: Status) -> str:
    """Return bevallen."""
    return {
        Status.PREGNANT: translate("Status", "zwanger"),
        Status.DELIVERED: translate("Status", "bevallen"),
        Status.STOPPED: translate("Status", "gestopt"),
        Status.MOVED_AWAY: translate("Status", "verhuisd"),
        Status.LOSS: translate("Status", "verlies"),
    }[status]


def status_line(woman: Participant, wording: Wording) -> str:
    """Return bevallen op 3 juni, or gestopt; "" for who is pregnant."""
    if woman.status is Status.PREGNANT:
        return ""
    word = status_word(woman.status)
    if woman.status_on is None or woman.status not in (Status.DELIVERED, Status.LOSS):
        return word
    return translate("Status", "{woord} op {dag}").format(woord=word, dag=day_and_month(wording, woman.status_on))


def what_follows(status: Status, day: date, wording: Wording) -> str:
    """Return what is so from that day on, in a sentence or two."""
    if status is Status.PREGNANT:
        return translate("Status", "Ze doet weer mee, met haar weken, haar kaart en meten.")
    no_more = translate("Status", "Vanaf {dag} geen weken, kaart en meting meer.")
    rest = {
        Status.DELIVERED: translate("Status", "Ze blijft uitgenodigd voor de terugkombijeenkomst."),
        Status.MOVED_AWAY: translate("Status", "Ze blijft uitgenodigd voor de terugkombijeenkomst."),
        Status.STOPPED: translate("Status", "Ze wordt ook niet uitgenodigd voor de terugkombijeenkomst."),
        Status.LOSS: translate(
            "Status", "Haar naam staat dan nergens meer, tot je in haar groep “Toon iedereen” kiest."
        ),
    }[status]
    return f"{no_more.format(dag=day_and_month(wording, day))} {rest}"
