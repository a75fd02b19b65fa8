"""Alt with a letter presses the button that has it underlined: while Alt is held every button shows its letter.

No text holds its letter, so a button that comes, goes or says something else has one all the same.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from facilitator_app.ui.push_button import PushButton

# There Alt types signs of its own.
WITHOUT = ("darwin",)


class AccessKeys(QObject):
    """Gives letters to the buttons in sight of one window as Alt goes down, and takes them away as it comes up."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._given: list[tuple[PushButton, QShortcut]] = []
        if sys.platform not in WITHOUT:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow Alt: what says that a key goes down comes here from any field, before anybody has the key."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self._take()
                self._give()
            elif self._given and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._take()
        elif self._given and (
            kind == QEvent.Type.WindowDeactivate
            or (kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt)
        ):
            self._take()
        return super().eventFilter(watched, event)

    # Inside

    def _give(self) -> None:
        for button, letter in letters(self._buttons()):
            shortcut = QShortcut(QKeySequence(f"Alt+{letter}"), self._window)
            shortcut.activated.connect(partial(_press, button))
            button.show_access_key(letter)
            self._given.append((button, shortcut))

    def _take(self) -> None:
        for button, shortcut in self._given:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
            if isValid(button):
                button.show_access_key("")
        self._given = []

    def _buttons(self) -> list[PushButton]:
        """Those with words that can be pressed now, as they are read; of those that say the same none."""
        found = [
            button
            for button in self._window.findChildren(PushButton)
            if button.text() and button.isVisible() and button.isEnabled() and button.window() is self._window
        ]
        times = Counter(button.text() for button in found)
        alone = [button for button in found if times[button.text()] == 1]
        places = {button: button.mapTo(self._window, QPoint(0, 0)) for button in alone}
        return sorted(alone, key=lambda button: (places[button].y(), places[button].x()))


def letters(buttons: Iterable[PushButton]) -> list[tuple[PushButton, str]]:
    """Give each button a letter of its words that no other has: the first of a word where it can be."""
    given: dict[str, PushButton] = {}
    for button in buttons:
        words = button.text().casefold().split()
        wanted = [word[0] for word in words] + list("".join(words))
        letter = next((sign for sign in wanted if sign.isascii() and sign.isalpha() and sign not in given), None)
        if letter is not None:
            given[letter] = button
    return [(button, letter.upper()) for letter, button in given.items()]


def _press(button: PushButton) -> None:
    if isValid(button) and button.isVisible() and button.isEnabled():
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()
