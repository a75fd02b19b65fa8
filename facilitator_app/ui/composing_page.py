"""Indelen: the women who wait, the groups that still take women, and how the one would fit the other."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Board, Composing
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.board_keys import BoardKeys
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.choice_column import ChoiceColumn
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.waiting_card import WaitingCard
from facilitator_app.ui.woman_drag import WomanDrag
from facilitator_app.ui.words import sentence_for

# What a button has room for, twice.
LONGEST_SIGNS = 18


class ComposingPage(QWidget):
    """The woman who had the focus last is chosen, and every group says how she would fit.

    Signals:
        new_woman_requested: a woman is to be added to the waiting list.
        told: a sentence, and whether undo takes back what it tells of.
        done: back to where she came from.
    """

    new_woman_requested = Signal()
    told = Signal(str, bool)
    done = Signal()

    def __init__(
        self, composing: Composing, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._composing = composing
        self._wording = wording
        self._wall = wall
        self._everyone = False
        self._at = ""
        self._target = 0
        self._keys = BoardKeys(self)
        self._drag = WomanDrag(self)
        self._back_button = secondary(self.tr("Terug"))
        self.return_button = secondary(self.tr("Naar de wachtlijst"), hint="0")
        self.primary: QPushButton = primary("")
        self._contents = ScrollColumn(parent=self)
        self._columns: QWidget = QWidget()
        self._lay_out()
        self._connect()
        self._show(self._composing.board())

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Indelen")

    @property
    def chosen(self) -> str:
        """The id of the woman who is chosen, "" for nobody."""
        return self._at

    def enter(self) -> None:
        """Show how things stand now, with the focus on the woman who was chosen last, else on the first."""
        board = self._composing.board(everyone=self._everyone)
        if board != self._board:
            self._show(board)
        else_at = self.waiting.add_button if self._composing.may_change else self._back_button
        row = self._rows.get(self._at) or else_at
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Whom lists do not name is out of sight again."""
        self._everyone = False

    def begin_at(self, participant_id: str) -> None:
        """Choose a woman before the page comes, if she is on the board."""
        if participant_id in self._rows:
            self._choose(participant_id)

    # Choosing

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        at = next((id for id, row in self._rows.items() if row is now), None)
        if at is not None and at != self._at:
            self._choose(at)
            # The sentences about her may be longer than those before, and push her row out of sight.
            QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        row = self._rows.get(self._at)
        if row is not None and row.hasFocus():
            self._contents.ensureWidgetVisible(row)

    def _choose(self, participant_id: str) -> None:
        self._at = participant_id
        woman = self._woman()
        if woman is not None and self.column.place_of(participant_id) is None:
            self._target = self.column.nearest_to(woman)
        self._show_fit()

    def _woman(self) -> Participant | None:
        """Return who is chosen, if she can be put anywhere."""
        everybody = [*self._board.waiting]
        for choice in self._board.choices:
            everybody += choice.composition.members
        chosen = next((woman for woman in everybody if woman.id == self._at), None)
        return chosen if chosen is not None and chosen.takes_place and self._composing.may_change else None

    def _step(self, by: int) -> None:
        if self.column.cards:
            self._target = (self._target + by) % len(self.column.cards)
            self._show_fit()
            self._contents.ensureWidgetVisible(self.column.cards[self._target])

    def _show_fit(self) -> None:
        woman, at = self._woman(), self.column.place_of(self._at)
        self.column.show_fit_of(woman, self._target)
        self.return_button.setVisible(woman is not None and at is not None)
        can = woman is not None and bool(self.column.cards) and self._target != at
        self.primary.setVisible(can)
        if can:
            names = {"naam": self._names[self._at], "groep": self.column.groups[self._target].name}
            short = {key: _short(name) for key, name in names.items()}
            self.primary.setText(self.tr("Zet {naam} in {groep}").format(**short).replace("&", "&&"))

    # Putting her there

    def _put_into_target(self) -> None:
        self._put_into(self._target)

    def _put_by_number(self, number: int) -> None:
        self._put_into(number - 1)

    def _put_into(self, place: int) -> None:
        if place < len(self.column.groups):
            group = self.column.groups[place]
            self._put(group.id, self.tr("In {groep} gezet.").format(groep=group.name))

    def _put_back(self) -> None:
        self._put(None, self.tr("Op de wachtlijst gezet."))

    def _drop_into(self, place: int, participant_id: str) -> None:
        self._choose(participant_id)
        self._put_into(place)

    def _drop_back(self, participant_id: str) -> None:
        self._choose(participant_id)
        self._put_back()

    def _put(self, group_id: str | None, said: str) -> None:
        woman = self._woman()
        if woman is None or woman.group_id == group_id:
            return
        following = self._following(woman.id)
        try:
            self._composing.place(woman.id, group_id)
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
            return
        self._at = following
        self.enter()
        self.told.emit(said, True)

    def _following(self, participant_id: str) -> str:
        """Return who is chosen once she is gone from where she stands: who waits after her, else before her."""
        waiting = list(self.waiting.rows)
        if participant_id not in waiting:
            return participant_id
        place = waiting.index(participant_id)
        return next(iter([*waiting[place + 1 :], *reversed(waiting[:place])]), "")

    # Showing

    def _show(self, board: Board) -> None:
        self._board = board
        may_change = self._composing.may_change
        self.waiting = WaitingCard(board, self._wording, everyone=self._everyone, may_change=may_change)
        self.waiting.new_woman_requested.connect(self.new_woman_requested)
        self.waiting.everyone_requested.connect(self._show_everyone)
        self.waiting.dropped.connect(self._drop_back)
        self.column = ChoiceColumn(board, self._wording, self._wall.today())
        self.column.chosen.connect(self._put_into)
        self.column.dropped.connect(self._drop_into)
        columns = CardPair(self.waiting, self.column)
        self._contents.body.replaceWidget(self._columns, columns)
        columns.show()
        self._columns.hide()
        self._columns.deleteLater()
        self._columns = columns
        self._rows: dict[str, QPushButton] = self.waiting.rows | self.column.chips
        self._names = dict(board.labels)
        for choice in board.choices:
            self._names |= choice.labels
        for id, row in self._rows.items():
            self._keys.watch(row)
            self._drag.watch(row, id)
        # When nobody waits any more, one key too many must not move a woman who has her place.
        self._choose(self._at if self._at in self._rows else next(iter(self.waiting.rows), ""))

    def _show_everyone(self, everyone: bool) -> None:
        self._everyone = everyone
        self._show(self._composing.board(everyone=everyone))
        self.waiting.everyone_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._keys.number_pressed.connect(self._put_by_number)
        self._keys.stepped.connect(self._step)
        self._keys.confirmed.connect(self._put_into_target)
        self._keys.returned.connect(self._put_back)
        self.primary.clicked.connect(self._put_into_target)
        self.return_button.clicked.connect(self._put_back)
        self._back_button.clicked.connect(self.done)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.done.emit)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        body = self._contents.body
        body.setSpacing(10)
        body.addWidget(label(self.tr("Indelen"), "title"))
        how = self.tr(
            "Kies een vrouw. Een cijfer zet haar meteen in die groep. Met ← en → kies je een groep, "
            "Enter zet haar erin. Slepen kan ook."
        )
        body.addWidget(wrapping_label(how, "muted"))
        body.addWidget(self._columns)
        body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back_button)
        footer.add_button(self.return_button)
        footer.add_button(self.primary)
        stack(self, self._contents, footer)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_SIGNS else f"{name[: LONGEST_SIGNS - 1]}…"
