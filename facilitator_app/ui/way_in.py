"""The way into the practice, and out again when it locks.

It stands between the start of the program and the unlock screen, so it imports each page when it is needed, and
nothing from behind the door.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from facilitator_app.live.door import Door
    from facilitator_app.ui.app_language import AppLanguage
    from facilitator_app.ui.appearance import Appearance
    from facilitator_app.ui.first_run_page import FirstRunPage
    from facilitator_app.ui.navigation import Navigation
    from facilitator_app.ui.screen_cover import ScreenCover
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording

WHILE_SHE_TYPES = (
    "sqlcipher3.dbapi2",
    "click",
    "pluggy",
    "dateutil.parser",
    "sqlite_utils",
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "facilitator_app.content.agendas",
    "facilitator_app.domain.summaries",
    "facilitator_app.live.desk",
    "facilitator_app.live.keys",
    "facilitator_app.live.practice",
    "facilitator_app.store.pin",
    "facilitator_app.ui.navigation",
    "facilitator_app.ui.start_page",
    "facilitator_app.ui.checkin_page",
)


class WayIn(QObject):
    """Shows what comes before the key, and makes the navigation behind it for as long as the practice is open.

    Args:
        wording_for: gives the wording of a reader's language.
        demo_pin: the PIN to tell under the cover of the demo, "" for a real practice.
        language: what the app speaks; without it the app stays as it is, whatever is chosen.
        appearance: how Kring looks on this computer, for the settings.
    """

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        wording_for: Callable[[str], ReaderWording],
        demo_pin: str = "",
        language: AppLanguage | None = None,
        appearance: Appearance | None = None,
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._wording_for = wording_for
        self._demo_pin = demo_pin
        self._language = language
        self._appearance = appearance
        self.navigation: Navigation | None = None
        self._first_cover: ScreenCover | None = None
        door.locked.connect(self._go_out)
        door.restored.connect(self._go_on_restored)
        door.renewed.connect(self._go_on_renewed)
        window.closing.connect(self._say_goodbye)

    def begin(self) -> None:
        """Show the first page: what stops Kring, the first run, the unlock screen, or what was open already."""
        try:
            if not self._door.is_open:
                self._door.enter()
            if self._door.is_open:
                self._come_in()
            elif self._door.is_new:
                self._show_first_run()
            else:
                self._show_unlock()
        except Trouble as trouble:
            self._show_trouble(trouble)

    def _show_first_run(self, language: str = "nl") -> FirstRunPage:
        from facilitator_app.ui.first_run_page import FirstRunPage

        page = FirstRunPage(self._door, self._wording_for(language), language)
        page.begun.connect(partial(self._watch_first_run, language))
        page.opened.connect(self._come_in)
        page.language_chosen.connect(self._begin_in)
        page.restore_requested.connect(self._show_restore)
        self._window.show_page(page, with_header=False)
        return page

    def _watch_first_run(self, language: str) -> None:
        """From here on there is a practice that the cover can hide, and a PIN that lifts it."""
        from facilitator_app.ui.screen_cover import ScreenCover

        self._first_cover = cover = ScreenCover(
            self._door, self._window, self._wording_for(language), self._demo_pin, lambda: False
        )
        cover.locked_out.connect(self._tell_at_door)
        cover.begin()

    def _end_first_run(self) -> None:
        cover, self._first_cover = self._first_cover, None
        if cover is not None:
            cover.end()

    def _begin_in(self, language: str) -> None:
        """Ask the same in another language, with what was typed so far."""
        before = cast("FirstRunPage", self._window.page)
        if self._language is not None:
            self._language.speak(language)
        self._show_first_run(language).go_on_from(before)
        self._window.drop(before)

    def _show_unlock(self) -> None:
        from facilitator_app.ui.unlock_page import UnlockPage

        page = UnlockPage(self._door, WHILE_SHE_TYPES, self._window.stage)
        page.opened.connect(self._come_in)
        page.recovery_requested.connect(self._show_recovery)
        page.restore_requested.connect(self._show_restore)
        self._window.show_page(page, with_header=False)

    def _show_recovery(self) -> None:
        from facilitator_app.ui.recover_page import RecoverPage

        before = self._window.page
        page = RecoverPage(self._door)
        page.opened.connect(self._come_in_anew)
        page.back_requested.connect(self._go_back_to_unlock)
        self._window.show_page(page, with_header=False)
        if before is not None:
            self._window.drop(before)

    def _go_back_to_unlock(self) -> None:
        before = self._window.page
        self._show_unlock()
        if before is not None:
            self._window.drop(before)

    def _come_in_anew(self) -> None:
        self._come_in()
        self._window.toast.tell(self.tr("Vanaf nu geldt je nieuwe wachtzin."), undo=False)

    def _show_restore(self) -> None:
        """A backup for a laptop without a practice, or with one that does not open any more."""
        from facilitator_app.ui.restore_page import RestorePage

        before = self._window.page
        page = RestorePage(self._door, self._wording_for(self._language_here()))
        page.back_requested.connect(self._begin_again)
        page.failed.connect(self._begin_again)
        self._window.show_page(page, with_header=False)
        if before is not None:
            self._window.drop(before)

    def _begin_again(self, sentence: str = "") -> None:
        before = self._window.page
        self.begin()
        if before is not None:
            self._window.drop(before)
        if sentence:
            self._window.toast.tell(sentence, undo=False)

    def _go_on_restored(self) -> None:
        """A backup is in its place; without a person it waits to be opened."""
        self._begin_again()
        if not self._door.is_open:
            said = self.tr("De reservekopie is teruggezet. Open hem met je wachtzin of je herstelblad.")
        elif self._door.practice.keeping.copies_of_before():
            said = self.tr("De reservekopie is teruggezet. Wat hier stond, staat nog bij Reservekopie.")
        else:
            said = self.tr("De reservekopie is teruggezet.")
        self._window.toast.tell(said, undo=False)

    def _go_on_renewed(self) -> None:
        """The data have another key, and no recovery sheet yet."""
        self._begin_again()
        if self.navigation is not None:
            self.navigation.show_sheet_of_new_key()

    def _language_here(self) -> str:
        try:
            return self._door.language
        except Trouble:
            return "nl"

    def _show_trouble(self, trouble: Trouble) -> None:
        from facilitator_app.ui.trouble_page import TroublePage

        page = TroublePage(trouble)
        page.retry_requested.connect(self.begin)
        page.quit_requested.connect(self._window.close)
        self._window.show_page(page, with_header=False)

    def _come_in(self) -> None:
        self._end_first_run()
        doubted = self._door.doubted_day
        if doubted is None:
            self._open_practice()
        else:
            self._ask_about(doubted)

    def _open_practice(self, *, at_once: bool = False) -> Navigation:
        from facilitator_app.ui.navigation import Navigation

        before = self._window.page
        self.navigation = navigation = Navigation(
            self._door, self._window, self._wording_for, self._demo_pin, self._appearance
        )
        navigation.locked_out.connect(self._tell_at_door)
        navigation.damaged.connect(partial(self._tell_at_door, lost=True))
        # Queued: the page that changed it has to come to its end first.
        navigation.language_changed.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        navigation.switched.connect(self._go_on_as_another, Qt.ConnectionType.QueuedConnection)
        navigation.begin(at_once=at_once)
        if before is not None and self._window.holds(before):
            self._window.drop(before)
        if not at_once and (since := self._door.practice.certain_until) is not None:
            from facilitator_app.ui.words_of_backups import about_cut_off

            self._window.toast.tell(about_cut_off(since, self._wording_for(self._language_here())), undo=False)
        return navigation

    def _go_on_as_another(self) -> None:
        """Somebody else is at the laptop: no page of before stays, and what runs goes on."""
        if self.navigation is None:
            return
        self._put_pages_away(self.navigation)
        self._open_practice(at_once=True)

    def _put_pages_away(self, navigation: Navigation) -> None:
        self._window.leave_page()
        self.navigation = None
        navigation.end()

    def _speak(self, language: str) -> None:
        """Make every page anew in another language, and go back to where it was changed."""
        if self._language is None or self.navigation is None:
            return
        self._language.speak(language)
        self._put_pages_away(self.navigation)
        self._window.speak_anew()
        self._open_practice().show_settings()

    def _ask_about(self, today: date) -> None:
        from facilitator_app.ui.day_question_page import DayQuestionPage

        practice, before = self._door.practice, self._window.page
        wording = self._wording_for(practice.settings.practice.language)
        page = DayQuestionPage(today, practice.last_changed_on() or today, wording)
        page.confirmed.connect(self._trust_day)
        page.locked_requested.connect(self._door.lock)
        self._window.show_page(page, with_header=False)
        if before is not None:
            self._window.drop(before)

    def _trust_day(self) -> None:
        try:
            self._door.trust_day()
        except Trouble as trouble:
            self._show_unlock()
            self._tell_at_door(sentence_for(trouble))
            return
        self._open_practice()

    def _go_out(self) -> None:
        """The practice locks: nothing behind the door may stay."""
        navigation, self.navigation = self.navigation, None
        before = self._first_cover.under if self._first_cover is not None else None
        self._show_unlock()
        self._end_first_run()
        if before is not None:
            self._window.drop(before)
        if navigation is not None:
            navigation.end()

    def _tell_at_door(self, sentence: str, *, lost: bool = False) -> None:
        from facilitator_app.ui.unlock_page import UnlockPage

        page = self._window.page
        if isinstance(page, UnlockPage):
            (page.tell_lost if lost else page.tell)(sentence)

    def _say_goodbye(self) -> None:
        navigation, self.navigation = self.navigation, None
        self._end_first_run()
        try:
            if navigation is not None:
                self._end(navigation)
        finally:
            self._door.leave()

    def _end(self, navigation: Navigation) -> None:
        try:
            if navigation.session is not None:
                # A disk that refuses now does not keep her here: the session waits on the table.
                with suppress(Refusal, Trouble):
                    self._door.practice.leave_session()
        finally:
            navigation.end()
