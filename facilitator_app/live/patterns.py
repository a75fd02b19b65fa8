"""The patterns that groups can follow: the shipped ones and the practice's own."""

from functools import cached_property

from facilitator_app.domain.participants import search_key
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.proposals import as_pattern
from facilitator_app.domain.refusals import NameTaken
from facilitator_app.domain.troubles import PatternDamaged
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.programmes import Programmes
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


class Patterns:
    """Choosing a pattern, and making one of dates that somebody liked."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    @cached_property
    def _shipped(self) -> tuple[tuple[Pattern, ...], PatternDamaged | None]:
        return self._programmes.patterns()

    @property
    def damage(self) -> PatternDamaged | None:
        """What is wrong with a shipped pattern that therefore is not offered."""
        return self._shipped[1]

    def all(self) -> tuple[Pattern, ...]:
        """Return every pattern: the usual one first, the practice's own last."""
        return (*self._shipped[0], *self._store.patterns.all_for())

    def get(self, id: str) -> Pattern | None:
        """Return one pattern; None for "" and for one that is not there any more."""
        return next((pattern for pattern in self.all() if pattern.id == id), None)

    def is_own(self, pattern: Pattern) -> bool:
        """Whether the practice made it."""
        return pattern not in self._shipped[0]

    def keep(self, plan: Plan, name: str) -> Pattern:
        """Keep the pattern of a proposal under a name, and return it.

        Raises:
            NameMissing, NameTaken, TextTooLong: the name cannot be used.
            SameWeek: the dates are no pattern.
            NotAllowed: the role at the laptop does not include it.
        """
        pattern = as_pattern(plan, new_id(), name)
        if any(search_key(other.name) == search_key(pattern.name) for other in self.all()):
            raise NameTaken
        self._desk.commit(Change("pattern.keep", Action.CREATE, saves=(pattern,)))
        return pattern

    def forget(self, id: str) -> None:
        """Take one of the practice's own patterns away; the groups that followed it keep their dates."""
        pattern = self._store.patterns.get(id)
        if pattern is not None:
            self._desk.commit(Change("pattern.forget", Action.DELETE, drops=(pattern,)))
