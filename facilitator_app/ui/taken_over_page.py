"""Overnemen: the line of each woman, or of each session of one woman, to copy, and a tick once it stands there."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.taken_lines import TakenLine, TakenLines
from facilitator_app.live.taking_over import TakenState
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.file_outlet import FileOutlet
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.private_clipboard import SECONDS, PrivateClipboard
from facilitator_app.ui.record_file import save_record_table
from facilitator_app.ui.screens import Screens
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.taken_row import TakenRow
from facilitator_app.ui.words import tried

COLUMN_PX = 760
# A line stays in sight no longer than this without a touch (ux.md §1.5, P3).
CLOSES_AFTER_MINUTES = 1


class TakenOverPage(QWidget):
    """No value stands here until one line is asked for; copying needs none in sight.

    Args:
        title: whose lines these are.
        find: gives them as they stand now.
        clipboard: takes a line for a minute.
        by_session: whether a line is named after its session; else after its woman.
        session_id: the session that can be saved as a table, "" where it is about one woman.
        screens: what stands beside this screen; None is nothing.

    Signals:
        done: back to where she was.
        template_requested: how the practice writes its lines is to be looked at.
        cover_requested: from inside a dialog.
    """

    done = Signal()
    template_requested = Signal()
    cover_requested = Signal()

    def __init__(
        self,
        lines: TakenLines,
        title: str,
        find: Callable[[], Sequence[TakenLine]],
        clipboard: PrivateClipboard,
        wording: Wording,
        *,
        by_session: bool = False,
        session_id: str = "",
        screens: Screens | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._find = find
        self._clipboard = clipboard
        self._wording = wording
        self._by_session = by_session
        self._session_id = session_id
        self._screens = screens
        self._copied = ""
        self.primary: QPushButton | None = None
        self.rows: list[TakenRow] = []
        self.notice = Notice(ABOVE_FOOTER)
        self.all_button = small(self.tr("Alles is overgenomen"))
        self.file_button = secondary(self.tr("Opslaan als CSV…"))
        self.template_button = secondary(self.tr("Volgorde van de regel"))
        self._back = secondary(self.tr("Terug"), hint="Esc")
        said = self.tr("Het bestand staat in {map}. Het ligt nu buiten Kring.")
        self.outlet = FileOutlet(said, parent=self)
        self._idle = Idle(CLOSES_AFTER_MINUTES, self)
        self._sheet = QWidget()
        self._lay_out(title)
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page; never a name."""
        return self.tr("Overnemen in het dossier")

    def enter(self) -> None:
        """Show how it stands now."""
        self.notice.dismiss()
        self._show()
        waiting = [row for row in self.rows if row.line.state is not TakenState.TAKEN_OVER]
        first = next((row.box for row in waiting), self._back)
        (first if first.isEnabled() else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Each tick is kept at once; no line stays in sight."""
        self.outlet.stop()
        self.show_no_values()

    def show_no_values(self) -> None:
        """Put away the line that is shown."""
        self._idle.watch(False)
        for row in self.rows:
            row.show_text("")

    # The lines

    def _show(self) -> None:
        found = self._find()
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.rows = [self._row(line) for line in found]
        for row in self.rows:
            column.addWidget(row)
        if not found:
            column.addWidget(wrapping_label(self.tr("Er is niets om over te nemen."), "muted"))
        self._card.body.replaceWidget(self._sheet, sheet)
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = sheet
        sheet.show()
        self._say_copied()
        left = any(line.state is not TakenState.TAKEN_OVER for line in found)
        self.all_button.setVisible(left)
        self.all_button.setEnabled(self._lines.may_tick)
        self.file_button.setVisible(bool(self._session_id and found))

    def _row(self, line: TakenLine) -> TakenRow:
        row = TakenRow(line, self._name(line), allowed=self._lines.may_tick)
        row.ticked.connect(partial(self._set, row))
        row.copy_requested.connect(partial(self._copy, row))
        row.look_requested.connect(partial(self._look, row))
        row.moved.connect(partial(self._move, row))
        return row

    def _name(self, line: TakenLine) -> str:
        if not self._by_session:
            return line.label
        day = self._wording.date_in_words(line.session.held_on)
        return self.tr("bijeenkomst {n}, {dag}").format(n=line.session.number, dag=day)

    def _move(self, row: TakenRow, by: int) -> None:
        to = self.rows.index(row) + by
        if 0 <= to < len(self.rows):
            self.rows[to].box.setFocus(Qt.FocusReason.TabFocusReason)

    # Copying and looking

    def _copy(self, row: TakenRow) -> None:
        texts: list[str] = []
        if sentence := tried(lambda: texts.append(self._lines.copy(row.line))):
            self.notice.tell(sentence, attention=True)
            return
        self._clipboard.put(texts[0])
        self._copied = row.line.seat_id
        self._say_copied()
        told = self.tr("De regel is gekopieerd. Plak hem in het dossier: over {n} seconden haalt Kring hem weg.")
        self.notice.tell(told.format(n=SECONDS), icon="clipboard-check")

    def _say_copied(self) -> None:
        for row in self.rows:
            row.say_copied(self._clipboard.holds and row.line.seat_id == self._copied)

    def _tell_cleared(self) -> None:
        self._copied = ""
        self._say_copied()
        if self.isVisible():
            self.notice.tell(self.tr("De regel is van het klembord gehaald."), icon="clipboard-x")

    def _look(self, row: TakenRow) -> None:
        shown = bool(row.text)
        self.show_no_values()
        if shown:
            return
        if self._screens is not None and self._screens.values_stay_closed:
            self.notice.tell(self.tr("Waarden blijven dicht zolang er een tweede scherm is."), attention=True)
            return
        texts: list[str] = []
        if sentence := tried(lambda: texts.append(self._lines.look(row.line))):
            self.notice.tell(sentence, attention=True)
            return
        row.show_text(texts[0])
        self._idle.watch(True)

    # Ticks

    def _set(self, row: TakenRow, taken: bool) -> None:
        at = self.rows.index(row)
        self._try_to(partial(self._lines.set_taken, row.line, taken))
        # On to who is next; after the last one to whoever was passed over.
        following = [*self.rows[at + 1 :], *self.rows[:at]] if taken else [self.rows[at]]
        waiting = (r.box for r in following if not taken or r.line.state is not TakenState.TAKEN_OVER)
        next(waiting, self.rows[at].box).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_all(self) -> None:
        self._try_to(partial(self._lines.take_all, self._find()))
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_to(self, deed: Callable[[], object]) -> None:
        sentence = tried(deed)
        self._idle.watch(False)
        self._show()
        if sentence:
            self.notice.tell(sentence, attention=True)
        else:
            self.notice.dismiss()

    # Files

    def _save(self) -> None:
        self.notice.dismiss()
        # No spreadsheet opens one with a password.
        self.outlet.save(
            lambda dialog: save_record_table(self._lines, self._session_id, dialog.folder), self, lockable=False
        )

    def _tell(self, sentence: str) -> None:
        self.notice.tell(sentence)

    def _warn(self, sentence: str) -> None:
        self.notice.tell(sentence, attention=True)

    # Inside

    def _connect(self) -> None:
        self.all_button.clicked.connect(self._take_all)
        self.file_button.clicked.connect(self._save)
        self.template_button.clicked.connect(self.template_requested)
        self._back.clicked.connect(self.done)
        self._clipboard.cleared.connect(self._tell_cleared)
        self._idle.passed.connect(self.show_no_values)
        self.outlet.saved.connect(self._tell)
        self.outlet.kept_back.connect(self._warn)
        self.outlet.cover_requested.connect(self.cover_requested)
        local_key(self, "Esc", self.done)

    def _lay_out(self, title: str) -> None:
        self._card = Card(self.tr("Overnemen in het dossier"))
        self._card.body.addWidget(
            wrapping_label(
                self.tr(
                    "Enter kopieert een regel. Plak hem in het dossier van de praktijk, en zet dan een vinkje met "
                    "de spatiebalk."
                ),
                "muted",
            )
        )
        self._card.body.addWidget(self._sheet)
        self._card.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(wrapping_label(breakable(title), "title"))
        contents.body.addWidget(self._card)
        contents.body.addStretch(1)
        footer = Footer(self)
        for button in (self.template_button, self.file_button, self._back):
            footer.add_button(button)
        stack(self, contents, self.notice, footer)
