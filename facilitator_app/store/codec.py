"""Turns frozen domain objects into rows of text and whole numbers, and back, by their field types."""

import dataclasses
import json
import types
from collections.abc import Callable, Hashable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Row = dict[str, Any]
T = TypeVar("T")


def to_row(thing: Any) -> Row:
    """Return one column per field: dates and moments as ISO text (moments in UTC), collections as JSON."""
    return {"id": thing.id, **_columns(thing)}


def from_row(kind: type[T], row: Mapping[str, Any]) -> T:
    """Return the object that `to_row` was given; a field that an older row has not gets its default."""
    decoders = _decoders(cast(Hashable, kind))
    return kind(**{name: decode(row[name]) for name, decode in decoders.items() if name in row})


def encode(value: Any) -> Any:
    """Return a value as SQLite keeps it."""
    match value:
        case datetime(tzinfo=None):
            raise ValueError("a moment without its time zone")
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case Enum():
            return value.value
        case bool():
            return int(value)
        case tuple():
            return json.dumps([_plain(item) for item in value], ensure_ascii=False)
        case frozenset():
            return json.dumps(sorted(value), ensure_ascii=False)
        case _ if dataclasses.is_dataclass(value):
            return json.dumps(_plain(value), ensure_ascii=False)
        case _:
            return value


def decode_moment(stored: str) -> datetime:
    """Return an aware moment in UTC."""
    return datetime.fromisoformat(stored)


def _plain(value: Any) -> Any:
    return _columns(value) if dataclasses.is_dataclass(value) else value


def _columns(thing: Any) -> Row:
    return {name: encode(getattr(thing, name)) for name in _decoders(cast(Hashable, type(thing)))}


@cache
def _decoders(kind: Any) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)}


def _tuples(values: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuples(value) if isinstance(value, list) else value for value in values)


def _decoder(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) in (Union, types.UnionType):
        (inner,) = (part for part in get_args(hint) if part is not types.NoneType)
        decode = _decoder(inner)
        return lambda stored: None if stored is None else decode(stored)
    if get_origin(hint) is tuple:
        if dataclasses.is_dataclass(get_args(hint)[0]):
            each: Any = get_args(hint)[0]
            return lambda stored: tuple(from_row(each, row) for row in json.loads(stored))
        return lambda stored: _tuples(json.loads(stored))
    if get_origin(hint) is frozenset:
        return lambda stored: frozenset(json.loads(stored))
    if hint in (date, datetime, time):
        return hint.fromisoformat  # type: ignore[no-any-return]  # the stub of date types loses it
    if dataclasses.is_dataclass(hint):
        part: Any = hint
        return lambda stored: from_row(part, json.loads(stored))
    return hint  # type: ignore[no-any-return]  # str, int, bool and enums build themselves
