"""What is left to do, a line each, with the button that leads to where it is done (S2)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.taken_lines import MOST_ASKED_FOR
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.ui.buttons import small
from facilitator_app.ui.labels import wrapping_label


class ToDoList(QWidget):
    """Says so when nothing is left.

    Signals:
        chosen: the ToDoKind of the line whose button was pressed.
    """

    chosen = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: list[QWidget] = []
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons from top to bottom."""
        return list(self._buttons)

    def set_items(self, items: Sequence[ToDo]) -> None:
        """Show these in their order."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._buttons = []
        self._lines = [self._line(item) for item in items] or [wrapping_label(self.tr("Niets. Alles is gedaan."))]
        for line in self._lines:
            self._column.addWidget(line)
            # At once, not with the next event: the page may be in sight.
            line.show()

    def _line(self, item: ToDo) -> QWidget:
        sentence, verb = self._words(item)
        button = small(verb)
        button.setAccessibleName(f"{verb}: {sentence}")
        button.clicked.connect(partial(self.chosen.emit, item.kind))
        self._buttons.append(button)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(wrapping_label(sentence), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, item: ToDo) -> tuple[str, str]:
        """Return what is left to do, and the word on its button."""
        match item.kind:
            case ToDoKind.RECOVERY_SHEET:
                return self.tr("Herstelblad nog niet bewaard"), self.tr("Maak")
            case ToDoKind.BACKUP if item.since is None:
                return self.tr("Nog geen reservekopie gemaakt"), self.tr("Maak")
            case ToDoKind.BACKUP:
                assert item.since is not None
                when = self._wording.date_in_words(item.since)
                return self.tr("Laatste reservekopie: {date}").format(date=when), self.tr("Maak")
            case ToDoKind.TEXTS:
                return self._texts(item.count), self.tr("Bekijk")
            case ToDoKind.CLASHES:
                return self.tr("Op twee laptops gewijzigd: kies wat blijft"), self.tr("Bekijk")
            case ToDoKind.TAKING_OVER:
                return self._taking_over(item.count), self.tr("Overnemen")
            case ToDoKind.TO_PRINT:
                return self._to_print(item.count), self.tr("Toon")
            case ToDoKind.REPRINTS:
                return self._reprints(item.count), self.tr("Bekijk")
            case ToDoKind.WAITING:
                return self._waiting(item.count), self.tr("Indelen")
            case ToDoKind.WIPING:
                return self.tr("Bewaartijd voorbij: kijk wat je kunt wissen"), self.tr("Bekijk")

    def _texts(self, count: int) -> str:
        if count == 1:
            return self.tr("1 tekst voor op papier nog niet goedgekeurd")
        return self.tr("{n} teksten voor op papier nog niet goedgekeurd").format(n=count)

    def _taking_over(self, count: int) -> str:
        if count == 1:
            return self.tr("1 bijeenkomst nog over te nemen in het dossier")
        if count >= MOST_ASKED_FOR:
            return self.tr("{n} bijeenkomsten of meer nog over te nemen in het dossier").format(n=count)
        return self.tr("{n} bijeenkomsten nog over te nemen in het dossier").format(n=count)

    def _to_print(self, count: int) -> str:
        if count == 1:
            return self.tr("1 papier bewaard om nog te printen")
        return self.tr("{n} papieren bewaard om nog te printen").format(n=count)

    def _reprints(self, count: int) -> str:
        """A due date was changed after they were made, so the weeks on them are others now."""
        if count == 1:
            return self.tr("1 papier nog te printen: de uitgerekende datum is gewijzigd")
        return self.tr("{n} papieren nog te printen: de uitgerekende datum is gewijzigd").format(n=count)

    def _waiting(self, count: int) -> str:
        if count == 1:
            return self.tr("1 deelnemer op de wachtlijst")
        return self.tr("{n} deelnemers op de wachtlijst").format(n=count)
