"""What is done with the programme from the page of the circle: one verb for each key and button (S8)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.overruns import Spread
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.circle import Circle
from facilitator_app.ui.words import sentence_for

# One press of + 5 min and of − 5 min.
STEP_MINUTES = 5


class CircleVerbs(QObject):
    """Before each verb what is half typed about the block of now is kept: the next one may have begun after it.

    Args:
        keep: stores that.

    Signals:
        done: what was done, to be taken back if it was not meant.
        succeeded: a verb has come through; what was said before of one that did not is over.
        troubled: the sentence that says why a verb did not.
    """

    done = Signal(str)
    succeeded = Signal()
    troubled = Signal(str)

    def __init__(self, circle: Circle, keep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._circle = circle
        self._keep = keep

    def go_on(self) -> None:
        """Begin the programme, or go to the next block."""
        self._attempt(self._circle.next if self._circle.clock.started else self._circle.start)

    def extend(self) -> None:
        """Five minutes more for the block of now."""
        if self._runs:
            self._attempt(partial(self._circle.extend, STEP_MINUTES))

    def shorten(self) -> None:
        """Five minutes less for it, or what it still has."""
        if self._runs:
            self._attempt(partial(self._circle.shorten, STEP_MINUTES))

    def pause_or_resume(self) -> None:
        """Let it stand still, or go on."""
        if self._runs:
            self._attempt(self._circle.resume if self._circle.clock.paused else self._circle.pause)

    def skip(self) -> None:
        """Go to the next block, and have this one count as skipped."""
        block = self._circle.clock.running_block
        if block is not None and self._runs and self._attempt(self._circle.skip):
            self.done.emit(self.tr("{blok} overgeslagen.").format(blok=block.title))

    def spread(self, proposed: Spread) -> bool:
        """Take the minutes of a proposal; returns whether it was done."""
        if not self._attempt(partial(self._circle.spread, proposed)):
            return False
        count = len(proposed.cuts)
        blocks = self.tr("1 blok") if count == 1 else self.tr("{n} blokken").format(n=count)
        self.done.emit(self.tr("Korter gemaakt: {blokken}.").format(blokken=blocks))
        return True

    def move(self, index: int, by: int) -> bool:
        """Move a block that is still to come; returns whether it was done."""
        return self._attempt(partial(self._circle.move, index, by))

    def jump(self, index: int) -> bool:
        """Have another block be the one of now; returns whether it was done."""
        block = self._circle.timetable()[index].block
        if not self._attempt(partial(self._circle.jump, index)):
            return False
        self.done.emit(self.tr("Nu: {blok}.").format(blok=block.title))
        return True

    # Inside

    @property
    def _runs(self) -> bool:
        return self._circle.clock.position is not None and not self._circle.closed

    def _attempt(self, verb: Callable[[], None]) -> bool:
        self._keep()
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))
            return False
        self.succeeded.emit()
        return True
