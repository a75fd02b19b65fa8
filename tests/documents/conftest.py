"""Invented papers, and what a reader gets to see of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cached_property
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from facilitator_app.domain.gestation import gestational_age
from facilitator_app.domain.participants import PICTURES
from facilitator_app.domain.readings import BloodPressure, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.sessions import Attendance, QuestionState
from facilitator_app.domain.summaries import (
    BlockReport,
    CorrectionLine,
    FileSheet,
    GroupReport,
    Heading,
    MeasuringCard,
    NextSession,
    Presence,
    QuestionReport,
    ReadingLine,
    Visit,
)
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.ui.wording import ReaderWording

DUE = date(2026, 6, 11)
MM = 25.4 / 72
WINTER_TIME = timezone(timedelta(hours=1))
NAMES = (
    "Amina Boukhari", "Anouk Vos", "Birgül Yıldız", "Charlotte Hermans", "Danique Peeters", "Fatima Essaidi",
    "Iris Meertens", "Joyce Wouters", "Kübra Şahin", "Lotte Dohmen", "Olena Kovalenko", "Zofia Wiśniewska",
)  # fmt: skip

HEADING = Heading(
    practice="Verloskundigenpraktijk De Linde",
    phone="012 - 345 67 89",
    group="Zonnebloem",
    number=4,
    of=10,
    held_on=date(2026, 3, 12),
    place="Buurthuis De Linde, Kerkstraat 1",
    starts_at=time(14),
    ends_at=time(16),
    real_start=datetime(2026, 3, 12, 13, 3, tzinfo=UTC),
    real_end=datetime(2026, 3, 12, 15, 2, tzinfo=UTC),
    made_at=datetime(2026, 3, 14, 9, 30, tzinfo=UTC),
    version="0.1.0",
)
NEXT = NextSession(date(2026, 4, 9), time(14), "Buurthuis De Linde, Kerkstraat 1")
CALL_LINES = ("je bloed verliest", "je vruchtwater verliest", "je baby minder beweegt")


def _visit(number: int, held_on: date, pressure: tuple[int, int], grams: int) -> Visit:
    return Visit(number, held_on, gestational_age(DUE, held_on), BloodPressure(*pressure), Weight(grams))


def _visits(woman: int) -> tuple[Visit, ...]:
    days = (date(2025, 12, 18), date(2026, 1, 15), date(2026, 2, 12), HEADING.held_on)
    return tuple(
        _visit(n, day, (100 + 3 * n + woman, 60 + 2 * n + woman), 60_000 + 1_100 * n + 310 * woman)
        for n, day in enumerate(days, start=1)
    )


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 3, 12, hour - 1, minute, tzinfo=UTC)


def _label(woman: int) -> str:
    first, surname = NAMES[woman].split()
    return f"{first} {surname[0]}."


@pytest.fixture(scope="session")
def wording() -> ReaderWording:
    return ReaderWording("nl", None, WINTER_TIME)


@pytest.fixture(scope="session")
def make_card() -> Callable[..., MeasuringCard]:
    def make(woman: int = 2, **changes: Any) -> MeasuringCard:
        visits = _visits(woman)
        card = MeasuringCard(
            heading=HEADING,
            label=_label(woman),
            picture=PICTURES[woman],
            language="nl",
            was_there=True,
            today=visits[-1],
            visits=visits,
            next_session=NEXT,
            topics=("Bevallen: wat zijn je wensen?", "Pijn: wat helpt?"),
            call_lines=CALL_LINES,
        )
        return replace(card, **changes)

    return make


@pytest.fixture(scope="session")
def make_sheet() -> Callable[..., FileSheet]:
    def make(woman: int = 2, **changes: Any) -> FileSheet:
        visits = _visits(woman)
        pressure, weight = visits[-1].pressure, visits[-1].weight
        assert pressure is not None
        assert weight is not None
        mistyped = BloodPressure(pressure.systolic + 70, pressure.diastolic)
        sheet = FileSheet(
            heading=HEADING,
            full_name=NAMES[woman],
            birth_date=date(1994, 7, 3),
            due_date=DUE,
            age=gestational_age(DUE, HEADING.held_on),
            attendance=Attendance.PRESENT,
            arrived_at=_at(13, 58),
            readings=(
                ReadingLine(_at(14, 5), mistyped, MeasuredBy.HERSELF, EntryPath.GRID, "Marieke", replaced=True),
                ReadingLine(_at(14, 5), pressure, MeasuredBy.HERSELF, EntryPath.GRID, "Marieke"),
                ReadingLine(_at(14, 20), BloodPressure(99, 58), MeasuredBy.MIDWIFE, EntryPath.GRID, "Marieke"),
                ReadingLine(_at(14, 6), weight, MeasuredBy.HERSELF_WITH_HELP, EntryPath.SELF_ENTRY, "Els"),
            ),
            declined=(),
            visits=visits,
            corrections=(CorrectionLine(_at(14, 7), "Marieke", mistyped, pressure),),
            card_given=True,
            card_language="nl",
        )
        return replace(sheet, **changes)

    return make


@pytest.fixture(scope="session")
def make_report() -> Callable[..., GroupReport]:
    def make(**changes: Any) -> GroupReport:
        report = GroupReport(
            heading=HEADING,
            facilitators=("Marieke de Wit", "Els Janssen"),
            presences=(
                *(Presence(_label(n), Attendance.PRESENT, _at(13, 45 + n)) for n in range(10)),
                Presence(_label(10), Attendance.LEFT_EARLY, _at(13, 59), _at(15, 30)),
                Presence(_label(11), Attendance.EXCUSED),
            ),
            blocks=(
                BlockReport("Inloop en meten", 30, 34, skipped=False),
                BlockReport("Pijn: wat helpt?", 20, 22, skipped=False, note="De ademoefening ging goed."),
                BlockReport("Vragen op het bord", 5, None, skipped=True),
                BlockReport("Afsluiting", 5, None, skipped=False),
            ),
            questions=(
                QuestionReport("Mag ik nog vliegen?", QuestionState.DISCUSSED),
                QuestionReport("Hoe regel ik verlof?", QuestionState.NEXT_TIME),
            ),
            cards_by_language=(("nl", 9), ("tr", 1), ("xx", 1)),
            next_session=NEXT,
            themes=(
                ("Je baby voelen bewegen", ThemeState.COVERED),
                ("Bevallen en te vroeg bevallen", ThemeState.COVERED),
                ("Mondzorg", ThemeState.MOVED),
            ),
            handouts=(("Vandaag in de groep", ("en", "nl")), ("Je baby beweegt", ("nl",))),
        )
        return replace(report, **changes)

    return make


@dataclass
class Page:
    """One page as a reader sees it; sizes and places in millimetres from the top left corner."""

    width_mm: float
    height_mm: float
    text: str
    _words: Any

    @cached_property
    def letters(self) -> list[tuple[str, float, float, float, float]]:
        """Every letter with its left, top, right and bottom."""
        return list(_letters(self._words, self.height_mm / MM))

    def where(self, wanted: str) -> tuple[float, float]:
        """Return left and top of the first place where these words stand without their spaces."""
        found = "".join(letter[0] for letter in self.letters).index(wanted.replace(" ", ""))
        return self.letters[found][1], self.letters[found][2]


@pytest.fixture(scope="session")
def read_pages() -> Callable[[bytes], list[Page]]:
    return lambda pdf: list(_pages(pdf))


@pytest.fixture(scope="session")
def read_text(read_pages: Callable[[bytes], list[Page]]) -> Callable[[bytes], str]:
    """Return all words of all pages with single spaces between them."""
    return lambda pdf: " ".join(page.text for page in read_pages(pdf))


def _pages(pdf: bytes) -> Iterator[Page]:
    for page in pypdfium2.PdfDocument(pdf):
        wide, high = page.get_size()
        words = page.get_textpage()
        yield Page(wide * MM, high * MM, " ".join(words.get_text_bounded().split()), words)


def _letters(words: Any, high: float) -> Iterator[tuple[str, float, float, float, float]]:
    for index in range(words.count_chars()):
        letter = words.get_text_range(index, 1)
        if letter.strip():
            left, bottom, right, top = words.get_charbox(index)
            yield letter, left * MM, (high - top) * MM, right * MM, (high - bottom) * MM


@pytest.fixture(scope="session")
def filled_areas() -> Callable[[bytes], list[tuple[float, float, float]]]:
    """Return grey, width and height in points of everything that is filled, text apart."""
    return lambda pdf: [area for page in PdfReader(BytesIO(pdf)).pages for area in _areas(page)]


def _areas(page: Any) -> Iterator[tuple[float, float, float]]:
    grey, points = 0.0, []
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        assert operator not in (b"rg", b"RG", b"k", b"K", b"cs", b"scn"), "papers are black and white"
        numbers = [float(value) for value in operands] if operator in (b"g", b"m", b"l", b"c", b"re") else []
        if operator == b"g":
            grey = numbers[0]
        elif operator == b"re":
            x, y, wide, high = numbers
            points += [(x, y), (x + wide, y + high)]
        elif operator in (b"m", b"l", b"c"):
            points += zip(numbers[::2], numbers[1::2], strict=True)
        elif operator in (b"S", b"n", b"s"):
            points = []
        elif operator in (b"f", b"f*", b"B", b"B*", b"b", b"b*"):
            xs, ys = [x for x, _ in points], [y for _, y in points]
            yield grey, max(xs) - min(xs), max(ys) - min(ys)
            points = []
