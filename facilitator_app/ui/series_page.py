"""A group over all its sessions: who was there, who missed what, and what comes back until it is done."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import BoardQuestion, QuestionState
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.debriefing import Debriefing
from facilitator_app.live.series import Missed, Series, SeriesView
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.attendance_table import AttendanceTable
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.debrief_trend import DebriefTrend
from facilitator_app.ui.file_outlet import FileOutlet
from facilitator_app.ui.follow_up_line import FollowUpLine
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.missed_line import MissedLine
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme_matrix import ThemeMatrix
from facilitator_app.ui.words import sentence_for


class SeriesPage(QWidget):
    """No value stands here, so whoever leads the group may see it.

    Signals:
        done: back to the group.
        debrief_requested: id of a session to look back on.
        overview_requested: all of this is wanted on paper.
        dates_requested: its dates are wanted for a calendar.
    """

    done = Signal()
    debrief_requested = Signal(str)
    overview_requested = Signal()
    dates_requested = Signal()

    def __init__(
        self,
        series: Series,
        debriefing: Debriefing,
        theme_plan: ThemePlan,
        group_id: str,
        wording: Wording,
        wall: WallClock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._series = series
        self._debriefing = debriefing
        self._theme_plan = theme_plan
        self._group_id = group_id
        self._wording = wording
        self._wall = wall
        self._seen: SeriesView | None = None
        self.primary: QPushButton | None = None
        self._title = wrapping_label("", "title")
        self.notice = Notice()
        self._contents = ScrollColumn(parent=self)
        self._sheet = QWidget()
        self._trend = QWidget()
        body = self._contents.body
        body.setSpacing(12)
        body.addWidget(self._title)
        body.addWidget(self.notice)
        body.addWidget(self._sheet)
        body.addWidget(self._trend)
        body.addStretch(1)
        self._back = secondary(self.tr("Terug naar de groep"), hint="Esc")
        self._back.clicked.connect(self.done)
        self.dates_button = secondary(self.tr("Naar een agenda…"))
        self.dates_button.clicked.connect(self.dates_requested)
        self.overview_button = secondary(self.tr("Op papier"))
        self.overview_button.clicked.connect(self.overview_requested)
        footer = Footer(self)
        for button in (self.dates_button, self.overview_button, self._back):
            footer.add_button(button)
        stack(self, self._contents, footer)
        self._show()
        self._show_trend()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Alle bijeenkomsten")

    def enter(self) -> None:
        """Show how things stand now."""
        self.notice.dismiss()
        self._show()
        self._show_trend()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep the day that is being typed; no question for a folder stays above the cover."""
        for line in self._sheet.findChildren(MissedLine):
            line.keep()
        for outlet in self.findChildren(FileOutlet):
            outlet.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, unless the day that is being typed wants it."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.done.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _show(self) -> None:
        view = self._series.view(self._group_id)
        if view == self._seen:
            return
        self._seen = view
        self._title.setText(breakable(self.tr("{groep} · alle bijeenkomsten").format(groep=view.group.name)))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        attendance = Card(self.tr("Aanwezigheid"))
        attendance.body.addWidget(AttendanceTable(view, self._wording))
        column.addWidget(attendance)
        column.addWidget(CardPair(self._missed(view.missed), self._to_do(view)))
        self._contents.body.replaceWidget(self._sheet, sheet)
        sheet.show()
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = sheet

    def _show_trend(self) -> None:
        debriefs = DebriefTrend(self._debriefing, self._group_id, self._wording)
        debriefs.debrief_requested.connect(self.debrief_requested)
        trend = QWidget()
        column = QVBoxLayout(trend)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(ThemeMatrix(self._theme_plan, self._group_id, self._wording))
        column.addWidget(debriefs)
        self._contents.body.replaceWidget(self._trend, trend)
        trend.show()
        self._trend.hide()
        self._trend.deleteLater()
        self._trend = trend

    def _missed(self, missed: Sequence[Missed]) -> Card:
        card = Card(self.tr("Gemist en nog in te halen"))
        if not missed:
            card.body.addWidget(wrapping_label(self.tr("Niemand heeft iets gemist."), "muted"))
        for line in missed:
            shown = MissedLine(line, self._wording, may_agree=self._series.may_agree)
            shown.arranged.connect(partial(self._arrange, line))
            card.body.addWidget(shown)
        card.body.addStretch(1)
        return card

    def _to_do(self, view: SeriesView) -> Card:
        card = Card(self.tr("Komt terug tot het klaar is"))
        for agreed in view.agreed:
            line = FollowUpLine(agreed.follow_up, self._wording, self._wall.today(), agreed.label)
            line.finished.connect(self._finish)
            card.body.addWidget(line)
        for question in view.questions:
            card.body.addWidget(self._question(question))
        if not (view.agreed or view.questions):
            card.body.addWidget(wrapping_label(self.tr("Geen afspraken en geen vragen."), "muted"))
        card.body.addStretch(1)
        return card

    def _question(self, question: BoardQuestion) -> QWidget:
        looking = question.state is QuestionState.LOOKING_INTO
        words = self.tr("Vraag, zoek ik uit: {vraag}") if looking else self.tr("Vraag op het bord: {vraag}")
        settled = small(self.tr("Besproken"))
        settled.setAccessibleName(self.tr("Besproken: {vraag}").format(vraag=question.text))
        settled.clicked.connect(partial(self._settle, question.id))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(wrapping_label(breakable(words.format(vraag=question.text))), 1)
        row.addWidget(settled)
        return line

    # Verbs

    def _arrange(self, missed: Missed, due_on: date | None, done: bool, typed: str) -> None:
        day = self._wall.today() if done else None
        her, it = missed.participant.id, missed.session.id
        self._try_to(partial(self._series.catch_up, her, it, due_on, day, typed))

    def _finish(self, follow_up_id: str) -> None:
        self._try_to(partial(self._series.finish, follow_up_id))
        self.enter()

    def _settle(self, question_id: str) -> None:
        self._try_to(partial(self._series.settle, question_id))
        self.enter()

    def _try_to(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
