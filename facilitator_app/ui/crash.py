"""Tells of an exception that nobody expected: without it the window would only look dead."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

REPORT_NAME = "kring-storing.txt"
MOST_KEPT = 20


class Crash:
    """A `sys.excepthook` that tells each exception once, and writes down where it came from.

    The report in `folder` holds types, file names and line numbers. A message or a variable may hold a woman's
    values, so neither stands in it, and nothing is printed.

    Args:
        folder: where the report goes.
        tell: shows a sentence.
    """

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._report = folder / REPORT_NAME
        self._tell = tell
        self._told: list[str] = []
        self._telling = False

    def __call__(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Tell and keep it, unless it was told before or telling is what broke."""
        lines = "\n".join(_lines(error))
        if self._telling or lines in self._told or len(self._told) >= MOST_KEPT:
            return
        self._told.append(lines)
        self._telling = True
        try:
            # Telling must not be what breaks next.
            with suppress(Exception):
                self._tell(sentence_for(error))
            with suppress(OSError):
                self._report.write_text("\n\n".join(self._told) + "\n", encoding="utf-8")
        finally:
            self._telling = False

    def in_passing(self, ignored: "UnraisableHookArgs") -> None:
        """The same as a `sys.unraisablehook`: what cannot be raised where an object goes would be printed."""
        if ignored.exc_value is not None:
            self(ignored.exc_type, ignored.exc_value)


def _lines(error: BaseException) -> Iterator[str]:
    """The exception and what led to it, newest first, each with where it passed."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield type(current).__name__
        trace = current.__traceback__
        while trace is not None:
            yield f"  {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        current = current.__cause__ or current.__context__
