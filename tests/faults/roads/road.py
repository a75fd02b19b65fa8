"""What a road is: what may come along it, and what takes it in."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from facilitator_app.domain.refusals import Refusal
from tests.faults.inputs import BYTES, changed, deep
from tests.practice import AGENDAS


@dataclass(frozen=True, slots=True)
class Road:
    """One way in."""

    name: str
    inputs: st.SearchStrategy[Any]
    take: Callable[[Any], object]


def in_a_file(load: Callable[[Path], object], name: str) -> Callable[[bytes], None]:
    """Have something read as a file of this name."""

    def take(data: bytes) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            load(path)

    return take


def every(*parsers: Callable[[str], object]) -> Callable[[str], None]:
    """Have each of them read a text; a refusal of one does not keep it from the next."""

    def take(text: str) -> None:
        for parse in parsers:
            with suppress(Refusal):
                parse(text)

    return take


def shipped(pattern: str) -> list[bytes]:
    """Return some files as Kring ships them."""
    return [path.read_bytes() for path in sorted(AGENDAS.parent.glob(pattern))[:3]]


def any_of(wholes: list[bytes]) -> st.SearchStrategy[bytes]:
    """Return any bytes, and these with pieces changed."""
    assert wholes
    return st.one_of(BYTES, *(changed(whole) for whole in wholes), deep(b"["), deep(b"a."))
