"""The plan on the page, and the way of every change into it: at once into the store, or into a proposal."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.proposals import counted_from
from facilitator_app.domain.refusals import DayPast, PlanChanged, Refusal, SessionHeld
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.desk import new_id
from facilitator_app.live.planning import Planning

Change = Callable[[Plan, bool], Plan]


class PlanEntry(QObject):
    """A group without sessions has a proposal; once it has them, each change is stored and undone like any other.

    `has_stored` says whether the last change went into the store.

    Signals:
        changed: the plan is another one now.
        refused: the Refusal or Trouble that kept it as it was.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, planning: Planning, group_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planning = planning
        self._group_id = group_id
        self._before: list[Plan] = []
        self._after: list[Plan] = []
        self._asked: Hashable = None
        self._step = new_id()
        self.has_stored = False
        self.plan = planning.plan_of(group_id)

    @property
    def stored(self) -> bool:
        """Whether the group has sessions in the store, planned or held."""
        return self.plan.first_on is None and bool(self.plan.sessions or self.plan.around.held)

    @property
    def pattern(self) -> Pattern | None:
        """The pattern that the proposal follows or will follow."""
        return self.plan.pattern or next(iter(self._planning.patterns.all()), None)

    def load(self) -> None:
        """Look anew at what is stored; a proposal that is not stored yet stays as it is.

        Raises:
            KeyError: the group is not there any more.
        """
        now = self._planning.plan_of(self._group_id)
        if self.plan.first_on is None or now.sessions or now.around.held:
            self.plan = now
            self._before, self._after = [], []
            return
        ours = self.plan.group
        group = replace(
            now.group,
            series=ours.series,
            pattern=ours.pattern,
            starts_at=ours.starts_at,
            ends_at=ours.ends_at,
            place=ours.place,
        )
        self.plan = replace(self.plan, group=group, around=now.around)

    def begin_step(self) -> None:
        """Have what comes now be taken back apart from what came before."""
        self._step = new_id()

    # Proposals

    def count_from(self, first_on: date, *, sure: bool = False) -> None:
        """Propose all dates from a first one; `sure` says that a day that has been is meant."""

        def change(plan: Plan, again: bool) -> Plan:
            pattern = self.pattern
            if pattern is None:
                return plan
            if plan.first_on is not None and plan.sessions:
                return counted_from(plan, first_on, sure=sure or again)
            return self._planning.propose(plan, pattern, first_on, sure=sure or again)

        self._do(("first", first_on), change)

    def follow(self, pattern_id: str) -> None:
        """Propose by another pattern, from the same first date if there is one."""
        pattern = self._planning.patterns.get(pattern_id)
        if pattern is None:
            return

        def change(plan: Plan, _sure: bool) -> Plan:
            if plan.first_on is None:
                group = replace(plan.group, pattern=pattern.id, series=pattern.series)
                return replace(plan, group=group, pattern=pattern)
            return self._planning.propose(plan, pattern, plan.first_on, sure=True)

        self._do(("pattern", pattern.id), change)

    def keep_pattern(self, name: str) -> None:
        """Keep the proposal, as it stands, as a pattern of the practice's own; raises as Patterns.keep() does."""
        pattern = self._planning.patterns.keep(self.plan, name)
        group = replace(self.plan.group, pattern=pattern.id)
        self.plan = replace(self.plan, group=group, pattern=pattern)

    def forget_pattern(self) -> bool:
        """Take the practice's own pattern away that the proposal follows; returns whether it was done."""
        assert self.plan.pattern is not None, "only a pattern that is followed is taken away here"
        try:
            self._planning.patterns.forget(self.plan.pattern.id)
        except (Refusal, Trouble) as problem:
            self.refused.emit(problem)
            return False
        return True

    def set_ready(self) -> bool:
        """Store the proposal; returns whether it is."""
        try:
            self._planning.set_ready(self.plan)
        except (Refusal, Trouble) as problem:
            self.refused.emit(problem)
            return False
        self._before, self._after = [], []
        self.plan = self._planning.plan_of(self._group_id)
        return True

    # Both

    def move(self, id: str, day: date) -> bool:
        """Put a session on another day; returns whether it was done."""
        return self._do(("move", id, day), lambda plan, sure: plan.moved(id, day, sure=sure))

    def step(self, id: str, days: int, *, along: bool) -> bool:
        """Put a session so many days later, with those after it if `along`; returns whether it was done."""

        def change(plan: Plan, sure: bool) -> Plan:
            if along:
                return plan.shifted(id, days, sure=sure)
            return plan.moved(id, plan.session(id).held_on + timedelta(days=days), sure=sure)

        return self._do(("step", id, self.plan.session(id).held_on, days), change)

    def use(self, starts_at: time, ends_at: time, place: str) -> bool:
        """Change what the group usually does; returns whether it was done."""
        return self._do("usual", lambda plan, _sure: plan.usually(starts_at, ends_at, place))

    def do(self, change: Callable[[Plan], Plan]) -> bool:
        """Make another change to the plan; returns whether it was done."""
        return self._do("other", lambda plan, _sure: change(plan))

    def undo(self) -> bool:
        """Take the last change of a proposal back; False when there is none."""
        return self._swap(self._before, self._after)

    def redo(self) -> bool:
        """Do the change of a proposal again that was taken back last; False when there is none."""
        return self._swap(self._after, self._before)

    # Inside

    def _do(self, what: Hashable, change: Change) -> bool:
        sure = what == self._asked
        self._asked = None
        self.has_stored = stored = self.stored
        try:
            after = change(self.plan, sure)
            if stored:
                self._planning.change(self.plan, after, self._step)
        except DayPast as refusal:
            # The same once more is meant.
            self._asked = what
            self.refused.emit(refusal)
            return False
        except (PlanChanged, SessionHeld) as refusal:
            self.load()
            self.changed.emit()
            self.refused.emit(refusal)
            return False
        except (Refusal, Trouble) as problem:
            self.refused.emit(problem)
            return False
        if not stored:
            self._before.append(self.plan)
            self._after.clear()
        self.plan = after
        self.changed.emit()
        return True

    def _swap(self, taken: list[Plan], kept: list[Plan]) -> bool:
        if not taken:
            return False
        kept.append(self.plan)
        # Women and other groups may have changed since.
        self.plan = replace(taken.pop(), around=self.plan.around)
        self.changed.emit()
        return True
