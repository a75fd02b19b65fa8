"""Ontvangst: twelve women, three numbers each, typed in a sweep without showing them to anybody."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.refusals import ChangedSince, NothingToUndo, Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.belly_checks import BellyChecks
from facilitator_app.live.desk import TakenBack
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.seating import Seating
from facilitator_app.ui.announce import announce
from facilitator_app.ui.belly_queue_drawer import BellyQueueDrawer
from facilitator_app.ui.buttons import icon_button, secondary
from facilitator_app.ui.checkin_grid import CheckinGrid
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.little_list_drawer import LittleListDrawer
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.screens import Screens
from facilitator_app.ui.seat_note_entry import SeatNoteEntry
from facilitator_app.ui.start_gate import StartGate
from facilitator_app.ui.wording import ReaderWording
from facilitator_app.ui.words import sentence_for


class CheckinPage(QWidget):
    """The grid of check-in with its footer (S6); there is no button to save.

    Args:
        little_list: what is still to do for the women.

    Signals:
        circle_requested: she wants to start the circle.
        closing_requested: what was on paper is in, and the rest can be finished.
        measuring_requested: the women measure themselves after all.
        newcomer_requested: somebody has come who is not on the list.
        file_requested: id of the woman whose file is to be opened.
        self_entry_requested: the women enter their numbers themselves.
    """

    circle_requested = Signal()
    closing_requested = Signal()
    measuring_requested = Signal()
    newcomer_requested = Signal()
    file_requested = Signal(str)
    self_entry_requested = Signal()

    def __init__(
        self,
        seating: Seating,
        wording: ReaderWording,
        little_list: LittleList,
        parent: QWidget | None = None,
        screens: Screens | None = None,
    ) -> None:
        super().__init__(parent)
        self._seating = seating
        self._wording = wording
        self._list = little_list
        self.queue: BellyQueueDrawer | None = None
        self.grid = CheckinGrid(seating, wording, self, screens)
        self.note = SeatNoteEntry(seating.measurements, self)
        self._footer = footer = Footer(self)
        self._count = footer.add_status()
        self.drawer = LittleListDrawer(little_list, wording, self, footer)
        self._said = footer.add_status(look="muted")
        self._undo_button = PushButton(self.tr("Ongedaan maken"), "small-quiet")
        self._undo_button.clicked.connect(self.undo)
        self._undo_button.hide()
        footer.add_status_widget(self._undo_button)
        self._saved = footer.add_status(look="muted")
        # Its words stand in its tooltip: with the gate beside it the strip has to stay one line high.
        newcomer = icon_button("user-plus", self.tr("Deelnemer toevoegen"))
        newcomer.clicked.connect(self.newcomer_requested)
        footer.add_button(newcomer)
        if not seating.measuring:
            footer.add_button(self._measuring_button())
        elif not seating.afterwards:
            footer.add_button(self._self_entry_button())
        # Nobody sits in the circle of a session that is typed in from paper.
        afterwards = seating.afterwards
        start, anyway = (
            (self.tr("Naar afronden"), self.tr("Toch afronden"))
            if afterwards
            else (self.tr("Start de kring"), self.tr("Toch starten"))
        )
        self._gate = StartGate(little_list, footer, start, anyway, self)
        self._gate.start_requested.connect(self.closing_requested if afterwards else self.circle_requested)
        self._gate.list_requested.connect(self.drawer.open_now)
        stack(self, self.grid, self.note, footer)
        self.grid.told.connect(self._tell)
        self.grid.counted.connect(self._show_count)
        self.grid.swept.connect(self._go_to_primary)
        self.grid.turned.connect(little_list.set_aside)
        self.grid.second_requested.connect(self._ask_for_second)
        self.grid.list_requested.connect(self.drawer.open_for)
        self.drawer.told.connect(self._tell)
        self.drawer.side.changed.connect(self._leave_free)
        self.grid.cramped.connect(self.drawer.put_away)
        self.drawer.measure_requested.connect(self.measure)
        local_key(self, "Ctrl+M", self.grid.ask_for_second)
        self.grid.note_requested.connect(self.note.begin)
        self.grid.file_requested.connect(self.file_requested)
        self.note.told.connect(self._tell)
        self.note.finished.connect(self._go_back_to_row)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Ontvangst")

    @property
    def primary(self) -> PushButton:
        """What Ctrl+Enter presses now."""
        return self._gate.primary

    def put_queue(self, checks: BellyChecks, *, may_record: bool) -> BellyQueueDrawer:
        """Have the belly checks in reach, and the way to them in the footer."""
        queue = self.queue = BellyQueueDrawer(
            checks, self._wording, self, self._footer, self.drawer.button, may_record=may_record
        )
        queue.panel.told.connect(self._tell)
        queue.opened.connect(self.drawer.close)
        queue.side.changed.connect(self._leave_free)
        self.grid.cramped.connect(queue.close)
        self.drawer.opened.connect(queue.close)
        return queue

    def enter(self) -> None:
        """Show what is stored now and put the cursor where the work goes on."""
        self._tell("", False)
        self.drawer.enter()
        was_open = self.queue is not None and self.queue.is_open
        if not self.grid.enter():
            self._go_to_primary()
        if self.queue is not None and was_open:
            self.queue.open()

    def leave(self) -> None:
        """Store what is being typed, and show no number and no reason any more."""
        self.note.keep()
        self.drawer.leave()
        self.grid.leave()

    def measure(self, seat_id: str, beside: bool) -> None:
        """Go to a row to measure; `beside` is a second measurement, which comes beside the first."""
        self.grid.measure(seat_id, beside=beside)

    def undo(self) -> None:
        """Take the newest step back and say whose it was."""
        self._take(self._seating.undo, self.tr("Teruggehaald bij {naam}."), self.tr("Teruggehaald."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take(self._seating.redo, self.tr("Weer opgeslagen bij {naam}."), self.tr("Weer gedaan."))

    def _leave_free(self) -> None:
        """What is said beside a row stays readable beside the panel that lies over the page."""
        sides = [self.drawer.side, *([self.queue.side] if self.queue is not None else [])]
        self.grid.leave_free(min(side.free_px for side in sides))

    def _measuring_button(self) -> PushButton:
        button = secondary(self.tr("Toch meten"))
        button.clicked.connect(self.measuring_requested)
        return button

    def _self_entry_button(self) -> PushButton:
        button = secondary(self.tr("Zelf invoeren"), hint="F8")
        button.clicked.connect(self.self_entry_requested)
        for keys in ("F8", "Ctrl+Shift+I"):
            local_key(self, keys, self.self_entry_requested)
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
        self._said.setVisible(bool(sentence))
        # What was said of a woman says that it was stored, too.
        self._saved.setVisible(not sentence)
        self._undo_button.setVisible(undo)
        if sentence:
            announce(self, sentence)

    def _show_count(self, done: int, of: int) -> None:
        self._count.setText(self.tr("{n} van {m} klaar").format(n=done, m=of))
        if self._seating.saved_at is not None:
            at = self._wording.clock(self._seating.saved_at)
            self._saved.setText(self.tr("opgeslagen {tijd}").format(tijd=at))

    def _ask_for_second(self, seat_id: str) -> None:
        try:
            added = self._list.put(seat_id, LineKind.SECOND)
        except (Refusal, Trouble) as problem:
            self._tell(sentence_for(problem), False)
        else:
            self._tell(self.tr("Op het Lijstje gezet.") if added else self.tr("Staat al op het Lijstje."), added)

    def _go_back_to_row(self, seat_id: str) -> None:
        self.grid.row_of(seat_id).first_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_primary(self) -> None:
        # The list follows once the row is closed, and with it which button is the main one.
        self.grid.leave()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
