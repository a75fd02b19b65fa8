"""Whatever somebody could type or hand over: any text, any bytes, and what Kring wrote with pieces changed."""

import json
import struct
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from facilitator_app.store.key_format import checksum

# Signs that matter to one parser or another, beside any other sign that there is.
TELLING = st.sampled_from(
    [
        *"0123456789/,.-:;+ '\"\t\r\n=[]{}()<>&%\\|@#_٣²½ıİß🤰",
        "\u202e", "\u200b", "\ufeff", "\x00", "\ud800", "e\u0301", "AT", "kg", "mei", "vandaag", "118/76", "68,4",
        "3-6-2026", "O", "l", "van der",
    ]
)  # fmt: skip
LONG = st.text(min_size=900, max_size=1000)
TEXTS = st.one_of(st.text(max_size=40), st.lists(TELLING, max_size=30).map("".join), LONG)
BYTES = st.binary(max_size=600)


@st.composite
def changed(draw: st.DrawFn, whole: bytes) -> bytes:
    """Return what Kring wrote with some pieces taken out, doubled, moved or written over."""
    data = whole
    for _ in range(draw(st.integers(1, 4))):
        if not data:
            break
        start = draw(st.integers(0, len(data) - 1))
        end = min(len(data), start + draw(st.sampled_from([1, 1, 2, 4, 16, 100, 4096])))
        match draw(st.sampled_from(["out", "other", "double", "move", "insert"])):
            case "out":
                data = data[:start] + data[end:]
            case "other":
                data = data[:start] + draw(st.binary(min_size=1, max_size=8)) + data[end:]
            case "double":
                data = data[:end] + data[start:end] * draw(st.sampled_from([1, 2, 40])) + data[end:]
            case "move":
                data = data[:start] + data[end:] + data[start:end]
            case _:
                data = data[:start] + draw(TEXTS).encode(errors="surrogatepass") + data[start:]
    return data


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.sampled_from([0, -1, 2**63, 10**400, 1e308, "", "nl", "0001-01-01T00:00:00+14:00", "9999-12-31"]),
        st.floats(),
        TEXTS,
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=8,
)


@st.composite
def forged(draw: st.DrawFn, whole: Any) -> Any:
    """Return JSON values of which one, however deep it stands, is another one, or is not there."""
    if isinstance(whole, dict) and whole and draw(st.integers(0, 7)):
        name = draw(st.sampled_from(sorted(whole)))
        if not draw(st.integers(0, 9)):
            return {other: value for other, value in whole.items() if other != name}
        return whole | {name: draw(forged(whole[name]))}
    if isinstance(whole, list) and whole and draw(st.integers(0, 7)):
        place = draw(st.integers(0, len(whole) - 1))
        return [*whole[:place], draw(forged(whole[place])), *whole[place + 1 :]]
    return draw(VALUES)


def sealed(document: Any) -> bytes:
    """Return a key file with a checksum that fits."""
    rest = (
        {name: value for name, value in document.items() if name != "checksum"}
        if isinstance(document, dict)
        else {}
    )
    return json.dumps(rest | {"checksum": checksum(rest)}).encode()


def deep(brackets: bytes) -> st.SearchStrategy[bytes]:
    """Return something that goes far too deep."""
    return st.sampled_from([200, 1_000, 100_000]).map(lambda depth: brackets * depth)


def heads(form: str, *usual: int) -> st.SearchStrategy[bytes]:
    """Return heads of a binary form with numbers that are near the usual ones, or as large as can be."""
    numbers = [st.sampled_from([0, 1, one, one + 1, 2 * one, 0xFFFFFFFF]) for one in usual]
    pack: Callable[..., bytes] = struct.Struct(form).pack
    return st.tuples(*numbers).map(lambda values: pack(*values))
