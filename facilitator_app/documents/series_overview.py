"""All sessions of a group on paper: who came, which themes were covered, and the minutes; no measurement."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from facilitator_app.documents.facts import facts
from facilitator_app.documents.flow import (
    BODY,
    LEFT,
    SUBTITLE,
    TITLE,
    WIDE,
    Block,
    paragraph,
    plain_text,
    print_pages,
    section,
    space,
)
from facilitator_app.documents.headings import DASH, attendance_word
from facilitator_app.documents.pen import A4, THIN, Pen
from facilitator_app.documents.table import GUTTER, Column, Row, share, table
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.series_overviews import SeriesOverview, SeriesSession
from facilitator_app.domain.sessions import Attendance, SessionState
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.domain.wording import Wording

T = TypeVar("T")
# More sessions than this are no columns any more that can be read; they go on in a next table.
MOST_BESIDE = 14
CELL = 14.0
RULE_BELOW = 14.0


def render(overview: SeriesOverview, wording: Wording) -> bytes:
    """Return the overview as a PDF."""
    title = _title(wording)
    pen = Pen(A4, title, overview.practice, wording.language)
    head = f"{title} · {overview.group}"
    return print_pages(pen, _blocks(overview, wording), overview, wording, note=_note(wording), running_head=head)


def as_text(overview: SeriesOverview, wording: Wording) -> str:
    """Return the overview as plain text."""
    return plain_text(_blocks(overview, wording), overview, wording, _note(wording))


def _title(wording: Wording) -> str:
    return wording.translate("SeriesOverview", "Overzicht van de groep")


def _note(wording: Wording) -> str:
    return wording.translate("SeriesOverview", "Geen medische gegevens")


def _blocks(overview: SeriesOverview, wording: Wording) -> list[Block]:
    return [
        *_head(overview, wording),
        *_sessions(overview, wording),
        *_presences(overview, wording),
        *_themes(overview, wording),
    ]


def _head(overview: SeriesOverview, wording: Wording) -> list[Block]:
    title = _title(wording)

    def draw(pen: Pen, y: float) -> None:
        base = y + TITLE.cap_height
        pen.text(LEFT, base, title, TITLE)
        pen.text(LEFT + WIDE, base, overview.practice, SUBTITLE, Anchor.END, available=WIDE * 0.4)
        pen.rule(LEFT, base + RULE_BELOW, LEFT + WIDE, base + RULE_BELOW, THIN)

    said = f"{title}\n{overview.practice}"
    return [
        Block(TITLE.cap_height + RULE_BELOW, draw, said=said),
        space(14),
        *facts(
            [
                (wording.translate("SeriesOverview", "Groep"), overview.group),
                (wording.translate("SeriesOverview", "Plaats"), overview.place or DASH),
                (wording.translate("SeriesOverview", "Begeleiders"), ", ".join(overview.facilitators) or DASH),
            ],
            3,
        ),
    ]


def _sessions(overview: SeriesOverview, wording: Wording) -> list[Block]:
    blocks = section(wording.translate("SeriesOverview", "Bijeenkomsten"))
    if not overview.sessions:
        return [
            *blocks,
            *paragraph(wording.translate("SeriesOverview", "Er zijn nog geen bijeenkomsten gepland.")),
        ]
    number, day, came, planned, real = share(1, 6, 4, 3, 3)
    columns = (
        Column(wording.translate("SeriesOverview", "nr."), number, Anchor.END),
        Column(wording.translate("SeriesOverview", "datum"), day),
        Column(wording.translate("SeriesOverview", "gekomen"), came),
        Column(wording.translate("SeriesOverview", "minuten gepland"), planned, Anchor.END),
        Column(wording.translate("SeriesOverview", "minuten werkelijk"), real, Anchor.END),
    )
    rows = [
        Row(
            (
                str(session.number),
                wording.weekday_and_date(session.held_on),
                _came(session, wording),
                str(session.planned_minutes),
                DASH if session.real_minutes is None else str(session.real_minutes),
            )
        )
        for session in overview.sessions
    ]
    held = [session for session in overview.sessions if session.real_minutes is not None]
    together = Row(
        (
            "",
            wording.translate("SeriesOverview", "Samen, van wat gehouden is"),
            "",
            str(sum(session.planned_minutes for session in held)),
            str(sum(session.real_minutes or 0 for session in held)),
        ),
        marked=True,
    )
    return [*blocks, *table(columns, [*rows, together] if held else rows)]


def _came(session: SeriesSession, wording: Wording) -> str:
    if session.state is SessionState.CANCELLED:
        return wording.translate("SeriesOverview", "verviel")
    if session.state is SessionState.PLANNED:
        return wording.translate("SeriesOverview", "gepland")
    return wording.translate("SeriesOverview", "{n} van {m}").format(n=session.came, m=session.invited)


def _presences(overview: SeriesOverview, wording: Wording) -> list[Block]:
    if not overview.presences:
        return []
    signs = {
        Attendance.PRESENT: wording.translate("SeriesOverview", "A"),
        Attendance.LEFT_EARLY: wording.translate("SeriesOverview", "E"),
        Attendance.EXCUSED: wording.translate("SeriesOverview", "M"),
        Attendance.NO_SHOW: wording.translate("SeriesOverview", "N"),
        Attendance.EXPECTED: "",
        Attendance.LATE: "",
    }
    words = {state: attendance_word(state, wording) for state in Attendance}
    legend = [f"{sign} = {words[state].lower()}" for state, sign in signs.items() if sign]
    people = [(one.label, one.attendance) for one in overview.presences]
    title = wording.translate("SeriesOverview", "Aanwezigheid")
    return _matrix(title, legend, people, overview, signs, words)


def _themes(overview: SeriesOverview, wording: Wording) -> list[Block]:
    if not overview.themes:
        return []
    words = {
        ThemeState.PLANNED: wording.translate("SeriesOverview", "gepland"),
        ThemeState.COVERED: wording.translate("SeriesOverview", "besproken"),
        ThemeState.MOVED: wording.translate("SeriesOverview", "verplaatst"),
    }
    signs = {
        ThemeState.PLANNED: wording.translate("SeriesOverview", "p"),
        ThemeState.COVERED: wording.translate("SeriesOverview", "b"),
        ThemeState.MOVED: wording.translate("SeriesOverview", "v"),
    }
    legend = [f"{signs[state]} = {word}" for state, word in words.items()]
    themes = [(theme.name, theme.states) for theme in overview.themes]
    return _matrix(wording.translate("SeriesOverview", "Thema's"), legend, themes, overview, signs, words)


def _matrix(
    title: str,
    legend: Sequence[str],
    rows: Sequence[tuple[str, Sequence[T | None]]],
    overview: SeriesOverview,
    signs: dict[T, str],
    words: dict[T, str],
) -> list[Block]:
    """Return names below each other and sessions beside each other; in plain text each row in words."""
    blocks = [*section(title), *_silent(paragraph(" · ".join(legend))), space(4)]
    for part in _parts(len(overview.sessions)):
        numbers = [session.number for session in overview.sessions[part]]
        name = WIDE - len(numbers) * (CELL + GUTTER)
        columns = (Column("", name), *(Column(str(number), CELL, Anchor.END) for number in numbers))
        said: Callable[[str, Sequence[T | None]], str] = _saying(numbers, words)
        lines = [
            Row(
                (label, *("" if state is None else signs[state] for state in states[part])),
                said=said(label, states[part]),
            )
            for label, states in rows
        ]
        blocks += [*table(columns, lines, style=BODY), space(8)]
    return blocks[:-1]


def _saying(numbers: Sequence[int], words: dict[T, str]) -> Callable[[str, Sequence[T | None]], str]:
    def said(label: str, states: Sequence[T | None]) -> str:
        told = [f"{n} {words[state]}" for n, state in zip(numbers, states, strict=True) if state is not None]
        return f"{label}: {', '.join(told) or DASH}"

    return said


def _silent(blocks: Sequence[Block]) -> list[Block]:
    """A legend says nothing to whoever hears the words themselves."""
    return [Block(block.height, block.draw, block.keep) for block in blocks]


def _parts(count: int) -> Iterator[slice]:
    for start in range(0, count, MOST_BESIDE):
        yield slice(start, start + MOST_BESIDE)
