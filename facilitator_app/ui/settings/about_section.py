"""What Kring is, what it is not, and whose work is in it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator_app.live.about import About
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import label, wrapping_label


class AboutSection(QWidget):
    """The licences are looked up when she first looks at them.

    Signals:
        done, refused: never sent; what every section has.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, about: About, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self._licences = Card(self.tr("Kring is gemaakt met"))
        self._listed = False
        kring = Card(self.tr("Kring {versie}").format(versie=about.version))
        kring.body.addWidget(wrapping_label(about.intended_purpose(language)))
        kring.body.addWidget(
            wrapping_label(
                self.tr("Kring is vrije software met de licentie Apache-2.0. Het gebruikt geen internet."), "small"
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (kring, self._licences):
            column.addWidget(card)
        column.addStretch(1)

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Over")

    def first_field(self) -> QWidget | None:
        """There is nothing to do here."""
        return None

    def show_kept(self) -> None:
        """Nothing changes here."""

    def keep(self) -> None:
        """Nothing is half typed here."""

    def showEvent(self, event: QShowEvent) -> None:
        """Look the licences up, which takes a moment."""
        super().showEvent(event)
        if not self._listed:
            self._listed = True
            self._list_licences()

    def _list_licences(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, licence in enumerate(self._about.licences()):
            grid.addWidget(label(f"{licence.name} {licence.version}"), row, 0)
            grid.addWidget(wrapping_label(licence.terms, "muted"), row, 1)
        self._licences.body.addLayout(grid)
