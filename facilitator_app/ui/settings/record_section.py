"""The line that goes into the practice's own record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.settings import Settings
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.record_line_form import RecordLineForm


class RecordSection(QWidget):
    """One card with an example that follows what is changed below it.

    Signals:
        done: what was stored, in words.
        refused: why it could not be stored.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RecordLineForm(settings)
        card = Card(self.tr("Regel voor het dossier"))
        card.body.addWidget(
            wrapping_label(
                self.tr(
                    "Zo komt een vrouw in het dossier van de praktijk. Kies wat erin staat, zet het in jullie "
                    "volgorde, en typ wat ervoor komt. Het voorbeeld is van niemand."
                ),
                "muted",
            )
        )
        card.body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card)
        column.addStretch(1)
        self.form.done.connect(self.done)
        self.form.refused.connect(self.refused)

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Dossier")

    def first_field(self) -> QWidget:
        """Where she begins."""
        return self.form.first_field

    def show_kept(self) -> None:
        """Show what is stored."""
        self.form.show_kept()

    def keep(self) -> None:
        """Store what is half typed."""
        self.form.keep()
