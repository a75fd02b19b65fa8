"""Who gets which paper, in which language, with which days: and never anything of another woman."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.arrangements import day_of_week
from facilitator_app.domain.handouts import (
    ArrangeSheet,
    AttendanceList,
    DatesSheet,
    Leaflet,
    NameTags,
    Steps,
    TodaySheet,
    WelcomeBack,
)
from facilitator_app.domain.participants import Status
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, PaperKind, PaperUse, SessionState
from facilitator_app.live.desk import Change
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.handout_kinds import ABOUT_ONE_WOMAN, CODES, FOR_THE_ROOM, TO_TAKE_HOME
from facilitator_app.live.handouts import Handouts
from tests.practice import WORDING
from tests.zonnebloem import HELD_ON, WOMEN, Afternoon, afternoon, approve_texts

PREVIEW, PRINT = PaperUse.PREVIEW, PaperUse.PRINT
# KRING_PAPERS=40 python -m pytest tests/live/test_handouts.py goes through every woman of forty groups.
GROUPS = int(os.environ.get("KRING_PAPERS", "1"))
READERS = 3 if GROUPS == 1 else None


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        yield opened


@pytest.fixture
def handouts(room: Afternoon) -> Handouts:
    return room.session.handouts


def take(handouts: Handouts, kind: PaperKind, language: str = "nl", woman: str | None = None) -> Any:
    return handouts.take(kind, language, PREVIEW, woman)


def names(handouts: Handouts, kind: PaperKind) -> list[str]:
    return [recipient.label for recipient in handouts.recipients(kind)]


def test_the_programme_names_what_goes_home(room: Afternoon, handouts: Handouts) -> None:
    assert handouts.named == (PaperKind.CALL_US, PaperKind.TODAY, PaperKind.MOVEMENTS)
    first = room.practice.handouts("session-1").named
    assert first == (PaperKind.MEASURING, PaperKind.CALL_US, PaperKind.DATES, PaperKind.TODAY, PaperKind.ARRANGE)


def test_who_was_there_gets_them_and_who_was_not_is_welcomed_back(handouts: Handouts) -> None:
    assert len(names(handouts, PaperKind.TODAY)) == len(WOMEN) - 1
    assert "Zofia W." not in names(handouts, PaperKind.TODAY)
    assert names(handouts, PaperKind.WELCOME_BACK) == ["Zofia W."]


def test_ahead_of_a_session_all_who_may_come_get_them(room: Afternoon) -> None:
    ahead = room.practice.handouts("session-5")
    assert ahead.ahead
    assert len(names(ahead, PaperKind.TODAY)) == len(WOMEN)
    # Before the next session, who missed this one is welcomed back to it.
    assert names(ahead, PaperKind.WELCOME_BACK) == ["Zofia W."]
    zofia = room.woman("Zofia").id
    assert take(ahead, PaperKind.WELCOME_BACK, woman=zofia).heading.number == 4


def test_who_is_not_pregnant_any_more_gets_no_paper_about_pregnancy(room: Afternoon, handouts: Handouts) -> None:
    room.practice.women.set_status(room.woman("Amina").id, Status.DELIVERED, date(2026, 3, 10))
    assert "Amina B." not in names(handouts, PaperKind.ARRANGE)
    assert "Amina B." not in names(handouts, PaperKind.MOVEMENTS)
    assert "Amina B." in names(handouts, PaperKind.TODAY)


def test_after_a_loss_nobody_is_greeted(room: Afternoon, handouts: Handouts) -> None:
    room.practice.women.set_status(room.woman("Amina").id, Status.LOSS, date(2026, 3, 10))
    for kind in TO_TAKE_HOME + FOR_THE_ROOM:
        assert "Amina B." not in names(handouts, kind)
    guests = take(handouts, PaperKind.NAME_TAGS).tags
    assert "Amina" not in [guest.label for guest in guests]


def test_each_paper_comes_in_her_language_or_as_a_whole_in_that_of_the_practice(
    room: Afternoon, handouts: Handouts
) -> None:
    assert handouts.language_for(PaperKind.TODAY, "en") == "en"
    assert handouts.language_for(PaperKind.TODAY, "tr") == "nl"
    # Nobody approved the English words yet.
    assert handouts.language_for(PaperKind.CALL_US, "en") == "nl"
    approve_texts(room.practice, "en")
    assert handouts.language_for(PaperKind.CALL_US, "en") == "en"


def test_words_that_nobody_approved_go_home_to_nobody(room: Afternoon, handouts: Handouts) -> None:
    texts = room.practice.texts
    texts.change(replace(texts.text("bel-ons", "nl"), lead="Bel maar."))
    assert handouts.language_for(PaperKind.CALL_US, "nl") is None
    looks = len(room.store.log.lines())
    with pytest.raises(NotAllowed):
        take(handouts, PaperKind.CALL_US)
    assert len(room.store.log.lines()) == looks


def test_a_leaflet_has_the_words_of_the_practice(room: Afternoon, handouts: Handouts) -> None:
    texts = room.practice.texts
    texts.change(replace(texts.text("bel-ons", "nl"), lead="Bel gerust."))
    texts.approve("bel-ons", "nl")
    leaflet = take(handouts, PaperKind.CALL_US)
    assert isinstance(leaflet, Leaflet)
    assert leaflet.text.lead == "Bel gerust."
    assert leaflet.heading.phone == "012 - 345 67 89"


def test_steps_come_as_a_leaflet_and_as_a_poster(handouts: Handouts) -> None:
    small, large = take(handouts, PaperKind.MEASURING), take(handouts, PaperKind.MEASURING_POSTER)
    assert isinstance(small, Steps)
    assert (small.poster, large.poster) == (False, True)
    assert small.text == large.text


def test_all_dates_of_the_group_are_on_one_sheet(handouts: Handouts) -> None:
    sheet = take(handouts, PaperKind.DATES)
    assert isinstance(sheet, DatesSheet)
    assert [line.held_on for line in sheet.dates] == list(HELD_ON)
    assert sheet.dates[3].title == "Groeien en voelen"
    assert take(handouts, PaperKind.DATES, "en").dates[3].title == "Growing and feeling"


def test_a_session_that_is_called_off_is_on_no_sheet(room: Afternoon, handouts: Handouts) -> None:
    last = room.store.sessions.all_for(number=5)[0]
    off = replace(last, state=SessionState.CANCELLED, cancelled_because="ziek")
    room.practice.desk.commit(Change("dates.cancel", saves=(off,)))
    assert [line.number for line in take(handouts, PaperKind.DATES).dates] == [1, 2, 3, 4]


def test_today_tells_themes_three_messages_and_the_next_date_and_no_name(handouts: Handouts) -> None:
    today = take(handouts, PaperKind.TODAY)
    assert isinstance(today, TodaySheet)
    assert len(today.messages) == 3
    assert today.topics
    assert today.homework.lines
    assert today.next_session is not None
    assert today.next_session.held_on == HELD_ON[4]
    assert [name for name, _, _ in WOMEN if name in repr(today)] == []


def test_a_session_without_messages_of_its_own_has_the_usual_ones(room: Afternoon) -> None:
    today = take(room.practice.handouts("session-5"), PaperKind.TODAY)
    assert today.text.id == "vandaag-standaard"
    assert len(today.messages) == 3


def test_what_she_arranges_stands_on_days_of_her_own(room: Afternoon) -> None:
    before = room.practice.handouts("session-3")
    for first_name in ("Amina", "Lotte"):
        woman = room.woman(first_name)
        sheet = take(before, PaperKind.ARRANGE, woman=woman.id)
        assert isinstance(sheet, ArrangeSheet)
        assert sheet.age == woman.age_on(HELD_ON[2])
        days = {each.part.id: each.first for each in sheet.arrangements if each.first}
        assert days["bloed"] == day_of_week(woman.due_date, 27)


def test_welcome_back_names_the_papers_that_she_missed(room: Afternoon, handouts: Handouts) -> None:
    welcome = take(handouts, PaperKind.WELCOME_BACK, woman=room.woman("Zofia").id)
    assert isinstance(welcome, WelcomeBack)
    assert welcome.papers == ("Bel ons", "Je baby beweegt")
    assert welcome.label == "Zofia W."
    assert len(welcome.messages) == 3


def test_a_paper_about_her_is_for_whom_it_is(room: Afternoon, handouts: Handouts) -> None:
    for woman in (room.woman("Amina").id, "niemand", None):
        with pytest.raises(NotAllowed):
            take(handouts, PaperKind.WELCOME_BACK, woman=woman)


def test_list_and_tags_name_everybody_once(room: Afternoon, handouts: Handouts) -> None:
    listed, tags = take(handouts, PaperKind.ATTENDANCE), take(handouts, PaperKind.NAME_TAGS)
    assert isinstance(listed, AttendanceList)
    assert isinstance(tags, NameTags)
    assert len(listed.women) == len(WOMEN) - 1
    assert listed.facilitators == ("Joke",)
    assert [guest.label for guest in tags.tags][-1] == "Joke"
    assert all(" " not in guest.label or guest.label.endswith(".") for guest in tags.tags)


def test_every_paper_that_is_made_is_a_line_of_the_log(room: Afternoon, handouts: Handouts) -> None:
    amina = room.woman("Amina").id
    handouts.take(PaperKind.ARRANGE, "nl", PRINT, amina)
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.about, deed.detail) == ("paper.handout", amina, "print: arrange")


def test_a_changed_due_date_asks_for_another_list_but_not_for_other_wishes(room: Afternoon) -> None:
    amina, handouts = room.woman("Amina"), room.session.handouts
    papers = [
        Handed(PaperKind.ARRANGE, amina.id, "nl"),
        Handed(PaperKind.WISHES, amina.id, "nl"),
        Handed(PaperKind.CALL_US, None, "nl"),
    ]
    handouts.handed_out(papers, PRINT)
    assert room.practice.reprints.by_session() == []
    room.practice.women.change(replace(amina, due_date=amina.due_date + timedelta(days=3)))
    (reprint,) = room.practice.reprints.by_session()
    assert reprint.count == 1


def test_what_is_printed_ahead_keeps_no_session_from_being_taken_out(room: Afternoon) -> None:
    ahead = room.practice.handouts("session-5")
    ahead.handed_out([Handed(PaperKind.TODAY, None, "nl"), Handed(PaperKind.NAME_TAGS, None, "nl")], PRINT)
    assert room.session.closing.checklist().papers_at is None


@settings(max_examples=GROUPS, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from([Attendance.PRESENT, Attendance.NO_SHOW, Attendance.EXCUSED]), min_size=12, max_size=12
    ),
    st.permutations(range(12)),
    st.lists(st.integers(0, 60), min_size=12, max_size=12),
)
def test_no_paper_of_one_woman_holds_anything_of_another(
    room: Afternoon, attendance: list[Attendance], order: list[int], days: list[int]
) -> None:
    """Random attendance, names that are found nowhere else, and due dates all over the spring: for every paper."""
    handouts = room.session.handouts
    group = {woman.id: woman for woman in room.session.papers.women()}
    seats = {seat.participant_id: seat for seat in room.store.seats.all_for(session_id=room.session.session.id)}
    with room.practice.desk.at_once():
        for place, (id, woman) in enumerate(group.items()):
            due = date(2026, 5, 1) + timedelta(days=days[place])
            names = {"first_name": f"Voornaam{order[place]:02}", "surname": f"Zq{place:02}x"}
            group[id] = replace(woman, due_date=due, **names)
            room.practice.women.change(group[id])
            room.session.seating.mark(seats[id].id, attendance[place])
    for kind in TO_TAKE_HOME:
        for recipient in handouts.recipients(kind)[:READERS]:
            hers = group[recipient.participant_id]
            about_her = kind in ABOUT_ONE_WOMAN
            paper = take(handouts, kind, woman=hers.id if about_her else None)
            shown = documents.render_handout(paper, WORDING)
            text = " ".join(page.extract_text() for page in PdfReader(BytesIO(shown)).pages)
            found = {id for id, woman in group.items() if woman.first_name in text or woman.surname in text}
            assert found == ({hers.id} if about_her else set()), kind
            if isinstance(paper, ArrangeSheet):
                own_days = {None, *(day_of_week(hers.due_date, week) for week in range(52))}
                assert {day for each in paper.arrangements for day in (each.first, each.last)} <= own_days
            if not about_her:
                break
    # What each weighed today stands on no other paper (see take_all_in).
    weights = {id: f"{60 + int(id[-2:])},4" for id in group}
    papers = room.session.papers
    for hers in [*group][:READERS]:
        for made in (
            documents.render_measuring_card(papers.card(hers, PREVIEW), WORDING),
            documents.render_file_sheet(papers.file_sheet(hers, PREVIEW), WORDING),
        ):
            text = " ".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
            named = {id for id, woman in group.items() if woman.first_name in text or woman.surname in text}
            assert named == {hers}
            assert {id for id, weight in weights.items() if weight in text} <= {hers}


def test_every_code_of_a_programme_with_words_has_a_kind() -> None:
    assert set(CODES) == {"P3", "P4", "P5", "P6", "P7", "P9", "P10"}
