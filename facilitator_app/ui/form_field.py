"""A field with its label above it and, when something is not right, its message below it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.ui import labels
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.theme import UNBOUNDED_PX, restyle


class FormField(QWidget):
    """`beside` stands right of the field: a button, or a few words on what to type."""

    def __init__(self, label: str, field: QWidget, *beside: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "form-field")
        self.field = field
        self._hint = " ".join(widget.text() for widget in beside if isinstance(widget, QLabel))
        above = labels.label(label, "strong")
        above.setBuddy(field)
        self.message = FormMessage()
        row = QHBoxLayout()
        row.setSpacing(12)
        # One that has a width of its own keeps to the left, with what stands beside it.
        bounded = field.maximumWidth() < UNBOUNDED_PX
        row.addWidget(field, 0 if bounded else 1)
        for widget in beside:
            row.addWidget(widget)
        if bounded:
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(above)
        column.addLayout(row)
        column.addWidget(self.message)
        field.setAccessibleName(label)
        field.setAccessibleDescription(self._hint)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self.be_content)

    @property
    def complains(self) -> bool:
        """Whether it says that something is not right."""
        return bool(self.field.property("problem"))

    def complain(self, sentence: str, *, aloud: bool = True) -> None:
        """Say what is not right with this field; the next key in it takes the message away."""
        self._mark(True)
        self.field.setAccessibleDescription(sentence)
        self.message.say(sentence, aloud=aloud)

    def be_content(self) -> None:
        """Take the message away."""
        if self.complains:
            self._mark(False)
            self.field.setAccessibleDescription(self._hint)
            self.message.be_silent()

    def _mark(self, problem: bool) -> None:
        if self.complains != problem:
            self.field.setProperty("problem", problem)
            restyle(self.field)
