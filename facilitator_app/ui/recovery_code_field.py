"""Takes the code of the recovery sheet, group by group as it stands on paper, and tells a typing error at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.recovery_codes import GROUP_LENGTH, GROUPS, TypedSoFar
from facilitator_app.domain.refusals import MistypedRecoveryCode
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label
from facilitator_app.ui.theme import set_look
from facilitator_app.ui.words import sentence_for

LONGEST = 200
# Only what keeps its length: the cursor must stay where it is.
AS_ON_PAPER = str.maketrans("abcdefghijklmnopqrstuvwxyzIOL", "ABCDEFGH1JK1MN0PQRSTUVWXYZ101")


class AsOnPaper(QValidator):
    """Turns what is typed into the signs that the sheet has, and refuses nothing."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Write capitals, 0 for O, and 1 for I and L."""
        return QValidator.State.Acceptable, text.translate(AS_ON_PAPER), place


class RecoveryCodeField(QWidget):
    """The space between the groups comes by itself; a pasted code may come with any separators.

    Signals:
        submitted: Enter was pressed.
    """

    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setValidator(AsOnPaper(self.edit))
        self._field = FormField(name, self.edit)
        self._progress = label()
        self._length = 0
        self._wrong: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._progress)
        self.edit.textEdited.connect(self._space_groups)
        self.edit.textChanged.connect(self._show_progress)
        self.edit.returnPressed.connect(self.submitted)
        self._show_progress()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Keep no sign of it."""
        self.edit.clear()
        self._field.be_content()

    def complain(self, sentence: str) -> None:
        """Say what is not right."""
        self._field.complain(sentence)
        self.edit.setFocus()

    # Inside

    def _space_groups(self, text: str) -> None:
        grown, self._length = len(text) > self._length, len(text)
        last = text.rpartition(" ")[2]
        whole = len(last) == GROUP_LENGTH and last.isalnum() and len(text.split()) < GROUPS
        if grown and whole and self.edit.cursorPosition() == len(text):
            self.edit.insert(" ")
            self._length += 1

    def _show_progress(self) -> None:
        typed = TypedSoFar.of(self.edit.text())
        words = self.tr("{m} groepen van {n} tekens").format(n=GROUP_LENGTH, m=GROUPS)
        if self.edit.text():
            words = self.tr("{n} van de {m} groepen goed").format(n=typed.right, m=GROUPS)
        self._progress.setText(words)
        set_look(self._progress, "ok" if typed.right == GROUPS else "muted")
        if typed.wrong is not None:
            problem = MistypedRecoveryCode(typed.wrong)
            self._field.complain(sentence_for(problem), aloud=typed.wrong != self._wrong)
        else:
            self._field.be_content()
        self._wrong = typed.wrong
