"""What is found at a belly check in words, for whoever has the file of a woman open (domain.md §7.3)."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.check_summaries import FindingCorrection, FindingLine
from facilitator_app.domain.findings import Engagement, FindingKind, HeartTones, Movements, Position
from facilitator_app.domain.wording import Wording

translate = QCoreApplication.translate
TOLD = (FindingKind.THEMES, FindingKind.DISCUSSED, FindingKind.NOTE)


def finding_word(kind: FindingKind) -> str:
    """Return what a finding is about."""
    return {
        FindingKind.FUNDAL_HEIGHT: translate("Findings", "Fundushoogte"),
        FindingKind.HEART_TONES: translate("Findings", "Harttonen"),
        FindingKind.POSITION: translate("Findings", "Ligging"),
        FindingKind.ENGAGEMENT: translate("Findings", "Indaling"),
        FindingKind.MOVEMENTS: translate("Findings", "Kindsbewegingen"),
        FindingKind.THEMES: translate("Findings", "Besproken thema's"),
        FindingKind.DISCUSSED: translate("Findings", "Verder besproken"),
        FindingKind.NOTE: translate("Findings", "Notitie, alleen in dossier"),
    }[kind]


def position_words() -> dict[Position, str]:
    """Return the ways in which a child lies."""
    return {
        Position.HEAD: translate("Findings", "hoofd"),
        Position.BREECH: translate("Findings", "stuit"),
        Position.TRANSVERSE: translate("Findings", "dwars"),
        Position.CHANGING: translate("Findings", "wisselend"),
    }


def movement_words() -> dict[Movements, str]:
    """Return what can be said of how a child moves."""
    return {
        Movements.GOOD: translate("Findings", "goed"),
        Movements.IN_DOUBT: translate("Findings", "twijfel"),
        Movements.NOT_APPLICABLE: translate("Findings", "n.v.t."),
    }


def heart_tone_words() -> dict[HeartTones, str]:
    """Return whether the heart was heard."""
    return {
        HeartTones.HEARD: translate("Findings", "gehoord"),
        HeartTones.NOT_HEARD: translate("Findings", "niet gehoord"),
    }


def engagement_words() -> dict[Engagement, str]:
    """Return Hodge's planes, which every language calls the same."""
    return {plane: plane.value for plane in Engagement}


def value_words(kind: FindingKind, value: str) -> str:
    """Return a finding as it is kept in words; of words of hers, those."""
    if kind is FindingKind.FUNDAL_HEIGHT:
        return translate("Findings", "{n} cm").format(n=value)
    if kind is FindingKind.HEART_TONES and value.isdecimal():
        return translate("Findings", "{n} per minuut").format(n=value)
    choices: dict[FindingKind, Mapping[Any, str]] = {
        FindingKind.HEART_TONES: heart_tone_words(),
        FindingKind.POSITION: position_words(),
        FindingKind.MOVEMENTS: movement_words(),
    }
    words = choices.get(kind, {})
    return next((word for choice, word in words.items() if choice.value == value), value)


def line_in_words(line: FindingLine) -> str:
    """Return Fundushoogte: 27 cm."""
    return f"{finding_word(line.kind)}: {value_words(line.kind, line.value)}"


def stands_in_words(lines: Iterable[FindingLine]) -> list[str]:
    """Return what was found in one line, and each of what was told in one of its own."""
    stands = list(lines)
    found = " · ".join(line_in_words(line) for line in stands if line.kind not in TOLD)
    return [words for words in (found, *(line_in_words(line) for line in stands if line.kind in TOLD)) if words]


def change_in_words(change: FindingCorrection, wording: Wording) -> str:
    """Return Fundushoogte aangepast: 27 cm → 28 cm, 14.20 Joke."""
    old = value_words(change.kind, change.old)
    new = value_words(change.kind, change.new) if change.new else translate("Findings", "weggehaald")
    return translate("Findings", "{wat} aangepast: {van} → {naar}, {tijd} {wie}").format(
        wat=finding_word(change.kind), van=old, naar=new, tijd=wording.clock(change.at), wie=change.by
    )
