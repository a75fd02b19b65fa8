"""The report of a session (ux.md §5.4): who was there and what was talked about, and no measurement."""

from dataclasses import replace

from facilitator_app.documents.facts import facts, title_block
from facilitator_app.documents.flow import BODY, Block, paragraph, plain_text, print_pages, section, space
from facilitator_app.documents.headings import (
    DASH,
    attendance_word,
    hours,
    language_word,
    moment_of,
    question_word,
    session_line,
)
from facilitator_app.documents.pen import A4, Pen
from facilitator_app.documents.table import DENSE, Column, Row, share, table
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.summaries import BlockReport, GroupReport, Heading
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.domain.wording import Wording


def render(report: GroupReport, wording: Wording) -> bytes:
    """Return the report as a PDF."""
    title, heading = _title(wording), report.heading
    pen = Pen(A4, title, heading.practice, wording.language)
    head = f"{title} · {session_line(heading, wording)}"
    return print_pages(pen, _blocks(report, wording), heading, wording, note=_note(wording), running_head=head)


def as_text(report: GroupReport, wording: Wording) -> str:
    """Return the report as plain text."""
    return plain_text(_blocks(report, wording), report.heading, wording, _note(wording))


def _title(wording: Wording) -> str:
    return wording.translate("GroupReport", "Groepsverslag")


def _note(wording: Wording) -> str:
    return wording.translate("GroupReport", "Geen medische gegevens")


def _blocks(report: GroupReport, wording: Wording) -> list[Block]:
    return [
        *title_block(_title(wording), report.heading, wording),
        *_about(report, wording),
        *_attendance(report, wording),
        *_programme(report, wording),
        *_themes(report, wording),
        *_notes(report, wording),
        *_questions(report, wording),
        *_afterwards(report, wording),
    ]


def _about(report: GroupReport, wording: Wording) -> list[Block]:
    heading = report.heading
    told = [
        (wording.translate("GroupReport", "Gepland"), hours(heading.starts_at, heading.ends_at, wording)),
        (wording.translate("GroupReport", "Werkelijk"), _real_hours(heading, wording)),
        (wording.translate("GroupReport", "Plaats"), heading.place or DASH),
        (wording.translate("GroupReport", "Begeleiders"), ", ".join(report.facilitators) or DASH),
    ]
    return facts(told, 4)


def _real_hours(heading: Heading, wording: Wording) -> str:
    if heading.real_start is None:
        return DASH
    if heading.real_end is None:
        start = wording.clock(heading.real_start)
        return wording.translate("GroupReport", "vanaf {start} uur").format(start=start)
    return hours(heading.real_start, heading.real_end, wording)


def _attendance(report: GroupReport, wording: Wording) -> list[Block]:
    came = report.wiped.came + sum(presence.attendance.came for presence in report.presences)
    invited = report.wiped.seats + len(report.presences)
    title = wording.translate("GroupReport", "Aanwezigheid: {came} van {all}").format(came=came, all=invited)
    name, state, arrived, left = share(5, 3, 2, 2)
    columns = (
        Column(wording.translate("GroupReport", "naam"), name),
        Column(wording.translate("GroupReport", "aanwezigheid"), state),
        Column(wording.translate("GroupReport", "gekomen"), arrived, Anchor.END),
        Column(wording.translate("GroupReport", "weggegaan"), left, Anchor.END),
    )
    rows = [
        Row(
            (
                presence.label,
                attendance_word(presence.attendance, wording),
                wording.clock(presence.arrived_at) if presence.arrived_at else DASH,
                wording.clock(presence.left_at) if presence.left_at else DASH,
            )
        )
        for presence in report.presences
    ]
    blocks = [*section(title), *table(columns, rows, style=DENSE)] if rows else section(title) if invited else []
    if report.wiped.seats:
        told = wording.translate("GroupReport", "Van {n} van hen zijn de gegevens gewist; zij zijn meegeteld.")
        blocks += [space(6), *paragraph(told.format(n=report.wiped.seats))]
    return blocks


