"""What the midwife finds and talks about at a belly check, and how typed text becomes it (domain.md §1.6, §7.3).

Possible is a fundal height of 10 to 50 cm and 60 to 220 fetal heart beats a minute. What is impossible is refused
here; what is possible and seldom is asked about: that is about typing, and says nothing of her or of the child.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from facilitator_app.domain.check_refusals import FindingDoubt, UnreadableFinding, WhyNoFinding
from facilitator_app.domain.refusals import TextTooLong

FUNDAL_HEIGHT_CM = range(10, 51)
BEATS_PER_MINUTE = range(60, 221)
USUAL_FUNDAL_HEIGHT_CM = range(14, 43)
USUAL_BEATS_PER_MINUTE = range(100, 181)
# This far from her own last one a number may be another woman's, or have a slip in it; a child grows meanwhile.
FAR_CM = 5
FURTHER_CM_A_WEEK = 1

LONGEST_FINDING = 1000
# [0-9] because \d takes Arabic-Indic digits too.
_BEATS = re.compile(r"([1-9][0-9]{0,2}) *(?:bpm|/ *min\.?)?", re.IGNORECASE)
_CM = re.compile(r"([1-9][0-9]{0,2}) *(?:cm)?", re.IGNORECASE)


class FindingKind(StrEnum):
    """What there is to find or to tell of one belly check, in the order of the page."""

    FUNDAL_HEIGHT = "fundal-height"
    HEART_TONES = "heart-tones"
    POSITION = "position"
    ENGAGEMENT = "engagement"
    MOVEMENTS = "movements"
    THEMES = "themes"
    DISCUSSED = "discussed"
    NOTE = "note"


class TypedOnly(StrEnum):
    """What is typed at a belly check and becomes something to do about her: no finding, but a draft until then."""

    FOLLOW_UP = "follow-up"
    FOLLOW_UP_OWNER = "follow-up-owner"
    FOLLOW_UP_DAY = "follow-up-day"


class HeartTones(StrEnum):
    """Whether the heart of the child was heard; a number of beats says that it was."""

    HEARD = "heard"
    NOT_HEARD = "not-heard"


class Position(StrEnum):
    """How the child lies."""

    HEAD = "head"
    BREECH = "breech"
    TRANSVERSE = "transverse"
    CHANGING = "changing"


class Engagement(StrEnum):
    """How deep the child lies, in Hodge's planes."""

    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"


class Movements(StrEnum):
    """What she says of how the child moves."""

    GOOD = "good"
    IN_DOUBT = "in-doubt"
    NOT_APPLICABLE = "not-applicable"


