"""What was found and agreed at a belly check, on the sheet for her file: what counts, and what it replaced."""

from facilitator_app.documents.facts import facts
from facilitator_app.documents.flow import SMALL, Block, paragraph, section, space
from facilitator_app.documents.headings import DASH
from facilitator_app.documents.table import Column, Row, share, table
from facilitator_app.domain.check_summaries import AgreedLine, FindingCorrection, FindingLine
from facilitator_app.domain.findings import FindingKind, HeartTones, Movements, Position
from facilitator_app.domain.summaries import FileSheet
from facilitator_app.domain.wording import Wording

TOLD = (FindingKind.THEMES, FindingKind.DISCUSSED, FindingKind.NOTE)
ACROSS = 5


def found(sheet: FileSheet, wording: Wording) -> list[Block]:
    """Return the section of the belly check; nothing where there was none."""
    if not (sheet.findings or sheet.check.seen or sheet.check.agreed):
        return []
    blocks = section(wording.translate("FileSheet", "Buikcheck"))
    if sheet.findings:
        blocks += _findings(sheet, wording)
    else:
        blocks += paragraph(wording.translate("FileSheet", "Er is niets genoteerd."))
    return [*blocks, *_agreed(sheet, wording)]


def finding_word(kind: FindingKind, wording: Wording) -> str:
    """Return what a finding is about."""
    return {
        FindingKind.FUNDAL_HEIGHT: wording.translate("FindingLine", "Fundushoogte"),
        FindingKind.HEART_TONES: wording.translate("FindingLine", "Harttonen"),
        FindingKind.POSITION: wording.translate("FindingLine", "Ligging"),
        FindingKind.ENGAGEMENT: wording.translate("FindingLine", "Indaling"),
        FindingKind.MOVEMENTS: wording.translate("FindingLine", "Kindsbewegingen"),
        FindingKind.THEMES: wording.translate("FindingLine", "Besproken"),
        FindingKind.DISCUSSED: wording.translate("FindingLine", "Verder besproken"),
        FindingKind.NOTE: wording.translate("FindingLine", "Notitie"),
    }[kind]


def value_word(kind: FindingKind, value: str, wording: Wording) -> str:
    """Return what was found; of words, those."""
    if kind is FindingKind.FUNDAL_HEIGHT:
        return wording.translate("FindingLine", "{n} cm").format(n=value)
    if kind is FindingKind.HEART_TONES and value.isdecimal():
        return wording.translate("FindingLine", "{n} per minuut").format(n=value)
    choices: dict[FindingKind, dict[str, str]] = {
        FindingKind.HEART_TONES: {
            HeartTones.HEARD: wording.translate("FindingLine", "gehoord"),
            HeartTones.NOT_HEARD: wording.translate("FindingLine", "niet gehoord"),
        },
        FindingKind.POSITION: {
            Position.HEAD: wording.translate("FindingLine", "hoofdligging"),
            Position.BREECH: wording.translate("FindingLine", "stuitligging"),
            Position.TRANSVERSE: wording.translate("FindingLine", "dwarsligging"),
            Position.CHANGING: wording.translate("FindingLine", "wisselende ligging"),
        },
        FindingKind.MOVEMENTS: {
            Movements.GOOD: wording.translate("FindingLine", "goed"),
            Movements.IN_DOUBT: wording.translate("FindingLine", "twijfel"),
            Movements.NOT_APPLICABLE: wording.translate("FindingLine", "niet van toepassing"),
        },
    }
    return choices.get(kind, {}).get(value, value)


def finding_changes(sheet: FileSheet, wording: Wording) -> list[Row]:
    """Return a row for each finding that was changed: when, was, became, and by whom."""
    gone = wording.translate("FileSheet", "ingetrokken")
    return [
        Row(
            (
                _time(change, sheet, wording),
                f"{finding_word(change.kind, wording)}: {value_word(change.kind, change.old, wording)}",
                value_word(change.kind, change.new, wording) if change.new else gone,
                change.by,
            )
        )
        for change in sheet.finding_corrections
    ]


def _findings(sheet: FileSheet, wording: Wording) -> list[Block]:
    """What was found stands beside each other, as short as it is; words stand in rows below it."""
    short = [line for line in sheet.findings if line.kind not in TOLD]
    blocks: list[Block] = []
    if short:
        pairs = [(finding_word(line.kind, wording), value_word(line.kind, line.value, wording)) for line in short]
        by_the_clock = sorted(short, key=lambda line: line.at)
        moments = dict.fromkeys(f"{_time(line, sheet, wording)} {line.by}" for line in by_the_clock)
        noted = wording.translate("FileSheet", "Genoteerd: {moments}").format(moments=", ".join(moments))
        blocks += [*facts(pairs, ACROSS), space(4), *paragraph(noted, SMALL)]
    told = [line for line in sheet.findings if line.kind in TOLD]
    if not told:
        return blocks
    when, what, value, by = share(2, 5, 12, 4)
    columns = (
        Column(wording.translate("FileSheet", "tijd"), when),
        Column(wording.translate("FileSheet", "wat"), what),
        Column(wording.translate("FileSheet", "besproken of genoteerd"), value),
        Column(wording.translate("FileSheet", "geschreven door"), by),
    )
    rows = [
        Row((_time(line, sheet, wording), finding_word(line.kind, wording), line.value, line.by)) for line in told
    ]
    return [*blocks, *([space(8)] if blocks else []), *table(columns, rows)]


def _time(line: FindingLine | FindingCorrection, sheet: FileSheet, wording: Wording) -> str:
    """The time of day; none of what was written down on another day."""
    return wording.clock(line.at) if line.at.date() == sheet.heading.held_on else DASH


def _agreed(sheet: FileSheet, wording: Wording) -> list[Block]:
    if not sheet.check.agreed:
        return []
    what, who, when, done = share(12, 5, 4, 4)
    columns = (
        Column(wording.translate("FileSheet", "vervolg"), what),
        Column(wording.translate("FileSheet", "wie"), who),
        Column(wording.translate("FileSheet", "wanneer"), when),
        Column(wording.translate("FileSheet", "klaar"), done),
    )
    own_visit = wording.translate("FileSheet", "buikcheck op eigen afspraak")

    def row(line: AgreedLine) -> Row:
        return Row(
            (
                line.text or (own_visit if line.own_visit else ""),
                line.owner or DASH,
                wording.numeric_date(line.due_on) if line.due_on else DASH,
                wording.numeric_date(line.done_on) if line.done_on else DASH,
            )
        )

    return [space(8), *table(columns, [row(line) for line in sheet.check.agreed])]
