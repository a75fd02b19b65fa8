"""A list to choose from does not choose by itself."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.ui.combo_box import ComboBox


def test_wheel_over_a_closed_list_chooses_nothing(shown: Callable[..., QWidget]) -> None:
    choice = ComboBox()
    choice.addItems(["Voornaam", "Achternaam"])
    shown(choice, None)
    choice.setFocus()
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    down = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, phase, False
    )
    QApplication.sendEvent(choice, down)
    assert choice.currentIndex() == 0
    assert not down.isAccepted()
