"""Half-typed numbers: whoever sees no stored value reads those that she typed herself, and nobody else's."""

from collections.abc import Iterable

from facilitator_app.domain.groups import Facilitator
from facilitator_app.domain.sessions import Draft
from facilitator_app.store.store import Store

KEEP = "draft.keep"


def readable_drafts(store: Store, who: Facilitator, session_id: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts of a session that somebody may read; the others stay as they are."""
    if who.role.sees_values:
        return list(drafts)
    return [draft for draft in drafts if store.changes.newest_by(session_id, KEEP, draft.id) == who.id]
