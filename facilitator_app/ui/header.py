"""The strip on top of every screen: where you are, the three phases, and the way to cover the screen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.labels import label
from facilitator_app.ui.phase_tabs import PhaseTabs
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import set_look

# Nothing folded; short phases; only icons; no subtitle.
FOLDS = 4


@dataclass(frozen=True, slots=True)
class Place:
    """What the header says on one screen; `phase` is None outside a session."""

    title: str
    subtitle: str = ""
    at_start: bool = False
    phase: Phase | None = None


class Header(QFrame):
    """One strip, 48 px high; it folds step by step when the window is narrow or the text large."""

    start_requested = Signal()
    phase_chosen = Signal(Phase)
    cover_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self._smallest_width = 0
        self._place = Place("")
        self.setAccessibleName(self.tr("Bovenbalk"))
        self.start_button = PushButton(self.tr("Start"), "link", icon="house")
        self.title = ElidedLabel(look="brand")
        self.subtitle = ElidedLabel(look="muted")
        self.chip = label(look="chip")
        self.chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.phase_tabs = PhaseTabs()
        self.cover_button = PushButton(self.tr("Afdekken"), "small", hint="F9", icon="eye-off")
        self.menu_button = PushButton("", "icon", icon="menu", name=self.tr("Menu"))

        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 12, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.start_button)
        self._row.addWidget(self.title)
        self._row.addWidget(self.subtitle)
        self._row.addStretch(1)
        self._row.addWidget(self.chip)
        self._row.addWidget(self.phase_tabs)
        self._row.addWidget(self.cover_button)
        self._row.addWidget(self.menu_button)

        self.start_button.clicked.connect(self.start_requested)
        self.phase_tabs.phase_chosen.connect(self.phase_chosen)
        self.cover_button.clicked.connect(self.cover_requested)
        self.chip.hide()
        self.menu_button.hide()

    def show_start(self, practice: str) -> None:
        """On the start screen: the name of the app and of the practice."""
        self.go_to(Place(self.tr("Kring"), practice, at_start=True))

    def show_page(self, title: str, subtitle: str = "") -> None:
        """On a screen outside a session: the way back and what this is."""
        self.go_to(Place(title, subtitle))

    def show_session(self, title: str, subtitle: str, phase: Phase) -> None:
        """In a session: the group, the session and its phases."""
        self.go_to(Place(title, subtitle, phase=phase))

    @property
    def place(self) -> Place:
        """What it says now, to come back to."""
        return self._place

    def go_to(self, place: Place) -> None:
        """Say where she is."""
        self._place = place
        self.start_button.setVisible(not place.at_start)
        self.phase_tabs.setVisible(place.phase is not None)
        if place.phase is not None:
            self.phase_tabs.set_phase(place.phase)
        set_look(self.title, "brand" if place.at_start else "group")
        self.title.setText(place.title)
        self.subtitle.setText(place.subtitle)
        self._measure()

    def set_phase(self, phase: Phase) -> None:
        """Have `phase` stand out."""
        self._place = replace(self._place, phase=phase)
        self.phase_tabs.set_phase(phase)
        self._measure()

    def set_chip(self, text: str) -> None:
        """Show a mark such as Oefenstand, or none."""
        self.chip.setText(text)
        self.chip.setVisible(bool(text))
        self._measure()

    def set_menu(self, menu: QMenu) -> None:
        """Hang everything rare under the button at the end."""
        self.menu_button.setMenu(menu)
        self.menu_button.show()
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with everything folded."""
        return QSize(self._smallest_width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the new width."""
        super().resizeEvent(event)
        self._fold_to_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure with the fonts that are there only now."""
        super().showEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has become larger or smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._measure()

    def _measure(self) -> None:
        self._fold(FOLDS - 1)
        self._row.invalidate()
        self._smallest_width = self._row.minimumSize().width()
        self.updateGeometry()
        self._fold_to_width()

    def _fold_to_width(self) -> None:
        for folds in range(FOLDS):
            self._fold(folds)
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break

    def _fold(self, folds: int) -> None:
        """Give up words one by one; what they said stays in tooltip and accessible name."""
        self.phase_tabs.set_compact(folds >= 1)
        self.cover_button.fold(folds >= 2)
        self.start_button.fold(folds >= 2)
        self.subtitle.setVisible(bool(self.subtitle.text()) and folds < 3)
        self.title.setAccessibleDescription(self.subtitle.text())
