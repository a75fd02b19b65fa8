"""What every paper of a session says above or below its own content."""

from facilitator_app import __version__
from facilitator_app.domain.sessions import Session
from facilitator_app.domain.summaries import Heading
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import Store


def heading_of(store: Store, wall: WallClock, session: Session) -> Heading:
    """Take the heading of a session's papers as things stand now."""
    practice, group = store.practices.all_for()[0], store.groups.get(session.group_id)
    assert group is not None, "a session belongs to a group"
    # A session that was opened after its day was typed in from paper: nobody knows its real times.
    opened_on = session.opened_at.astimezone(wall.zone).date() if session.opened_at else None
    afterwards = opened_on is not None and opened_on > session.held_on
    return Heading(
        practice=practice.name,
        phone=practice.phone,
        group=group.name,
        number=session.number,
        of=max(other.number for other in store.sessions.all_for(group_id=group.id)),
        held_on=session.held_on,
        place=session.place,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        real_start=None if afterwards else session.opened_at,
        real_end=None if afterwards else session.closed_at,
        made_at=wall.now(),
        version=__version__,
    )
