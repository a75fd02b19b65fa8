"""Every page of every paper as a picture: nothing comes so near the edge that a printer would cut it off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from facilitator_app import documents
from facilitator_app.domain.readings import Arm, Cuff, MeasuredBy
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.summaries import MeasuringCard, RecoverySheet
from facilitator_app.live.measurements import Typed
from facilitator_app.ui.pdf_pages import page_count, page_image
from tests.documents.handout_papers import EACH, rendered
from tests.looks.frames import folder_for_looks
from tests.practice import WORDING
from tests.zonnebloem import Afternoon, afternoon, call_box

PIXELS_PER_POINT = 1.0
# Five millimetres: what most office printers leave white.
EDGE_PX = 14
FOLD_MARK_PX = 6
HOSTILE = '<img src="x">&"’ ' + "فاطمة" * 40


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        opened.measure("Amina", "128/82")
        opened.at("2026-03-12 16:02")
        yield opened


def pictures(folder: Path, name: str, pdf: bytes) -> int:
    """Keep every page as `paper-name-1.png`; returns how many there are."""
    pages = page_count(pdf)
    for index in range(pages):
        picture = page_image(pdf, index, PIXELS_PER_POINT, grey=True)
        assert picture.save(str(folder_for_looks(folder) / f"paper-{name}-{index + 1}.png"))
        assert inked_edges(picture) == [], f"{name}, page {index + 1}"
    return pages


def inked_edges(picture: QImage) -> list[str]:
    """Edges with ink in them, apart from the fold marks of a sheet in landscape: those may be cut off."""
    wide, high = picture.width(), picture.height()
    marks = FOLD_MARK_PX if wide > high else 0
    half = (wide - marks) // 2
    edges = {
        "left": QRect(0, 0, EDGE_PX, high),
        "right": QRect(wide - EDGE_PX, 0, EDGE_PX, high),
        "top left": QRect(0, 0, half, EDGE_PX),
        "top right": QRect(wide - half, 0, half, EDGE_PX),
        "bottom left": QRect(0, high - EDGE_PX, half, EDGE_PX),
        "bottom right": QRect(wide - half, high - EDGE_PX, half, EDGE_PX),
    }
    return [name for name, edge in edges.items() if not is_white(picture.copy(edge))]


def is_white(picture: QImage) -> bool:
    white = picture.copy()
    white.fill(255)
    return picture == white


def card_of(room: Afternoon, first_name: str) -> MeasuringCard:
    return room.session.papers.card(room.woman(first_name).id, PaperUse.PREVIEW, "nl")


def test_card_of_who_was_there(room: Afternoon, tmp_path: Path) -> None:
    assert pictures(tmp_path, "card", documents.render_measuring_card(card_of(room, "Amina"), WORDING)) == 1


def test_card_of_who_was_not_there(room: Afternoon, tmp_path: Path) -> None:
    assert pictures(tmp_path, "card-absent", documents.render_measuring_card(card_of(room, "Zofia"), WORDING)) == 1


def test_card_without_an_approved_call_text(room: Afternoon, tmp_path: Path) -> None:
    room.practice.texts.change(call_box(room.practice, ("je bloed verliest",)))
    card = card_of(room, "Amina")
    assert pictures(tmp_path, "card-unapproved", documents.render_measuring_card(card, WORDING)) == 1


def test_overview_of_a_series(room: Afternoon, tmp_path: Path) -> None:
    room.session.closing.close()
    overview = room.practice.series_paper("zonnebloem").overview(PaperUse.PREVIEW)
    assert pictures(tmp_path, "overview", documents.render_series_overview(overview, WORDING)) == 2


def test_card_with_a_hostile_name(room: Afternoon, tmp_path: Path) -> None:
    card = replace(card_of(room, "Birgül"), label=HOSTILE)
    assert pictures(tmp_path, "card-hostile", documents.render_measuring_card(card, WORDING)) == 1


def test_group_report(room: Afternoon, tmp_path: Path) -> None:
    circle = room.session.circle
    circle.start()
    for place, slot in enumerate(circle.timetable()):
        room.at(f"2026-03-12 16:{2 + place * 8:02}")
        if place:
            circle.next()
        circle.write_note(slot.block.id, "Veel vragen over vis en kaas. " * (6 * place))
    for place in range(10):
        circle.ask(f"Vraag {place + 1}: mag ik nog op mijn rug slapen?")
    room.session.closing.close()
    report = room.session.papers.group_report(PaperUse.PREVIEW, {})
    assert pictures(tmp_path, "group-report", documents.render_group_report(report, WORDING)) > 1


def test_file_sheet(room: Afternoon, tmp_path: Path) -> None:
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW, "nl")
    assert pictures(tmp_path, "file-sheet", documents.render_file_sheet(sheet, WORDING)) == 1


def test_papers_with_all_that_can_be_kept(room: Afternoon, tmp_path: Path) -> None:
    measurements, seat = room.practice.measurements, room.seat("Amina")
    room.at("2026-03-12 14:20")
    second = Typed("124", "80", pulse="72", arm=Arm.LEFT, cuff=Cuff.LARGE, note="na 5 minuten rust")
    measurements.add(seat, second)
    measurements.add(seat, Typed("118", "76", measured_by=MeasuredBy.MIDWIFE))
    measurements.note(seat, "Apparaat geeft HI bij de eerste keer; daarna een grotere manchet genomen.")
    room.at("2026-03-12 14:25")
    measurements.move_row(room.seat("Anouk"), room.seat("Zofia"))
    for name, file in (("Amina", "all"), ("Anouk", "moved"), ("Zofia", "moved-here")):
        sheet = room.session.papers.file_sheet(room.woman(name).id, PaperUse.PREVIEW, "nl")
        assert pictures(tmp_path, f"file-sheet-{file}", documents.render_file_sheet(sheet, WORDING)) <= 2
    card = card_of(room, "Amina")
    assert pictures(tmp_path, "card-besides", documents.render_measuring_card(card, WORDING)) == 1
    bare = replace(card, with_weight=False)
    assert pictures(tmp_path, "card-without-weight", documents.render_measuring_card(bare, WORDING)) == 1


def test_file_sheet_of_more_than_one_page(room: Afternoon, tmp_path: Path) -> None:
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW, "nl")
    long = replace(sheet, full_name=HOSTILE, readings=sheet.readings * 30)
    assert pictures(tmp_path, "file-sheet-long", documents.render_file_sheet(long, WORDING)) > 1


@pytest.mark.parametrize(("name", "practice"), [("", "Verloskundigenpraktijk De Linde"), ("-hostile", HOSTILE)])
def test_recovery_sheet(tmp_path: Path, name: str, practice: str) -> None:
    groups = RecoveryCode.with_checks("WX01YZ23ST45VW67AB8KMN9PHJKQ").groups
    sheet = RecoverySheet(practice, groups, datetime(2026, 3, 12, 13, tzinfo=UTC), "0.1.0")
    assert pictures(tmp_path, f"recovery-sheet{name}", documents.render_recovery_sheet(sheet, WORDING)) == 1


@pytest.mark.parametrize(("language", "name"), EACH)
def test_papers_to_take_home(tmp_path: Path, language: str, name: str) -> None:
    pages = 2 if name in ("name-tags", "arrange-most") else 1
    assert pictures(tmp_path, f"{name}-{language}", rendered(language)[name]) == pages
