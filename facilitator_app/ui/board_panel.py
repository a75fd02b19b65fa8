"""The questions on the board, each with what became of it; settled while the group looks at the wall."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.agendas import Theme
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import BoardQuestion, QuestionState
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.circle import Circle
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.moved_theme import MovedTheme
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.question_row import QuestionRow
from facilitator_app.ui.theme import scaled, set_look
from facilitator_app.ui.words import sentence_for

THREE_ROWS_PX = 126


class BoardPanel(QFrame):
    """Rows are kept as long as their questions are, so that an answer does not cost the focus.

    Signals:
        close_requested: back to the notes.
        rows_changed: there are other rows than before.
        done: what was done, to be taken back if it was not meant.
        troubled: the sentence that says why something was not kept.
    """

    close_requested = Signal()
    rows_changed = Signal()
    done = Signal(str)
    troubled = Signal(str)

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Bord"))
        self._circle = circle
        self.rows: list[QuestionRow] = []
        self.themes: list[MovedTheme] = []
        self._known_themes: tuple[Theme, ...] = ()
        self.close_button = PushButton(self.tr("Naar de notities"), "small-quiet")
        self.close_button.clicked.connect(self.close_requested)
        self.empty = wrapping_label(self.tr("Nog geen vragen op het bord. Typ hieronder een vraag."), "muted")
        self.area = ContentScroll()
        self.area.body.setSpacing(0)
        self.area.body.addWidget(self.empty)
        self.area.body.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Bord"), "heading"), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 8, 5)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        circle.board_changed.connect(self.refresh)

    def stack(self, stacked: bool) -> None:
        """Be part of a page that scrolls as a whole, or scroll within the room there is."""
        if stacked:
            self.area.be_as_high_as_contents()
        else:
            self.area.take_room(scaled(THREE_ROWS_PX))

    def refresh(self) -> None:
        """Bring the rows up to date: those of questions that are gone go, the others stay."""
        questions = self._circle.questions()
        known = {row.question_id: row for row in self.rows}
        rows = [known.pop(q.id) if q.id in known else self._row_for(q) for q in questions]
        for row in known.values():
            self.area.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (row, question) in enumerate(zip(rows, questions, strict=True)):
            row.show_question(question)
            row.set_enabled(not self._circle.closed)
            set_look(row, "row-last" if place == len(rows) - 1 else "row")
            if self.area.body.indexOf(row) != place:
                self.area.body.insertWidget(place, row)
        changed = rows != self.rows
        self.rows = rows
        themes_changed = self._show_themes(len(rows))
        changed = changed or themes_changed
        self.empty.setVisible(not (rows or self.themes))
        if changed:
            self.rows_changed.emit()

    def _show_themes(self, place: int) -> bool:
        """Offer below the questions what earlier sessions did not come to; answers whether that changed."""
        themes = self._circle.moved_themes()
        if themes == self._known_themes:
            return False
        self._known_themes = themes
        for row in self.themes:
            self.area.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.themes = [MovedTheme(theme) for theme in themes]
        for row in reversed(self.themes):
            row.covered.connect(self._cover)
            self.area.body.insertWidget(place, row)
        return True

    def enter(self) -> None:
        """Put the focus on the first question that is still open."""
        for row in self.rows:
            if row.answers[QuestionState.OPEN].isChecked():
                row.answers[QuestionState.OPEN].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _row_for(self, question: BoardQuestion) -> QuestionRow:
        row = QuestionRow(question)
        row.settled.connect(partial(self._settle, question.id))
        row.take_off_pressed.connect(partial(self._take_off, question.id))
        return row

    def _cover(self, code: str) -> None:
        if self._attempt(partial(self._circle.cover, code)):
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.done.emit(self.tr("Thema besproken."))

    def _settle(self, question_id: str, state: QuestionState) -> None:
        self._attempt(partial(self._circle.settle, question_id, state))

    def _take_off(self, question_id: str) -> None:
        place = next(at for at, row in enumerate(self.rows) if row.question_id == question_id)
        if not self._attempt(partial(self._circle.take_off, question_id)):
            return
        row = self.rows[min(place, len(self.rows) - 1)] if self.rows else None
        (row.take_off_button if row else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.emit(self.tr("Vraag van het bord gehaald."))

    def _attempt(self, verb: Callable[[], None]) -> bool:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.refresh()
            self.troubled.emit(sentence_for(problem))
            return False
        return True
