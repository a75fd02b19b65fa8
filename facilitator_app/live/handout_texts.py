"""The words of all papers: what Kring ships, what the practice made of it, and who put her name to it."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator_app.content.languages import LANGUAGES
from facilitator_app.domain.handout_texts import (
    APPROVED_FIRST,
    HandoutText,
    OtherWords,
    OwnText,
    needs_approval,
    own_text_id,
    own_words,
    reworded,
    tidy,
)
from facilitator_app.domain.permissions import may
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store.store import Store


class HandoutTexts:
    """One text for each paper and language; every question raises HandoutDamaged for a file without sense."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    @property
    def language(self) -> str:
        """The language of the practice."""
        return self._store.practices.all_for()[0].language

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that Kring has words in, the practice's own first."""
        return tuple(sorted(LANGUAGES, key=lambda each: each != self.language))

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may change and approve the words of the practice."""
        return may(self._desk.who.role, "practice")

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all texts, by the code of their paper."""
        return self._programmes.handout_ids()

    def shipped(self, text_id: str, language: str) -> HandoutText:
        """Return the words of Kring, in Dutch where they lack the language."""
        return self._programmes.handout(text_id, language)

    def text(self, text_id: str, language: str) -> HandoutText:
        """Return the words as the practice has them, approved or not."""
        shipped = self.shipped(text_id, language)
        return reworded(shipped, self.own(text_id, shipped.language))

    def own(self, text_id: str, language: str) -> OwnText | None:
        """Return what the practice changed or approved; None for the words of Kring as they came."""
        return self._store.own_texts.get(own_text_id(text_id, language))

    def speaks(self, text_id: str, language: str) -> bool:
        """Whether there are words in this language."""
        return self.shipped(text_id, language).language == language

    def printable(self, text_id: str, language: str) -> bool:
        """Whether the words in this language may go home as they stand."""
        own = self.own(text_id, language)
        return self.speaks(text_id, language) and (
            not needs_approval(text_id) or (own is not None and own.approved)
        )

    def approved(self, text_id: str, language: str) -> HandoutText | None:
        """Return the words in this language and no other, or None while they may not go home."""
        return self.text(text_id, language) if self.printable(text_id, language) else None

    def elsewhere(self, text_id: str, language: str) -> tuple[OtherWords, ...]:
        """Return how a text stands in the other languages; nothing while all words are Kring's."""
        spoken = [each for each in self.languages if self.speaks(text_id, each)]
        found = {each: self._standing(text_id, each) for each in spoken}
        others = tuple(words for each, words in found.items() if each != language)
        return others if any(words.own for words in found.values()) else ()

    def waiting(self) -> tuple[str, ...]:
        """Return the ids of the texts that wait for approval in the language of the practice."""
        return tuple(id for id in self.ids() if id in APPROVED_FIRST and not self.printable(id, self.language))

    def to_do(self) -> Iterator[ToDo]:
        """Say how many texts wait for approval."""
        if waiting := len(self.waiting()):
            yield ToDo(ToDoKind.TEXTS, count=waiting)

    # Each of these raises NotAllowed for a role that does not settle the words of the practice.

    def change(self, text: HandoutText) -> None:
        """Keep other words; they are approved anew before they go home.

        Raises:
            TextTooLong, TooManyLines: nothing is changed.
        """
        tidied = tidy(text)
        if tidied != self.text(text.id, text.language):
            words = replace(own_words(tidied), changed_on=self._desk.wall.today())
            self._desk.commit(Change("practice.text", saves=(words,), detail=words.id))

    def approve(self, text_id: str, language: str) -> None:
        """Put the name of who is at the laptop, and the day, under the words as they stand."""
        words = self.own(text_id, language) or own_words(self.text(text_id, language))
        signed = replace(words, approved_by=self._desk.who.name, approved_on=self._desk.wall.today())
        self._desk.commit(Change("practice.approve-text", saves=(signed,), detail=words.id))

    def take_back(self, text_id: str, language: str) -> None:
        """Have the words of Kring again; what the practice had comes back with undo."""
        own = self.own(text_id, language)
        if own is not None:
            self._desk.commit(Change("practice.text-of-kring", drops=(own,), detail=own.id))

    # Inside

    def _standing(self, text_id: str, language: str) -> OtherWords:
        own = self.own(text_id, language)
        # Kring's words may be there as the practice approved them.
        if own is None or self.text(text_id, language) == self.shipped(text_id, language):
            return OtherWords(language, own=False)
        return OtherWords(language, own=True, changed_on=own.changed_on)
