"""The window on the beamer: the screen for the group alone, on a screen where she does not work (S9)."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.group_view import GroupView
from facilitator_app.ui.group_screen import GroupScreen

SECOND_MS = 1000


class GroupWindow(QWidget):
    """Covers one screen, never takes the focus, and goes at once when anything about that screen changes.

    It keeps its own time, because it stays while the circle itself is out of sight, also behind the cover.

    Args:
        place: where the screen for the group lies, in logical pixels.

    Signals:
        stop_requested: it is to go off.
        unsure: the screens are not what they were.
        took_keys: the keys go to it, for the first time since it came.
    """

    stop_requested = Signal()
    unsure = Signal()
    took_keys = Signal()

    def __init__(self, view: GroupView, place: QRect, wording: Wording) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._view = view
        self._place = place
        self._had_keys = False
        # With this window alone nobody works: Kring ends with its main window.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("Kring")
        self.screen_for_group = GroupScreen(wording)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.screen_for_group)
        for keys, act in (
            ("B", view.turn_blank),
            (".", view.turn_blank),
            ("Esc", self.stop_requested),
            ("F5", self.stop_requested),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.refresh)
        view.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what the group may see now."""
        self.screen_for_group.show_state(self._view.state())

    def begin(self) -> None:
        """Stand on the other screen; the first frame is right already."""
        self.refresh()
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._doubt)
            if screen.geometry() == self._place:
                self.setScreen(screen)
        self.setGeometry(self._place)
        self.showFullScreen()
        self._second.start()

    def end(self) -> None:
        """Go out of sight before anything else, and away."""
        self.hide()
        self._second.stop()
        self.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Say so when the keys come here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self._had_keys:
            self._had_keys = True
            self.took_keys.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes the window stops the screen, as Esc does."""
        event.ignore()
        self.stop_requested.emit()

    def _doubt(self, _place: QRect) -> None:
        self.unsure.emit()
