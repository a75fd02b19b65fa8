"""The list at the end of a session: it fills itself in, and says in words what is still open."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Attendance, QuestionState
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.closing import Checklist
from facilitator_app.live.session import LiveSession
from facilitator_app.live.taking_over import TakenState
from facilitator_app.ui.backup_run import BackupRun
from facilitator_app.ui.buttons import small
from facilitator_app.ui.check_line import CheckLine, Standing
from facilitator_app.ui.days import day_with_year_when_another
from facilitator_app.ui.question_line import QuestionLine
from facilitator_app.ui.words import sentence_for, tried


class ClosingList(QFrame):
    """A card with one line for each thing that an afternoon leaves behind.

    Signals:
        arrival_requested: she wants to go to check-in.
        list_requested: she wants to look at the Lijstje.
        backup_requested: she wants a backup made.
        ticks_requested: she wants to say what stands in the practice's record.
        to_print_requested: she wants to see what waits for a printer.
        troubled: the sentence that says why something was not kept.
    """

    arrival_requested = Signal()
    list_requested = Signal()
    backup_requested = Signal()
    ticks_requested = Signal()
    to_print_requested = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        session: LiveSession,
        wording: Wording,
        backup: BackupRun | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Klaar voor de afronding?"))
        self._session = session
        self._wording = wording
        self.attendance = CheckLine(self.tr("Aanwezigheid"), self._arrival_button())
        self.measured = CheckLine(self.tr("Metingen"), self._arrival_button())
        self.drafts = CheckLine(self.tr("Half ingevuld"), self._arrival_button())
        self.listed = CheckLine(self.tr("Lijstje"), small(self.tr("Bekijk")))
        self.checks = CheckLine(self.tr("Buikchecks"), self._arrival_button())
        self.board = CheckLine(self.tr("Bord"))
        self.next_session = CheckLine(self.tr("Volgende keer"))
        self.papers = CheckLine(self.tr("Kaarten en verslag"))
        self.to_print = CheckLine(self.tr("Nog te printen"), small(self.tr("Toon")))
        self.let_go_button = small(self.tr("Hoeft niet meer"))
        self.to_print.add_button(self.let_go_button)
        self.taken_over = CheckLine(self.tr("Overgenomen in het dossier"), small(self.tr("Bekijk")))
        self._backup_run = backup
        self.backup = CheckLine(self.tr("Reservekopie"), small(self.tr("Naar USB")))
        self.questions: list[QuestionLine] = []
        self._questions_column = QVBoxLayout()
        self._questions_column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 4)
        column.setSpacing(0)
        for line in (self.attendance, self.measured, self.drafts, self.checks, self.listed, self.board):
            column.addWidget(line)
        column.addLayout(self._questions_column)
        column.addWidget(self.next_session)
        column.addWidget(self.papers)
        column.addWidget(self.to_print)
        column.addWidget(self.taken_over)
        column.addWidget(self.backup)
        self.backup.setVisible(backup is not None)
        # The last line needs nothing below it.
        (self.taken_over if backup is None else self.backup).setProperty("look", "row-last")
        assert self.taken_over.button is not None
        self.taken_over.button.clicked.connect(self.ticks_requested)
        assert self.to_print.button is not None
        self.to_print.button.clicked.connect(self.to_print_requested)
        self.let_go_button.clicked.connect(self._let_go)
        assert self.backup.button is not None
        self.backup.button.clicked.connect(self.backup_requested)
        assert self.listed.button is not None
        self.listed.button.clicked.connect(self.list_requested)
        column.addStretch(1)
        self._lines = session.closing.checklist()

    def refresh(self) -> None:
        """Fill in what is so now."""
        lines = self._lines = self._session.closing.checklist()
        done, open_ = Standing.DONE, Standing.OPEN
        self.attendance.show_standing(done if lines.attendance_known else open_, self._attendance(lines))
        measuring = self._session.session.measuring
        self.measured.setVisible(measuring)
        self.measured.show_standing(open_ if lines.to_measure_still else done, self._measured(lines))
        self.drafts.setVisible(lines.drafts > 0)
        self.drafts.show_standing(Standing.HALF if lines.drafts else done, self._drafts(lines))
        self._show_checks(lines)
        self.listed.show_standing(open_ if lines.listed else done, self._listed(lines))
        self.board.show_standing(open_ if lines.questions[QuestionState.OPEN] else done, self._board(lines))
        self.next_session.show_standing(done if lines.next_session else open_, self._next(lines))
        finished = lines.papers_at is not None and not lines.outdated_papers
        self.papers.show_standing(done if finished else open_, self._made(lines))
        self.to_print.setVisible(lines.to_print > 0)
        self.to_print.show_standing(open_ if lines.to_print else done, self._to_print(lines.to_print))
        self._show_taken_over()
        self._show_backup()
        self._show_questions()

    def still_open(self) -> list[str]:
        """Return in a few words each what would stay open if she closed now."""
        lines, said = self._lines, []
        if lines.waited_for:
            said.append(self.tr("{n} verwacht").format(n=lines.waited_for))
        if self._session.session.measuring and lines.to_measure_still:
            said.append(self.tr("{n} nog meten").format(n=lines.to_measure_still))
        if lines.drafts:
            said.append(self._drafts(lines))
        if lines.checks is not None and lines.checks.seen < lines.checks.of:
            said.append(self.tr("{n} nog naar de buikcheck").format(n=lines.checks.of - lines.checks.seen))
        if lines.listed:
            said.append(self.tr("{n} op het Lijstje").format(n=lines.listed))
        if lines.questions[QuestionState.OPEN]:
            said.append(self._questions(lines.questions[QuestionState.OPEN]))
        if lines.papers_at is None:
            said.append(self.tr("papieren"))
        elif lines.outdated_papers:
            said.append(self.tr("{n} nog te printen").format(n=lines.outdated_papers))
        return said

    def goodbye(self) -> str:
        """Return what is said when the session is closed."""
        following = self._lines.next_session
        closed, next_time = self.tr("Bijeenkomst gesloten."), self.tr("Volgende keer: {dag}.")
        if following is None:
            return closed
        return f"{closed} {next_time.format(dag=day_in_words(following.held_on, self._wording))}"

    # In words

    def _attendance(self, lines: Checklist) -> str:
        came = lines.attendance[Attendance.PRESENT] + lines.attendance[Attendance.LEFT_EARLY]
        parts = [self.tr("{n} aanwezig").format(n=came)]
        for state, word in (
            (Attendance.EXCUSED, self.tr("{n} afgemeld")),
            (Attendance.NO_SHOW, self.tr("{n} niet gekomen")),
        ):
            if lines.attendance[state]:
                parts.append(word.format(n=lines.attendance[state]))
        if lines.waited_for:
            parts.append(self.tr("{n} nog verwacht").format(n=lines.waited_for))
        return ", ".join(parts)

    def _measured(self, lines: Checklist) -> str:
        said = self.tr("{n} van {m}").format(n=lines.measured, m=lines.to_measure)
        if lines.declined:
            said += " · " + self.tr("{n} wil niet meten").format(n=lines.declined)
        return said

    def _drafts(self, lines: Checklist) -> str:
        if lines.drafts == 1:
            return self.tr("1 getal nog niet af")
        return self.tr("{n} getallen nog niet af").format(n=lines.drafts)

    def _show_checks(self, lines: Checklist) -> None:
        self.checks.setVisible(lines.checks is not None)
        if lines.checks is None:
            return
        parts = [self.tr("{n} van {m} gezien").format(n=lines.checks.seen, m=lines.checks.of)]
        if lines.own_visits:
            parts.append(self.tr("{n} eigen afspraak").format(n=lines.own_visits))
        if lines.half_checks:
            parts.append(self.tr("{n} half getypt").format(n=lines.half_checks))
        done = lines.checks.seen == lines.checks.of and not lines.half_checks
        self.checks.show_standing(Standing.DONE if done else Standing.OPEN, " · ".join(parts))

    def _listed(self, lines: Checklist) -> str:
        return self.tr("{n} open").format(n=lines.listed) if lines.listed else self.tr("leeg")

    def _board(self, lines: Checklist) -> str:
        total = sum(lines.questions.values())
        if not total:
            return self.tr("geen vragen")
        words = {
            QuestionState.OPEN: self.tr("{n} open"),
            QuestionState.DISCUSSED: self.tr("{n} besproken"),
            QuestionState.NEXT_TIME: self.tr("{n} volgende keer"),
            QuestionState.LOOKING_INTO: self.tr("{n} zoek ik uit"),
        }
        parts = [words[state].format(n=count) for state, count in lines.questions.items() if count]
        if len(parts) == 1:
            (state,) = (state for state, count in lines.questions.items() if count)
            return words[state].format(n=self._questions(total))
        return f"{self._questions(total)}: {', '.join(parts)}"

    def _questions(self, count: int) -> str:
        return self.tr("1 vraag") if count == 1 else self.tr("{n} vragen").format(n=count)

    def _next(self, lines: Checklist) -> str:
        following = lines.next_session
        if following is None:
            return self.tr("niet gepland")
        day, time = day_in_words(following.held_on, self._wording), self._wording.clock(following.starts_at)
        return self.tr("{dag}, {tijd} uur").format(dag=day, tijd=time)

    def _made(self, lines: Checklist) -> str:
        if lines.papers_at is None:
            return self.tr("nog niet gemaakt")
        at = self._session.circle.room_time(lines.papers_at)
        time = self._wording.clock(at)
        if at.date() != self._session.session.held_on:
            time = f"{self._wording.short_date(at.date())}, {time}"
        made = self.tr("gemaakt {tijd}").format(tijd=time)
        if lines.outdated_papers:
            # A due date or a measurement was changed since: what they tell is not so any more.
            return f"{made} · {self.tr('{n} nog te printen').format(n=lines.outdated_papers)}"
        return made

    def _to_print(self, count: int) -> str:
        return self.tr("1 papier") if count == 1 else self.tr("{n} papieren").format(n=count)

    def _let_go(self) -> None:
        if sentence := tried(partial(self._session.papers_to_print.let_go, self._session.session.id)):
            self.troubled.emit(sentence)

    def _show_taken_over(self) -> None:
        states = list(self._session.taking_over.states().values())
        taken = states.count(TakenState.TAKEN_OVER)
        self.taken_over.setVisible(bool(states))
        standing = Standing.DONE if taken == len(states) else Standing.OPEN
        said = self.tr("{n} van {m}").format(n=taken, m=len(states))
        if self._lines.changed_since:
            said += " · " + self.tr("{n} gewijzigd na overnemen").format(n=self._lines.changed_since)
        self.taken_over.show_standing(standing, said)

    def _show_backup(self) -> None:
        if self._backup_run is None:
            return
        keeping, busy = self._backup_run.keeping, self._backup_run.busy
        last = keeping.last
        if busy:
            self.backup.show_standing(Standing.HALF, self._backup_run.words)
        elif last is None:
            self.backup.show_standing(Standing.OPEN, self.tr("nog niet gemaakt"))
        elif keeping.made_today:
            time = self._wording.clock(last.made_at)
            self.backup.show_standing(Standing.DONE, self.tr("gemaakt {tijd}").format(tijd=time))
        else:
            day = day_with_year_when_another(self._wording, last.made_at.date(), self._session.session.held_on)
            self.backup.show_standing(Standing.OPEN, self.tr("laatste: {date}").format(date=day))
        assert self.backup.button is not None
        self.backup.button.setEnabled(not busy)

    # The board

    def _show_questions(self) -> None:
        open_ = [q for q in self._session.closing.questions() if q.state is QuestionState.OPEN]
        if self._session.closed:
            open_ = []
        if [question.id for question in open_] == [line.question_id for line in self.questions]:
            return
        focused = self.focusWidget()
        had_focus = focused is not None and any(line.isAncestorOf(focused) for line in self.questions)
        for line in self.questions:
            self._questions_column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.questions = [QuestionLine(question) for question in open_]
        for line in self.questions:
            line.settled.connect(self._settle)
            self._questions_column.addWidget(line)
        if had_focus and self.questions:
            self.questions[0].buttons[QuestionState.DISCUSSED].setFocus()

    def _settle(self, question_id: str, state: QuestionState) -> None:
        try:
            self._session.circle.settle(question_id, state)
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))

    def _arrival_button(self) -> QPushButton:
        button = small(self.tr("Bekijk"))
        button.clicked.connect(self.arrival_requested)
        return button


def day_in_words(day: date, wording: Wording) -> str:
    """Return donderdag 9 april, without the year: it is soon."""
    return wording.weekday_and_date(day).removesuffix(f" {day.year}")
