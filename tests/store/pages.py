"""The pages of a store's file, decrypted one by one around the engine, as somebody with the key could read them.

SQLCipher 4 seals each page of 4,096 bytes with AES-256-CBC: its last 80 bytes are the IV (16) and the seal (64),
and of the first page the first 16 bytes are the salt, which is not encrypted.
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES, BESIDE_BYTES, IV_BYTES, SALT_BYTES = 4096, 80, 16, 16
HEADER = b"SQLite format 3\x00"


def pages_of(path: Path, key: str) -> Iterator[bytes]:
    """Yield what stands on each page, free ones and the unused room of others included."""
    data = path.read_bytes()
    assert len(data) % PAGE_BYTES == 0
    for start in range(0, len(data), PAGE_BYTES):
        page = data[start : start + PAGE_BYTES]
        end = PAGE_BYTES - BESIDE_BYTES
        cipher = Cipher(algorithms.AES(bytes.fromhex(key)), modes.CBC(page[end : end + IV_BYTES])).decryptor()
        first = SALT_BYTES if start == 0 else 0
        plain = cipher.update(page[first:end]) + cipher.finalize()
        yield HEADER + plain if first else plain


def found_in(path: Path, key: str, sought: str) -> int:
    """Return on how many pages a text stands, in UTF-8; a text that spills over to another page counts once."""
    return sum(sought.encode() in page for page in pages_of(path, key))
