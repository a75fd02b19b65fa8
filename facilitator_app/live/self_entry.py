"""Self-entry: a woman types her own numbers, and nothing of them is kept anywhere before her last tap (ux.md S7)."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.participants import search_key
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    Weight,
    check_systolic,
    parse_pressure_number,
    parse_weight,
    pressure_from_fields,
)
from facilitator_app.domain.refusals import Unreadable, UnreadableReading
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.typed_number import COMMA, with_sign
from facilitator_app.live.desk import Desk, new_id
from facilitator_app.live.seat_row import SeatRow
from facilitator_app.live.seat_rows import FIELDS_OF
from facilitator_app.live.seating import DECLINED, Seating

MOST_TRIES = 2
# Of a pressure that cannot be either of its numbers may be the one that was misread.
EITHER_NUMBER = (Unreadable.PRESSURES_SWAPPED, Unreadable.PRESSURES_EQUAL)

Kind = type[BloodPressure] | type[Weight]


class Step(StrEnum):
    """What is asked; the steps that ask for a number are named after its field."""

    CHOOSE = "choose"
    CONFIRM = "confirm"
    ALREADY = "already"
    SYSTOLIC = "systolic"
    DIASTOLIC = "diastolic"
    WEIGHT = "weight"
    CHECK = "check"
    THANKS = "thanks"


class Passed(StrEnum):
    """Why there is no number: she prefers not to, or it is still to be measured."""

    DECLINED = "declined"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Face:
    """All that may be seen of a woman by whoever stands before the screen; it has no room for a value."""

    seat_id: str
    name: str
    picture: str
    language: str
    done: bool


def asked_of(row: SeatRow) -> tuple[Field, ...]:
    """Return the fields that she is asked for: those that nothing was typed for today."""
    return tuple(field for field in Field if field not in row.filled)


class SelfEntry(QObject):
    """One woman after the other, step by step; the numbers of this one are in memory alone.

    Signals:
        moved: another step is due, or the same once more.
        typed: the number of this step changed.
        stuck: the second number in a row cannot be; its question was left behind for the midwife.
    """

    moved = Signal()
    typed = Signal()
    stuck = Signal()

    def __init__(self, desk: Desk, seating: Seating) -> None:
        super().__init__()
        self._desk = desk
        self._seating = seating
        self._forget()

    # What may be seen

    def faces(self) -> list[Face]:
        """Return the women who measure themselves today, in the order of their names."""
        rows = [row for row in self._seating.rows() if row.measuring]
        same = Counter(search_key(row.participant.first_name) for row in rows)
        return [_face(row, alone=same[search_key(row.participant.first_name)] == 1) for row in rows]

    @property
    def step(self) -> Step:
        """What is asked now."""
        return self._step

    @property
    def her(self) -> Face | None:
        """Who was chosen, None while nobody is."""
        return self._her

    @property
    def number(self) -> str:
        """What is typed at this step so far; nothing of another step."""
        field = self._field
        return self._numbers.get(field, "") if field is not None else ""

    @property
    def asks_again(self) -> bool:
        """Whether this is asked once more, because what was typed cannot be."""
        return self._again

    @property
    def takes_comma(self) -> bool:
        """Whether the number of this step may have a comma."""
        return self._step is Step.WEIGHT

    @property
    def place(self) -> tuple[int, int]:
        """Which step this is and of how many: who she is comes first, then each number."""
        of = 1 + len(self._asked)
        if self._field is not None:
            return 2 + self._asked.index(self._field), of
        return (of if self._step is Step.CHECK else 1), of

    def summary(self) -> dict[Field, str | Passed]:
        """Return what she is about to give, to look at once more: only when that is what is asked."""
        if self._step is not Step.CHECK:
            return {}
        return {field: self._passed.get(_kind_of(field), self._numbers.get(field, "")) for field in self._asked}

    # Verbs

    def choose(self, seat_id: str) -> None:
        """Take the woman of a seat, who is asked whether it is she."""
        self._forget()
        self._her = next((face for face in self.faces() if face.seat_id == seat_id), None)
        self._go(Step.CONFIRM if self._her is not None else Step.CHOOSE)

    def agree(self) -> None:
        """It is she: the first question, or word that nothing is left to ask today."""
        if self._her is None or self._step is not Step.CONFIRM:
            return
        self._asked = asked_of(self._seating.row(self._her.seat_id))
        self._go(Step(self._asked[0]) if self._asked else Step.ALREADY)

    def press(self, sign: str) -> None:
        """Type one sign; the first one takes the place of a number that was there already."""
        field = self._field
        if field is None:
            return
        before = "" if self._as_it_was else self.number
        self._write(field, with_sign(before, sign, decimals=self.takes_comma) or self.number)

    def wipe(self) -> None:
        """Take the last sign away, or the whole of a number that was there already."""
        field = self._field
        if field is not None:
            self._write(field, "" if self._as_it_was else self.number[:-1])

    def answer(self) -> None:
        """Take the number of this step and go on; one that cannot be is asked for once more, and not again."""
        field = self._field
        if field is None or not self.number:
            return
        self._numbers[field] = self.number.rstrip(COMMA)
        try:
            self._read(field)
        except UnreadableReading as problem:
            self._ask_again(field, problem.reason)
        else:
            self._passed.pop(_kind_of(field), None)
            self._go_on()

    def pass_over(self, why: Passed) -> None:
        """Go on without this number, and without the other number of a pressure."""
        if self._field is not None:
            self._leave_out(_kind_of(self._field), why)
            self._go_on()

    def back(self) -> None:
        """One step back; before the first question is who she is, and before that the choice."""
        if self._step is Step.CHECK:
            self._go(Step(self._asked[0]))
            return
        earlier = self._asked[: self._asked.index(self._field)] if self._field is not None else ()
        # Of what was passed over the first question is the place to think again.
        there = [field for field in earlier if field in self._numbers or field is FIELDS_OF[_kind_of(field)][0]]
        if there:
            self._go(Step(there[-1]))
        elif self._field is not None:
            self._go(Step.CONFIRM)
        else:
            self.leave()

    def store(self) -> None:
        """Her last tap: everything is stored, in one step, or nothing of it.

        Raises:
            Refusal, Trouble: it is not taken; what she typed is still there.
        """
        if self._her is None or self._step is not Step.CHECK:
            return
        seat_id = self._her.seat_id
        try:
            with self._desk.at_once():
                self._store(seat_id)
        except BaseException:
            # What was told of a change that is taken back has to be looked at anew.
            self._seating.seat_changed.emit(seat_id)
            raise
        her = self._her
        self._forget()
        self._her = her
        self._go(Step.THANKS)

    def leave(self) -> None:
        """Forget everything, for whoever comes next."""
        self._forget()
        self._go(Step.CHOOSE)

    # Inside

    @property
    def _field(self) -> Field | None:
        return Field(self._step.value) if self._step.value in list(Field) else None

    def _forget(self) -> None:
        self._step = Step.CHOOSE
        self._her: Face | None = None
        self._asked: tuple[Field, ...] = ()
        self._numbers: dict[Field, str] = {}
        self._passed: dict[Kind, Passed] = {}
        self._tries: Counter[Kind] = Counter()
        self._again = self._as_it_was = False

    def _go(self, step: Step, *, again: bool = False) -> None:
        self._step = step
        self._again = again
        self._as_it_was = bool(self.number)
        self.moved.emit()

    def _go_on(self) -> None:
        field = self._field
        assert field is not None
        kind, later = _kind_of(field), self._asked[self._asked.index(field) + 1 :]
        due = (other for other in later if _kind_of(other) is not kind or kind not in self._passed)
        following = next(due, None)
        self._go(Step(following) if following is not None else Step.CHECK)

    def _write(self, field: Field, text: str) -> None:
        self._numbers[field] = text
        self._as_it_was = False
        self.typed.emit()

    def _read(self, field: Field) -> None:
        text = self._numbers[field]
        if field is Field.WEIGHT:
            parse_weight(text)
        elif field is Field.DIASTOLIC:
            pressure_from_fields(self._numbers.get(Field.SYSTOLIC, ""), text)
        else:
            check_systolic(parse_pressure_number(text))

    def _ask_again(self, field: Field, why: Unreadable) -> None:
        kind = _kind_of(field)
        self._tries[kind] += 1
        if self._tries[kind] >= MOST_TRIES:
            self._leave_out(kind, Passed.OPEN)
            self._go_on()
            self.stuck.emit()
            return
        unread = FIELDS_OF[kind] if why in EITHER_NUMBER else (field,)
        for number in unread:
            self._numbers.pop(number, None)
        self._go(Step(unread[0]), again=True)

    def _leave_out(self, kind: Kind, why: Passed) -> None:
        self._passed[kind] = why
        self._tries[kind] = 0
        for field in FIELDS_OF[kind]:
            self._numbers.pop(field, None)

    def _store(self, seat_id: str) -> None:
        row, step = self._seating.row(seat_id), new_id()
        # Whatever was typed for her elsewhere since then stays as it is.
        wanted = set(self._asked) & set(asked_of(row))
        texts = {field: self._text_of(field) for field in wanted}
        if texts.get(Field.SYSTOLIC):
            upper, lower = texts[Field.SYSTOLIC], texts.get(Field.DIASTOLIC, "")
            self._seating.record_pressure(seat_id, upper, lower, step, confirmed=True, path=EntryPath.SELF_ENTRY)
        if text := texts.get(Field.WEIGHT):
            self._seating.record_weight(seat_id, text, step, confirmed=True, path=EntryPath.SELF_ENTRY)
        if not row.seat.attendance.came and not any(texts.values()):
            self._seating.mark(seat_id, Attendance.PRESENT)

    def _text_of(self, field: Field) -> str:
        passed = self._passed.get(_kind_of(field))
        return DECLINED if passed is Passed.DECLINED else "" if passed else self._numbers.get(field, "")


def _face(row: SeatRow, *, alone: bool) -> Face:
    woman = row.participant
    return Face(
        seat_id=row.seat.id,
        name=woman.first_name if alone else woman.label,
        picture=woman.picture,
        language=woman.language,
        done=not asked_of(row),
    )


def _kind_of(field: Field) -> Kind:
    return Weight if field is Field.WEIGHT else BloodPressure
