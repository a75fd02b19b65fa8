"""Names and notes are text, never markup: no paper opens a file, or raises, because of a name."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from facilitator_app import documents
from facilitator_app.documents import fonts
from facilitator_app.documents.fonts import Face
from facilitator_app.domain.sessions import Attendance
from facilitator_app.domain.summaries import FileSheet, GroupReport, MeasuringCard, NoteLine, Presence
from facilitator_app.ui.wording import ReaderWording

HOSTILE = (
    "<b>Anna</b>",
    "Anna & <para>",
    '<img src="/etc/passwd"/>',
    '<img src="http://voorbeeld.nl/x.png">',
    "&#x3C;img src=x&#x3E;",
    "😀👩‍🍼",
    "\u202eannA\u2066",
    "Ан" * 100,
    "محمد بن سلمى",
    "x" * 200,
    "=HYPERLINK(1)",
    "../../kring.db",
    "",
)
_opened: list[str] = []
_watching = [False]


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching[0] and event in ("open", "socket.connect", "subprocess.Popen"):
        _opened.append(f"{event} {arguments[0]}")


sys.addaudithook(_hear)


@contextmanager
def nothing_opened() -> Iterator[None]:
    _opened.clear()
    _watching[0] = True
    try:
        yield
    finally:
        _watching[0] = False
    assert _opened == []


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_opens_a_file_or_breaks_a_paper(
    make_card: Callable[..., MeasuringCard],
    make_sheet: Callable[..., FileSheet],
    make_report: Callable[..., GroupReport],
    wording: ReaderWording,
    name: str,
) -> None:
    card, sheet, report = make_card(), make_sheet(), make_report()
    heading = replace(card.heading, group=name, place=name, practice=name)
    at = sheet.readings[0].taken_at
    hostile = (
        replace(card, heading=heading, label=name, topics=(name,), call_lines=(name,)),
        replace(sheet, heading=heading, full_name=name, notes=(NoteLine(at, name, name),)),
        replace(report, heading=heading, facilitators=(name,), presences=(Presence(name, Attendance.PRESENT),)),
    )
    # Fonts and pictures of our own are read the first time.
    documents.render_measuring_card(card, wording)
    documents.render_file_sheet(sheet, wording)
    documents.render_group_report(report, wording)
    for face in Face:
        fonts.latin(face), fonts.arabic(face)
    with nothing_opened():
        documents.render_measuring_card(hostile[0], wording)
        documents.render_file_sheet(hostile[1], wording)
        documents.render_group_report(hostile[2], wording)
        documents.text_of_file_sheet(hostile[1], wording).encode()
        documents.text_of_group_report(hostile[2], wording).encode()
