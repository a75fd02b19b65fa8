"""Every group there ever was, found by a part of its name: the groups of years ago are not on Start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import Groups
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.group_row_words import next_words
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.row_list import RowList
from facilitator_app.ui.scroll_column import ScrollColumn

# Whoever looks for one of hundreds types; nobody reads them all.
MOST_ROWS = 60


class AllGroupsPage(QWidget):
    """No name of a woman stands here.

    Signals:
        group_requested: id of a group to look at.
        done: back to Start.
    """

    group_requested = Signal(str)
    done = Signal()

    def __init__(self, groups: Groups, wording: Wording, wall: WallClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self._wording = wording
        self._wall = wall
        self.primary: QPushButton | None = None
        self.name_edit = QLineEdit()
        self.rows = RowList(self.tr("Alle groepen"))
        self._note = wrapping_label("", "muted")
        card = Card()
        card.body.addWidget(self.rows)
        card.body.addWidget(self._note)
        contents = ScrollColumn(parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(FormField(self.tr("Naam van de groep"), self.name_edit))
        contents.body.addWidget(card)
        contents.body.addStretch(1)
        back = secondary(self.tr("Terug naar Start"), hint="Esc")
        back.clicked.connect(self.done)
        local_key(self, "Esc", self.done)
        footer = Footer(self)
        footer.add_button(back)
        stack(self, contents, footer)
        self.name_edit.textChanged.connect(self._show)
        self.rows.chosen.connect(self.group_requested)
        self.rows.passed_top.connect(self.name_edit.setFocus)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Alle groepen")

    def enter(self) -> None:
        """Show the groups of now, and wait for a name."""
        self._show()
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is kept here."""

    # Inside

    def _show(self) -> None:
        today = self._wall.today()
        lines = self._groups.all_lines(self.name_edit.text())
        shown = lines[:MOST_ROWS]
        self.rows.set_rows(
            [(line.group.id, line.group.name, next_words(line, self._wording, today)) for line in shown]
        )
        self._note.setText(self._left_over(len(lines) - len(shown), len(lines)))
        self._note.setVisible(bool(self._note.text()))

    def _left_over(self, more: int, found: int) -> str:
        if not found:
            return self.tr("Geen groep met deze letters in de naam.")
        return self.tr("En nog {n}. Typ een deel van de naam.").format(n=more) if more else ""
