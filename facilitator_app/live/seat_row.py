"""One row of check-in as anybody may see it: what is filled and what is still to do, never a number."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import Field, Seat


class RowState(StrEnum):
    """What the last column of the grid says."""

    NOT_YET = "not-yet"
    PARTLY = "partly"
    DONE = "done"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat, who sits on it, and which of its fields are filled or half typed; it has no room for a value."""

    seat: Seat
    participant: Participant
    label: str
    held_on: date
    measuring: bool
    filled: frozenset[Field]
    drafted: frozenset[Field]
    after_birth: bool = False
    weighs: bool = True

    @property
    def to_fill(self) -> frozenset[Field]:
        """The fields that wait for something of her; who does not weigh herself has none for it."""
        return frozenset(Field) if self.weighs else frozenset(Field) - {Field.WEIGHT}

    @property
    def age(self) -> GestationalAge | None:
        """How far she is on the day of the session; nobody counts weeks when the babies are there."""
        return None if self.after_birth else self.participant.age_on(self.held_on)

    @property
    def gets_card(self) -> bool:
        """Whether a measuring card is made for her: from the day on which her status changed there is none."""
        return self.participant.pregnant_on(self.held_on)

    @property
    def is_checked(self) -> bool:
        """Whether there is a belly check for her: as long as she is pregnant."""
        return not self.after_birth and self.participant.pregnant_on(self.held_on)

    @property
    def gets_file_sheet(self) -> bool:
        """Whether a sheet for her file is made: as long as she gets cards, and for whatever was measured."""
        return self.gets_card or bool(self.filled)

    @property
    def state(self) -> RowState:
        """What is still to do for her."""
        if not self.seat.attendance.may_measure:
            return RowState.AWAY
        if not self.measuring:
            return RowState.DONE if self.seat.attendance.came else RowState.NOT_YET
        filled, drafted = self.filled & self.to_fill, self.drafted & self.to_fill
        if filled >= self.to_fill and not drafted:
            return RowState.DONE
        return RowState.PARTLY if filled or drafted else RowState.NOT_YET
