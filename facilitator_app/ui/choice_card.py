"""A group that a woman can come into: who is in it, how far, in which languages, and what would be off."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Choice
from facilitator_app.ui.buttons import small
from facilitator_app.ui.composing_words import (
    languages_in_words,
    middle_in_words,
    size_in_words,
    weeks_in_words,
)
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import set_look
from facilitator_app.ui.woman_chips import WomanChips
from facilitator_app.ui.woman_drag import WomanDrop


class ChoiceCard(QFrame):
    """What it says of a woman comes and goes with her; the group itself stays.

    Args:
        choice: the group.
        verb: what its button says.
        largest: how many women a group of the practice has at most.
        number: the figure on the keyboard that stands for it, 0 for none.
        with_women: whether each woman of it is shown.

    Signals:
        chosen: its button was pressed.
        dropped: id of a woman who was let go over it.
    """

    chosen = Signal()
    dropped = Signal(str)

    def __init__(
        self,
        choice: Choice,
        wording: Wording,
        today: date,
        *,
        verb: str,
        largest: int,
        number: int = 0,
        with_women: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.choice = choice
        composition = choice.composition
        facts = [middle_in_words(composition, wording), weeks_in_words(composition, today)]
        facts.append(languages_in_words(composition, wording))
        women = [
            (woman.id, choice.labels[woman.id], wording.short_date(woman.due_date))
            for woman in composition.members
        ]
        self.women = WomanChips(women if with_women else ())
        self.button = small(verb, hint=str(number) if number else "")
        self.button.setAccessibleName(f"{verb}: {choice.group.name}")
        self.button.clicked.connect(self.chosen)
        self._icon = IconLabel("circle-check", "ok")
        self._fit = wrapping_label()
        self._fit_row = QWidget()
        size = size_in_words(composition, largest)
        self.setAccessibleName(", ".join((choice.group.name, size)))
        self._lay_out(size, " · ".join(fact for fact in facts if fact))
        WomanDrop(self).dropped.connect(self.dropped)

    @property
    def fit(self) -> str:
        """What it says now about how she would fit, "" for nothing."""
        return "" if self._fit_row.isHidden() else self._fit.text()

    def show_fit(self, off: Sequence[str] | None, fits: str = "") -> None:
        """Say what would be off, else that it fits in words of its own, or with None nothing at all."""
        self._fit_row.setVisible(off is not None)
        self.button.setVisible(off is not None)
        if off is None:
            return
        look = "attention" if off else "ok"
        self._icon.set_icon("info" if off else "circle-check", look)
        set_look(self._fit, look)
        said = " · ".join(off) or fits or self.tr("past bij deze groep")
        self._fit.setText(said[:1].upper() + said[1:])

    def mark(self, marked: bool) -> None:
        """Stand out as the group that Enter stands for."""
        set_look(self, "card-strong" if marked else "card")

    # Inside

    def _lay_out(self, size: str, facts: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(ElidedLabel(self.choice.group.name, "heading"), 1)
        head.addWidget(label(size, "muted"))
        fit = QHBoxLayout(self._fit_row)
        fit.setContentsMargins(0, 0, 0, 0)
        fit.setSpacing(8)
        fit.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        fit.addWidget(self._fit, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._fit_row, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(wrapping_label(facts, "muted"))
        if self.women.chips:
            column.addWidget(self.women)
        column.addLayout(foot)
