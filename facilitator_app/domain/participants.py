"""A woman in her pregnancy, and how she is named where neighbours can read along (ux.md §1.5)."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from facilitator_app.domain.gestation import GestationalAge, gestational_age

# The plain objects of ux.md S7: printed on her card, so that a name need not be read.
PICTURES = (
    "flower", "star", "fish", "moon", "sun", "leaf", "apple", "bird", "cherry", "key", "umbrella", "heart",
    "house", "cloud", "bell", "anchor",
)  # fmt: skip

# Letters that Unicode does not take apart into a plain one and an accent.
_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


class Status(StrEnum):
    """What has become of a pregnancy, or of a woman's place in group care."""

    PREGNANT = "pregnant"
    DELIVERED = "delivered"
    STOPPED = "stopped"
    MOVED_AWAY = "moved-away"
    LOSS = "loss"


@dataclass(frozen=True, slots=True)
class Participant:
    """One woman in one pregnancy.

    Attributes:
        group_id: the group that she belongs to; None while she is on the waiting list.
        due_date: the definitive à terme date, set by the midwife after the dating scan.
        client_number: her number in the practice's record, "" when it is not known.
        joined_on: since when she belongs to her group; None is from its beginning.
        status_on: the day from which her status holds; None while she is pregnant.
        babies: how many she expects.
        weighs: whether she weighs herself.
        weight_on_card: whether her card tells her weight; her file does in any case.
    """

    id: str
    group_id: str | None
    first_name: str
    surname: str
    due_date: date
    infix: str = ""
    birth_date: date | None = None
    language: str = "nl"
    picture: str = PICTURES[0]
    client_number: str = ""
    phone: str = ""
    joined_on: date | None = None
    status: Status = Status.PREGNANT
    status_on: date | None = None
    babies: int = 1
    weighs: bool = True
    weight_on_card: bool = True

    @property
    def label(self) -> str:
        """First name and initial of the surname: Charlotte H."""
        return f"{self.first_name} {self.surname[:1]}." if self.surname else self.first_name

    @property
    def full_name(self) -> str:
        """Name as on her file sheet."""
        return " ".join(part for part in (self.first_name, self.infix, self.surname) if part)

    @property
    def named(self) -> bool:
        """Whether lists, cards and greetings name her; after a loss only whoever asks for her finds her."""
        return self.status is not Status.LOSS

    @property
    def takes_place(self) -> bool:
        """Whether she fills a place of her group: until after the birth, when all come together once more."""
        return self.status in (Status.PREGNANT, Status.DELIVERED)

    def pregnant_on(self, day: date) -> bool:
        """Whether she still was pregnant in group care on a day: measured, and with papers of her own."""
        return self.status is Status.PREGNANT or (self.status_on is not None and day < self.status_on)

    def invited_to(self, day: date, *, after_birth: bool) -> bool:
        """Whether a session on a day has a seat for her; the one after birth is for all who did not stop."""
        if self.joined_on is not None and day < self.joined_on:
            return False
        if after_birth and self.status in (Status.DELIVERED, Status.MOVED_AWAY):
            return True
        return self.pregnant_on(day)

    def age_on(self, day: date) -> GestationalAge | None:
        """Return how far she is on a day, or None before 0+0 and from the day on which her status changed."""
        if not self.pregnant_on(day):
            return None
        try:
            return gestational_age(self.due_date, day)
        except ValueError:
            return None

    @property
    def sought_by(self) -> str:
        """What a search looks into: her folded names, and what follows each of them, in small letters.

        Sanne van Dijk is ` sannevandijk vandijk dijk`, so that ` ` and any beginning finds her.
        """
        names = search_key(self.full_name).split() if self.named else []
        return "".join(f" {''.join(names[place:])}" for place in range(len(names)))


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
    wanted = letters(typed)
    return bool(wanted) and letters(name).startswith(wanted)


def found_by(participant: Participant, typed: str) -> bool:
    """Whether the typed letters begin one of her names."""
    wanted = letters(typed)
    return bool(wanted) and f" {wanted}" in participant.sought_by


def by_name(participant: Participant) -> tuple[str, str, str]:
    """Return what to sort women by: first name, surname, and the id to keep two alike in one order."""
    return search_key(participant.first_name), search_key(participant.surname), participant.id


def letters(text: str) -> str:
    """Fold a name for searching and leave its spaces out."""
    return search_key(text).replace(" ", "")
