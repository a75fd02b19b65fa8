"""Sends papers to a printer from memory: page by page, in grey, each page on a sheet of its own."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from facilitator_app.domain.troubles import PrinterGone, Trouble
from facilitator_app.ui.cover_keys import bind_cover_keys
from facilitator_app.ui.pdf_pages import POINTS_PER_INCH, page_count, page_image, page_size_points
from facilitator_app.ui.window import MainWindow

DOTS_PER_INCH = 300

ChoosePrinter = Callable[[QWidget], QPrinter | None]


class NoPrinter(Trouble):
    """This laptop knows no printer at all."""


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask with the dialog of the system; None when she changes her mind.

    Raises:
        NoPrinter: there is nothing to choose from.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    # On the window: the page that asks may be thrown away while the dialog of the system still stands.
    dialog = QPrintDialog(printer, parent.window())
    # No printing to a file here: that would write a woman's numbers in the clear.
    dialog.setOptions(QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies)
    # Where Qt draws it: a dialog of Windows has the keyboard to itself.
    window = parent.window()
    bind_cover_keys(dialog, dialog.reject, *([window.cover_requested] if isinstance(window, MainWindow) else []))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if isValid(dialog):
        dialog.deleteLater()
    return printer if accepted else None


def prepare(printer: QPrinter) -> None:
    """Set what papers of Kring need: A4 to its edges, grey, one side; no name in the list of print jobs."""
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    # Two pages on one sheet could be the cards of two women.
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setDocName("Kring")


def print_papers(pdfs: Sequence[bytes], printer: QPrinter) -> Iterator[int]:
    """Print all pages of all papers; after each page gives how many sheets are on their way.

    Raises:
        PrinterGone: the printer does not take a page; the job is withdrawn.
    """
    prepare(printer)
    by_driver = printer.supportsMultipleCopies()
    copies = 1 if by_driver else printer.copyCount()
    sheets_per_page = printer.copyCount() if by_driver else 1
    painter, pages = QPainter(), 0
    try:
        for _ in range(copies):
            for pdf in pdfs:
                for index in range(page_count(pdf)):
                    _print_page(pdf, index, printer, painter)
                    pages += 1
                    yield pages * sheets_per_page
        if not painter.end():
            raise PrinterGone
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _print_page(pdf: bytes, index: int, printer: QPrinter, painter: QPainter) -> None:
    size = page_size_points(pdf, index)
    wide = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    begun = printer.newPage() if painter.isActive() else painter.begin(printer)
    if not begun or printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
        raise PrinterGone
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    # Our own papers fill the sheet; one of another size keeps its own, or shrinks until it fits.
    dots_per_point = min(
        DOTS_PER_INCH / POINTS_PER_INCH, sheet.width() / size.width(), sheet.height() / size.height()
    )
    image = page_image(pdf, index, dots_per_point, grey=True)
    place = QRectF(0, 0, size.width() * dots_per_point, size.height() * dots_per_point)
    place.moveCenter(QRectF(0, 0, sheet.width(), sheet.height()).center())
    painter.drawImage(place, image)
