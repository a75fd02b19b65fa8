"""All that was measured and noted of one woman at one session, as her file sheet tells it."""

from collections.abc import Iterator

from facilitator_app.domain.readings import BloodPressure, Reading, Weight, beside_record
from facilitator_app.domain.summaries import CorrectionLine, MoveLine, NoteLine, ReadingLine
from facilitator_app.store.store import Store


class KeptReadings:
    """Every reading that was not taken back, what was corrected, what was moved, and the notes.

    What was taken back is left to the log, and of what was moved away only that it was: either may be another
    woman's number.
    """

    def __init__(self, store: Store, seat_id: str) -> None:
        self._store = store
        self.readings = store.readings.all_for(seat_id=seat_id)
        self._notes = store.seat_notes.all_for(seat_id=seat_id)
        self._standing = [reading for reading in self.readings if not reading.withdrawn]

    def lines(self) -> tuple[ReadingLine, ...]:
        """Return every reading, in order of entry."""
        replaced = {reading.replaces for reading in self.readings if reading.moved_away or not reading.withdrawn}
        by_midwife = [beside_record(self.readings, kind) for kind in (BloodPressure, Weight)]
        beside = {reading.id for reading in by_midwife if reading is not None}
        return tuple(
            ReadingLine(
                taken_at=reading.taken_at,
                value=reading.value,
                measured_by=reading.measured_by,
                path=reading.path,
                entered_by=self.name_of(reading.entered_by),
                replaced=reading.id in replaced,
                pulse=reading.pulse,
                arm=reading.arm,
                cuff=reading.cuff,
                note=reading.note,
                beside=reading.id in beside,
                moved_here=reading.moved_from is not None,
            )
            for reading in self._standing
        )

    def corrections(self) -> tuple[CorrectionLine, ...]:
        """Return what was typed over, old to new."""
        by_id = {reading.id: reading for reading in self._standing}
        return tuple(
            CorrectionLine(r.entered_at, self.name_of(r.entered_by), by_id[r.replaces].value, r.value)
            for r in sorted(self._standing, key=lambda reading: reading.entered_at)
            if r.replaces in by_id
        )

    def successor(self, reading: Reading) -> Reading | None:
        """Return what took the place of a reading, also when that was another woman's."""
        there = (r for r in self.readings if r.moved_away or not r.withdrawn)
        return next((r for r in there if r.replaces == reading.id), None)

    def went(self, reading: Reading) -> Reading | None:
        """Return what a reading that was moved away became with the other woman."""
        return next((r for r in self._gone() if r.moved_from == reading.id), None)

    def moves(self) -> tuple[MoveLine, ...]:
        """Return what went to another woman and what came from one, oldest first."""
        return tuple(sorted(self._moves(), key=lambda move: move.at))

    def notes(self) -> tuple[NoteLine, ...]:
        """Return the notes about her, oldest first."""
        notes = sorted(self._notes, key=lambda note: note.at)
        return tuple(NoteLine(note.at, self.name_of(note.by), note.text) for note in notes)

    def name_of(self, facilitator_id: str) -> str:
        """Return the name of who typed something, or moved it."""
        person = self._store.facilitators.get(facilitator_id)
        return person.name if person else ""

    # Inside

    def _moves(self) -> Iterator[MoveLine]:
        yield from (self._move(reading, here=True) for reading in self._standing if reading.moved_from)
        yield from (self._move(reading, here=False) for reading in self._gone())

    def _gone(self) -> list[Reading]:
        gone = [reading.id for reading in self.readings if reading.moved_away]
        # With another woman it is a reading of its own, and tells who moved it and when.
        there = self._store.readings.all_for(moved_from=gone) if gone else []
        return [reading for reading in there if reading.moved_away or not reading.withdrawn]

    def _move(self, reading: Reading, *, here: bool) -> MoveLine:
        return MoveLine(reading.entered_at, self.name_of(reading.entered_by), here)
