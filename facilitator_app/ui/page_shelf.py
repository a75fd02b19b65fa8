"""The pages that were made and may be shown again, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

if TYPE_CHECKING:
    from facilitator_app.ui.window import MainWindow


class PageShelf:
    """Holds one page for each name; what it lets go of is thrown away with everything it shows."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pages: dict[str, Any] = {}

    def get(self, name: str) -> Any:
        """Return the page of this name, or None."""
        return self._pages.get(name)

    def holds(self, page: Any) -> bool:
        """Whether this is one of the pages."""
        return any(kept is page for kept in self._pages.values())

    def keep(self, name: str, page: Any) -> Any:
        """Keep a page by name and throw the one away that had it."""
        self.drop(name)
        self._pages[name] = page
        return page

    def drop(self, name: str) -> None:
        """Throw the page of this name away, if there is one."""
        page = self._pages.pop(name, None)
        # A page that had one thing to ask may be gone already.
        if page is not None and isValid(page):
            self._window.drop(page)

    def clear(self) -> None:
        """Throw all of them away."""
        for name in list(self._pages):
            self.drop(name)
