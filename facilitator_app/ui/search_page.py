"""Where a woman is looked for, on her own page between two others (Ctrl+F)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.live.groups import Groups
from facilitator_app.ui.buttons import quiet
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.participant_search import ParticipantSearch
from facilitator_app.ui.scroll_column import ScrollColumn

COLUMN_PX = 640


class SearchPage(QWidget):
    """No name stands here until somebody types one.

    Signals:
        found: the id of the woman that was chosen.
        back_requested: she looks no further.
    """

    found = Signal(str)
    back_requested = Signal()

    def __init__(self, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self.search = ParticipantSearch(groups, self)
        self._back = quiet(self.tr("Terug"), hint="Esc")
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(wrapping_label(self.tr("Zoek een deelnemer"), "title"))
        contents.body.addWidget(
            wrapping_label(self.tr("Typ de eerste letters van haar voornaam of achternaam."), "muted")
        )
        contents.body.addWidget(self.search)
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        stack(self, contents, footer)
        self.search.found.connect(self.found)
        self._back.clicked.connect(self.back_requested)
        local_key(self, "Esc", self._stop_or_leave)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Zoeken")

    def enter(self) -> None:
        """Wait for a name."""
        self.search.start()

    def leave(self) -> None:
        """Leave no name behind."""
        self.search.stop()

    def undo(self) -> None:
        """Take nothing back: she would not see what it was."""

    def redo(self) -> None:
        """Do nothing again."""

    # Inside

    def _stop_or_leave(self) -> None:
        if self.search.text():
            self.search.stop()
            self.search.start()
        else:
            self.back_requested.emit()
