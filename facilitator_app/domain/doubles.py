"""Whether a woman in a list is in Kring already, or stands in the list twice."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from facilitator_app.domain.candidates import Candidate
from facilitator_app.domain.participants import Participant, letters
from facilitator_app.domain.remarks import Remark, Why

# A due date moves some weeks at most; further apart it is another pregnancy of the same woman.
SAME_PREGNANCY = timedelta(days=140)
# After a loss the next one may soon follow.
SAME_PREGNANCY_AFTER_LOSS = timedelta(days=28)
# A list in which more rows share a surname and a birth date was filled in by a machine; comparing them all with
# each other would take half a minute.
MOST_ALIKE = 50


@dataclass(frozen=True, slots=True)
class Known:
    """A woman in Kring, with the name of her group; "" on the waiting list."""

    woman: Participant
    group: str


class Doubles:
    """Compares the rows of one list, in their order, with who is known and with the rows before them.

    Two are one woman when their client numbers are equal; else, where one of them has none, when whole name and
    birth date are; else, where a birth date is missing, when whole name and due date are. It only asks where
    surname and birth date are equal but not the first name, because for many refugees 1 January was filled in;
    where the whole name is all that is equal; and where two numbers differ and everything else is equal.
    """

    def __init__(self, known: Iterable[Known], group_id: str | None) -> None:
        self._group_id = group_id
        self._by_id = {each.woman.id: each for each in known}
        self._known: dict[Hashable, list[Known]] = defaultdict(list)
        for each in self._by_id.values():
            for key in _keys(each.woman):
                self._known[key].append(each)
        self._rows: dict[Hashable, list[Candidate]] = defaultdict(list)

    def remark_on(self, candidate: Candidate) -> Remark | None:
        """Return what there is to say about the next row, or None when she is new."""
        entry, keys = candidate.entry, _keys(candidate)
        if entry.added_as in self._by_id:
            return Remark(Why.ADDED)
        found = [self._compared(candidate, each) for key in keys for each in self._known.get(key, ())]
        found += [_compared_rows(candidate, row) for key in keys for row in self._rows.get(key, ())]
        if not entry.left_out:
            for key in keys:
                if len(self._rows[key]) < MOST_ALIKE:
                    self._rows[key].append(candidate)
        sure = [remark for remark in found if remark is not None and remark.why not in _PERHAPS]
        perhaps = [remark for remark in found if remark is not None]
        return next(iter(sure or perhaps), None)

    def _compared(self, candidate: Candidate, known: Known) -> Remark | None:
        woman = known.woman
        sure = _is_one(candidate, woman, SAME_PREGNANCY if woman.named else SAME_PREGNANCY_AFTER_LOSS)
        if sure is None:
            return None
        # After a loss nothing names her, nor the group where she was.
        group = known.group if woman.named else ""
        if not sure:
            return Remark(Why.PERHAPS_THERE, group=group)
        if not woman.named:
            return Remark(Why.IN_KRING)
        if woman.group_id is None:
            return Remark(Why.ON_WAITING_LIST)
        here = woman.group_id == self._group_id
        return Remark(Why.IN_THIS_GROUP) if here else Remark(Why.IN_GROUP, group=group)


_PERHAPS = (Why.PERHAPS_THERE, Why.PERHAPS_IN_THE_LIST)


def _compared_rows(candidate: Candidate, row: Candidate) -> Remark | None:
    sure = _is_one(candidate, row, SAME_PREGNANCY)
    if sure is None:
        return None
    why = Why.IN_THE_LIST if sure else Why.PERHAPS_IN_THE_LIST
    return Remark(why, number=row.entry.number)


def _keys(person: Candidate | Participant) -> tuple[Hashable, ...]:
    """Return what somebody is found by; two who share none of these are two women."""
    return tuple(_each_key(person))


def _each_key(person: Candidate | Participant) -> Iterator[Hashable]:
    if person.client_number:
        yield number_key(person.client_number)
    first_name, surname = _name(person)
    if person.birth_date is not None:
        yield surname or first_name, person.birth_date
    if first_name:
        yield surname, first_name


def _is_one(one: Candidate, other: Candidate | Participant, within: timedelta) -> bool | None:
    """Whether two who share a key are one woman in one pregnancy: yes, perhaps (False), or no (None)."""
    if one.due_date is not None and other.due_date is not None and abs(one.due_date - other.due_date) > within:
        return None
    numbers = [number_key(each.client_number) for each in (one, other) if each.client_number]
    if len(numbers) == 2 and numbers[0] == numbers[1]:
        return True
    named_alike, numbered_apart = _name(one) == _name(other), len(numbers) == 2
    if one.birth_date is not None and other.birth_date is not None:
        if one.birth_date != other.birth_date or (numbered_apart and not named_alike):
            return None
        return named_alike and not numbered_apart
    # Without a birth date it is the whole name that they share.
    return one.due_date == other.due_date and not numbered_apart


def _name(person: Candidate | Participant) -> tuple[str, str]:
    return letters(person.first_name), letters(f"{person.infix} {person.surname}")


def number_key(client_number: str) -> str:
    """Fold a client number: capitals, spaces and the zeros in front, which Excel drops, make no difference."""
    return "".join(client_number.split()).casefold().lstrip("0")


def median_due_date(days: list[date]) -> date:
    """Return the due date in the middle of a group; of two the earlier."""
    return sorted(days)[(len(days) - 1) // 2]
