"""The pages for backups, and the one that makes them, whatever page is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.ui.backup_run import BackupRun

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.domain.backups import FoundBackup, KeptCopy
    from facilitator_app.live.door import Door
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class BackupOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: leads to where she came from.
        undo: takes back what the practice settled last.

    Signals:
        locked_out: a backup was to take its place and the door is shut; a sentence that says why.
    """

    locked_out = Signal(str)

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        undo: Callable[[], None],
        wording: Callable[[], ReaderWording],
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._show = show
        self._go_back = go_back
        self._undo = undo
        self._wording = wording
        self.run = BackupRun(door.practice.keeping, parent=self)

    def show_backups(self) -> None:
        """Show the backups, and make one."""
        from facilitator_app.ui.backup_page import BackupPage

        if self._door.is_covered or isinstance(self._window.page, BackupPage):
            return
        page = BackupPage(self.run, self._wording(), self._window.stage)
        page.restore_requested.connect(self._show_restore)
        page.done.connect(self._window.toast.tell)
        page.undo_requested.connect(self._undo)
        page.back_requested.connect(self._go_back)
        self._show("backups", page, self.tr("Reservekopie"))

    def end(self) -> None:
        """Drop what is being made; it tidies up after itself."""
        self.run.stop()

    def _show_restore(self, backup: FoundBackup | KeptCopy | None) -> None:
        """Show what is in a backup, and put it back."""
        from facilitator_app.ui.restore_page import RestorePage

        page = RestorePage(self._door, self._wording(), backup)
        page.back_requested.connect(self._go_back)
        page.failed.connect(self.locked_out)
        self._show("restore", page, self.tr("Reservekopie terugzetten"))
