"""The source of Kring and of its tests, for tests that read it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path


def trees_with(words: str, files: list[Path]) -> Iterator[tuple[Path, ast.Module]]:
    """Each file in which the pattern `words` is found, parsed: the others cannot hold what is looked for.

    Nothing is kept. The trees of all files together would slow down every test after this one.
    """
    looked_for = re.compile(words)
    for file in files:
        text = file.read_text(encoding="utf-8")
        if looked_for.search(text):
            yield file, ast.parse(text)


def statements(holder: ast.AST) -> Iterator[ast.stmt]:
    """Each statement below `holder`, also those inside another; expressions are not gone into."""
    for field in ("body", "orelse", "handlers", "finalbody", "cases"):
        for below in getattr(holder, field, ()):
            if isinstance(below, ast.stmt):
                yield below
            yield from statements(below)
