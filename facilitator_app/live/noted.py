"""What was written down about a group while it met: notes of blocks, and the board; its readers ask who may."""

from facilitator_app.domain.sessions import BlockNote, BoardQuestion
from facilitator_app.store.store import Store


def note_of(store: Store, session_id: str, block_id: str) -> str:
    """Return what was noted during a block of a session, "" for nothing."""
    note = store.notes.get(BlockNote(session_id, block_id, "").id)
    return note.text if note else ""


def board_of(store: Store, session_id: str) -> list[BoardQuestion]:
    """Return the questions on the board of a session, in the order in which they were asked."""
    return sorted(store.questions.all_for(session_id=session_id), key=lambda question: question.asked_at)
