"""What two laptops changed differently, a line each: keep what stands here, or take the other."""

import json
import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.handovers import OpenClash
from facilitator_app.domain.participants import Status
from facilitator_app.ui.buttons import small
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.status_words import status_word

LONGEST = 80
DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
# Of these the words can be read; of the others it is said what they are about.
READABLE = frozenset(
    {
        ("participants", "first_name"),
        ("participants", "infix"),
        ("participants", "surname"),
        ("participants", "due_date"),
        ("participants", "birth_date"),
        ("participants", "phone"),
        ("participants", "client_number"),
        ("participants", "status"),
        ("groups", "name"),
        ("groups", "place"),
        ("sessions", "held_on"),
        ("sessions", "starts_at"),
        ("sessions", "ends_at"),
        ("sessions", "place"),
        ("notes", "text"),
        ("follow_ups", "text"),
        ("follow_ups", "due_on"),
    }
)


class ClashList(QWidget):
    """No number that was measured stands here: both readings stay, and her file shows them.

    Signals:
        settled: the clash, and whether theirs is taken.
    """

    settled = Signal(object, bool)

    def __init__(self, clashes: Sequence[OpenClash], names: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for clash in clashes:
            column.addWidget(self._line(clash, names.get(clash.participant_id or "", "")))

    def _line(self, clash: OpenClash, name: str) -> QWidget:
        what = " · ".join(part for part in (name, self._about(clash)) if part)
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(wrapping_label(breakable(what), "strong"))
        buttons = FlowRow(gap=10)
        if clash.table == "readings" and not clash.field:
            both = self.tr("Op beide laptops is gemeten. Beide metingen blijven bewaard; de laatste telt.")
            column.addWidget(wrapping_label(both))
            offers = [(self.tr("Gezien"), False)]
        else:
            # Of a woman who is not named here, nothing is told either.
            if (clash.table, clash.field) in READABLE and (name or clash.participant_id is None):
                both = self.tr("Hier: {hier}. Andere laptop: {daar}.").format(
                    hier=_said(clash.ours), daar=_said(clash.theirs)
                )
                column.addWidget(wrapping_label(breakable(both)))
            offers = [(self.tr("Houd wat hier staat"), False), (self.tr("Neem het andere"), True)]
        for words, theirs in offers:
            button = small(words)
            button.setAccessibleName(f"{words}: {what}")
            button.clicked.connect(partial(self.settled.emit, clash, theirs))
            buttons.add(button)
        column.addWidget(buttons)
        return line

    def _about(self, clash: OpenClash) -> str:
        kinds = {
            "participants": self.tr("haar gegevens"),
            "groups": self.tr("de groep"),
            "sessions": self.tr("een bijeenkomst"),
            "seats": self.tr("aanwezigheid"),
            "readings": self.tr("een meting"),
            "drafts": self.tr("een half getypt getal"),
            "notes": self.tr("een notitie"),
            "questions": self.tr("een vraag op het bord"),
            "agendas": self.tr("het verloop van het programma"),
            "papers": self.tr("papieren"),
            "follow_ups": self.tr("een afspraak"),
            "list_entries": self.tr("het Lijstje"),
            "list_outcomes": self.tr("het Lijstje"),
            "debriefs": self.tr("het nabespreken"),
            "theme_marks": self.tr("een thema"),
            "prepared": self.tr("wat klaarstaat"),
            "followed_programmes": self.tr("het programma van een bijeenkomst"),
            "facilitations": self.tr("wie begeleidde"),
            "seat_notes": self.tr("een notitie over haar"),
            "taken_over": self.tr("of haar metingen zijn overgenomen"),
            "belly_checks": self.tr("of ze bij de buikcheck gezien is"),
            "findings": self.tr("een bevinding van de buikcheck"),
            "finding_drafts": self.tr("iets half getypts van de buikcheck"),
        }
        return kinds.get(clash.table, clash.table)


def _said(stored: str) -> str:
    value = json.loads(stored)
    if isinstance(value, dict):
        words = [status_word(Status(value["status"])), _in_figures(value["status_on"] or "")]
        return " ".join(word for word in words if word)
    return _in_figures(str(value))[:LONGEST] if value not in (None, "") else "–"


def _in_figures(text: str) -> str:
    """A day as people write it; any other text as it is."""
    return DAY.sub(r"\3-\2-\1", text)
