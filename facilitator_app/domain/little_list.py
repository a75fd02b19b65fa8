"""The Lijstje: what is still to do for the women of a session, in one neutral list (ux.md §2.7, 2.8).

Nearly all of it follows from what is stored anyway, so it is always as true as that. Stored are only what somebody
put on it by hand, and what became of a line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import cast

from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.limits import Level, Limits, PracticeLimits
from facilitator_app.domain.readings import BloodPressure, Reading, Weight, counting
from facilitator_app.domain.sessions import Field, Seat


class LineKind(StrEnum):
    """What a line asks for, in the order in which the lines of one woman stand."""

    MEASURE = "measure"
    WEIGH = "weigh"
    SECOND = "second"
    LOOK = "look"
    QUESTION = "question"
    CALL = "call"
    AGREED = "agreed"
    OWN_VISIT = "own-visit"


# What a midwife puts on it herself, and what of that waits for another session when nothing came of it.
BY_HAND = (LineKind.SECOND, LineKind.QUESTION, LineKind.CALL)
CARRIED = (LineKind.QUESTION, LineKind.CALL)
# What was agreed at an earlier session, by its kind: it comes back by itself until it is done.
AGREED_BEFORE = {FollowUpKind.TASK: LineKind.AGREED, FollowUpKind.VISIT: LineKind.OWN_VISIT}
_RETURNING = frozenset(AGREED_BEFORE.values())


class Result(StrEnum):
    """What became of a line; `LEFT_OPEN` is that the session was closed with it, and a reason for that."""

    DISCUSSED = "discussed"
    REFERRING = "referring"
    NEXT_TIME = "next-time"
    NOT_NEEDED = "not-needed"
    LEFT_OPEN = "left-open"


# What somebody chooses, in this order; the other one comes of closing.
CHOICES = (Result.DISCUSSED, Result.REFERRING, Result.NEXT_TIME, Result.NOT_NEEDED)
COMES_BACK = (Result.NEXT_TIME, Result.LEFT_OPEN)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """Something that somebody put on the list by hand.

    Attributes:
        kind: one of `BY_HAND`.
        put_at: when, in UTC.
        put_by: the id of who did it.
        text: the question, or why to call.
        after: the pressure that stood when a second measurement was asked for, "" for none.
    """

    id: str
    session_id: str
    participant_id: str
    kind: LineKind
    put_at: datetime
    put_by: str
    text: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one line; kept for good, and a later one about the same counts in its place.

    Attributes:
        kind, about, text: of the line, see `Line`.
        at: when, in UTC.
        by: the id of who settled it.
        note: what she wrote with it; for a line that was left open the reason.
    """

    id: str
    session_id: str
    participant_id: str
    kind: LineKind
    about: str
    result: Result
    at: datetime
    by: str
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to do for one woman at one session.

    Attributes:
        about: the id of what it came from: the newest reading, an entry, an outcome of before, or her seat.
        text: what was written with it.
        due_at: when a second measurement is due, in UTC; None is without a time.
        now: whether the practice wants it looked at before the session goes on.
        from_before: whether it was left for this session by an earlier one.
    """

    seat_id: str
    participant_id: str
    kind: LineKind
    about: str
    text: str = ""
    due_at: datetime | None = None
    now: bool = False
    from_before: bool = False

    @property
    def id(self) -> str:
        """The same for the same thing to do, whatever else changes."""
        return f"{self.kind}/{self.about}"

    @property
    def asks_to_measure(self) -> bool:
        """Whether something is to be measured for it."""
        return self.kind not in CARRIED and self.kind not in _RETURNING


@dataclass(frozen=True, slots=True)
class HerSession:
    """What is known of one woman at one session, and of what was left from her sessions before.

    Attributes:
        wanted: the fields that she measures at this session.
        filled: those that are stored, or that she prefers not to measure.
        readings: of this session, withdrawn ones too.
        entries, outcomes: of this session and of those before it, in the order in which they were made.
        doubted: ids of readings that were stored without anybody who doubted them (self-entry).
        agreed: what was agreed with her at earlier sessions, done or not.
    """

    seat: Seat
    wanted: frozenset[Field]
    filled: frozenset[Field]
    readings: Sequence[Reading] = ()
    entries: Sequence[ListEntry] = ()
    outcomes: Sequence[Outcome] = ()
    doubted: frozenset[str] = frozenset()
    agreed: Sequence[FollowUp] = ()


def lines_of(her: HerSession, limits: PracticeLimits) -> list[Line]:
    """Return what is still to do for one woman.

    All pressures of the session decide together, and the worse of the two numbers: one at or above a limit for
    now stays to be looked at whatever was measured after it. A second measurement below the limit for repeating
    ends a line that only asked for it.
    """
    # What was agreed waits for every session until it is done, whatever was said of it at one before.
    settled = _settled(o for o in her.outcomes if o.kind not in _RETURNING or o.session_id == her.seat.session_id)
    lines = [*_to_measure(her), *_second(her, limits), *_to_look_at(her, limits), *_by_hand(her), *_carried(her)]
    lines += _agreed(her)
    return sorted(
        (line for line in lines if (line.kind, line.about) not in settled),
        key=lambda line: list(LineKind).index(line.kind),
    )


def _to_measure(her: HerSession) -> list[Line]:
    missing = her.wanted - her.filled
    if not her.seat.attendance.came or not missing:
        return []
    kind = LineKind.WEIGH if missing == {Field.WEIGHT} else LineKind.MEASURE
    # Who settled that nothing more is measured does not hear of the scale afterwards.
    given_up = (LineKind.MEASURE, her.seat.id) in _settled(her.outcomes)
    return [] if given_up else [_line(her, kind, her.seat.id)]


def _second(her: HerSession, limits: PracticeLimits) -> list[Line]:
    pressures = counting(list(her.readings), BloodPressure)
    settled = _settled(her.outcomes)
    wait = _interval(limits)
    asked = [
        entry
        for entry in her.entries
        if entry.kind is LineKind.SECOND
        and entry.session_id == her.seat.session_id
        and (entry.kind, entry.id) not in settled
        and not _measured_since(entry, her.readings, pressures)
    ]
    if asked:
        due_at = asked[-1].put_at + wait if wait else None
        return [_line(her, LineKind.SECOND, asked[-1].id, due_at=due_at)]
    if len(pressures) == 1 and _asks_again(pressures[0], limits):
        due_at = pressures[0].taken_at + wait if wait else None
        return [_line(her, LineKind.SECOND, pressures[0].id, due_at=due_at)]
    return []


def _to_look_at(her: HerSession, limits: PracticeLimits) -> list[Line]:
    pressures = counting(list(her.readings), BloodPressure)
    settled = _settled(her.outcomes)
    # What was settled, was settled with all that stood then.
    seen = max((n for n, p in enumerate(pressures) if (LineKind.LOOK, p.id) in settled), default=-1)
    fresh = pressures[seen + 1 :]
    now = any(_level(pressure, limits.in_force) is Level.NOW for pressure in fresh)
    again = len(pressures) > 1 and bool(fresh) and _asks_again(fresh[-1], limits)
    doubted = any(pressure.id in her.doubted for pressure in fresh)
    lines = [_line(her, LineKind.LOOK, fresh[-1].id, now=now)] if now or again or doubted else []
    weights = counting(list(her.readings), Weight)[-1:]
    lines += [_line(her, LineKind.LOOK, weight.id) for weight in weights if weight.id in her.doubted]
    return lines


def _by_hand(her: HerSession) -> list[Line]:
    return [
        _line(her, e.kind, e.id, text=e.text, from_before=e.session_id != her.seat.session_id)
        for e in her.entries
        if e.kind in CARRIED
    ]


def _carried(her: HerSession) -> list[Line]:
    """What an earlier session left for the next time that she comes."""
    lines = []
    for outcome in _newest(her.outcomes):
        if outcome.result not in COMES_BACK or outcome.session_id == her.seat.session_id:
            continue
        if outcome.kind in _RETURNING:
            continue
        # A question that was left for next time is still that question; all else is to be looked at together.
        kind = outcome.kind if outcome.kind in CARRIED else LineKind.LOOK
        if kind in CARRIED or her.seat.attendance.may_measure:
            words = " · ".join(text for text in (outcome.text, outcome.note) if text)
            lines.append(_line(her, kind, outcome.id, text=words, from_before=True))
    return lines


def _agreed(her: HerSession) -> list[Line]:
    return [
        _line(
            her,
            AGREED_BEFORE[one.kind],
            one.id,
            text=" · ".join(part for part in (one.text, one.owner) if part),
            from_before=True,
        )
        for one in her.agreed
        if one.done_on is None and one.kind in AGREED_BEFORE
    ]


def _line(
    her: HerSession,
    kind: LineKind,
    about: str,
    *,
    text: str = "",
    due_at: datetime | None = None,
    now: bool = False,
    from_before: bool = False,
) -> Line:
    return Line(her.seat.id, her.seat.participant_id, kind, about, text, due_at, now, from_before)


def _newest(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The one that counts about each line."""
    return list({(outcome.kind, outcome.about): outcome for outcome in outcomes}.values())


