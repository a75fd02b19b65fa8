"""What a paper of a session says, and that taking it is written down."""

import dataclasses
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.handout_texts import CALL_BOX
from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, PaperKind, PaperUse, QuestionState
from facilitator_app.domain.summaries import FileSheet, GroupReport, Visit
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.desk import new_id
from facilitator_app.live.handing_out import Handed
from tests.zonnebloem import CALL_LINES, WOMEN, Afternoon, afternoon, call_box

PREVIEW, PRINT = PaperUse.PREVIEW, PaperUse.PRINT


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def test_card_holds_what_counts_today_and_at_every_session_before(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    card = room.session.papers.card(room.woman("Amina").id, PREVIEW)
    assert card.label == "Amina B."
    assert card.today is not None
    assert (card.today.pressure, card.today.weight) == (BloodPressure(118, 76), Weight(68_400))
    assert [visit.number for visit in card.visits] == [1, 2, 3, 4]
    assert [visit.held_on for visit in card.visits][-1] == date(2026, 3, 12)
    assert card.visits[0].pressure == BloodPressure(91, 60)


def test_correction_shows_the_new_number_only(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.measure("Amina", "128/76", "68,4")
    card = room.session.papers.card(room.woman("Amina").id, PREVIEW)
    assert card.today is not None
    assert card.today.pressure == BloodPressure(128, 76)
    assert "systolic=118" not in repr(card.visits)


def test_sheet_tells_of_a_correction_with_old_new_and_who(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.at("2026-03-12 14:20")
    room.measure("Amina", "128/76")
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PREVIEW)
    (line,) = sheet.corrections
    assert (line.old, line.new, line.by) == (BloodPressure(118, 76), BloodPressure(128, 76), "Joke")
    assert [(reading.value, reading.replaced) for reading in sheet.readings] == [
        (BloodPressure(118, 76), True),
        (BloodPressure(128, 76), False),
    ]


def test_the_limits_of_the_practice_are_in_a_graph_when_it_wants_them_there(room: Afternoon) -> None:
    settings, amina = room.practice.settings, room.woman("Amina").id

    def drawn() -> set[tuple[int, ...]]:
        papers = room.session.papers.card(amina, PREVIEW), room.session.papers.file_sheet(amina, PREVIEW)
        return {*(paper.limits for paper in papers), room.practice.dossiers.of(amina).limits}

    settings.change_limits(PracticeLimits(140, 90, 160, 110))
    settings.confirm_limits()
    assert drawn() == {()}
    settings.draw_limits(True)
    assert drawn() == {(90, 140)}
    settings.change_limits(PracticeLimits(135, 85))
    assert drawn() == {()}, "not confirmed"
    settings.confirm_limits()
    assert drawn() == {(85, 135)}


def test_what_was_taken_back_is_on_no_paper(room: Afternoon) -> None:
    room.measure("Amina", "143/91", "99,9")
    room.session.seating.undo()
    room.measure("Amina", "118/76")
    id = room.woman("Amina").id
    papers = (room.session.papers.card(id, PREVIEW), room.session.papers.file_sheet(id, PREVIEW))
    for paper in papers:
        assert "systolic=143" not in repr(paper)
        assert "grams=99900" not in repr(paper)


def test_correction_that_was_taken_back_leaves_the_first_number(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.measure("Amina", "143/91")
    room.session.seating.undo()
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PREVIEW)
    assert [(reading.value, reading.replaced) for reading in sheet.readings] == [(BloodPressure(118, 76), False)]
    assert sheet.corrections == ()
    assert sheet.visits[-1].pressure == BloodPressure(118, 76)


def test_half_typed_number_is_on_no_paper(room: Afternoon) -> None:
    room.measure("Amina", "143/")
    id = room.woman("Amina").id
    card = room.session.papers.card(id, PREVIEW)
    assert card.today is None or card.today.pressure is None
    assert "systolic=143" not in repr((card, room.session.papers.file_sheet(id, PREVIEW)))


def test_absent_woman_gets_a_card_without_today(room: Afternoon) -> None:
    room.session.seating.mark(room.seat("Zofia"), Attendance.EXCUSED)
    card = room.session.papers.card(room.woman("Zofia").id, PREVIEW)
    assert not card.was_there
    assert card.today is None
    assert [visit.number for visit in card.visits] == [1, 2, 3]
    assert card.next_session is not None
    assert card.next_session.held_on == date(2026, 4, 9)


def test_a_card_that_is_made_ahead_has_room_for_what_she_will_measure(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    her = room.woman("Amina")
    card = room.practice.papers("session-5").card(her.id, PREVIEW)
    assert (card.ahead, card.was_there) == (True, False)
    assert card.today == Visit(5, date(2026, 4, 9), her.age_on(date(2026, 4, 9)), None, None)
    assert [visit.number for visit in card.visits] == [1, 2, 3, 4]
    assert card.topics


def test_who_is_waited_for_gets_a_card_to_write_on_and_who_stayed_away_is_missed(room: Afternoon) -> None:
    iris = room.woman("Iris").id
    assert room.session.papers.card(iris, PREVIEW).ahead
    room.session.seating.mark(room.seat("Iris"), Attendance.NO_SHOW)
    assert not room.session.papers.card(iris, PREVIEW).ahead
    room.session.closing.close()
    assert not room.session.papers.card(room.woman("Zofia").id, PREVIEW).ahead


def test_woman_who_measured_nothing_has_a_row_without_numbers(room: Afternoon) -> None:
    room.measure("Iris", "-", "-")
    card = room.session.papers.card(room.woman("Iris").id, PREVIEW)
    assert card.today is not None
    assert (card.today.pressure, card.today.weight, card.today.declined) == (None, None, True)


def test_papers_made_days_later_are_those_of_the_session(room: Afternoon) -> None:
    room.take_all_in()
    room.session.circle.ask("Mag ik op mijn rug slapen?")
    room.session.circle.start()
    room.at("2026-03-12 16:02")
    room.session.closing.close()
    papers, amina = room.session.papers, room.woman("Amina").id
    then = [papers.card(amina, PREVIEW), papers.file_sheet(amina, PREVIEW), papers.group_report(PREVIEW)]
    room.at("2026-03-16 09:30")
    now = [papers.card(amina, PREVIEW), papers.file_sheet(amina, PREVIEW), papers.group_report(PREVIEW)]
    for before, after in zip(then, now, strict=True):
        assert after.heading.held_on == date(2026, 3, 12)
        assert after.heading.made_at - before.heading.made_at == timedelta(days=3, hours=17, minutes=28)
        assert dataclasses.replace(after, heading=before.heading) == before


def test_block_that_ran_when_the_session_closed_stops_counting_there(room: Afternoon) -> None:
    room.session.circle.start()
    room.at("2026-03-12 14:30")
    room.session.circle.next()
    room.at("2026-03-12 14:42")
    room.session.closing.close()
    room.at("2026-03-19 10:00")
    # The screen asks the clock too: that must not move what happened.
    room.session.circle.timetable()
    first, second, *rest = room.session.papers.group_report(PREVIEW).blocks
    assert (first.real_minutes, second.real_minutes) == (30, 12)
    assert {block.real_minutes for block in rest} == {None}


def test_report_leaves_out_what_looks_like_a_reading_and_counts_it(room: Afternoon) -> None:
    circle = room.session.circle
    circle.write_note(circle.agenda.blocks[1].id, "Veel gelachen. Iemand noemde 118/76.")
    circle.ask("Is 71,3 kilo veel?")
    circle.ask("Mag ik nog vliegen?")
    report = room.session.papers.group_report(PREVIEW)
    assert report.blocks[1].note == "Veel gelachen."
    assert [question.text for question in report.questions] == ["Mag ik nog vliegen?"]
    assert report.kept_back == 2


def test_report_keeps_notes_and_skipped_blocks(room: Afternoon) -> None:
    circle = room.session.circle
    circle.start()
    circle.write_note(circle.agenda.blocks[0].id, "Twee baby's mee.")
    room.at("2026-03-12 14:10")
    circle.skip()
    report = room.session.papers.group_report(PREVIEW)
    assert (report.blocks[0].note, report.blocks[0].skipped) == ("Twee baby's mee.", True)
    assert [block.planned_minutes for block in report.blocks] == [b.minutes for b in circle.agenda.blocks]


def test_card_names_the_themes_that_were_opened_in_her_language(room: Afternoon) -> None:
    circle = room.session.circle
    themes = [block.title for block in circle.agenda.blocks if block.kind == "theme"]
    amina, hiwot = room.woman("Amina").id, room.woman("Hiwot").id
    assert room.session.papers.card(amina, PREVIEW).topics == tuple(themes)
    while circle.clock.running_block is None or circle.clock.running_block.title != themes[0]:
        circle.next()
    room.clock.moment = circle.now() + timedelta(minutes=25)
    circle.next()
    assert room.session.papers.card(amina, PREVIEW).topics == (themes[0],)
    (english,) = room.session.papers.card(hiwot, PREVIEW).topics
    assert english != themes[0]


def test_call_lines_wait_for_approval(room: Afternoon) -> None:
    texts, id = room.practice.texts, room.woman("Amina").id
    assert room.session.papers.card(id, PREVIEW).call_lines == CALL_LINES
    texts.change(call_box(room.practice, (*CALL_LINES, "je koorts hebt")))
    assert room.session.papers.card(id, PREVIEW).call_lines == ()
    texts.approve(CALL_BOX, "nl")
    assert room.session.papers.card(id, PREVIEW).call_lines == (*CALL_LINES, "je koorts hebt")


def test_card_in_another_language_has_no_call_lines_in_the_practices_own(room: Afternoon) -> None:
    hiwot, birgul = room.woman("Hiwot").id, room.woman("Birgül").id
    english = room.session.papers.card(hiwot, PREVIEW)
    assert (english.language, english.call_lines) == ("en", ())
    room.practice.texts.approve(CALL_BOX, "en")
    lines = room.session.papers.card(hiwot, PREVIEW).call_lines
    assert lines[:2] == ("you lose blood", "your waters break")
    dutch_instead = room.session.papers.card(birgul, PREVIEW, "nl")
    assert (dutch_instead.language, dutch_instead.call_lines) == ("nl", CALL_LINES)


def test_sheet_of_one_woman_holds_nothing_of_another(room: Afternoon) -> None:
    room.take_all_in()
    numbers = {name: 110 + place for place, (name, _, _) in enumerate(WOMEN[:-1])}
    for person in room.session.papers.women():
        sheet = repr(room.session.papers.file_sheet(person.id, PREVIEW))
        for first_name, surname, _ in WOMEN:
            if first_name != person.first_name:
                assert first_name not in sheet
                assert surname not in sheet
                assert f"systolic={numbers.get(first_name, 999)}" not in sheet


def test_sheet_says_what_she_preferred_not_to_measure(room: Afternoon) -> None:
    room.measure("Iris", "118/76", "-")
    sheet = room.session.papers.file_sheet(room.woman("Iris").id, PREVIEW)
    assert sheet.declined == ("weight",)
    assert (sheet.full_name, sheet.age) == ("Iris Mulder", room.woman("Iris").age_on(date(2026, 3, 12)))


def test_group_report_has_no_place_for_a_measurement(room: Afternoon) -> None:
    room.take_all_in()
    report = room.session.papers.group_report(PREVIEW)
    assert not {field.name for field in dataclasses.fields(GroupReport)} & {"readings", "visits", "today"}
    for word in ("BloodPressure", "Weight", "systolic", "grams"):
        assert word not in repr(report)


def test_group_report_says_who_came_and_what_became_of_the_questions(room: Afternoon) -> None:
    room.take_all_in()
    room.session.circle.ask("Mag ik op mijn rug slapen?")
    (question,) = room.session.circle.questions()
    room.session.circle.settle(question.id, QuestionState.NEXT_TIME)
    report = room.session.papers.group_report(PREVIEW)
    assert [presence.label for presence in report.presences][:2] == ["Amina B.", "Anouk V."]
    assert report.presences[-1].attendance is Attendance.EXCUSED
    assert report.questions[0].state is QuestionState.NEXT_TIME
    assert report.facilitators == ("Joke",)


def test_report_counts_the_cards_that_went_out_and_those_that_go_with_it(room: Afternoon) -> None:
    papers, amina, hiwot = room.session.papers, room.woman("Amina").id, room.woman("Hiwot").id
    assert papers.group_report(PREVIEW).cards_by_language == ()
    papers.handed_out([Handed(PaperKind.CARD, amina, "nl"), Handed(PaperKind.GROUP_REPORT, None, "nl")], PRINT)
    assert papers.group_report(PREVIEW).cards_by_language == (("nl", 1),)
    assert papers.group_report(PREVIEW, {amina: "nl", hiwot: "en"}).cards_by_language == (("en", 1), ("nl", 1))


def test_report_tells_what_went_home_beside_the_cards_and_in_which_languages(room: Afternoon) -> None:
    papers, amina = room.session.papers, room.woman("Amina").id
    assert papers.group_report(PREVIEW).handouts == ()
    papers.handed_out([Handed(PaperKind.TODAY, None, "nl"), Handed(PaperKind.DOOR_SIGN, None, "nl")], PRINT)
    papers.handed_out([Handed(PaperKind.CALL_US, None, "nl")], PREVIEW)
    assert papers.group_report(PREVIEW).handouts == (("Vandaag in de groep", ("nl",)),)
    with_it = [Handed(PaperKind.TODAY, None, "en"), Handed(PaperKind.ARRANGE, amina, "nl")]
    told = papers.group_report(PREVIEW, with_handouts=with_it).handouts
    assert told == (("Vandaag in de groep", ("en", "nl")), ("Regel nu", ("nl",)))


def test_report_tells_what_became_of_the_themes_also_before_the_session_is_closed(room: Afternoon) -> None:
    circle, papers = room.session.circle, room.session.papers
    planned = papers.group_report(PREVIEW).themes
    assert planned
    assert {state for _, state in planned} == {ThemeState.PLANNED}
    circle.start()
    for minutes, slot in enumerate(circle.timetable()[1:], 1):
        room.at(f"2026-03-12 14:{minutes * 5:02}")
        if slot.block.themes:
            circle.next()
            break
        circle.next()
    room.at("2026-03-12 15:30")
    circle.next()
    told = papers.group_report(PREVIEW).themes
    assert [name for name, _ in told] == [name for name, _ in planned]
    assert {state for _, state in told} == {ThemeState.COVERED, ThemeState.MOVED}
    room.session.closing.close()
    assert papers.group_report(PREVIEW).themes == told


def test_sheet_says_whether_her_card_was_given(room: Afternoon) -> None:
    papers, amina = room.session.papers, room.woman("Amina").id
    assert not papers.file_sheet(amina, PREVIEW).card_given
    assert papers.file_sheet(amina, PREVIEW, "en").card_language == "en"
    papers.handed_out([Handed(PaperKind.CARD, amina, "nl")], PaperUse.SAVE)
    sheet = papers.file_sheet(amina, PREVIEW)
    assert (sheet.card_given, sheet.card_language) == (True, "nl")


def test_each_take_writes_a_line_about_her(room: Afternoon) -> None:
    amina = room.woman("Amina").id
    before = len(room.store.log.lines(amina))
    room.session.papers.card(amina, PREVIEW)
    room.session.papers.file_sheet(amina, PRINT)
    lines = room.store.log.lines(amina)[before:]
    assert [(line.deed.event, line.deed.detail) for line in lines] == [
        ("values.card", "preview"),
        ("file.sheet", "print"),
    ]


def test_papers_that_leave_are_written_down_about_each_woman(room: Afternoon) -> None:
    amina, hiwot = room.woman("Amina").id, room.woman("Hiwot").id
    kinds = [
        Handed(PaperKind.CARD, amina, "nl"),
        Handed(PaperKind.CARD, hiwot, "en"),
        Handed(PaperKind.GROUP_REPORT, None, "nl"),
    ]
    room.session.papers.handed_out([*kinds, Handed(PaperKind.FILE_SHEET, amina, "nl")], PRINT)
    assert room.store.log.lines(amina)[-1].deed.detail == "print: card, file-sheet"
    assert room.store.log.lines(hiwot)[-1].deed.detail == "print: card"
    assert len(room.store.papers.all_for(use=PRINT)) == 4


def test_papers_that_leave_are_not_undone_by_ctrl_z(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.papers.handed_out([Handed(PaperKind.CARD, room.woman("Amina").id, "nl")], PRINT)
    assert room.session.seating.undo().verb == "pressure.enter"
    assert len(room.store.papers.all_for()) == 1


def test_second_facilitator_gets_no_paper_with_values_but_does_get_the_report(room: Afternoon) -> None:
    room.take_all_in()
    papers, amina = room.seen_by(Role.CO_FACILITATOR).papers, room.woman("Amina").id
    before = len(room.store.log.lines())
    with pytest.raises(NotAllowed):
        papers.card(amina, PREVIEW)
    with pytest.raises(NotAllowed):
        papers.file_sheet(amina, PREVIEW)
    assert [(line.deed.about, line.deed.outcome) for line in room.store.log.lines()[before:]] == [(amina, 8)] * 2
    assert len(papers.group_report(PREVIEW).presences) == 12


def test_coordinator_gets_the_report_and_no_paper_with_a_value(room: Afternoon) -> None:
    papers, amina = room.seen_by(Role.COORDINATOR).papers, room.woman("Amina").id
    for take in (lambda: papers.card(amina, PREVIEW), lambda: papers.file_sheet(amina, PREVIEW)):
        with pytest.raises(NotAllowed):
            take()
    assert len(papers.group_report(PREVIEW).presences) == 12


def test_woman_of_another_group_has_no_paper_here(room: Afternoon) -> None:
    before = len(room.store.log.lines())
    with pytest.raises(NotAllowed):
        room.session.papers.file_sheet(new_id(), PREVIEW)
    assert len(room.store.log.lines()) == before


def test_closed_session_still_gives_its_papers(room: Afternoon) -> None:
    room.take_all_in()
    room.session.closing.close()
    papers = room.session.papers
    sheets = [papers.file_sheet(woman.id, PRINT) for woman in papers.women()]
    papers.handed_out([Handed(PaperKind.FILE_SHEET, woman.id, "nl") for woman in papers.women()], PRINT)
    assert all(isinstance(sheet, FileSheet) for sheet in sheets)
    assert room.session.closing.checklist().papers_at is not None
