"""The screen for the group: a title, a few questions and the ring, to be read from across a room (S9)."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.group_view import NOTHING_SHOWN, GroupViewMode, GroupViewState
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.block_words import remaining_words
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.fonts import app_font
from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.ring import Ring
from facilitator_app.ui.theme import current_tokens

# As drawn on a screen that is this high; everything grows with it.
DRAWN_PX = 534
TITLE_PX, QUESTION_PX, BOARD_PX, TIME_PX, NEXT_PX = 52, 26, 34, 38, 22
RING_PX, PICTURE_PX, EDGE_PX = 306, 220, 56
MOST_QUESTIONS = 5


class GroupScreen(QWidget):
    """Shows a state and knows nothing else: neither a store nor a session is within its reach."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._state = NOTHING_SHOWN
        self._picture_px = PICTURE_PX
        self.title = wrapping_label()
        self.questions = wrapping_label()
        self.following = wrapping_label(look="muted")
        self.subtitle = wrapping_label(look="muted")
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.left = wrapping_label()
        self.left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.ring = Ring(RING_PX)
        self.picture = label()
        self._side = QWidget()
        self._lay_out()
        self.show_state(NOTHING_SHOWN)

    @property
    def state(self) -> GroupViewState:
        """What is shown now."""
        return self._state

    def show_state(self, state: GroupViewState) -> None:
        """Show this, and of what was there before nothing."""
        if state == self._state and state is not NOTHING_SHOWN:
            return
        turned = state.mode is not self._state.mode
        self._state = state
        self._say(self.title, self._title_of(state))
        self._say(self.questions, "\n".join(state.questions[:MOST_QUESTIONS]))
        following = self.tr("Straks: {blok}").format(blok=state.next_title) if state.next_title else ""
        self._say(self.following, following)
        self._say(self.subtitle, self._subtitle_of(state))
        self._show_time(state)
        self.picture.setVisible(state.mode in (GroupViewMode.WELCOME, GroupViewMode.BREAK) and not self._has_ring)
        if turned:
            self._measure()
            self.update()
        self._side.setVisible(self._has_ring or not self.picture.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen: it is read from four metres away."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; an empty screen is black, so that a beamer gives no light."""
        painter = QPainter(self)
        empty = self._state.mode is GroupViewMode.EMPTY
        painter.fillRect(self.rect(), QColor("#000000" if empty else current_tokens().canvas))
        painter.end()

    # Inside

    @property
    def _has_ring(self) -> bool:
        return self._state.seconds_left is not None

    def _title_of(self, state: GroupViewState) -> str:
        match state.mode:
            case GroupViewMode.WELCOME:
                return self.tr("Welkom, {groep}").format(groep=state.title) if state.title else self.tr("Welkom")
            case GroupViewMode.QUESTIONS:
                return self.tr("Vragen op het bord")
            case GroupViewMode.BREAK:
                return self.tr("Pauze")
        return state.title

    def _subtitle_of(self, state: GroupViewState) -> str:
        day = day_and_month(self._wording, state.day) if state.day is not None else ""
        group = self.tr("groep {naam}").format(naam=state.group) if state.group else ""
        return " · ".join(part for part in (day, group) if part)

    def _show_time(self, state: GroupViewState) -> None:
        self.ring.setVisible(self._has_ring)
        seconds = state.seconds_left or 0
        self.ring.set_fraction(seconds / state.total_seconds if state.total_seconds else 0.0)
        # A block that is over is nobody's fault: the ring is empty, and that is all.
        self._say(self.left, remaining_words(timedelta(seconds=seconds)) if seconds else "")

    def _draw_picture(self) -> None:
        name = "coffee" if self._state.mode is GroupViewMode.BREAK else "sun"
        self.picture.setPixmap(pixmap(name, current_tokens().primary, self._picture_px))

    @staticmethod
    def _say(text: QLabel, words: str) -> None:
        text.setText(breakable(words))
        text.setVisible(bool(words))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.questions)
        words.addStretch(1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addStretch(1)
        for widget in (self.ring, self.picture):
            side.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        side.addWidget(self.left)
        side.addStretch(1)
        self._words = words
        self._row = QHBoxLayout()
        self._row.addLayout(words, 3)
        self._row.addWidget(self._side, 2)
        below = QHBoxLayout()
        for text in (self.following, self.subtitle):
            below.addWidget(text, 1, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row, 1)
        self._column.addLayout(below)

    def _measure(self) -> None:
        # A low and wide preview counts by its height, a high and narrow screen by its width.
        board = self._state.mode is GroupViewMode.QUESTIONS
        share = min(self.height() / DRAWN_PX, self.width() / (2 * DRAWN_PX))
        for text, size_px, weight in (
            (self.title, TITLE_PX, QFont.Weight.DemiBold),
            (self.questions, BOARD_PX if board else QUESTION_PX, QFont.Weight.Normal),
            (self.left, TIME_PX, QFont.Weight.Normal),
            (self.following, NEXT_PX, QFont.Weight.Normal),
            (self.subtitle, NEXT_PX, QFont.Weight.Normal),
        ):
            text.setFont(app_font(max(1, round(size_px * share)), weight))
        ring = round(RING_PX * share)
        self.ring.setFixedSize(ring, ring)
        self._picture_px = max(1, round(PICTURE_PX * share))
        self._draw_picture()
        edge = round(EDGE_PX * share)
        self._column.setContentsMargins(edge, edge - edge // 4, edge, edge - edge // 4)
        self._column.setSpacing(round(edge / 4))
        self._row.setSpacing(edge)
        self._words.setSpacing(round(edge / 3))
