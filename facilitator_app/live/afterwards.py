"""Sessions that are typed in from paper after their day: what is measured then belongs to the day itself."""

from dataclasses import replace
from datetime import datetime, timedelta

from facilitator_app.domain.sessions import Attendance, Seat, Session
from facilitator_app.live.wall import WallClock

# An evening may run late, and the last numbers may be typed after midnight.
STILL_THE_SAME_DAY = timedelta(hours=6)


def is_afterwards(session: Session, wall: WallClock) -> bool:
    """Return whether the day of a session is over, so that what is typed now was measured then."""
    ends = wall.at(session.held_on, session.ends_at)
    if session.ends_at <= session.starts_at:
        ends += timedelta(days=1)
    return wall.today() > session.held_on and wall.now() > ends + STILL_THE_SAME_DAY


def measured_at(session: Session, wall: WallClock) -> datetime:
    """Return now, or the planned beginning of a session whose day is over."""
    return wall.at(session.held_on, session.starts_at) if is_afterwards(session, wall) else wall.now()


def seen_at(session: Session, wall: WallClock) -> datetime | None:
    """Return now, or None once nobody can tell any more when a woman came or went."""
    return None if is_afterwards(session, wall) else wall.now()


def arrived(seat: Seat, declined: frozenset[str], at: datetime | None) -> Seat:
    """Return the seat of a woman who was measured: she is here, since `at` unless she came before."""
    if seat.attendance is Attendance.PRESENT or seat.attendance is Attendance.LEFT_EARLY:
        return replace(seat, declined=declined)
    return replace(seat, attendance=Attendance.PRESENT, arrived_at=seat.arrived_at or at, declined=declined)
