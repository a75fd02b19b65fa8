"""The programme of one session that is planned: which, whether it fits its hours, and a version of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.plans import Plan
from facilitator_app.domain.sessions import Session
from facilitator_app.domain.wording import Wording
from facilitator_app.live.planning import Planning
from facilitator_app.ui.buttons import small
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.words_of_programmes import fit_words


class SessionProgramme(QWidget):
    """Tells what is wished; whoever holds the plan does it and shows the session anew.

    Signals:
        chosen: id of a programme.
        own_requested: the programme is to be changed, a shipped one as a copy.
    """

    chosen = Signal(str)
    own_requested = Signal()

    def __init__(self, planning: Planning, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planning = planning
        self._wording = wording
        self.box = ComboBox()
        self.own_button = small("")
        self._fit = wrapping_label(look="attention")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FormField(self.tr("Programma"), self.box))
        column.addWidget(self._fit)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.activated.connect(self._choose)
        self.own_button.clicked.connect(self.own_requested)

    @property
    def fit_said(self) -> str:
        """What it says where the programme does not fit."""
        return "" if self._fit.isHidden() else self._fit.text()

    def offer(self, programmes: Sequence[tuple[str, str]]) -> None:
        """Fill the list: id and title."""
        self.box.clear()
        for id, title in programmes:
            self.box.addItem(title, id)

    def show_session(self, plan: Plan, session: Session) -> None:
        """Show what a session follows, and what there is with it in these hours."""
        self.box.setCurrentIndex(self.box.findData(session.agenda_id))
        own = self._planning.own_programmes.get(session.agenda_id)
        self.own_button.setText(
            self.tr("Programma wijzigen…") if own is not None else self.tr("Maak een eigen versie…")
        )
        self.own_button.setVisible(self._planning.own_programmes.may_change)
        fit = self._planning.fit(plan.group.series, session)
        bad = fit is not None and not fit.fits
        if fit is not None and bad:
            self._fit.setText(fit_words(fit, session.starts_at, session.ends_at, self._wording))
        self._fit.setVisible(bad)

    def _choose(self, index: int) -> None:
        self.chosen.emit(str(self.box.itemData(index)))
