"""The frame of a page on which one secret is changed: a column of fields, the way back, and the button."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import tried

COLUMN_PX = 560


class SecretForm(QWidget):
    """Holds what a page puts into it.

    Args:
        title, explanation: stand above the fields.
        verb: the word on the button.

    Signals:
        submitted: the button was pressed, or Enter in a field.
        back_requested: Esc, or Terug.
    """

    submitted = Signal()
    back_requested = Signal()

    def __init__(self, title: str, explanation: str, verb: str, *fields: QWidget) -> None:
        super().__init__()
        self._verb = verb
        self.message = FormMessage()
        self.primary = primary(verb)
        self.back_button = quiet(self.tr("Terug"), hint="Esc")
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(10)
        contents.body.addWidget(label(title, "title"))
        contents.body.addWidget(wrapping_label(explanation, "muted"))
        for field in (*fields, self.message):
            contents.body.addWidget(field)
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self.back_button)
        footer.add_button(self.primary)
        stack(self, contents, footer)
        self.primary.clicked.connect(self.submitted)
        self.back_button.clicked.connect(self.back_requested)
        local_key(self, "Esc", self.back_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as in any form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.primary.click()
        else:
            super().keyPressEvent(event)

    def try_to(self, verb: Callable[[], object]) -> bool:
        """Do it, with the words to wait on the screen; returns whether it was done, else it says why not."""
        self.show_busy(self.tr("Even wachten…"))
        sentence = tried(verb)
        self.show_ready()
        if sentence:
            self.message.say(sentence)
        return not sentence

    def show_busy(self, words: str) -> None:
        """Have words on the button before something begins that takes most of a second."""
        self.message.be_silent()
        self.primary.setEnabled(False)
        if self.primary.text() != words:
            self.primary.setText(words)
            announce(self, words)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.repaint()

    def show_ready(self) -> None:
        """Have the button be there again."""
        self.primary.setText(self._verb)
        self.primary.setEnabled(True)
