"""Words that several papers share: the group, the session, who measured, what became of a question."""

from datetime import datetime, time

from facilitator_app.domain.preparations import Line, LineKind, RoomThing
from facilitator_app.domain.readings import BloodPressure, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.sessions import Attendance, QuestionState
from facilitator_app.domain.summaries import Heading, NextSession
from facilitator_app.domain.wording import Wording

DASH = "–"


def group_name(heading: Heading, wording: Wording) -> str:
    """Return Groep Zonnebloem, also for a group that its practice itself calls so."""
    if heading.group.casefold().startswith("groep"):
        return heading.group
    return wording.translate("Heading", "Groep {name}").format(name=heading.group)


def session_line(heading: Heading, wording: Wording) -> str:
    """Return Groep Zonnebloem · bijeenkomst 4 van 10 · donderdag 12 maart 2026."""
    session = wording.translate("Heading", "bijeenkomst {number} van {of}").format(
        number=heading.number, of=heading.of
    )
    return f"{group_name(heading, wording)} · {session} · {wording.weekday_and_date(heading.held_on)}"


def next_or_none(heading: Heading, wording: Wording) -> str:
    """Return the line for a card without a next session."""
    if heading.number >= heading.of:
        return wording.translate("Heading", "Dit was onze laatste bijeenkomst.")
    return wording.translate("Heading", "De datum hoor je nog van ons.")


def moment_of(following: NextSession, wording: Wording) -> str:
    """Return donderdag 9 april 2026, 14.00 uur."""
    return wording.translate("Heading", "{day}, {time} uur").format(
        day=wording.weekday_and_date(following.held_on), time=wording.clock(following.starts_at)
    )


def hours(start: time | datetime, end: time | datetime, wording: Wording) -> str:
    """Return 14.00–16.00 uur."""
    times = f"{wording.clock(start)}–{wording.clock(end)}"
    return wording.translate("GroupReport", "{times} uur").format(times=times)


def attendance_word(attendance: Attendance, wording: Wording) -> str:
    """Return the state as the check-in says it (ux.md S6)."""
    return {
        Attendance.EXPECTED: wording.translate("Attendance", "Verwacht"),
        Attendance.PRESENT: wording.translate("Attendance", "Aanwezig"),
        Attendance.LATE: wording.translate("Attendance", "Komt later"),
        Attendance.EXCUSED: wording.translate("Attendance", "Afgemeld"),
        Attendance.NO_SHOW: wording.translate("Attendance", "Niet gekomen"),
        Attendance.LEFT_EARLY: wording.translate("Attendance", "Eerder weg"),
    }[attendance]


def question_word(state: QuestionState, wording: Wording) -> str:
    """Return what became of a question of the board (ux.md S8)."""
    return {
        QuestionState.OPEN: wording.translate("QuestionState", "open"),
        QuestionState.DISCUSSED: wording.translate("QuestionState", "besproken"),
        QuestionState.NEXT_TIME: wording.translate("QuestionState", "volgende keer"),
        QuestionState.LOOKING_INTO: wording.translate("QuestionState", "wij zoeken het uit"),
    }[state]


def supply_words(line: Line, wording: Wording) -> str:
    """Return what has to stand ready, in words."""
    if line.kind is not LineKind.ROOM:
        return line.text
    return {
        RoomThing.CIRCLE: wording.translate("RoomThing", "Ruimte voor een gesloten kring, zonder tafels"),
        RoomThing.CORNER: wording.translate("RoomThing", "Een hoek om af te schermen voor de buikcheck"),
        RoomThing.MEASURING: wording.translate("RoomThing", "Een plek om te meten, weg van de kring"),
        RoomThing.DOOR: wording.translate("RoomThing", "Een deur die dicht kan"),
        RoomThing.TOILET: wording.translate("RoomThing", "Een toilet dichtbij"),
        RoomThing.POWER: wording.translate("RoomThing", "Een stopcontact bij de laptop"),
        RoomThing.WATER: wording.translate("RoomThing", "Een kraan, en heet water voor thee"),
        RoomThing.PRAMS: wording.translate("RoomThing", "Plek voor kinderwagens"),
    }[RoomThing(line.text)]


def measurer_word(measured_by: MeasuredBy, wording: Wording) -> str:
    """Return who held the cuff or read the scale."""
    return {
        MeasuredBy.HERSELF: wording.translate("MeasuredBy", "zelf"),
        MeasuredBy.HERSELF_WITH_HELP: wording.translate("MeasuredBy", "zelf, met hulp"),
        MeasuredBy.FACILITATOR: wording.translate("MeasuredBy", "begeleider"),
        MeasuredBy.MIDWIFE: wording.translate("MeasuredBy", "verloskundige"),
    }[measured_by]


def path_word(path: EntryPath, wording: Wording) -> str:
    """Return where a reading was typed."""
    return {
        EntryPath.GRID: wording.translate("EntryPath", "in de lijst"),
        EntryPath.SELF_ENTRY: wording.translate("EntryPath", "zelf ingevoerd"),
        EntryPath.FILE: wording.translate("EntryPath", "uit een bestand"),
        EntryPath.LATER: wording.translate("EntryPath", "later ingevoerd"),
    }[path]


def language_word(code: str, wording: Wording) -> str:
    """Return the name of a language of ux.md §5.6; of another its code."""
    return {
        "nl": wording.translate("Language", "Nederlands"),
        "en": wording.translate("Language", "Engels"),
        "ar": wording.translate("Language", "Arabisch"),
        "tr": wording.translate("Language", "Turks"),
        "pl": wording.translate("Language", "Pools"),
        "ti": wording.translate("Language", "Tigrinya"),
        "fa": wording.translate("Language", "Farsi"),
        "uk": wording.translate("Language", "Oekraïens"),
        "so": wording.translate("Language", "Somalisch"),
        "fr": wording.translate("Language", "Frans"),
        "es": wording.translate("Language", "Spaans"),
        "am": wording.translate("Language", "Amhaars"),
        "zgh": wording.translate("Language", "Tamazight"),
    }.get(code, code)


def decimal_sign(wording: Wording) -> str:
    """Return what stands before the decimals of a weight that is still to be written."""
    return next(sign for sign in wording.weight(Weight(65_500)) if not sign.isdigit())


def value_with_unit(value: BloodPressure | Weight, wording: Wording) -> str:
    """Return 118/76 mmHg or 68,4 kg."""
    return f"{value} mmHg" if isinstance(value, BloodPressure) else f"{wording.weight(value)} kg"
