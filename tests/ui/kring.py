"""The program with its practice open in a real window, whoever is at the laptop, and what can be read in it."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.sessions import Field, Phase
from facilitator_app.live.desk import Change
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.navigation import Navigation
from facilitator_app.ui.participant_row import ParticipantRow
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.practice import WORDING
from tests.ui.copies import Copy

SCREEN = QRect(0, 0, 1093, 614)
BESIDE = QRect(1093, 0, 1920, 1080)


class Plugged:
    """The screens that a test says are there."""

    def __init__(self, *places: QRect, duplicated: bool = False) -> None:
        self._places = places or (SCREEN,)
        self._duplicated = duplicated

    def places(self) -> list[QRect]:
        return list(self._places)

    def duplicated(self) -> bool:
        return self._duplicated


SECOND = Plugged(SCREEN, BESIDE)
MIRROR = Plugged(SCREEN, SCREEN)
DUPLICATE = Plugged(SCREEN, duplicated=True)
ALONE = Plugged(SCREEN)


class Kring:
    """A copy of the practice, opened by somebody in some role."""

    def __init__(self, made: Path, folder: Path, shown: Callable[..., QWidget], role: Role = Role.MIDWIFE) -> None:
        self.practice = Copy(made, folder).unlock()
        self.door = self.practice.door
        desk = self.door.practice.desk
        self.joke, self.saskia = desk.who, Facilitator("saskia", "Saskia", role)
        if role is not Role.MIDWIFE:
            desk.commit(Change("person.add", saves=(self.saskia,), undoable=False))
            desk.who = self.saskia
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()
        self.screens.displays = ALONE

    @property
    def navigation(self) -> Navigation:
        assert self.way_in.navigation is not None
        return self.way_in.navigation

    @property
    def office(self) -> object:
        return self.navigation._office

    @property
    def screens(self) -> object:
        return self.navigation._office.privacy.screens

    @property
    def bar(self) -> object:
        return self.navigation._office.privacy.bar

    @property
    def session(self) -> LiveSession:
        assert self.navigation.session is not None
        return self.navigation.session

    def plug(self, displays: Plugged) -> None:
        """These are the screens from now on, and the system says so."""
        self.screens.displays = displays
        self.screens.look()

    def check_in(self) -> CheckinPage:
        """Go to check-in of today's session."""
        self.navigation.show_start()
        self.navigation._open_session("bijeenkomst-4")
        self.navigation._go(Phase.ARRIVAL)
        page = self.window.page
        assert isinstance(page, CheckinPage)
        return page

    def row(self, name: str) -> ParticipantRow:
        (row,) = self.session.seating.find(name)
        page = self.window.page
        assert isinstance(page, CheckinPage)
        return page.grid.row_of(row.seat.id)

    def texts(self, name: str) -> list[str]:
        """What can be read in the three fields of a row."""
        return [self.row(name).fields[field].displayText() for field in Field]

    def close(self) -> None:
        self.window.close()


def spoken(root: QWidget) -> Iterator[str]:
    """Every text that a screen reader can get at in what is in sight."""
    for widget in [root, *root.findChildren(QWidget)]:
        interface = QAccessible.queryAccessibleInterface(widget) if widget.isVisible() else None
        if interface is not None:
            for kind in (
                QAccessible.Text.Name,
                QAccessible.Text.Description,
                QAccessible.Text.Value,
                QAccessible.Text.Help,
            ):
                yield interface.text(kind)
            text = interface.textInterface()
            if text is not None:
                yield text.text(0, text.characterCount())


def readable(root: QWidget) -> Iterator[str]:
    """Every text in sight: labels, fields, tooltips and the title of the window, and what is spoken of them."""
    yield root.window().windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            yield widget.toolTip()
            yield widget.statusTip()
            if isinstance(widget, QLabel):
                yield widget.text()
            elif isinstance(widget, QLineEdit):
                yield widget.displayText()
            elif isinstance(widget, QAbstractButton):
                yield widget.text()
    yield from spoken(root)


def found(values: Iterable[str], root: QWidget) -> set[str]:
    """Those of the values that stand somewhere as a number of their own."""
    words = " \n ".join(text for text in readable(root) if text)
    return {value for value in values if re.search(rf"(?<![\d,.]){re.escape(value)}(?![\d,.])", words)}
