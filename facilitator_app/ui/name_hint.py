"""Asks below the notes whether what is about one woman belongs in her file (S8)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.named_women import NamedWoman, NamedWomen
from facilitator_app.ui.announce import announce
from facilitator_app.ui.block_notes import BlockNotes
from facilitator_app.ui.buttons import small
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.words import sentence_for


class NameHint(QFrame):
    """Never takes the focus while she types; which name it is, she can read in her note.

    Signals:
        asked: it says something else, or nothing any more.
        done: what was done, to be taken back if it was not meant.
        troubled: the sentence that says why it was not done.
    """

    asked = Signal()
    done = Signal(str)
    troubled = Signal(str)

    def __init__(self, women: NamedWomen, notes: BlockNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "band")
        self._women = women
        self._notes = notes
        self._found: list[NamedWoman] = []
        self.buttons: list[PushButton] = []
        self._words = wrapping_label(self.tr("Hier staat een naam. Hoort dit in haar dossier?"))
        self._answers = FlowRow(gap=8)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 6, 1)
        row.addWidget(self._words, 1)
        row.addWidget(self._answers)
        self.hide()

    def look(self, _block_id: str = "") -> None:
        """See whether there is somebody to ask about in the note that is in sight."""
        found = self._women.find(self._notes.block_id)
        if found == self._found:
            return
        self._found = found
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button_for(woman) for woman in found]
        if found:
            self.buttons.append(small(self.tr("Nee")))
            self.buttons[-1].clicked.connect(self._leave)
            for button in self.buttons:
                self._answers.add(button)
        self.setVisible(bool(found))
        if found:
            announce(self, self._words.text())
        self.asked.emit()

    def look_at_question(self, text: str) -> None:
        """Say so when a question on the board gives somebody away; it stays there until she takes it off."""
        if self._women.gives_away(text):
            self.troubled.emit(self.tr("In deze vraag staat een naam of een meting. Het bord is voor iedereen."))

    def _button_for(self, woman: NamedWoman) -> PushButton:
        alone = len(self._found) == 1
        words = self.tr("Verplaats") if alone else self.tr("Verplaats naar {naam}").format(naam=woman.label)
        button = small(words)
        button.clicked.connect(partial(self._move, woman))
        return button

    def _move(self, woman: NamedWoman) -> None:
        block_id = self._notes.block_id
        self._notes.keep()
        if self._attempt(partial(self._women.move, block_id, woman)):
            self._notes.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.done.emit(self.tr("Verplaatst naar haar dossier."))

    def _leave(self) -> None:
        self._women.leave(self._notes.block_id, self._found[0])
        self._notes.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _attempt(self, verb: Callable[[], None]) -> bool:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))
            return False
        return True
