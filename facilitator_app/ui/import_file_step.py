"""The first step of reading a list in: which file, and how to make one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator_app.ui.buttons import primary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.scroll_column import ScrollColumn

ChooseFile = Callable[[QWidget, str, str], str]


def ask_file(parent: QWidget, title: str, kinds: str) -> str:
    """Ask with the dialog of the system; "" when she changes her mind."""
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


class ImportFileStep(QWidget):
    """Choosing a file or dragging one here.

    Signals:
        chosen: the path of a file.
    """

    chosen = Signal(Path)

    def __init__(self, choose_file: ChooseFile = ask_file, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose_file = choose_file
        self.choose_button = primary(self.tr("Kies een bestand…"))
        self.message = FormMessage()
        self._lay_out()
        self.choose_button.clicked.connect(self.choose)

    def choose(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Lijsten (*.csv *.txt *.tsv);;Alle bestanden (*)")
        path = self._choose_file(self, self.tr("Kies een lijst met deelnemers"), kinds)
        # Meanwhile the practice may have been locked, and this page with it.
        if path and isValid(self):
            self.chosen.emit(Path(path))

    def complain(self, sentence: str) -> None:
        """Say why a file could not be read."""
        self.message.say(sentence)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def remark(self, sentence: str) -> None:
        """Say something that keeps nobody from going on."""
        self.message.say(sentence, stops=False)

    # Inside

    def _lay_out(self) -> None:
        column = ScrollColumn()
        column.body.setSpacing(12)
        column.body.addWidget(CardPair(self._file_card(), self._how_card()), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)

    def _file_card(self) -> Card:
        card = Card(self.tr("Het bestand"))
        zone = QFrame()
        zone.setProperty("look", "drop")
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        words = wrapping_label(self.tr("Sleep je lijst hierheen"), "lead")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        otherwise = label(self.tr("of"), "muted")
        inside.addStretch(1)
        inside.addWidget(IconLabel("file-down", "primary", size_px=44), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(words)
        inside.addWidget(otherwise, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        card.body.addWidget(self.message)
        card.body.addWidget(zone, 1)
        return card

    def _how_card(self) -> Card:
        card = Card(self.tr("Zo maak je een lijst"))
        for sentence in (
            self.tr("Maak in je dossierprogramma een overzicht van de vrouwen en bewaar het als “CSV”."),
            self.tr("Staat je lijst in Excel? Kies daar Opslaan als, en dan “CSV UTF-8”."),
            self.tr("Zet boven elke kolom wat erin staat. Nodig zijn een naam en de uitgerekende datum."),
        ):
            card.body.addWidget(wrapping_label(sentence))
        card.body.addWidget(
            wrapping_label(
                self.tr(
                    "Kring leest ook geboortedatum, cliëntnummer, taal en telefoon. De rest blijft in het "
                    "bestand. Een BSN lees ik nooit."
                ),
                "muted",
            )
        )
        card.body.addStretch(1)
        return card
