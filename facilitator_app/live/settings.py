"""What the practice has settled for itself."""

from collections.abc import Iterator
from dataclasses import fields, replace

from facilitator_app.domain.groups import Facilitator, Practice
from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.permissions import may
from facilitator_app.domain.record_template import RecordTemplate
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store.store import Store

_TOLD = tuple(field.name for field in fields(Practice) if field.name != "id")


class Settings:
    """The practice's own name, phone and limits."""

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

    # Each of these raises NotAllowed for a role that does not settle it, and keeps nothing that did not change.

    def change_name(self, name: str) -> None:
        """Give the practice another name, also on the unlock screen."""
        self._keep("practice.name", replace(self.practice, name=name))

    def change_phone(self, phone: str) -> None:
        """Have another number on every paper."""
        self._keep("practice.phone", replace(self.practice, phone=phone))

    def change_language(self, language: str) -> None:
        """Have the app in another language, nl or en; the pages that stand there stay as they are."""
        self._keep("practice.language", replace(self.practice, language=language))

    def change_group_sizes(self, smallest: int, largest: int) -> None:
        """Settle how many women a group has, within `POSSIBLE_GROUP_SIZES`."""
        self._keep("practice.group-sizes", replace(self.practice, smallest_group=smallest, largest_group=largest))

    def change_check_minutes(self, minutes: int) -> None:
        """Settle about how long a belly check takes, within `CHECK_MINUTES`."""
        self._keep("practice.check-minutes", replace(self.practice, check_minutes=minutes))

    def change_limits(self, limits: PracticeLimits) -> None:
        """Keep other limits; they have no effect until somebody confirms them."""
        kept = self.practice.limits
        if (limits.numbers, limits.repeat_minutes) != (kept.numbers, kept.repeat_minutes):
            self._keep_limits("practice.limits", limits.unsigned())

    def confirm_limits(self) -> None:
        """Put the name of who is at the laptop, and the day, under the limits; they count from now on."""
        limits = self.practice.limits
        if not limits.empty:
            self._keep_limits("practice.confirm-limits", limits.signed(self.who.name, self._desk.wall.today()))

    def switch_limits_off(self) -> None:
        """Have the limits no effect any more; the numbers stay for another time."""
        self._keep_limits("practice.limits-off", self.practice.limits.unsigned())

    def draw_limits(self, draws: bool) -> None:
        """Have the limits stand as lines in the graphs, on paper and on screen, or not; they do once confirmed."""
        self._keep("practice.draw-limits", replace(self.practice, draws_limits=draws))

    def change_weighing(self, weighs: bool) -> None:
        """Have women weigh themselves, or not at all; one group, or one woman, may leave it out as well."""
        self._keep("practice.weighing", replace(self.practice, weighs=weighs))

    def change_cover_after(self, minutes: int) -> None:
        """Have the screen cover itself after so many minutes, within `COVER_AFTER_MINUTES`."""
        self._keep("practice.cover-after", replace(self.practice, cover_after_minutes=minutes))

    def change_record_line(self, line: RecordTemplate) -> None:
        """Have what goes into the practice's own record written in another way."""
        self._keep("practice.record-line", replace(self.practice, record_line=line))

    def change_backup_folder(self, folder: str) -> None:
        """Have backups go to another folder; "" for none yet."""
        self._keep("practice.backup-folder", replace(self.practice, backup_folder=folder))

    def _keep_limits(self, verb: str, limits: PracticeLimits) -> None:
        self._keep(verb, replace(self.practice, limits=limits))

    def _keep(self, verb: str, practice: Practice) -> None:
        self._desk.commit(Change(verb, saves=(practice,), detail=_old_and_new(self.practice, practice)))


def _old_and_new(before: Practice, after: Practice) -> str:
    """What the log says of a change."""
    was, now = ([getattr(practice, name) for name in _TOLD] for practice in (before, after))
    return "; ".join(f"{old} → {new}" for old, new in zip(was, now, strict=True) if old != new)
