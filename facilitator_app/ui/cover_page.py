"""The cover: a name and a clock where a session was, until the PIN is typed (S15)."""

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import TooManyTries, WrongPin
from facilitator_app.domain.wording import Wording
from facilitator_app.live.door import Door
from facilitator_app.ui.fonts import app_font
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

CLOCK_PX = 64
COLUMN_PX = 460
LOOK_AGAIN_MS = 1000
LONGEST_PIN = 6


class CoverPage(QWidget):
    """Knows the name of the practice, the time and the PIN field, and nothing else.

    Args:
        hint: a small line at the bottom, such as the PIN of the demo.

    Signals:
        locked_out: the door is locked now; a sentence that says why, for the unlock screen.
    """

    locked_out = Signal(str)

    def __init__(
        self, door: Door, practice: str, wording: Wording, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._wording = wording
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Afgedekt. Druk op een toets."))
        self._practice = wrapping_label(breakable(practice), "lead")
        self._clock = label()
        self._press = label(self.tr("Druk op een toets"), "hint")
        self._pin = QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setValidator(
            QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{LONGEST_PIN}}}"), self._pin)
        )
        self.primary = PushButton(self.tr("Open"), "primary")
        self._field = FormField(self.tr("Pincode"), self._pin, self.primary)
        self._hint = wrapping_label(hint, "small")
        self._lay_out()
        self._ticker = QTimer(self)
        self._ticker.setInterval(LOOK_AGAIN_MS)
        self._ticker.timeout.connect(self._look_again)
        self._pin.returnPressed.connect(self._try)
        self.primary.clicked.connect(self._try)
        self._rest()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Afgedekt")

    def enter(self) -> None:
        """Show the time, and wait for a key."""
        self._clock.setFont(app_font(scaled(CLOCK_PX)))
        self._rest()
        self._ticker.start()

    def leave(self) -> None:
        """Keep no digit."""
        self._ticker.stop()
        self._pin.clear()

    def wake(self, digit: str = "") -> None:
        """Ask for the PIN, of which a first digit may be typed already; too late, and the door locks."""
        if self._locks_when_too_late():
            return
        self._press.hide()
        self._field.show()
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pin.insert(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key asks for the PIN; Esc goes back to rest."""
        if event.key() == Qt.Key.Key_Escape and self._asks:
            self._rest()
        elif not self._asks:
            typed = event.text()
            self.wake(typed if typed.isascii() and typed.isdigit() else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click or a finger."""
        super().mousePressEvent(event)
        if not self._asks:
            self.wake()

    # Inside

    @property
    def _asks(self) -> bool:
        return not self._field.isHidden()

    def _lay_out(self) -> None:
        for shown in (self._practice, self._clock, self._press, self._hint):
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._clock.setFont(app_font(scaled(CLOCK_PX)))
        contents = ScrollColumn(COLUMN_PX, in_the_middle=True, parent=self)
        contents.body.setSpacing(12)
        for shown in (self._practice, self._clock, self._press):
            contents.body.addWidget(shown)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._field, 2)
        middle.addStretch(1)
        contents.body.addLayout(middle)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 16)
        page.addWidget(contents, 1)
        page.addWidget(self._hint)
        self._hint.setVisible(bool(self._hint.text()))

    def _rest(self) -> None:
        self._pin.clear()
        self._field.be_content()
        self._field.hide()
        self._press.show()
        self._show_clock()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_again(self) -> None:
        if not self._locks_when_too_late():
            self._show_clock()

    def _locks_when_too_late(self) -> bool:
        if self._door.pin_still_opens():
            return False
        self._door.lock()
        self._say_locked(TooManyTries(0))
        return True

    def _show_clock(self) -> None:
        self._clock.setText(self._wording.clock(self._door.wall.now()))

    def _try(self) -> None:
        pin = self._pin.text()
        if not pin:
            self._field.complain(self.tr("Typ je pincode: 4 tot 6 cijfers."))
            return
        self._pin.clear()
        try:
            self._door.uncover(pin)
        except WrongPin as refusal:
            self._field.complain(sentence_for(refusal))
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
        except TooManyTries as refusal:
            self._say_locked(refusal)

    def _say_locked(self, refusal: TooManyTries) -> None:
        self.locked_out.emit(sentence_for(refusal))
