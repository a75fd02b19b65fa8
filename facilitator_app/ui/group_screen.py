"""The screen for the group: a title, a few questions and the ring, to be read from across a room (S9)."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.group_view import NOTHING_SHOWN, GroupViewMode, GroupViewState
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.block_words import remaining_words
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.fonts import app_font
from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE, breakable
from facilitator_app.ui.ring import Ring
from facilitator_app.ui.theme import current_tokens

# As drawn on a screen that is this high; everything grows with it.
DRAWN_PX = 534
TITLE_PX, QUESTION_PX, BOARD_PX, TIME_PX, NEXT_PX = 52, 26, 34, 38, 22
RING_PX, PICTURE_PX, EDGE_PX = 306, 220, 56
# Shares of the width.
WORDS, SIDE = 3, 2
# Where it is too much for the screen, it is written smaller; and in the end fewer questions stand there.
SIZES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


class GroupScreen(QWidget):
    """Shows a state and knows nothing else: neither a store nor a session is within its reach."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._state = NOTHING_SHOWN
        self._picture_px = PICTURE_PX
        # However long a text is, it pushes no screen apart.
        self.setMinimumSize(1, 1)
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
        turned = replace(state, seconds_left=None) != replace(self._state, seconds_left=None)
        turned = turned or (state.seconds_left is None) is not (self._state.seconds_left is None)
        self._state = state
        self._say(self.title, self._title_of(state))
        self._say(self.questions, "\n".join(state.questions))
        following = self.tr("Straks: {blok}").format(blok=state.next_title) if state.next_title else ""
        self._say(self.following, following)
        self._say(self.subtitle, self._subtitle_of(state))
        self._show_time(state)
        self.picture.setVisible(state.mode in (GroupViewMode.WELCOME, GroupViewMode.BREAK) and not self._has_ring)
        self._side.setVisible(self._has_ring or not self.picture.isHidden())
        if turned:
            self._measure()
            self.update()

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
        self._row.addLayout(words, WORDS)
        self._row.addWidget(self._side, SIDE)
        self._below = below = QHBoxLayout()
        for text in (self.following, self.subtitle):
            below.addWidget(text, 1, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row, 1)
        self._column.addLayout(below)

    def _fit(self, share: float) -> None:
        """Write title and questions as large as there is room for, and no question by half."""
        room = self._room_for_words()
        every = self._state.questions
        self._say(self.questions, "\n".join(every))
        for size in SIZES:
            self._write(share * size)
            if self._is_high_enough(room) and self._is_wide_enough(room):
                return
        for shown in range(len(every) - 1, -1, -1):
            if self._is_high_enough(room):
                return
            more = self.tr("en nog {n}").format(n=len(every) - shown)
            self._say(self.questions, "\n".join((*every[:shown], more)))

    def _write(self, share: float) -> None:
        board = self._state.mode is GroupViewMode.QUESTIONS
        self.title.setFont(app_font(max(1, round(TITLE_PX * share)), QFont.Weight.DemiBold))
        self.questions.setFont(app_font(max(1, round((BOARD_PX if board else QUESTION_PX) * share))))

    def _room_for_words(self) -> QSize:
        """Return what is left beside the ring and above the last line."""
        margins, gap = self._column.contentsMargins(), self._row.spacing()
        wide = self.width() - margins.left() - margins.right()
        high = self.height() - margins.top() - margins.bottom()
        below = [text for text in (self.following, self.subtitle) if not text.isHidden()]
        if below:
            share = (wide - self._below.spacing()) // 2 if len(below) > 1 else wide
            high -= max(text.heightForWidth(share) for text in below) + self._column.spacing()
        return QSize(wide if self._side.isHidden() else (wide - gap) * WORDS // (WORDS + SIDE), high)

    def _is_high_enough(self, room: QSize) -> bool:
        texts = [text for text in (self.title, self.questions) if not text.isHidden()]
        high = sum(text.heightForWidth(room.width()) for text in texts) + self._words.spacing() * (len(texts) - 1)
        return high <= room.height()

    def _is_wide_enough(self, room: QSize) -> bool:
        return max(_widest_word(self.title), _widest_word(self.questions)) <= room.width()

    def _measure(self) -> None:
        # A low and wide preview counts by its height, a high and narrow screen by its width.
        share = min(self.height() / DRAWN_PX, self.width() / (2 * DRAWN_PX))
        for text, size_px in ((self.left, TIME_PX), (self.following, NEXT_PX), (self.subtitle, NEXT_PX)):
            text.setFont(app_font(max(1, round(size_px * share))))
        ring = round(RING_PX * share)
        self.ring.setFixedSize(ring, ring)
        self._picture_px = max(1, round(PICTURE_PX * share))
        self._draw_picture()
        edge = round(EDGE_PX * share)
        self._column.setContentsMargins(edge, edge - edge // 4, edge, edge - edge // 4)
        self._column.setSpacing(round(edge / 4))
        self._row.setSpacing(edge)
        self._words.setSpacing(round(edge / 3))
        self._fit(share)


def _widest_word(text: QLabel) -> int:
    metrics = text.fontMetrics()
    return max(map(metrics.horizontalAdvance, text.text().replace(ZERO_WIDTH_SPACE, " ").split()), default=0)
