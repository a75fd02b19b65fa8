"""The papers that can be looked at, one a row, by what they are and whose."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_words import paper_word
from facilitator_app.ui.saving import IN_EACH_LANGUAGE
from facilitator_app.ui.theme import scaled

ROW_PX = 30


class PaperList(QListWidget):
    """Holds the papers themselves; once it is emptied there is none any more."""

    def __init__(self, papers: Sequence[Paper], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = list(papers)
        self.setAccessibleName(self.tr("Papieren"))
        for paper in papers:
            item = QListWidgetItem(title_of(paper), self)
            item.setSizeHint(QSize(0, scaled(ROW_PX)))

    @property
    def paper(self) -> Paper | None:
        """The one that is chosen."""
        row = self.currentRow()
        return self.papers[row] if 0 <= row < len(self.papers) else None

    def drop(self) -> None:
        """Take the chosen one out; the one after it, or else the one before, is chosen then."""
        row = self.currentRow()
        del self.papers[row]
        self.blockSignals(True)
        self.takeItem(row)
        self.blockSignals(False)
        self.currentRowChanged.emit(self.currentRow())

    def forget(self) -> None:
        """Hold nothing."""
        self.papers = []
        self.clear()


def title_of(paper: Paper) -> str:
    """Return what a paper is and whose or in which language, and in how many copies."""
    word = paper_word(paper.kind)
    if paper.label:
        copies = f" · {paper.copies}×" if paper.copies > 1 else ""
        return f"{word} · {paper.label}{copies}"
    if paper.copies > 1 or paper.kind in IN_EACH_LANGUAGE:
        return f"{word} · {paper.copies}× {paper.language.upper()}"
    return word


def words_of(paper: Paper, pages: int) -> str:
    """Return the plain text of a paper of one page; "" where the words of the page itself are told.

    In plain text a table says of each number what it is; of more pages there is one text together.
    """
    return paper.text() if paper.text is not None and pages == 1 else ""
