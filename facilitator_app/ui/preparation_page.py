"""Getting ready for a session: what is to be brought or arranged, and the papers that are made before it."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator_app.documents.headings import supply_words
from facilitator_app.domain.preparations import LONGEST_SUPPLY, Line, LineKind, place_key
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.preparing import Preparing
from facilitator_app.ui.buttons import primary, quiet, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.supply_row import SupplyRow
from facilitator_app.ui.words import sentence_for


class PreparationPage(QWidget):
    """Each tick is kept as it is made; what a place has is kept for every session there.

    Signals:
        papers_requested: the papers of before the session are to be looked at.
        done: back to where she was.
    """

    papers_requested = Signal()
    done = Signal()

    def __init__(
        self, preparing: Preparing, session_id: str, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preparing = preparing
        self._session_id = session_id
        self._wording = wording
        session = preparing.session(session_id)
        self._place = session.place
        self.rows: dict[str, SupplyRow] = {}
        self.notice = Notice()
        self.entry = QLineEdit()
        hold_at_most(self.entry, LONGEST_SUPPLY)
        self.only_here = CheckBox(breakable(self.tr("Alleen bij {plaats}").format(plaats=session.place)))
        self.add_button = secondary(self.tr("Zet op de lijst"))
        self.primary: QPushButton = primary(self.tr("Papieren vooraf…"))
        self._count = wrapping_label(look="sub")
        self._cards: dict[LineKind, Card] = {
            LineKind.PROGRAMME: Card(self.tr("Voor het programma")),
            LineKind.CRATE: Card(self.tr("In de krat")),
            LineKind.ROOM: Card(self.tr("De ruimte")),
            LineKind.OWN: Card(self.tr("Van onszelf")),
        }
        title = self.tr("Voorbereiden: bijeenkomst {n}, {dag}").format(
            n=session.number, dag=wording.weekday_and_date(session.held_on)
        )
        self._contents = ScrollColumn(parent=self)
        self._lay_out(title)
        self._connect()
        self._show()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Voorbereiden")

    def enter(self) -> None:
        """Show how things stand now, with the focus on the first thing that waits."""
        self.notice.dismiss()
        self._show()
        waiting = (row.box for row in self.rows.values() if row.line.waits)
        next(waiting, self.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep a line that was typed and not put on the list yet."""
        self._add()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.done.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    @property
    def _place_is_known(self) -> bool:
        return bool(place_key(self._place))

    def _lay_out(self, title: str) -> None:
        body = self._contents.body
        body.setSpacing(12)
        body.addWidget(wrapping_label(title, "title"))
        body.addWidget(self._count)
        body.addWidget(self.notice)
        own = self._cards[LineKind.OWN].body
        self._own_rows = QVBoxLayout()
        own.addLayout(self._own_rows)
        own.addWidget(FormField(self.tr("Nog iets dat mee moet"), self.entry))
        below = QHBoxLayout()
        below.addWidget(self.only_here, 1)
        below.addWidget(self.add_button)
        own.addLayout(below)
        self.only_here.setVisible(self._place_is_known)
        left, right = QWidget(), QWidget()
        for side, kinds in (
            (left, (LineKind.PROGRAMME, LineKind.CRATE)),
            (right, (LineKind.ROOM, LineKind.OWN)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for kind in kinds:
                column.addWidget(self._cards[kind])
            column.addStretch(1)
        body.addWidget(CardPair(left, right))
        body.addStretch(1)
        footer = Footer(self)
        back = quiet(self.tr("Terug"), hint="Esc")
        back.clicked.connect(self.done)
        footer.add_status_widget(back)
        footer.add_button(self.primary)
        stack(self, self._contents, footer)

    def _connect(self) -> None:
        self.primary.clicked.connect(self.papers_requested)
        self.entry.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)

    def _show(self) -> None:
        lines = self._preparing.lines(self._session_id)
        if [line.key for line in lines] != list(self.rows):
            self._make_rows(lines)
        for line in lines:
            self.rows[line.key].show_line(line)
        waiting = sum(line.waits for line in lines)
        one, more = self.tr("Nog 1 ding."), self.tr("Nog {n} dingen.").format(n=waiting)
        place = self._place or self.tr("nog geen plaats")
        said = self.tr("Alles staat klaar.") if not waiting else one if waiting == 1 else more
        self._count.setText(breakable(f"{place} · {said}"))

    def _make_rows(self, lines: tuple[Line, ...]) -> None:
        """Those that are there stay, so that a new line does not cost the focus."""
        known, self.rows = self.rows, {}
        for line in lines:
            row = known.pop(line.key, None) or self._row_for(line)
            self.rows[line.key] = row
            own = line.kind is LineKind.OWN
            (self._own_rows if own else self._cards[line.kind].body).addWidget(row)
        for row in known.values():
            row.hide()
            row.deleteLater()
        for kind, card in self._cards.items():
            card.setVisible(kind is LineKind.OWN or any(line.kind is kind for line in lines))
        self._order_tabs()

    def _order_tabs(self) -> None:
        stops: list[QWidget] = []
        for row in self.rows.values():
            stops += [stop for stop in (row.box, row.there, row.removal) if stop is not None]
        stops += [self.entry, self.only_here, self.add_button, self.primary]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _row_for(self, line: Line) -> SupplyRow:
        words = breakable(supply_words(line, self._wording))
        row = SupplyRow(line, words, place_is_known=self._place_is_known)
        row.ticked.connect(partial(self._tick, row))
        row.there_said.connect(partial(self._say_there, row))
        row.removal_pressed.connect(partial(self._remove, row))
        return row

    def _tick(self, row: SupplyRow, ready: bool) -> None:
        self._tried(partial(self._preparing.tick, self._session_id, row.line, ready))

    def _say_there(self, row: SupplyRow, there: bool) -> None:
        self._tried(partial(self._preparing.say_there, self._session_id, row.line, there))

    def _remove(self, row: SupplyRow) -> None:
        if self._tried(partial(self._preparing.remove, row.line)):
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        only_here = self.only_here.isChecked()
        if self._tried(partial(self._preparing.add, self._session_id, self.entry.text(), only_here)):
            self.entry.clear()

    def _tried(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self._show()
            self.notice.tell(sentence_for(problem), attention=True)
            return False
        self.notice.dismiss()
        self._show()
        return True
