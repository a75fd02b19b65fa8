"""The strip that says that another screen is there, in the place of the column heads (ux.md §1.5)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.screens import Beside
from facilitator_app.ui.theme import scaled

ICON_PX = 16
SIDE = 14


class ScreenBar(QFrame):
    """One sentence; about a mirrored screen it stays for as long as there is one.

    Signals:
        stands: whether it takes room from now on.
        group_requested: open the screen for the group on the other one.
        help_requested: how to send something else to the beamer.
    """

    stands = Signal(bool)
    group_requested = Signal()
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._beside = Beside.NOTHING
        self._offers_group = False
        self._icon = IconLabel("monitor", "info", size_px=ICON_PX)
        self._sentence = wrapping_label(look="caption")
        self.group_button = PushButton(self.tr("Scherm voor de groep openen"), "small-quiet")
        self.group_button.hide()
        self.help_button = PushButton(self.tr("Zo zet je dat anders"), "small-quiet")
        self.dismiss_button = PushButton(self.tr("Niet nu"), "small-quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(SIDE), 0, scaled(SIDE), 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        for button in (self.group_button, self.help_button, self.dismiss_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.group_button.clicked.connect(self.group_requested)
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
            return
        mirrored = beside is Beside.MIRROR
        sentence = (
            self.tr("De beamer toont hetzelfde beeld als dit scherm. Waarden blijven dicht.")
            if mirrored
            else self.tr("Tweede scherm gevonden. Waarden blijven dicht.")
        )
        self._icon.set_icon("screen-share" if mirrored else "monitor", "info")
        self._sentence.setText(sentence)
        self.help_button.setVisible(mirrored)
        self.dismiss_button.setVisible(not mirrored)
        self._show_offer()
        self.show()
        self.stands.emit(True)
        announce(self, sentence, assertive=True)

    def offer_group(self, offered: bool) -> None:
        """Offer the screen for the group with a second screen, while there is a circle to show."""
        self._offers_group = offered
        self._show_offer()

    def _show_offer(self) -> None:
        self.group_button.setVisible(self._offers_group and self._beside is Beside.SECOND)

    def dismiss(self) -> None:
        """Go away until there is something new to say."""
        if not self.isHidden():
            self.hide()
            self.stands.emit(False)
