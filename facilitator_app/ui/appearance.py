"""Light or dark, the size of the text, and rest; kept for this computer, and worth nothing to anybody else."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from facilitator_app.ui.theme import MAXIMUM_ZOOM, MINIMUM_ZOOM, Scheme, apply_theme

STEP = 0.25
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Appearance(QObject):
    """How Kring looks on this computer.

    Signals:
        changed: it looks otherwise now.
    """

    changed = Signal()

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self.scheme = _scheme(str(settings.value("appearance/scheme", Scheme.SYSTEM.value)))
        self.size = _zoom(settings.value("appearance/zoom", MINIMUM_ZOOM))
        self.calm = str(settings.value("appearance/calm", "false")) == "true"
        self._blinks_every_ms = app.cursorFlashTime()
        apply_theme(app, self.scheme, self.size)
        if self.calm:
            self._calm_down()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def zoom(self, steps: int) -> None:
        """Make all text larger (+1) or smaller (-1), or as usual (0)."""
        self.set_size(self.size + steps * STEP if steps else MINIMUM_ZOOM)

    def set_size(self, zoom: float) -> None:
        """Have all text at this size, from 1.0 to 2.0."""
        self.size = min(max(zoom, MINIMUM_ZOOM), MAXIMUM_ZOOM)
        self._settings.setValue("appearance/zoom", self.size)
        self._dress()

    def set_scheme(self, scheme: Scheme) -> None:
        """Be light, dark, or as the system is."""
        self.scheme = scheme
        self._settings.setValue("appearance/scheme", scheme.value)
        self._dress()

    def set_calm(self, calm: bool) -> None:
        """Have nothing move or blink, or as usual."""
        self.calm = calm
        self._settings.setValue("appearance/calm", "true" if calm else "false")
        self._calm_down()
        self.changed.emit()

    def _dress(self) -> None:
        apply_theme(self._app, self.scheme, self.size)
        self.changed.emit()

    def _calm_down(self) -> None:
        self._app.setCursorFlashTime(0 if self.calm else self._blinks_every_ms)
        for effect in EFFECTS:
            self._app.setEffectEnabled(effect, not self.calm)

    def _follow_system(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._dress()


def _scheme(stored: str) -> Scheme:
    return Scheme(stored) if stored in list(Scheme) else Scheme.SYSTEM


def _zoom(stored: object) -> float:
    try:
        # In this order: what is no number at all, nan, gives way to the smallest.
        return min(max(MINIMUM_ZOOM, float(str(stored))), MAXIMUM_ZOOM)
    except ValueError:
        return MINIMUM_ZOOM
