"""Finds who is named in a note about the group, and moves what is about her to her own file (S8)."""

import textwrap
from dataclasses import dataclass

from facilitator_app.domain.disclosures import disclosure_in, names_in
from facilitator_app.domain.named_sentences import take_out
from facilitator_app.domain.participants import Participant, labels
from facilitator_app.domain.permissions import SEE_NOTES
from facilitator_app.domain.sessions import BlockNote, Seat, SeatNote
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.measurements import LONGEST_NOTE
from facilitator_app.live.noted import note_of
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class NamedWoman:
    """A woman whose first name stands in a note; `label` tells her from another of the same name."""

    seat_id: str
    first_name: str
    label: str


class NamedWomen:
    """The women of one session, by the names that stand in its notes."""

    def __init__(self, store: Store, desk: Desk, session_id: str) -> None:
        self._store = store
        self._desk = desk
        self._session_id = session_id
        self._left_alone: set[tuple[str, str]] = set()

    def find(self, block_id: str) -> list[NamedWoman]:
        """Return who may be meant by the first name found in the stored note of a block; [] for none to ask about.

        More than one where women have the same first name; a second name is found once the first is settled.

        Raises:
            NotAllowed: for a role that takes no part in sessions.
        """
        self._desk.check(SEE_NOTES)
        text = self._text(block_id)
        if not text:
            return []
        seats, people = self._seats_and_people()
        women = {woman.id: woman for woman in people if woman.named}
        shown = labels(list(women.values()))
        named = [
            NamedWoman(seat.id, women[seat.participant_id].first_name, shown[seat.participant_id])
            for seat in seats
            if seat.participant_id in women
        ]
        asked = [one.first_name for one in named if (block_id, one.first_name) not in self._left_alone]
        found = names_in(text, asked)[:1]
        return [one for one in named if one.first_name in found]

    def gives_away(self, text: str) -> bool:
        """Whether a text for the whole group names a woman, or has a number like a reading; raises NotAllowed."""
        self._desk.check(SEE_NOTES)
        _, people = self._seats_and_people()
        return disclosure_in(text, [woman.first_name for woman in people]) is not None

    def leave(self, block_id: str, woman: NamedWoman) -> None:
        """Ask about this name in this note no more."""
        self._left_alone.add((block_id, woman.first_name))

    def move(self, block_id: str, woman: NamedWoman) -> None:
        """Put the sentences that name her into her file, and take them out of the note, as one step."""
        taken, left = take_out(self._text(block_id), woman.first_name)
        seat = self._store.seats.get(woman.seat_id)
        assert seat is not None, "a seat is never removed while its session is open"
        at, by = self._desk.wall.now(), self._desk.who.id
        # A file takes notes of a certain length; nothing of a longer one is lost.
        parts = textwrap.wrap(taken, LONGEST_NOTE)
        noted = tuple(SeatNote(new_id(), seat.id, part, at, by) for part in parts)
        note = BlockNote(self._session_id, block_id, left)
        saves, drops = ((*noted, note), ()) if left else (noted, (note,))
        self._desk.commit(
            Change(
                "note.woman", Action.CREATE, saves, drops, session_id=self._session_id, about=seat.participant_id
            )
        )

    def _seats_and_people(self) -> tuple[list[Seat], list[Participant]]:
        seats = self._store.seats.all_for(session_id=self._session_id)
        return seats, self._store.participants.all_for(id=[seat.participant_id for seat in seats])

    def _text(self, block_id: str) -> str:
        return note_of(self._store, self._session_id, block_id)
