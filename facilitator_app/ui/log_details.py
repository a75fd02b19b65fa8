"""What a line of the log says besides, such as old → new, for people to read."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.participants import Status
from facilitator_app.domain.readings import Arm, EntryPath, MeasuredBy, Weight
from facilitator_app.domain.sessions import Attendance, PaperKind, PaperUse
from facilitator_app.domain.wording import Wording
from facilitator_app.live.entries import DECLINED
from facilitator_app.live.logbook import UNDO, UNLOCK, PastDeed
from facilitator_app.live.source import Source
from facilitator_app.live.told_tries import SHEET
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.finding_words import finding_word, value_words
from facilitator_app.ui.little_list_words import kind_word
from facilitator_app.ui.paper_words import paper_word
from facilitator_app.ui.reading_words import arm_word, measurer_word
from facilitator_app.ui.status_words import status_word

translate = QCoreApplication.translate
# These say what the words for the verb say already, or what only Kring reads.
_NOTHING_MORE = frozenset(
    {"values.look", "log.export", "practice.limits", "practice.confirm-limits", "practice.limits-off"}
)
_ABOUT_PAPERS = frozenset({"values.card", "file.sheet", "person.recovery-sheet"})
_GRAMS = re.compile(r"\b(\d+) g\b")
_WORD = re.compile(r"\d{4}-\d{2}-\d{2}|[A-Za-z]+(?:[-_][a-z]+)*")
_VALUE = re.compile(r"\d+/\d+|[\d.,]+ kg")
_MEASURED = ("pressure.", "weight.")
_CONFIRMED = re.compile(r"(?:, confirmed: [a-z-]+)+$")


def detail_words(deed: PastDeed, wording: Wording) -> str:
    """Return what the line says besides; "" for nothing."""
    if deed.verb in _NOTHING_MORE:
        return ""
    if deed.verb in UNDO:
        # What that was stands before it.
        verb, _, detail = deed.detail.partition(" ")
        return detail_words(replace(deed, verb=verb, detail=detail), wording)
    if deed.verb == "place.failed-unlock":
        return _how_often(deed.detail)
    if deed.verb == "file.settle":
        return _settled(deed.detail)
    if deed.verb.startswith(_MEASURED):
        return _measured(deed, wording)
    if deed.verb.startswith("finding."):
        return _found(deed.detail)
    if deed.verb == UNLOCK:
        return _opened_with(deed.detail)
    words = _words_of(deed.verb)
    if words is None:
        return deed.detail

    def in_words(found: re.Match[str]) -> str:
        text = found[0]
        if not text[0].isdigit():
            return words.get(text, text)
        # Somebody may have typed what only looks like a date.
        with suppress(ValueError):
            return wording.numeric_date(date.fromisoformat(text))
        return text

    return _WORD.sub(in_words, deed.detail)


def _how_often(detail: str) -> str:
    """Return 3 keer, and whose it was where it did not fit in the end either."""
    count, _, whose = detail.partition(" ")
    times, sheet = translate("Log", "{n} keer").format(n=count), translate("Log", "herstelblad")
    return f"{times}, {sheet if whose == SHEET else whose}" if whose else times


def _opened_with(detail: str) -> str:
    """Return op LAPTOP-3, met Kring 1.2.0; the store itself is named in a file."""
    source = Source.read(detail)
    if not source.store_id:
        return detail
    words = translate("Log", "op {computer}, met Kring {versie}")
    return words.format(computer=source.computer, versie=source.version)


def _measured(deed: PastDeed, wording: Wording) -> str:
    told = _CONFIRMED.sub("", deed.detail)
    confirmed = ", " + translate("Log", "bevestigd na een vraag") if told != deed.detail else ""
    detail = _GRAMS.sub(partial(_kilograms, wording), told)
    deed_word = deed.verb.partition(".")[2]
    if deed_word in ("move-off", "move-here"):
        # Nothing of the other woman is in reach here.
        return next((side for side in detail.split(" → ") if _VALUE.fullmatch(side)), "")
    if deed_word == "amend":
        return "; ".join(_amended(part) for part in detail.split("; ")) + confirmed
    if deed_word == "decline":
        declined = {DECLINED: translate("Log", "wil niet meten")}
        return " → ".join(declined.get(side, side) for side in detail.split(" → "))
    for path, words in _paths().items():
        detail = detail.replace(f", {path}", f", {words}")
    return detail + confirmed


def _found(detail: str) -> str:
    """Name what was found, and say old → new; of words about her only which they are."""
    told = _CONFIRMED.sub("", detail)
    confirmed = ", " + translate("Log", "bevestigd na een vraag") if told != detail else ""
    name, _, change = told.partition(" ")
    if name not in set(FindingKind):
        return detail
    kind = FindingKind(name)
    values = " → ".join(value_words(kind, side) if side != "–" else side for side in change.split(" → "))
    return f"{finding_word(kind)} {values}".strip() + confirmed


def _amended(part: str) -> str:
    """Name the part, and say old → new; of a note only what Kring does not know is left as it was typed."""
    name, _, change = part.partition(" ")
    names = _besides()
    if name not in names:
        return part
    coded = {"measured_by": {by.value: measurer_word(by) for by in MeasuredBy}}
    words = (coded | {"arm": {arm.value: arm_word(arm) for arm in Arm}}).get(name, {})
    return f"{names[name]} " + " → ".join(words.get(side, side) for side in change.split(" → "))


def _besides() -> dict[str, str]:
    return {
        "measured_by": translate("Log", "gemeten door"),
        "pulse": translate("Log", "polsslag"),
        "arm": translate("Log", "arm"),
        "cuff": translate("Log", "manchet"),
        "note": translate("Log", "opmerking"),
    }


def _paths() -> dict[EntryPath, str]:
    return {
        EntryPath.SELF_ENTRY: translate("Log", "door haar zelf ingevoerd"),
        EntryPath.FILE: translate("Log", "in haar dossier ingevoerd"),
        EntryPath.LATER: translate("Log", "later ingevoerd"),
    }


def _kilograms(wording: Wording, grams: re.Match[str]) -> str:
    return f"{wording.weight(Weight(int(grams[1])))} kg"


def _words_of(verb: str) -> dict[str, str] | None:
    """The words for what stands in a detail beside its dates; None leaves all as it is."""
    if verb == "attendance.mark":
        return _spelled({state: attendance_word(state).casefold() for state in Attendance})
    if verb == "participant.change":
        return _parts()
    if verb == "practice.weighing":
        return {"True": translate("Log", "wegen"), "False": translate("Log", "niet wegen")}
    if verb == "practice.draw-limits":
        return {"True": translate("Log", "met lijn"), "False": translate("Log", "zonder lijn")}
    if verb == "list.look":
        return _spelled({kind: kind_word(kind) for kind in LineKind})
    if verb == "dates.change":
        return {}
    if verb == "participant.status":
        return _spelled({status: status_word(status) for status in Status})
    if verb.startswith("paper.") or verb in _ABOUT_PAPERS:
        return _spelled(_papers())
    return None


def _spelled(words: dict[StrEnum, str]) -> dict[str, str]:
    return {kind.value: word for kind, word in words.items()}


def _papers() -> dict[StrEnum, str]:
    return {
        PaperUse.PREVIEW: translate("Log", "voorbeeld"),
        PaperUse.PRINT: translate("Log", "printen"),
        PaperUse.SAVE: translate("Log", "opslaan"),
    } | {kind: _begun_small(paper_word(kind)) for kind in PaperKind}


def _begun_small(word: str) -> str:
    return word[:1].lower() + word[1:]


def _parts() -> dict[str, str]:
    return {
        "first_name": translate("Log", "voornaam"),
        "infix": translate("Log", "tussenvoegsel"),
        "surname": translate("Log", "achternaam"),
        "birth_date": translate("Log", "geboortedatum"),
        "client_number": translate("Log", "cliëntnummer"),
        "phone": translate("Log", "telefoon"),
        "language": translate("Log", "taal"),
        "babies": translate("Log", "aantal kinderen"),
    }


def _settled(side: str) -> str:
    return translate("Log", "van de andere laptop") if side == "theirs" else translate("Log", "van deze laptop")
