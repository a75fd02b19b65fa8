"""Where she came from, page by page, so that Terug leads back the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator_app.ui.header import Place
    from facilitator_app.ui.window import MainWindow, Page


class Trail:
    """The pages behind the one in sight, with what the header said on each."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._steps: list[tuple[Page, Place]] = []

    def remember(self) -> None:
        """Come back to the page that is in sight now."""
        if self._window.page is not None:
            self._steps.append((self._window.page, self._window.header.place))

    def go_back(self) -> bool:
        """Show the page before this one; returns whether there was one."""
        if self.before is None:
            return False
        page, place = self._steps.pop()
        self._window.header.go_to(place)
        self._window.show_page(page)
        return True

    @property
    def before(self) -> Page | None:
        """The page before the one in sight, of those that are still there."""
        while self._steps and not self._window.holds(self._steps[-1][0]):
            self._steps.pop()
        return self._steps[-1][0] if self._steps else None

    def clear(self) -> None:
        """Begin anew: there is no way back from here."""
        self._steps.clear()
