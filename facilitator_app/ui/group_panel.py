"""Where she chooses what the group sees: the same picture small, what was ticked, and what is held back (S9)."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.disclosures import Disclosure
from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.domain.sessions import BoardQuestion
from facilitator_app.domain.wording import Wording
from facilitator_app.live.circle import Circle
from facilitator_app.live.group_view import GroupView, HeldBack
from facilitator_app.ui.buttons import small
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.group_screen import GroupScreen
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.tabs import Tabs
from facilitator_app.ui.theme import scaled

# The picture is looked at, not read: it does not grow with the text.
PREVIEW_PX, LINES_PX = (200, 100), 320
LEAST_PX = 76


class GroupPanel(QFrame):
    """Stands where the notes are, as long as the screen for the group is on.

    Signals:
        stop_requested: the screen is to go off.
        listed: there are other lines to tick or to let through.
    """

    stop_requested = Signal()
    listed = Signal()

    def __init__(self, view: GroupView, circle: Circle, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._circle = circle
        self._listed: object = None
        self._stops: list[QWidget] = []
        modes = {
            GroupViewMode.WELCOME: self.tr("Welkom"),
            GroupViewMode.BLOCK: self.tr("Blok"),
            GroupViewMode.QUESTIONS: self.tr("Vragen"),
            GroupViewMode.BREAK: self.tr("Pauze"),
            GroupViewMode.EMPTY: self.tr("Leeg"),
        }
        self._modes = list(modes)
        self.tabs = Tabs(self.tr("Wat de groep ziet"), list(modes.values()))
        self.tabs.chosen.connect(self._choose)
        self.stop_button = small(self.tr("Stop"), hint=self.tr("F5"))
        self.stop_button.clicked.connect(self.stop_requested)
        self.preview = GroupScreen(wording)
        self.preview.setAccessibleName(self.tr("Dit ziet de groep"))
        self._where = wrapping_label(look="small")
        self._lines = ContentScroll()
        self._lay_out()
        view.changed.connect(self.refresh)

    def show_where(self, words: str) -> None:
        """Say where the group sees it, or why nowhere."""
        self._where.setText(words)
        self._where.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is large the words go before the picture."""
        super().resizeEvent(event)
        self._frame.setVisible(self.width() >= PREVIEW_PX[0] + scaled(LINES_PX))

    def enter(self) -> None:
        """Put the focus on what the group sees now; the arrows go to something else."""
        self.tabs.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def stack(self, stacked: bool) -> None:
        """Be part of a page that scrolls as a whole, or scroll within the room there is."""
        if stacked:
            self._lines.be_as_high_as_contents()
        else:
            self._lines.take_room(LEAST_PX)

    def refresh(self) -> None:
        """Show what the group sees now; each second while it is open."""
        if self.isHidden():
            return
        self.preview.show_state(self._view.state())
        self.tabs.choose(self._modes.index(self._view.mode))
        held = self._view.held_back()
        questions = tuple((question.id, question.text) for question in self._circle.questions())
        listed = (self._view.mode, tuple(held), questions)
        if listed != self._listed:
            self._listed = listed
            self._list(held)
            self.listed.emit()

    # Inside

    def _choose(self, place: int) -> None:
        self._view.choose(self._modes[place])

    def _list(self, held: list[HeldBack]) -> None:
        focused = next((stop for stop in self._stops if stop.hasFocus()), None)
        at = focused.objectName() if focused is not None else ""
        self._stops = []
        while (item := self._lines.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for text in held:
            self._lines.body.addWidget(self._question_about(text))
        if self._view.mode is GroupViewMode.QUESTIONS:
            for question in self._circle.questions():
                self._lines.body.addWidget(self._tick_of(question))
        self._lines.body.addStretch(1)
        if focused is not None:
            # The line that had the focus was made anew, or is not asked about any more.
            again = (stop for stop in self._stops if stop.objectName() == at)
            next(again, self.tabs.current).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick_of(self, question: BoardQuestion) -> QWidget:
        tick = CheckBox()
        tick.setObjectName(question.id)
        self._stops.append(tick)
        tick.setAccessibleName(self.tr("Toon: {vraag}").format(vraag=question.text))
        tick.setChecked(self._view.is_ticked(question.id))
        tick.toggled.connect(partial(self._view.tick, question.id))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 2, 0, 2)
        row.setSpacing(4)
        row.addWidget(tick)
        row.addWidget(wrapping_label(breakable(question.text)), 1)
        return line

    def _question_about(self, held: HeldBack) -> QWidget:
        found = {
            Disclosure.NAME: self.tr("Hier staat een naam: “{tekst}”. De groep ziet dit niet."),
            Disclosure.READING: self.tr("Hier staat een getal als een meting: “{tekst}”. De groep ziet dit niet."),
        }
        sentence = wrapping_label(breakable(found[held.why].format(tekst=held.text)))
        button = small(self.tr("Toch tonen"))
        self._stops.append(button)
        button.clicked.connect(partial(self._view.let_through, held.text))
        band = QFrame()
        band.setProperty("look", "band")
        lines = QVBoxLayout(band)
        lines.setContentsMargins(10, 4, 6, 6)
        lines.addWidget(sentence)
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return band

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.stop_button)
        self._frame = frame = QFrame()
        frame.setProperty("look", "card")
        framed = QVBoxLayout(frame)
        framed.setContentsMargins(3, 3, 3, 3)
        framed.addWidget(self.preview)
        frame.setFixedSize(*PREVIEW_PX)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(frame, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._where)
        beside.addWidget(self._lines, 1)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row, 1)
