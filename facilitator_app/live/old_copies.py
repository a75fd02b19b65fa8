"""The copies of before that lie on this laptop, each of which goes after thirty days."""

from collections.abc import Sequence

from facilitator_app.domain.backups import OldCopy
from facilitator_app.live.desk import Desk
from facilitator_app.store import old_copies
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


class OldCopies:
    """What Kring put aside before it changed everything at once."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    def here(self) -> list[OldCopy]:
        """Return those that are here, the oldest first."""
        return old_copies.old_copies(self._store.path.parent)

    def expired(self) -> list[OldCopy]:
        """Return those whose days are over, if today is the day that the laptop says."""
        today = self._desk.wall.today()
        return [copy for copy in self.here() if copy.goes_on <= today]

    def clear(self) -> Sequence[OldCopy]:
        """Take away what has expired, and return it.

        Only once the day of the laptop is sure: OpenPractice.day_in_doubt() has it asked about when something has
        expired, so that a clock that was set forward takes nothing away unasked.

        Raises:
            FolderNotWritable, FileNotWritten, DiskFull: what is left goes another time.
        """
        expired = self.expired()
        for copy in expired:
            with self._desk.at_once():
                self._desk.note(Deed("place.clear-copy", Action.DELETE, detail=copy.path.name))
                old_copies.remove(copy)
        return expired
