"""Reading a list of women in: each row beside who is there already, and all that can come along as one change."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from facilitator_app.domain.candidates import Candidate
from facilitator_app.domain.doubles import Doubles, Known, median_due_date, number_key
from facilitator_app.domain.groups import MOST_WOMEN, Group
from facilitator_app.domain.participants import PICTURES, Participant
from facilitator_app.domain.permissions import SEE_DETAILS, may
from facilitator_app.domain.remarks import Effect, Part, Remark, Why
from facilitator_app.domain.sessions import SessionState
from facilitator_app.live.desk import Desk, new_id
from facilitator_app.live.groups import Groups
from facilitator_app.live.women import Women
from facilitator_app.store.store import Store

# What a group of this care can be; the practice's own range is a matter of planning.
LARGEST_GROUP = MOST_WOMEN
# Further from the middle of the group is asked about (clinical.md §3.1); a few women have no middle.
DAYS_FROM_THE_GROUP = 56
FEWEST_FOR_A_MIDDLE = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with all there is to say about her, what matters most first."""

    candidate: Candidate
    remarks: tuple[Remark, ...]

    @property
    def open(self) -> tuple[Remark, ...]:
        """What still keeps her from being added."""
        return tuple(remark for remark in self.remarks if remark not in self.candidate.entry.agreed)

    @property
    def is_there(self) -> bool:
        """Whether she is in Kring or earlier in the list."""
        return any(remark.why.effect is Effect.THERE for remark in self.remarks)

    @property
    def is_added(self) -> bool:
        """Whether she was added from this very row."""
        return any(remark.why is Why.ADDED for remark in self.remarks)

    @property
    def to_look_at(self) -> bool:
        """Whether she would come along if something were mended or answered."""
        return bool(self.open) and not self.is_there and not self.candidate.entry.left_out

    @property
    def goes(self) -> bool:
        """Whether she is added when the list is."""
        return not self.candidate.entry.left_out and not self.open


class Imports:
    """Judging a list and adding its women; nothing is stored before `add`."""

    def __init__(self, store: Store, desk: Desk, groups: Groups, women: Women) -> None:
        self._store = store
        self._desk = desk
        self._groups = groups
        self._women = women

    @property
    def allowed(self) -> bool:
        """Whether who is at the laptop may add women."""
        return may(self._desk.who.role, "participant")

    def groups(self) -> list[Group]:
        """Return the groups that women can join, by name."""
        lines = self._groups.lines(most=self._groups.count())
        return sorted((line.group for line in lines), key=lambda group: group.name.casefold())

    def size(self, group_id: str) -> int:
        """Return how many women are in a group who are still pregnant."""
        self._desk.check(SEE_DETAILS)
        return len(self._members(group_id))

    def judge(self, candidates: Sequence[Candidate], group_id: str | None) -> list[Judged]:
        """Compare the rows of a list with who is known and with each other.

        Args:
            candidates: the rows in their order.
            group_id: where they would go, None for the waiting list.
        """
        self._desk.check(SEE_DETAILS)
        doubles = Doubles(self._known(candidates), group_id)
        middle = self._middle(candidates, group_id)
        return [self._judged(candidate, doubles.remark_on(candidate), middle) for candidate in candidates]

    def add(self, judged: Sequence[Judged], group_id: str | None) -> dict[int, str]:
        """Add everybody who goes, as one change; returns the new ids by the number of the row.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            Trouble: the disk does not take it; nobody was added.
        """
        coming = [each.candidate for each in judged if each.goes]
        pictures = self._pictures(group_id, len(coming))
        language = self._store.practices.all_for()[0].language
        joined_on = self._desk.wall.today() if group_id is not None and self._has_met(group_id) else None
        women = {
            candidate.entry.number: candidate.as_participant(
                new_id(), group_id, language=language, picture=picture, joined_on=joined_on
            )
            for candidate, picture in zip(coming, pictures, strict=True)
        }
        if women:
            self._women.add(*women.values())
        return {number: woman.id for number, woman in women.items()}

    # Inside

    def _judged(self, candidate: Candidate, double: Remark | None, middle: date | None) -> Judged:
        remarks = [double] if double is not None else []
        remarks += candidate.remarks
        if middle is not None and candidate.due_date is not None:
            apart = abs((candidate.due_date - middle).days)
            if apart > DAYS_FROM_THE_GROUP:
                remarks.append(Remark(Why.FAR_FROM_GROUP, Part.DUE_DATE, apart // 7))
        return Judged(candidate, tuple(sorted(remarks, key=_order)))

    def _known(self, candidates: Sequence[Candidate]) -> list[Known]:
        ids = self._store.overviews.women_like(
            {number_key(each.client_number) for each in candidates if each.client_number},
            {_sought_by(each) for each in candidates} - {""},
            {each.birth_date for each in candidates if each.birth_date is not None},
            {each.due_date for each in candidates if each.due_date is not None},
        )
        added = (each.entry.added_as for each in candidates if each.entry.added_as)
        women = self._store.participants.all_for(id=list({*ids, *added}))
        groups = self._store.groups.all_for(id=list({woman.group_id for woman in women if woman.group_id}))
        names = {group.id: group.name for group in groups}
        return [Known(woman, names.get(woman.group_id or "", "")) for woman in women]

    def _middle(self, candidates: Sequence[Candidate], group_id: str | None) -> date | None:
        """Return the due date in the middle of the group as it would be."""
        if group_id is None:
            return None
        days = [woman.due_date for woman in self._members(group_id)]
        days += [each.due_date for each in candidates if each.due_date is not None and _may_come(each)]
        return median_due_date(days) if len(days) >= FEWEST_FOR_A_MIDDLE else None

    def _members(self, group_id: str) -> list[Participant]:
        today = self._desk.wall.today()
        return [w for w in self._store.participants.all_for(group_id=group_id) if w.pregnant_on(today)]

    def _has_met(self, group_id: str) -> bool:
        """Whether a session of the group is over: who comes now did not miss it."""
        today = self._desk.wall.today()
        sessions = self._store.sessions.all_for(group_id=group_id)
        return any(each.state is SessionState.CLOSED or each.held_on < today for each in sessions)

    def _pictures(self, group_id: str | None, count: int) -> list[str]:
        """Return pictures that nobody in the group has, as long as there are any."""
        members = self._store.participants.all_for(group_id=group_id) if group_id else []
        used = Counter(dict.fromkeys(PICTURES, 0))
        used.update(woman.picture for woman in members)
        pictures = []
        for _ in range(count):
            picture = min(PICTURES, key=lambda each: (used[each], PICTURES.index(each)))
            used[picture] += 1
            pictures.append(picture)
        return pictures


def _sought_by(candidate: Candidate) -> str:
    return Participant("", None, candidate.first_name, candidate.surname, date.min, candidate.infix).sought_by


def _order(remark: Remark) -> int:
    return _EFFECTS.index(remark.why.effect)


def _may_come(candidate: Candidate) -> bool:
    return not candidate.entry.left_out and not any(r.why.effect is Effect.STOPS for r in candidate.remarks)


_EFFECTS = list(Effect)
