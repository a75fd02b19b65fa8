"""The papers of before a session: a list with boxes, and one page for who stands in, whatever there is to tell."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.preparations import Line, LineKind, RoomThing
from facilitator_app.domain.summaries import BriefBlock, PackingList, StandInBrief
from tests.documents.conftest import HEADING
from tests.practice import WORDING

TWO = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
LONG = (
    "Een heel lange zin die over meer dan een regel gaat omdat iemand veel te vertellen had over dit onderwerp. "
)


def blocks(count: int) -> tuple[BriefBlock, ...]:
    return tuple(
        BriefBlock(TWO + timedelta(minutes=2 * n), 2, f"Blok {n} met een titel", "Werkvorm") for n in range(count)
    )


def brief(count: int = 7, texts: int = 3, words: str = "Tekst") -> StandInBrief:
    told = tuple(f"{words} {n}" for n in range(texts))
    lines = tuple(Line(f"crate/{n}", LineKind.CRATE, text) for n, text in enumerate(told))
    return StandInBrief(
        HEADING, "Groeien en voelen", ("Joke", "Saskia"), told, blocks(count), told, lines, told, told, 2
    )


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize(
    ("count", "texts", "words"), [(7, 3, "Tekst"), (60, 40, LONG), (1, 0, ""), (40, 3, LONG * 3), (7, 60, "Tekst")]
)
def test_the_brief_is_one_page_whatever_there_is_to_tell(count: int, texts: int, words: str) -> None:
    (page,) = pages(documents.render_stand_in_brief(brief(count, texts, words), WORDING))
    assert "Blok 0 met een titel" in page
    assert "Doe dit eerst" in page


def test_what_has_no_room_is_counted() -> None:
    (page,) = pages(documents.render_stand_in_brief(brief(60, 40, LONG), WORDING))
    shown = sum(f"Blok {n} met" in page for n in range(60))
    assert f"… en nog {60 - shown} in Kring" in page


def test_the_brief_tells_all_that_it_was_given() -> None:
    (page,) = pages(documents.render_stand_in_brief(brief(), WORDING))
    for words in ("Joke, Saskia", "14.00–16.00 uur", "14.04 Blok 2", "012 - 345 67 89", "Tekst 2"):
        assert words in page
    assert "Met een naam of een getal erin: 2." in page


def packing(*lines: Line) -> PackingList:
    return PackingList(HEADING, "Groeien en voelen", lines)


def things_to_pack() -> PackingList:
    return packing(
        Line("programme/Pop", LineKind.PROGRAMME, "Pop"),
        Line("crate/Stoelen", LineKind.CRATE, "Stoelen", there=True),
        Line("room/toilet", LineKind.ROOM, RoomThing.TOILET.value),
        Line("own/1", LineKind.OWN, "Sleutel", ready=True),
    )


def test_what_is_there_already_stands_apart_and_nothing_is_left_out() -> None:
    (page,) = pages(documents.render_packing_list(things_to_pack(), WORDING))
    places = [page.index(words) for words in ("Pop", "Sleutel", "Een toilet dichtbij", "Dit is er al", "Stoelen")]
    assert places == sorted(places)


@pytest.mark.parametrize("thing", RoomThing)
def test_every_thing_of_a_room_has_words(thing: RoomThing) -> None:
    (page,) = pages(
        documents.render_packing_list(packing(Line(f"room/{thing}", LineKind.ROOM, thing.value)), WORDING)
    )
    assert "Van de ruimte" in page


@pytest.mark.parametrize("render", [documents.render_stand_in_brief, documents.render_packing_list])
def test_the_same_paper_is_the_same_bytes_and_strange_signs_are_text(render: Callable[..., bytes]) -> None:
    strange = Line("own/1", LineKind.OWN, '<img src="x">&"’ قائمة ' + "ب" * 300)
    paper: Any = (
        packing(strange) if render is documents.render_packing_list else replace(brief(), lines=(strange,))
    )
    assert render(paper, WORDING) == render(paper, WORDING)
    assert "<img" in " ".join(pages(render(paper, WORDING)))
