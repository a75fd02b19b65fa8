"""Whose data may be wiped, whose not yet and why, where copies of them still are, and the wiping itself."""

import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from facilitator_app.domain.findings import FindingKind, standing
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant, by_name, labels, letters
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import KeptStill, OtherNameTyped
from facilitator_app.domain.retention import Hindrance, Keep, kept_until
from facilitator_app.domain.sessions import PaperKind, Seat, Session, SessionState
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.reprints import HANDED_OUT
from facilitator_app.live.taking_over import TakenState, TakingOver
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

WIPE = "wipe.woman"
# Nobody reads more at once; what was wiped makes room for the next.
MOST_GROUPS = 8
# The file is written anew beside itself.
ROOM_TO_CLEAN = 2


@dataclass(frozen=True, slots=True)
class GroupKept:
    """A group that is over, with the women whose data are still here.

    Attributes:
        group: None for women who are in no group.
        last_on: the last day that it is about.
    """

    group: Group | None
    last_on: date | None
    women: tuple[Keep, ...]

    def may_go(self, today: date) -> bool:
        """Whether the whole group may be wiped."""
        return self.group is not None and all(keep.may_go(today) for keep in self.women)


class Retention:
    """How long data stay, by what the practice settled."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def may_wipe(self) -> bool:
        """Whether who is at the laptop may wipe, and settle for how long data stay."""
        return may(self._desk.who.role, WIPE)

    @property
    def months(self) -> int:
        """How many months data stay after the last session of a group; 0 is for good."""
        return self._store.practices.all_for()[0].months_kept

    @property
    def today(self) -> date:
        """The day of the laptop; a day that was in doubt has been asked about before anything is opened."""
        return self._desk.wall.today()

    def keep_for(self, months: int) -> None:
        """Have data stay so many months, 0 for good; raises NotAllowed or Trouble."""
        practice = self._store.practices.all_for()[0]
        detail = f"{practice.months_kept} → {months}"
        self._desk.commit(
            Change("practice.retention", saves=(replace(practice, months_kept=months),), detail=detail)
        )

    def to_do(self) -> Iterator[ToDo]:
        """Yield that there are data whose time is over."""
        if not self.may_wipe or not self.months:
            return
        # The longest of that many months; the page itself counts by the calendar.
        last = self.today - timedelta(days=31 * self.months)
        if self._store.overviews.anybody_to_wipe(last):
            yield ToDo(ToDoKind.WIPING)

    # Whose data are here

    def groups_over(self) -> list[GroupKept]:
        """Return the groups that met for the last time, the oldest first, then who is in no group and was due."""
        self._desk.check(WIPE)
        over = self._store.overviews.groups_over(self.today - timedelta(days=1), MOST_GROUPS)
        found = [self.of_group(id) for id in over]
        alone = [w for w in self._store.participants.all_for(group_id=None) if w.due_date < self.today]
        if alone:
            found.append(GroupKept(None, None, tuple(self._keeps(alone, None))))
        return found

    def of_group(self, group_id: str) -> GroupKept:
        """Return one group as it stands now; raises KeyError when it is not there."""
        self._desk.check(WIPE)
        group = self._store.groups.get(group_id)
        if group is None:
            raise KeyError(group_id)
        sessions = self._store.sessions.all_for(group_id=group_id)
        last = max((session.held_on for session in sessions if not _is_cancelled(session)), default=None)
        women = self._store.participants.all_for(group_id=group_id)
        return GroupKept(group, last, tuple(self._keeps(women, last)))

    def of_woman(self, participant_id: str) -> Keep:
        """Return how the data of one woman stand now; raises KeyError when she is not there."""
        self._desk.check(WIPE)
        woman = self._woman(participant_id)
        if woman.group_id is None:
            return next(iter(self._keeps([woman], None)))
        return next(k for k in self.of_group(woman.group_id).women if k.participant_id == participant_id)

    def half_typed(self, participant_ids: Collection[str]) -> int:
        """Return how many fields of these women hold something half typed, which goes with them."""
        self._desk.check(WIPE)
        seats = [seat.id for seat in self._store.seats.all_for(participant_id=set(participant_ids))]
        numbers, findings = self._store.drafts, self._store.finding_drafts
        return len(numbers.all_for(seat_id=seats)) + len(findings.all_for(seat_id=seats))

    # Wiping

    def wipe_woman(self, participant_id: str, typed: str) -> None:
        """Wipe all that is known of one woman; nobody can take it back.

        Args:
            participant_id: whose.
            typed: her first name, as a confirmation.

        Raises:
            OtherNameTyped: it is not hers.
            KeptStill: her data may not go yet.
            NotAllowed
            Trouble: nothing is wiped, or all rows are gone and the file could not be cleaned yet.
        """
        woman = self._woman(participant_id)
        _check_typed(typed, woman.first_name)
        if not self.of_woman(participant_id).may_go(self.today):
            raise KeptStill
        self._wipe([woman], None)

    def wipe_group(self, group_id: str, typed: str) -> None:
        """Wipe all women of a group and what it wrote down; its sessions stay, as counts.

        Args:
            group_id: which.
            typed: the name of the group, as a confirmation.

        Raises:
            OtherNameTyped, KeptStill, NotAllowed, Trouble: as wipe_woman() does.
        """
        kept = self.of_group(group_id)
        assert kept.group is not None
        _check_typed(typed, kept.group.name)
        if not kept.may_go(self.today):
            raise KeptStill
        self._wipe(self._store.participants.all_for(group_id=group_id), kept.group)

    def finish(self) -> None:
        """Clean the file after a wiping that the power cut off; raises Trouble when that cannot be done now."""
        if self._store.is_unclean:
            self._store.clean()

    # Inside

    def _wipe(self, women: Sequence[Participant], group: Group | None) -> None:
        deeds = [Deed(WIPE, Action.DELETE, woman.id) for woman in women]
        if group is not None:
            deeds.append(Deed("wipe.group", Action.DELETE, detail=group.id))
        path = self._store.path
        if shutil.disk_usage(path.parent).free < ROOM_TO_CLEAN * path.stat().st_size:
            raise DiskFull
        gone = replace(group, wiped_on=self.today) if group is not None else None
        self._desk.wipe(deeds, [woman.id for woman in women], gone)

    def _woman(self, participant_id: str) -> Participant:
        woman = self._store.participants.get(participant_id)
        if woman is None:
            raise KeyError(participant_id)
        return woman

    def _keeps(self, women: Sequence[Participant], last: date | None) -> Iterator[Keep]:
        seats = self._store.seats.all_for(participant_id=[woman.id for woman in women])
        sessions = {s.id: s for s in self._store.sessions.all_for(id={seat.session_id for seat in seats})}
        waiting = self._not_taken_over(seats)
        open_ = [f for f in self._store.follow_ups.all_for(participant_id=[w.id for w in women]) if not f.done_on]
        only_here = self._only_here(seats)
        named = labels(women)
        for woman in sorted(women, key=by_name):
            hers = [seat for seat in seats if seat.participant_id == woman.id]
            at = [sessions[seat.session_id] for seat in hers if not _is_cancelled(sessions[seat.session_id])]
            days = [session.held_on for session in at] + ([last] if last is not None else [])
            # Whoever never came to a group has no other day than this one.
            until = kept_until(max(days, default=woman.due_date), self.months)
            counts = (
                (Hindrance.SESSION_OPEN, sum(session.state is SessionState.OPEN for session in at)),
                (Hindrance.NOT_TAKEN_OVER, sum(seat.id in waiting for seat in hers)),
                (Hindrance.FOLLOW_UPS, sum(follow_up.participant_id == woman.id for follow_up in open_)),
                (Hindrance.ONLY_HERE, sum(seat.id in only_here for seat in hers)),
            )
            yield Keep(woman.id, named[woman.id], until, tuple((why, count) for why, count in counts if count))

    def _only_here(self, seats: Sequence[Seat]) -> set[str]:
        """Return the seats with what goes into no record, and on no file sheet of hers that left Kring."""
        ids = [seat.id for seat in seats]
        findings = self._store.findings.all_for(seat_id=ids, kind=FindingKind.NOTE)
        sheets = self._store.papers.all_for(
            kind=PaperKind.FILE_SHEET, use=HANDED_OUT, participant_id={seat.participant_id for seat in seats}
        )
        waiting = set()
        for seat in seats:
            note = standing(f for f in findings if f.seat_id == seat.id).get(FindingKind.NOTE)
            hers = [
                s.at for s in sheets if (s.session_id, s.participant_id) == (seat.session_id, seat.participant_id)
            ]
            if note is not None and not any(at >= note.at for at in hers):
                waiting.add(seat.id)
        return waiting

    def _not_taken_over(self, seats: Sequence[Seat]) -> set[str]:
        """Return the seats on which something stands that is not in the practice's own record."""
        waiting = set()
        for session_id in {seat.session_id for seat in seats}:
            states = TakingOver(self._store, self._desk, session_id).states()
            waiting |= {id for id, state in states.items() if state is not TakenState.TAKEN_OVER}
        return waiting


def _check_typed(typed: str, name: str) -> None:
    if letters(typed) != letters(name):
        raise OtherNameTyped


def _is_cancelled(session: Session) -> bool:
    return session.state is SessionState.CANCELLED
