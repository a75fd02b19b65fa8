"""The number pad of self-entry: 1-2-3 as on meter and scale, from the left in every language (ux.md S7)."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator_app.domain.typed_number import COMMA
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.self_entry_words import Words
from facilitator_app.ui.theme import scaled

KEY_WIDTH, KEY_HEIGHT, GAP = 128, 84, 12
COLUMNS, ROWS = 3, 4
ERASE = "erase"
PLACES = ("1", "2", "3", "4", "5", "6", "7", "8", "9", ERASE, "0", COMMA)


class NumberPad(QWidget):
    """Keys that leave the focus where it is, so that the number can be typed as well.

    Signals:
        pressed: a digit or the comma.
        erased: the last sign is to go.
    """

    pressed = Signal(str)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.keys = {sign: self._key(sign) for sign in PLACES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for place, key in enumerate(self.keys.values()):
            self._grid.addWidget(key, place // COLUMNS, place % COLUMNS)
        self._comma = False

    def speak(self, words: Words) -> None:
        """Say what each key is, in another language."""
        self.keys[ERASE].setText(words["erase"])
        for sign, key in self.keys.items():
            key.setAccessibleName(words[{ERASE: "erase name", COMMA: "comma"}.get(sign, sign)])

    def offer_comma(self, offered: bool) -> None:
        """Have a comma, or an empty place."""
        self._comma = offered
        self._place_comma()

    def fit(self, room: QSize) -> None:
        """Let the keys grow with the text as far as there is room; they never get smaller than a finger needs."""
        widest = (room.width() - (COLUMNS - 1) * GAP) // COLUMNS
        highest = (room.height() - (ROWS - 1) * GAP) // ROWS
        size = QSize(
            max(KEY_WIDTH, min(widest, scaled(KEY_WIDTH))), max(KEY_HEIGHT, min(highest, scaled(KEY_HEIGHT)))
        )
        for key in self.keys.values():
            key.setFixedSize(size)
        self._grid.setSpacing(GAP if room.height() >= size.height() * ROWS + GAP * (ROWS - 1) else GAP // 2)
        self.setFixedWidth(COLUMNS * size.width() + (COLUMNS - 1) * self._grid.spacing())
        self._place_comma()

    def _key(self, sign: str) -> PushButton:
        key = PushButton("" if sign == ERASE else sign, "key-word" if sign == ERASE else "key", parent=self)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.clicked.connect(self.erased.emit if sign == ERASE else partial(self.pressed.emit, sign))
        return key

    def _place_comma(self) -> None:
        key = self.keys[COMMA]
        policy = key.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        key.setSizePolicy(policy)
        key.setVisible(self._comma)
