"""Wiping one woman, or a whole group, for good: what goes, what stays, where else it is, and the typed name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator_app.domain.refusals import OtherNameTyped, Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for


class WipePage(QWidget):
    """The one press that nobody can take back, so it needs a name typed in full.

    Args:
        title: whom it is about.
        what: what goes.
        where: where else it still is, a sentence each.
        ask: the words above the field.
        wipe: does it with what was typed.

    Signals:
        wiped: it is done.
        back_requested: she has thought better of it.
    """

    wiped = Signal()
    back_requested = Signal()

    def __init__(
        self,
        title: str,
        what: str,
        where: Sequence[str],
        ask: str,
        wipe: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wipe = wipe
        self.notice = Notice()
        self.name_edit = QLineEdit()
        self.field = FormField(ask, self.name_edit)
        self._progress = label(look="muted")
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._button = primary(self.tr("Wis voorgoed"))
        self.primary: QPushButton | None = self._button
        self._lay_out(title, what, where)
        self._button.clicked.connect(self._do)
        self._back.clicked.connect(self.back_requested)
        self.name_edit.returnPressed.connect(self._do)
        local_key(self, "Esc", self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page; never a name."""
        return self.tr("Voorgoed wissen")

    def enter(self) -> None:
        """Wait for the name."""
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """What was typed is no wish any more."""
        self.name_edit.clear()
        self.field.be_content()

    # Inside

    def _do(self) -> None:
        self.notice.dismiss()
        self._show_busy(True)
        try:
            self._wipe(self.name_edit.text())
        except OtherNameTyped as refusal:
            self._show_busy(False)
            self.field.complain(sentence_for(refusal))
            self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        except (Refusal, Trouble) as problem:
            self._show_busy(False)
            self.notice.tell(sentence_for(problem), attention=True)
        else:
            self.wiped.emit()

    def _show_busy(self, busy: bool) -> None:
        """A large store is written anew in a second or two: have the words on the screen before it begins."""
        self._progress.setText(self.tr("Even wachten…") if busy else "")
        for button in (self._button, self._back):
            button.setEnabled(not busy)
        if busy:
            announce(self, self._progress.text())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.repaint()

    def _lay_out(self, title: str, what: str, where: Sequence[str]) -> None:
        goes = Card(self.tr("Wat weggaat"))
        goes.body.addWidget(wrapping_label(what))
        goes.body.addWidget(wrapping_label(self.tr("Dit kun je niet terughalen."), "strong"))
        goes.body.addWidget(
            wrapping_label(
                self.tr(
                    "Het logboek blijft: wie wat wanneer deed. Ook blijft hoeveel vrouwen er waren, zonder naam."
                ),
                "muted",
            )
        )
        still = Card(self.tr("Waar de gegevens nog staan"))
        for sentence in where:
            still.body.addWidget(wrapping_label(breakable(sentence)))
        sure = Card()
        sure.body.addWidget(self.field)
        contents = ScrollColumn(parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(wrapping_label(breakable(title), "title"))
        contents.body.addWidget(self.notice)
        for card in (goes, still):
            card.body.addStretch(1)
        contents.body.addWidget(CardPair(goes, still))
        contents.body.addWidget(sure)
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_status_widget(self._progress)
        footer.add_button(self._button)
        stack(self, contents, footer)
