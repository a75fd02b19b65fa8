"""The regions above and below every screen of self-entry: each button has one place (ux.md S7)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.self_entry_languages import own_name
from facilitator_app.ui.self_entry_words import Words
from facilitator_app.ui.theme import current_tokens, scaled

SIDE, ABOVE, BELOW = 32, 16, 22
BAR_WIDTH, BAR_HEIGHT, BAR_GAP, LEAST_BAR = 90, 8, 10, 24
WIDE_FROM = 900


class StepBars(QWidget):
    """One bar for each step, filled up to this one; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = self._of = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_place(self, step: int, of: int) -> None:
        """Fill so many bars."""
        self._step, self._of = step, of
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All bars at their usual width."""
        return QSize(self._of * BAR_WIDTH + max(0, self._of - 1) * BAR_GAP, BAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """All bars, short."""
        return QSize(self._of * LEAST_BAR + max(0, self._of - 1) * BAR_GAP, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them in reading order."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - max(0, self._of - 1) * BAR_GAP) / max(1, self._of)
        for place in range(self._of):
            painter.setBrush(QColor(tokens.primary if place < self._step else tokens.line))
            left = place * (width + BAR_GAP)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - width
            painter.drawRoundedRect(QRectF(left, 0, width, BAR_HEIGHT), 4, 4)
        painter.end()


class TopBar(QWidget):
    """How far she is, or what she chooses; and the ways to another language and to help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(look="question")
        self._bars = StepBars()
        self._place = label(look="sub")
        self.language_button = PushButton("", "touch", icon="languages")
        self.help_button = PushButton("", "touch")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
        row.setSpacing(BAR_GAP)
        row.addWidget(self._title)
        row.addWidget(self._bars)
        row.addSpacing(BAR_GAP)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self.language_button)
        row.addWidget(self.help_button)

    def show_title(self, title: str) -> None:
        """Say what is chosen from the tiles below."""
        self._title.setText(title)
        self._title.show()
        self._bars.hide()
        self._place.hide()

    def show_place(self, place: tuple[int, int] | None, words: Words) -> None:
        """Say which step this is, of how many; None for a screen that is no step, and the only one is none."""
        step, of = place or (1, 1)
        self._title.hide()
        self._bars.setVisible(of > 1)
        self._place.setVisible(of > 1)
        if of > 1:
            said = words["place"].format(n=step, m=of)
            self._bars.show_place(step, of)
            self._bars.setAccessibleName(said)
            self._place.setText(said)

    def speak(self, language: str, words: Words) -> None:
        """Name the language and the help."""
        self.language_button.setText(own_name(language))
        self.language_button.setAccessibleName(words["language"].format(taal=own_name(language)))
        self.help_button.setText(words["help"])

    def offer(self, *, aside: bool) -> None:
        """Have the ways to another language and to help, or not."""
        self.language_button.setVisible(aside)
        self.help_button.setVisible(aside)


class BottomBar(QWidget):
    """Back and aside on the one side, on on the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = PushButton("", "large")
        self.dont_know_button = PushButton("", "large")
        self.prefer_not_button = PushButton("", "large")
        self.forward_button = PushButton("", "primary-huge")
        self._aside = FlowRow(gap=14, line_gap=8)
        for button in (self.back_button, self.dont_know_button, self.prefer_not_button):
            self._aside.add(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, BELOW)
        row.setSpacing(14)
        row.addWidget(self._aside, 1)
        row.addWidget(self.forward_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def speak(self, words: Words) -> None:
        """Have the buttons of a screen, with its words."""
        for button, name in (
            (self.back_button, "back"),
            (self.dont_know_button, "dont know"),
            (self.prefer_not_button, "prefer not"),
            (self.forward_button, "forward"),
        ):
            button.setText(words[name])
            button.setVisible(bool(words[name]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have less wide buttons where the letters are large, so that they stay beside one another."""
        super().resizeEvent(event)
        roomy = self.width() >= scaled(WIDE_FROM)
        self.forward_button.set_look("primary-huge" if roomy else "primary-large")
        for button in (self.back_button, self.dont_know_button, self.prefer_not_button):
            button.set_look("large" if roomy else "touch")

    def showEvent(self, event: QShowEvent) -> None:
        """Measure with the looks that the buttons have only now."""
        super().showEvent(event)
        self._aside.updateGeometry()
