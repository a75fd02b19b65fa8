"""Kring: the programme, the block of now, notes about the group and questions on the board; no person anywhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.overruns import Spread
from facilitator_app.domain.wording import Wording
from facilitator_app.live.circle import Circle
from facilitator_app.live.little_list import LittleList
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, secondary, small
from facilitator_app.ui.circle_verbs import CircleVerbs
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.little_list_drawer import LittleListDrawer
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.programme_list import ProgrammeList
from facilitator_app.ui.running_block import RunningBlock
from facilitator_app.ui.tab_chain import chain_tabs
from facilitator_app.ui.talk_panel import TalkPanel
from facilitator_app.ui.theme import scaled, set_look

LIST_PX = 370
# Below this the programme goes under the block of now, and the page scrolls as a whole.
WIDE_FROM_PX = 850


class CirclePage(QWidget):
    """The circle (S8): the app follows the midwife, and she follows the group.

    Signals:
        closing_requested: all blocks have been, and she goes on to the end of the session.
        done: what was done, to be taken back if it was not meant.
        measure_requested: seat id, and whether it is a second measurement.
        group_requested: show or hide the screen for the group.
        acted: something else was done, so what was said before is no longer the newest.
    """

    closing_requested = Signal()
    done = Signal(str)
    measure_requested = Signal(str, bool)
    group_requested = Signal()
    acted = Signal()

    def __init__(
        self, circle: Circle, wording: Wording, little_list: LittleList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._circle = circle
        self._list = little_list
        self._wording = wording
        self._wide = True
        self.programme = ProgrammeList(len(circle.agenda.blocks), wording)
        self.now = RunningBlock(circle, wording)
        self.talk = TalkPanel(circle)
        self.verbs = CircleVerbs(circle, self.talk.notes.keep, self)
        self.notice = Notice(ABOVE_FOOTER)
        self.board_button = small(self.tr("Bord: geen vragen"), icon="message-circle-question-mark")
        self.group_button = secondary(self.tr("Scherm voor de groep"), hint="F5")
        self.closing_button = primary(self.tr("Naar afronden"))
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._show_all()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Kring")

    @property
    def primary(self) -> QPushButton | None:
        """What Ctrl+Enter presses now."""
        if self._circle.closed:
            return None
        return self.closing_button if self._circle.clock.finished else self.now.next_button

    @property
    def said_on_request(self) -> str:
        """What the ring shows, for who does not see it (F1)."""
        return self.now.ring.accessibleName()

    @property
    def saved(self) -> str:
        """What the footer says about what was stored last."""
        return self._saved.text()

    def put_in_footer(self, button: QPushButton) -> None:
        """Have one more way in the footer, beside the one to the Lijstje."""
        self._footer.add_status_widget(button, after=self.drawer.button)

    def show_group_is_on(self, on: bool) -> None:
        """While the group sees something the key beside this button is the one to stop: it stands on the bar."""
        self.group_button.set_hint("" if on else "F5")

    def enter(self) -> None:
        """Show what is so now and follow the clock; nothing that has the focus acts on a stray Enter."""
        self._show_all()
        self._circle.watch(True)
        self.drawer.enter()
        if self.talk.go_on_with_queue():
            return
        if self._wide:
            self.programme.focus_current()
        else:
            (self.primary or self.board_button).setFocus(Qt.FocusReason.OtherFocusReason)
            self._main.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Store what is half typed, show no reason any more, and stop following the clock."""
        self.drawer.leave()
        self.talk.keep()
        self._circle.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the programme below the block of now where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM_PX)
        if wide != self._wide:
            self._arrange(wide=wide)
        self._side.setFixedWidth(scaled(LIST_PX))

    # Building

    def _lay_out(self) -> None:
        # From the outside in: what moves to another holder is dressed anew, with everything in it.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        column.addLayout(beside, 1)
        self._side = QFrame()
        self._side.setProperty("look", "side")
        beside.addWidget(self._side)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        self._side_scroll = ContentScroll()
        side.addWidget(self._side_scroll)
        self._side_scroll.body.addWidget(self.programme)
        self._main = ContentScroll()
        beside.addWidget(self._main, 1)
        self._main.body.setContentsMargins(20, 16, 20, 16)
        self._main.body.setSpacing(12)
        self._main.body.addWidget(self.now)
        self._main.body.addWidget(self.talk, 1)
        column.addWidget(self.notice)
        self._footer = Footer()
        column.addWidget(self._footer)
        self._footer.add_status_widget(self.board_button)
        self.drawer = LittleListDrawer(self._list, self._wording, self, self._footer)
        self._saved = self._footer.add_status(look="muted")
        self._footer.add_button(self.group_button)
        self._footer.add_button(self.closing_button)
        self._arrange(wide=True)

    def _connect(self) -> None:
        now, circle = self.now, self._circle
        verbs = self.verbs
        now.next_button.clicked.connect(verbs.go_on)
        now.extend_button.clicked.connect(verbs.extend)
        now.shorten_button.clicked.connect(verbs.shorten)
        now.pause_button.clicked.connect(verbs.pause_or_resume)
        now.skip_button.clicked.connect(verbs.skip)
        verbs.done.connect(self.done)
        verbs.succeeded.connect(self._succeed)
        verbs.troubled.connect(self._show_trouble)
        now.offer.accepted.connect(self._spread)
        now.offer.left.connect(self._leave_as_it_is)
        self.group_button.clicked.connect(self.group_requested)
        self.closing_button.clicked.connect(self.closing_requested)
        self.programme.move_requested.connect(self._move)
        self.programme.jump_requested.connect(self._jump)
        self.board_button.clicked.connect(self.talk.turn_board)
        self.talk.stops_changed.connect(self._chain_tabs)
        self.talk.done.connect(self.done)
        self.talk.troubled.connect(self._show_trouble)
        self.drawer.measure_requested.connect(self.measure_requested)
        self.drawer.told.connect(self._tell_of_list)
        circle.ticked.connect(self._show_time)
        circle.agenda_changed.connect(self._show_programme)
        circle.board_changed.connect(self._count_board)
        circle.closed_changed.connect(self._show_all)
        for changed in (circle.agenda_changed, circle.note_changed, circle.board_changed):
            changed.connect(self._show_saved)
            changed.connect(self.acted)

    def _bind_keys(self) -> None:
        for keys, act in (
            ("Ctrl+5", self.verbs.extend),
            ("Ctrl+Shift+5", self.verbs.shorten),
            ("Ctrl+D", self.now.offer.take),
            ("Ctrl+K", self.verbs.pause_or_resume),
            ("Ctrl+Shift+Return", self.verbs.skip),
            ("Ctrl+Shift+Enter", self.verbs.skip),
            ("Ctrl+N", self.talk.go_to_notes),
            ("Ctrl+B", self.talk.go_to_entry),
            ("Ctrl+G", self.talk.turn_queue),
            ("Esc", self.talk.show_notes),
        ):
            # A key that is held, by her or by a child that leans on it, does a thing once.
            local_key(self, keys, act).setAutoRepeat(False)

    def _arrange(self, *, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            self._side.setVisible(wide)
        (self._side_scroll if wide else self._main).body.addWidget(self.programme)
        set_look(self.programme, "" if wide else "card")
        self.now.stack(not wide)
        self.talk.stack(not wide)
        self._chain_tabs()

    def _chain_tabs(self) -> None:
        """Tab goes in the order in which the page is read."""
        parts = [self.programme, self.now, self.talk] if self._wide else [self.now, self.talk, self.programme]
        chain_tabs((*parts, self._footer))

    # Showing

    def _show_all(self) -> None:
        self.talk.refresh()
        self._show_programme()
        self._count_board()

    def _show_programme(self) -> None:
        """Something was done with the programme: perhaps another block runs."""
        clock, slots = self._circle.clock, self._circle.timetable()
        block = clock.running_block or slots[-1 if clock.finished else 0].block
        self.now.show_buttons()
        self.group_button.setVisible(not self._circle.closed)
        self.closing_button.setVisible(clock.finished and not self._circle.closed)
        self._show_time()
        self.talk.show_block(block, over=clock.finished)
        self._side_scroll.ensureWidgetVisible(self.programme.running_row, 0, 0)

    def _show_time(self) -> None:
        """A second has passed: the ring and three labels, and once a minute a row of the programme."""
        clock, slots = self._circle.clock, self._circle.timetable()
        self.now.refresh()
        closed = self._circle.closed
        self.programme.show_programme(
            slots,
            paused=clock.paused or closed,
            length=clock.length(),
            movable=not closed,
            becomes=self.now.offer.effect,
        )
        finish = clock.expected_finish(self._circle.now()) or slots[-1].ends
        if finish is not None:
            self.programme.finish.setText(self.tr("klaar om {tijd} uur").format(tijd=self._wording.clock(finish)))

    def _show_saved(self) -> None:
        time = self._wording.clock(self._circle.room_time(self._circle.now()))
        self._saved.setText(self.tr("opgeslagen {tijd}").format(tijd=time))

    def _count_board(self) -> None:
        count = len(self.talk.board.rows)
        words = self.tr("Bord: 1 vraag") if count == 1 else self.tr("Bord: {n} vragen").format(n=count)
        self.board_button.setText(words if count else self.tr("Bord: geen vragen"))

    def _tell_of_list(self, sentence: str, undo: bool) -> None:
        if undo:
            self.done.emit(sentence)
        else:
            self._show_trouble(sentence)

    def _show_trouble(self, sentence: str) -> None:
        self.notice.tell(sentence, attention=True)

    # Doing

    def _spread(self, proposed: Spread) -> None:
        if self.verbs.spread(proposed):
            (self.primary or self.board_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_as_it_is(self) -> None:
        self._show_time()
        (self.primary or self.board_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, index: int, by: int) -> None:
        if self.verbs.move(index, by):
            self.programme.follow(index + by)
            announce(self.programme, self.programme.current_row.accessibleName())

    def _jump(self, index: int) -> None:
        if self.verbs.jump(index):
            self.programme.focus_current()

    def _succeed(self) -> None:
        self.notice.dismiss()
        if self._circle.clock.finished:
            # The button that had the focus is gone once the last block is over.
            self.closing_button.setFocus(Qt.FocusReason.OtherFocusReason)
