"""Papers on a printer: each paper on sheets of its own, in grey, the right way round."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.troubles import PrinterGone
from facilitator_app.ui.printing import NoPrinter, choose_printer, print_papers
from facilitator_app.ui.window import MainWindow
from tests.ui.papers_at_hand import a_card, a_report, printer_to, sizes_of

A4, A4_LANDSCAPE = (595, 842), (842, 595)


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    chosen = printer_to(tmp_path / "gedrukt.pdf")(QWidget())
    assert chosen is not None
    return chosen


def test_every_page_comes_out_the_right_way_round(printer: QPrinter, tmp_path: Path) -> None:
    counts = list(print_papers([a_card().pdf, a_report(2).pdf, a_card().pdf], printer))
    assert counts == [1, 2, 3, 4]
    assert sizes_of(tmp_path / "gedrukt.pdf") == [A4_LANDSCAPE, A4, A4, A4_LANDSCAPE]


def test_page_is_printed_to_its_edges_in_grey_at_300_dots_an_inch(printer: QPrinter, tmp_path: Path) -> None:
    list(print_papers([a_card().pdf], printer))
    page = PdfReader(tmp_path / "gedrukt.pdf").pages[0]
    (picture,) = page.images
    drawn = picture.image
    assert drawn is not None
    assert drawn.mode == "L"
    assert [abs(side - points * 300 / 72) < 3 for side, points in zip(drawn.size, A4_LANDSCAPE, strict=True)]
    # The black corner of the page lies in the corner of the sheet.
    assert drawn.getpixel((5, 5)) < 50
    assert drawn.getpixel((drawn.size[0] - 5, drawn.size[1] - 5)) > 200


def test_copies_are_counted(printer: QPrinter, tmp_path: Path) -> None:
    printer.setCopyCount(2)
    assert list(print_papers([a_card().pdf, a_report(1).pdf], printer))[-1] == 4


@pytest.mark.parametrize("copies", [1, 2])
def test_on_both_sides_no_sheet_holds_two_papers(
    printer: QPrinter, tmp_path: Path, copies: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # One that writes a PDF has no other side of its own.
    monkeypatch.setattr(printer, "duplex", lambda: QPrinter.DuplexMode.DuplexLongSide)
    printer.setCopyCount(copies)
    by_driver = printer.supportsMultipleCopies()
    counts = list(print_papers([a_report(3).pdf, a_card().pdf, a_report(2).pdf], printer))
    assert counts[-1] == copies * 4
    printed = PdfReader(tmp_path / "gedrukt.pdf").pages
    # With an empty side behind the third page of the report, and behind the card.
    inked = [bool(page.images) for page in printed]
    once = [True, True, True, False, True, False, True, True]
    assert inked == once * (1 if by_driver else copies)


def test_the_dialog_begins_with_one_side(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Zolder"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    printer = choose_printer(QWidget())
    assert printer is not None
    assert printer.duplex() is QPrinter.DuplexMode.DuplexNone


def test_list_of_print_jobs_shows_no_name(printer: QPrinter) -> None:
    list(print_papers([a_card().pdf], printer))
    assert printer.docName() == "Kring"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printer_that_takes_nothing_is_gone(qapp: QApplication, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "weg" / "gedrukt.pdf")(QWidget())
    assert printer is not None
    with pytest.raises(PrinterGone):
        list(print_papers([a_card().pdf], printer))


def test_printer_that_goes_away_half_way_withdraws_the_job(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    withdrawn: list[bool] = []
    monkeypatch.setattr(printer, "newPage", lambda: False)
    monkeypatch.setattr(printer, "abort", lambda: withdrawn.append(True))
    pages = print_papers([a_report(3).pdf], printer)
    assert next(pages) == 1
    with pytest.raises(PrinterGone):
        next(pages)
    assert withdrawn == [True]


def test_job_that_is_dropped_lets_go_of_the_printer(printer: QPrinter, tmp_path: Path) -> None:
    pages = print_papers([a_report(3).pdf], printer)
    next(pages)
    pages.close()
    again = printer_to(tmp_path / "opnieuw.pdf")(QWidget())
    assert again is not None
    assert list(print_papers([a_card().pdf], again)) == [1]


def test_laptop_without_a_printer_says_so(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    with pytest.raises(NoPrinter):
        choose_printer(QWidget())


def test_nothing_of_the_paper_stands_readable_in_what_is_printed(printer: QPrinter, tmp_path: Path) -> None:
    list(print_papers([a_card("geheim").pdf], printer))
    printed = (tmp_path / "gedrukt.pdf").read_bytes()
    assert "geheim" not in PdfReader(BytesIO(printed)).pages[0].extract_text()


@pytest.mark.parametrize("keys", ["F9", "Ctrl+Shift+A", "Pause"])
def test_the_cover_key_closes_a_dialog_that_qt_draws_and_covers(
    shown: Callable[..., QWidget], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, keys: str
) -> None:
    def press_keys(dialog: QPrintDialog) -> int:
        (shortcut,) = (found for found in dialog.findChildren(QShortcut) if found.key() == QKeySequence(keys))
        dialog.setResult(QDialog.DialogCode.Accepted)
        shortcut.activated.emit()
        return dialog.result()

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Zolder"])
    monkeypatch.setattr(QPrintDialog, "exec", press_keys)
    window = shown(MainWindow())
    assert isinstance(window, MainWindow)
    with qtbot.waitSignal(window.cover_requested):
        assert choose_printer(window.stage) is None


@pytest.mark.parametrize("accepted", [True, False])
def test_dialog_of_the_system_offers_no_file(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    seen: list[QAbstractPrintDialog.PrintDialogOption] = []

    def answer(dialog: QPrintDialog) -> int:
        seen.append(dialog.options())
        # The page that asks may go while the dialog stands; the window stays.
        assert dialog.parentWidget() is window
        return QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Zolder"])
    monkeypatch.setattr(QPrintDialog, "exec", answer)
    window = QWidget()
    printer = choose_printer(QWidget(window))
    assert (printer is not None) == accepted
    assert not seen[0] & QAbstractPrintDialog.PrintDialogOption.PrintToFile
    assert not seen[0] & QAbstractPrintDialog.PrintDialogOption.PrintPageRange
