"""The slips of a session, printed before it begins: names and pictures, and nothing that was measured."""

from collections.abc import Sequence
from datetime import date

from facilitator_app.domain.participants import by_name, labels
from facilitator_app.domain.sessions import PaperKind, PaperUse, Session
from facilitator_app.domain.summaries import Slip, SlipSheet
from facilitator_app.domain.weighing import weighs
from facilitator_app.live.desk import Desk
from facilitator_app.live.handing_out import Handed, OnTheirWay, note_handed_out
from facilitator_app.live.headings import heading_of
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


class Slips:
    """The slips of one session, which need not be open."""

    def __init__(self, store: Store, desk: Desk, session: Session) -> None:
        self._store = store
        self._desk = desk
        self._session = session
        self.on_their_way = OnTheirWay(desk, session.id)

    @property
    def held_on(self) -> date:
        """The day of the session."""
        return self._session.held_on

    @property
    def needed(self) -> bool:
        """Whether the women measure themselves at this session."""
        return self._session.measuring

    @property
    def printed(self) -> bool:
        """Whether they left Kring already."""
        uses = (PaperUse.PRINT, PaperUse.SAVE)
        return bool(self._store.papers.all_for(session_id=self._session.id, kind=PaperKind.SLIPS, use=uses))

    def sheet(self, use: PaperUse) -> SlipSheet:
        """Take a slip for each woman who is invited and measures herself."""
        session = self._session
        self._desk.note(Deed("paper.slips", Action.READ, None, session.id, use))
        seats = self._store.seats.all_for(session_id=session.id)
        women = self._store.participants.all_for(id=[seat.participant_id for seat in seats])
        measured = sorted((w for w in women if w.named and w.pregnant_on(session.held_on)), key=by_name)
        named, practice = labels(measured), self._store.practices.all_for()[0]
        group = self._store.groups.get(session.group_id)
        heading = heading_of(self._store, self._desk.wall, session)
        return SlipSheet(
            heading,
            tuple(Slip(named[woman.id], woman.picture, weighs(practice, group, woman)) for woman in measured),
        )

    def keep_to_print(self, papers: Sequence[Handed]) -> bool:
        """Have them waited for until there is a printer; raises NotAllowed or Trouble."""
        PapersToPrint(self._store, self._desk).keep(self._session.id, papers)
        return True

    def handed_out(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Note that they were printed or saved."""
        note_handed_out(self._store, self._desk, self._session.id, papers, use)