def _settled(outcomes: Iterable[Outcome]) -> set[tuple[LineKind, str]]:
    return {(o.kind, o.about) for o in _newest(outcomes) if o.result is not Result.LEFT_OPEN}


def _interval(limits: PracticeLimits) -> timedelta | None:
    if limits.repeat_minutes is None or not limits.confirmed:
        return None
    return timedelta(minutes=limits.repeat_minutes)


def _level(reading: Reading, limits: Limits) -> Level:
    return limits.outside(cast(BloodPressure, reading.value))


def _asks_again(reading: Reading, limits: PracticeLimits) -> bool:
    # A practice that only typed a limit for now did not ask for a second measurement.
    asked = limits.in_force
    return _level(reading, Limits(asked.repeat_systolic, asked.repeat_diastolic)) is not Level.NONE


def _measured_since(entry: ListEntry, readings: Sequence[Reading], pressures: Sequence[Reading]) -> bool:
    """Whether a pressure stands beside the one of when it was asked for; then there may not have been any yet."""
    before = _as_corrected(entry.after, readings)
    place = next((number for number, pressure in enumerate(pressures) if pressure.id == before), None)
    return len(pressures) > (1 if place is None else place + 1)


def _as_corrected(reading_id: str, readings: Sequence[Reading]) -> str:
    later = {reading.replaces: reading.id for reading in readings if reading.replaces and not reading.withdrawn}
    while reading_id in later:
        reading_id = later[reading_id]
    return reading_id
