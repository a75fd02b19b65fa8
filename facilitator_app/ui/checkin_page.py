"""Ontvangst: twelve women, three numbers each, typed in a sweep without showing them to anybody."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.refusals import ChangedSince, NothingToUndo, Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.desk import TakenBack
from facilitator_app.live.seating import Seating
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.checkin_grid import CheckinGrid
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.seat_note_entry import SeatNoteEntry
from facilitator_app.ui.wording import ReaderWording
from facilitator_app.ui.words import sentence_for


class CheckinPage(QWidget):
    """The grid of check-in with its footer (S6); there is no button to save.

    Signals:
        circle_requested: she wants to start the circle.
        closing_requested: what was on paper is in, and the rest can be finished.
        measuring_requested: the women measure themselves after all.
        file_requested: id of the woman whose file is to be opened.
    """

    circle_requested = Signal()
    closing_requested = Signal()
    measuring_requested = Signal()
    file_requested = Signal(str)

    def __init__(self, seating: Seating, wording: ReaderWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seating = seating
        self._wording = wording
        self.grid = CheckinGrid(seating, wording, self)
        self.note = SeatNoteEntry(seating.measurements, self)
        footer = Footer(self)
        self._count = footer.add_status()
        self._said = footer.add_status(look="muted")
        self._undo_button = PushButton(self.tr("Ongedaan maken"), "small-quiet")
        self._undo_button.clicked.connect(self.undo)
        self._undo_button.hide()
        footer.add_status_widget(self._undo_button)
        self._saved = footer.add_status(look="muted")
        if not seating.measuring:
            footer.add_button(self._measuring_button())
        # Nobody sits in the circle of a session that is typed in from paper.
        afterwards = seating.afterwards
        self.primary = primary(self.tr("Naar afronden") if afterwards else self.tr("Start de kring"), self)
        self.primary.clicked.connect(self.closing_requested if afterwards else self.circle_requested)
        footer.add_button(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addWidget(self.note)
        column.addWidget(footer)
        self.grid.told.connect(self._tell)
        self.grid.counted.connect(self._show_count)
        self.grid.swept.connect(self._go_to_primary)
        self.grid.note_requested.connect(self.note.begin)
        self.grid.file_requested.connect(self.file_requested)
        self.note.told.connect(self._tell)
        self.note.finished.connect(self._go_back_to_row)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Ontvangst")

    def enter(self) -> None:
        """Show what is stored now and put the cursor where the work goes on."""
        self._tell("", False)
        if not self.grid.enter():
            self._go_to_primary()

    def leave(self) -> None:
        """Store what is being typed, and show no number any more."""
        self.note.keep()
        self.grid.leave()

    def undo(self) -> None:
        """Take the newest step back and say whose it was."""
        self._take(self._seating.undo, self.tr("Teruggehaald bij {naam}."), self.tr("Teruggehaald."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take(self._seating.redo, self.tr("Weer opgeslagen bij {naam}."), self.tr("Weer gedaan."))

    def _measuring_button(self) -> PushButton:
        button = secondary(self.tr("Toch meten"))
        button.clicked.connect(self.measuring_requested)
        return button

    def _take(self, verb: Callable[[], TakenBack], about_her: str, about_all: str) -> None:
        try:
            taken = verb()
        except ChangedSince as problem:
            self._tell(sentence_for(problem), False)
        except NothingToUndo:
            self._tell(self.tr("Er is niets om terug te halen."), False)
        except (Refusal, Trouble) as problem:
            self._tell(sentence_for(problem), False)
        else:
            self.grid.show_typed()
            rows = self._seating.rows()
            name = next((row.label for row in rows if row.participant.id == taken.about), "")
            self._tell(about_her.format(naam=name.removesuffix(".")) if name else about_all, False)

    def _tell(self, sentence: str, undo: bool) -> None:
        self._said.setText(sentence)
        self._undo_button.setVisible(undo)
        if sentence:
            announce(self, sentence)

    def _show_count(self, done: int, of: int) -> None:
        self._count.setText(self.tr("{n} van {m} klaar").format(n=done, m=of))
        if self._seating.saved_at is not None:
            at = self._wording.clock(self._seating.saved_at)
            self._saved.setText(self.tr("opgeslagen {tijd}").format(tijd=at))

    def _go_back_to_row(self, seat_id: str) -> None:
        self.grid.row_of(seat_id).first_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_primary(self) -> None:
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
