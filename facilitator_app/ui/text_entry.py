"""A labelled field of a form that tells its text once it is left; what is refused stays in it, with the reason."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.lines_edit import LinesEdit


class TextEntry(QObject):
    """Holds one line or several; `field` is what stands on the page.

    Signals:
        told: what was typed, once it differs from what was shown.
    """

    told = Signal(str)

    def __init__(self, label: str, edit: QLineEdit | LinesEdit, *beside: QWidget) -> None:
        super().__init__(edit)
        self.edit = edit
        self.field = FormField(label, edit, *beside)
        self._shown = ""
        if isinstance(edit, LinesEdit):
            FieldKeys(edit)
            edit.left.connect(self.tell)
            edit.textChanged.connect(self.field.be_content)
        else:
            edit.editingFinished.connect(self.tell)

    @property
    def text(self) -> str:
        """What stands there."""
        return self.edit.toPlainText() if isinstance(self.edit, LinesEdit) else self.edit.text()

    @property
    def is_changed(self) -> bool:
        """Whether something stands there that was not taken in."""
        return self.text != self._shown

    def show(self, text: str, *, anew: bool = False) -> None:
        """Show what is stored; what is half typed stays, unless it was about something else (`anew`)."""
        if self.is_changed and not anew:
            return
        self.field.be_content()
        self._put(text)

    def take(self, text: str) -> None:
        """Show what was typed as it was taken in."""
        self.field.be_content()
        self._put(text)

    def tell(self) -> None:
        """Tell what was typed, if anything was."""
        if self.is_changed:
            self.told.emit(self.text)

    def _put(self, text: str) -> None:
        self._shown = text
        if self.text == text:
            return
        if isinstance(self.edit, LinesEdit):
            self.edit.setPlainText(text)
        else:
            self.edit.setText(text)
