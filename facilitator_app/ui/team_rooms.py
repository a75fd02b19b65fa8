"""The pages on which people are let in and out, and get another role; and where somebody else takes over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from facilitator_app.live.door import Door
    from facilitator_app.ui.office import Office
    from facilitator_app.ui.window import MainWindow


class TeamRooms(QObject):
    """Builds its pages when they are needed, and shows them through the office.

    Signals:
        switched: somebody else is at the laptop; every page is to be made anew.
        locked_out: the door is shut; a sentence that says why, for the unlock screen.
    """

    switched = Signal()
    locked_out = Signal(str)

    def __init__(self, door: Door, window: MainWindow, office: Office) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._office = office
        door.team.switched.connect(self.switched)

    def show_switch(self) -> None:
        """Show who could take over at the laptop; a second time leads back."""
        from facilitator_app.ui.switch_page import SwitchPage

        if self._door.is_covered:
            return
        if isinstance(self._window.page, SwitchPage):
            self._office.go_back()
            return
        page = SwitchPage(self._door.team, self._window.stage)
        self._show("switch", page, self.tr("Wissel begeleider"))

    def show_adding(self) -> None:
        """Show where one more person is let in."""
        from facilitator_app.ui.settings.add_person_page import AddPersonPage

        if self._may_not_change():
            return
        page = AddPersonPage(self._door.team, self._window.stage)
        page.added.connect(self._come_back_from_adding)
        self._show("adding", page, self.tr("Mensen"))

    def show_person(self, person_id: str) -> None:
        """Show one person, to change what she does here."""
        from facilitator_app.ui.settings.person_page import PersonPage

        if self._may_not_change():
            return
        page = PersonPage(self._door.team, person_id, self._window.stage)
        page.letting_in_requested.connect(partial(self._show_letting_in, person_id))
        page.removal_requested.connect(partial(self._show_removal, person_id))
        self._show("person", page, self.tr("Mensen"))

    def show_new_key(self) -> None:
        """Show what a new key does, and make it."""
        from facilitator_app.ui.settings.new_key_page import NewKeyPage

        if self._may_not_change():
            return
        page = NewKeyPage(self._door, self._office.backups.run, self._window.stage)
        page.failed.connect(self.locked_out)
        self._show("new key", page, self.tr("Nieuwe sleutel"))

    # Inside

    def _may_not_change(self) -> bool:
        """Say so to whoever may not; there is more than one road."""
        if self._door.team.may_change:
            return False
        self._tell(sentence_for(NotAllowed()))
        return True

    def _show_letting_in(self, person_id: str) -> None:
        from facilitator_app.ui.settings.let_in_page import LetInPage

        page = LetInPage(self._door.team, self._door.team.member(person_id), self._window.stage)
        page.let_in.connect(self._come_back_from_letting_in)
        self._show("letting in", page, self.tr("Mensen"))

    def _show_removal(self, person_id: str) -> None:
        from facilitator_app.ui.settings.remove_person_page import RemovePersonPage

        page = RemovePersonPage(self._door.team, self._door.team.member(person_id), self._window.stage)
        page.removed.connect(self._come_back_from_removal)
        self._show("removal", page, self.tr("Mensen"))

    def _show(self, name: str, page: Any, title: str) -> None:
        page.back_requested.connect(self._office.go_back)
        self._office.show(name, page, title)

    def _come_back_from_adding(self, name: str) -> None:
        self._office.go_back()
        self._tell(self.tr("{naam} kan Kring nu openen.").format(naam=name))

    def _come_back_from_letting_in(self, name: str) -> None:
        self._office.go_back()
        self._tell(self.tr("{naam} heeft vanaf nu een nieuwe wachtzin.").format(naam=name))

    def _come_back_from_removal(self, name: str) -> None:
        # Past the page about her: she is not there any more.
        self._office.go_back()
        self._office.go_back()
        self._tell(self.tr("{naam} kan Kring niet meer openen.").format(naam=name))

    def _tell(self, said: str) -> None:
        # What is secret is not taken back.
        self._window.toast.tell(said, undo=False)
