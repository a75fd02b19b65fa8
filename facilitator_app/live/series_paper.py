"""The overview of all sessions of one group, on paper."""

from collections.abc import Sequence
from datetime import date, datetime

from facilitator_app import __version__
from facilitator_app.domain.series_overviews import SeriesOverview, SeriesPresences, SeriesSession, SeriesTheme
from facilitator_app.domain.sessions import PaperUse, Session
from facilitator_app.live.desk import Desk
from facilitator_app.live.handing_out import HAND_OUT, Handed, OnTheirWay
from facilitator_app.live.series import Presences, Series
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


class SeriesPaper:
    """One group; it has no value, and each woman by first name and initial."""

    def __init__(self, store: Store, desk: Desk, theme_plan: ThemePlan, group_id: str) -> None:
        self._store = store
        self._desk = desk
        self._theme_plan = theme_plan
        self._group_id = group_id
        self.on_their_way = OnTheirWay(desk, None)

    @property
    def held_on(self) -> date:
        """The day on which it is made, for the name of a file."""
        return self._desk.wall.today()

    def overview(self, use: PaperUse) -> SeriesOverview:
        """Take the overview as things stand now; raises NotAllowed."""
        view = Series(self._store, self._desk).view(self._group_id)
        self._desk.note(Deed("paper.series", Action.READ, None, None, use))
        sessions, themes = self._theme_plan.matrix(self._group_id)
        shown = [row for row in themes if any(row.states)]
        people = {person.id: person.name for person in self._store.facilitators.all_for()}
        return SeriesOverview(
            practice=self._store.practices.all_for()[0].name,
            group=view.group.name,
            place=view.group.place,
            facilitators=tuple(people[id] for id in view.group.facilitators if id in people),
            sessions=tuple(self._session(session, at, view.rows) for at, session in enumerate(view.sessions)),
            presences=tuple(SeriesPresences(row.label, row.attendance) for row in view.rows),
            themes=tuple(SeriesTheme(row.theme.name, row.states) for row in shown) if sessions else (),
            made_at=self._desk.wall.now(),
            version=__version__,
        )

    def keep_to_print(self, _papers: Sequence[Handed]) -> bool:
        """It is of no session, and made again in a moment."""
        return False

    def handed_out(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Write into the log that it left Kring; it is of no session."""
        detail = f"{use}: {', '.join(paper.kind for paper in papers)}"
        self._desk.note(Deed(HAND_OUT, Action.CREATE, detail=detail))

    # Inside

    def _session(self, session: Session, at: int, rows: Sequence[Presences]) -> SeriesSession:
        seats = [row.attendance[at] for row in rows]
        day = session.held_on
        planned = datetime.combine(day, session.starts_at), datetime.combine(day, session.ends_at)
        return SeriesSession(
            number=session.number,
            held_on=day,
            state=session.state,
            planned_minutes=_minutes(*planned),
            real_minutes=self._real_minutes(session),
            came=session.wiped.came + sum(seat is not None and seat.came for seat in seats),
            invited=session.wiped.seats + sum(seat is not None for seat in seats),
        )

    def _real_minutes(self, session: Session) -> int | None:
        opened, closed = session.opened_at, session.closed_at
        if opened is None or closed is None:
            return None
        # What was typed in from paper, or closed another day, has no times of its own.
        on = {moment.astimezone(self._desk.wall.zone).date() for moment in (opened, closed)}
        return _minutes(opened, closed) if on == {session.held_on} else None


def _minutes(begin: datetime, end: datetime) -> int:
    return round((end - begin).total_seconds() / 60)
