"""One woman who is typed in by hand: asked the same as a list that is read in, and answered the same way."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from facilitator_app.domain.candidates import Candidate, Entry, read_candidate
from facilitator_app.domain.composing import Difference, differences
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.remarks import Effect, Part, Remark
from facilitator_app.live.composing import Composing
from facilitator_app.live.desk import new_id
from facilitator_app.live.imports import Imports
from facilitator_app.live.settings import Settings
from facilitator_app.live.wall import WallClock
from facilitator_app.live.women import Women

# The part of a woman that each field is about.
ATTRIBUTES = {
    Part.FIRST_NAME: "first_name",
    Part.INFIX: "infix",
    Part.SURNAME: "surname",
    Part.DUE_DATE: "due_date",
    Part.BIRTH_DATE: "birth_date",
    Part.CLIENT_NUMBER: "client_number",
    Part.LANGUAGE: "language",
    Part.PHONE: "phone",
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form.

    Attributes:
        texts: what is typed at each part.
        group_id: where she would go, None for the waiting list.
        joined_on: since when she belongs to that group; None is from its beginning.
        agreed: what was asked and answered with yes.
    """

    texts: Mapping[Part, str]
    group_id: str | None
    joined_on: date | None
    picture: str
    babies: int
    agreed: frozenset[Remark] = frozenset()


class Enrolment:
    """Adding a woman, and changing what is known of one; what cannot be stored stays in its field."""

    def __init__(
        self, women: Women, imports: Imports, composing: Composing, settings: Settings, wall: WallClock
    ) -> None:
        self.women = women
        self._imports = imports
        self._composing = composing
        self._settings = settings
        self._wall = wall

    # What is asked

    @property
    def today(self) -> date:
        """The day by which dates are judged."""
        return self._wall.today()

    @property
    def language(self) -> str:
        """What a woman reads of whom nothing else is said."""
        return self._settings.practice.language

    def groups(self) -> list[Group]:
        """Return the groups that she can come into, the one that is due first on top."""
        return [choice.group for choice in self._composing.others(None)]

    def differences(self, typed: Typed) -> tuple[Difference, ...]:
        """Return what would be off in the group that is chosen; nothing while her due date cannot be read."""
        candidate = self._read(typed)
        if typed.group_id is None or candidate.due_date is None:
            return ()
        group = self._composing.choice(typed.group_id).composition
        return differences(self._as_woman(candidate, typed), group, self._composing.largest, self.today)

    # Verbs

    def add(self, typed: Typed) -> tuple[Remark, ...]:
        """Add her, unless something stands in the way or is still asked; returns that, what matters most first.

        Raises:
            GroupFull: no circle has more than fourteen women.
            NotAllowed: the role at the laptop does not include it.
        """
        candidate = self._read(typed)
        open_ = self._open(candidate, typed)
        if not open_:
            woman = self._as_woman(candidate, typed)
            self.women.check_room(woman)
            self.women.add(woman)
        return open_

    def change(self, participant_id: str, typed: Typed, step: str) -> tuple[Remark, ...]:
        """Store what is typed and can be; returns what keeps the rest in its fields.

        Args:
            participant_id: who she is.
            typed: all of the form; the group is not changed here.
            step: one visit to the form, which one undo takes back.

        Raises:
            NotAllowed: the role at the laptop does not include it.
        """
        woman, candidate = self.women.get(participant_id), self._read(typed)
        new = {part: getattr(candidate, name) for part, name in ATTRIBUTES.items()}
        changed = {part for part, name in ATTRIBUTES.items() if new[part] != getattr(woman, name)}
        # What was so already was answered before; that she is there is no news.
        open_ = tuple(
            remark
            for remark in self._open(candidate, typed)
            if remark.part in changed and remark.why.effect is not Effect.THERE
        )
        storable = changed - {remark.part for remark in open_}
        values = {ATTRIBUTES[part]: new[part] for part in storable}
        now = replace(woman, **values, picture=typed.picture, babies=typed.babies, joined_on=typed.joined_on)
        if now != woman:
            self.women.change(now, step=step)
        return open_

    # Inside

    def _read(self, typed: Typed) -> Candidate:
        return read_candidate(Entry(1, typed.texts, agreed=typed.agreed), self.today)

    def _open(self, candidate: Candidate, typed: Typed) -> tuple[Remark, ...]:
        (judged,) = self._imports.judge([candidate], typed.group_id)
        return judged.open

    def _as_woman(self, candidate: Candidate, typed: Typed) -> Participant:
        woman = candidate.as_participant(
            new_id(), typed.group_id, language=self.language, picture=typed.picture, joined_on=typed.joined_on
        )
        return replace(woman, babies=typed.babies)
