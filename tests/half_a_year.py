"""The group of zonnebloem.py half a year after its last session, with everything taken over."""

from facilitator_app.domain.sessions import SessionState
from tests.zonnebloem import Afternoon

# Half a year after the last session, which is on 9 April 2026.
LATER = "2026-10-09 10:00"
GROUP = "zonnebloem"


def take_over(room: Afternoon, *names: str) -> None:
    """Tick everything that was measured, of these women or of all."""
    wanted = {room.woman(name).id for name in names}
    for session in room.store.sessions.all_for(state=[SessionState.OPEN, SessionState.CLOSED]):
        ticks = room.practice.session(session.id).taking_over
        for id in ticks.states():
            seat = room.store.seats.get(id)
            assert seat is not None
            if not wanted or seat.participant_id in wanted:
                ticks.tick(id)


def finish(room: Afternoon) -> None:
    """Close the session of today, hold the last one, take all over, and wait until half a year has gone by."""
    room.session.closing.close()
    room.at("2026-04-09 14:00")
    room.practice.session("session-5").closing.close()
    take_over(room)
    room.at(LATER)
