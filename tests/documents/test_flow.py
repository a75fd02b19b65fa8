"""How blocks fill pages: nothing alone that belongs together, heads that come back, and nothing off the page."""

from collections.abc import Sequence

import pytest

from facilitator_app.documents.flow import BODY, Block, never_alone, paginate, paragraph, space
from facilitator_app.documents.table import MOST_LINES, Column, Row, share, table

HIGH = 100.0
LINE = BODY.line_height
Pages = list[list[tuple[float, Block]]]


def pages_of(blocks: Sequence[Block], before: float = 0) -> Pages:
    """The pages of a small paper, with something of a height before the blocks."""
    first = [Block(before, lambda _pen, _y: None)] if before else []
    return paginate([*first, *blocks], top=0, bottom=HIGH)


def counts(pages: Pages, blocks: Sequence[Block]) -> list[int]:
    """How many of the blocks stand on each page that has any."""
    wanted = {id(block) for block in blocks}
    found = [sum(id(block) in wanted for _, block in page) for page in pages]
    return [count for count in found if count]


def off_the_page(pages: Pages) -> list[Block]:
    return [block for page in pages for y, block in page if y + block.height > HIGH]


@pytest.mark.parametrize("lines", range(2, 16))
def test_no_line_of_a_text_stands_alone_wherever_the_page_ends(lines: int) -> None:
    text = paragraph("\n".join(f"regel {n}" for n in range(lines)))
    assert len(text) == lines
    for before in range(1, int(HIGH)):
        pages = pages_of(text, before)
        assert min(counts(pages, text)) >= 2, before
        assert off_the_page(pages) == []


def test_a_text_of_one_line_has_nothing_to_be_kept_with() -> None:
    assert not any(block.keep for block in paragraph("regel"))
    assert never_alone([]) == []


def test_no_row_of_a_table_stands_alone_and_its_head_comes_back_on_every_page() -> None:
    head, *rows = table([Column("naam", share(1)[0])], [Row((f"rij {n}",)) for n in range(11)])
    for before in range(1, int(HIGH)):
        pages = pages_of([head, *rows], before)
        assert min(counts(pages, rows)) >= 2, before
        assert off_the_page(pages) == []
        with_rows = [page for page in pages if counts([page], rows)]
        assert all(sum(block is head for _, block in page) == 1 for page in with_rows)


@pytest.mark.parametrize("lines", [1, 16, 17, 18, 80])
def test_a_row_that_is_longer_than_a_page_goes_on_upon_the_next_one(lines: int) -> None:
    note = "\n".join(f"regel {n}" for n in range(lines))
    head, *parts = table([Column("wie", 60), Column("notitie", 300)], [Row(("Joke", note))])
    assert (len(parts) > 1) == (lines > MOST_LINES)
    high = max(HIGH, (MOST_LINES + 2) * LINE)
    pages = paginate([head, *parts], top=0, bottom=high)
    assert all(y + block.height <= high for page in pages for y, block in page)
    assert all(page[0][1] is head for page in pages)
    assert [block.said for block in parts if block.said] == [f"wie: Joke; notitie: {note}".replace("\n", " ")]
    assert sum(block.height for block in parts) == pytest.approx(lines * LINE + 2)


def test_white_is_left_out_where_a_page_begins() -> None:
    line = Block(LINE, lambda _pen, _y: None)
    pages = pages_of([space(20), line], HIGH - LINE)
    assert [y for page in pages[1:] for y, _ in page] == [0]


def test_what_is_kept_together_but_higher_than_a_page_is_not_lost_off_its_edge() -> None:
    blocks = [Block(30, lambda _pen, _y: None, keep=True) for _ in range(8)]
    pages = pages_of(blocks, 40)
    assert sum(counts(pages, blocks)) == 8
    assert off_the_page(pages) == []
