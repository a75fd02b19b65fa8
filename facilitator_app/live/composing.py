"""Putting women into groups by due date, and making one group of two or two of one; each is one change."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from facilitator_app.domain.composing import Composition, by_due_date, due_of_newcomers_from
from facilitator_app.domain.groups import MOST_WOMEN, Group
from facilitator_app.domain.participants import Participant, Status, labels
from facilitator_app.domain.permissions import SEE_DETAILS
from facilitator_app.domain.refusals import GroupFull, GroupMeetsNow
from facilitator_app.domain.sessions import SessionState
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.live.women import Women
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class Choice:
    """A group that a woman can come into, with who is in it and how each is named."""

    group: Group
    composition: Composition
    labels: dict[str, str]


@dataclass(frozen=True, slots=True)
class Board:
    """Who waits, by due date, and the groups that still take women, the one that is due first on top.

    Attributes:
        largest: how many women a group of this practice has at most.
    """

    waiting: tuple[Participant, ...]
    labels: dict[str, str]
    choices: tuple[Choice, ...]
    largest: int


class Composing:
    """The board of women and groups. Who puts a woman somewhere is told what would be off, and decides."""

    def __init__(self, store: Store, desk: Desk, women: Women) -> None:
        self._store = store
        self._desk = desk
        self._women = women

    # What is asked

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may put women into groups."""
        return self._women.may_change

    def board(self, *, everyone: bool = False) -> Board:
        """Return the board as it stands; `everyone` brings also those who wait no more, whatever became of her."""
        self._desk.check(SEE_DETAILS)
        without_group = self._women.others_in(None)
        waiting = [w for w in without_group if everyone or w.status is Status.PREGNANT]
        return Board(
            tuple(sorted(waiting, key=by_due_date)), labels(waiting), tuple(self._open_choices()), self.largest
        )

    def waiting(self) -> int:
        """Return how many women wait for a group."""
        self._desk.check(SEE_DETAILS)
        return self._store.overviews.count_waiting()

    def to_do(self) -> Iterator[ToDo]:
        """Say that women wait for a group, to whoever may put them into one."""
        if self.may_change and (count := self.waiting()):
            yield ToDo(ToDoKind.WAITING, count=count)

    def choice(self, group_id: str) -> Choice:
        """Return one group as a choice, whether or not it still takes women; raises KeyError without it."""
        self._desk.check(SEE_DETAILS)
        group = self._store.groups.get(group_id)
        if group is None:
            raise KeyError(group_id)
        return self._choice(group)

    def others(self, group_id: str | None) -> list[Choice]:
        """Return the groups that still meet, without one of them, the one that is due first on top."""
        self._desk.check(SEE_DETAILS)
        ids = self._store.overviews.groups_since(self._desk.wall.today())
        groups = self._store.groups.all_for(id=[id for id in ids if id != group_id])
        return _by_middle([self._choice(group) for group in groups])

    @property
    def smallest(self) -> int:
        """How many women a group of this practice has at least."""
        return self._store.practices.all_for()[0].smallest_group

    @property
    def largest(self) -> int:
        """How many women a group of this practice has at most."""
        return self._store.practices.all_for()[0].largest_group

    # Verbs

    def place(self, participant_id: str, group_id: str | None) -> None:
        """Put a woman into a group, or back on the waiting list.

        Raises:
            GroupFull: no circle has more than fourteen women.
            NotAllowed: the role at the laptop does not include it.
        """
        self._women.move(participant_id, group_id)

    def merge(self, kept_id: str, emptied_id: str, because: str) -> None:
        """Bring all women of one group into another; what they did stays where it was.

        Args:
            kept_id: the group that goes on.
            emptied_id: the group that ends; its sessions to come are cancelled.
            because: the reason that these say.

        Raises:
            GroupFull: together they would be more than fourteen women.
            GroupMeetsNow: a session of the group that ends is open.
            NotAllowed: the role at the laptop does not include it.
        """
        planned = self._store.sessions.all_for(group_id=emptied_id, state=SessionState.PLANNED)
        if self._store.sessions.all_for(group_id=emptied_id, state=SessionState.OPEN):
            raise GroupMeetsNow
        coming = self._women.others_in(emptied_id)
        if Composition.of(coming + self._women.others_in(kept_id)).size > MOST_WOMEN:
            raise GroupFull
        cancelled = [replace(s, state=SessionState.CANCELLED, cancelled_because=because) for s in planned]
        saves, drops = self._moved(coming, kept_id)
        self._desk.commit(Change("group.merge", saves=(*cancelled, *saves), drops=drops))

    def split(self, group_id: str, name: str, leaving: Collection[str]) -> Group:
        """Begin a new group with some women of another; its sessions are planned afterwards.

        Args:
            group_id: the group that they leave; the new one has its pattern, place and hours.
            name: of the new group.
            leaving: ids of the women who go.

        Raises:
            NotAllowed: the role at the laptop does not include it.
        """
        old = self._store.groups.get(group_id)
        if old is None:
            raise KeyError(group_id)
        new = replace(old, id=new_id(), name=name)
        women = [woman for woman in self._women.others_in(group_id) if woman.id in leaving]
        saves, drops = self._moved(women, new.id)
        self._desk.commit(Change("group.split", Action.CREATE, saves=(new, *saves), drops=drops))
        return new

    # Inside

    def _moved(self, women: list[Participant], group_id: str) -> tuple[tuple[object, ...], tuple[object, ...]]:
        saves: list[object] = []
        drops: list[object] = []
        for woman in women:
            since = self._women.would_join_on(group_id, woman.id)
            more, gone = self._women.follow(replace(woman, group_id=group_id, joined_on=since))
            saves += more
            drops += gone
        return tuple(saves), tuple(drops)

    def _open_choices(self) -> list[Choice]:
        today = self._desk.wall.today()
        # Half of a group that is not far along is due from this day on.
        ids = self._store.overviews.groups_to_fill(due_of_newcomers_from(today))
        groups = self._store.groups.all_for(id=ids)
        return _by_middle([c for group in groups if (c := self._choice(group)).composition.takes_women_on(today)])

    def _choice(self, group: Group) -> Choice:
        composition = Composition.of(self._women.others_in(group.id))
        return Choice(group, composition, labels(composition.members))


def _by_middle(choices: list[Choice]) -> list[Choice]:
    """Groups without anybody come last: nothing says yet whom they are for."""
    return sorted(choices, key=_place_of)


def _place_of(choice: Choice) -> tuple[bool, int, str]:
    middle = choice.composition.middle
    return middle is None, middle.toordinal() if middle else 0, choice.group.name
