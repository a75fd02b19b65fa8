"""What a programme has to keep to, whoever wrote it: a shipped file, or a practice on its own page."""

from collections.abc import Iterable

MOST_BLOCKS = 60
# Of one block; a session of this length has another name.
MOST_MINUTES = 180
LONGEST_TITLE = 80
# Of questions, steps, materials and the like.
MOST_TEXTS = 30
LONGEST_TEXT = 400


def is_line(value: object, longest: int) -> bool:
    """Whether this is one line of text, without blanks around it."""
    if not isinstance(value, str) or not 0 < len(value) <= longest or value != value.strip():
        return False
    # A no-break space counts as unprintable in Python, but a word processor leaves them behind.
    return value.replace("\xa0", " ").isprintable()


def tidy_line(text: str) -> str:
    """Return typed text as one line: blanks are single, and signs that cannot be printed are left out."""
    return " ".join("".join(sign for sign in " ".join(text.split()) if sign.isprintable()).split())


def tidy_lines(text: str) -> tuple[str, ...]:
    """Return typed text as lines, the empty ones left out."""
    return tuple(line for typed in text.splitlines() if (line := tidy_line(typed)))


def is_length(minutes: object) -> bool:
    """Whether a block can take so many minutes."""
    # type() and not isinstance(): True is an int.
    return type(minutes) is int and 1 <= minutes <= MOST_MINUTES


def doubled(ids: Iterable[str]) -> str | None:
    """Return the first id that stands there for the second time."""
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            return id
        seen.add(id)
    return None
