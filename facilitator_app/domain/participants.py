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
    """Fold a name for searching: no case, no accents, and İ, I, ı and i alike."""
    dotless = name.replace("ı", "i").replace("İ", "i").replace("ß", "ss")
    decomposed = unicodedata.normalize("NFKD", dotless.casefold())
    folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    for sign, plain in (("ø", "o"), ("ł", "l"), ("đ", "d"), ("æ", "ae"), ("œ", "oe")):
        folded = folded.replace(sign, plain)
    return " ".join(folded.split())


def found_by(participant: Participant, typed: str) -> bool:
    """Whether the typed letters begin one of her names."""
    wanted = search_key(typed)
    names = search_key(participant.full_name)
    return bool(wanted) and (names.startswith(wanted) or f" {wanted}" in f" {names}")