def _programme(report: GroupReport, wording: Wording) -> list[Block]:
    name, planned, real = share(8, 2, 2)
    columns = (
        Column(wording.translate("GroupReport", "blok"), name),
        Column(wording.translate("GroupReport", "gepland"), planned, Anchor.END),
        Column(wording.translate("GroupReport", "werkelijk"), real, Anchor.END),
    )
    rows = [Row((block.title, str(block.planned_minutes), _real(block, wording))) for block in report.blocks]
    total = Row(
        (
            wording.translate("GroupReport", "Samen"),
            str(sum(block.planned_minutes for block in report.blocks)),
            str(sum(block.real_minutes or 0 for block in report.blocks)),
        ),
        marked=True,
    )
    if not rows:
        return []
    return [
        *section(wording.translate("GroupReport", "Programma, in minuten")),
        *table(columns, [*rows, total], style=DENSE),
    ]


def _real(block: BlockReport, wording: Wording) -> str:
    if block.skipped:
        skipped = wording.translate("GroupReport", "overgeslagen")
        # What it had run before counts in the sum.
        return f"{skipped}, {block.real_minutes}" if block.real_minutes else skipped
    return DASH if block.real_minutes is None else str(block.real_minutes)


def _notes(report: GroupReport, wording: Wording) -> list[Block]:
    noted = [block for block in report.blocks if block.note.strip()]
    if not noted:
        return []
    blocks = section(wording.translate("GroupReport", "Notities"))
    for index, block in enumerate(noted):
        blocks += [space(8)] if index else []
        title = paragraph(block.title, BODY.bold)
        blocks += [replace(line, keep=True) for line in title]
        blocks += paragraph(block.note)
    return blocks


def _questions(report: GroupReport, wording: Wording) -> list[Block]:
    title = section(wording.translate("GroupReport", "Vragen op het bord"))
    if not report.questions and report.kept_back:
        return []
    if not report.questions:
        return [*title, *paragraph(wording.translate("GroupReport", "Er stonden geen vragen op het bord."))]
    text, state = share(8, 3)
    columns = (
        Column(wording.translate("GroupReport", "vraag"), text),
        Column(wording.translate("GroupReport", "hoe het afliep"), state),
    )
    rows = [Row((question.text, question_word(question.state, wording))) for question in report.questions]
    return [*title, *table(columns, rows, style=DENSE)]


def _themes(report: GroupReport, wording: Wording) -> list[Block]:
    """Return what became of the themes: which were talked about, moved, or only planned so far."""
    words = {
        ThemeState.COVERED: wording.translate("GroupReport", "besproken: {themes}"),
        ThemeState.MOVED: wording.translate("GroupReport", "verplaatst: {themes}"),
        ThemeState.PLANNED: wording.translate("GroupReport", "op het programma: {themes}"),
    }
    named = {state: " · ".join(name for name, of in report.themes if of is state) for state in words}
    told = [words[state].format(themes=names) for state, names in named.items() if names]
    return [space(5), *paragraph(" – ".join([wording.translate("GroupReport", "Thema's"), *told]))] if told else []


def _afterwards(report: GroupReport, wording: Wording) -> list[Block]:
    cards = " · ".join(f"{count} {language_word(code, wording)}" for code, count in report.cards_by_language)
    languages = [", ".join(language_word(code, wording) for code in codes) for _, codes in report.handouts]
    handouts = [f"{title} ({read})" for (title, _), read in zip(report.handouts, languages, strict=True)]
    following = report.next_session
    told = [
        (
            wording.translate("GroupReport", "Kaarten meegegeven"),
            cards or wording.translate("GroupReport", "Er zijn geen kaarten meegegeven."),
        ),
        (
            wording.translate("GroupReport", "Volgende bijeenkomst"),
            f"{moment_of(following, wording)}\n{following.place}"
            if following
            else wording.translate("GroupReport", "Er is geen volgende bijeenkomst gepland."),
        ),
    ]
    if report.kept_back:
        words = wording.translate("GroupReport", "Met een getal als een meting erin: {n}. Kijk in Kring.")
        told.append((wording.translate("GroupReport", "Niet op dit blad"), words.format(n=report.kept_back)))
    given = paragraph(
        wording.translate("GroupReport", "Ook meegegeven: {papers}").format(papers=" · ".join(handouts))
    )
    return [space(9), *facts(told, 2), *([space(3), *given] if handouts else [])]
