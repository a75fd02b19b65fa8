"""What Kring needs of PySide6 itself; the reason why its version is pinned."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

EMITS = 300


class Asker(QObject):
    """Has the signal."""

    asked = Signal()


class Answerer(QObject):
    """Slots of ours return nothing; this one returns a bool to see what Qt does with it."""

    def __init__(self, answer: bool) -> None:
        super().__init__()
        self._answer = answer

    def reply(self) -> bool:
        """The answer."""
        return self._answer


@pytest.mark.parametrize("answer", [True, False])
def test_a_slot_that_returns_a_bool_costs_no_reference(answer: bool) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one each time, and the process aborts after a few hundred."""
    asker, answerer = Asker(), Answerer(answer)
    asker.asked.connect(answerer.reply)
    before = sys.getrefcount(answer)
    for _ in range(EMITS):
        asker.asked.emit()
    assert sys.getrefcount(answer) > before - EMITS // 3
