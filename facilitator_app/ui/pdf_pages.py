"""Pages of a PDF in memory as pictures: for the screen and for the printer."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from facilitator_app.domain.own_papers import check_pages
from facilitator_app.domain.programme_refusals import UnusablePaper, WhyNoPaper

POINTS_PER_INCH = 72
_NO_PAGES = re.compile(rb"/Kids\s*\[\s*\]")


def check_paper(pdf: bytes) -> int:
    """Return how many pages a PDF of somebody else has; raises UnusablePaper for one that cannot be printed.

    Pages become pictures here and nothing else: what it would like to run or to open stays as dead as ink.
    """
    import pypdfium2
    from pypdfium2 import raw

    try:
        with _opened(pdf) as document:
            if raw.FPDF_GetSecurityHandlerRevision(document.raw) != -1:
                raise UnusablePaper(WhyNoPaper.LOCKED)
            check_pages([document.get_page_size(index) for index in range(len(document))])
            for index in range(len(document)):
                document[index].close()
            return len(document)
    except pypdfium2.PdfiumError as error:
        raise UnusablePaper(_why_not(pdf)) from error


def _why_not(pdf: bytes) -> WhyNoPaper:
    """Why it did not open: what the library says of that may still be about the file before this one."""
    if b"/Encrypt" in pdf:
        return WhyNoPaper.LOCKED
    return WhyNoPaper.NO_PAGES if _NO_PAGES.search(pdf) else WhyNoPaper.NOT_PDF


def opens(pdf: bytes) -> bool:
    """Whether every page of a PDF can be shown."""
    import pypdfium2

    try:
        with _opened(pdf) as document:
            for index in range(len(document)):
                document[index].close()
    except pypdfium2.PdfiumError:
        return False
    return True


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


def page_text(pdf: bytes, index: int) -> str:
    """Return the words of a page, line by line as they stand on it; "" for one that is a picture."""
    with _opened(pdf) as document:
        lines = document[index].get_textpage().get_text_bounded().splitlines()
        return "\n".join(words for line in lines if (words := " ".join(line.split())))


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
