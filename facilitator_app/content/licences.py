"""Whose work ships with Kring, and on which terms: read from the packages as they are installed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

KRING = "kring"
LONGEST = 70

_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Licence:
    """One package; `terms` is what it calls its licence, "" when it names none."""

    name: str
    version: str
    terms: str


def licences() -> tuple[Licence, ...]:
    """Return Kring and all that it needs, and that these need in turn, by name; empty when it is not installed."""
    return tuple(sorted(_licences(), key=lambda licence: licence.name.casefold()))


def _licences() -> Iterator[Licence]:
    waiting, seen = [KRING], set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            # Needed on another system or by another Python only.
            continue
        yield Licence(package.metadata["Name"], package.version, _terms(package))
        waiting += [_plain(text) for text in package.requires or [] if "extra ==" not in text]


def _plain(requirement: str) -> str:
    match = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else ""


def _terms(package: metadata.Distribution) -> str:
    def told(field: str) -> list[str]:
        return package.metadata.get_all(field) or []

    classifiers = [text for text in told("Classifier") if text.startswith("License :: ")]
    named = [*told("License-Expression"), *told("License"), *(text.rpartition(" :: ")[2] for text in classifiers)]
    return next((short for text in named if (short := _short(text))), _copyright(package))


def _short(text: str) -> str:
    """The name of a licence alone: some put its whole text there."""
    name = re.split(r" \(|, Copyright", _first_line(text))[0]
    return name if len(name) <= LONGEST else ""


def _copyright(package: metadata.Distribution) -> str:
    """The line that a licence begins with, for a package that gives no name for it."""
    for file in package.files or []:
        if file.parent.name == "licenses" and file.name.upper().startswith("LICENSE"):
            return _first_line(file.read_text(encoding="utf-8"))
    return ""


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
