"""What is behind the door while it is open: the practice of a store, and what opens that store."""

from pathlib import Path

from facilitator_app.domain.troubles import StoreUnavailable
from facilitator_app.live.keys import Keys
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.team import Team
from facilitator_app.live.told_tries import ToldTries
from facilitator_app.live.wall import WallClock
from facilitator_app.store.pin import PinTries
from facilitator_app.store.store import open_store
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import StoreKey


class Inside:
    """Thrown away as a whole when it locks.

    Args:
        path: the store.
        key: of that store.
        person_id: who comes in.
        programmes: where the shipped programmes lie.
        pins: for whom a PIN is enough; for her it is from now on.

    Raises:
        StoreUnavailable: the store does not know her, or she left.
        Trouble: it does not open.
    """

    def __init__(
        self,
        path: Path,
        key_file: KeyFile,
        key: StoreKey,
        person_id: str,
        wall: WallClock,
        programmes: Path,
        pins: PinTries,
    ) -> None:
        store = open_store(path, key.hex, key_file.store_id)
        who = store.facilitators.get(person_id)
        if who is None or who.left_on is not None:
            store.close()
            raise StoreUnavailable(person_id)
        self.practice = OpenPractice(store, who, wall, Programmes(programmes, key_file.language))
        pins.came_in(person_id)
        self.tries = ToldTries(key_file, store, self.practice.desk)
        self.keys = Keys(key_file, store, self.practice.desk, pins, self.tries)
        self.team = Team(key_file, store, self.practice.desk, self.keys, pins, self.tries)

    def tell_unlocked(self, *whose: str) -> None:
        """Have the log tell of it, and of what did not fit before; what fits is of a person's id, or RECOVERY."""
        self.tries.tell(*whose)
        self.practice.tell_unlocked()
        self.keys.tell_older_key_file()
        self.team.remember_who_came_in()

    def close(self) -> None:
        """Let go of the store."""
        self.keys.remember_key_file()
        self.practice.close()
