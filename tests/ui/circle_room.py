"""The circle of session 4 in the window, at any moment of its afternoon, for tests that type and click in it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.domain.refusals import NothingToUndo
from facilitator_app.live.circle import Circle
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.window import MainWindow
from tests.practice import WORDING, Practice

QUESTIONS = (
    "Mag ik nog op mijn rug slapen?",
    "Hoe regel ik kraamzorg als ik laat ben?",
    "Wat als mijn baby in stuit ligt?",
)


@dataclass
class CircleRoom:
    """A practice, its session on the table, and the page in a window that knows undo."""

    practice: Practice
    session: LiveSession
    show: Callable[..., QWidget]
    window: MainWindow
    page: CirclePage

    @classmethod
    def opened(cls, folder: Path, show: Callable[..., QWidget]) -> "CircleRoom":
        """Open session 4 at two o'clock, before the programme has begun; the page is not in sight yet."""
        practice = Practice(folder)
        return cls._at(practice, show)

    @classmethod
    def _at(cls, practice: Practice, show: Callable[..., QWidget]) -> "CircleRoom":
        session, window = practice.open(), MainWindow()
        return cls(
            practice, session, show, window, CirclePage(session.circle, WORDING, session.little_list, window.stage)
        )

    @property
    def circle(self) -> Circle:
        """The live programme."""
        return self.session.circle

    def enter(self) -> CirclePage:
        """Show the page."""
        self.page.done.connect(self.window.toast.tell)
        self.page.acted.connect(self.window.toast.dismiss)
        self.window.undo_requested.connect(self._undo)
        self.window.redo_requested.connect(self._redo)
        self.window.header.show_start("")
        self.window.show_page(self.page)
        self.show(self.window)
        self.page.enter()
        return self.page

    def go_to_third_block(self) -> None:
        """At 14.38 the third block begins, as planned; now it is 14.51."""
        self.circle.start()
        self.practice.pass_time(minutes=28)
        self.circle.next()
        self.practice.pass_time(minutes=10)
        self.circle.next()
        self.practice.pass_time(minutes=13)

    def ask_three(self) -> None:
        """Three questions stand on the board."""
        for text in QUESTIONS:
            self.circle.ask(text)
            self.practice.pass_time(seconds=1)

    def tick(self, **span: float) -> None:
        """Let time pass until the next look at the clock."""
        self.practice.pass_time(**span)
        self.circle.ticked.emit()

    def after_power_cut(self) -> "CircleRoom":
        """Come back with what was stored; of the page nothing is asked."""
        self.circle.watch(False)
        self.window.drop(self.page)
        self.practice.reopen()
        room = self._at(self.practice, self.show)
        room.enter()
        return room

    def _undo(self) -> None:
        with suppress(NothingToUndo):
            self.session.undo()

    def _redo(self) -> None:
        with suppress(NothingToUndo):
            self.session.redo()


def texts(root: QWidget) -> str:
    """Everything that can be read or heard in `root`."""
    found = [root.windowTitle()]
    for widget in root.findChildren(QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    return "\n".join(found)
