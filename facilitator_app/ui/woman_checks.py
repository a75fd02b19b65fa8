"""The belly checks in the file of one woman: what stands of each, what stood before it, and the way to today's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossiers import Dossier, DossierVisit
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.finding_words import change_in_words, stands_in_words
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable


class WomanChecks(QWidget):
    """The newest one first; where nothing was found it takes no room, unless there is one to write down.

    Signals:
        check_requested: id of her seat at the session that is open.
    """

    check_requested = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._seat_id = ""
        self._card = Card(self.tr("Buikchecks"))
        self._lines = QWidget()
        self.button = small(self.tr("Buikcheck noteren"))
        self.button.clicked.connect(self._ask)
        buttons = FlowRow()
        buttons.add(self.button)
        self._card.body.addWidget(self._lines)
        self._card.body.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_file(self, her: Dossier) -> None:
        """Show what was found."""
        open_ = [visit for visit in her.visits if visit.may_change and visit.has_check]
        self._seat_id = open_[-1].seat_id if open_ else ""
        self.button.setVisible(bool(open_))
        found = [visit for visit in reversed(her.visits) if visit.findings or visit.finding_corrections]
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for visit in found:
            column.addWidget(self._of(visit))
        self._put(lines)
        self.setVisible(bool(found or open_))

    def forget(self) -> None:
        """Let nothing of her stay behind."""
        self._put(QWidget())

    # Inside

    def _of(self, visit: DossierVisit) -> QWidget:
        head = " · ".join(
            part for part in (self._wording.short_date(visit.session.held_on), str(visit.age or "")) if part
        )
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(wrapping_label(head, "strong"))
        for stands in stands_in_words(visit.findings):
            column.addWidget(wrapping_label(breakable(stands)))
        for change in visit.finding_corrections:
            column.addWidget(wrapping_label(breakable(change_in_words(change, self._wording)), "muted"))
        return line

    def _put(self, lines: QWidget) -> None:
        self._card.body.replaceWidget(self._lines, lines)
        lines.show()
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines

    def _ask(self) -> None:
        self.check_requested.emit(self._seat_id)
