"""The line about one woman that goes into the practice's own record (domain.md §1.7 D), and its parts.

Dutch whatever language Kring speaks: it is read in a Dutch record, beside what others wrote there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.little_list import LineKind, ListEntry, Outcome, Result
from facilitator_app.domain.plain_text import one_line
from facilitator_app.domain.readings import BloodPressure, MeasuredBy, Weight
from facilitator_app.domain.record_entries import RecordEntry, RecordFindings
from facilitator_app.domain.record_template import RecordPart, RecordTemplate
from facilitator_app.domain.sessions import Attendance

_MEASURED_BY = {
    MeasuredBy.HERSELF: "zelf",
    MeasuredBy.HERSELF_WITH_HELP: "zelf met hulp",
    MeasuredBy.FACILITATOR: "begeleider",
    MeasuredBy.MIDWIFE: "verloskundige",
}
_ATTENDANCE = {
    Attendance.EXPECTED: "verwacht",
    Attendance.PRESENT: "aanwezig",
    Attendance.LATE: "komt later",
    Attendance.EXCUSED: "afgemeld",
    Attendance.NO_SHOW: "niet gekomen",
    Attendance.LEFT_EARLY: "eerder weg",
}
_STILL_TO_COME = {Result.REFERRING: "bellen of verwijzen", Result.NEXT_TIME: "volgende keer opletten"}
OWN_VISIT = "eigen afspraak"
_OPEN = {LineKind.QUESTION: "vraag", LineKind.CALL: "terugbellen"}
_NO_NAMES: Mapping[str, str] = MappingProxyType({})
_DECLINED = "wil niet meten"

# The woman of domain.md §1.7 D, who is nobody: for whoever puts the parts in another order.
EXAMPLE = RecordEntry(
    date(2026, 3, 12),
    GestationalAge(27 * 7 + 2),
    Attendance.PRESENT,
    BloodPressure(112, 68),
    MeasuredBy.HERSELF,
    2,
    weight=Weight(71_400),
    findings=RecordFindings("27", "+", "+", "HL"),
    discussed=("voeding", "minder leven"),
    follow_up=("Hb-formulier mee",),
)
# The same with something in every part there is.
FULL_EXAMPLE = replace(EXAMPLE, beside=BloodPressure(110, 66), pulse=72, notes=("slaapt slecht",))


def record_line(entry: RecordEntry, template: RecordTemplate, themes: Mapping[str, str] = _NO_NAMES) -> str:
    """Return the line of one woman on one line, without the parts of which there is nothing to tell.

    Args:
        entry: what there is to tell.
        template: how her practice writes it.
        themes: the names of themes by their codes.
    """
    values = values_of(entry, themes)
    told = ((field.words, values[field.part]) for field in template.fields if field.shown)
    return template.between.join(f"{words} {value}" if words else value for words, value in told if value)


def values_of(entry: RecordEntry, themes: Mapping[str, str] = _NO_NAMES) -> dict[RecordPart, str]:
    """Return the value of every part without its words; "" where there is nothing to tell."""
    talked = tuple(themes.get(code, code) for code in entry.themes)
    return {
        RecordPart.DAY: f"{entry.held_on:%d-%m-%Y}",
        RecordPart.WEEKS: str(entry.age) if entry.age else "",
        RecordPart.ATTENDANCE: _ATTENDANCE[entry.attendance],
        RecordPart.PRESSURE: _pressure(entry),
        RecordPart.BESIDE: f"{entry.beside} ({_MEASURED_BY[MeasuredBy.MIDWIFE]})" if entry.beside else "",
        RecordPart.PULSE: str(entry.pulse) if entry.pulse is not None else "",
        RecordPart.WEIGHT: f"{kilograms(entry.weight)} kg" if entry.weight else "",
        RecordPart.FUNDAL_HEIGHT: one_line(entry.findings.fundal_height),
        RecordPart.HEART_TONES: one_line(entry.findings.heart_tones),
        RecordPart.MOVEMENTS: one_line(entry.findings.movements),
        RecordPart.POSITION: one_line(entry.findings.position),
        RecordPart.DISCUSSED: _texts((*talked, *entry.discussed)),
        RecordPart.FOLLOW_UP: _texts(entry.follow_up),
        RecordPart.NOTES: _texts(entry.notes),
    }


def kilograms(weight: Weight) -> str:
    """Return 71,4, or 71,45 when the second decimal is not 0: kept are at most two."""
    whole, grams = divmod(weight.grams, 1000)
    decimals = f"{grams // 10:02}"
    return f"{whole},{decimals if decimals[1] != '0' else decimals[0]}"


def told_by_list(entries: Sequence[ListEntry], outcomes: Sequence[Outcome]) -> tuple[list[str], list[str]]:
    """Return what the Lijstje of one woman at one session tells: what was discussed, and what is still to come.

    Args:
        entries: of that session, in the order in which they were made.
        outcomes: the same.
    """
    newest = {(outcome.kind, outcome.about): outcome for outcome in outcomes}
    discussed, follow_up = [], []
    for outcome in newest.values():
        said = ": ".join(text for text in (outcome.text, outcome.note) if text)
        if outcome.result is Result.DISCUSSED and said:
            discussed.append(said)
        elif outcome.result is Result.NOT_NEEDED and said:
            discussed.append(f"{said} (niet nodig)")
        elif outcome.result in _STILL_TO_COME:
            follow_up.append(": ".join(filter(None, (_STILL_TO_COME[outcome.result], said))))
    settled = {about for about, outcome in newest.items() if outcome.result is not Result.LEFT_OPEN}
    open_ = [entry for entry in entries if entry.kind in _OPEN and (entry.kind, entry.id) not in settled]
    follow_up += [f"{_OPEN[entry.kind]}: {entry.text}" for entry in open_ if entry.text]
    return discussed, follow_up


def _pressure(entry: RecordEntry) -> str:
    if entry.pressure is None:
        return _DECLINED if entry.declined else ""
    times = f", {entry.times}x" if entry.times > 1 else ""
    return f"{entry.pressure} ({_MEASURED_BY[entry.measured_by]}{times})"


def _texts(texts: tuple[str, ...]) -> str:
    return ", ".join(text for text in map(one_line, texts) if text)
