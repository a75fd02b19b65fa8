"""Chooses a group: for one woman who goes to another, or for all of a group that goes on with another (S3)."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Choice
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.choice_card import ChoiceCard
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn

COLUMN_PX = 720


class GroupChoicePage(QWidget):
    """A question, what will happen, and a card with a button for each group; one press does it.

    Args:
        heading: title of the window on this page.
        question: what is asked, with a name when it is about a woman.
        follows: what will happen, in a sentence.
        choices: the groups, each with what would be off and what is said when nothing is.
        verb: what each button says.
        largest: how many women a group of the practice has at most.
        beside: what its button says that is no group, such as the waiting list; "" for none.

    Signals:
        chosen: id of a group, "" for what is no group.
        done: back to where she came from.
    """

    chosen = Signal(str)
    done = Signal()

    def __init__(
        self,
        heading: str,
        question: str,
        follows: str,
        choices: Sequence[tuple[Choice, Sequence[str], str]],
        wording: Wording,
        today: date,
        *,
        verb: str,
        largest: int,
        beside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading = heading
        self.primary: QPushButton | None = None
        self._notice = Notice()
        self._back = secondary(self.tr("Terug"))
        self.cards: list[ChoiceCard] = []
        for choice, off, fits in choices:
            card = ChoiceCard(choice, wording, today, verb=verb, largest=largest)
            card.show_fit(off, fits)
            card.chosen.connect(partial(self.chosen.emit, choice.group.id))
            self.cards.append(card)
        column = ScrollColumn(COLUMN_PX, parent=self)
        column.body.setSpacing(10)
        column.body.addWidget(wrapping_label(breakable(question), "title"))
        column.body.addWidget(wrapping_label(breakable(follows), "muted"))
        column.body.addWidget(self._notice)
        for card in self.cards:
            column.body.addWidget(card)
        if not self.cards:
            column.body.addWidget(wrapping_label(self.tr("Er is geen andere groep.")))
        column.body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back)
        if beside:
            none = secondary(beside)
            none.clicked.connect(partial(self.chosen.emit, ""))
            footer.add_button(none)
        stack(self, column, footer)
        self._back.clicked.connect(self.done)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.done.emit)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self._heading

    def enter(self) -> None:
        """Put the focus on the first group."""
        first = self.cards[0].button if self.cards else self._back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is kept that she did not press."""

    def refuse(self, sentence: str) -> None:
        """Say why it could not be done."""
        self._notice.tell(sentence, attention=True)
