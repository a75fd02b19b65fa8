"""The lines of the call box on every card: the practice writes them, and they print once one of them approved."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

MOST_WORDS = 15
# No higher than what is left beside the words around it where the text is large.
EDIT_PX = 120


class CallTextPage(QWidget):
    """Left what she types, right how it will stand on the card; who approved it is below.

    Signals:
        back_requested: she is done here.
    """

    back_requested = Signal()

    def __init__(self, settings: Settings, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._wording = wording
        self.edit = LinesEdit(self.tr("Regels van het belkader"))
        self._hint = wrapping_label(look="small")
        self._card_lines = wrapping_label()
        self._icon = IconLabel("circle")
        self._footer = Footer()
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._footer.add_status_widget(self._back)
        self._footer.add_status_widget(self._icon)
        self._state = self._footer.add_status()
        self.notice = Notice(ABOVE_FOOTER)
        self._approve = primary(self.tr("Goedkeuren"))
        self.primary: QPushButton | None = self._approve
        self._lay_out()
        self.edit.textChanged.connect(self._show_state)
        self.edit.left.connect(self._keep)
        self._approve.clicked.connect(self.approve)
        self._back.clicked.connect(self.back_requested)
        back = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.back_requested)
        self._fill()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Tekst “Bel meteen”")

    @property
    def state(self) -> str:
        """Who approved the lines as they stand in the field, or that nobody did."""
        return self._state.text()

    @property
    def hint(self) -> str:
        """What it says about long lines."""
        return self._hint.text()

    def enter(self) -> None:
        """Show what is kept, with the cursor behind it."""
        self.notice.dismiss()
        self._fill()
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        (self.edit if self._settings.may_change else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep what was typed."""
        self._keep()

    def approve(self) -> None:
        """Put the name of who is at the laptop under the lines as they stand."""
        self._try_to(self._approve_what_stands)

    # Inside

    def _typed(self) -> tuple[str, ...]:
        lines = self.edit.toPlainText().splitlines()
        return tuple(" ".join(line.split()) for line in lines if line.strip())

    def _keep(self) -> None:
        if self._settings.may_change and self._typed() != self._settings.practice.call_text.lines:
            self._try_to(self._keep_what_stands)

    def _keep_what_stands(self) -> None:
        self._settings.change_call_text(self._typed())

    def _approve_what_stands(self) -> None:
        self._settings.change_call_text(self._typed())
        self._settings.approve_call_text()

    def _try_to(self, verb: Callable[[], None]) -> None:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
        else:
            self.notice.dismiss()
        self._show_state()

    def _fill(self) -> None:
        text = "\n".join(self._settings.practice.call_text.lines)
        if text != self.edit.toPlainText():
            self.edit.setPlainText(text)
        self.edit.setReadOnly(not self._settings.may_change)
        self._show_state()

    def _show_state(self) -> None:
        kept, typed = self._settings.practice.call_text, self._typed()
        changed = typed != kept.lines
        approved = kept.approved and not changed
        self._card_lines.setText(breakable("\n".join(f"•  {line}" for line in typed)))
        self._hint.setText(self._about_length(typed))
        self._icon.set_icon("circle-check" if approved else "circle", "ok" if approved else "muted")
        self._state.setText(self._about_approval(approved=approved, changed=changed and kept.approved))
        self._approve.setEnabled(self._settings.may_change and bool(typed) and not approved)

    def _about_approval(self, *, approved: bool, changed: bool) -> str:
        text = self._settings.practice.call_text
        if approved and text.approved_on is not None:
            return self.tr("Goedgekeurd door {naam} op {dag}.").format(
                naam=text.approved_by, dag=self._wording.date_in_words(text.approved_on)
            )
        if not self._settings.may_change:
            return self.tr("Nog niet goedgekeurd. Dat doet een verloskundige van de praktijk.")
        if changed:
            return self.tr("Gewijzigd: deze regels zijn nog niet goedgekeurd.")
        return self.tr("Nog niet goedgekeurd.")

    def _about_length(self, lines: tuple[str, ...]) -> str:
        before = len(self._opening().split())
        for number, line in enumerate(lines, 1):
            if before + len(line.split()) > MOST_WORDS:
                return self.tr("Regel {n} is lang. Houd de hele zin op hoogstens {m} woorden.").format(
                    n=number, m=MOST_WORDS
                )
        return self.tr("Eén reden per regel, in hoogstens {m} woorden.").format(m=MOST_WORDS)

    def _opening(self) -> str:
        return self.tr("Bel meteen als")

    def _lay_out(self) -> None:
        practice = self._settings.practice
        left = Card(self.tr("De regels"))
        left.body.addWidget(wrapping_label(self.tr("Elke regel gaat verder op: “Bel meteen als …”"), "small"))
        self.edit.setMinimumHeight(scaled(EDIT_PX))
        left.body.addWidget(self.edit, 1)
        left.body.addWidget(self._hint)
        right = Card(self.tr("Zo komt het op de kaart"))
        box = QFrame()
        box.setProperty("look", "card-strong")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(label(self._opening(), "heading"))
        inside.addWidget(self._card_lines)
        inside.addWidget(wrapping_label(self.tr("Bel {nummer}").format(nummer=practice.phone), "heading"))
        right.body.addWidget(box)
        right.body.addWidget(
            wrapping_label(
                self.tr(
                    "Zonder goedkeuring, en op een kaart in een andere taal, staan hier alleen het "
                    "telefoonnummer en lege regels."
                ),
                "small",
            )
        )
        right.body.addStretch(1)
        column = ScrollColumn(parent=self)
        column.body.setSpacing(12)
        column.body.addWidget(CardPair(left, right), 1)
        self._footer.add_button(self._approve)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(column, 1)
        page.addWidget(self.notice)
        page.addWidget(self._footer)
