"""What the practice has settled for itself."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator_app.domain.groups import CallText, Facilitator, Practice
from facilitator_app.domain.permissions import may
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store.store import Store


class Settings:
    """The practice's own name, phone and texts."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def practice(self) -> Practice:
        """The practice."""
        return self._store.practices.all_for()[0]

    @property
    def who(self) -> Facilitator:
        """Who is at the laptop."""
        return self._desk.who

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may change what the practice settled."""
        return may(self._desk.who.role, "practice")

    def to_do(self) -> Iterator[ToDo]:
        """Yield what the practice has still to settle."""
        practice = self.practice
        # A sheet that nobody has typed back may be on no paper at all.
        if practice.recovery_proven_on is None and may(self.who.role, "person"):
            yield ToDo(ToDoKind.RECOVERY_SHEET)
        if not practice.call_text.approved:
            yield ToDo(ToDoKind.CALL_TEXT)

    def change_call_text(self, lines: tuple[str, ...]) -> None:
        """Set the lines of the call box, blank ones left out; changed lines are approved anew before they print.

        Raises:
            NotAllowed: the role at the laptop does not settle the practice's texts.
        """
        tidy = tuple(" ".join(line.split()) for line in lines if line.strip())
        if tidy != self.practice.call_text.lines:
            self._keep("practice.call-text", replace(self.practice, call_text=CallText(tidy)))

    def approve_call_text(self) -> None:
        """Put the name of who is at the laptop, and the day, under the lines as they stand.

        Raises:
            NotAllowed: the role at the laptop does not settle the practice's texts.
        """
        approved = replace(
            self.practice.call_text, approved_by=self._desk.who.name, approved_on=self._desk.wall.today()
        )
        self._keep("practice.approve-call-text", replace(self.practice, call_text=approved))

    def _keep(self, verb: str, practice: Practice) -> None:
        self._desk.commit(Change(verb, saves=(practice,)))
