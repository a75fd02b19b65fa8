"""Two laptops that worked on one group: what each of them changed since they parted, brought together again.

Nothing is decided by the clock. What only one of them changed is taken; what both changed differently stays as
it is here, and comes out as a clash for somebody to look at.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

T = TypeVar("T")
# What says something only together: half of it from each laptop would be true on neither.
TOGETHER = (
    *(("status", "status_on"), ("group_id", "joined_on"), ("withdrawn", "moved_away")),
    *(("at", "by", "told"), ("at", "by")),
)


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that both changed; `ours` is what stands now.

    Of fields that belong together `field` is the first, and each version has all of them by name.
    """

    id: str
    field: str
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """What comes of one kind of things.

    Attributes:
        saves: what is new here or changes here.
        drops: what they took away and nobody here touched.
        clashes: what both changed differently.
    """

    saves: tuple[Any, ...]
    drops: tuple[Any, ...]
    clashes: tuple[Clash, ...]


def merge_kind(before: Mapping[str, T], ours: Mapping[str, T], theirs: Mapping[str, T]) -> Merged:
    """Bring one kind of things together, each by its id.

    Args:
        before: how they were when the laptops parted.
        ours: how they are here.
        theirs: how they come back.
    """
    saves: list[Any] = []
    drops: list[Any] = []
    clashes: list[Clash] = []
    for id, coming in theirs.items():
        here, was = ours.get(id), before.get(id)
        if here is None:
            # Taken away here and unchanged there: it stays away.
            if was is None or coming != was:
                saves.append(coming)
            continue
        merged, found = merge(was, here, coming)
        clashes += [Clash(id, *clash) for clash in found]
        if merged != here:
            saves.append(merged)
    for id, was in before.items():
        if id not in theirs and ours.get(id) == was:
            drops.append(was)
    return Merged(tuple(saves), tuple(drops), tuple(clashes))


def merge(was: T | None, here: T, coming: T) -> tuple[T, list[tuple[str, Any, Any]]]:
    """Bring two versions of one thing together, field by field; returns it with the fields that clash."""
    changes: dict[str, Any] = {}
    clashes: list[tuple[str, Any, Any]] = []
    for names in _units(here):
        mine, theirs = _of(here, names), _of(coming, names)
        base = None if was is None else _of(was, names)
        if mine == theirs:
            continue
        if mine == base:
            changes |= theirs
        elif theirs != base:
            first = names[0]
            clashes.append((first, mine, theirs) if len(names) > 1 else (first, mine[first], theirs[first]))
    return replace(here, **changes), clashes  # type: ignore[type-var]  # T is a dataclass, which the stub of replace cannot be told


def _units(thing: Any) -> list[tuple[str, ...]]:
    names = [field.name for field in fields(thing)]
    units: list[tuple[str, ...]] = []
    for unit in TOGETHER:
        if set(unit) <= set(names) and not any(set(unit) <= set(other) for other in units):
            units.append(unit)
    return [*units, *((name,) for name in names if not any(name in unit for unit in units))]


def _of(thing: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}
