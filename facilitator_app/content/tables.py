"""One TOML file as tables that know their lines, so that every complaint about a programme can name one."""

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from facilitator_app.domain.programme_rules import LONGEST_TEXT, MOST_TEXTS, is_line
from facilitator_app.domain.troubles import AgendaDamaged

# Both looked at before parsing: tomllib takes seconds over megabytes, and over one key of thousands of dots.
MOST_BYTES = 128 * 1024
LONGEST_LINE = 4000
LONGEST_KEY = 40
LONGEST_ID = 80

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]")
_PLACE_IN_MESSAGE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file; knows its place there, so that a complaint can name a line."""

    file: str
    source: str
    values: dict[str, Any]
    place: Place = ()

    def damaged(self, reason: str, *place: str | int, holding: str = "") -> AgendaDamaged:
        """Return the trouble at a key of this table, or at the first line from there that holds a text."""
        return AgendaDamaged(self.file, _line(self.source, (*self.place, *place), holding), reason)

    def allow(self, keys: Collection[str]) -> None:
        """Refuse a key that is not one of these: a typing slip must not pass for a missing text."""
        for key in self.values:
            if key not in keys:
                raise self.damaged(f"unknown key {key[:LONGEST_KEY]!r}", key)

    def has(self, key: str) -> bool:
        """Return whether the file gives this key at all."""
        return key in self.values

    def _value(self, key: str) -> Any:
        if key not in self.values:
            raise self.damaged(f"{key} is missing")
        return self.values[key]

    def table(self, key: str) -> "Table":
        """Return the table under a key."""
        value = self._value(key)
        if not isinstance(value, dict):
            raise self.damaged(f"{key} must be a table", key)
        return Table(self.file, self.source, value, (*self.place, key))

    def tables(self, key: str, most: int) -> list["Table"]:
        """Return a list of tables, at least one of them."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.damaged(f"{key} must be a list of tables", key)
        if not value:
            raise self.damaged(f"there are no {key}", key)
        if len(value) > most:
            raise self.damaged(f"there are more than {most} {key}", key, most)
        return [Table(self.file, self.source, item, (*self.place, key, at)) for at, item in enumerate(value)]

    def number(self, key: str, highest: int) -> int:
        """Return a whole number from 1."""
        value = self._value(key)
        # type() and not isinstance(): True is an int.
        if type(value) is not int or not 1 <= value <= highest:
            raise self.damaged(f"{key} must be a whole number from 1 to {highest}", key)
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; a missing flag is false."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.damaged(f"{key} must be true or false", key)
        return value

    def text(self, key: str, longest: int) -> str:
        """Return one line of text."""
        value = self._value(key)
        if not is_line(value, longest):
            raise self.damaged(f"{key} must be one line of 1 to {longest} characters", key)
        return str(value)

    def id(self, key: str) -> str:
        """Return a name that other files and the store can point at."""
        value = self.text(key, LONGEST_ID)
        if not _ID.fullmatch(value):
            raise self.damaged(f"{key} must be small letters, digits and hyphens", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of lines; a missing list is empty."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or len(value) > MOST_TEXTS:
            raise self.damaged(f"{key} must be a list of at most {MOST_TEXTS} texts", key)
        for item in value:
            if not is_line(item, LONGEST_TEXT):
                reason = f"each of {key} must be one line of 1 to {LONGEST_TEXT} characters"
                raise self.damaged(reason, key, holding=str(item)[:LONGEST_TEXT])
        return tuple(value)

    def codes(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """Return a list of known codes, each once."""
        codes = self.texts(key)
        for code, times in Counter(codes).items():
            if code not in known or times > 1:
                fact = "appears twice" if times > 1 else "is not known"
                raise self.damaged(f"{code} in {key} {fact}", key, holding=f'"{code}"')
        return codes


def ids_of(tables: Iterable[Table]) -> tuple[str, ...]:
    """Return the id of each table, each used once."""
    ids: dict[str, None] = {}
    for table in tables:
        id = table.id("id")
        if id in ids:
            raise table.damaged("id is used twice", "id")
        ids[id] = None
    return tuple(ids)


def read_file(path: Path) -> Table:
    """Return the whole file as one table."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise AgendaDamaged(path.name, 1, "the file cannot be read") from error
    if len(raw) > MOST_BYTES:
        raise AgendaDamaged(path.name, 1, f"the file is larger than {MOST_BYTES // 1024} kB")
    try:
        # A text editor on Windows may put a byte order mark in front.
        source = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise AgendaDamaged(path.name, line, "the text is not UTF-8") from error
    for number, written in enumerate(source.split("\n"), 1):
        if len(written) > LONGEST_LINE:
            raise AgendaDamaged(path.name, number, f"a line is longer than {LONGEST_LINE} characters")
    try:
        return Table(path.name, source, _parsed(source))
    except RecursionError as error:
        raise AgendaDamaged(path.name, 1, "lists stand too deep in one another") from error
    except ValueError as error:
        # Not only TOMLDecodeError: an integer with more digits than Python is set to read is a bare ValueError.
        match = _PLACE_IN_MESSAGE.search(str(error))
        last_line = source.rstrip().count("\n") + 1
        line = int(match[1] or last_line) if match else 1
        raise AgendaDamaged(path.name, line, _PLACE_IN_MESSAGE.sub("", str(error))) from error


# The other language of a programme, a practice that is opened again, and a whole series ask for the same texts.
@lru_cache(maxsize=64)
def _parsed(source: str) -> dict[str, Any]:
    return tomllib.loads(source)


def _line(source: str, place: Place, holding: str) -> int:
    """Return the line of the deepest part of a place that can be found; 1 when it is the whole file."""
    lines = source.split("\n")
    starts = _starts(lines)
    while place and place not in starts:
        place = place[:-1]
    start = starts.get(place, 1)
    if not holding:
        return start
    return next((at for at, line in enumerate(lines[start - 1 :], start) if holding in line), start)


def _starts(lines: list[str]) -> dict[Place, int]:
    """Return where each table and key begins; only called when something is wrong."""
    starts: dict[Place, int] = {}
    tables: Counter[str] = Counter()
    current: Place = ()
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            first, *deeper = _names(header[2])
            if header[1] == "[[" and not deeper:
                starts.setdefault((first,), number)
                tables[first] += 1
            current = (first, tables[first] - 1, *deeper) if first in tables else (first, *deeper)
            starts.setdefault(current, number)
        elif "=" in line:
            names = _names(line.partition("=")[0])
            # A dotted key begins the tables that it names.
            for depth in range(1, len(names) + 1):
                starts.setdefault((*current, *names[:depth]), number)
    return starts


def _names(dotted: str) -> list[str]:
    return [name.strip(" \t\"'") for name in dotted.split(".")]
