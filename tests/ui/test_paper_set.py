"""Which papers are made, in which order and language, and for whom not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.ui.paper_set import Tally, Wanted, is_translated
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
