"""What stands behind the name of a group in a list: when it meets next."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import GroupLine
from facilitator_app.ui.days import near_day

translate = QCoreApplication.translate


def next_words(line: GroupLine, wording: Wording, today: date) -> str:
    """The day of its next session; that it is done, or that nothing was planned yet."""
    if line.next_on is None:
        return translate("Groups", "klaar") if line.planned else translate("Groups", "nog geen datums")
    return translate("Groups", "volgende: {date}").format(date=near_day(wording, line.next_on, today))
