"""What is rarely wanted, under the button at the end of the header."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.live.team import Team


class MainMenu(QMenu):
    """The same on every page; a key that does the same stands behind its words.

    Args:
        team: whether somebody else can take over at the laptop.
        taking: whether a group of another laptop may be taken in.

    Signals:
        backup_requested, taking_requested, settings_requested, help_requested, switch_requested, lock_requested:
            what she chose.
    """

    backup_requested = Signal()
    taking_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()
    switch_requested = Signal()
    lock_requested = Signal()

    def __init__(self, team: Team, parent: QWidget | None = None, *, taking: bool = True) -> None:
        super().__init__(parent)
        self._team = team
        self.addAction(self.tr("Reservekopie")).triggered.connect(self.backup_requested)
        if taking:
            self.addAction(self.tr("Groep van een andere laptop")).triggered.connect(self.taking_requested)
        self.addSeparator()
        # Behind the tab the words only: the keys themselves belong to the window, which knows when they count.
        self.addAction(self.tr("Instellingen") + "\tCtrl+,").triggered.connect(self.settings_requested)
        self.addAction(self.tr("Hulp bij toetsen") + "\tF1").triggered.connect(self.help_requested)
        self.addSeparator()
        self.switch = self.addAction(self.tr("Wissel begeleider"))
        self.switch.triggered.connect(self.switch_requested)
        self.aboutToShow.connect(self._offer_switch)
        self.addAction(self.tr("Vergrendelen")).triggered.connect(self.lock_requested)
        self._offer_switch()

    def _offer_switch(self) -> None:
        self.switch.setVisible(bool(self._team.others()))
