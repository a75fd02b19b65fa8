"""Tells the log of secrets that did not fit, also of those of somebody who is not here: each try once."""

from collections.abc import Collection

from facilitator_app.live.desk import Desk
from facilitator_app.store.audit import TRIED, Action, Deed
from facilitator_app.store.store import Store
from facilitator_app.store.vault import RECOVERY, KeyFile

FAILED = "place.failed-unlock"
# How a line names the code of the recovery sheet, among the names of persons.
SHEET = RECOVERY


class ToldTries:
    """The tries stay in the key file until the secret fits, for they make the waits grow.

    What was told of them stands in the store, so that no next unlocking tells it again.
    """

    def __init__(self, key_file: KeyFile, store: Store, desk: Desk) -> None:
        self._key_file = key_file
        self._store = store
        self._desk = desk

    def tell(self, *fitted: str) -> None:
        """Write down what did not fit, and forget the tries at secrets that fit now.

        Args:
            fitted: ids of persons, or RECOVERY. What others tried is told by whose secret it was.
        """
        fresh = self._fresh()
        own = sum(fresh.pop(one, 0) for one in fitted)
        lines = [f"{count} {self._named(whose)}" for whose, count in fresh.items()]
        if own:
            lines.append(str(own))
        with self._desk.at_once():
            for detail in lines:
                self._desk.note(Deed(FAILED, Action.EXECUTE, detail=detail, outcome=TRIED))
            if lines:
                self._mark(fitted)
        if any(self._key_file.tries_since_success(one) for one in fitted):
            self._key_file.forget_tries(*fitted)

    # Inside

    def _whose(self) -> list[str]:
        return [*(person.id for person in self._key_file.people), RECOVERY]

    def _fresh(self) -> dict[str, int]:
        """How many tries the log does not tell of yet, of each secret that has some."""
        told, found = self._store.itself.texts("tries_told"), {}
        for whose in self._whose():
            times = [at.isoformat() for at in self._key_file.tries_since_success(whose)]
            if fresh := len(times) - _told_of(times, told.get(whose, "")):
                found[whose] = fresh
        return found

    def _mark(self, fitted: Collection[str]) -> None:
        tries = {
            whose: self._key_file.tries_since_success(whose) for whose in self._whose() if whose not in fitted
        }
        newest = {whose: f"{len(times)} {times[-1].isoformat()}" for whose, times in tries.items() if times}
        self._store.itself.set_texts("tries_told", newest)

    def _named(self, whose: str) -> str:
        if whose == RECOVERY:
            return SHEET
        return next(person.first_name for person in self._key_file.people if person.id == whose)


def _told_of(times: list[str], told: str) -> int:
    """How many of the tries at these times are told of; by their place, for a clock may have been set back."""
    count, _, last = told.partition(" ")
    if last not in times:
        return 0
    place = int(count)
    if place <= len(times) and times[place - 1] == last:
        return place
    # The oldest are kept no more.
    return len(times) - times[::-1].index(last)
