"""Every paper in both languages: as it was looked at, and the same words for whatever program reads it."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.check_summaries import CheckSummary
from facilitator_app.domain.participants import PICTURES
from facilitator_app.domain.readings import BloodPressure
from facilitator_app.domain.summaries import Slip, SlipSheet
from tests.documents.conftest import HEADING
from tests.documents.handout_papers import EACH, rendered, today_sheets, wording
from tests.documents.test_log_extract import LINE, log_extract
from tests.documents.test_papers_beforehand import brief, things_to_pack
from tests.documents.test_series_overview import overview

# Made anew with KRING_GOLDEN=1, after every page was looked at.
GOLDEN = Path(__file__).with_name("golden_pages.json")
CELLS = (24, 34)
# Another version of the renderer moves the edge of a letter into the next cell.
CELLS_THAT_MAY_DIFFER = 0.03
LIMITS = (90, 140)
SESSION = (
    *("card", "card-with-limits", "card-absent", "card-ahead", "card-besides", "slips"),
    *("file-sheet", "file-sheet-with-limits", "file-sheet-long", "group-report", "series-overview"),
    *("packing-list", "stand-in-brief", "log-extract", "log-extract-of-one"),
)
ALL = [*EACH, *((language, name) for language in ("nl", "en") for name in SESSION)]
Papers = dict[tuple[str, str], bytes]


@pytest.fixture(scope="module")
def every_paper(
    make_card: Callable[..., Any], make_sheet: Callable[..., Any], make_report: Callable[..., Any]
) -> Papers:
    card, sheet = make_card(), make_sheet()
    besides = replace(card.visits[-1], beside=BloodPressure(118, 74))
    to_write_on = replace(card.visits[-1], pressure=None, weight=None)
    slips = tuple(Slip(f"Vrouw {n}.", PICTURES[n], weighs=n != 2) for n in range(3))
    found: Papers = {(language, name): rendered(language)[name] for language, name in EACH}
    for language in ("nl", "en"):
        words = wording(language)
        cards = {
            "card": card,
            "card-with-limits": replace(card, limits=LIMITS),
            "card-absent": replace(card, was_there=False, today=None, visits=card.visits[:-1]),
            "card-ahead": replace(card, was_there=False, ahead=True, today=to_write_on, visits=card.visits[:-1]),
            "card-besides": replace(card, visits=(*card.visits[:-1], besides), today=besides),
        }
        sheets = {
            "file-sheet": sheet,
            "file-sheet-with-limits": replace(sheet, limits=LIMITS),
            "file-sheet-long": replace(
                sheet, readings=sheet.readings * 15, limits=LIMITS, check=CheckSummary(True)
            ),
        }
        found |= {
            (language, name): documents.render_measuring_card(replace(each, language=language), words)
            for name, each in cards.items()
        }
        found |= {(language, name): documents.render_file_sheet(each, words) for name, each in sheets.items()}
        found[language, "slips"] = documents.render_slips(SlipSheet(HEADING, slips), words)
        found[language, "group-report"] = documents.render_group_report(make_report(), words)
        found[language, "series-overview"] = documents.render_series_overview(overview(), words)
        found[language, "packing-list"] = documents.render_packing_list(things_to_pack(), words)
        found[language, "stand-in-brief"] = documents.render_stand_in_brief(brief(), words)
        of_all, of_one = log_extract(lines=(LINE,) * 60, count=60), log_extract(about="Amina Bouali")
        found[language, "log-extract"] = documents.render_log_extract(of_all, words)
        found[language, "log-extract-of-one"] = documents.render_log_extract(of_one, words)
    return found


@pytest.mark.parametrize(("language", "name"), ALL)
def test_three_readers_read_the_same_words(every_paper: Papers, tmp_path: Path, language: str, name: str) -> None:
    pdf = every_paper[language, name]
    by_pdfium = words_of(" ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)))
    by_pypdf = words_of(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))
    assert by_pypdf == by_pdfium
    program = shutil.which("pdftotext")
    if program:
        path = tmp_path / "papier.pdf"
        path.write_bytes(pdf)
        done = subprocess.run([program, "-layout", path, "-"], capture_output=True, check=True)
        assert words_of(done.stdout.decode()) == by_pdfium


def words_of(text: str) -> list[str]:
    return sorted(text.replace("\x0c", " ").split())


def test_texts_and_pages_are_those_that_were_looked_at(every_paper: Papers) -> None:
    now = {f"{language}/{name}": look(every_paper[language, name]) for language, name in ALL}
    for language in ("nl", "en"):
        for name, sheet in today_sheets(language).items():
            now[f"{language}/{name}"] = look(documents.render_handout(sheet, wording(language)))
            assert len(now[f"{language}/{name}"]) == 1, name
    if os.environ.get("KRING_GOLDEN"):
        GOLDEN.write_text(json.dumps(now, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert set(now) == set(golden)
    for name, pages in now.items():
        assert [page["text"] for page in pages] == [page["text"] for page in golden[name]], name
        for page, kept in zip(pages, golden[name], strict=True):
            assert cells_that_differ(page["ink"], kept["ink"]) <= CELLS_THAT_MAY_DIFFER, name


def look(pdf: bytes) -> list[dict[str, str]]:
    """Of each page its words, and where on a coarse grid there is ink."""
    return [
        {"text": " ".join(page.get_textpage().get_text_bounded().split()), "ink": ink_of(page)}
        for page in pypdfium2.PdfDocument(pdf)
    ]


def ink_of(page: pypdfium2.PdfPage) -> str:
    wide, high = CELLS
    picture = page.render(scale=8 * wide / page.get_width(), grayscale=True)
    rows = bytes(picture.buffer)
    found = 0
    for row in range(high):
        for column in range(wide):
            top, bottom = row * picture.height // high, (row + 1) * picture.height // high
            left, right = column * picture.width // wide, (column + 1) * picture.width // wide
            dark = any(
                min(rows[y * picture.stride + left : y * picture.stride + right], default=255) < 160
                for y in range(top, bottom)
            )
            found = found << 1 | dark
    return f"{found:x}"


def cells_that_differ(one: str, other: str) -> float:
    return (int(one, 16) ^ int(other, 16)).bit_count() / (CELLS[0] * CELLS[1])
