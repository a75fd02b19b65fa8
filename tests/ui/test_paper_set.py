"""Which papers are made, in which order and language, and for whom not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Group, Role
from facilitator_app.domain.participants import Status
from facilitator_app.domain.readings import Weight
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import PaperKind, PaperUse, SessionState
from facilitator_app.ui.paper_language import is_translated
from facilitator_app.ui.paper_set import Tally, Wanted
from tests.ui.papers_at_hand import made, paper_set, text_of, wording_for
from tests.zonnebloem import WOMEN, Afternoon, afternoon

CARDS_ONLY = Wanted(group_report=False, file_sheets=False)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        yield opened


def test_everything_is_a_card_and_a_sheet_for_each_woman_and_one_report(room: Afternoon) -> None:
    papers = made(room.session, Wanted())
    kinds = [paper.kind for paper in papers]
    assert kinds == [PaperKind.CARD] * 12 + [PaperKind.GROUP_REPORT] + [PaperKind.FILE_SHEET] * 12
    assert paper_set(room.session).count(Wanted()) == 25
    assert all(paper.pdf.startswith(b"%PDF") for paper in papers)


def test_papers_come_one_by_one(room: Afternoon) -> None:
    looks = len(room.store.log.lines())
    papers = paper_set(room.session).make(Wanted(), PaperUse.PREVIEW)
    assert next(papers).label == "Amina B."
    assert len(room.store.log.lines()) == looks + 1


def test_number_is_her_place_in_the_list_on_card_and_sheet(room: Afternoon) -> None:
    papers = made(room.session, Wanted(cards=False))
    zofia = [paper for paper in papers if paper.label == "Zofia W."]
    assert [(paper.kind, paper.number) for paper in zofia] == [(PaperKind.CARD, 12), (PaperKind.FILE_SHEET, 12)]
    assert [paper.number for paper in papers if paper.kind is PaperKind.GROUP_REPORT] == [0]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(), 25),
        (Wanted(cards=False), 14),
        (Wanted(cards_for_absent=False), 24),
        (Wanted(group_report=False), 24),
        (Wanted(file_sheets=False), 13),
        (Wanted(False, False, True, False), 1),
        (Wanted(False, False, False, False), 0),
    ],
)
def test_only_what_is_ticked_is_made(room: Afternoon, wanted: Wanted, count: int) -> None:
    assert paper_set(room.session).count(wanted) == count
    assert wanted.nothing == (count == 0)


def test_card_is_in_her_language_or_wholly_in_that_of_the_practice(room: Afternoon) -> None:
    cards = {paper.label: paper for paper in made(room.session, CARDS_ONLY)}
    assert (cards["Hiwot T."].language, cards["Birgül Y."].language) == ("en", "nl")
    english, dutch = text_of(cards["Hiwot T."].pdf), text_of(cards["Birgül Y."].pdf)
    assert "My card" in english
    assert "je bloed verliest" not in english
    assert "Mijn kaart" in dutch
    assert "donderdag 9 april 2026" in dutch


def test_tally_counts_who_was_there_and_the_languages_of_the_cards(room: Afternoon) -> None:
    assert paper_set(room.session).tally() == Tally(11, 1, (("nl", 10), ("en", 2)))


def test_translation_is_known_by_its_own_words() -> None:
    assert is_translated(wording_for("en"))
    assert not is_translated(wording_for("tr"))


def test_sheets_and_report_tell_of_the_cards_that_go_with_them(room: Afternoon) -> None:
    papers = made(room.session, Wanted())
    sheet = next(p for p in papers if p.kind is PaperKind.FILE_SHEET and p.label == "Hiwot T.")
    report = next(p for p in papers if p.kind is PaperKind.GROUP_REPORT)
    assert "Ja, in het Engels" in text_of(sheet.pdf)
    assert "2 Engels · 10 Nederlands" in text_of(report.pdf)
    alone = made(room.session, Wanted(False, False, True, False))
    assert "Er zijn geen kaarten meegegeven" in text_of(alone[0].pdf)


def test_no_sheet_names_another_woman_and_no_report_a_number(room: Afternoon) -> None:
    for paper in made(room.session, Wanted(cards=False, cards_for_absent=False)):
        words = text_of(paper.pdf)
        if paper.kind is PaperKind.GROUP_REPORT:
            assert "110/70" not in words
            assert "60,4" not in words
            continue
        own = next(name for name in WOMEN if paper.label.startswith(name[0]))
        for first_name, surname, _ in WOMEN:
            if first_name != own[0]:
                assert first_name not in words
                assert surname not in words


def test_role_without_values_gets_the_report_alone(room: Afternoon) -> None:
    theirs = paper_set(room.seen_by(Role.CO_FACILITATOR))
    assert not theirs.with_values
    (report,) = theirs.make(Wanted(False, False, True, False), PaperUse.PREVIEW)
    assert report.kind is PaperKind.GROUP_REPORT
    with pytest.raises(NotAllowed):
        next(theirs.make(Wanted(), PaperUse.PREVIEW))


# From the day on which her status changed there are no papers of a pregnancy


def kinds_for(room: Afternoon, name: str) -> list[PaperKind]:
    label = next(row.label for row in room.session.seating.rows() if row.participant.first_name == name)
    return [paper.kind for paper in made(room.session, Wanted()) if paper.label == label]


def test_who_measured_and_then_changed_her_status_has_a_sheet_and_no_card(room: Afternoon) -> None:
    assert kinds_for(room, "Amina") == [PaperKind.CARD, PaperKind.FILE_SHEET]
    for status in (Status.DELIVERED, Status.STOPPED, Status.MOVED_AWAY):
        room.practice.women.set_status(room.woman("Amina").id, status, room.practice.wall.today())
        assert kinds_for(room, "Amina") == [PaperKind.FILE_SHEET], status
        papers = paper_set(room.session)
        assert papers.tally() == Tally(10, 1, (("nl", 9), ("en", 2))), status
        assert papers.count(Wanted()) == 11 + 1 + 12, status
        room.practice.undo()


def test_on_her_sheet_her_weeks_end_on_that_day(room: Afternoon) -> None:
    room.practice.women.set_status(room.woman("Amina").id, Status.DELIVERED, room.practice.wall.today())
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    assert sheet.age is None
    assert [visit.age is None for visit in sheet.visits] == [False] * 3 + [True]


def test_at_the_session_after_birth_there_is_no_paper_for_who_has_given_birth(tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        born = room.woman("Amina")
        room.practice.women.set_status(born.id, Status.DELIVERED, room.practice.wall.today())
        last = replace(room.session.session, id="last", number=6, after_birth=True, measuring=False)
        last = replace(last, state=SessionState.PLANNED, opened_at=None, held_on=date(2026, 7, 30))
        room.practice.planning.plan(last)
        session = room.practice.session("last")
        assert "Amina B." in [row.label for row in session.seating.rows()]
        papers = paper_set(session)
        assert born.id not in {paper.participant_id for paper in papers.make(Wanted(), PaperUse.PREVIEW)}
        report = session.papers.group_report(PaperUse.PREVIEW)
        assert "Amina B." in [presence.label for presence in report.presences]


def test_a_woman_who_came_from_another_group_has_one_row_of_today(tmp_path: Path) -> None:
    """Both groups had a fourth session, so its number alone does not tell."""
    with afternoon(tmp_path) as room:
        practice, her = room.practice, room.woman("Amina")
        room.measure("Amina", "118/76", "68,4")
        practice.groups.add(Group("aster", "Aster", "", "zwangerschap-9-plus-1"))
        practice.composing.place(her.id, "aster")
        later = replace(room.session.session, id="aster-4", group_id="aster", held_on=date(2026, 3, 19))
        practice.planning.plan(replace(later, state=SessionState.PLANNED, opened_at=None))
        session = practice.session("aster-4")
        seat = session.seating.find("Amina")[0].seat
        session.seating.record_weight(seat.id, "69,1", "step")
        card = session.papers.card(her.id, PaperUse.PREVIEW)
        assert [visit.number for visit in card.visits] == [1, 2, 3, 4, 4]
        assert card.today == card.visits[-1]
        assert card.today is not None
        assert (card.today.weight, card.today.pressure) == (Weight(69_100), None)
