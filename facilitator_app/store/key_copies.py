"""The two copies of a key file in one folder, read and written as one."""

from pathlib import Path

from facilitator_app.domain.troubles import KeyFileMissing, StoreUnavailable
from facilitator_app.store.key_format import MOST_BYTES, KeyFileContents, encode, newest_whole
from facilitator_app.store.names import KEY_FILE_NAMES


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


def _read_copy(path: Path) -> bytes | None:
    """Read one copy: None when it is not there, nothing in it when the disk does not give it back."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except (PermissionError, NotADirectoryError) as error:
        raise StoreUnavailable from error
    except OSError:
        return b""
