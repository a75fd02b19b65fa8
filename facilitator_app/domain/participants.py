"""A woman in a group, and how she is named where neighbours can read along (ux.md §1.5)."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from facilitator_app.domain.gestation import GestationalAge, gestational_age

# The plain objects of ux.md S7: printed on her card, so that a name need not be read.
PICTURES = (
    "flower", "star", "fish", "moon", "sun", "leaf", "apple", "bird", "cherry", "key", "umbrella", "heart",
    "house", "cloud", "bell", "anchor",
)  # fmt: skip

# Letters that Unicode does not take apart into a plain one and an accent.
_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True, slots=True)
class Participant:
    """One woman in one pregnancy."""

    id: str
    group_id: str
    first_name: str
    surname: str
    due_date: date
    infix: str = ""
    birth_date: date | None = None
    language: str = "nl"
    picture: str = PICTURES[0]

    @property
    def label(self) -> str:
        """First name and initial of the surname: Charlotte H."""
        return f"{self.first_name} {self.surname[:1]}." if self.surname else self.first_name

    @property
    def full_name(self) -> str:
        """Name as on her file sheet."""
        return " ".join(part for part in (self.first_name, self.infix, self.surname) if part)

    def age_on(self, day: date) -> GestationalAge | None:
        """Return how far she is on a day, or None before 0+0."""
        try:
            return gestational_age(self.due_date, day)
        except ValueError:
            return None


def labels(people: Sequence[Participant]) -> dict[str, str]:
    """Return by id how each is named in the group; two alike get their due date besides."""
    count = Counter(person.label for person in people)
    return {
        person.id: person.label if count[person.label] == 1 else f"{person.label} ({person.due_date:%d-%m})"
        for person in people
    }


def search_key(name: str) -> str:
    """Fold a name for searching: no case, no accents, İ, I, ı and i alike, words apart by one space."""
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign)).translate(_PLAIN)
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())


def begins(name: str, typed: str) -> bool:
    """Whether the typed letters begin this name; annem begins Anne-Marie."""
    wanted = _letters(typed)
    return bool(wanted) and _letters(name).startswith(wanted)


def found_by(participant: Participant, typed: str) -> bool:
    """Whether the typed letters begin one of her names."""
    names = search_key(participant.full_name).split()
    return any(begins(" ".join(names[place:]), typed) for place in range(len(names)))


def by_name(participant: Participant) -> tuple[str, str, str]:
    """Return what to sort women by: first name, surname, and the id to keep two alike in one order."""
    return search_key(participant.first_name), search_key(participant.surname), participant.id


def _letters(text: str) -> str:
    return search_key(text).replace(" ", "")
