"""A field for one number of a belly check: kept on leaving, and asked about first where it seldom comes."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.check_refusals import FindingDoubt, UnusualFinding
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.theme import restyle, scaled
from facilitator_app.ui.words import sentence_for

NUMBER_PX, LONGEST = 68, 12
# Takes in a text, with the question about it that was answered with yes; raises what stops it.
Record = Callable[[str, FindingDoubt | None], object]


class FindingField(QLineEdit):
    """Enter keeps it, says yes to what is asked, and goes on; a field that is left keeps what needs no answer.

    Args:
        name: what a screen reader says.
        record: takes in what was typed.
        message: where it is said what is not right.

    Signals:
        passed: Enter, and it is kept.
        recorded: it is kept; what stands may be shown anew.
    """

    passed = Signal()
    recorded = Signal()

    def __init__(self, name: str, record: Record, message: FormMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "number")
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setFixedWidth(scaled(NUMBER_PX))
        FieldKeys(self)
        self._record = record
        self._message = message
        self._shown = ""
        self._asked: FindingDoubt | None = None
        self.returnPressed.connect(self._enter)
        self.editingFinished.connect(self._leave)
        self.textEdited.connect(self._begin_anew)

    @property
    def half_typed(self) -> str:
        """What was typed and is not kept, "" for nothing."""
        return self.text() if self.text() != self._shown else ""

    def show_value(self, text: str, typed: str = "") -> None:
        """Show what stands, or what was half typed over it; what is being typed now is left alone."""
        if self.half_typed:
            self._shown = text
            return
        self._shown = text
        self.setText(typed or text)
        self._begin_anew()

    def forget(self) -> None:
        """Let nothing stay behind."""
        self._shown = ""
        self.clear()
        self._begin_anew()

    def keep(self) -> None:
        """Take in what was typed, unless there is something to ask; nobody is there to say yes."""
        if self.text() != self._shown:
            self._take_in(None)

    # Inside

    def _enter(self) -> None:
        if self.text() == self._shown or self._take_in(self._asked):
            self.passed.emit()

    def _leave(self) -> None:
        # Enter finishes editing as well, and has its own way.
        if not self.hasFocus():
            self.keep()

    def _take_in(self, confirmed: FindingDoubt | None) -> bool:
        try:
            self._record(self.text(), confirmed)
        except UnusualFinding as question:
            self._asked = question.doubt
            self._say(sentence_for(question), "asks")
            return False
        except (Refusal, Trouble) as problem:
            self._say(sentence_for(problem), "true")
            return False
        self._shown = self.text()
        self._begin_anew()
        self.recorded.emit()
        return True

    def _say(self, sentence: str, problem: str) -> None:
        self._mark(problem)
        self.setAccessibleDescription(sentence)
        self._message.say(sentence, stops=problem == "true")

    def _begin_anew(self) -> None:
        self._asked = None
        self._mark("")
        self.setAccessibleDescription("")
        self._message.be_silent()

    def _mark(self, problem: str) -> None:
        if (self.property("problem") or "") != problem:
            self.setProperty("problem", problem)
            restyle(self)
