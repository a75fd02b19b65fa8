"""What is to be printed waits for a printer, over restarts, until it left Kring or is not wanted any more."""

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.participants import Status
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.to_do import ToDo, ToDoKind
from tests.zonnebloem import Afternoon

CARD, SHEET, REPORT = PaperKind.CARD, PaperKind.FILE_SHEET, PaperKind.GROUP_REPORT


def waiting(room: Afternoon) -> set[tuple[PaperKind, str | None]]:
    return {(p.kind, p.participant_id) for p in room.practice.papers_to_print.of_session("session-4")}


def to_do(practice: OpenPractice) -> list[ToDo]:
    return [item for item in practice.to_do.items() if item.kind is ToDoKind.TO_PRINT]


@pytest.fixture
def kept(room: Afternoon) -> Afternoon:
    papers = [
        Handed(CARD, "woman-00", "nl"),
        Handed(SHEET, "woman-00", "nl"),
        Handed(CARD, "woman-01", "nl"),
        Handed(REPORT, None, "nl"),
    ]
    room.session.papers.keep_to_print(papers)
    return room


def test_it_waits_for_who_may_make_it(kept: Afternoon) -> None:
    assert len(waiting(kept)) == 4
    assert to_do(kept.practice) == [ToDo(ToDoKind.TO_PRINT, count=4)]
    # Another time the same is asked for it still waits once.
    kept.session.papers.keep_to_print([Handed(CARD, "woman-00", "nl")])
    assert len(waiting(kept)) == 4
    who = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
    hers = OpenPractice(kept.store, who, kept.practice.wall, kept.practice._programmes)
    assert to_do(hers) == [ToDo(ToDoKind.TO_PRINT, count=1)]


def test_what_left_kring_waits_no_more_printed_or_saved(kept: Afternoon) -> None:
    kept.session.papers.handed_out([Handed(CARD, "woman-00", "nl")], PaperUse.PRINT)
    assert waiting(kept) == {(SHEET, "woman-00"), (CARD, "woman-01"), (REPORT, None)}
    kept.session.papers.handed_out([Handed(SHEET, "woman-00", "nl"), Handed(REPORT, None, "nl")], PaperUse.SAVE)
    assert waiting(kept) == {(CARD, "woman-01")}
    kept.practice.papers_to_print.let_go("session-4")
    assert to_do(kept.practice) == []


def test_each_of_the_papers_of_the_practice_waits_and_goes_on_its_own(room: Afternoon) -> None:
    own = room.session.own_papers
    plan, folder, list_ = (own.attach(name, b"%PDF", 1).id for name in ("Bevalplan", "Folder", "Lijst"))
    papers = [Handed(PaperKind.OWN, None, "nl", id) for id in (plan, folder, list_)]

    def kept() -> set[str | None]:
        return {paper.own_paper_id for paper in room.practice.papers_to_print.of_session("session-4")}

    assert own.keep_to_print(papers)
    assert to_do(room.practice) == [ToDo(ToDoKind.TO_PRINT, count=3)]
    own.handed_out(papers[:1], PaperUse.PRINT)
    assert kept() == {folder, list_}
    room.practice.papers_to_print.let_go("session-4", papers[1:2])
    assert kept() == {list_}
    own.take_away(list_)
    assert kept() == set()
    room.session.undo()
    assert kept() == {list_}, "with what was taken away its waiting comes back"


def test_a_paper_of_the_practice_at_a_session_to_come_waits_where_it_is_printed(room: Afternoon) -> None:
    own = room.practice.own_papers("session-5")
    plan, folder = (own.attach(name, b"%PDF", 1).id for name in ("Bevalplan", "Folder"))
    assert own.keep_to_print([Handed(PaperKind.OWN, None, "nl", plan)])
    assert own.waiting() == {plan}
    (one,) = room.practice.papers_to_print.by_session()
    assert (one.at_closing, one.in_preparation) == (False, False)
    own.take_away(plan)
    own.take_away(folder)
    assert to_do(room.practice) == []


def test_nothing_of_a_paper_is_kept_but_which_one(kept: Afternoon) -> None:
    (row,) = [row for row in kept.store._journal.rows("select * from papers_to_print") if row["kind"] == SHEET]
    assert set(row) == {"id", "session_id", "kind", "participant_id", "language", "asked_at", "own_paper_id"}


def test_slips_that_wait_go_with_their_session(room: Afternoon) -> None:
    room.practice.slips("session-5").keep_to_print([Handed(PaperKind.SLIPS, None, "nl")])
    plan = room.practice.planning.plan_of("zonnebloem")
    room.practice.planning.change(plan, plan.without("session-5"))
    assert to_do(room.practice) == []
    room.practice.undo()
    assert to_do(room.practice) == [ToDo(ToDoKind.TO_PRINT, count=1)]


def test_who_lets_go_lets_go_of_what_she_sees_alone(kept: Afternoon) -> None:
    who = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
    hers = OpenPractice(kept.store, who, kept.practice.wall, kept.practice._programmes)
    hers.papers_to_print.let_go("session-4")
    assert to_do(hers) == []
    assert waiting(kept) == {(CARD, "woman-00"), (SHEET, "woman-00"), (CARD, "woman-01")}


def test_a_session_to_come_is_opened_for_no_paper_and_a_cancelled_one_waits_for_none(room: Afternoon) -> None:
    room.practice.slips("session-5").keep_to_print([Handed(PaperKind.SLIPS, None, "nl")])
    room.practice.handouts("session-5").keep_to_print([Handed(PaperKind.WISHES, "woman-00", "nl")])
    (one,) = room.practice.papers_to_print.by_session()
    assert (one.at_closing, one.in_preparation) == (False, False)
    plan = room.practice.planning.plan_of("zonnebloem")
    room.practice.planning.change(plan, plan.cancelled("session-5", "ziek"))
    assert to_do(room.practice) == []


def test_of_a_woman_after_a_loss_nothing_is_asked_for(kept: Afternoon) -> None:
    kept.practice.women.set_status("woman-00", Status.LOSS, kept.practice.wall.today())
    assert waiting(kept) == {(CARD, "woman-01"), (REPORT, None)}
    assert to_do(kept.practice) == [ToDo(ToDoKind.TO_PRINT, count=2)]
