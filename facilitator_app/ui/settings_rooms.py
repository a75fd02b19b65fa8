"""The settings with the pages that they lead to, built when they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from facilitator_app.live.door import Door
    from facilitator_app.ui.appearance import Appearance
    from facilitator_app.ui.office import Office
    from facilitator_app.ui.settings.page import Section, SettingsPage
    from facilitator_app.ui.team_rooms import TeamRooms
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class SettingsRooms(QObject):
    """Hands each page the rooms that it works with, and shows it through the office.

    Args:
        appearance: how Kring looks on this computer; without it that section is left out.
        team: shows the pages about people.
    """

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        office: Office,
        wording: ReaderWording,
        appearance: Appearance | None,
        team: TeamRooms,
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._office = office
        self._wording = wording
        self._appearance = appearance
        self._team = team

    def show(self) -> None:
        """Show the settings; a second time leads back."""
        from facilitator_app.ui.settings.page import SettingsPage

        if isinstance(self._window.page, SettingsPage):
            self._office.go_back()
            return
        self._show_page()

    def show_record_line(self) -> None:
        """Show in the settings how the practice writes in its own record."""
        from facilitator_app.ui.settings.record_section import RecordSection

        self._show_page().open_at(RecordSection)

    def _show_page(self) -> SettingsPage:
        from facilitator_app.ui.settings.page import SettingsPage

        page = SettingsPage(*self._sections(), parent=self._window.stage)
        page.done.connect(self._tell)
        page.back_requested.connect(self._office.go_back)
        self._office.show("settings", page, self.tr("Instellingen"))
        return page

    def show_sheet(self) -> None:
        """Show the recovery sheet."""
        from facilitator_app.ui.recovery_sheet_page import RecoverySheetPage

        page = RecoverySheetPage(self._door.keys, self._door.practice.settings, self._wording)
        page.proven.connect(self._come_back_from_sheet)
        self._show_below("recovery sheet", page, self.tr("Herstelblad"))

    # Inside

    def _sections(self) -> list[Section]:
        from facilitator_app.live.about import About
        from facilitator_app.ui.settings.about_section import AboutSection
        from facilitator_app.ui.settings.limits_section import LimitsSection
        from facilitator_app.ui.settings.looks_section import LooksSection
        from facilitator_app.ui.settings.practice_section import PracticeSection
        from facilitator_app.ui.settings.record_section import RecordSection
        from facilitator_app.ui.settings.safety_section import SafetySection

        settings, keys = self._door.practice.settings, self._door.keys
        limits = LimitsSection(settings, self._door.practice.texts, self._wording)
        limits.texts_requested.connect(self._office.papers.show_waiting_text)
        safety = SafetySection(settings, keys, self._wording)
        safety.pin_requested.connect(self._show_pin)
        safety.passphrase_requested.connect(self._show_passphrase)
        safety.sheet_requested.connect(self.show_sheet)
        safety.retention_requested.connect(self._office.retention.show_retention)
        safety.log_requested.connect(self._office.logs.show_log)
        safety.log.setEnabled(self._office.logs.may_look)
        safety.retention.setEnabled(self._office.retention.may_wipe)
        looks = [LooksSection(self._appearance)] if self._appearance is not None else []
        about = AboutSection(About(), self._wording.language)
        practice = PracticeSection(settings), *self._programmes(), limits, RecordSection(settings)
        return [*practice, *looks, safety, *self._people(), about]

    def _programmes(self) -> list[Section]:
        """The section of the practice's own programmes, for whoever plans."""
        from facilitator_app.ui.settings.programmes_section import ProgrammesSection

        rooms = self._door.practice.own_programmes
        if not rooms.may_change:
            return []
        programmes = ProgrammesSection(rooms)
        programmes.programme_requested.connect(self._office.programmes.show_programme)
        return [programmes]

    def _people(self) -> list[Section]:
        """The section of the people who work here, for whoever may change it."""
        from facilitator_app.ui.settings.people_section import PeopleSection

        if not self._door.team.may_change:
            return []
        people = PeopleSection(self._door.team)
        people.adding_requested.connect(self._team.show_adding)
        people.person_requested.connect(self._team.show_person)
        people.new_key_requested.connect(self._team.show_new_key)
        return [people]

    def _show_pin(self) -> None:
        from facilitator_app.ui.settings.pin_page import PinPage

        page = PinPage(self._door.keys)
        page.changed.connect(self._come_back_from_pin)
        self._show_below("pin", page, self.tr("Pincode"))

    def _show_passphrase(self) -> None:
        from facilitator_app.ui.settings.passphrase_page import PassphrasePage

        page = PassphrasePage(self._door.keys)
        page.changed.connect(self._come_back_from_passphrase)
        self._show_below("passphrase", page, self.tr("Wachtzin"))

    def _show_below(self, name: str, page: Any, title: str) -> None:
        page.back_requested.connect(self._office.go_back)
        self._office.show(name, page, title)

    def _come_back_from_sheet(self) -> None:
        self._come_back(self.tr("De code klopt. Bewaar het herstelblad achter slot."))

    def _come_back_from_pin(self) -> None:
        self._come_back(self.tr("Vanaf nu geldt je nieuwe pincode."))

    def _come_back_from_passphrase(self) -> None:
        self._come_back(self.tr("Vanaf nu geldt je nieuwe wachtzin."))

    def _come_back(self, said: str) -> None:
        self._office.go_back()
        # What is secret is not taken back.
        self._window.toast.tell(said, undo=False)

    def _tell(self, sentence: str) -> None:
        self._window.toast.tell(sentence)
