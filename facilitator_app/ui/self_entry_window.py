"""The screen that goes from hand to hand: one question at a time, and no way back without the PIN (ux.md S7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.self_entry import Passed, SelfEntry, Step
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.self_entry_corner import HiddenCorner
from facilitator_app.ui.self_entry_languages import languages, with_arabic
from facilitator_app.ui.self_entry_stage import SelfEntryStage
from facilitator_app.ui.self_entry_words import Screen, words_of
from facilitator_app.ui.words import tried

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.ui.cover_page import CoverPage
    from facilitator_app.ui.wording import ReaderWording

IDLE_MINUTES = 45 / 60
LAST_CHANCE_MS = 20_000
THANKS_MS = 15_000
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Nothing is typed at these, so that nobody need be asked whether she is still there.
NOTHING_TO_LOSE = (Step.CHOOSE, Step.ALREADY, Step.THANKS)


class SelfEntryWindow(QWidget):
    """Stands in front of the cover; it knows first names and pictures, and the number that is being typed.

    Args:
        room: takes the answers.
        wording_for: gives the wording of a reader's language.
        language: the one of the practice, in which every woman begins.
        make_cover: makes the page that asks for the PIN.

    Signals:
        moved: somebody was here: another screen is shown.
    """

    moved = Signal()

    def __init__(
        self,
        room: SelfEntry,
        wording_for: Callable[[str], ReaderWording],
        language: str,
        make_cover: Callable[[], CoverPage],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._room = room
        self._dutch = wording_for("nl")
        self._languages = {wording.language: wording for wording in languages(wording_for)}
        self._language = language
        self._chosen = ""
        self._over: Screen | None = None
        self._make_cover = make_cover
        self._may_close = False
        heading = self.tr("Zelf invoeren")
        self.setWindowTitle(f"Kring – {heading}")
        self.stage = SelfEntryStage(room, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self._corner = HiddenCorner(self)
        self._idle = Idle(IDLE_MINUTES, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._listen()
        self._show_screen()

    @property
    def screen_in_sight(self) -> Screen:
        """What is shown now."""
        return self._over or Screen(self._room.step.value)

    def begin(self) -> None:
        """Stand ready for the first woman, and begin to count."""
        self._begin_anew()
        self._idle.watch(True)

    def end(self) -> None:
        """Forget everything, and go away."""
        self._begin_anew()
        self._idle.watch(False)
        self.stage.forget()
        self._may_close = True
        self.close()
        self.deleteLater()

    def ask_to_leave(self) -> None:
        """Forget what was typed, and ask for the PIN."""
        if self._over is not Screen.LEAVING:
            self._begin_anew()
            self._lay_over(Screen.LEAVING)
            self.stage.show_cover(self._make_cover())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a number, go on with Enter; any key says that she is still there."""
        if self._over is Screen.IDLE:
            self._go_back_to_step()
        elif event.key() in ENTER:
            self._press_forward(event)
        elif self._over is not None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Backspace:
            self._room.wipe()
        elif event.text() and not event.isAutoRepeat():
            self._room.press(event.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the corner of the window that there is only now."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._corner)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: only the PIN leads out."""
        event.setAccepted(self._may_close)

    # Inside

    def _listen(self) -> None:
        room, stage = self._room, self.stage
        room.moved.connect(self._follow)
        room.typed.connect(stage.show_number)
        room.stuck.connect(partial(self._lay_over, Screen.HELP))
        stage.choice.face_chosen.connect(room.choose)
        stage.choice.language_chosen.connect(self._speak)
        stage.question.pad.pressed.connect(room.press)
        stage.question.pad.erased.connect(room.wipe)
        stage.top.language_button.clicked.connect(partial(self._lay_over, Screen.LANGUAGES))
        stage.top.help_button.clicked.connect(partial(self._lay_over, Screen.HELP))
        stage.bottom.back_button.clicked.connect(self._go_back)
        stage.bottom.dont_know_button.clicked.connect(partial(room.pass_over, Passed.OPEN))
        stage.bottom.prefer_not_button.clicked.connect(partial(room.pass_over, Passed.DECLINED))
        stage.bottom.forward_button.clicked.connect(self._go_forward)
        self._corner.held.connect(self.ask_to_leave)
        self._idle.passed.connect(self._ask_whether_there)
        self._soon.timeout.connect(self._begin_anew)
        QShortcut(QKeySequence("Ctrl+Shift+F8"), self).activated.connect(self.ask_to_leave)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._do_not_leave)

    def _follow(self) -> None:
        self._over = None
        self._show_screen()
        self.moved.emit()

    def _show_screen(self) -> None:
        screen, her = self.screen_in_sight, self._room.her
        wanted = self._chosen or (her.language if her is not None else "")
        spoken = self._languages.get(wanted) or self._languages.get(self._language) or self._dutch
        words = words_of(screen, spoken, self._dutch)
        if words.right_to_left:
            self.setFont(with_arabic(self.font()))
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        else:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._soon.stop()
        self.stage.show_screen(screen, words, spoken.language, list(self._languages))
        if screen in (Screen.IDLE, Screen.THANKS):
            self._soon.start(LAST_CHANCE_MS if screen is Screen.IDLE else THANKS_MS)

    def _go_forward(self) -> None:
        screen, room = self.screen_in_sight, self._room
        if self._over is not None:
            self._go_back_to_step()
        elif screen is Screen.CONFIRM:
            room.agree()
        elif screen is Screen.CHECK:
            # What the disk says is for the midwife; the woman calls her.
            if tried(room.store):
                self.stage.show_refused()
        elif screen in (Screen.THANKS, Screen.ALREADY):
            self._begin_anew()
        else:
            room.answer()

    def _go_back(self) -> None:
        if self._over is None:
            self._room.back()
        else:
            self._go_back_to_step()

    def _do_not_leave(self) -> None:
        if self._over is Screen.LEAVING:
            self._go_back_to_step()

    def _speak(self, language: str) -> None:
        self._chosen = language
        self._go_back_to_step()

    def _lay_over(self, screen: Screen) -> None:
        self._over = screen
        self._show_screen()

    def _go_back_to_step(self) -> None:
        self._over = None
        self._show_screen()

    def _ask_whether_there(self) -> None:
        if self._room.step not in NOTHING_TO_LOSE:
            self._lay_over(Screen.IDLE)
        elif self._room.step is not Step.CHOOSE or self._over is not None or self._chosen:
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._chosen = ""
        self._room.leave()

    def _press_forward(self, event: QKeyEvent) -> None:
        button = self.stage.bottom.forward_button
        if not event.isAutoRepeat() and button.isVisible() and button.isEnabled():
            button.click()
