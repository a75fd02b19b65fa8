"""The backups that lie where backups go, and what stood on this laptop before one was put back."""

from collections.abc import Sequence
from datetime import date, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.backups import FoundBackup, KeptCopy
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import PlaceGone, Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.keeping import Keeping
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.row_list import RowList
from facilitator_app.ui.words import sentence_for


class BackupsHere(QWidget):
    """Right on the page; a row leads to putting that one back.

    Signals:
        restore_requested: the FoundBackup or the KeptCopy to put back.
        other_requested: she wants to put one back that lies elsewhere.
        discard_requested: the KeptCopy that may go.
    """

    restore_requested = Signal(object)
    other_requested = Signal()
    discard_requested = Signal(object)

    def __init__(self, keeping: Keeping, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Een reservekopie terugzetten"))
        self._body = card.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self._keeping = keeping
        self._wording = wording
        self._found: dict[str, FoundBackup] = {}
        self._said = wrapping_label(look="muted")
        self.rows = RowList(self.tr("Reservekopieën op deze plek"))
        self.other_button = small(self.tr("Zoek op een andere plek…"))
        self._copies = QWidget()
        self._body.addWidget(self._said)
        self._body.addWidget(self.rows)
        line = QHBoxLayout()
        line.addWidget(self.other_button)
        line.addStretch(1)
        self._body.addLayout(line)
        self._body.addWidget(self._copies)
        self._body.addStretch(1)
        self.rows.chosen.connect(self._choose)
        self.other_button.clicked.connect(self.other_requested)

    @property
    def said(self) -> str:
        """What it says above the rows."""
        return self._said.text()

    def refresh(self, place: Path | None) -> None:
        """Show what lies in a place now."""
        found, self._found = self._look(place), {}
        for backup in found:
            self._found[str(backup.path)] = backup
        may = self._keeping.may_restore
        self.rows.set_rows([(str(b.path), self._when(b.made_on, b.made_at), self._whose(b)) for b in found])
        self.rows.setEnabled(may)
        self.rows.setVisible(bool(found))
        self.other_button.setVisible(may)
        self._show_copies(self._keeping.copies_of_before() if may else [])

    def _look(self, place: Path | None) -> list[FoundBackup]:
        if place is None:
            self._said.setText(self.tr("Kies eerst een plek."))
            return []
        try:
            found = self._keeping.found(place)
        except PlaceGone:
            self._said.setText(self.tr("Deze plek is er nu niet."))
            return []
        except (Refusal, Trouble) as problem:
            self._said.setText(breakable(sentence_for(problem)))
            return []
        if not found:
            self._said.setText(self.tr("Op deze plek staat nog geen reservekopie."))
        elif self._keeping.may_restore:
            self._said.setText(self.tr("Kies er een. Je ziet eerst wat erin zit."))
        else:
            self._said.setText(self.tr("Terugzetten doet een verloskundige of de coördinator."))
        return found

    def _when(self, day: date, at: time) -> str:
        words = self.tr("{day}, {time} uur")
        return words.format(day=self._wording.date_in_words(day), time=self._wording.clock(at))

    def _whose(self, backup: FoundBackup) -> str:
        return "" if self._keeping.is_of_this_practice(backup) else self.tr("van een andere praktijk")

    def _choose(self, path: str) -> None:
        self.restore_requested.emit(self._found[path])

    def _show_copies(self, copies: Sequence[KeptCopy]) -> None:
        """What a backup took the place of, each with its two buttons."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        if copies:
            column.addWidget(label(self.tr("Bewaard van vóór het terugzetten"), "strong"))
        for copy in copies:
            when = self._when(copy.replaced_on, copy.replaced_at)
            back, away = small(self.tr("Zet terug")), small(self.tr("Verwijder"))
            for button, wanted in ((back, self.restore_requested), (away, self.discard_requested)):
                button.setAccessibleName(f"{button.text()}: {when}")
                button.clicked.connect(partial(wanted.emit, copy))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(wrapping_label(when), 1)
            row.addWidget(back)
            row.addWidget(away)
            column.addLayout(row)
        self._body.replaceWidget(self._copies, shown)
        self._copies.hide()
        self._copies.deleteLater()
        self._copies = shown
        shown.setVisible(bool(copies))
