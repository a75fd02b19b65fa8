"""The first rows of a new store: the practice and the person who began it."""

from pathlib import Path
from uuid import uuid4

from facilitator_app.domain.groups import CallText, Facilitator, Practice, Role
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.wall import WallClock
from facilitator_app.store.audit import Action
from facilitator_app.store.pin import hash_pin
from facilitator_app.store.store import open_store
from facilitator_app.store.wrapping import StoreKey

# A proposal from what Dutch practices publish (clinical.md §7); it prints once the practice approved it.
PROPOSED_CALL_LINES = {
    "nl": (
        "je bloed verliest",
        "je vruchtwater verliest",
        "je baby minder of anders beweegt",
        "je erge hoofdpijn hebt of sterretjes ziet",
        "je pijn boven in je buik hebt",
        "je weeën hebt vóór 37 weken",
        "je koorts hebt: 38 graden of meer",
        "je je zorgen maakt",
    ),
    "en": (
        "you lose blood",
        "your waters break",
        "your baby moves less or differently",
        "you have a bad headache or see stars",
        "you have pain in the upper part of your belly",
        "you have contractions before 37 weeks",
        "you have a fever: 38 degrees or more",
        "you are worried",
    ),
}


def make_store(
    path: Path,
    key: StoreKey,
    store_id: str,
    wall: WallClock,
    person_id: str,
    *,
    practice: str,
    phone: str,
    first_name: str,
    pin: str,
    language: str,
) -> None:
    """Make the encrypted store with its first person, a midwife, and close it again.

    Raises:
        Trouble: the disk does not take it.
    """
    store = open_store(path, key.hex, store_id, made_at=wall.now().isoformat())
    try:
        who = Facilitator(person_id, first_name, Role.MIDWIFE, hash_pin(pin))
        home = Practice(str(uuid4()), practice, phone, language, CallText(PROPOSED_CALL_LINES[language]))
        Desk(store, who, wall).commit(Change("practice.begin", Action.CREATE, saves=(home, who), undoable=False))
    finally:
        store.close()
