"""The two copies of a key file in one folder, read and written as one."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from facilitator_app.domain.troubles import KeyFileMissing, StoreUnavailable, Trouble
from facilitator_app.store.key_format import MOST_BYTES, KeyFileContents, encode, newest_whole
from facilitator_app.store.names import GONE, KEPT, KEY_FILE_NAMES


def newest_in(folder: Path) -> KeyFileContents:
    """Read the newest whole copy.

    Raises:
        KeyFileMissing, KeyFileDamaged, KeyFileFromTheFuture, StoreUnavailable
    """
    copies = [data for name in KEY_FILE_NAMES if (data := _read_copy(folder / name)) is not None]
    if not copies:
        raise KeyFileMissing
    return newest_whole(copies)


def write_both(folder: Path, contents: KeyFileContents) -> None:
    """Write both copies; raises what write_whole() raises."""
    # The unlock screen does without it.
    from facilitator_app.store.whole_files import write_whole

    write_whole(encode(contents), *(folder / name for name in KEY_FILE_NAMES))


def renew_in_copies(folder: Path, contents: KeyFileContents, left: Collection[str] = ()) -> None:
    """Put this key file in the place of older ones of the same key, in the copies of before in a data folder.

    They hide the key that opens the practice of now, for secrets that open it no more. Those of a key of before
    keep their secrets, as nothing else opens the copy, but for who left since. What the disk does not take stays
    as it is until the next time.

    Args:
        folder: the data folder.
        contents: of its own key file.
        left: ids of who works here no more.
    """
    for place in (f"{KEPT}-*", f"{GONE}-{KEPT}-*"):
        for copy in folder.glob(place):
            with suppress(Trouble):
                if not copy.is_symlink() and copy.is_dir():
                    _renew(copy, contents, left)


def _renew(copy: Path, contents: KeyFileContents, left: Collection[str]) -> None:
    there = newest_in(copy)
    if there.store_id != contents.store_id:
        return
    if there.key_number == contents.key_number:
        if there.generation < contents.generation:
            write_both(copy, contents)
        return
    staying = tuple(holder for holder in there.people if holder.id not in left)
    # Without anybody it would be no key file; its recovery sheet is not hers.
    if 0 < len(staying) < len(there.people):
        write_both(copy, replace(there, people=staying, generation=there.generation + 1))


def _read_copy(path: Path) -> bytes | None:
    """Read one copy: None when it is not there, nothing in it when the disk does not give it back."""
    try:
        # What is no plain file, such as a pipe, may never end.
        if path.exists() and not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except (PermissionError, NotADirectoryError) as error:
        raise StoreUnavailable from error
    except OSError:
        return b""
