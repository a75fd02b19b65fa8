"""The numbers of the woman who is entering them herself, in memory alone: what she was asked and what she gave."""

from collections import Counter
from enum import StrEnum

from facilitator_app.domain.readings import (
    BloodPressure,
    Weight,
    check_systolic,
    parse_pressure_number,
    parse_weight,
    pressure_from_fields,
)
from facilitator_app.domain.refusals import Unreadable, UnreadableReading
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.typed_number import COMMA
from facilitator_app.live.seat_rows import FIELDS_OF
from facilitator_app.live.seating import DECLINED

MOST_TRIES = 2
# Of a pressure that cannot be either of its numbers may be the one that was misread.
EITHER_NUMBER = (Unreadable.PRESSURES_SWAPPED, Unreadable.PRESSURES_EQUAL)

Kind = type[BloodPressure] | type[Weight]


class Passed(StrEnum):
    """Why there is no number: she prefers not to, or it is still to be measured."""

    DECLINED = "declined"
    OPEN = "open"


class OwnNumbers:
    """What is asked of her, in the order of slip and grid, and her answers.

    Args:
        asked: the fields that she is asked for.
    """

    def __init__(self, asked: tuple[Field, ...] = ()) -> None:
        self.asked = asked
        self._texts: dict[Field, str] = {}
        self._passed: dict[Kind, Passed] = {}
        self._tries: Counter[Kind] = Counter()

    def text(self, field: Field) -> str:
        """Return what is typed in a field, "" for nothing."""
        return self._texts.get(field, "")

    def write(self, field: Field, text: str) -> None:
        """Have another text in a field."""
        self._texts[field] = text

    def summary(self) -> dict[Field, str | Passed]:
        """Return what there is of each field, or why there is nothing."""
        return {field: self._passed.get(_kind_of(field), self.text(field)) for field in self.asked}

    def to_store(self, field: Field) -> str:
        """Return what check-in is to take in for a field: a number, a dash for rather not, "" for nothing."""
        passed = self._passed.get(_kind_of(field))
        return DECLINED if passed is Passed.DECLINED else "" if passed else self.text(field)

    def take(self, field: Field) -> None:
        """Take the number of a field as her answer.

        Raises:
            UnreadableReading: it cannot be, alone or beside the upper pressure.
        """
        text = self._texts[field] = self.text(field).rstrip(COMMA)
        if field is Field.WEIGHT:
            parse_weight(text)
        elif field is Field.DIASTOLIC:
            pressure_from_fields(self.text(Field.SYSTOLIC), text)
        else:
            check_systolic(parse_pressure_number(text))
        self._passed.pop(_kind_of(field), None)

    def refuse(self, field: Field, problem: UnreadableReading) -> Field | None:
        """Forget a number that cannot be; returns the field to ask again, None when it was asked often enough."""
        kind = _kind_of(field)
        self._tries[kind] += 1
        if self._tries[kind] >= MOST_TRIES:
            self.leave_out(field, Passed.OPEN)
            return None
        unread = FIELDS_OF[kind] if problem.reason in EITHER_NUMBER else (field,)
        for number in unread:
            self._texts.pop(number, None)
        return unread[0]

    def leave_out(self, field: Field, why: Passed) -> None:
        """Do without a field, and without the other number of a pressure."""
        kind = _kind_of(field)
        self._passed[kind] = why
        self._tries[kind] = 0
        for number in FIELDS_OF[kind]:
            self._texts.pop(number, None)

    def after(self, field: Field) -> Field | None:
        """Return what is asked after a field, None when that was the last."""
        kind, later = _kind_of(field), self.asked[self.asked.index(field) + 1 :]
        due = (other for other in later if _kind_of(other) is not kind or kind not in self._passed)
        return next(due, None)

    def before(self, field: Field) -> Field | None:
        """Return what was asked before a field: of what was left out its first number, None when there is none."""
        earlier = self.asked[: self.asked.index(field)]
        there = [other for other in earlier if self.text(other) or other is FIELDS_OF[_kind_of(other)][0]]
        return there[-1] if there else None


def _kind_of(field: Field) -> Kind:
    return Weight if field is Field.WEIGHT else BloodPressure
