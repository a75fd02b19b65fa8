"""Key files for tests: made once with little work, and changed as only somebody who knows the format could."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.store.key_copies import write_both
from facilitator_app.store.key_entries import person_context, recovery_context
from facilitator_app.store.key_format import KeyFileContents, KeyHolder, checksum
from facilitator_app.store.names import KEY_FILE_NAMES
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey, wrap
from tests.store.stores import KEY, STORE_ID

FAST = Argon2Parameters(memory_kib=8 * 1024, iterations=1, lanes=1)
CODE = RecoveryCode.with_checks("WX01YZ23ST45VW67AB8KMN9PHJKQ")
PASSPHRASE = "mijn fiets staat altijd scheef"
OTHER_PASSPHRASE = "een heel andere zin"
ANNA, BEA = "anna-id", "bea-id"


def create(folder: Path) -> tuple[KeyFile, StoreKey]:
    return KeyFile.create(
        folder,
        practice="De Linde",
        language="nl",
        person_id=ANNA,
        first_name="Anna",
        passphrase=PASSPHRASE,
        code=CODE,
        parameters=FAST,
    )


@cache
def _made_once() -> tuple[bytes, StoreKey]:
    with TemporaryDirectory() as folder:
        _, store_key = create(Path(folder))
        return paths(Path(folder))[0].read_bytes(), store_key


def put_key_file(folder: Path) -> StoreKey:
    """Put Anna's key file there, as after a first run, and tell the key that it hides."""
    data, store_key = _made_once()
    for path in paths(folder):
        path.write_bytes(data)
    return store_key


def put_key_file_of_stores(folder: Path, passphrase: str) -> None:
    """Put a key file there in which the key of tests/store/stores.py is wrapped for Joke."""
    key = StoreKey(bytes.fromhex(KEY))
    joke = KeyHolder("joke", "Joke", wrap(key, passphrase, FAST, person_context(STORE_ID, "joke")))
    sheet = wrap(key, "-", FAST, recovery_context(STORE_ID))
    write_both(folder, KeyFileContents(1, STORE_ID, "De Linde", "nl", (joke,), sheet))


def paths(folder: Path) -> list[Path]:
    return [folder / name for name in KEY_FILE_NAMES]


def rewrite(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change a key file and make its checksum fit again."""
    document = json.loads(path.read_bytes())
    del document["checksum"]
    change(document)
    path.write_text(json.dumps(document | {"checksum": checksum(document)}))


def rewrite_both(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    for path in paths(folder):
        rewrite(path, change)
