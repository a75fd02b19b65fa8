"""The papers to take home: their size, their type, their words, and what no name or text can do to them."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.handout_texts import LONGEST_LINE, LONGEST_TITLE, MOST_LINES, HandoutText
from tests.documents.conftest import HEADING, Page
from tests.documents.handout_papers import EACH, WITH_A_NAME, papers, rendered, wording

ROOT = Path(__file__).parents[2]
SIZES_MM = {
    "measuring-poster": (297, 420),
    "dates": (210, 297),
    "wishes": (210, 297),
    "attendance-list": (210, 297),
    "name-tags": (210, 297),
    "door-sign": (297, 210),
}
A5 = (148, 210)
MOST_BYTES = 60_000
HOSTILE = (
    "<b>vet</b>",
    "& < > \" ' %s {0}",
    '<img src="file:///etc/passwd">',
    "Amina 🤰🏽 é",
    "\u202egnirts\u202c abc",
    "فاطمة الزهراء",
    "Оленка Ковaленко ናርዶስ",
    "\x00\x1b[31m\ud800",
    "x" * 200,
    "wwwwwwwwww " * 20,
    "",
    "   ",
)


@pytest.mark.parametrize(("language", "name"), EACH)
def test_a_paper_has_its_size_and_its_pages(
    read_pages: Callable[[bytes], list[Page]], language: str, name: str
) -> None:
    pdf = rendered(language)[name]
    pages = read_pages(pdf)
    # Nine things to arrange are easier to read on both halves of one sheet.
    assert len(pages) == (2 if name in ("name-tags", "arrange-most") else 1)
    wide, high = SIZES_MM.get(name, A5)
    assert all(abs(page.width_mm - wide) < 0.1 and abs(page.height_mm - high) < 0.1 for page in pages)
    assert len(pdf) <= MOST_BYTES


@pytest.mark.parametrize(("language", "name"), EACH)
def test_its_fonts_are_embedded_and_only_the_letters_that_it_needs(language: str, name: str) -> None:
    for page in PdfReader(BytesIO(rendered(language)[name])).pages:
        for font in page["/Resources"]["/Font"].values():
            found = font.get_object()
            assert re.match(r"/[A-Z]{6}\+", found["/BaseFont"]), "a part of the font, as its name says"
            assert "/FontFile2" in found["/FontDescriptor"].get_object()


@pytest.mark.parametrize(("language", "name"), EACH)
def test_it_is_for_a_black_and_white_printer(
    filled_areas: Callable[[bytes], list[tuple[float, float, float]]], language: str, name: str
) -> None:
    for grey, _, _ in filled_areas(rendered(language)[name]):
        assert grey > 0.9


@pytest.mark.parametrize(("language", "name"), EACH)
def test_its_metadata_names_the_practice_and_no_woman(language: str, name: str) -> None:
    reader = PdfReader(BytesIO(rendered(language)[name]))
    told = " ".join(str(value) for value in (reader.metadata or {}).values())
    assert HEADING.practice in told
    assert "Birgül" not in told
    assert reader.trailer["/Root"]["/Lang"] == language


def test_the_same_paper_is_the_same_bytes_in_another_process() -> None:
    code = (
        "import hashlib; from tests.documents.handout_papers import rendered;"
        "print(hashlib.sha256(b''.join(rendered('nl').values())).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().strip() == sha256(b"".join(rendered("nl").values())).hexdigest()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_text_on_its_page(read_pages: Callable[[bytes], list[Page]], name: str) -> None:
    named = papers("nl", name)
    for paper in WITH_A_NAME:
        for page in read_pages(documents.render_handout(named[paper], wording("nl"))):
            within_the_page(page)


def test_a_name_is_never_markup_and_never_opens_a_file() -> None:
    for paper in ("wishes", "arrange-most", "welcome-back", "attendance-list"):
        pdf = documents.render_handout(papers("nl", "<img src='x'/>&amp;")[paper], wording("nl"))
        assert "<img src='x'/>&amp;" in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_a_sign_that_no_font_has_is_seen_to_be_missing() -> None:
    pdf = documents.render_handout(papers("nl", "Li 李")["wishes"], wording("nl"))
    assert "Li ◊" in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def within_the_page(page: Page) -> None:
    """No letter is cut off, and none stands in the foot of the page but what belongs there."""
    for sign, left, top, right, bottom in page.letters:
        assert left >= 4, (sign, left)
        assert right <= page.width_mm - 4, (sign, right)
        assert top >= 4, (sign, top)
        assert bottom <= page.height_mm - 4, (sign, bottom)


def full(text: HandoutText) -> HandoutText:
    """As much as a practice may write."""
    line = ("woord " * LONGEST_LINE)[: LONGEST_LINE - 1].strip() + "!"
    parts = tuple(
        replace(part, title="W" * LONGEST_TITLE if part.title else "", lines=(line,) * MOST_LINES)
        for part in text.parts
    )
    return replace(text, title="W" * LONGEST_TITLE, lead=line, parts=parts, ending=(line,) * MOST_LINES)


@pytest.mark.parametrize("name", ["measuring", "wishes", "today", "dates", "arrange-most"])
def test_whatever_a_practice_writes_nothing_is_left_out(
    read_pages: Callable[[bytes], list[Page]], name: str
) -> None:
    paper = papers("nl", change=full)[name]
    pages = read_pages(documents.render_handout(paper, wording("nl")))
    for page in pages:
        within_the_page(page)
    if hasattr(paper, "text"):
        lines = [line for part in paper.text.said for line in part.lines] + list(paper.text.ending)
        shown = sum(page.text.count("!") for page in pages)
        # Of the calendar only what is open in these weeks is on her list.
        assert shown >= (len(paper.text.ending) if name == "arrange-most" else len(lines))


SIGNS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=40)


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(["wishes", "today", "dates", "arrange-first"]), st.lists(SIGNS, min_size=1, max_size=6))
def test_any_words_make_a_paper(name: str, lines: list[str]) -> None:
    def typed(text: HandoutText) -> HandoutText:
        parts = tuple(replace(part, title=lines[0], lines=tuple(lines)) for part in text.parts)
        return replace(text, title=lines[-1], lead=lines[0], parts=parts, ending=tuple(lines))

    pdf = documents.render_handout(papers("nl", lines[0], typed)[name], wording("nl"))
    assert len(PdfReader(BytesIO(pdf)).pages) >= 1
