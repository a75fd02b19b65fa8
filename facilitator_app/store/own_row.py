"""The one row that a store keeps about itself: not part of any change, and told by no log."""

import json

from facilitator_app.store.rows import Journal


class OwnRow:
    """Numbers, and texts by name, each in a column of its own."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def number(self, name: str) -> int:
        """Return one of them."""
        return int(self._journal.rows(f'select "{name}" as number from store')[0]["number"])

    def set(self, name: str, number: int) -> None:
        """Keep another one in its place, in whatever transaction runs."""
        self._journal.execute(f'update store set "{name}" = ?', [number])

    def texts(self, name: str) -> dict[str, str]:
        """Return texts by name."""
        told = json.loads(self._journal.rows(f'select "{name}" as texts from store')[0]["texts"])
        return {str(one): str(text) for one, text in told.items()}

    def set_texts(self, name: str, texts: dict[str, str]) -> None:
        """Keep others in their place, in whatever transaction runs."""
        self._journal.execute(f'update store set "{name}" = ?', [json.dumps(texts)])
