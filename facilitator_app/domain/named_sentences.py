"""Takes the sentences that name a woman out of a note about the group (S8)."""

import re

from facilitator_app.domain.disclosures import Disclosure, disclosure_in

# What ends a sentence goes with it; so does the line end after it.
_SENTENCE = re.compile(r"[^\n]*?(?:[.!?]+(?=\s)[^\S\n]*|\n|$)")


def take_out(text: str, first_name: str) -> tuple[str, str]:
    """Return the sentences of `text` in which `first_name` stands, joined by spaces, and the text without them."""
    taken: list[str] = []
    left: list[str] = []
    for found in _SENTENCE.finditer(text):
        sentence = found[0]
        if disclosure_in(sentence, [first_name]) is Disclosure.NAME:
            taken.append(sentence.strip())
            if sentence.endswith("\n") and left and not left[-1].endswith("\n"):
                left.append("\n")
        else:
            left.append(sentence)
    return " ".join(taken), "".join(left).strip()
