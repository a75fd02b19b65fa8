"""What can be done with the file of one woman in hand: her papers, her place in the group, weight off her card."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.sessions import PaperKind
from facilitator_app.live.dossiers import Dossier
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.flow_row import FlowRow


class WomanActions(QWidget):
    """A row of buttons that goes on in a next line where the text is large.

    Signals:
        paper_requested: the PaperKind that is to be made.
        removal_requested: she is to leave her group.
        off_card_chosen: whether her weight is to stay off her card.
    """

    paper_requested = Signal(object)
    removal_requested = Signal()
    off_card_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.off_card = CheckBox(self.tr("Gewicht niet op haar kaart"))
        self.off_card.clicked.connect(self.off_card_chosen)
        self.card_button, self.sheet_button = secondary(self.tr("Kaart maken")), secondary(self.tr("Dossierblad"))
        self.card_button.clicked.connect(partial(self.paper_requested.emit, PaperKind.CARD))
        self.sheet_button.clicked.connect(partial(self.paper_requested.emit, PaperKind.FILE_SHEET))
        self.removal_button = secondary(self.tr("Uit de groep halen"))
        self.removal_button.clicked.connect(self.removal_requested)
        row = FlowRow(gap=10)
        for widget in (self.card_button, self.sheet_button, self.removal_button, self.off_card):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    def show_file(self, her: Dossier) -> None:
        """Offer what there is to do for her."""
        last = her.visits[-1] if her.visits else None
        # From the day on which her status changed there is no card; what was measured has a sheet in any case.
        self.card_button.setVisible(last is not None and her.participant.pregnant_on(last.session.held_on))
        self.sheet_button.setVisible(last is not None)
        self.removal_button.setVisible(her.group is not None and her.may_change)
        self.off_card.setVisible(her.weighs and her.may_change)
        self.off_card.setChecked(not her.participant.weight_on_card)
