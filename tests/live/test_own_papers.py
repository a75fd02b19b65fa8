"""The practice's own PDFs: kept with their session, taken away and brought back, and gone with the group."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.domain.own_papers import (
    LONGEST_NAME,
    MEGABYTE,
    MOST_AT_SESSION,
    MOST_MEGABYTES,
    MOST_MEGABYTES_IN_ALL,
    OwnPaper,
    check_room,
)
from facilitator_app.domain.programme_refusals import UnusablePaper, WhyNoPaper
from facilitator_app.domain.refusals import NameMissing, SessionInUse, TextTooLong
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.practice import OpenPractice
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.store import Store, open_store
from tests.practice import Practice

PDF = b"%PDF-1.7 merkteken-van-de-folder"
FIFTH = "bijeenkomst-5"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", (("Amina", "Bouali"),))
    yield made
    made.door.leave()


@pytest.fixture
def rooms(practice: Practice) -> OpenPractice:
    return practice.door.practice


@pytest.fixture
def papers(rooms: OpenPractice) -> OwnPapers:
    return rooms.own_papers(FIFTH)


@pytest.fixture
def paper(papers: OwnPapers) -> OwnPaper:
    return papers.attach("  Ons   bevalplan ", PDF, 2)


def why(problem: pytest.ExceptionInfo[UnusablePaper]) -> WhyNoPaper:
    return problem.value.why


def test_a_paper_is_kept_with_its_session_over_a_restart(practice: Practice, paper: OwnPaper) -> None:
    practice.reopen()
    papers = practice.door.practice.own_papers(FIFTH)
    assert papers.all() == [paper]
    assert (paper.name, paper.pages, paper.size) == ("Ons bevalplan", 2, len(PDF))
    assert papers.pdf(paper.id, PaperUse.PRINT) == PDF
    assert practice.door.practice.own_papers("bijeenkomst-4").all() == []


def test_its_name_and_number_are_changed_and_taken_back(rooms: OpenPractice, papers: OwnPapers) -> None:
    paper = papers.attach("Plan", PDF, 1)
    papers.rename(paper.id, "Bevalplan")
    papers.print_as(paper.id, 2, for_each=False)
    (changed,) = papers.all()
    assert (changed.name, changed.copies, changed.for_each) == ("Bevalplan", 2, False)
    rooms.undo()
    rooms.undo()
    assert papers.all() == [paper]


@pytest.mark.parametrize(("name", "problem"), [("  ", NameMissing), ("o" * (LONGEST_NAME + 1), TextTooLong)])
def test_a_name_that_cannot_be_used_changes_nothing(
    papers: OwnPapers, paper: OwnPaper, name: str, problem: type[Exception]
) -> None:
    with pytest.raises(problem):
        papers.rename(paper.id, name)
    assert papers.all() == [paper]


def test_what_was_taken_away_comes_back_whole(rooms: OpenPractice, papers: OwnPapers, paper: OwnPaper) -> None:
    papers.take_away(paper.id)
    assert papers.all() == []
    with pytest.raises(KeyError):
        papers.pdf(paper.id, PaperUse.PREVIEW)
    rooms.tidy_papers()
    rooms.undo()
    assert papers.all() == [paper]
    assert papers.pdf(paper.id, PaperUse.PREVIEW) == PDF
    rooms.redo()
    assert papers.all() == []


def test_after_a_day_its_contents_are_gone_and_what_was_done_before_it_can_still_be_undone(
    practice: Practice, rooms: OpenPractice, papers: OwnPapers
) -> None:
    rooms.own_programmes.copy("zwangerschap-9-plus-1", "standaard", "Eigen")
    paper = papers.attach("Plan", PDF, 1)
    kept = papers.attach("Blijft", PDF, 1)
    papers.take_away(paper.id)
    practice.pass_time(days=1, minutes=1)
    rooms.tidy_papers()
    store: Store = rooms._store
    assert store.paper_contents.get(paper.id) is None
    assert store.paper_contents.get(kept.id) is not None
    rooms.undo()
    assert papers.all() == []
    rooms.undo()
    assert rooms.own_programmes.all() == []


def test_no_undo_line_holds_the_contents(rooms: OpenPractice, paper: OwnPaper) -> None:
    lines = rooms._store._journal.rows("select rows from changes")
    assert any(paper.id in line["rows"] for line in lines)
    assert not any("merkteken" in line["rows"] for line in lines)


def test_a_session_with_a_paper_is_not_taken_out_of_the_plan(rooms: OpenPractice, papers: OwnPapers) -> None:
    paper = papers.attach("Plan", PDF, 1)
    plan = rooms.planning.plan_of("zonnebloem")
    with pytest.raises(SessionInUse):
        rooms.planning.change(plan, plan.without(FIFTH))
    papers.take_away(paper.id)
    rooms.planning.change(plan, plan.without(FIFTH))
    assert [session.number for session in rooms.planning.plan_of("zonnebloem").sessions] == [3, 4]


def test_at_a_session_that_is_open_it_is_a_step_of_that_session(practice: Practice) -> None:
    session = practice.open()
    paper = session.own_papers.attach("Plan", PDF, 1)
    assert practice.door.practice.own_papers("bijeenkomst-4").all() == [paper]
    session.undo()
    assert session.own_papers.all() == []
    session.redo()
    session.close("niets")
    # Whoever prints after the session may still add to it.
    session.own_papers.attach("Nog een", PDF, 1)
    assert [one.name for one in session.own_papers.all()] == ["Plan", "Nog een"]


def test_each_look_and_each_print_stands_in_the_log(
    rooms: OpenPractice, papers: OwnPapers, paper: OwnPaper
) -> None:
    papers.pdf(paper.id, PaperUse.PRINT)
    line = rooms._store.log.lines()[-1]
    assert (line.deed.event, line.deed.session_id, line.deed.detail) == ("paper.own", FIFTH, "print")
    assert "bevalplan" not in json.dumps([str(line) for line in rooms._store.log.lines()])


# Room


def test_there_is_room_for_so_many_and_so_large() -> None:
    most, in_all = MOST_MEGABYTES * MEGABYTE, MOST_MEGABYTES_IN_ALL * MEGABYTE
    check_room(most, MOST_AT_SESSION - 1, in_all - most)
    for facts, problem in (
        ((most + 1, 0, 0), WhyNoPaper.TOO_LARGE),
        ((200 * MEGABYTE, 0, 0), WhyNoPaper.TOO_LARGE),
        ((1, MOST_AT_SESSION, 0), WhyNoPaper.TOO_MANY),
        ((most, 0, in_all - most + 1), WhyNoPaper.NO_ROOM),
    ):
        with pytest.raises(UnusablePaper) as caught:
            check_room(*facts)
        assert why(caught) is problem


def test_one_paper_too_many_is_refused_and_nothing_is_kept_of_it(papers: OwnPapers, rooms: OpenPractice) -> None:
    for number in range(MOST_AT_SESSION):
        papers.attach(f"Folder {number}", PDF, 1)
    with pytest.raises(UnusablePaper) as caught:
        papers.attach("Nog een", PDF, 1)
    assert why(caught) is WhyNoPaper.TOO_MANY
    assert rooms._store.paper_contents.size() == MOST_AT_SESSION * len(PDF)


def test_a_backup_carries_it(practice: Practice, paper: OwnPaper, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    list(practice.door.practice.keeping.make(stick))
    store = practice.door.practice._store
    (copied,) = stick.rglob(STORE_NAME)
    backup = open_store(copied, store.key, store.store_id)
    contents = backup.paper_contents.get(paper.id)
    backup.close()
    assert contents is not None
    assert contents.pdf == PDF
