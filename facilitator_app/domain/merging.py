"""Two laptops that worked on one group: what each of them changed since they parted, brought together again.

Nothing is decided by the clock. What only one of them changed is taken; what both changed differently stays as
it is here, and comes out as a clash for somebody to look at.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that both changed; `ours` is what stands now."""

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
    for field in fields(here):  # type: ignore[arg-type]  # every thing here is a dataclass
        mine, theirs = getattr(here, field.name), getattr(coming, field.name)
        base = mine if was is None else getattr(was, field.name)
        if mine == theirs:
            continue
        if was is not None and mine == base:
            changes[field.name] = theirs
        elif was is None or theirs != base:
            clashes.append((field.name, mine, theirs))
    return replace(here, **changes), clashes  # type: ignore[type-var]  # as above
