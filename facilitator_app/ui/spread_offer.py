"""Offers to spread the minutes that were lost: what would give, when it is done then, one press for it (S8)."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.overruns import Cut, Spread, minutes_behind
from facilitator_app.domain.wording import Wording
from facilitator_app.live.circle import Circle
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable

# A minute or two come back by themselves; the key works for those as well.
FROM_MINUTES = 3
MOST_NAMED = 2


class SpreadOffer(QObject):
    """Words and two buttons, which are there only while the session is behind and something can give.

    Signals:
        accepted: the proposal in sight is to be carried out.
        left: it stays as it is.
    """

    accepted = Signal(object)
    left = Signal()

    def __init__(self, circle: Circle, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._circle = circle
        self._wording = wording
        self._behind = 0
        # As many minutes were to stay lost.
        self._let_be = 0
        self._offered = False
        self._proposed: Spread | None = None
        self.words = wrapping_label(look="small")
        self.button = secondary(self.tr("Verdeel"))
        self.button.setToolTip(self.tr("Ctrl+D"))
        self.button.clicked.connect(self.take)
        self.leave_button = secondary(self.tr("Laat zo"))
        self.leave_button.clicked.connect(self._leave)
        for part in self._parts:
            part.hide()

    @property
    def effect(self) -> Mapping[int, int]:
        """What the proposal in sight would make of the blocks, by their place: minutes; empty without one."""
        return {cut.index: cut.after for cut in self._proposed.cuts} if self._offered and self._proposed else {}

    def refresh(self) -> None:
        """Look whether another minute was lost; each second."""
        if minutes_behind(self._circle.clock, self._circle.now()) != self._behind:
            self.look_again()

    def look_again(self) -> None:
        """Work the proposal out anew: something was done with the programme, or another minute was lost."""
        self._behind = minutes_behind(self._circle.clock, self._circle.now())
        self._proposed = self._circle.proposed_spread()
        if self._behind < FROM_MINUTES:
            self._let_be = 0
        self._offered = self._proposed is not None and self._behind >= self._let_be + FROM_MINUTES
        if self._proposed is not None:
            self.words.setText(breakable(self._sentence(self._proposed)))
            self.button.setAccessibleDescription(self._sentence(self._proposed))
        for part in self._parts:
            part.setVisible(self._offered)

    def take(self) -> None:
        """Have it done, also by its key while it is not offered yet."""
        self.look_again()
        if self._proposed is not None:
            self.accepted.emit(self._proposed)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return self.words, self.button, self.leave_button

    def _leave(self) -> None:
        """Ask no more, until as much again is lost."""
        self._let_be = self._behind
        self.look_again()
        self.left.emit()

    def _sentence(self, proposed: Spread) -> str:
        named = [self._cut(cut) for cut in proposed.cuts[:MOST_NAMED]]
        more = len(proposed.cuts) - len(named)
        if more:
            named.append(self.tr("nog 1 blok") if more == 1 else self.tr("nog {n} blokken").format(n=more))
        shorter = self.tr("Verdelen: {blokken}.").format(blokken=" · ".join(named))
        done = self.tr("Dan klaar om {tijd} uur.").format(tijd=self._wording.clock(proposed.finish))
        return f"{shorter} {done}"

    def _cut(self, cut: Cut) -> str:
        return self.tr("{blok} {van} → {naar} min").format(blok=cut.block.title, van=cut.before, naar=cut.after)
