"""A PDF of the practice's own comes to a session and is printed with the rest; a bad file is refused."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.programme_refusals import PaperNotSealed, UnusablePaper
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.own_paper_list import OwnPaperList
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import PaperOutlet, on_sheets
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.pdf_pages import check_paper
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.printing import print_papers
from facilitator_app.ui.programme_office import ProgrammeOffice
from facilitator_app.ui.saving import save_papers
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.wording import ReaderWording
from facilitator_app.ui.words import sentence_for
from tests.keys import focused_edit, press
from tests.pdfs import busy_pdf, empty_pdf, locked_pdf, not_quite_whole_pdf, pdf_of
from tests.practice import TODAY, WORDING
from tests.ui.copies import Copy, make_practice
from tests.ui.papers_at_hand import printer_to, sizes_of

Show = Callable[..., QWidget]
A4, A5 = (595, 842), (420, 595)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def session(practice: Copy) -> LiveSession:
    return practice.open()


class Desktop:
    """The files that somebody has, and which of them she chooses."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.chosen = ""

    def file(self, name: str, contents: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(contents)
        return path

    def choose(self, _parent: QWidget, _title: str, _kinds: str) -> str:
        return self.chosen


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


def listed(desktop: Desktop, room: OwnPapers, shown: Show) -> OwnPaperList:
    papers = OwnPaperList(desktop.choose)
    papers.show_room(room)
    shown(papers, (420, 480))
    return papers


def take(papers: OwnPaperList, desktop: Desktop, path: Path) -> str:
    """Choose a file; returns what is said against it."""
    desktop.chosen = str(path)
    papers.add.click()
    return papers.message.text


def names(room: OwnPapers) -> list[str]:
    return [paper.name for paper in room.all()]


def test_a_file_is_chosen_named_counted_and_taken_away(
    desktop: Desktop, session: LiveSession, shown: Show
) -> None:
    room = session.own_papers
    papers = listed(desktop, room, shown)
    assert take(papers, desktop, desktop.file("bevalplan 2026.pdf", pdf_of(3))) == ""
    # The name of the file is a proposal.
    assert focused_edit().selectedText() == "bevalplan 2026"
    press("Ons bevalplan", "\t")
    (row,) = papers.rows
    assert names(room) == ["Ons bevalplan"]
    assert row.remove.accessibleName() == "Haal Ons bevalplan weg"
    row.count.setCurrentIndex(row.count.findText("2 in totaal"))
    row.count.activated.emit(row.count.currentIndex())
    assert [(paper.copies, paper.for_each, paper.pages) for paper in room.all()] == [(2, False, 3)]
    asked: list[tuple[str, str]] = []
    papers.paper_requested.connect(lambda *ids: asked.append(ids))
    row.look.click()
    assert asked == [("bijeenkomst-4", room.all()[0].id)]
    row.remove.click()
    assert (names(room), papers.rows) == ([], [])
    session.undo()
    papers.refresh()
    assert len(papers.rows) == 1


def test_a_name_that_cannot_be_stays_in_its_field(desktop: Desktop, session: LiveSession, shown: Show) -> None:
    papers = listed(desktop, session.own_papers, shown)
    take(papers, desktop, desktop.file("plan.pdf", pdf_of(1)))
    for typed, said in (("", "Typ een naam."), ("o" * 61, "Deze tekst is te lang. Gebruik hooguit 60 tekens.")):
        edit = papers.rows[0].name.edit
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.setText(typed)
        press("\t")
        assert papers.rows[0].name.field.message.text == said
        assert names(session.own_papers) == ["plan"]


def test_files_are_dragged_here_and_the_bad_one_says_why(
    desktop: Desktop, session: LiveSession, shown: Show
) -> None:
    papers = listed(desktop, session.own_papers, shown)
    data = QMimeData()
    files = [desktop.file("een.pdf", pdf_of(1)), desktop.file("twee.docx", b"PK\x03\x04")]
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(papers, QDragEnterEvent(QPoint(10, 10), copy, data, buttons, keys))
    QApplication.sendEvent(papers, QDropEvent(QPointF(10, 10), copy, data, buttons, keys))
    assert names(session.own_papers) == ["een"]
    assert papers.message.text.startswith("Dit bestand is geen PDF, of het is niet heel.")


BAD = {
    "leeg": (b"", "Dit bestand is leeg."),
    "tekst": (b"Beste allemaal,", "Dit bestand is geen PDF"),
    "half": (pdf_of(1)[:300], "Dit bestand is geen PDF"),
    "op slot": (locked_pdf(), "Deze PDF is beveiligd met een wachtwoord."),
    "niet printen": (locked_pdf(""), "Deze PDF is beveiligd met een wachtwoord."),
    "zonder pagina's": (empty_pdf(), "In deze PDF staat geen enkele pagina."),
    "boek": (pdf_of(41), "Deze PDF heeft meer dan 40 pagina's."),
    "vlag": (pdf_of(1, (3000, 3000)), "Pagina 1 heeft een maat die niet te printen is."),
    "lint": (pdf_of(1, (80, 2000)), "Pagina 1 heeft een maat die niet te printen is."),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_printed_is_refused_in_words(
    desktop: Desktop, session: LiveSession, shown: Show, name: str
) -> None:
    contents, said = BAD[name]
    papers = listed(desktop, session.own_papers, shown)
    assert take(papers, desktop, desktop.file(f"{name}.pdf", contents)).startswith(said)
    assert names(session.own_papers) == []


def test_two_hundred_megabytes_are_refused_without_being_read(
    desktop: Desktop, session: LiveSession, shown: Show
) -> None:
    papers = listed(desktop, session.own_papers, shown)
    path = desktop.file("film.pdf", b"%PDF-1.7\n")
    with path.open("r+b") as file:
        # No byte of it is on the disk.
        file.truncate(200_000_000)
    assert take(papers, desktop, path).startswith("Dit bestand is groter dan 10 MB.")
    path.unlink()
    assert take(papers, desktop, path).startswith("film.pdf is niet te lezen.")
    assert names(session.own_papers) == []


@given(st.binary(max_size=60), st.integers(0, 1000), st.integers(0, 1000))
@settings(max_examples=40)
def test_a_damaged_pdf_is_refused_or_has_pages(noise: bytes, at: int, cut: int) -> None:
    whole = pdf_of(2)
    start = at * len(whole) // 1000
    damaged = (whole[:start] + noise + whole[start + len(noise) :])[: len(whole) - cut]
    # Any other exception, or a crash, would end the test.
    with suppress(UnusablePaper):
        assert check_paper(damaged) >= 1


@pytest.mark.usefixtures("qapp")
def test_what_a_pdf_would_like_to_do_is_not_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Pages become pictures; the part of the library that runs scripts is never begun."""
    pdf = busy_pdf()

    def never(*_: object, **__: object) -> None:
        raise AssertionError("a script or a form was begun")

    monkeypatch.setattr(pypdfium2.PdfDocument, "init_forms", never)
    assert check_paper(pdf) == 1
    printer = printer_to(tmp_path / "gedrukt.pdf")(QWidget())
    list(print_papers([pdf], printer))
    printed = (tmp_path / "gedrukt.pdf").read_bytes()
    assert b"example.org" not in printed


# With the rest


def wording_for(_language: str) -> ReaderWording:
    return WORDING


def paper_set(session: LiveSession) -> PaperSet:
    return PaperSet(session, wording_for, "nl")


def test_it_is_made_last_with_as_many_copies_as_there_are_women(session: LiveSession) -> None:
    room = session.own_papers
    for name, copies, for_each in (("Bevalplan", 2, True), ("Presentielijst", 1, False)):
        room.print_as(room.attach(name, pdf_of(1), 1).id, copies, for_each=for_each)
    wanted = Wanted(False, False, True, False, own_papers=True)
    report, *own = paper_set(session).make(wanted, PaperUse.PRINT)
    assert report.kind is PaperKind.GROUP_REPORT
    assert [(paper.kind, paper.label, paper.copies) for paper in own] == [
        (PaperKind.OWN, "Bevalplan", 24),
        (PaperKind.OWN, "Presentielijst", 1),
    ]
    assert paper_set(session).count(wanted) == 3
    assert paper_set(session).count(replace(wanted, own_papers=False)) == 1


@pytest.mark.usefixtures("qapp")
def test_a_smaller_page_keeps_its_size_on_the_sheet_and_a_larger_one_fits(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "gedrukt.pdf")(QWidget())
    list(print_papers([pdf_of(1, A5), pdf_of(1, (842, 1191)), pdf_of(1)], printer))
    assert sizes_of(tmp_path / "gedrukt.pdf") == [A4] * 3
    widths = []
    for page in PdfReader(tmp_path / "gedrukt.pdf").pages:
        (picture,) = page.images
        assert picture.image is not None
        widths.append(round(picture.image.size[0] * 72 / 300))
    assert widths == pytest.approx([A5[0], A4[0], A4[0]], abs=2)


def own(pdf: bytes, copies: int) -> Paper:
    return Paper(PaperKind.OWN, None, "nl", pdf, "Bevalplan", 1, copies)


def test_one_that_is_not_quite_whole_is_printed_as_it_is_with_all_its_copies() -> None:
    assert check_paper(not_quite_whole_pdf()) == 1
    assert on_sheets(own(not_quite_whole_pdf(), 3)) == [not_quite_whole_pdf()] * 3


@pytest.mark.parametrize(("size", "sheets"), [(A4, 3), (A5, 2)])
def test_a_whole_one_is_laid_on_sheets_with_all_its_copies(size: tuple[int, int], sheets: int) -> None:
    (laid_out,) = on_sheets(own(pdf_of(1, size), 3))
    assert check_paper(laid_out) == sheets


def saved(session: LiveSession, folder: Path, password: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    papers = list(paper_set(session).make(Wanted(False, False, False, False, own_papers=True), PaperUse.SAVE))
    list(save_papers(papers, folder, TODAY, password))
    return sorted(folder.iterdir())


def test_saved_it_is_once_and_behind_the_password_of_all_others(session: LiveSession, tmp_path: Path) -> None:
    pdf = pdf_of(3)
    session.own_papers.print_as(session.own_papers.attach("Bevalplan", pdf, 3).id, 2, for_each=True)
    (locked,) = saved(session, tmp_path / "dicht", "een wachtwoord")
    assert locked.name == "eigen-papier-2026-03-12-01.pdf"
    assert PdfReader(locked).is_encrypted
    assert len(PdfReader(locked, password="een wachtwoord").pages) == 3
    (open_,) = saved(session, tmp_path / "open", "")
    assert open_.read_bytes() == pdf


def test_one_that_takes_no_password_leaves_nothing_in_the_folder(session: LiveSession, tmp_path: Path) -> None:
    odd = pdf_of(1).replace(b"<<\n/Author", b"r")
    session.own_papers.attach("Bevalplan", pdf_of(1), 1)
    session.own_papers.attach("Folder", odd, check_paper(odd))
    with pytest.raises(PaperNotSealed) as caught:
        saved(session, tmp_path / "dicht", "een wachtwoord")
    assert caught.value.name == "Folder"
    assert "“Folder” kan niet met een wachtwoord" in sentence_for(caught.value)
    assert list((tmp_path / "dicht").iterdir()) == []


def test_the_end_of_a_session_shows_it_and_prints_it(
    practice: Copy, session: LiveSession, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    outlet = PaperOutlet(session.papers, printer_to(tmp_path / "gedrukt.pdf"))
    page = ClosingPage(session, practice.door.practice.settings, wording_for, outlet)
    shown(page, (1093, 486))
    page.enter()
    assert page.panel.own.isHidden()
    own = session.own_papers
    own.print_as(own.attach("Bevalplan", pdf_of(2), 2).id, 2, for_each=False)
    page.enter()
    assert (page.panel.own.text(), page.panel.own.isChecked()) == ("1 eigen papier", True)
    page.panel.own_list.rows[0].look.click()
    assert page.preview is not None
    assert page.preview.list.item(0).text() == "Eigen papier · Bevalplan · 2×"
    assert page.preview.picture.accessibleName() == "Eigen papier · Bevalplan · 2×. Pagina 1 van 2"
    press("<Esc>")
    assert page.preview is None
    others = (page.panel.report, page.panel.sheets, page.panel.handouts)
    for box in (page.panel.cards, page.panel.cards_for_absent, *others):
        box.setChecked(False)
    page.panel.print_button.click()
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert page.notice.text == "Naar de printer gestuurd. Tel de vellen: het zijn er 4."
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 4


def test_from_the_planning_it_is_printed_as_often_as_it_is_asked_for(practice: Copy, shown: Show) -> None:
    rooms, ahead = practice.door.practice, "bijeenkomst-5"
    own = rooms.own_papers(ahead)
    for_each, in_all = (own.attach(name, pdf_of(1), 1).id for name in ("Bevalplan", "Lijst"))
    own.print_as(for_each, 2, for_each=True)
    own.print_as(in_all, 3, for_each=False)
    window, pages = MainWindow(), list[PreviewPage]()
    shown(window)
    office = ProgrammeOffice(
        rooms, window, lambda _name, page, _title: pages.append(page), window.close, partial(wording_for, "nl")
    )
    for id in (for_each, in_all):
        office.show_paper(ahead, id)
    women = len(rooms.slips(ahead).sheet(PaperUse.PREVIEW).slips)
    assert women > 1
    assert [page.list.papers[0].copies for page in pages] == [2 * women, 3]
    own.take_away(in_all)
    office.show_paper(ahead, in_all)
    assert len(pages) == 2


def test_two_that_wait_are_two_and_one_of_them_need_not_be_printed(
    practice: Copy, session: LiveSession, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    own = session.own_papers
    for name in ("Bevalplan", "Folder"):
        own.print_as(own.attach(name, pdf_of(1), 1).id, 1, for_each=False)
    papers = paper_set(session).make(Wanted(False, False, False, False, own_papers=True), PaperUse.PRINT)
    session.papers.keep_to_print([paper.handed for paper in papers])
    outlet = PaperOutlet(session.papers, printer_to(tmp_path / "gedrukt.pdf"))
    page = ClosingPage(session, practice.door.practice.settings, wording_for, outlet)
    shown(page, (1093, 486))
    page.enter()
    assert page.list.to_print.value == "2 papieren"
    assert page.list.to_print.button is not None
    page.list.to_print.button.click()
    qtbot.waitUntil(lambda: page.preview is not None)
    preview = page.preview
    assert preview is not None
    assert preview.primary.text() == "Print alles (2)"
    preview.let_go_button.click()
    assert [preview.list.item(row).text() for row in range(preview.list.count())] == ["Eigen papier · Folder"]
    assert preview.primary.text() == "Printen"
    with qtbot.waitSignal(outlet.handed_out):
        preview.primary.click()
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 1
    assert not page.list.to_print.isVisible()
