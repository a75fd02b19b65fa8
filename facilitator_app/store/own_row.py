"""The one row that a store keeps about itself: not part of any change, and told by no log."""

from facilitator_app.store.rows import Journal


class OwnRow:
    """Numbers by the name of their column."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def number(self, name: str) -> int:
        """Return one of them."""
        return int(self._journal.rows(f'select "{name}" as number from store')[0]["number"])

    def set(self, name: str, number: int) -> None:
        """Keep another one in its place, in whatever transaction runs."""
        self._journal.execute(f'update store set "{name}" = ?', [number])
