"""How Kring looks on this laptop: it belongs to nobody else, so it is neither logged nor taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.appearance import STEP, Appearance
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import MAXIMUM_ZOOM, MINIMUM_ZOOM, Scheme


class LooksSection(QWidget):
    """Colours, size of the text, and rest; each shows at once.

    Signals:
        done, refused: never sent; what every section has.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._scheme, self._size = ComboBox(), ComboBox()
        for scheme, words in (
            (Scheme.SYSTEM, self.tr("Zoals de laptop")),
            (Scheme.LIGHT, self.tr("Licht")),
            (Scheme.DARK, self.tr("Donker")),
        ):
            self._scheme.addItem(words, scheme.value)
        for place in range(round((MAXIMUM_ZOOM - MINIMUM_ZOOM) / STEP) + 1):
            zoom = MINIMUM_ZOOM + place * STEP
            self._size.addItem(f"{zoom:.0%}".replace("%", " %"), zoom)
        self._calm = CheckBox(self.tr("Rustig beeld"))
        self._lay_out()
        self._scheme.activated.connect(self._set_scheme)
        self._size.activated.connect(self._set_size)
        self._calm.clicked.connect(appearance.set_calm)
        appearance.changed.connect(self.show_kept)
        self.show_kept()

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Uiterlijk")

    def first_field(self) -> QWidget:
        """Where she begins."""
        return self._scheme

    def show_kept(self) -> None:
        """Show how it is now."""
        self._scheme.setCurrentIndex(self._scheme.findData(self._appearance.scheme.value))
        nearest = round((self._appearance.size - MINIMUM_ZOOM) / STEP)
        self._size.setCurrentIndex(nearest)
        self._calm.setChecked(self._appearance.calm)

    def keep(self) -> None:
        """Nothing is half typed here."""

    def _set_scheme(self) -> None:
        self._appearance.set_scheme(Scheme(self._scheme.currentData()))

    def _set_size(self) -> None:
        self._appearance.set_size(float(self._size.currentData()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FormField(self.tr("Kleuren"), self._scheme))
        size = FormField(self.tr("Tekstgrootte"), self._size, label(self.tr("Ctrl + of Ctrl −"), "muted"))
        column.addWidget(size)
        column.addWidget(self._calm)
        column.addWidget(wrapping_label(self.tr("Niets beweegt en de cursor knippert niet."), "small"))
        column.addWidget(wrapping_label(self.tr("Dit geldt voor deze laptop, voor iedereen."), "small"))
        column.addStretch(1)