_CHOICES: dict[FindingKind, type[StrEnum]] = {
    FindingKind.POSITION: Position,
    FindingKind.ENGAGEMENT: Engagement,
    FindingKind.MOVEMENTS: Movements,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found or told; another one of its kind counts in its place, and this one stays.

    Attributes:
        value: as `read_finding` gives it; "" says that the one before it was taken out.
        at: when it was kept, in UTC.
        by: the id of who kept it.
    """

    id: str
    seat_id: str
    kind: FindingKind
    value: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class FindingDraft:
    """Text that is no finding yet; it stays in its field and reaches no paper.

    Attributes:
        field: a FindingKind, or one of `TypedOnly`.
    """

    seat_id: str
    field: str
    text: str
    typed_at: datetime

    @property
    def id(self) -> str:
        """One draft per field of a seat."""
        return f"{self.seat_id}/{self.field}"


@dataclass(frozen=True, slots=True)
class LastHeight:
    """A fundal height of another session in cm, and the day of it."""

    cm: int
    on: date

    def is_far_from(self, cm: int, on: date) -> bool:
        """Whether a height of another day lies 5 cm lower, or as much higher and 1 cm more for each week."""
        weeks = abs((on - self.on).days) // 7
        grown = (cm - self.cm) if on >= self.on else (self.cm - cm)
        return grown <= -FAR_CM or grown >= FAR_CM + FURTHER_CM_A_WEEK * weeks


@dataclass(frozen=True, slots=True)
class Findings:
    """What stands of one belly check.

    Attributes:
        fundal_height_cm: whole centimetres.
        heart_tones: beats a minute where they were counted.
        themes: codes of the themes that were talked about with her.
        discussed: what else was.
        note: private, for her file alone.
    """

    fundal_height_cm: int | None = None
    heart_tones: HeartTones | int | None = None
    position: Position | None = None
    engagement: Engagement | None = None
    movements: Movements | None = None
    themes: tuple[str, ...] = ()
    discussed: str = ""
    note: str = ""

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Findings":
        """Return what stands, of all that was ever kept."""
        said = {kind: finding.value for kind, finding in standing(findings).items()}
        height = said.get(FindingKind.FUNDAL_HEIGHT)
        position, engagement = said.get(FindingKind.POSITION), said.get(FindingKind.ENGAGEMENT)
        movements = said.get(FindingKind.MOVEMENTS)
        return cls(
            int(height) if height else None,
            _heart_tones(said.get(FindingKind.HEART_TONES, "")),
            Position(position) if position else None,
            Engagement(engagement) if engagement else None,
            Movements(movements) if movements else None,
            tuple(said.get(FindingKind.THEMES, "").split()),
            said.get(FindingKind.DISCUSSED, ""),
            said.get(FindingKind.NOTE, ""),
        )


NOTHING_FOUND = Findings()


def standing(findings: Iterable[Finding]) -> dict[FindingKind, Finding]:
    """Return the last finding of each kind, without those that were taken out."""
    newest = {finding.kind: finding for finding in sorted(findings, key=lambda finding: finding.at)}
    return {kind: newest[kind] for kind in FindingKind if kind in newest and newest[kind].value}


def read_finding(kind: FindingKind, text: str) -> str:
    """Return a typed or chosen text as it is kept: 27, heard, 142, breech, T6 T11, or words; "" for nothing.

    Heart tones may be typed as + or -, too.

    Raises:
        UnreadableFinding: it cannot be.
        TextTooLong: more than LONGEST_FINDING signs.
    """
    text = text.strip()
    if not text:
        return ""
    if kind is FindingKind.FUNDAL_HEIGHT:
        return _read_number(_CM, text, FUNDAL_HEIGHT_CM, WhyNoFinding.NOT_WHOLE_CM, WhyNoFinding.NO_SUCH_HEIGHT)
    if kind is FindingKind.HEART_TONES:
        return _read_heart_tones(text)
    if kind in _CHOICES:
        if text not in set(_CHOICES[kind]):
            raise UnreadableFinding(WhyNoFinding.NO_SUCH_CHOICE)
        return text
    if len(text) > LONGEST_FINDING:
        raise TextTooLong(LONGEST_FINDING)
    return text if kind is FindingKind.NOTE else " ".join(text.split())


def doubt_about_finding(kind: FindingKind, value: str, last: LastHeight | None, on: date) -> FindingDoubt | None:
    """Return what to ask about a finding as it is kept, None when there is nothing to ask.

    Args:
        kind: of what.
        value: as `read_finding` gives it.
        last: her own fundal height of another session, None when there is none.
        on: the day of this one.
    """
    if not value.isdecimal():
        return None
    number = int(value)
    if kind is FindingKind.FUNDAL_HEIGHT:
        if last is not None and last.is_far_from(number, on):
            return FindingDoubt.FAR_FROM_LAST
        return None if number in USUAL_FUNDAL_HEIGHT_CM else FindingDoubt.SELDOM
    if kind is FindingKind.HEART_TONES and number not in USUAL_BEATS_PER_MINUTE:
        return FindingDoubt.SELDOM
    return None


def _read_heart_tones(text: str) -> str:
    if text in ("+", HeartTones.HEARD):
        return HeartTones.HEARD.value
    # A minus is typed as one of these, too.
    if text in ("-", "−", "–", HeartTones.NOT_HEARD):
        return HeartTones.NOT_HEARD.value
    return _read_number(_BEATS, text, BEATS_PER_MINUTE, WhyNoFinding.NOT_HEART_TONES, WhyNoFinding.NO_SUCH_BEATS)


def _heart_tones(value: str) -> HeartTones | int | None:
    if not value:
        return None
    return int(value) if value.isdecimal() else HeartTones(value)


def _read_number(
    form: re.Pattern[str], text: str, possible: range, unreadable: WhyNoFinding, impossible: WhyNoFinding
) -> str:
    match = form.fullmatch(text)
    if match is None:
        raise UnreadableFinding(unreadable)
    if int(match[1]) not in possible:
        raise UnreadableFinding(impossible)
    return match[1]
