"""What was measured at one session, as a file sheet tells it: every reading with its time, who and how."""

from facilitator_app.documents.flow import Block, paragraph, section, space
from facilitator_app.documents.headings import DASH, measurer_word, path_word, value_with_unit
from facilitator_app.documents.table import Column, Row, share, table
from facilitator_app.domain.readings import Arm, BloodPressure, EntryPath
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.summaries import FileSheet, ReadingLine
from facilitator_app.domain.wording import Wording


def measured(sheet: FileSheet, wording: Wording) -> list[Block]:
    """Return the table of the session's own readings, and what she preferred not to measure."""
    blocks = section(wording.translate("FileSheet", "Metingen van deze bijeenkomst"))
    when, what, value, who, by = share(2, 6, 4, 4, 6)
    columns = (
        Column(wording.translate("FileSheet", "tijd"), when),
        Column(wording.translate("FileSheet", "meting"), what),
        Column(wording.translate("FileSheet", "waarde"), value),
        Column(wording.translate("FileSheet", "gemeten door"), who),
        Column(wording.translate("FileSheet", "ingevoerd door"), by),
    )
    rows = _rows(sheet, wording)
    if rows:
        blocks += table(columns, rows)
    else:
        blocks += paragraph(wording.translate("FileSheet", "Er is niet gemeten."))
    declined = _declined(sheet, wording)
    if declined:
        text = wording.translate("FileSheet", "Wil niet meten: {what}.").format(what=declined)
        blocks += [space(5), *paragraph(text)]
    return blocks


def _rows(sheet: FileSheet, wording: Wording) -> list[Row]:
    rows: list[Row] = []
    standing = {True: 0, False: 0}
    for reading in sorted(sheet.readings, key=lambda reading: reading.taken_at):
        is_pressure = isinstance(reading.value, BloodPressure)
        standing[is_pressure] += not reading.replaced and not reading.beside
        rows.append(
            Row(
                (
                    DASH if reading.path is EntryPath.LATER else wording.clock(reading.taken_at),
                    _with_how(_what(reading, standing[is_pressure], wording), reading, wording),
                    value_with_unit(reading.value, wording),
                    measurer_word(reading.measured_by, wording),
                    f"{reading.entered_by}, {path_word(reading.path, wording)}",
                ),
                struck=reading.replaced,
            )
        )
    return rows


def _what(reading: ReadingLine, nth: int, wording: Wording) -> str:
    kind = (
        wording.translate("FileSheet", "Bloeddruk")
        if isinstance(reading.value, BloodPressure)
        else wording.translate("FileSheet", "Gewicht")
    )
    if reading.replaced:
        return wording.translate("FileSheet", "{kind}, vervangen").format(kind=kind)
    if reading.beside:
        return wording.translate("FileSheet", "{kind}, nagemeten").format(kind=kind)
    if nth > 1:
        return wording.translate("FileSheet", "{kind}, {nth}e meting").format(kind=kind, nth=nth)
    return kind


def _with_how(what: str, reading: ReadingLine, wording: Wording) -> str:
    """Return what it is with how it was measured and what was noted of it, as far as anybody said so."""
    parts = [what]
    if reading.pulse is not None:
        parts.append(wording.translate("FileSheet", "polsslag {n} per minuut").format(n=reading.pulse))
    if reading.arm is not None:
        left = reading.arm is Arm.LEFT
        parts.append(wording.translate("FileSheet", "links") if left else wording.translate("FileSheet", "rechts"))
    if reading.cuff is not None:
        parts.append(wording.translate("FileSheet", "manchet {maat}").format(maat=reading.cuff))
    if reading.moved_here:
        parts.append(wording.translate("FileSheet", "verplaatst"))
    if reading.note:
        parts.append(reading.note)
    return ", ".join(parts)


def _declined(sheet: FileSheet, wording: Wording) -> str:
    words = {
        Field.SYSTOLIC.value: wording.translate("FileSheet", "bloeddruk"),
        Field.DIASTOLIC.value: wording.translate("FileSheet", "bloeddruk"),
        Field.WEIGHT.value: wording.translate("FileSheet", "gewicht"),
    }
    return ", ".join(dict.fromkeys(words.get(field, field) for field in sheet.declined))
