"""What stands in the practice's own record: a tick for each woman, or for each session of one woman."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.taken_lines import TakenLine, TakenLines
from facilitator_app.live.taking_over import TakenState
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import tried

COLUMN_PX = 640


class TakenOverPage(QWidget):
    """No value stands here: those are on the file sheet of each woman.

    Args:
        title: whose ticks these are.
        find: gives the lines as they stand now.
        by_session: whether a line is named after its session; else after its woman.

    Signals:
        done: back to where she was.
    """

    done = Signal()

    def __init__(
        self,
        lines: TakenLines,
        title: str,
        find: Callable[[], Sequence[TakenLine]],
        wording: Wording,
        *,
        by_session: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._find = find
        self._wording = wording
        self._by_session = by_session
        self.primary: QPushButton | None = None
        self.boxes: list[CheckBox] = []
        self.notice = Notice()
        self.all_button = small(self.tr("Alles is overgenomen"))
        self._back = secondary(self.tr("Terug"), hint="Esc")
        self._rows = QWidget()
        self._lay_out(title)
        self.all_button.clicked.connect(self._take_all)
        self._back.clicked.connect(self.done)
        escape = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.done)

    @property
    def heading(self) -> str:
        """Title of the window on this page; never a name."""
        return self.tr("Overgenomen in het dossier")

    def enter(self) -> None:
        """Show how it stands now."""
        self.notice.dismiss()
        self._show()
        (self.boxes[0] if self.boxes else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Each tick is kept at once."""

    # Inside

    def _show(self) -> None:
        found = self._find()
        focused = next((at for at, box in enumerate(self.boxes) if box.hasFocus()), None)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.boxes = []
        for line in found:
            column.addLayout(self._row(line))
        if not found:
            column.addWidget(wrapping_label(self.tr("Er is niets om over te nemen."), "muted"))
        self._card.body.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.show()
        if focused is not None and focused < len(self.boxes):
            self.boxes[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        left = any(line.state is not TakenState.TAKEN_OVER for line in found)
        self.all_button.setVisible(left)
        self.all_button.setEnabled(self._lines.may_tick)

    def _row(self, line: TakenLine) -> QHBoxLayout:
        name = self._name(line)
        box = CheckBox(breakable(name))
        box.setAccessibleName(self.tr("Overgenomen in het dossier: {wie}").format(wie=name))
        box.setChecked(line.state is TakenState.TAKEN_OVER)
        box.setEnabled(self._lines.may_tick)
        box.toggled.connect(partial(self._set, line))
        self.boxes.append(box)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(box, 1)
        if line.state is TakenState.CHANGED_SINCE:
            row.addWidget(label(self.tr("daarna gewijzigd"), "muted"))
        return row

    def _name(self, line: TakenLine) -> str:
        if not self._by_session:
            return line.label
        day = self._wording.date_in_words(line.session.held_on)
        return self.tr("bijeenkomst {n}, {dag}").format(n=line.session.number, dag=day)

    def _set(self, line: TakenLine, taken: bool) -> None:
        self._try_to(partial(self._lines.set_taken, line, taken))

    def _take_all(self) -> None:
        self._try_to(partial(self._lines.take_all, self._find()))
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_to(self, deed: Callable[[], object]) -> None:
        sentence = tried(deed)
        self._show()
        if sentence:
            self.notice.tell(sentence, attention=True)
        else:
            self.notice.dismiss()

    def _lay_out(self, title: str) -> None:
        self._card = Card(self.tr("Overgenomen in het dossier"))
        self._card.body.addWidget(
            wrapping_label(
                self.tr("Zet een vinkje als de metingen in het dossier van de praktijk staan."), "muted"
            )
        )
        self._card.body.addWidget(self._rows)
        self._card.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(wrapping_label(breakable(title), "title"))
        contents.body.addWidget(self.notice)
        contents.body.addWidget(self._card)
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_button(self._back)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(contents, 1)
        page.addWidget(footer)
