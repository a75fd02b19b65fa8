"""What self-entry looks like at each step: three regions, of which the middle one changes (ux.md S7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Field
from facilitator_app.live.self_entry import Passed, SelfEntry
from facilitator_app.ui.announce import announce
from facilitator_app.ui.self_entry_bars import BottomBar, TopBar
from facilitator_app.ui.self_entry_choose import ChoicePage
from facilitator_app.ui.self_entry_question import QuestionPage
from facilitator_app.ui.self_entry_talk import TalkPage
from facilitator_app.ui.self_entry_words import Screen, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator_app.ui.cover_page import CoverPage

NUMBERED = (Screen.CONFIRM, Screen.CHECK)
ICONS = {Screen.ALREADY: "hand", Screen.THANKS: "circle-check", Screen.HELP: "hand", Screen.IDLE: "timer"}


class SelfEntryStage(QWidget):
    """Shows one screen at a time, and nothing of the one before.

    Args:
        room: what there is to show.
    """

    def __init__(self, room: SelfEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._words = Words({}, right_to_left=False)
        self._cover: CoverPage | None = None
        self.top, self.bottom = TopBar(), BottomBar()
        self.choice, self.question, self.talk = ChoicePage(), QuestionPage(), TalkPage()
        self._pages = QStackedWidget()
        for page in (self.choice, self.question, self.talk):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._pages, 1)
        column.addWidget(self.bottom)

    def show_screen(self, screen: Screen, words: Words, language: str, languages: Sequence[str]) -> None:
        """Show a screen in its words.

        Args:
            screen: which one.
            words: what it says.
            language: the code of the one that is spoken.
            languages: the codes of those that there are.
        """
        self._words = words
        # Before another page comes into sight: nothing of the one before may be left on it.
        self.forget()
        self.top.speak(language, words)
        self.top.offer(aside=screen not in (Screen.LEAVING, Screen.IDLE))
        self.bottom.speak(words)
        self.bottom.setVisible(screen is not Screen.CHOOSE)
        self._show_head(screen)
        field = Field(screen.value) if screen.value in list(Field) else None
        if screen is Screen.CHOOSE:
            self.choice.show_faces(self._room.faces(), words)
            self._show(self.choice, self.choice)
        elif screen is Screen.LANGUAGES:
            self.choice.show_languages(languages, language, words)
            self._show(self.choice, self.choice)
        elif field is not None:
            self.question.show_question(field, words, again=self._room.asks_again)
            self.show_number()
            self._show(self.question, self.question.field)
        elif screen is not Screen.LEAVING:
            self._show_talk(screen)
            self._show(self.talk, self.bottom.forward_button)
        announce(self, self._about_her("question"))

    def show_number(self) -> None:
        """Show what is typed at this step so far."""
        number = self._room.number
        self.question.show_number(number)
        self.bottom.forward_button.setEnabled(bool(number))

    def show_refused(self) -> None:
        """Say that the midwife is needed before this can be stored."""
        self._show_check(self._words["again"])

    def show_cover(self, cover: CoverPage) -> None:
        """Ask for the PIN, on a page that is thrown away afterwards."""
        self._cover = cover
        self._pages.addWidget(cover)
        self._pages.setCurrentWidget(cover)
        cover.enter()
        cover.wake()

    def forget(self) -> None:
        """Have no name, number or digit on any page."""
        self.choice.forget()
        self.question.forget()
        self.talk.forget()
        self.bottom.forward_button.setEnabled(True)
        cover, self._cover = self._cover, None
        if cover is not None:
            cover.leave()
            self._pages.removeWidget(cover)
            cover.deleteLater()

    # Inside

    def _show_head(self, screen: Screen) -> None:
        if screen in (Screen.CHOOSE, Screen.LANGUAGES, Screen.LEAVING):
            self.top.show_title(self._words["question"])
        else:
            numbered = screen in NUMBERED or screen.value in list(Field)
            self.top.show_place(self._room.place if numbered else None, self._words)

    def _show(self, page: QWidget, focus: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_talk(self, screen: Screen) -> None:
        her = self._room.her
        if screen is Screen.CHECK:
            self._show_check()
        elif screen is Screen.CONFIRM and her is not None:
            self.talk.say(her.picture, self._about_her("question"))
        else:
            self.talk.say(ICONS[screen], self._about_her("question"), self._words["hint"])

    def _show_check(self, again: str = "") -> None:
        rows = []
        for field, given in self._room.summary().items():
            if isinstance(given, Passed):
                rows.append((self._words[field], self._words[given], False))
            elif field is Field.WEIGHT:
                rows.append((self._words[field], self._words["kilograms"].format(getal=given), True))
            else:
                rows.append((self._words[field], given, True))
        self.talk.say("", self._words["question"], rows=rows, again=again)

    def _about_her(self, name: str) -> str:
        her = self._room.her
        return self._words.about(name, her.name if her is not None else "")
