"""Which page follows which: from the door to a session and back, and under the cover.

Pages behind the door are imported when they are needed: the unlock screen appears without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Phase
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.door import Door
    from facilitator_app.live.session import LiveSession
    from facilitator_app.ui.window import MainWindow, Page
    from facilitator_app.ui.wording import ReaderWording

IDLE_MINUTES = 5
WHILE_SHE_TYPES = (
    "sqlcipher3.dbapi2",
    "sqlite_utils",
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "facilitator_app.live.practice",
    "facilitator_app.store.pin",
    "facilitator_app.ui.start_page",
    "facilitator_app.ui.checkin_page",
)


class Navigation(QObject):
    """Builds the pages, hands each the rooms it needs, and throws them away when the practice locks.

    Args:
        wording_for: gives the wording of a reader's language.
        cover_hint: a line under the cover, for the PIN of the demo.
    """

    def __init__(
        self, door: Door, window: MainWindow, wording_for: Callable[[str], ReaderWording], cover_hint: str = ""
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._wording_for = wording_for
        self._cover_hint = cover_hint
        self._session: LiveSession | None = None
        self._behind_door: dict[str, Any] = {}
        self._under_cover: Any = None
        self._idle = Idle(IDLE_MINUTES, self)
        self._idle.passed.connect(self._cover_when_idle)
        window.closing.connect(self._say_goodbye)
        window.cover_requested.connect(door.cover)
        window.undo_requested.connect(self._undo)
        window.redo_requested.connect(self._redo)
        window.phase_requested.connect(self._go_to_place)
        window.header.start_requested.connect(self.show_start)
        window.header.phase_chosen.connect(self._go)
        window.header.cover_requested.connect(door.cover)
        door.covered.connect(self._show_cover)
        door.uncovered.connect(self._lift_cover)
        door.locked.connect(self._forget_pages)

    @property
    def session(self) -> LiveSession | None:
        """The session on the table."""
        return self._session

    # The door

    def begin(self) -> None:
        """Show the first page: what stops Kring, the first run, or the unlock screen."""
        try:
            if not self._door.is_open:
                self._door.enter()
            if self._door.is_open:
                self._show_home()
            elif self._door.is_new:
                self._show_first_run()
            else:
                self._show_unlock()
        except Trouble as trouble:
            self._show_trouble(trouble)

    def _show_first_run(self) -> None:
        from facilitator_app.ui.first_run_page import FirstRunPage

        page = FirstRunPage(self._door)
        page.opened.connect(self._show_home)
        self._window.show_page(page, with_header=False)

    def _show_unlock(self) -> None:
        from facilitator_app.ui.unlock_page import UnlockPage

        page = UnlockPage(self._door, WHILE_SHE_TYPES)
        page.opened.connect(self._show_home)
        self._window.show_page(page, with_header=False)

    def _show_trouble(self, trouble: Trouble) -> None:
        from facilitator_app.ui.trouble_page import TroublePage

        page = TroublePage(trouble)
        page.retry_requested.connect(self.begin)
        page.quit_requested.connect(self._window.close)
        self._window.show_page(page, with_header=False)

    def _show_home(self) -> None:
        """After opening: back to where an interruption left off, else Start."""
        self._drop_page_in_sight()
        self._idle.watch(True)
        interrupted = self._door.practice.interrupted()
        if interrupted is not None and self._put_on_table(interrupted):
            self._show_resume()
        else:
            self.show_start()

    # Start and groups

    def show_start(self) -> None:
        """Leave the session, if there is one, and show Start."""
        from facilitator_app.ui.start_page import StartPage

        practice = self._door.practice
        page = self._behind_door.get("start")
        if page is None:
            page = StartPage(practice.groups, practice.settings, self._wording(), practice.wall)
            page.session_requested.connect(self._open_session)
            page.group_requested.connect(self._show_group)
            page.call_text_requested.connect(self._show_call_text)
            self._behind_door["start"] = page
        self._window.header.show_start(practice.settings.practice.name)
        self._window.show_page(page)
        if self._session is not None:
            self._leave_session()
            practice.leave_session()

    def _show_group(self, group_id: str) -> None:
        from facilitator_app.ui.group_page import GroupPage

        practice = self._door.practice
        page = self._keep("group", GroupPage(practice.groups, group_id, self._wording(), practice.wall))
        page.session_requested.connect(self._open_session)
        group = practice.groups.page(group_id).group
        self._window.header.show_page(self.tr("Groep {naam}").format(naam=group.name), group.place)
        self._window.show_page(page)

    def _show_call_text(self) -> None:
        from facilitator_app.ui.call_text_page import CallTextPage

        page = self._keep("call text", CallTextPage(self._door.practice.settings, self._wording()))
        self._window.header.show_page(self.tr("Tekst “Bel meteen”"))
        self._window.show_page(page)

    # The session

    def _open_session(self, session_id: str) -> None:
        if self._put_on_table(session_id) and self._session is not None:
            self._show_phase(Phase.CLOSING if self._session.closed else self._session.session.phase)

    def _put_on_table(self, session_id: str) -> bool:
        try:
            session = self._door.practice.session(session_id)
        except (Refusal, Trouble) as problem:
            self._say(sentence_for(problem))
            return False
        self._leave_session()
        self._session = session
        return True

    def _show_resume(self) -> None:
        from facilitator_app.ui.resume_page import ResumePage

        assert self._session is not None
        page = self._keep("resume", ResumePage(self._session, self._wording(), self._door.wall))
        page.resume_requested.connect(self._continue)
        page.closing_requested.connect(self._go_to_closing)
        self._show_session_header()
        self._window.show_page(page)

    def _continue(self) -> None:
        assert self._session is not None
        self._show_phase(self._session.session.phase)

    def _go_to_closing(self) -> None:
        self._go(Phase.CLOSING)

    def _go_to_arrival(self) -> None:
        self._go(Phase.ARRIVAL)

    def _start_circle(self) -> None:
        if self._session is not None and not self._session.closed:
            self._session.start_circle()
        self._show_phase(Phase.CIRCLE)

    def _go_to_place(self, place: int) -> None:
        self._go(list(Phase)[place])

    def _go(self, phase: Phase) -> None:
        if self._session is None or self._door.is_covered:
            return
        try:
            self._session.go(phase)
        except (Refusal, Trouble) as problem:
            self._say(sentence_for(problem))
        self._show_phase(phase)

    def _show_phase(self, phase: Phase) -> None:
        page = self._behind_door.get(phase)
        if page is None:
            page = self._behind_door[phase] = self._phase_page(phase)
        self._show_session_header(phase)
        self._window.show_page(page)

    def _phase_page(self, phase: Phase) -> Page:
        assert self._session is not None
        if phase is Phase.ARRIVAL:
            from facilitator_app.ui.checkin_page import CheckinPage

            arrival = CheckinPage(self._session.seating, self._wording())
            arrival.circle_requested.connect(self._start_circle)
            return arrival
        if phase is Phase.CIRCLE:
            from facilitator_app.ui.circle_page import CirclePage

            circle = CirclePage(self._session.circle, self._wording())
            circle.closing_requested.connect(self._go_to_closing)
            circle.done.connect(self._window.toast.tell)
            return circle
        from facilitator_app.ui.closing_page import ClosingPage

        closing = ClosingPage(self._session, self._door.practice.settings, self._wording_for)
        closing.arrival_requested.connect(self._go_to_arrival)
        closing.start_requested.connect(self.show_start)
        closing.cover_requested.connect(self._door.cover)
        return closing

    def _show_session_header(self, phase: Phase | None = None) -> None:
        assert self._session is not None
        session = self._session.session
        self._window.header.show_session(
            self.tr("Groep {naam}").format(naam=self._session.group.name),
            self.tr("bijeenkomst {n} van {m}").format(n=session.number, m=self._session.of),
            phase or session.phase,
        )

    def _leave_session(self) -> None:
        for phase in (*Phase, "resume"):
            page = self._behind_door.pop(phase, None)
            if page is not None:
                self._window.drop(page)
        self._session = None

    # Keys

    def _undo(self) -> None:
        self._take_back("undo", self.tr("Teruggehaald."))

    def _redo(self) -> None:
        self._take_back("redo", self.tr("Weer gedaan."))

    def _take_back(self, verb: str, said: str) -> None:
        page = self._window.page
        if self._session is None or self._door.is_covered:
            return
        if hasattr(page, verb):
            getattr(page, verb)()
            return
        try:
            getattr(self._session, verb)()
        except (Refusal, Trouble) as problem:
            self._say(sentence_for(problem))
        else:
            self._say(said)

    def _say(self, sentence: str) -> None:
        self._window.toast.tell(sentence, undo=False)

    # The cover

    def _cover_when_idle(self) -> None:
        # The circle shows no value, so the programme may stay in sight (ux.md §1.5).
        if self._window.page is not self._behind_door.get(Phase.CIRCLE):
            self._door.cover()

    def _show_cover(self) -> None:
        from facilitator_app.ui.cover_page import CoverPage

        self._under_cover = self._window.page
        name = self._door.practice.settings.practice.name
        cover = self._keep("cover", CoverPage(self._door, name, self._wording(), self._cover_hint))
        cover.locked_out.connect(self._say)
        self._window.show_page(cover, with_header=False)

    def _lift_cover(self) -> None:
        page, self._under_cover = self._under_cover, None
        if page is not None:
            self._window.show_page(page)

    def _forget_pages(self) -> None:
        """The practice locks: nothing behind the door may stay."""
        self._idle.watch(False)
        self._window.leave_page()
        self._under_cover = None
        self._session = None
        self._show_unlock()
        for page in self._behind_door.values():
            self._window.drop(page)
        self._behind_door.clear()

    def _say_goodbye(self) -> None:
        self._idle.watch(False)
        if self._door.is_open and self._session is not None:
            self._door.practice.leave_session()
        self._door.leave()

    # Inside

    def _keep(self, name: str, page: Any) -> Any:
        """Keep a page by name and throw the one away that had it."""
        old = self._behind_door.pop(name, None)
        if old is not None:
            self._window.drop(old)
        self._behind_door[name] = page
        return page

    def _drop_page_in_sight(self) -> None:
        page: Any = self._window.page
        if page is not None and page not in self._behind_door.values():
            self._window.leave_page()
            self._window.drop(page)

    def _wording(self) -> ReaderWording:
        return self._wording_for(self._door.practice.settings.practice.language)
