"""Papers of the practice's own that go with a session: a PDF as somebody made it, printed with the rest."""

from dataclasses import dataclass

from facilitator_app.domain.programme_refusals import UnusablePaper, WhyNoPaper

MEGABYTE = 1_000_000
# A leaflet with photographs has some 3 MB. Every backup and every stick carries all of them.
MOST_MEGABYTES = 10
# On a slow stick, of 5 MB a second, all of them add 20 seconds to a backup.
MOST_MEGABYTES_IN_ALL = 100
MOST_PAGES = 40
MOST_AT_SESSION = 8
LONGEST_NAME = 60
MOST_COPIES = 3
# Points of 1/72 inch: from a label to A1; no side more than four times the other.
SHORTEST_SIDE, LONGEST_SIDE, WIDEST = 72, 2400, 4


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """What is known of a PDF besides its contents.

    Attributes:
        name: what the practice calls it; at first the name of its file, without the folder.
        size: bytes of its contents.
        copies: how many are printed.
        for_each: whether as many for each woman, or in all.
    """

    id: str
    session_id: str
    name: str
    pages: int
    size: int
    copies: int = 1
    for_each: bool = True


@dataclass(frozen=True, slots=True)
class PaperContents:
    """The PDF of an own paper with the same id; it stays for as long as taking it away can be undone."""

    id: str
    session_id: str
    pdf: bytes


def check_pages(sizes: list[tuple[float, float]]) -> None:
    """Raise UnusablePaper unless pages of these sizes, in points, can be shown and printed."""
    if not sizes:
        raise UnusablePaper(WhyNoPaper.NO_PAGES)
    if len(sizes) > MOST_PAGES:
        raise UnusablePaper(WhyNoPaper.TOO_MANY_PAGES, MOST_PAGES)
    for number, (width, height) in enumerate(sizes, 1):
        short, long = sorted((width, height))
        if short < SHORTEST_SIDE or long > LONGEST_SIDE or long > WIDEST * short:
            raise UnusablePaper(WhyNoPaper.PAGE_SIZE, number)


def check_room(size: int, there: int, in_all: int) -> None:
    """Raise UnusablePaper where one more has no room.

    Args:
        size: of the new one, in bytes.
        there: how many its session has already.
        in_all: bytes of all that the practice keeps.
    """
    if there >= MOST_AT_SESSION:
        raise UnusablePaper(WhyNoPaper.TOO_MANY, MOST_AT_SESSION)
    if size > MOST_MEGABYTES * MEGABYTE:
        raise UnusablePaper(WhyNoPaper.TOO_LARGE, MOST_MEGABYTES)
    if in_all + size > MOST_MEGABYTES_IN_ALL * MEGABYTE:
        raise UnusablePaper(WhyNoPaper.NO_ROOM, MOST_MEGABYTES_IN_ALL)
