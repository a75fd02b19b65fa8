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
