"""Self-entry: a woman types her own numbers, and nothing of them is kept before her last tap (ux.md S7)."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.participants import search_key
from facilitator_app.domain.readings import EntryPath
from facilitator_app.domain.refusals import UnreadableReading
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.typed_number import with_sign
from facilitator_app.live.desk import Desk, new_id
from facilitator_app.live.own_numbers import OwnNumbers
from facilitator_app.live.own_numbers import Passed as Passed
from facilitator_app.live.seat_row import SeatRow
from facilitator_app.live.seating import Seating


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

    @property
    def field(self) -> Field | None:
        """The field whose number is asked for, None at the other steps."""
        return Field(self.value) if self.value in list(Field) else None


@dataclass(frozen=True, slots=True)
class Face:
    """All that may be seen of a woman by whoever stands before the screen; it has no room for a value."""

    seat_id: str
    name: str
    picture: str
    language: str
    done: bool


def asked_of(row: SeatRow) -> tuple[Field, ...]:
    """Return the fields that she is asked for: those that she measures, and that nothing was typed for today."""
    return tuple(field for field in Field if field in row.to_fill - row.filled)


class SelfEntry(QObject):
    """One woman after the other, step by step.

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
        self._step = Step.CHOOSE
        self._her: Face | None = None
        self._numbers = OwnNumbers()
        self._again = self._as_it_was = False

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
        field = self._step.field
        return self._numbers.text(field) if field is not None else ""

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
        asked, field = self._numbers.asked, self._step.field
        of = 1 + len(asked)
        if field is not None:
            return 2 + asked.index(field), of
        return (of if self._step is Step.CHECK else 1), of

    def summary(self) -> dict[Field, str | Passed]:
        """Return what she is about to give, to look at once more: only when that is what is asked."""
        return self._numbers.summary() if self._step is Step.CHECK else {}

    # Verbs

    def choose(self, seat_id: str) -> None:
        """Take the woman of a seat, who is asked whether it is she."""
        her = next((face for face in self.faces() if face.seat_id == seat_id), None)
        if her is None:
            self.leave()
        else:
            self._turn_to(her, Step.CONFIRM, asked_of(self._seating.row(seat_id)))

    def agree(self) -> None:
        """It is she: the first question, or word that nothing is left to ask today."""
        if self._step is Step.CONFIRM:
            asked = self._numbers.asked
            self._go(Step(asked[0]) if asked else Step.ALREADY)

    def press(self, sign: str) -> None:
        """Type one sign; the first one takes the place of a number that was there already."""
        before = "" if self._as_it_was else self.number
        self._write(with_sign(before, sign, decimals=self.takes_comma) or self.number)

    def wipe(self) -> None:
        """Take the last sign away, or the whole of a number that was there already."""
        self._write("" if self._as_it_was else self.number[:-1])

    def answer(self) -> None:
        """Take the number of this step and go on; one that cannot be is asked for once more, and not again."""
        field = self._step.field
        if field is None or not self.number:
            return
        try:
            self._numbers.take(field)
        except UnreadableReading as problem:
            again = self._numbers.refuse(field, problem)
            if again is not None:
                self._go(Step(again), again=True)
                return
            self._go_on(field)
            self.stuck.emit()
        else:
            self._go_on(field)

    def pass_over(self, why: Passed) -> None:
        """Go on without this number, and without the other number of a pressure."""
        field = self._step.field
        if field is not None:
            self._numbers.leave_out(field, why)
            self._go_on(field)

    def back(self) -> None:
        """One step back; before the first question is who she is, and before that the choice."""
        field = self._step.field
        if self._step is Step.CHECK:
            self._go(Step(self._numbers.asked[0]))
        elif field is not None:
            earlier = self._numbers.before(field)
            self._go(Step(earlier) if earlier is not None else Step.CONFIRM)
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
        self._turn_to(self._her, Step.THANKS)

    def leave(self) -> None:
        """Forget everything, for whoever comes next."""
        self._turn_to(None, Step.CHOOSE)

    # Inside

    def _turn_to(self, her: Face | None, step: Step, asked: tuple[Field, ...] = ()) -> None:
        self._her = her
        self._numbers = OwnNumbers(asked)
        self._go(step)

    def _go(self, step: Step, *, again: bool = False) -> None:
        self._step = step
        self._again = again
        self._as_it_was = bool(self.number)
        self.moved.emit()

    def _go_on(self, field: Field) -> None:
        following = self._numbers.after(field)
        self._go(Step(following) if following is not None else Step.CHECK)

    def _write(self, text: str) -> None:
        field = self._step.field
        if field is not None:
            self._numbers.write(field, text)
            self._as_it_was = False
            self.typed.emit()

    def _store(self, seat_id: str) -> None:
        row, step = self._seating.row(seat_id), new_id()
        # Whatever was typed for her elsewhere since then stays as it is.
        wanted = set(self._numbers.asked) & set(asked_of(row))
        texts = {field: self._numbers.to_store(field) for field in wanted}
        if upper := texts.get(Field.SYSTOLIC):
            lower = texts.get(Field.DIASTOLIC, "")
            self._seating.record_pressure(seat_id, upper, lower, step, confirmed=True, path=EntryPath.SELF_ENTRY)
        if text := texts.get(Field.WEIGHT):
            self._seating.record_weight(seat_id, text, step, confirmed=True, path=EntryPath.SELF_ENTRY)
        if not row.seat.attendance.came and not any(texts.values()):
            self._seating.mark(seat_id, Attendance.PRESENT)


def _face(row: SeatRow, *, alone: bool) -> Face:
    woman = row.participant
    return Face(
        seat_id=row.seat.id,
        name=woman.first_name if alone else woman.label,
        picture=woman.picture,
        language=woman.language,
        done=not asked_of(row),
    )
