"""Takes what was typed in a row of check-in into the store: as a reading, as half-typed text, or as a dash."""

from collections.abc import Callable
from dataclasses import replace

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    MeasuredBy,
    Reading,
    Weight,
    counting,
    of_record,
)
from facilitator_app.domain.refusals import NotAllowed, UnreadableReading, UnusualReading
from facilitator_app.domain.sessions import Draft, Field, Seat, Session
from facilitator_app.live.afterwards import arrived, is_afterwards, measured_at, seen_at
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.entries import DECLINED, Entry, doubt_about
from facilitator_app.live.own_typing import OwnTyping
from facilitator_app.live.seat_rows import FIELDS_OF
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

Value = BloodPressure | Weight
Kind = type[BloodPressure] | type[Weight]
_VERB_OF: dict[type, str] = {BloodPressure: "pressure", Weight: "weight"}


class Intake:
    """Writes for one session.

    Attributes:
        session: as it stands; whoever follows it brings it up to date.
    """

    def __init__(self, store: Store, desk: Desk, session: Session, own: OwnTyping) -> None:
        self._store = store
        self._desk = desk
        self._own = own
        self.session = session

    def take_in(self, seat: Seat, entry: Entry, read: Callable[[], Value | None]) -> bool:
        """Store what `read` makes of the texts; True when there is a reading now, else they are kept as text.

        Raises:
            UnreadableReading: out of `read`; the texts are kept.
            UnusualReading: it is to be confirmed first; the texts are kept.
            NotAllowed: it would change a reading that who is at the laptop may not see.
        """
        try:
            value = read()
            if value is not None:
                self._store_unless_doubted(seat, entry, value)
                return True
        except (UnreadableReading, UnusualReading):
            self.keep_drafts(seat, entry)
            raise
        self.keep_drafts(seat, entry)
        return False

    def decline(self, seat: Seat, kind: Kind, step: str) -> None:
        """She prefers not to measure this: what she measured is withdrawn, what the midwife measured stays."""
        declined = self._arrived(seat, seat.declined | set(FIELDS_OF[kind]))
        of_kind = [r for r in self._readings(seat) if isinstance(r.value, kind) and not r.withdrawn]
        readings = [reading for reading in of_kind if reading.measured_by is not MeasuredBy.MIDWIFE]
        counted = counting(readings, kind)
        self._check_may_mend(seat, next(iter(counted[-1:]), None), kind, step)
        self._commit(
            f"{_VERB_OF[kind]}.decline",
            seat,
            saves=(declined, *(replace(reading, withdrawn=True) for reading in readings)),
            drops=self._drafts(seat, kind),
            step=step,
            detail=f"{counted[-1].value} → {DECLINED}" if counted else "",
        )

    def keep_drafts(self, seat: Seat, entry: Entry) -> None:
        """Keep the texts of an entry over a power cut; they are no reading."""
        for field, text in entry.texts.items():
            self.keep_draft(seat, field, text, entry.step, beside=entry.beside)

    def keep_draft(self, seat: Seat, field: Field, text: str, step: str, *, beside: bool = False) -> None:
        """Keep one half-typed text, or take it away when it was emptied."""
        draft = Draft(seat.id, field, text, self._desk.wall.now(), beside)
        kept = self._store.drafts.get(draft.id)
        if text.strip() and (kept is None or text != kept.text):
            self._commit("draft.keep", seat, saves=(draft,), step=step)
        elif not text.strip() and kept is not None and self._own.shows(kept):
            # What she could not see she did not empty.
            self._commit("draft.drop", seat, drops=(draft,), step=step)

    def keep_seat(self, seat: Seat, texts: dict[Field, str], step: str) -> None:
        """Keep a seat that was taken out meanwhile, with what was being typed in its row."""
        drafts = (Draft(seat.id, field, text, self._desk.wall.now()) for field, text in texts.items())
        if self._store.participants.get(seat.participant_id) is not None:
            self._commit("draft.keep", seat, saves=(seat, *drafts), step=step)

    # Inside

    def _store_unless_doubted(self, seat: Seat, entry: Entry, value: Value) -> None:
        kind = type(value)
        readings, drafts = self._readings(seat), self._drafts(seat, kind)
        # What the midwife measured is never typed over from the row: it stands beside.
        standing = None if entry.beside else of_record(readings, kind)
        self._check_may_mend(seat, standing, kind, entry.step)
        if standing is not None and standing.value == value:
            self._commit("draft.drop", seat, drops=drafts, step=entry.step)
            return
        taken_at = measured_at(self.session, self._desk.wall)
        doubt = doubt_about(self._store, seat, value, readings, taken_at)
        if doubt is not None and not entry.confirmed:
            raise UnusualReading(doubt)
        afterwards = is_afterwards(self.session, self._desk.wall)
        reading = Reading(
            id=new_id(),
            seat_id=seat.id,
            value=value,
            taken_at=taken_at,
            entered_at=self._desk.wall.now(),
            entered_by=self._desk.who.id,
            path=entry.path or (EntryPath.LATER if afterwards else EntryPath.GRID),
            replaces=standing.id if standing else None,
        )
        self._commit(
            f"{_VERB_OF[kind]}.{'correct' if standing else 'enter'}",
            seat,
            saves=(reading, self._arrived(seat, seat.declined - set(FIELDS_OF[kind]))),
            drops=drafts,
            step=entry.step,
            action=Action.UPDATE if standing else Action.CREATE,
            detail=_told(standing, reading, doubt),
        )

    def _check_may_mend(self, seat: Seat, standing: Reading | None, kind: Kind, step: str) -> None:
        verbs = f"{_VERB_OF[kind]}.enter", f"{_VERB_OF[kind]}.correct"
        if standing is not None and not self._own.mends(seat, verbs, step):
            raise NotAllowed(verbs[1])

    def _arrived(self, seat: Seat, declined: frozenset[str]) -> Seat:
        return arrived(seat, declined, seen_at(self.session, self._desk.wall))

    def _drafts(self, seat: Seat, kind: Kind) -> tuple[Draft, ...]:
        return tuple(d for d in self._store.drafts.all_for(seat_id=seat.id) if d.field in FIELDS_OF[kind])

    def _readings(self, seat: Seat) -> list[Reading]:
        return self._store.readings.all_for(seat_id=seat.id)

    def _commit(
        self,
        verb: str,
        seat: Seat,
        *,
        saves: tuple[object, ...] = (),
        drops: tuple[object, ...] = (),
        step: str = "",
        action: Action = Action.UPDATE,
        detail: str = "",
    ) -> None:
        self._desk.commit(
            Change(verb, action, saves, drops, self.session.id, seat.participant_id, step, detail=detail)
        )


def _told(standing: Reading | None, reading: Reading, doubt: Doubt | None) -> str:
    """What the log says: old → new, where it was typed unless in the grid, and what was asked about it before."""
    told = f"{standing.value} → {reading.value}" if standing else str(reading.value)
    if reading.path is not EntryPath.GRID:
        told = f"{told}, {reading.path}"
    # In self-entry nothing unusual is asked about: no yes was given.
    asked = doubt is not None and reading.path is not EntryPath.SELF_ENTRY
    return f"{told}, confirmed: {doubt}" if asked else told
