"""The practice's own PDFs at one session: chosen or dragged here, named, looked at, and taken away again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator_app.domain.own_papers import LONGEST_NAME, MOST_MEGABYTES, OwnPaper
from facilitator_app.domain.programme_rules import tidy_line
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.exchange.files import read_pdf
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.ui.buttons import small
from facilitator_app.ui.file_drop import FileDrop
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.import_file_step import ChooseFile, ask_file
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.own_paper_row import OwnPaperRow
from facilitator_app.ui.pdf_pages import check_paper
from facilitator_app.ui.words import sentence_for

T = TypeVar("T")


class OwnPaperList(QWidget):
    """Does what is asked at once; each thing can be undone.

    Signals:
        done: a sentence on what was stored and can be undone.
        paper_requested: ids of the session and of the paper to look at.
        changed: there is another number of them now, or they are printed in another number.
    """

    done = Signal(str)
    paper_requested = Signal(str, str)
    changed = Signal()

    def __init__(self, choose_file: ChooseFile = ask_file, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose_file = choose_file
        self._room: OwnPapers | None = None
        self._rows: dict[str, OwnPaperRow] = {}
        self._heading = wrapping_label(self.tr("Eigen papieren bij deze bijeenkomst"), "strong")
        self._hint = wrapping_label(
            self.tr("Een PDF van je praktijk, tot {n} MB. Sleep hem hierheen, of kies hem.").format(
                n=MOST_MEGABYTES
            ),
            "small",
        )
        self.add = small(self.tr("PDF erbij…"), icon="plus")
        self.message = FormMessage()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addWidget(self._hint)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.message)
        self.add.clicked.connect(self._choose)
        FileDrop(self).dropped.connect(self._take_dropped)

    @property
    def rows(self) -> list[OwnPaperRow]:
        """The papers from top to bottom."""
        return list(self._rows.values())

    def show_room(self, room: OwnPapers | None) -> None:
        """Be about another session; None for one that is not stored yet."""
        self._room = room
        self.message.be_silent()
        self.refresh()

    def refresh(self) -> None:
        """Show which there are now."""
        papers = {paper.id: paper for paper in self._room.all()} if self._room is not None else {}
        for id in self._rows.keys() - papers.keys():
            row = self._rows.pop(id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for id, paper in papers.items():
            if id in self._rows:
                self._rows[id].show_paper(paper)
            else:
                self._rows[id] = row = OwnPaperRow(paper)
                self._connect(id, row)
                self._list.addWidget(row)
                row.show()

    def tell(self) -> None:
        """Keep a name that is half typed."""
        for row in self.rows:
            row.name.tell()

    # Inside

    def _choose(self) -> None:
        self.message.be_silent()
        path = self._choose_file(self, self.tr("Kies een PDF"), self.tr("PDF (*.pdf)"))
        # Meanwhile the practice may have been locked, and this page with it.
        if path and isValid(self):
            self._take([Path(path)])

    def _take_dropped(self, paths: list[Path]) -> None:
        self.message.be_silent()
        self._take(paths)

    def _take(self, paths: list[Path]) -> None:
        room = self._room
        if room is None:
            return
        taken = [paper for path in paths if (paper := self._tried(partial(_attach, room, path))) is not None]
        self.refresh()
        if taken:
            self.changed.emit()
            self.done.emit(self.tr("PDF erbij gezet."))
            edit = self._rows[taken[-1].id].name.edit
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.selectAll()

    def _remove(self, id: str) -> None:
        assert self._room is not None
        self._tried(partial(self._room.take_away, id))
        self.refresh()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        self.done.emit(self.tr("Papier weggehaald."))

    def _rename(self, id: str, name: str) -> None:
        assert self._room is not None
        entry = self._rows[id].name
        try:
            self._room.rename(id, name)
        except (Refusal, Trouble) as problem:
            entry.field.complain(sentence_for(problem))
            return
        entry.take(name)
        self.refresh()

    def _count(self, id: str, copies: int, for_each: bool) -> None:
        assert self._room is not None
        self._tried(partial(self._room.print_as, id, copies, for_each=for_each))
        self.refresh()
        self.changed.emit()

    def _tried(self, verb: Callable[[], T]) -> T | None:
        try:
            return verb()
        except (Refusal, Trouble) as problem:
            self.message.say(sentence_for(problem))
            return None

    def _connect(self, id: str, row: OwnPaperRow) -> None:
        row.renamed.connect(partial(self._rename, id))
        row.counted.connect(partial(self._count, id))
        assert self._room is not None
        row.look_requested.connect(partial(self.paper_requested.emit, self._room.session_id, id))
        row.removal_requested.connect(partial(self._remove, id))


def _attach(room: OwnPapers, path: Path) -> OwnPaper:
    """Read a file, look whether it can be printed, and keep it; raises why not."""
    pdf = read_pdf(path)
    room.check_room(len(pdf))
    pages = check_paper(pdf)
    return room.attach(tidy_line(path.stem)[:LONGEST_NAME].strip() or "PDF", pdf, pages)
