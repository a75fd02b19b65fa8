"""From the bytes of a file to its letters, as Excel and Dutch record systems write them."""

import re
from enum import StrEnum

from facilitator_app.domain.refusals import UnreadableList, WhyNoList

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_OLD_OFFICE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
# What tells a spreadsheet from any other zip: Excel, LibreOffice, Numbers.
_IN_SPREADSHEETS = (
    b"xl/workbook",
    b"xl/worksheets",
    b"opendocument.spreadsheet",
    b"Index/Tables",
    b"Index/Document",
)
# Text knows tabs and line ends, and old programs a form feed or an end of file.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
_LETTER_IN_UTF_8 = re.compile(b"[\xc3-\xc9\xd8-\xdb][\x80-\xbf]")
# What cannot be read, and what é, ë and ü of DOS and of old Macs look like in Windows-1252.
_LOST = re.compile("\ufffd|[a-z][\u201a\u2030\u2020\u2021\u2039\u017d\u0178]")
# More lines than a list can have are not told apart any more.
_MOST_LINES = 20_000
_SAMPLE = 50_000
_MOST_CONTROLS = 5


class Letters(StrEnum):
    """How well the letters were read."""

    WELL = "well"
    TWO_WAYS = "two-ways"
    SOME_LOST = "some-lost"


def decode(data: bytes) -> tuple[str, Letters]:
    """Return the text of a file: UTF-8 or UTF-16 with its mark, UTF-8 without, else Windows-1252.

    Where two programs wrote into one file, each line is read as it was written.

    Raises:
        UnreadableList: it is empty, a spreadsheet, or no text at all.
    """
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise UnreadableList(WhyNoList.EMPTY)
    if data.startswith(_OLD_OFFICE) or (data.startswith(_ZIP) and any(sign in data for sign in _IN_SPREADSHEETS)):
        raise UnreadableList(WhyNoList.SPREADSHEET)
    if b"\x00" in data and not data.startswith(_UTF_16):
        raise UnreadableList(WhyNoList.NOT_TEXT)
    text, letters = _decoded(data)
    if "\x00" in text or len(_CONTROLS.findall(text[:_SAMPLE])) > _MOST_CONTROLS:
        raise UnreadableList(WhyNoList.NOT_TEXT)
    return text, Letters.SOME_LOST if _LOST.search(text) else letters


def _decoded(data: bytes) -> tuple[str, Letters]:
    if data.startswith(_UTF_16):
        try:
            return data.decode("utf-16"), Letters.WELL
        except UnicodeDecodeError as error:
            raise UnreadableList(WhyNoList.NOT_TEXT) from error
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode(), Letters.WELL
    except UnicodeDecodeError:
        return _otherwise(data)


def _otherwise(data: bytes) -> tuple[str, Letters]:
    """Read what is not UTF-8 as Windows-1252, but line by line where some of it is UTF-8 all the same."""
    if not _LETTER_IN_UTF_8.search(data):
        return data.decode("cp1252", errors="replace"), Letters.WELL
    lines, two_ways = [], False
    for line in data.split(b"\n", _MOST_LINES):
        text = line.decode(errors="replace")
        if "\ufffd" in text:
            text = line.decode("cp1252", errors="replace")
        elif not line.isascii():
            two_ways = True
        lines.append(text)
    return "\n".join(lines), Letters.TWO_WAYS if two_ways else Letters.WELL
