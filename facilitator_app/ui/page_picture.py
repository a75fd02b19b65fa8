"""One page of a paper on the screen, drawn from memory as large as there is room, or as wide."""

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.pdf_pages import page_image, page_size_points, page_text
from facilitator_app.ui.theme import current_tokens

EDGE = 1


class PagePicture(QWidget):
    """Holds the picture of the page in sight and of no other.

    Signals:
        pressed: she clicked on the page.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._index = b"", 0
        self._size_points = QSizeF()
        self._image: QImage | None = None

    @property
    def image(self) -> QImage | None:
        """The picture that was painted last, in pixels of the screen."""
        return self._image

    def show_page(self, pdf: bytes, index: int, name: str, words: str = "") -> None:
        """Take another page; a screen reader says its `name`, and its `words` or those that stand on it."""
        self._pdf, self._index = pdf, index
        self._size_points = page_size_points(pdf, index)
        self._image = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(words or page_text(pdf, index))
        self.update()

    def forget(self) -> None:
        """Show nothing, and hold nothing."""
        self._pdf, self._image = b"", None
        self._size_points = QSizeF()
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.update()

    def fit(self, room: QSize, *, whole: bool) -> None:
        """Take the size at which the whole page, or else its width, fills the room."""
        if self._size_points.isEmpty() or room.isEmpty():
            return
        scale = room.width() / self._size_points.width()
        if whole:
            scale = min(scale, room.height() / self._size_points.height())
        size = self._size_points * scale
        self.setFixedSize(int(size.width()), int(size.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click asks for the other size."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, drawing it anew after its size or the screen changed."""
        if not self._pdf:
            return
        ratio = self.devicePixelRatioF()
        pixels = self.size() * ratio
        if self._image is None or abs(self._image.width() - pixels.width()) > 1:
            self._image = page_image(self._pdf, self._index, pixels.width() / self._size_points.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.height()), self._image)
        painter.setPen(QColor(current_tokens().line))
        painter.drawRect(self.rect().adjusted(0, 0, -EDGE, -EDGE))
        painter.end()
