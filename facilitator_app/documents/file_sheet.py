"""One woman's sheet for her file (ux.md §5.5): every reading with who and when, and nobody else's."""

from dataclasses import replace

from facilitator_app.documents.facts import facts, title_block
from facilitator_app.documents.flow import (
    BODY,
    LEFT,
    SMALL,
    Block,
    paragraph,
    plain_text,
    print_pages,
    section,
    space,
)
from facilitator_app.documents.found import finding_changes, found
from facilitator_app.documents.headings import DASH, attendance_word, language_word, session_line, value_with_unit
from facilitator_app.documents.history import history
from facilitator_app.documents.list_lines import list_lines
from facilitator_app.documents.measured import measured
from facilitator_app.documents.pen import A4, Pen
from facilitator_app.documents.table import GUTTER, Column, Row, share, table
from facilitator_app.documents.text import Style
from facilitator_app.domain.summaries import FileSheet, MoveLine
from facilitator_app.domain.wording import Wording

NAME = Style(16, BODY.bold.face, 21)
SIGNATURE = 58.0


def render(sheet: FileSheet, wording: Wording) -> bytes:
    """Return the sheet as a PDF."""
    title, heading = _title(wording), sheet.heading
    pen = Pen(A4, title, heading.practice, wording.language)
    head = f"{title} · {sheet.full_name} · {session_line(heading, wording)}"
    return print_pages(pen, _blocks(sheet, wording), heading, wording, note=_note(wording), running_head=head)


def as_text(sheet: FileSheet, wording: Wording) -> str:
    """Return the sheet as plain text."""
    return plain_text(_blocks(sheet, wording), sheet.heading, wording, _note(wording))


def _title(wording: Wording) -> str:
    return wording.translate("FileSheet", "Dossierblad")


def _note(wording: Wording) -> str:
    return wording.translate("FileSheet", "Vertrouwelijk")


def _blocks(sheet: FileSheet, wording: Wording) -> list[Block]:
    return [
        *title_block(_title(wording), sheet.heading, wording),
        *paragraph(sheet.full_name, NAME),
        space(8),
        *_identity(sheet, wording),
        *measured(sheet, wording),
        *found(sheet, wording),
        *_notes(sheet, wording),
        *history(sheet, wording),
        *list_lines(sheet, wording),
        *_signed(_corrections(sheet, wording), sheet, wording),
    ]


def _signed(before: list[Block], sheet: FileSheet, wording: Wording) -> list[Block]:
    """Nobody puts her name on a page that holds nothing else: it stays with what goes before it."""
    *rest, last = before
    kept = [last, *_card(sheet, wording)]
    return [*rest, *(replace(block, keep=True) for block in kept), *_signature(wording)]


def _identity(sheet: FileSheet, wording: Wording) -> list[Block]:
    presence = attendance_word(sheet.attendance, wording)
    if sheet.arrived_at:
        presence = wording.translate("FileSheet", "{state}, {time} uur").format(
            state=presence, time=wording.clock(sheet.arrived_at)
        )
    return facts(
        [
            (
                wording.translate("FileSheet", "Geboortedatum"),
                wording.numeric_date(sheet.birth_date) if sheet.birth_date else DASH,
            ),
            (wording.translate("FileSheet", "Uitgerekende datum"), wording.numeric_date(sheet.due_date)),
            (wording.translate("FileSheet", "Zwangerschapsduur"), str(sheet.age) if sheet.age else DASH),
            (wording.translate("FileSheet", "Aanwezigheid"), presence),
        ],
        4,
    )


def _corrections(sheet: FileSheet, wording: Wording) -> list[Block]:
    blocks = section(wording.translate("FileSheet", "Correcties"))
    moves = [block for move in sheet.moves for block in paragraph(_moved(move, wording))]
    found_changes = finding_changes(sheet, wording)
    if not (sheet.corrections or found_changes) and moves:
        return [*blocks, *moves]
    if not (sheet.corrections or found_changes):
        return [*blocks, *paragraph(wording.translate("FileSheet", "Er is niets gewijzigd."))]
    when, old, new, by = share(2, 5, 5, 6)
    columns = (
        Column(wording.translate("FileSheet", "tijd"), when),
        Column(wording.translate("FileSheet", "was"), old),
        Column(wording.translate("FileSheet", "werd"), new),
        Column(wording.translate("FileSheet", "gewijzigd door"), by),
    )
    gone = wording.translate("FileSheet", "ingetrokken")
    rows = [
        Row(
            (
                wording.clock(correction.at),
                value_with_unit(correction.old, wording),
                value_with_unit(correction.new, wording) if correction.new else gone,
                correction.by,
            )
        )
        for correction in sheet.corrections
    ]
    rows += found_changes
    return [*blocks, *table(columns, rows), *([space(5), *moves] if moves else [])]


def _moved(move: MoveLine, wording: Wording) -> str:
    if move.here:
        sentence = wording.translate("FileSheet", "{time}, {name}: een meting kwam van een andere vrouw.")
    else:
        sentence = wording.translate("FileSheet", "{time}, {name}: een meting ging naar een andere vrouw.")
    return sentence.format(time=wording.clock(move.at), name=move.by)


def _notes(sheet: FileSheet, wording: Wording) -> list[Block]:
    if not sheet.notes:
        return []
    when, text, by = share(2, 13, 4)
    columns = (
        Column(wording.translate("FileSheet", "tijd"), when),
        Column(wording.translate("FileSheet", "notitie"), text),
        Column(wording.translate("FileSheet", "geschreven door"), by),
    )
    rows = [Row((wording.clock(note.at), note.text, note.by)) for note in sheet.notes]
    return [*section(wording.translate("FileSheet", "Notities over haar")), *table(columns, rows)]


def _card(sheet: FileSheet, wording: Wording) -> list[Block]:
    given = (
        wording.translate("FileSheet", "Ja, in het {language}").format(
            language=language_word(sheet.card_language, wording)
        )
        if sheet.card_given
        else wording.translate("FileSheet", "Nee")
    )
    return [space(16), *facts([(wording.translate("FileSheet", "Kaart meegegeven"), given)], 2)]


def _signature(wording: Wording) -> list[Block]:
    captions = (
        wording.translate("FileSheet", "Naam"),
        wording.translate("FileSheet", "Datum"),
        wording.translate("FileSheet", "Handtekening"),
    )

    def draw(pen: Pen, y: float) -> None:
        x = LEFT
        for caption, wide in zip(captions, share(5, 3, 6), strict=True):
            pen.hairline(x, y + SIGNATURE - 16, x + wide)
            pen.text(x, y + SIGNATURE - 4, caption, SMALL)
            x += wide + GUTTER

    return [Block(SIGNATURE, draw)]
