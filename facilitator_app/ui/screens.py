"""Which screens stand beside this one, so that no value comes onto a beamer (ux.md §1.5)."""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import combinations
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

# Whoever turns mirroring on with the keys of Windows gives Qt no sign of it.
LOOKS_AGAIN_MS = 5000


class Beside(Enum):
    """What else shows an image of this laptop."""

    NOTHING = auto()
    SECOND = auto()
    MIRROR = auto()


class Displays(Protocol):
    """The screens of a laptop, or what stands for them in a test."""

    def places(self) -> Sequence[QRect]:
        """Return where each screen lies, in logical pixels."""
        ...

    def duplicated(self) -> bool:
        """Return whether the system sends one image to two screens and calls them one."""
        ...


class ConnectedDisplays:
    """The ones that Kring runs on."""

    def places(self) -> Sequence[QRect]:
        """Return the screens that Qt knows of."""
        return [screen.geometry() for screen in QGuiApplication.screens()]

    def duplicated(self) -> bool:
        """Ask Windows; elsewhere Qt shows a duplicate as a second screen in the same place."""
        from facilitator_app.ui.windows_displays import one_image_on_two_screens

        return one_image_on_two_screens()


class Screens(QObject):
    """Watches for a second or a mirrored screen, from `watch(True)` on.

    Signals:
        changed: what stands beside this screen is something else, or one more was plugged in.
    """

    changed = Signal()

    def __init__(self, displays: Displays | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.displays = displays or ConnectedDisplays()
        self._count = 1
        self.beside = Beside.NOTHING
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._look_after_removal)
        for screen in application.screens():
            screen.geometryChanged.connect(self._look_at_place)

    @property
    def values_stay_closed(self) -> bool:
        """Whether no stored value may be shown, whoever asks."""
        return self.beside is not Beside.NOTHING

    def watch(self, watching: bool) -> None:
        """Look now and from time to time, or no more."""
        if watching:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """See what is there now, and say so when it is something else."""
        places = [rect for rect in self.displays.places() if not rect.isEmpty()]
        mirrored = any(one == other for one, other in combinations(places, 2)) or self.displays.duplicated()
        others = Beside.SECOND if len(places) > 1 else Beside.NOTHING
        beside = Beside.MIRROR if mirrored else others
        before, self.beside = self.beside, beside
        more, self._count = len(places) > self._count, len(places)
        if before is not beside or more:
            self.changed.emit()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_at_place)
        self._look_when_watching()

    def _look_after_removal(self, _screen: QScreen) -> None:
        self._look_when_watching()

    def _look_at_place(self, _place: QRect) -> None:
        self._look_when_watching()

    def _look_when_watching(self) -> None:
        if self._timer.isActive():
            self.look()
