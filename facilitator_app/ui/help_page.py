"""The keys of every screen, to look up (F1)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.ui.buttons import quiet
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.shortcuts import Keys, shortcuts
from facilitator_app.ui.theme import scaled

# As many screens stand on the left; the others are right of them.
ON_THE_LEFT = 2
KEYS_PX = 156


class HelpPage(QWidget):
    """A card for each screen.

    Signals:
        back_requested: she has seen it.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._contents = ScrollColumn(parent=self)
        self._lay_out()
        self._back.clicked.connect(self.back_requested)
        self._bind_keys()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Hulp")

    def enter(self) -> None:
        """Begin at the top."""
        self._contents.verticalScrollBar().setValue(0)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing to keep."""

    def undo(self) -> None:
        """Take nothing back: she would not see what it was."""

    def redo(self) -> None:
        """Do nothing again."""

    # Inside

    def _lay_out(self) -> None:
        cards = [_card(screen, keys) for screen, keys in shortcuts()]
        body = self._contents.body
        body.addWidget(CardPair(_column(cards[:ON_THE_LEFT]), _column(cards[ON_THE_LEFT:])))
        body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        stack(self, self._contents, footer)

    def _bind_keys(self) -> None:
        step = QAbstractSlider.SliderAction
        scroll = self._contents.verticalScrollBar()
        for keys, action in (
            ("Down", step.SliderSingleStepAdd),
            ("Up", step.SliderSingleStepSub),
            ("PgDown", step.SliderPageStepAdd),
            ("PgUp", step.SliderPageStepSub),
            ("Home", step.SliderToMinimum),
            ("End", step.SliderToMaximum),
        ):
            local_key(self, keys, partial(scroll.triggerAction, action))
        local_key(self, "Esc", self.back_requested)


def _column(cards: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder


def _card(screen: str, keys: Sequence[Keys]) -> Card:
    card = Card(screen)
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, scaled(KEYS_PX))
    for row, (key, action) in enumerate(keys):
        grid.addWidget(label(key, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(wrapping_label(action), row, 1)
    card.body.addLayout(grid)
    return card
