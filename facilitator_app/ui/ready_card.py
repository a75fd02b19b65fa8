"""Whether all is there for the session that comes: what needs a hand first, what is in order in one line."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.readiness import Readiness
from facilitator_app.ui.buttons import small
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.machine import Machine

# An afternoon takes two hours and a half; an old battery has half of what it says.
FEWEST_PERCENT = 60


class ReadyCard(QFrame):
    """Says each thing in words; no colour is needed to read it.

    Signals:
        preparing_requested: what has to stand ready is wanted.
        slips_requested: the slips are to be printed.
        papers_requested: all other papers are to be looked at.
        backup_requested: a backup is to be made.
    """

    preparing_requested = Signal()
    slips_requested = Signal()
    papers_requested = Signal()
    backup_requested = Signal()

    def __init__(
        self,
        readiness: Readiness,
        machine: Machine,
        wording: Wording,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        heading = self.tr("Klaar om te beginnen?")
        self.setAccessibleName(heading)
        self.preparing_button: QPushButton | None = None
        self.slips_button: QPushButton | None = None
        self.backup_button: QPushButton | None = None
        self._wording = wording
        self._fine: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(6)
        self._column.addWidget(label(heading, "heading"))
        self._look_at_supplies(readiness)
        self._look_at_slips(readiness)
        self._look_at_programme(readiness)
        self._look_at_printer(machine)
        self._look_at_battery(machine)
        self._look_at_backup(readiness)
        if readiness.room_enough:
            self._fine.append(self.tr("ruimte op de schijf"))
        else:
            room = self.tr("Er is nog {n} MB vrij op de schijf. Maak ruimte.")
            self._ask(room.format(n=readiness.free_megabytes))
        # She sees for herself whether this is right.
        self._fine.append(self.tr("datum ({dag})").format(dag=day_and_month(wording, today)))
        self.papers_button = small(self.tr("Papieren…"))
        self.papers_button.setAccessibleName(self.tr("Papieren voor deze bijeenkomst"))
        self.papers_button.clicked.connect(self.papers_requested)
        self._add("file-text", "muted", self.tr("Papieren om mee te geven en op te hangen."), self.papers_button)
        self._add("circle-check", "ok", self.tr("In orde: {wat}.").format(wat=", ".join(self._fine)))

    def _look_at_supplies(self, readiness: Readiness) -> None:
        if not readiness.to_prepare:
            self._fine.append(self.tr("spullen"))
            return
        self.preparing_button = small(self.tr("Voorbereiden…"))
        self.preparing_button.setAccessibleName(self.tr("Bekijk wat klaar moet staan"))
        self.preparing_button.clicked.connect(self.preparing_requested)
        one = self.tr("Nog 1 ding klaar te zetten.")
        more = self.tr("Nog {n} dingen klaar te zetten.").format(n=readiness.to_prepare)
        self._ask(one if readiness.to_prepare == 1 else more, self.preparing_button)

    def _look_at_slips(self, readiness: Readiness) -> None:
        if not readiness.measuring:
            return
        if readiness.slips:
            self._fine.append(self.tr("meetbriefjes"))
            return
        self.slips_button = small(self.tr("Print…"))
        self.slips_button.setAccessibleName(self.tr("Print de meetbriefjes"))
        self.slips_button.clicked.connect(self.slips_requested)
        self._ask(self.tr("Meetbriefjes nog niet geprint."), self.slips_button)

    def _look_at_backup(self, readiness: Readiness) -> None:
        if not readiness.backup_due:
            self._fine.append(self.tr("reservekopie"))
            return
        self.backup_button = small(self.tr("Maak"))
        self.backup_button.setAccessibleName(self.tr("Maak een reservekopie"))
        self.backup_button.clicked.connect(self.backup_requested)
        if readiness.backup_on is None:
            self._ask(self.tr("Nog geen reservekopie gemaakt."), self.backup_button)
        else:
            day = self._wording.date_in_words(readiness.backup_on)
            self._ask(self.tr("De laatste reservekopie is van {dag}.").format(dag=day), self.backup_button)

    def _look_at_programme(self, readiness: Readiness) -> None:
        if readiness.programme:
            self._fine.append(self.tr("programma"))
        else:
            self._ask(self.tr("Het programma is niet te lezen. Je krijgt het standaardprogramma."))

    def _look_at_printer(self, machine: Machine) -> None:
        if machine.printer():
            self._fine.append(self.tr("printer"))
        else:
            self._ask(self.tr("Geen printer gevonden. Sluit er een aan, of bewaar de papieren op een USB-stick."))

    def _look_at_battery(self, machine: Machine) -> None:
        battery = machine.battery()
        if battery is None or battery.plugged or battery.percent >= FEWEST_PERCENT:
            self._fine.append(self.tr("stroom"))
        else:
            self._ask(self.tr("De batterij is {n} % vol. Sluit de lader aan.").format(n=battery.percent))

    def _ask(self, sentence: str, button: QPushButton | None = None) -> None:
        self._add("info", "attention", sentence, button)

    def _add(self, icon: str, role: str, sentence: str, button: QPushButton | None = None) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        # Beside a button the words stand in the middle.
        beside = Qt.AlignmentFlag.AlignTop if button is None else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconLabel(icon, role), 0, beside)
        row.addWidget(wrapping_label(breakable(sentence)), 1)
        if button is not None:
            row.addWidget(button, 0, beside)
        self._column.addLayout(row)
