"""Which papers count from a due date that is not hers any more."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.reprints import outdated
from facilitator_app.domain.sessions import HandedOut, PaperKind, PaperUse

BEFORE, NOW = date(2026, 6, 11), date(2026, 6, 18)
AMINA = Participant("amina", "g", "Amina", "Bouali", NOW)
NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


def card(session: str, due_date: date | None, hours: int = 0, kind: PaperKind = PaperKind.CARD) -> HandedOut:
    at = NOON + timedelta(hours=hours)
    return HandedOut(f"{session}{kind}{hours}", session, kind, PaperUse.PRINT, "nl", at, "amina", due_date)


def sheet(session: str, due_date: date | None, hours: int = 0) -> HandedOut:
    return card(session, due_date, hours, PaperKind.FILE_SHEET)


def test_what_counts_from_the_due_date_of_before_is_outdated() -> None:
    papers = [card("3", BEFORE), sheet("3", BEFORE), sheet("4", NOW, 1)]
    assert outdated(AMINA, papers) == papers[:2]


def test_a_later_card_of_any_session_takes_the_place_of_the_one_before() -> None:
    assert outdated(AMINA, [card("3", BEFORE), card("4", NOW, 1)]) == []
    assert outdated(AMINA, [card("3", NOW), card("4", BEFORE, 1)]) == [card("4", BEFORE, 1)]


def test_a_sheet_stays_in_her_file_until_one_of_the_same_session_comes() -> None:
    assert outdated(AMINA, [sheet("3", BEFORE), sheet("4", NOW, 1)]) == [sheet("3", BEFORE)]
    assert outdated(AMINA, [sheet("3", BEFORE), sheet("3", NOW, 1)]) == []


def test_a_date_that_was_changed_back_makes_them_right_again() -> None:
    assert outdated(replace(AMINA, due_date=BEFORE), [card("3", BEFORE)]) == []


def test_a_paper_of_which_nobody_noted_the_date_is_left_alone() -> None:
    assert outdated(AMINA, [card("3", None)]) == []


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.PREGNANT])
def test_who_is_not_pregnant_any_more_gets_no_new_papers(status: Status) -> None:
    assert outdated(replace(AMINA, status=status, status_on=NOW), [card("3", BEFORE)]) == []


def test_papers_of_others_are_not_hers() -> None:
    assert outdated(AMINA, [replace(card("3", BEFORE), participant_id="anouk")]) == []
