"""Slips: one for each woman and some to spare, four to a sheet, with nothing on them that was measured."""

from datetime import UTC, date, datetime, time
from io import BytesIO

import pytest
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.participants import PICTURES
from facilitator_app.domain.summaries import Heading, Slip, SlipSheet
from tests.practice import WORDING

HEADING = Heading(
    "De Linde", "012 - 345 67 89", "Zonnebloem", 4, 10, date(2026, 3, 12), "Buurthuis", time(14), time(16),
    None, None, datetime(2026, 3, 11, 9, tzinfo=UTC), "0.1.0",
)  # fmt: skip


def pages(sheet: SlipSheet) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(documents.render_slips(sheet, WORDING))).pages]


def slips(count: int) -> SlipSheet:
    return SlipSheet(HEADING, tuple(Slip(f"Vrouw {n}.", PICTURES[n % len(PICTURES)]) for n in range(count)))


@pytest.mark.parametrize(("women", "sheets"), [(0, 1), (2, 1), (3, 2), (6, 2), (12, 4), (14, 4)])
def test_four_to_a_sheet_with_at_least_two_to_spare(women: int, sheets: int) -> None:
    assert len(pages(slips(women))) == sheets


def test_each_woman_has_one_slip_in_the_order_of_the_fields() -> None:
    text = "\n".join(pages(slips(5)))
    assert [text.count(f"Vrouw {n}.") for n in range(5)] == [1] * 5
    first = text.split("Mijn vraag")[0]
    assert first.index("bovendruk") < first.index("onderdruk") < first.index("gewicht")
    assert "Groep Zonnebloem · 12 maart 2026" in first


def test_a_spare_slip_has_room_for_a_name() -> None:
    assert pages(slips(0))[0].count("Naam") == 4


def test_the_same_slips_are_the_same_bytes() -> None:
    assert documents.render_slips(slips(3), WORDING) == documents.render_slips(slips(3), WORDING)


def test_strange_names_are_text() -> None:
    sheet = SlipSheet(HEADING, (Slip('<img src="x">&"’ ' + "ق" * 200, "star"),))
    assert "<img" in pages(sheet)[0]
