"""Light or dark, and the size of the text; kept for this computer, and worth nothing to anybody else."""

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from facilitator_app.ui.theme import MAXIMUM_ZOOM, MINIMUM_ZOOM, Scheme, apply_theme

STEP = 0.25


class Appearance(QObject):
    """How Kring looks on this computer."""

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._scheme = _scheme(str(settings.value("appearance/scheme", Scheme.SYSTEM.value)))
        self._zoom = _zoom(settings.value("appearance/zoom", MINIMUM_ZOOM))
        apply_theme(app, self._scheme, self._zoom)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def zoom(self, steps: int) -> None:
        """Make all text larger (+1) or smaller (-1), or as usual (0)."""
        wanted = self._zoom + steps * STEP if steps else MINIMUM_ZOOM
        self._zoom = min(max(wanted, MINIMUM_ZOOM), MAXIMUM_ZOOM)
        self._settings.setValue("appearance/zoom", self._zoom)
        apply_theme(self._app, self._scheme, self._zoom)

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            apply_theme(self._app, self._scheme, self._zoom)


def _scheme(stored: str) -> Scheme:
    return Scheme(stored) if stored in list(Scheme) else Scheme.SYSTEM


def _zoom(stored: object) -> float:
    try:
        return min(max(float(str(stored)), MINIMUM_ZOOM), MAXIMUM_ZOOM)
    except ValueError:
        return MINIMUM_ZOOM
