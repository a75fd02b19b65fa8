"""Texts on their way into another program: nothing in them that cannot be seen and changes what can."""

import unicodedata

# Persian and Arabic words are written with these.
_JOINERS = "\u200c\u200d"
_UNSEEN = ("Cc", "Cf", "Cs")


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """Return a text without control characters and marks of direction; what breaks a line becomes a space."""
    spaced = "".join(" " if sign.isspace() else sign for sign in text)
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in _UNSEEN or sign in _JOINERS)
