"""The newest backup, where the next one goes, and how many stay there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.sticks import Stick
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import set_look
from facilitator_app.ui.words_of_backups import counted

COUNTS = (3, 5, 10, 20)
_GIGABYTE = 1_000_000_000


class LastBackup(QWidget):
    """Left on the page: what there is, and what is settled about the next.

    Signals:
        place_chosen: the Path of a stick.
        other_place_requested: she wants to look for a folder.
        kept_chosen: how many are to stay.
    """

    place_chosen = Signal(object)
    other_place_requested = Signal()
    kept_chosen = Signal(int)

    def __init__(self, keeping: Keeping, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Laatste reservekopie"))
        self._body = card.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self._keeping = keeping
        self._wording = wording
        self._when = wrapping_label(look="strong")
        self._what = wrapping_label(look="muted")
        self.place_edit = QLineEdit()
        self.place_edit.setReadOnly(True)
        self.place_edit.setPlaceholderText(self.tr("Nog niet gekozen"))
        self.other_button = secondary(self.tr("Andere plek…"))
        self.place_field = FormField(self.tr("Plek"), self.place_edit, self.other_button)
        self._offers = QWidget()
        self._offered: tuple[Stick, ...] = ()
        self.kept = ComboBox()
        for count in COUNTS:
            self.kept.addItem(str(count), count)
        self._lay_out()
        self.other_button.clicked.connect(self.other_place_requested)
        self.kept.activated.connect(self._choose_kept)

    @property
    def when(self) -> str:
        """What it says about the newest one."""
        return self._when.text()

    @property
    def what(self) -> str:
        """What it says about what is in that one."""
        return self._what.text()

    @property
    def offers(self) -> list[QPushButton]:
        """The buttons for the sticks that are in the laptop."""
        return self._offers.findChildren(QPushButton)

    def refresh(self, place: Path | None, there: tuple[Stick, ...]) -> None:
        """Show how things stand; the place, and the sticks that are in the laptop now."""
        last = self._keeping.last
        if last is None:
            self._when.setText(self.tr("Nog geen reservekopie gemaakt"))
            self._what.setText(self.tr("Gaat deze laptop stuk, dan zijn de gegevens weg."))
        else:
            day = self._wording.date_in_words(last.made_at.date())
            when = self.tr("{day}, {time} uur").format(day=day, time=self._wording.clock(last.made_at))
            self._when.setText(when)
            since = (
                self.tr("Daarna is er iets veranderd.")
                if self._keeping.changed_since_last
                else self.tr("Daarna is er niets veranderd.")
            )
            self._what.setText(f"{counted(last.participants, last.sessions)}. {since}")
        set_look(self._when, "attention" if self._keeping.is_old else "strong")
        self.other_button.setText(self.tr("Andere plek…") if place is not None else self.tr("Kies een plek…"))
        self.place_edit.setText(_with_its_name(place) if place is not None else "")
        self.place_edit.setCursorPosition(0)
        self._offer(tuple(stick for stick in there if stick.path != place))
        self.kept.setCurrentIndex(max(0, self._index_of(self._keeping.kept)))

    def _index_of(self, count: int) -> int:
        index = self.kept.findData(count)
        if index < 0:
            self.kept.addItem(str(count), count)
            index = self.kept.count() - 1
        return index

    def _offer(self, there: tuple[Stick, ...]) -> None:
        if there == self._offered:
            return
        self._offered = there
        row = FlowRow(gap=8, line_gap=8)
        for stick in there:
            button = small(self._about(stick), icon="usb")
            button.clicked.connect(partial(self.place_chosen.emit, stick.path))
            row.add(button)
        self._body.replaceWidget(self._offers, row)
        self._offers.hide()
        self._offers.deleteLater()
        self._offers = row
        row.setVisible(bool(there))

    def _about(self, stick: Stick) -> str:
        free = self.tr("{n} GB vrij").format(n=round(stick.free_bytes / _GIGABYTE))
        return self.tr("Gebruik {stick} ({free})").format(stick=stick.name, free=free)

    def _choose_kept(self) -> None:
        self.kept_chosen.emit(self.kept.currentData())

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._when)
        said.addWidget(self._what)
        self._body.setSpacing(12)
        self._body.addLayout(said)
        self._body.addWidget(self.place_field)
        self._body.addWidget(self._offers)
        self._offers.hide()
        words = label(self.tr("Zoveel reservekopieën blijven daar staan"))
        words.setBuddy(self.kept)
        self.kept.setAccessibleName(words.text())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(words)
        row.addWidget(self.kept)
        row.addStretch(1)
        self._body.addLayout(row)
        self._body.addStretch(1)


def _with_its_name(place: Path) -> str:
    """The name of a stick first: of a long path only the beginning is in sight."""
    return f"{place.name} · {place}" if place.name else str(place)
