"""The groups of the board below each other, each with what would be off if the chosen woman came into it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.composing import differences
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Board
from facilitator_app.ui.card import Card
from facilitator_app.ui.choice_card import ChoiceCard
from facilitator_app.ui.composing_words import difference_in_words
from facilitator_app.ui.labels import wrapping_label

# More figures the keyboard does not have.
MOST_NUMBERS = 9


class ChoiceColumn(QWidget):
    """Groups by their place, from 0.

    Signals:
        chosen: the place of a group.
        dropped: the place of a group, and the id of the woman who was let go over it.
    """

    chosen = Signal(int)
    dropped = Signal(int, str)

    def __init__(self, board: Board, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest = board.largest
        self._wording = wording
        self._today = today
        self.cards: list[ChoiceCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for place, choice in enumerate(board.choices):
            card = ChoiceCard(
                choice,
                wording,
                today,
                verb=self.tr("Zet hier"),
                largest=board.largest,
                number=place + 1 if place < MOST_NUMBERS else 0,
                with_women=True,
            )
            # The figure does the same; a click leaves the focus on the woman who is chosen.
            card.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.chosen.connect(partial(self.chosen.emit, place))
            card.dropped.connect(partial(self.dropped.emit, place))
            self.cards.append(card)
            column.addWidget(card)
        if not self.cards:
            nothing = Card(self.tr("Geen groep met plaats"))
            sentence = self.tr("Maak eerst een groep. Na 24 weken komt er niemand meer bij.")
            nothing.body.addWidget(wrapping_label(sentence, "muted"))
            column.addWidget(nothing)
        column.addStretch(1)

    @property
    def groups(self) -> list[Group]:
        """The groups from top to bottom."""
        return [card.choice.group for card in self.cards]

    @property
    def chips(self) -> dict[str, QPushButton]:
        """The women of all groups by their id."""
        return {id: chip for card in self.cards for id, chip in card.women.chips.items()}

    def place_of(self, participant_id: str) -> int | None:
        """Return in which group a woman is, None when she waits."""
        places = (place for place, card in enumerate(self.cards) if participant_id in card.women.chips)
        return next(places, None)

    def nearest_to(self, woman: Participant) -> int:
        """Return the group whose middle lies nearest to her due date: what Enter stands for at first."""
        return min(range(len(self.cards)), key=partial(self._days_from, woman), default=0)

    def show_fit_of(self, woman: Participant | None, target: int) -> None:
        """Say in each group how she would fit, and mark the one that Enter stands for; None for nobody."""
        at = self.place_of(woman.id) if woman is not None else None
        for place, card in enumerate(self.cards):
            card.mark(woman is not None and place == target != at)
            if woman is None:
                card.show_fit(None)
                continue
            off = differences(woman, card.choice.composition, self._largest, self._today)
            card.show_fit([difference_in_words(each, self._wording) for each in off])
            card.button.setVisible(place != at)

    def _days_from(self, woman: Participant, place: int) -> float:
        middle = self.cards[place].choice.composition.middle
        return abs((woman.due_date - middle).days) if middle else float("inf")
