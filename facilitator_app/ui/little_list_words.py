"""The Lijstje in words: how long it is for anybody, and what a line is about for whom it concerns (ux.md S6)."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.little_list import Line, LineKind, Result
from facilitator_app.domain.wording import Wording
from facilitator_app.live.little_list import Length

translate = QCoreApplication.translate


def length_words(length: Length) -> str:
    """Return what the footer says: no name, no reason."""
    if not length.lines:
        return translate("LittleList", "Lijstje leeg")
    words = [translate("LittleList", "Lijstje {n}").format(n=length.lines)]
    if length.now:
        words.append(translate("LittleList", "nu"))
    if length.due:
        words.append(translate("LittleList", "tijd voor een meting"))
    return " · ".join(words)


def kind_word(kind: LineKind) -> str:
    """Return what a line of this kind asks for."""
    return {
        LineKind.MEASURE: translate("LittleList", "nog meten"),
        LineKind.WEIGH: translate("LittleList", "nog wegen"),
        LineKind.SECOND: translate("LittleList", "tweede meting"),
        LineKind.LOOK: translate("LittleList", "even samen kijken"),
        LineKind.QUESTION: translate("LittleList", "vraag"),
        LineKind.CALL: translate("LittleList", "terugbellen"),
        LineKind.AGREED: translate("LittleList", "afgesproken"),
        LineKind.OWN_VISIT: translate("LittleList", "buikcheck op eigen afspraak"),
    }[kind]


def reason_words(line: Line, wording: Wording, *, is_due: bool) -> str:
    """Return why she stands on the list; never a value."""
    said = kind_word(line.kind)
    if line.due_at is not None:
        said = f"{said} {wording.clock(line.due_at)}"
    parts = [said]
    if is_due:
        parts.append(translate("LittleList", "tijd voor een meting"))
    if line.now:
        parts.append(translate("LittleList", "nu"))
    if line.from_before:
        parts.append(translate("LittleList", "van de vorige keer"))
    reason = " · ".join(parts)
    return f"{reason}: {line.text}" if line.text else reason


def result_word(result: Result) -> str:
    """Return what became of a line."""
    return {
        Result.DISCUSSED: translate("LittleList", "Besproken"),
        Result.REFERRING: translate("LittleList", "Ik bel of verwijs"),
        Result.NEXT_TIME: translate("LittleList", "Volgende keer opletten"),
        Result.NOT_NEEDED: translate("LittleList", "Niet nodig"),
        Result.LEFT_OPEN: translate("LittleList", "Nog open bij het sluiten"),
    }[result]
