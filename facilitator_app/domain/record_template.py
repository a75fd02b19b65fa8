"""How a practice writes one woman's session in its own record: which parts, in which order, behind which words."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from facilitator_app.domain.plain_text import one_line, visible
from facilitator_app.domain.refusals import EmptyRecordLine

LONGEST_WORDS, LONGEST_BETWEEN = 20, 5


class RecordPart(StrEnum):
    """What can stand in a line (domain.md §1.6 A), in the order of domain.md §1.7 D."""

    DAY = "day"
    WEEKS = "weeks"
    ATTENDANCE = "attendance"
    PRESSURE = "pressure"
    BESIDE = "beside"
    PULSE = "pulse"
    WEIGHT = "weight"
    FUNDAL_HEIGHT = "fundal-height"
    HEART_TONES = "heart-tones"
    MOVEMENTS = "movements"
    POSITION = "position"
    DISCUSSED = "discussed"
    FOLLOW_UP = "follow-up"
    NOTES = "notes"


# Dutch also where Kring speaks English: they are notations of the Dutch record.
_USUAL_WORDS = {
    RecordPart.PRESSURE: "RR",
    RecordPart.BESIDE: "nagemeten",
    RecordPart.PULSE: "P",
    RecordPart.FUNDAL_HEIGHT: "FH",
    RecordPart.HEART_TONES: "cort",
    RecordPart.MOVEMENTS: "KB",
    RecordPart.DISCUSSED: "bespr:",
    RecordPart.FOLLOW_UP: "vervolg:",
    RecordPart.NOTES: "notitie:",
}
_USUALLY_OFF = frozenset({RecordPart.DAY.value, RecordPart.ATTENDANCE.value})


@dataclass(frozen=True, slots=True)
class RecordField:
    """One part of a line: the words that stand before it, and whether it is in the line at all."""

    part: RecordPart
    words: str
    shown: bool


@dataclass(frozen=True, slots=True)
class RecordTemplate:
    """The line of a practice, as it is stored.

    Attributes:
        order: values of `RecordPart` from left to right; one that is not among them comes last.
        words: what stands before each of them; "" is nothing.
        off: values of those that are left out.
        between: what stands between two parts, spaces included.
    """

    order: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    off: frozenset[str] = _USUALLY_OFF
    between: str = " | "

    @classmethod
    def made_of(cls, fields: tuple[RecordField, ...], between: str) -> Self:
        """Return the template with these parts in this order, with its words on one line.

        Raises:
            EmptyRecordLine: nothing would stand in it.
        """
        if not any(field.shown for field in fields):
            raise EmptyRecordLine
        return cls(
            tuple(field.part.value for field in fields),
            tuple(one_line(field.words)[:LONGEST_WORDS] for field in fields),
            frozenset(field.part.value for field in fields if not field.shown),
            # Of spaces alone one is enough to keep two parts apart.
            visible(between)[:LONGEST_BETWEEN] or " ",
        )

    @property
    def fields(self) -> tuple[RecordField, ...]:
        """Every part there is: first those that were put in order, then what a newer Kring knows besides."""
        stored = [
            RecordField(RecordPart(part), words, part not in self.off)
            for part, words in zip(self.order, self.words, strict=False)
            if part in list(RecordPart)
        ]
        known = {field.part for field in stored}
        rest = [part for part in RecordPart if part not in known]
        return (*stored, *(RecordField(p, _USUAL_WORDS.get(p, ""), p.value not in self.off) for p in rest))

    def moved(self, part: RecordPart, by: int) -> "RecordTemplate":
        """Return the same with one part further on, or back; at an end it stays where it is."""
        fields = list(self.fields)
        at = next(place for place, field in enumerate(fields) if field.part is part)
        to = min(max(at + by, 0), len(fields) - 1)
        fields.insert(to, fields.pop(at))
        return RecordTemplate.made_of(tuple(fields), self.between)

    def changed(
        self, part: RecordPart, *, words: str | None = None, shown: bool | None = None
    ) -> "RecordTemplate":
        """Return the same with other words before a part, or with it in or out; raises EmptyRecordLine."""
        fields = tuple(
            replace(
                field,
                words=field.words if words is None else words,
                shown=field.shown if shown is None else shown,
            )
            if field.part is part
            else field
            for field in self.fields
        )
        return RecordTemplate.made_of(fields, self.between)

    def apart(self, between: str) -> "RecordTemplate":
        """Return the same with something else between its parts."""
        return RecordTemplate.made_of(self.fields, between)

    def __str__(self) -> str:
        return self.between.join(f.words or f.part.value for f in self.fields if f.shown)


USUAL_LINE = RecordTemplate()
