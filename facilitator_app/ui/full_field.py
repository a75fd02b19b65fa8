"""Says that a field of one line is full: of what is pasted the rest would be gone without a word."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.theme import scaled

LEAST_PX, GAP_PX = 240, 2


def hold_at_most(field: QLineEdit, signs: int) -> None:
    """Let so many signs in, and tell below the field when more were typed or pasted."""
    field.setMaxLength(signs)
    field.inputRejected.connect(partial(_tell_when_full, field))


def _tell_when_full(field: QLineEdit) -> None:
    # A field may also refuse a sign for what it is.
    if len(field.text()) >= field.maxLength():
        FullField(field)


class FullField(QFrame):
    """Lies over what stands below the field until the next key in it, or until it is left."""

    def __init__(self, field: QLineEdit) -> None:
        window = field.window()
        super().__init__(window)
        self.setProperty("look", "band")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sentence = self.tr("Hier passen {n} tekens. Wat er meer was, staat er niet bij.")
        words = wrapping_label(sentence.format(n=field.maxLength()), "attention")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.setSpacing(8)
        line.addWidget(IconLabel("info", "attention", parent=self))
        line.addWidget(words, 1)
        field.installEventFilter(self)
        width = min(max(field.width(), scaled(LEAST_PX)), window.width())
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        below = field.mapTo(window, QPoint(0, field.height() + GAP_PX))
        above = field.mapTo(window, QPoint(0, -height - GAP_PX))
        top = below.y() if below.y() + height <= window.height() else above.y()
        self.setGeometry(min(below.x(), window.width() - width), top, width, height)
        self.show()
        self.raise_()
        announce(field, words.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away once she types on or goes elsewhere."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.FocusOut, QEvent.Type.Hide):
            watched.removeEventFilter(self)
            self.hide()
            self.deleteLater()
        return super().eventFilter(watched, event)
