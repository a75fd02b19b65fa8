"""One backup on its way, whatever page is in sight: it goes on under the cover and while she works."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from facilitator_app.domain.backups import BackupProgress
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.sticks import Stick, sticks
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for, tried
from facilitator_app.ui.words_of_backups import progress_in_words, success_of

FindSticks = Callable[[], tuple[Stick, ...]]


class BackupRun(QObject):
    """Knows where backups go, and makes one at a time.

    Signals:
        advanced: how far it is, in words.
        ended: what became of it, in words, and whether it was made.
        place_changed: backups go to another place now.
    """

    advanced = Signal(str)
    ended = Signal(str, bool)
    place_changed = Signal()

    def __init__(
        self,
        keeping: Keeping,
        find_sticks: FindSticks = sticks,
        choose_folder: ChooseFolder = ask_folder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.keeping = keeping
        self._find_sticks = find_sticks
        self._choose_folder = choose_folder
        self._place = Path()
        self._words = ""
        self._steps = Steps(self)
        self._steps.advanced.connect(self._show_progress)
        self._steps.done.connect(self._finish)
        self._steps.stopped.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return self._steps.running

    @property
    def words(self) -> str:
        """How far it is, "" while none is being made."""
        return self._words

    def sticks(self) -> tuple[Stick, ...]:
        """Return the sticks that are in the laptop now."""
        return self._find_sticks()

    @property
    def place(self) -> Path | None:
        """Where the next one goes: the place that was chosen, or the only stick while that place is not there."""
        chosen = self.keeping.place
        if chosen is not None and chosen.is_dir():
            return chosen
        there = self.sticks()
        return there[0].path if len(there) == 1 else chosen

    def make(self, parent: QWidget) -> None:
        """Make one where backups go, or ask where that is."""
        place = self.place or self.ask(parent)
        if place is not None and not self.busy:
            self._place = place
            self._words = ""
            self._steps.run(self.keeping.make(place))

    def ask(self, parent: QWidget) -> Path | None:
        """Ask for a folder; None when she changed her mind, or left meanwhile."""
        above = parent.window()
        chosen = self._choose_folder(above, self.tr("Kies je USB-stick of een map"))
        return Path(chosen) if chosen and isValid(self) and isValid(above) else None

    def settle(self, place: Path) -> str:
        """Have backups go there from now on; returns the sentence that says why not, or ""."""
        sentence = tried(lambda: self.keeping.choose_place(place))
        if not sentence:
            self.place_changed.emit()
        return sentence

    def stop(self) -> None:
        """Drop the one that is being made; it tidies up after itself."""
        self._words = ""
        self._steps.stop()

    def _show_progress(self, progress: BackupProgress) -> None:
        words = progress_in_words(progress)
        if words != self._words:
            self._words = words
            self.advanced.emit(words)

    def _finish(self) -> None:
        self._words = ""
        last = self.keeping.last
        assert last is not None
        refused = self.settle(self._place) if self.keeping.place != self._place else ""
        self.ended.emit(f"{success_of(last)} {refused}".strip(), True)

    def _give_up(self, problem: Exception) -> None:
        self._words = ""
        self.ended.emit(sentence_for(problem), False)
