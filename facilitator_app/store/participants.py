"""Women as rows, each with the folded names that a search looks into."""

from functools import partial

from facilitator_app.domain.participants import Participant
from facilitator_app.store.codec import Row, from_row, to_row
from facilitator_app.store.rows import Journal, Rows


def participants_table(journal: Journal) -> Rows[Participant]:
    """Return the table of all women, of all groups and of none."""
    return Rows(journal, "participants", Participant, _to_row, partial(from_row, Participant))


def _to_row(woman: Participant) -> Row:
    return to_row(woman) | {"sought_by": woman.sought_by}
