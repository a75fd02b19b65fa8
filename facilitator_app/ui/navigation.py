"""Which page follows which while a practice is open: the office, the three phases of a session, and the cover."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed, Refusal
from facilitator_app.domain.sessions import Phase
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.asides import Asides
from facilitator_app.ui.group_showing import GroupShowing
from facilitator_app.ui.main_menu import MainMenu
from facilitator_app.ui.office import Office
from facilitator_app.ui.page_shelf import PageShelf
from facilitator_app.ui.screen_cover import ScreenCover
from facilitator_app.ui.self_entry_office import SelfEntryOffice
from facilitator_app.ui.session_header import show_session_header
from facilitator_app.ui.settings_rooms import SettingsRooms
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.taking_back import TakingBack
from facilitator_app.ui.team_rooms import TeamRooms
from facilitator_app.ui.words import sentence_for, tried

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.door import Door
    from facilitator_app.live.session import LiveSession
    from facilitator_app.ui.appearance import Appearance
    from facilitator_app.ui.window import MainWindow, Page
    from facilitator_app.ui.wording import ReaderWording

# A step of the store takes some milliseconds: most of the time is hers.
PAUSE_MS = 25


class Navigation(QObject):
    """Builds the pages when they are needed, and hands each the rooms that it works with.

    Args:
        wording_for: gives the wording of a reader's language.
        demo_pin: the PIN to tell under the cover of the demo, "" for a real practice.
        appearance: how Kring looks on this computer, for the settings.

    Signals:
        locked_out: the door is shut; a sentence that says why, for the unlock screen.
        damaged: the same, when what is behind it can only come back from a backup.
        language_changed: what the app is to speak from now on; every page is to be made anew.
        switched: somebody else is at the laptop; every page is to be made anew.
    """

    locked_out = Signal(str)
    damaged = Signal(str)
    language_changed = Signal(str)
    switched = Signal()

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        wording_for: Callable[[str], ReaderWording],
        demo_pin: str = "",
        appearance: Appearance | None = None,
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._wording_for = wording_for
        self._practice = door.practice
        self._session: LiveSession | None = None
        self._office = Office(door, window, wording_for)
        self._office.backups.locked_out.connect(self.locked_out)
        self._office.privacy.locked_out.connect(self.locked_out)
        self._office.session_requested.connect(self._open_session)
        self._office.left_session.connect(self._put_session_away)
        self._shelf = PageShelf(window)
        self._people = TeamRooms(door, window, self._office)
        self._people.locked_out.connect(self.locked_out)
        self._people.switched.connect(self.switched)
        self._settings = SettingsRooms(door, window, self._office, self._wording(), appearance, self._people)
        self._office.sheet_requested.connect(self._settings.show_sheet)
        self._office.records.template_requested.connect(self._settings.show_record_line)
        self._practice.desk.committed.connect(self._follow_settings)
        self._language = self._practice.settings.practice.language
        self._menu = MainMenu(door.team, window.header, taking=self._practice.may("file.take-group"))
        self._menu.switch_requested.connect(self._people.show_switch)
        self._menu.backup_requested.connect(self._office.backups.show_backups)
        self._menu.taking_requested.connect(self._office.handovers.show_taking)
        self._menu.settings_requested.connect(self.show_settings)
        self._asides = Asides(door, window, self._office)
        self._menu.help_requested.connect(self._asides.show_help)
        self._menu.lock_requested.connect(door.lock)
        self._cover = ScreenCover(door, window, self._wording(), demo_pin, self._shows_programme)
        self._cover.locked_out.connect(self.locked_out)
        self._self_entry = SelfEntryOffice(door, window, wording_for, demo_pin, self._office.privacy.screens)
        self._self_entry.locked_out.connect(self.locked_out)
        privacy = self._office.privacy
        self._for_group = GroupShowing(window, privacy.screens, privacy.bar, self._wording())
        self._reading_through = Steps(self, PAUSE_MS)
        self._reading_through.stopped.connect(self._close_damaged)
        self._taking_back = TakingBack(door, window, self._office, self)
        window.undo_requested.connect(self._taking_back.undo)
        window.redo_requested.connect(self._taking_back.redo)
        window.phase_requested.connect(self._go_to_place)
        window.settings_requested.connect(self.show_settings)
        window.header.set_menu(self._menu)
        window.header.start_requested.connect(self.show_start)
        window.header.phase_chosen.connect(self._go)
        window.header.cover_requested.connect(door.cover)
        if demo_pin:
            window.header.set_chip(self.tr("Oefenstand"))

    @property
    def session(self) -> LiveSession | None:
        """The session on the table."""
        return self._session

    def begin(self, *, at_once: bool = False) -> None:
        """Go back to where an interruption left off, or `at_once` to what goes on; else to Start."""
        self._cover.begin()
        interrupted = self._practice.interrupted() if self._may_hold else None
        sentence = self._put_on_table(interrupted) if interrupted is not None else ""
        if self._session is not None and at_once:
            self._show_phase(self._session.session.phase)
        elif self._session is not None:
            self._show_resume()
        else:
            self.show_start()
        self._office.privacy.begin()
        if at_once and not sentence:
            sentence = self.tr("{naam} werkt nu met Kring.").format(naam=self._practice.settings.who.name)
        self._say(sentence or self._office.retention.tidy_up())
        self._reading_through.run(self._practice.read_through())

    def end(self) -> None:
        """Throw away everything that was shown; a session that was left open waits on Start."""
        self._reading_through.stop()
        self._cover.end()
        self._self_entry.end()
        self._for_group.end()
        self._for_group.deleteLater()
        self._office.end()
        self._shelf.clear()
        self._session = None
        self._settings.deleteLater()
        self._people.deleteLater()
        self._taking_back.deleteLater()
        self._asides.end()
        self._menu.deleteLater()
        self.deleteLater()

    def show_start(self) -> None:
        """Leave the session, if there is one, and show Start."""
        self._office.show_start()

    def show_settings(self) -> None:
        """Show the settings, from wherever she is."""
        if not self._door.is_covered:
            self._settings.show()

    def show_sheet_of_new_key(self) -> None:
        """Show where a recovery sheet is made, and say why now."""
        self._settings.show_sheet()
        self._say(
            self.tr("De nieuwe sleutel geldt nu. Maak meteen een nieuw herstelblad: het oude opent niets meer.")
        )

    def _follow_settings(self, rows: frozenset[tuple[str, str]]) -> None:
        if any(table == "practices" for table, _ in rows):
            language = self._practice.settings.practice.language
            if language != self._language:
                self._language = language
                self.language_changed.emit(language)

    # The session

    def _open_session(self, session_id: str) -> None:
        sentence = self._put_on_table(session_id)
        if self._session is not None:
            closing = self._session.closed or not self._may_hold
            self._show_phase(Phase.CLOSING if closing else self._session.session.phase)
        self._say(sentence)

    def _put_on_table(self, session_id: str) -> str:
        """Returns what is to be told of it once a page is there; without a session that says why."""
        self._leave_session()
        try:
            self._session = self._practice.session(session_id)
        except (Refusal, Trouble) as problem:
            return sentence_for(problem)
        damage = self._session.damaged_programme
        return sentence_for(damage) if damage is not None else ""

    def _show_resume(self) -> None:
        from facilitator_app.ui.resume_page import ResumePage

        assert self._session is not None
        resume = ResumePage(self._session, self._wording(), self._door.wall, self._window.stage)
        page = self._shelf.keep("resume", resume)
        page.resume_requested.connect(self._continue)
        page.closing_requested.connect(self._go_to_closing)
        show_session_header(self._window.header, self._session, self._wording())
        self._window.show_page(page)

    def _continue(self) -> None:
        assert self._session is not None
        self._show_phase(self._session.session.phase)

    def _go_to_closing(self) -> None:
        self._go(Phase.CLOSING)

    def _go_to_arrival(self) -> None:
        self._go(Phase.ARRIVAL)

    def _measure(self, seat_id: str, beside: bool) -> None:
        self._go(Phase.ARRIVAL)
        page = self._shelf.get(Phase.ARRIVAL)
        if page is not None and not self._door.is_covered:
            page.measure(seat_id, beside)

    def _start_circle(self) -> None:
        sentence = ""
        if self._session is not None and not self._session.closed:
            sentence = tried(self._session.start_circle)
        self._show_phase(Phase.CIRCLE)
        self._say(sentence)

    def _measure_after_all(self) -> None:
        assert self._session is not None
        sentence = tried(partial(self._session.measure_after_all, True))
        self._shelf.drop(Phase.ARRIVAL)
        self._show_phase(Phase.ARRIVAL)
        self._say(sentence)

    def _go_to_place(self, place: int) -> None:
        self._go(list(Phase)[place])

    def _go(self, phase: Phase) -> None:
        if self._session is None or self._door.is_covered:
            return
        if not self._may_hold:
            # Who does not hold sessions sees how they end, and makes the report.
            self._say("" if phase is Phase.CLOSING else sentence_for(NotAllowed()))
            return
        sentence = tried(partial(self._session.go, phase))
        self._show_phase(phase)
        # Afterwards: a page that comes wipes out what was told before.
        self._say(sentence)

    def _show_phase(self, phase: Phase) -> None:
        assert self._session is not None
        page = self._shelf.get(phase) or self._shelf.keep(phase, self._phase_page(phase))
        show_session_header(self._window.header, self._session, self._wording(), phase)
        self._window.show_page(page)

    def _phase_page(self, phase: Phase) -> Page:
        from facilitator_app.ui import phase_pages

        assert self._session is not None
        session, office, window = self._session, self._office, self._window
        if phase is Phase.ARRIVAL:
            arrival = phase_pages.arrival_page(session, office, window, self._wording())
            arrival.circle_requested.connect(self._start_circle)
            arrival.closing_requested.connect(self._go_to_closing)
            arrival.measuring_requested.connect(self._measure_after_all)
            self._self_entry.start_from(arrival, self._session)
            return arrival
        if phase is Phase.CIRCLE:
            circle = phase_pages.circle_page(session, office, window, self._wording())
            circle.measure_requested.connect(self._measure)
            circle.closing_requested.connect(self._go_to_closing)
            self._for_group.serve(circle, session)
            return circle
        closing = phase_pages.closing_page(session, self._practice, office, window, self._wording_for)
        closing.arrival_requested.connect(self._go_to_arrival)
        closing.measure_requested.connect(self._measure)
        closing.start_requested.connect(self.show_start)
        closing.cover_requested.connect(self._door.cover)
        show_ticks = self._office.records.show_of_session
        closing.list.ticks_requested.connect(partial(show_ticks, self._session.session.id))
        return closing

    def _leave_session(self) -> None:
        self._for_group.end()
        for name in (*Phase, "resume"):
            self._shelf.drop(name)
        self._session = None

    def _put_session_away(self) -> None:
        if self._session is not None:
            self._leave_session()
            self._say(tried(self._practice.leave_session))

    def _close_damaged(self, problem: Exception) -> None:
        # As if it had not opened: whoever goes on writing makes it harder to mend.
        self._door.lock()
        self.damaged.emit(sentence_for(problem))

    # Inside

    def _say(self, sentence: str) -> None:
        if sentence:
            self._window.toast.tell(sentence, undo=False)

    @property
    def _may_hold(self) -> bool:
        return self._practice.may("session")

    def _shows_programme(self) -> bool:
        # The circle shows no value, so the programme may stay in sight (ux.md §1.5).
        return self._window.page is self._shelf.get(Phase.CIRCLE)

    def _wording(self) -> ReaderWording:
        return self._wording_for(self._practice.settings.practice.language)
