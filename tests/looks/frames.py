"""Takes the picture of a widget as it looks on the smallest laptop, light, dark and at 200 % text.

With KRING_LOOKS every look is gone over and kept as a picture in the folder it names. Without it only the last of
the looks is gone over: what fits at 200 % is the hardest, and colours move nothing.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Scheme

# As small as usual in half the time, and as exact.
PACKED = 80
Dress = Callable[[Scheme, float], None]
Act = Callable[[QWidget], None]


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which the app can be set."""

    name: str
    scheme: Scheme
    zoom: float


IN_FULL = "KRING_LOOKS" in os.environ
LOOKS = (
    Look("light", Scheme.LIGHT, 1.0),
    Look("dark", Scheme.DARK, 1.0),
    Look("200", Scheme.LIGHT, 2.0),
)


@dataclass(frozen=True, slots=True)
class Camera:
    """Builds a widget anew for each look, shows it, and keeps its picture in `folder`."""

    folder: Path
    dress: Dress

    def takes(
        self,
        name: str,
        build: Callable[[], QWidget],
        size: tuple[int, int] | None = (1093, 534),
        act: Act | None = None,
        looks: Sequence[Look] = LOOKS,
    ) -> Iterator[tuple[Look, QWidget]]:
        """The widget in each look, shown, acted upon and settled, with its picture kept as `name-look.png`."""
        for look in looks if IN_FULL else looks[-1:]:
            self.dress(look.scheme, look.zoom)
            widget = build()
            show(widget, size)
            if act:
                act(widget)
                settle()
            self.keep(widget, f"{name}-{look.name}")
            try:
                yield look, widget
            finally:
                # What is gone at once need not be dressed again for the next look.
                widget.close()
                widget.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def keep(self, widget: QWidget, name: str) -> None:
        """Paint a widget as it is now, and keep the picture where it is asked for."""
        picture = widget.grab()
        assert not IN_FULL or picture.save(str(self.folder / f"{name}.png"), None, PACKED)


def folder_for_looks(temporary: Path) -> Path:
    """The folder named by KRING_LOOKS, else a temporary one."""
    folder = Path(os.environ.get("KRING_LOOKS") or temporary)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def show(widget: QWidget, size: tuple[int, int] | None) -> None:
    """Show a window at a size, or at its own, with the focus in it."""
    if size:
        widget.resize(*size)
    widget.show()
    widget.activateWindow()
    assert QTest.qWaitForWindowActive(widget, 2000)
    settle()


def settle() -> None:
    """Let the layouts do what they have put off."""
    for _ in range(6):
        QCoreApplication.processEvents()
