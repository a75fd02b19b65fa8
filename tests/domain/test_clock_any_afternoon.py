"""Whatever the facilitators and the laptop do in whatever order, the clock keeps its word."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.clock import AgendaClock, BlockState
from facilitator_app.domain.overruns import shorten, spread
from tests.domain.afternoons import after_restart, answers, at, minutes


class AnyAfternoon(RuleBasedStateMachine):
    """Two facilitators and a laptop do whatever they like; the second block waits for a guest until minute 40.

    `ran` is counted here, apart from the clock: the time that passed while a block ran.
    """

    LOCK = at(40)

    def __init__(self) -> None:
        super().__init__()
        self.clock = AgendaClock(
            [
                Block("Ontvangst", 28),
                Block("Gast", 10, locked_start=self.LOCK),
                Block("Pauze", 15, locked_end=at(90), protected=True),
                Block("Bord", 10),
            ]
        )
        self.now = at(0)
        self.ran = minutes(0)
        self.waits = False

    @property
    def runs(self) -> bool:
        """Whether a block runs, be it that it waits."""
        return self.clock.position is not None and not self.clock.paused

    def gone(self) -> None:
        """A block goes on or begins."""
        block = self.clock.running_block
        self.waits = self.runs and block is not None and block.title == "Gast" and self.now < self.LOCK

    @rule(seconds=st.integers(0, 1200) | st.integers(1200, 36000))
    def time_passes(self, seconds: int) -> None:
        """Seconds or, with the lid closed, hours."""
        before, self.now = self.now, self.now + timedelta(seconds=seconds)
        if self.runs:
            since = max(before, self.LOCK) if self.waits else before
            self.ran += max(minutes(0), self.now - since)
            self.waits = self.waits and self.now < self.LOCK

    @rule(seconds=st.integers(1, 36000))
    def clock_is_set_back(self, seconds: int) -> None:
        """Between two looks at the clock."""
        self.clock.remaining(self.now)
        self.now -= timedelta(seconds=seconds)

    @rule()
    def start(self) -> None:
        """Begin, be it late."""
        fresh = not self.clock.started
        self.clock.start(self.now, planned=at(0))
        if fresh:
            self.gone()

    @rule()
    def pause(self) -> None:
        """Stand still."""
        self.clock.pause(self.now)
        self.waits = False

    @precondition(lambda self: self.clock.paused)
    @rule()
    def resume(self) -> None:
        """Go on."""
        self.clock.resume(self.now)
        self.gone()

    @precondition(lambda self: self.clock.position is not None)
    @rule(verb=st.sampled_from(["next", "skip"]))
    def go_on(self, verb: str) -> None:
        """To the next block."""
        getattr(self.clock, verb)(self.now)
        self.gone()

    @precondition(lambda self: self.clock.started and self.clock.position != 0)
    @rule()
    def back(self) -> None:
        """To the block before."""
        self.clock.back(self.now)
        self.gone()

    @rule(index=st.integers(0, 3))
    def jump(self, index: int) -> None:
        """To any block."""
        self.clock.jump(index, self.now)
        self.gone()

    @rule(number=st.integers(-40, 40))
    def extend(self, number: int) -> None:
        """Give minutes, or take them."""
        self.clock.extend(number)

    @rule(index=st.integers(0, 3), by=st.integers(-3, 3))
    def move(self, index: int, by: int) -> None:
        """Change the order of what is still to come."""
        first = 0 if not self.clock.started else 4 if self.clock.finished else (self.clock.position or 0) + 1
        if first <= index < 4 and first <= index + by < 4:
            self.clock.move(index, by)

    @precondition(lambda self: self.clock.position is not None)
    @rule()
    def spread_what_was_lost(self) -> None:
        """One press, which does what was shown before it."""
        proposed = spread(self.clock, self.now)
        if proposed is not None:
            before = self.clock.ahead(self.now)
            shorten(self.clock, proposed)
            assert self.clock.expected_finish(self.now) == proposed.finish
            assert before < self.clock.ahead(self.now) <= minutes(0)

    @rule()
    def restart(self) -> None:
        """Close Kring and open it again."""
        self.clock = after_restart(self.clock)

    @invariant()
    def minutes_are_never_invented(self) -> None:
        """What was spent on the blocks is the time that passed while one ran, and no block is lost."""
        slots = self.clock.timetable(self.now)
        assert sum((slot.spent for slot in slots), minutes(0)) == self.ran
        assert {slot.block.title for slot in slots} == {"Ontvangst", "Gast", "Pauze", "Bord"}

    @invariant()
    def finish_and_remaining_agree(self) -> None:
        """The two ways to say how long it takes are one."""
        assert self.clock.block_finish(self.now) - self.clock.remaining(self.now) == self.now

    @invariant()
    def session_is_never_expected_to_be_over_already(self) -> None:
        """The end of the session is the end of its last block, and lies ahead."""
        expected = self.clock.expected_finish(self.now)
        if self.clock.position is not None:
            assert expected is not None
            assert expected >= self.now
            assert expected == self.clock.timetable(self.now)[-1].ends

    @invariant()
    def blocks_follow_one_another(self) -> None:
        """No two blocks at once."""
        slots = self.clock.timetable(self.now)
        ahead = [slot for slot in slots if slot.state in (BlockState.RUNNING, BlockState.TO_COME)]
        for slot, following in pairwise(ahead):
            assert slot.ends is not None
            assert following.begins is not None
            assert following.begins >= slot.ends

    @invariant()
    def restart_changes_no_answer(self) -> None:
        """What is stored is all there is."""
        assert answers(after_restart(self.clock), self.now) == answers(self.clock, self.now)


TestAnyAfternoon = AnyAfternoon.TestCase
TestAnyAfternoon.settings = settings(max_examples=60, stateful_step_count=30)
