"""One of the practice's own papers: what it is called, how many are printed, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.own_papers import LONGEST_NAME, MEGABYTE, MOST_COPIES, OwnPaper
from facilitator_app.ui.buttons import small
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label
from facilitator_app.ui.text_entry import TextEntry

# How many, and whether for each woman.
COUNTS = [(copies, for_each) for for_each in (True, False) for copies in range(1, MOST_COPIES + 1)]


class OwnPaperRow(QWidget):
    """Tells what is wished; the list does it.

    Signals:
        renamed: what was typed.
        counted: how many, and whether for each woman.
        look_requested, removal_requested: of this paper.
    """

    renamed = Signal(str)
    counted = Signal(int, bool)
    look_requested = Signal()
    removal_requested = Signal()

    def __init__(self, paper: OwnPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        edit = QLineEdit()
        hold_at_most(edit, 4 * LONGEST_NAME)
        FieldKeys(edit)
        # A file that is dropped here is a paper, not the path of one.
        edit.setAcceptDrops(False)
        self.name = TextEntry(self.tr("Naam van het papier"), edit)
        self.count = ComboBox()
        each, in_all = self.tr("{n} voor elke vrouw"), self.tr("{n} in totaal")
        for copies, for_each in COUNTS:
            self.count.addItem((each if for_each else in_all).format(n=copies), (copies, for_each))
        self._size = label(look="small")
        self.look, self.remove = small(self.tr("Bekijk")), small(self.tr("Haal weg"))
        line = FlowRow(gap=8)
        for part in (self.count, self.look, self.remove, self._size):
            line.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.name.field)
        column.addWidget(line)
        self.name.told.connect(self.renamed)
        self.count.activated.connect(self._tell_count)
        self.look.clicked.connect(self.look_requested)
        self.remove.clicked.connect(self.removal_requested)
        self.show_paper(paper)

    def show_paper(self, paper: OwnPaper) -> None:
        """Show how it is kept; a name that is half typed stays."""
        self.name.show(paper.name)
        self.count.setCurrentIndex(COUNTS.index((paper.copies, paper.for_each)))
        self.count.setAccessibleName(self.tr("Aantal van {naam}").format(naam=paper.name))
        self.look.setAccessibleName(self.tr("Bekijk {naam}").format(naam=paper.name))
        self.remove.setAccessibleName(self.tr("Haal {naam} weg").format(naam=paper.name))
        pages = self.tr("1 pagina") if paper.pages == 1 else self.tr("{n} pagina's").format(n=paper.pages)
        self._size.setText(f"{pages} · {_size_words(paper.size)}")

    def _tell_count(self, index: int) -> None:
        copies, for_each = self.count.itemData(index)
        self.counted.emit(copies, for_each)


def _size_words(size: int) -> str:
    """Return 340 kB or 3 MB."""
    return f"{round(size / MEGABYTE)} MB" if size >= MEGABYTE else f"{max(1, round(size / 1000))} kB"
