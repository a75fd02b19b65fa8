"""Takes the picture of a widget as it looks on the smallest laptop, light, dark and at 200 % text."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Scheme

Dress = Callable[[Scheme, float], None]
Show = Callable[..., QWidget]


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which the app can be set."""

    name: str
    scheme: Scheme
    zoom: float


LOOKS = (
    Look("light", Scheme.LIGHT, 1.0),
    Look("dark", Scheme.DARK, 1.0),
    Look("200", Scheme.LIGHT, 2.0),
)


@dataclass(frozen=True, slots=True)
class Camera:
    """Builds a widget anew for each look, shows it, and keeps the picture in `folder`."""

    folder: Path
    dress: Dress
    show: Show

    def takes(
        self, name: str, build: Callable[[], QWidget], size: tuple[int, int] | None = (1093, 534)
    ) -> Iterator[tuple[Look, QWidget]]:
        """The widget in each look, shown and settled, with its picture kept as `name-look.png`."""
        for look in LOOKS:
            self.dress(look.scheme, look.zoom)
            widget = self.show(build(), size)
            settle()
            assert widget.grab().save(str(self.folder / f"{name}-{look.name}.png"))
            yield look, widget
            widget.close()


def folder_for_looks(temporary: Path) -> Path:
    """The folder named by KRING_LOOKS, else a temporary one."""
    folder = Path(os.environ.get("KRING_LOOKS") or temporary)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settle() -> None:
    """Let the layouts do what they have put off."""
    for _ in range(3):
        QCoreApplication.processEvents()
