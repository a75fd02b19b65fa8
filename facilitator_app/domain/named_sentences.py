"""Takes the sentences that name a woman, or hold a reading, out of a note about the group (S8)."""

import re
from collections.abc import Callable, Iterator

from facilitator_app.domain.disclosures import has_reading, names_in

# What ends a sentence, with the white after it; so does the end of a line. All else is part of one.
_ENDS = re.compile(r"([.!?]+(?=\s)[^\S\n]*|\n)|[.!?]+|[^\n.!?]+")


def take_out(text: str, first_name: str) -> tuple[str, str]:
    """Return the sentences of `text` in which `first_name` stands, joined by spaces, and the text without them."""
    taken, left = _apart(text, lambda sentence: bool(names_in(sentence, [first_name])))
    return " ".join(taken), left


def without_readings(text: str) -> tuple[str, int]:
    """Return `text` without the sentences in which a number like a reading stands, and how many those were."""
    taken, left = _apart(text, has_reading)
    # What only shows over the end of a sentence: 118 on one line, 76 on the next.
    return ("", len(taken) + 1) if has_reading(left) else (left, len(taken))


def _apart(text: str, wanted: Callable[[str], bool]) -> tuple[list[str], str]:
    taken: list[str] = []
    left: list[str] = []
    for sentence in _sentences(text):
        if sentence.strip() and wanted(sentence):
            taken.append(sentence.strip())
            if sentence.endswith("\n") and left and not left[-1].endswith("\n"):
                left.append("\n")
        else:
            left.append(sentence)
    return taken, "".join(left).strip()


def _sentences(text: str) -> Iterator[str]:
    sentence = ""
    for found in _ENDS.finditer(text):
        sentence += found[0]
        if found[1]:
            yield sentence
            sentence = ""
    if sentence:
        yield sentence
