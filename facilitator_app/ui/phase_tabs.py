"""The three phases of a session, always in sight and never more than one click apart."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.push_button import PushButton


class PhaseTabs(QFrame):
    """1 Ontvangst, 2 Kring, 3 Afronden; a press is a wish, the owner then calls `set_phase`."""

    phase_chosen = Signal(Phase)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "phases")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Fase van de bijeenkomst"))
        self._phase = Phase.ARRIVAL
        self._compact = False
        self._words = {
            Phase.ARRIVAL: self.tr("1 Ontvangst"),
            Phase.CIRCLE: self.tr("2 Kring"),
            Phase.CLOSING: self.tr("3 Afronden"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._tabs: dict[Phase, PushButton] = {}
        # No exclusive group: in one, Tab would pass by all but the checked button.
        for phase in Phase:
            tab = PushButton("", "tab")
            tab.setCheckable(True)
            tab.clicked.connect(partial(self._choose, phase))
            self._tabs[phase] = tab
            row.addWidget(tab)
        self.set_phase(Phase.ARRIVAL)

    @property
    def phase(self) -> Phase:
        """The phase that stands out."""
        return self._phase

    def set_phase(self, phase: Phase) -> None:
        """Have `phase` stand out."""
        self._phase = phase
        self._show_phase()
        self._show_words()

    def set_compact(self, compact: bool) -> None:
        """Show the number alone for the two other phases."""
        if compact != self._compact:
            self._compact = compact
            self._show_words()

    def tab(self, phase: Phase) -> PushButton:
        """The button of `phase`."""
        return self._tabs[phase]

    def _choose(self, phase: Phase) -> None:
        # Until the owner agrees, the phase that is open stays the one that stands out.
        self._show_phase()
        if phase != self._phase:
            self.phase_chosen.emit(phase)

    def _show_phase(self) -> None:
        for phase, tab in self._tabs.items():
            tab.setChecked(phase == self._phase)

    def _show_words(self) -> None:
        for phase, tab in self._tabs.items():
            words = self._words[phase]
            short = self._compact and phase != self._phase
            tab.setText(words.split(" ", 1)[0] if short else words)
            tab.setToolTip(words if short else "")
            tab.setAccessibleName(words)
        # At once: the header measures itself right after this.
        self.updateGeometry()
