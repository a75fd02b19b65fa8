"""The languages in which the shipped texts are written, and in which of them a whole file can be read."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from facilitator_app.content.tables import Table

SOURCE_LANGUAGE = "nl"
LANGUAGES = (SOURCE_LANGUAGE, "en")

Texts = TypeVar("Texts")


def in_each_language(table: Table, read: Callable[[Table, str], Texts]) -> dict[str, Texts]:
    """Read every language there is, so that a mistake in one does not wait for the woman who needs it."""
    spoken = [tongue for tongue in LANGUAGES if tongue == SOURCE_LANGUAGE or table.has(tongue)]
    return {tongue: read(table, tongue) for tongue in spoken}


def spoken_by_all(tables: Iterable[Table], language: str) -> str:
    """Return the language in which the whole file can be read: never half of it in another."""
    everywhere = language in LANGUAGES and all(table.has(language) for table in tables)
    return language if everywhere else SOURCE_LANGUAGE
