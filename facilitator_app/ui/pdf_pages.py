"""Pages of a PDF in memory as pictures: for the screen and for the printer."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


def page_count(pdf: bytes) -> int:
    """Return how many pages there are."""
    with _opened(pdf) as document:
        return len(document)


def page_size_points(pdf: bytes, index: int) -> QSizeF:
    """Return width and height of a page in points of 1/72 inch."""
    with _opened(pdf) as document:
        return QSizeF(*document.get_page_size(index))


def page_image(pdf: bytes, index: int, pixels_per_point: float, *, grey: bool = False) -> QImage:
    """Return one page as a picture: eight bits of grey, or three times eight of colour, for each pixel."""
    with _opened(pdf) as document:
        bitmap = document[index].render(scale=pixels_per_point, grayscale=grey)
        form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_BGR888
        # The copy outlives the page, whose memory goes with the document.
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
