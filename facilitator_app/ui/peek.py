"""A look at what is stored in one row: for as long as the keys are held, or for five seconds (ux.md §3.0.6)."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.seating import Seating
from facilitator_app.ui.participant_row import ParticipantRow
from facilitator_app.ui.screens import Screens
from facilitator_app.ui.words import sentence_for

BRIEFLY_MS = 5000
# A release that never comes, because another window took the keyboard, must not leave a value in sight.
AT_MOST_MS = 20_000
HELD = (Qt.Key.Key_E, Qt.Key.Key_Control, Qt.Key.Key_Meta)
LEAVING = (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate, QEvent.Type.Hide, QEvent.Type.MouseButtonPress)


class Peek(QObject):
    """Shows the values of a row and takes them away again; every look is written into the log.

    Signals:
        refused: a sentence without a value, when nothing may be shown.
    """

    refused = Signal(str)

    def __init__(self, seating: Seating, screens: Screens | None, parent: QObject) -> None:
        super().__init__(parent)
        self._seating = seating
        self._screens = screens
        self._row: ParticipantRow | None = None
        self._watched: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)

    @property
    def row(self) -> ParticipantRow | None:
        """The row that shows its values, None while all are closed."""
        return self._row

    def hold(self, row: ParticipantRow, held_in: QWidget) -> None:
        """Show the values of a row until the keys that `held_in` hears are let go."""
        self._show(row, held_in, AT_MOST_MS)

    def briefly(self, row: ParticipantRow) -> None:
        """Show them for five seconds, or until she does something."""
        self._show(row, QApplication.focusWidget(), BRIEFLY_MS)

    def end(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        row, self._row = self._row, None
        watched, self._watched = self._watched, None
        if watched is not None:
            watched.removeEventFilter(self)
        if row is not None:
            row.hide_stored()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the keys are let go, that another one is pressed, or that she went elsewhere."""
        if event.type() in LEAVING:
            self.end()
        elif isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            held = self._timer.interval() == AT_MOST_MS
            let_go = event.type() == QEvent.Type.KeyRelease and held and event.key() in HELD
            if let_go or (event.type() == QEvent.Type.KeyPress and event.key() not in HELD):
                self.end()
        return super().eventFilter(watched, event)

    def _show(self, row: ParticipantRow, watched: QWidget | None, milliseconds: int) -> None:
        self.end()
        if self._screens is not None and self._screens.values_stay_closed:
            self.refused.emit(self.tr("Waarden blijven dicht zolang er een tweede scherm is."))
            return
        try:
            row.show_stored(row.stored_texts(*self._seating.values(row.seat_id)))
        except (Refusal, Trouble) as problem:
            self.refused.emit(sentence_for(problem))
            return
        self._row = row
        if watched is not None:
            self._watched = watched
            watched.installEventFilter(self)
        self._timer.start(milliseconds)
