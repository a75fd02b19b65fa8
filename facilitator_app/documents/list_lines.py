"""What stood on the Lijstje about one woman, and what became of it, on the sheet for her file."""

from facilitator_app.documents.flow import Block, section
from facilitator_app.documents.table import Column, Row, share, table
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.summaries import FileSheet
from facilitator_app.domain.wording import Wording


def list_lines(sheet: FileSheet, wording: Wording) -> list[Block]:
    """Return a section with a row for each line; nothing where there was none."""
    if not sheet.listed:
        return []
    when, what, result, by = share(2, 7, 7, 5)
    columns = (
        Column(wording.translate("FileSheet", "tijd"), when),
        Column(wording.translate("FileSheet", "waarover"), what),
        Column(wording.translate("FileSheet", "uitkomst"), result),
        Column(wording.translate("FileSheet", "door"), by),
    )
    rows = [
        Row(
            (
                wording.clock(line.at) if line.at else "",
                _with(kind_word(line.kind, wording), line.text),
                _with(result_word(line.result, wording), line.note),
                line.by,
            )
        )
        for line in sheet.listed
    ]
    return [*section(wording.translate("FileSheet", "Lijstje van deze bijeenkomst")), *table(columns, rows)]


def kind_word(kind: LineKind, wording: Wording) -> str:
    """Return what a line asked for."""
    return {
        LineKind.MEASURE: wording.translate("ListedLine", "meten"),
        LineKind.WEIGH: wording.translate("ListedLine", "wegen"),
        LineKind.SECOND: wording.translate("ListedLine", "tweede meting"),
        LineKind.LOOK: wording.translate("ListedLine", "samen kijken"),
        LineKind.QUESTION: wording.translate("ListedLine", "vraag"),
        LineKind.CALL: wording.translate("ListedLine", "terugbellen"),
        LineKind.AGREED: wording.translate("ListedLine", "afgesproken"),
        LineKind.OWN_VISIT: wording.translate("ListedLine", "buikcheck op eigen afspraak"),
    }[kind]


def result_word(result: Result | None, wording: Wording) -> str:
    """Return what became of a line."""
    if result is None:
        return wording.translate("ListedLine", "nog open")
    return {
        Result.DISCUSSED: wording.translate("ListedLine", "besproken"),
        Result.REFERRING: wording.translate("ListedLine", "bellen of verwijzen"),
        Result.NEXT_TIME: wording.translate("ListedLine", "volgende keer opletten"),
        Result.NOT_NEEDED: wording.translate("ListedLine", "niet nodig"),
        Result.LEFT_OPEN: wording.translate("ListedLine", "nog open bij het sluiten"),
    }[result]


def _with(words: str, more: str) -> str:
    return f"{words}: {more}" if more else words
