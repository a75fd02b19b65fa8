"""Which page follows which outside a session: Start, the groups, their women, and what the practice settles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.ui.page_shelf import PageShelf
from facilitator_app.ui.trail import Trail
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.domain.backups import FoundBackup, KeptCopy
    from facilitator_app.live.door import Door
    from facilitator_app.ui.backup_run import BackupRun
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class Office(QObject):
    """Builds the pages of the practice when they are needed, and hands each the rooms that it works with.

    Args:
        backup: makes backups, whatever page is in sight.
        wording_for: gives the wording of a reader's language.

    Signals:
        session_requested: id of a session to put on the table.
        left_session: a page outside the session is in sight now.
        locked_out: a backup was put back and the door is shut; a sentence that says why.
    """

    session_requested = Signal(str)
    left_session = Signal()
    locked_out = Signal(str)

    def __init__(
        self, door: Door, backup: BackupRun, window: MainWindow, wording_for: Callable[[str], ReaderWording]
    ) -> None:
        super().__init__()
        self._door = door
        self._practice = door.practice
        self._backup = backup
        self._window = window
        self._wording_for = wording_for
        self._shelf = PageShelf(window)
        self._trail = Trail(window)

    @property
    def in_sight(self) -> bool:
        """Whether the page in sight is one of the office."""
        return self._shelf.holds(self._window.page)

    def end(self) -> None:
        """Throw away everything that was shown."""
        self._trail.clear()
        self._shelf.clear()
        self.deleteLater()

    # Pages

    def show_start(self) -> None:
        """Show Start."""
        from facilitator_app.ui.start_page import StartPage

        page = self._shelf.get("start")
        if page is None:
            rooms = self._practice
            page = self._shelf.keep("start", StartPage(rooms.groups, rooms.to_do, self._wording(), rooms.wall))
            page.session_requested.connect(self.session_requested)
            page.group_requested.connect(self.show_group)
            page.participant_requested.connect(self.show_woman)
            page.to_do_requested.connect(self._go_and_do)
        self._trail.clear()
        self._window.header.show_start(self._practice.settings.practice.name)
        self._window.show_page(page)
        self.left_session.emit()

    def show_group(self, group_id: str) -> None:
        """Show one group."""
        from facilitator_app.ui.group_page import GroupPage

        rooms = self._practice
        page = GroupPage(rooms.groups, group_id, self._wording(), rooms.wall)
        page.session_requested.connect(self.session_requested)
        self._show("group", page, self.tr("Groep"))

    def show_woman(self, participant_id: str) -> None:
        """Show one woman who was looked for."""
        group_id = self._practice.groups.group_of(participant_id)
        if group_id is not None:
            self.show_group(group_id)

    def show_call_text(self) -> None:
        """Show the text of the call box."""
        from facilitator_app.ui.call_text_page import CallTextPage

        page = CallTextPage(self._practice.settings, self._wording())
        self._show("call text", page, self.tr("Tekst “Bel meteen”"))

    def show_backup(self) -> None:
        """Show the backups, and make one."""
        from facilitator_app.ui.backup_page import BackupPage

        if isinstance(self._window.page, BackupPage):
            return
        page = BackupPage(self._backup, self._wording())
        page.restore_requested.connect(self.show_restore)
        page.done.connect(self._window.toast.tell)
        page.undo_requested.connect(self.undo)
        page.back_requested.connect(self.go_back)
        self._show("backup", page, self.tr("Reservekopie"))

    def show_restore(self, backup: FoundBackup | KeptCopy | None) -> None:
        """Show what is in a backup, and put it back."""
        from facilitator_app.ui.restore_page import RestorePage

        page = RestorePage(self._door, self._wording(), backup)
        page.back_requested.connect(self.go_back)
        page.failed.connect(self.locked_out)
        self._show("restore", page, self.tr("Reservekopie terugzetten"))

    def show_help(self) -> None:
        """Show the keys of every screen; a second time leads back."""
        from facilitator_app.ui.help_page import HelpPage

        if isinstance(self._window.page, HelpPage):
            self.go_back()
            return
        page = HelpPage()
        page.back_requested.connect(self.go_back)
        self._show("help", page, self.tr("Hulp"))

    def go_back(self) -> None:
        """Show the page from which she came here, also one of a session; Start where there was none."""
        if not self._trail.go_back():
            self.show_start()

    def _go_and_do(self, kind: ToDoKind) -> None:
        show: dict[ToDoKind, Callable[[], None]] = {
            ToDoKind.BACKUP: self.show_backup,
            ToDoKind.CALL_TEXT: self.show_call_text,
        }
        show[kind]()

    # Undo

    def undo(self) -> None:
        """Take back the newest step outside a session."""
        self._take_back(self._practice.undo, self.tr("Teruggehaald. Ctrl+Y doet het weer."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_back(self._practice.redo, self.tr("Weer gedaan. Ctrl+Z haalt het terug."))

    def _take_back(self, verb: Callable[[], object], said: str) -> None:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            said = sentence_for(problem)
        if self._window.page is not None:
            self._window.page.enter()
        self._window.toast.tell(said, undo=False)

    # Inside

    def _show(self, name: str, page: Any, title: str) -> None:
        self._trail.remember()
        self._shelf.keep(name, page)
        self._window.header.show_page(title)
        self._window.show_page(page)

    def _wording(self) -> ReaderWording:
        return self._wording_for(self._practice.settings.practice.language)
