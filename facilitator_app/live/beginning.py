"""A new practice: its key file, and the store with its first rows, the practice and the person who began it."""

from pathlib import Path
from uuid import uuid4

from facilitator_app.domain.groups import Facilitator, Practice, Role
from facilitator_app.domain.recovery_codes import RecoveryCode, new_recovery_code
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.wall import WallClock
from facilitator_app.store.audit import Action
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.pin import hash_pin
from facilitator_app.store.store import open_store
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey


def make_practice(
    building: Path,
    wall: WallClock,
    parameters: Argon2Parameters,
    *,
    practice: str,
    phone: str,
    first_name: str,
    passphrase: str,
    pin: str,
    language: str,
) -> tuple[RecoveryCode, str, StoreKey]:
    """Make the key file and the store of a practice in an empty folder.

    Returns:
        The recovery code, which is kept nowhere; the id of the first person; the store's key.

    Raises:
        Trouble: the disk does not take it.
    """
    code, person_id = new_recovery_code(), str(uuid4())
    key_file, key = KeyFile.create(
        building,
        practice=practice,
        language=language,
        person_id=person_id,
        first_name=first_name,
        passphrase=passphrase,
        code=code,
        parameters=parameters,
    )
    make_store(
        building / STORE_NAME,
        key,
        key_file.store_id,
        wall,
        person_id,
        practice=practice,
        phone=phone,
        first_name=first_name,
        pin=pin,
        language=language,
    )
    return code, person_id, key


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
        home = Practice(str(uuid4()), practice, phone, language)
        Desk(store, who, wall).commit(Change("practice.begin", Action.CREATE, saves=(home, who), undoable=False))
    finally:
        store.close()
