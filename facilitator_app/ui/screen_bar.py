"""The strip that says what other screens show, in the place of the column heads (ux.md §1.5 and S9)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.screens import Beside
from facilitator_app.ui.theme import scaled

ICON_PX = 16
SIDE = 14
BLANKS = (Qt.Key.Key_B, Qt.Key.Key_Period)


class ScreenBar(QFrame):
    """One sentence, the same on every page; about a mirrored screen, or one that the group looks at, it stays.

    Signals:
        stands: whether it takes room from now on.
        group_requested: open the screen for the group on the other one.
        blank_requested: the group is to see nothing, or again what it saw.
        stop_requested: the screen for the group is to go off.
        help_requested: how to send something else to the beamer.
    """

    stands = Signal(bool)
    group_requested = Signal()
    blank_requested = Signal()
    stop_requested = Signal()
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.setAccessibleName(self.tr("Balk over andere schermen"))
        self._beside = Beside.NOTHING
        self._offers_group = False
        self._group_looks = False
        # What stands beside this screen is still to be said.
        self._untold = False
        self._icon = IconLabel("monitor", "info", size_px=ICON_PX)
        self._sentence = wrapping_label(look="caption")
        self.group_button = PushButton(self.tr("Scherm voor de groep openen"), "small-quiet")
        self.group_button.hide()
        self.blank_button = PushButton(self.tr("Leeg"), "small-quiet", hint=self.tr("B"))
        self.stop_button = PushButton(self.tr("Stop"), "small-quiet", hint=self.tr("F5"))
        self.help_button = PushButton(self.tr("Zo zet je dat anders"), "small-quiet")
        self.dismiss_button = PushButton(self.tr("Niet nu"), "small-quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(SIDE), 0, scaled(SIDE), 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.group_button.clicked.connect(self.group_requested)
        self.blank_button.clicked.connect(self.blank_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.help_button.clicked.connect(self.help_requested)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._sentence.text()

    def tell(self, beside: Beside) -> None:
        """Say what stands beside this screen, or go away when there is nothing."""
        self._beside = beside
        if beside is Beside.NOTHING:
            self.dismiss()
        else:
            self._untold = True
            self._show(assertive=True)

    def tell_of_group(self, looks: bool, *, blank: bool = False) -> None:
        """Say that the group looks at a screen of its own, and whether that is empty now; or no more."""
        self.blank_button.setText(self.tr("Weer tonen") if blank else self.tr("Leeg"))
        if looks is self._group_looks:
            return
        self._group_looks = looks
        if looks:
            self._untold = False
        if looks or self._untold:
            self._show(assertive=False)
        else:
            self.dismiss()

    def offer_group(self, offered: bool) -> None:
        """Offer the screen for the group with a second screen, while there is a circle to show."""
        self._offers_group = offered
        self._show_buttons()

    def dismiss(self) -> None:
        """Go away until there is something new to say."""
        self._untold = False
        if not self.isHidden():
            self.hide()
            self.window().removeEventFilter(self)
            self.stands.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have B where nobody types: the window gets only the keys that no field and no list took."""
        if self._group_looks and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in BLANKS and not event.isAutoRepeat():
                self.blank_requested.emit()
                return True
        return super().eventFilter(watched, event)

    # Inside

    @property
    def _buttons(self) -> tuple[PushButton, ...]:
        return self.group_button, self.help_button, self.dismiss_button, self.blank_button, self.stop_button

    def _show(self, *, assertive: bool) -> None:
        mirrored = self._beside is Beside.MIRROR
        if self._group_looks:
            sentence = self.tr("Het groepsscherm staat aan.")
        elif mirrored:
            sentence = self.tr("De beamer toont hetzelfde beeld als dit scherm. Waarden blijven dicht.")
        else:
            sentence = self.tr("Tweede scherm gevonden. Waarden blijven dicht.")
        self._icon.set_icon("screen-share" if mirrored and not self._group_looks else "monitor", "info")
        self._sentence.setText(sentence)
        self._show_buttons()
        self.show()
        self.window().installEventFilter(self)
        self.stands.emit(True)
        announce(self, sentence, assertive=assertive)

    def _show_buttons(self) -> None:
        told = not self._group_looks
        self.group_button.setVisible(told and self._offers_group and self._beside is Beside.SECOND)
        self.help_button.setVisible(told and self._beside is Beside.MIRROR)
        self.dismiss_button.setVisible(told and self._beside is not Beside.MIRROR)
        self.blank_button.setVisible(self._group_looks)
        self.stop_button.setVisible(self._group_looks)
