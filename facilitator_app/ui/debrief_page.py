"""Looking back on a session, in two minutes: fifteen items, three lines, and who was there (domain.md §3.4)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget

from facilitator_app.domain.debriefs import TALK_SCALE, Answer, Debrief, Facilitation, Item
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.debriefing import Debriefing
from facilitator_app.live.desk import new_id
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.ui.answer_row import AnswerRow
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.debrief_words import answer_words, item_words
from facilitator_app.ui.facilitation_entry import FacilitationEntry
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.minutes_field import MinutesField
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.theme_words import state_words
from facilitator_app.ui.words import sentence_for

LINES_PX, MINUTES_PX, SLIDER_PX = 46, 76, 28


class DebriefPage(QWidget):
    """Everything may be left open, and each thing is kept as it is answered or left.

    Signals:
        done: back to where she was.
    """

    done = Signal()

    def __init__(
        self,
        debriefing: Debriefing,
        theme_plan: ThemePlan,
        session_id: str,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._debriefing = debriefing
        self._theme_plan = theme_plan
        self._session_id = session_id
        became = [(state, state_words(state)) for state in (ThemeState.COVERED, ThemeState.MOVED)]
        themes = theme_plan.of_session(session_id)
        self.themes = {theme.code: AnswerRow(theme.name, became) for theme, _ in themes}
        self._debrief = debriefing.of(session_id)
        self._step = new_id()
        session = debriefing.session(session_id)
        self.primary: QPushButton | None = None
        self.notice = Notice()
        title = self.tr("Nabespreken: bijeenkomst {n}, {dag}").format(
            n=session.number, dag=wording.short_date(session.held_on)
        )
        answers = [(answer, answer_words(answer)) for answer in Answer]
        self.items = {item: AnswerRow(item_words(item), answers) for item in Item}
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(TALK_SCALE[0], TALK_SCALE[-1])
        self.slider.setMinimumHeight(scaled(SLIDER_PX))
        self.slider.setAccessibleName(self.tr("Meer les of meer gesprek"))
        self.lines = {
            "went_well": LinesEdit(self.tr("Dit ging goed")),
            "otherwise": LinesEdit(self.tr("Dit doen we de volgende keer anders")),
            "take_along": LinesEdit(self.tr("Dit nemen we mee")),
        }
        self.texts = {"guests": QLineEdit(), "interpreter": QLineEdit(), "observer": QLineEdit()}
        self.minutes = MinutesField()
        self.minutes.setFixedWidth(scaled(MINUTES_PX))
        self._minutes_field = FormField(self.tr("Minuten"), self.minutes)
        self.team = [FacilitationEntry(line) for line in debriefing.team(session_id)]
        self._contents = ScrollColumn(parent=self)
        self._lay_out(title)
        self._fill()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Nabespreken")

    def enter(self) -> None:
        """Show what was filled in so far."""
        self.notice.dismiss()
        self.items[Item.ROOM_READY].buttons[Answer.YES].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep what was typed."""
        self._keep_texts()
        for entry in self.team:
            entry.tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.done.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self, title: str) -> None:
        body = self._contents.body
        body.setSpacing(12)
        body.addWidget(wrapping_label(title, "title"))
        own = self.tr("Eigen inschatting, geen gevalideerd meetinstrument. Alles mag open blijven.")
        body.addWidget(wrapping_label(own, "muted"))
        body.addWidget(self.notice)
        estimate = Card(self.tr("Hoe ging het?"))
        for item in self.items.values():
            estimate.body.addWidget(item)
        estimate.body.addStretch(1)
        body.addWidget(CardPair(estimate, self._right(), shares=(3, 2)))
        body.addStretch(1)
        back = secondary(self.tr("Klaar"), hint="Esc")
        back.clicked.connect(self.done)
        footer = Footer(self)
        footer.add_button(back)
        stack(self, self._contents, footer)

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        who = Card(self.tr("Wie waren er?"))
        for entry in self.team:
            who.body.addWidget(entry)
        interpreter = FieldRow(
            FormField(self.tr("Tolk, en welke taal"), self.texts["interpreter"]),
            self._minutes_field,
            shares=(1, 0),
        )
        who.body.addWidget(interpreter)
        who.body.addWidget(FormField(self.tr("Gast"), self.texts["guests"]))
        who.body.addWidget(FormField(self.tr("Wie keek mee?"), self.texts["observer"]))
        words = Card(self.tr("In drie regels (niet over één persoon)"))
        for field in self.lines.values():
            field.setFixedHeight(scaled(LINES_PX))
            words.body.addWidget(FormField(field.accessibleName(), field))
        talk = Card(self.tr("Meer les of meer gesprek?"))
        talk.body.addWidget(self.slider)
        ends = QHBoxLayout()
        ends.addWidget(label(self.tr("meer les"), "muted"), 1)
        ends.addWidget(label(self.tr("meer gesprek"), "muted"))
        talk.body.addLayout(ends)
        themes = Card(self.tr("Thema's van deze bijeenkomst"))
        for row in self.themes.values():
            themes.body.addWidget(row)
        themes.setVisible(bool(self.themes))
        for card in (themes, who, words, talk):
            column.addWidget(card)
        column.addStretch(1)
        return side

    def _fill(self) -> None:
        debrief = self._debrief
        self._show_themes()
        for item, row in self.items.items():
            row.show_answer(debrief.answer(item))
        self.slider.setValue(TALK_SCALE[len(TALK_SCALE) // 2] if debrief.talk is None else debrief.talk)
        for name, lines in self.lines.items():
            lines.load(getattr(debrief, name))
        for name, text in self.texts.items():
            text.setText(getattr(debrief, name))
        self.minutes.setText("" if debrief.interpreter_minutes is None else str(debrief.interpreter_minutes))
        writes = self._debriefing.may_write
        for widget in (
            *self.items.values(),
            self.slider,
            *self.lines.values(),
            *self.texts.values(),
            self.minutes,
        ):
            widget.setEnabled(writes)
        for entry in self.team:
            entry.setEnabled(writes)

    def _connect(self) -> None:
        for item, row in self.items.items():
            row.pressed.connect(partial(self._answer, item))
        for code, row in self.themes.items():
            row.pressed.connect(partial(self._mark, code))
        self.slider.valueChanged.connect(self._keep_talk)
        # The middle, where it stands before anything was said, is an answer as well.
        self.slider.sliderReleased.connect(self._keep_middle)
        for lines in self.lines.values():
            lines.left.connect(self._keep_texts)
        for text in (*self.texts.values(), self.minutes):
            text.editingFinished.connect(self._keep_texts)
        for entry in self.team:
            entry.told.connect(self._keep_team)

    def _mark(self, code: str, state: ThemeState) -> None:
        self._tried(partial(self._theme_plan.mark, self._session_id, code, state))
        self._show_themes()

    def _show_themes(self) -> None:
        for theme, state in self._theme_plan.of_session(self._session_id):
            self.themes[theme.code].show_answer(state)

    def _answer(self, item: Item, answer: Answer) -> None:
        # Pressing the answer that stands takes it back.
        stands = answer is self._debrief.answer(item)
        self._keep(self._debrief.answered(item, None if stands else answer))
        self.items[item].show_answer(self._debrief.answer(item))

    def _keep_talk(self, value: int) -> None:
        self._keep(replace(self._debrief, talk=value))

    def _keep_middle(self) -> None:
        self._keep_talk(self.slider.value())

    def _keep_texts(self) -> None:
        minutes = self.minutes.minutes
        if minutes is None and self.minutes.text().strip():
            self._minutes_field.complain(self.tr("Typ de minuten als een getal, zoals 45."))
            minutes = self._debrief.interpreter_minutes
        else:
            self._minutes_field.be_content()
        self._keep(
            replace(
                self._debrief,
                interpreter_minutes=minutes,
                guests=self._typed("guests"),
                interpreter=self._typed("interpreter"),
                observer=self._typed("observer"),
                went_well=self.lines["went_well"].toPlainText().strip(),
                otherwise=self.lines["otherwise"].toPlainText().strip(),
                take_along=self.lines["take_along"].toPlainText().strip(),
            )
        )

    def _typed(self, name: str) -> str:
        return " ".join(self.texts[name].text().split())

    def _keep(self, debrief: Debrief) -> None:
        if self._debriefing.may_write and self._tried(partial(self._debriefing.keep, debrief, self._step)):
            self._debrief = debrief

    def _keep_team(self, line: Facilitation) -> None:
        self._tried(partial(self._debriefing.keep_facilitation, line, self._step))

    def _tried(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return False
        return True
