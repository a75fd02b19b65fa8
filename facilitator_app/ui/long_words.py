"""Words without an end: what people type or name their folders may not push a page apart."""

import re

LONGEST = 24
ZERO_WIDTH_SPACE = "\u200b"
_TOO_LONG = re.compile(rf"(\S{{{LONGEST}}})(?=\S)")


def breakable(text: str) -> str:
    """Return the text with places to break a line in words of more than 24 letters; it looks the same."""
    return _TOO_LONG.sub(rf"\1{ZERO_WIDTH_SPACE}", text)
