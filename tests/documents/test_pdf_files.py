"""PDF as files: loaded late, joined for the printer, locked for a stick."""

import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.summaries import FileSheet, MeasuringCard
from facilitator_app.ui.wording import ReaderWording
from tests.documents.handout_papers import rendered


def test_importing_documents_loads_neither_reportlab_nor_pypdf() -> None:
    code = "from facilitator_app import documents; import sys; print({'reportlab', 'pypdf'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"


def test_joined_papers_keep_their_order_and_name_nobody(
    make_card: Callable[..., MeasuringCard],
    make_sheet: Callable[..., FileSheet],
    wording: ReaderWording,
    read_pages: Callable[[bytes], list[Any]],
) -> None:
    papers = [documents.render_measuring_card(make_card(woman=n), wording) for n in range(2)]
    papers.append(documents.render_file_sheet(make_sheet(), wording))
    joined = documents.join(papers)
    first, second, third = read_pages(joined)
    assert "Amina B." in first.text
    assert "Anouk V." in second.text
    assert "Dossierblad" in third.text
    assert not PdfReader(BytesIO(joined)).metadata
    assert joined == documents.join(papers)


def test_nothing_cannot_be_joined() -> None:
    with pytest.raises(ValueError, match="nothing to join"):
        documents.join([])


def test_a_locked_paper_opens_with_its_password_only(
    make_card: Callable[..., MeasuringCard], wording: ReaderWording
) -> None:
    locked = documents.with_password(documents.render_measuring_card(make_card(), wording), "linde-1234")
    assert b"Birg" not in locked
    reader = PdfReader(BytesIO(locked))
    assert reader.is_encrypted
    assert not reader.decrypt("")
    assert not reader.decrypt("linde")
    assert reader.decrypt("linde-1234")
    assert "Birgül Y." in reader.pages[0].extract_text()
    assert reader.trailer["/Encrypt"]["/CF"]["/StdCF"]["/CFM"] == "/AESV3"


def test_an_empty_password_is_refused(make_card: Callable[..., MeasuringCard], wording: ReaderWording) -> None:
    with pytest.raises(ValueError, match="empty password"):
        documents.with_password(documents.render_measuring_card(make_card(), wording), "")


@pytest.mark.parametrize(("copies", "sheets"), [(1, 1), (2, 1), (11, 6)])
def test_leaflets_come_two_to_a_sheet_of_a4(
    read_pages: Callable[[bytes], list[Any]], copies: int, sheets: int
) -> None:
    pages = read_pages(documents.on_a4(rendered("nl")["call-us"], copies))
    assert len(pages) == sheets
    assert all((round(page.width_mm), round(page.height_mm)) == (297, 210) for page in pages)
    assert sum(page.text.count("Bel meteen, dag en nacht") for page in pages) == copies


def test_what_is_a4_already_only_comes_as_often_as_it_is_wanted(read_pages: Callable[[bytes], list[Any]]) -> None:
    dates = rendered("nl")["dates"]
    assert documents.on_a4(dates, 1) == dates
    assert [page.text for page in read_pages(documents.on_a4(dates, 3))] == [read_pages(dates)[0].text] * 3
