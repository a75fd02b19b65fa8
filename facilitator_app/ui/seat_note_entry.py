"""A line to note something about one woman at check-in: kept on leaving, and read in her file only."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.live.measurements import LONGEST_NOTE, Measurements
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.words import tried


class SeatNoteEntry(QFrame):
    """Takes no room while nobody notes anything.

    Signals:
        told: a sentence without what was noted, and whether undo takes back what it tells of.
        finished: id of the seat, after Enter or Esc: the cursor has to go somewhere.
    """

    told = Signal(str, bool)
    finished = Signal(str)

    def __init__(self, measurements: Measurements, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "footer")
        self._measurements = measurements
        self._seat_id = self._last = ""
        self._title = ElidedLabel("", "strong", self)
        self.field = QLineEdit()
        hold_at_most(self.field, LONGEST_NOTE)
        self.field.editingFinished.connect(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.field)
        self.hide()

    def begin(self, seat_id: str, name: str) -> None:
        """Begin a note; every time an empty one, because nobody may read what stands in her file here."""
        self.keep()
        self._seat_id = self._last = seat_id
        words = self.tr("Notitie over {naam} (alleen in dossier)").format(naam=name)
        self._title.setText(words)
        self.field.setAccessibleName(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what was typed and close; what the disk did not take stays here."""
        if not self._seat_id:
            return
        text = self.field.text().strip()
        if text:
            problem = tried(partial(self._measurements.note, self._seat_id, text))
            if problem:
                self.told.emit(problem, False)
                return
            self.told.emit(self.tr("Notitie bewaard."), True)
        self._seat_id = ""
        self.field.clear()
        self._title.setText("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc are done with it; neither throws away what was typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            # The field itself has kept it by now, where the key was Enter.
            self.keep()
            if self.isHidden():
                self.finished.emit(self._last)
        else:
            super().keyPressEvent(event)
