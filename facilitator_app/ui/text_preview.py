"""The page beside the words: how they will stand on paper, anew shortly after the last key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.ui.buttons import icon_button
from facilitator_app.ui.labels import label
from facilitator_app.ui.page_picture import PagePicture
from facilitator_app.ui.pdf_pages import page_count

# As long as a pause between two words.
PAUSE_MS = 300


class TextPreview(QWidget):
    """Asks for the PDF when nobody has typed for a moment.

    Args:
        make: gives the paper with the words as they stand.
    """

    def __init__(self, make: Callable[[], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._pdf = b""
        self._index = 0
        self.picture = PagePicture()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.picture)
        # Its words stand in the fields beside it.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = True
        self._scroll.setAccessibleName(self.tr("Voorbeeld"))
        self._place = label(look="small")
        self.previous_button = icon_button("chevron-left", self.tr("Vorige pagina"))
        self.next_button = icon_button("chevron-right", self.tr("Volgende pagina"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        turning = QHBoxLayout()
        turning.setSpacing(8)
        turning.addWidget(self.previous_button)
        turning.addWidget(self.next_button)
        turning.addWidget(self._place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._scroll, 1)
        column.addLayout(turning)
        self.previous_button.clicked.connect(self._turn_back)
        self.next_button.clicked.connect(self._turn_on)
        self.picture.pressed.connect(self._toggle_zoom)

    @property
    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def refresh_soon(self) -> None:
        """Make the page anew once nobody types any more."""
        self._pause.start()

    def refresh(self) -> None:
        """Make the page anew now, and stay on it."""
        self._pause.stop()
        self._pdf = self._make()
        self._show()

    def begin(self) -> None:
        """Make another paper, from its first page on."""
        self._index = 0
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the page anew when the text around it grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _toggle_zoom(self) -> None:
        """As wide as there is room, or the whole page again."""
        self._whole = not self._whole
        self._fit()

    def _turn_on(self) -> None:
        self._turn(1)

    def _turn_back(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        self._index += by
        self._show()

    def _show(self) -> None:
        pages = page_count(self._pdf)
        self._index = min(max(self._index, 0), pages - 1)
        place = self.tr("Pagina {n} van {m}").format(n=self._index + 1, m=pages)
        self._place.setText(place)
        self.picture.show_page(self._pdf, self._index, place)
        self.previous_button.setEnabled(self._index > 0)
        self.next_button.setEnabled(self._index < pages - 1)
        self._fit()

    def _fit(self) -> None:
        room = self._scroll.size().shrunkBy(self._scroll.contentsMargins())
        if not self._whole:
            room.setWidth(room.width() - self._scroll.verticalScrollBar().sizeHint().width())
        self.picture.fit(room, whole=self._whole)
