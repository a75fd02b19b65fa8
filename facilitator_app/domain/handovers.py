"""A group that went to another laptop or came from one, and what both laptops changed differently meanwhile."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Way(StrEnum):
    """Which way a group went."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Handover:
    """One time that a group went over.

    Attributes:
        with_whom: who works with the other laptop, as it was typed.
        contents: everything of the group as it went over, as JSON text; what comes back is held against it.
    """

    id: str
    group_id: str
    way: Way
    at: datetime
    with_whom: str
    contents: str


@dataclass(frozen=True, slots=True)
class OpenClash:
    """One thing that both laptops changed differently: ours stands, and theirs waits here.

    Attributes:
        table, row_id, field: which thing it is about.
        ours, theirs: both versions as JSON text.
        participant_id: whom it is about, if anybody.
    """

    id: str
    group_id: str
    table: str
    row_id: str
    field: str
    ours: str
    theirs: str
    participant_id: str | None = None
