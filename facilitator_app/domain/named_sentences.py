"""Takes the sentences that name a woman out of a note about the group (S8)."""

import re
from collections.abc import Iterator

from facilitator_app.domain.disclosures import names_in

# What ends a sentence, with the white after it; so does the end of a line. All else is part of one.
_ENDS = re.compile(r"([.!?]+(?=\s)[^\S\n]*|\n)|[.!?]+|[^\n.!?]+")


def take_out(text: str, first_name: str) -> tuple[str, str]:
    """Return the sentences of `text` in which `first_name` stands, joined by spaces, and the text without them."""
    taken: list[str] = []
    left: list[str] = []
    for sentence in _sentences(text):
        if sentence.strip() and names_in(sentence, [first_name]):
            taken.append(sentence.strip())
            if sentence.endswith("\n") and left and not left[-1].endswith("\n"):
                left.append("\n")
        else:
            left.append(sentence)
    return " ".join(taken), "".join(left).strip()


def _sentences(text: str) -> Iterator[str]:
    sentence = ""
    for found in _ENDS.finditer(text):
        sentence += found[0]
        if found[1]:
            yield sentence
            sentence = ""
    if sentence:
        yield sentence
