"""What is found at a belly check: never written over, hers alone, and what was agreed is back until it is done."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from facilitator_app import documents
from facilitator_app.domain.check_refusals import FindingDoubt, UnreadableFinding, UnusualFinding
from facilitator_app.domain.check_summaries import AgreedLine, CheckSummary
from facilitator_app.domain.findings import Engagement, FindingKind, HeartTones, Movements, Position, TypedOnly
from facilitator_app.domain.groups import Role
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.refusals import NotAllowed, SessionClosed, TextTooLong
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.belly_findings import BellyFindings
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.taking_over import TakenState
from tests.practice import WORDING
from tests.zonnebloem import WOMEN, Afternoon, afternoon

HEIGHT, TONES, POSITION = FindingKind.FUNDAL_HEIGHT, FindingKind.HEART_TONES, FindingKind.POSITION
THEMES, DISCUSSED, NOTE = FindingKind.THEMES, FindingKind.DISCUSSED, FindingKind.NOTE
SECRET = ("37 cm", "143", "stuitligging", "twijfel", "wil niet naar huis", "belt vrijdag de huisarts")


@pytest.fixture
def findings(room: Afternoon) -> BellyFindings:
    return room.practice.belly_findings


def fill(room: Afternoon, name: str = "Amina") -> str:
    findings, seat = room.practice.belly_findings, room.seat(name)
    for kind, text in (
        (HEIGHT, "37"),
        (TONES, "143"),
        (POSITION, "breech"),
        (FindingKind.ENGAGEMENT, "H1"),
        (FindingKind.MOVEMENTS, "in-doubt"),
        (THEMES, "T6"),
        (DISCUSSED, "verlof"),
        (NOTE, "wil niet naar huis"),
    ):
        findings.record(seat, kind, text, confirmed=FindingDoubt.FAR_FROM_LAST)
    findings.agree(seat, "belt vrijdag de huisarts", date(2026, 3, 13), "Joke")
    return seat


def logged(room: Afternoon, event: str) -> list[str]:
    return [line.deed.detail for line in room.store.log.lines() if line.deed.event == event]


def test_what_is_found_is_kept_with_its_line_and_taken_back_with_one_undo(
    room: Afternoon, findings: BellyFindings
) -> None:
    seat = room.seat("Amina")
    assert findings.record(seat, HEIGHT, "27")
    assert not findings.record(seat, HEIGHT, " 27 cm ")
    assert findings.record(seat, HEIGHT, "28")
    assert findings.look(seat).findings.fundal_height_cm == 28
    assert logged(room, "finding.record") == ["fundal-height 27"]
    assert logged(room, "finding.correct") == ["fundal-height 27 → 28"]
    assert [one.value for one in room.store.findings.all_for(seat_id=seat)] == ["27", "28"]
    findings.undo("session-4")
    assert findings.again(seat).findings.fundal_height_cm == 27
    findings.redo("session-4")
    assert findings.again(seat).findings.fundal_height_cm == 28


def test_what_is_taken_out_stays_to_be_seen_as_what_it_was(room: Afternoon, findings: BellyFindings) -> None:
    seat = room.seat("Amina")
    findings.record(seat, POSITION, "breech")
    findings.record(seat, POSITION, "")
    assert findings.look(seat).findings.position is None
    assert logged(room, "finding.correct") == ["position breech → –"]
    (visit,) = [v for v in room.practice.dossiers.of(room.woman("Amina").id).visits if v.seat_id == seat]
    assert visit.findings == ()
    assert [(change.old, change.new, change.by) for change in visit.finding_corrections] == [
        ("breech", "", "Joke")
    ]
    assert not findings.record(seat, POSITION, "")


def test_words_about_her_do_not_stand_in_the_log(room: Afternoon) -> None:
    fill(room)
    details = " ".join(line.deed.detail for line in room.store.log.lines())
    assert "wil niet naar huis" not in details
    assert "verlof" not in details
    assert "note" in logged(room, "finding.record")


def test_what_cannot_be_stays_half_typed_and_changes_nothing(room: Afternoon, findings: BellyFindings) -> None:
    seat = room.seat("Amina")
    findings.record(seat, HEIGHT, "27")
    for kind, text, refusal in (
        (HEIGHT, "277", UnreadableFinding),
        (HEIGHT, "49", UnusualFinding),
        (NOTE, "a" * 100_000, TextTooLong),
    ):
        with pytest.raises(refusal):
            findings.record(seat, kind, text)
        assert findings.again(seat).typed[kind] == text
    assert findings.again(seat).findings.fundal_height_cm == 27
    assert len(room.store.findings.all_for(seat_id=seat)) == 1


def test_a_yes_is_for_that_question_and_stands_in_the_log(room: Afternoon, findings: BellyFindings) -> None:
    seat = room.seat("Amina")
    with pytest.raises(UnusualFinding) as asked:
        findings.record(seat, HEIGHT, "49")
    assert asked.value.doubt is FindingDoubt.SELDOM
    with pytest.raises(UnusualFinding):
        findings.record(seat, HEIGHT, "49", confirmed=FindingDoubt.FAR_FROM_LAST)
    assert findings.record(seat, HEIGHT, "49", confirmed=FindingDoubt.SELDOM)
    assert logged(room, "finding.record") == ["fundal-height 49, confirmed: seldom"]
    assert findings.again(seat).typed == {}


def test_a_height_is_held_against_the_last_one_that_she_had(room: Afternoon, findings: BellyFindings) -> None:
    findings.record(room.seat("Amina"), HEIGHT, "24")
    findings.record(room.seat("Amina"), NOTE, "alleen een woord")
    room.session.closing.close()
    room.at("2026-04-09 14:00")
    following = room.practice.session("session-5")
    (row,) = following.seating.find("Amina")
    with pytest.raises(UnusualFinding) as asked:
        findings.record(row.seat.id, HEIGHT, "34")
    assert asked.value.doubt is FindingDoubt.FAR_FROM_LAST
    assert findings.record(row.seat.id, HEIGHT, "28")
    before = findings.look(row.seat.id).before
    assert before is not None
    assert (before.held_on, before.findings.fundal_height_cm) == (date(2026, 3, 12), 24)
    # Of another woman nothing is known here.
    (olena,) = following.seating.find("Olena")
    assert findings.record(olena.seat.id, HEIGHT, "34")
    assert findings.look(olena.seat.id).before is None


def test_half_typed_text_outlives_a_restart_and_undo_does_not_see_it(
    room: Afternoon, findings: BellyFindings
) -> None:
    seat = room.seat("Amina")
    findings.keep_draft(seat, HEIGHT, "2")
    findings.keep_draft(seat, TypedOnly.FOLLOW_UP, "Hb-form")
    room.practice.session("session-4")
    assert findings.look(seat).typed == {HEIGHT: "2", TypedOnly.FOLLOW_UP: "Hb-form"}
    assert room.session.belly_checks.queue()[0].half_typed is (
        room.session.belly_checks.queue()[0].seat_id == seat
    )
    findings.record(seat, HEIGHT, "27")
    findings.keep_draft(seat, TypedOnly.FOLLOW_UP, " ")
    assert findings.look(seat).typed == {}
    findings.undo("session-4")
    assert (findings.again(seat).typed, findings.again(seat).findings.fundal_height_cm) == ({}, None)


def test_every_look_stands_in_the_log(room: Afternoon, findings: BellyFindings) -> None:
    her = findings.look(room.seat("Amina"))
    findings.again(room.seat("Amina"))
    (line,) = [line.deed for line in room.store.log.lines() if line.deed.event == "finding.look"]
    assert (line.about, line.session_id) == (her.participant.id, "session-4")


def test_who_sees_no_values_sees_and_writes_none_of_it(room: Afternoon) -> None:
    seat = fill(room)
    for role in (Role.CO_FACILITATOR, Role.COORDINATOR):
        room.seen_by(role)
        desk = room.practice.desk
        who, desk.who = desk.who, room.store.facilitators.get("saskia") or desk.who
        for verb in (
            lambda: room.practice.belly_findings.look(seat),
            lambda: room.practice.belly_findings.record(seat, HEIGHT, "30"),
            lambda: room.practice.belly_findings.keep_draft(seat, HEIGHT, "3"),
        ):
            with pytest.raises(NotAllowed):
                verb()
        desk.who = who


def test_a_closed_session_takes_nothing_more(room: Afternoon, findings: BellyFindings) -> None:
    seat = room.seat("Amina")
    room.session.closing.close()
    assert not findings.look(seat).may_change
    with pytest.raises(SessionClosed):
        findings.record(seat, HEIGHT, "27")
    with pytest.raises(SessionClosed):
        findings.agree(seat, "bellen", None)


def test_what_was_agreed_returns_at_the_next_session_until_it_is_done(
    room: Afternoon, findings: BellyFindings
) -> None:
    seat, her = room.seat("Amina"), room.woman("Amina").id
    findings.agree(seat, "  Hb-formulier \n mee ", date(2026, 4, 9), "Joke")
    findings.agree(seat, "", None)
    assert room.session.little_list.length.lines == 0
    room.session.closing.close()
    room.at("2026-04-09 13:00")
    card = room.practice.groups.card_of_today()
    assert card is not None
    assert (card.session.id, card.agreed_before) == ("session-5", 1)
    room.at("2026-04-09 14:00")
    following = room.practice.session("session-5")
    (listed,) = following.little_list.names()
    line = following.little_list.look(listed.line_id)
    assert (line.kind, line.text, line.from_before) == (LineKind.AGREED, "Hb-formulier mee · Joke", True)
    assert not line.asks_to_measure
    following.little_list.settle(listed.line_id, Result.NEXT_TIME, "vergeten")
    assert following.little_list.length.lines == 0
    assert [one.text for one in room.practice.dossiers.of(her).follow_ups] == ["Hb-formulier mee"]
    following.undo()
    following.little_list.settle(listed.line_id, Result.DISCUSSED)
    assert room.practice.dossiers.of(her).follow_ups == ()
    following.undo()
    assert following.little_list.length.lines == 1
    (row,) = following.seating.find("Amina")
    findings.finish(row.seat.id, line.about)
    assert following.little_list.length.lines == 0
    assert findings.look(row.seat.id).agreed == ()


def test_a_damaged_file_of_themes_keeps_nobody_from_her_check(
    room: Afternoon, findings: BellyFindings, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = room.seat("Amina")
    findings.record(seat, THEMES, "T6")
    assert "T6" in [theme.code for theme in findings.look(seat).themes]

    def damaged(_self: Programmes) -> tuple[()]:
        raise AgendaDamaged("themes.toml", 3, "no name")

    monkeypatch.setattr(Programmes, "themes", damaged)
    assert findings.look(seat).themes == ()
    assert findings.look(seat).findings.themes == ("T6",)
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    assert sheet.check.discussed == ("T6",)


def test_of_nobody_and_nothing_there_is_nothing_to_keep(room: Afternoon, findings: BellyFindings) -> None:
    findings.finish(room.seat("Amina"), "nooit afgesproken")
    with pytest.raises(NotAllowed):
        findings.look("geen stoel")


def test_left_for_next_time_what_was_agreed_is_there_again(room: Afternoon, findings: BellyFindings) -> None:
    findings.agree(room.seat("Amina"), "verlofbrief", None)
    room.session.closing.close()
    room.at("2026-04-09 14:00")
    little_list = room.practice.session("session-5").little_list
    little_list.settle(little_list.names()[0].line_id, Result.NEXT_TIME)
    room.practice.session("session-5").closing.close()
    (told,) = room.practice.papers("session-5").file_sheet(room.woman("Amina").id, PaperUse.PREVIEW).listed
    assert (told.kind, told.text, told.result) == (LineKind.AGREED, "verlofbrief", Result.NEXT_TIME)
    assert [one.text for one in room.practice.dossiers.of(room.woman("Amina").id).follow_ups] == ["verlofbrief"]


def test_her_sheet_has_all_of_it_and_the_summary_for_a_record(room: Afternoon) -> None:
    seat = fill(room)
    room.practice.belly_findings.record(seat, HEIGHT, "36")
    room.session.belly_checks.see(seat)
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    theme = room.practice._programmes.theme_names()["T6"]
    assert sheet.check == CheckSummary(
        True,
        36,
        143,
        Position.BREECH,
        Engagement.H1,
        Movements.IN_DOUBT,
        (theme, "verlof"),
        (AgreedLine("belt vrijdag de huisarts", "Joke", date(2026, 3, 13), None),),
        "wil niet naar huis",
    )
    assert [line.value for line in sheet.findings[:2]] == ["36", "143"]
    assert [(change.old, change.new) for change in sheet.finding_corrections] == [("37", "36")]
    assert {line.by for line in sheet.findings} == {"Joke"}


def test_no_other_paper_and_no_other_sheet_has_any_of_it(tmp_path: Path) -> None:
    with afternoon(tmp_path, all_in=True) as room:
        fill(room)
        room.session.belly_checks.see(room.seat("Amina"))
        amina = room.woman("Amina").id
        papers = room.session.papers
        assert all(
            word in text_of(documents.render_file_sheet(papers.file_sheet(amina, PaperUse.PREVIEW), WORDING))
            for word in SECRET
        )
        others = [
            documents.render_group_report(papers.group_report(PaperUse.PREVIEW), WORDING),
            documents.render_measuring_card(papers.card(amina, PaperUse.PREVIEW), WORDING),
            documents.render_slips(room.practice.slips("session-4").sheet(PaperUse.PREVIEW), WORDING),
            *(
                documents.render_file_sheet(papers.file_sheet(room.woman(name).id, PaperUse.PREVIEW), WORDING)
                for name, _, _ in WOMEN[1:4]
            ),
        ]
        for pdf in others:
            assert [word for word in SECRET if word in text_of(pdf)] == []
        told = [
            repr(room.session.group_view.state()),
            repr(room.session.belly_checks.queue()),
            repr(room.session.little_list.names()),
            repr(room.session.history.last()),
            repr(room.session.closing.checklist()),
            repr(room.practice.series.view("zonnebloem").rows),
        ]
        kept = ("'37'", "'143'", "breech", "in-doubt", "wil niet naar huis", "huisarts")
        assert [word for word in kept if any(word in each for each in told)] == []


def test_a_paper_that_tells_less_than_was_found_since_is_to_be_printed_again(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    her = room.woman("Amina").id
    room.session.papers.handed_out([Handed(PaperKind.FILE_SHEET, her, "nl")], PaperUse.PRINT)
    assert room.practice.reprints.of_session("session-4") == 0
    room.at("2026-03-12 14:30")
    room.practice.belly_findings.record(room.seat("Amina"), HEIGHT, "27")
    assert room.practice.reprints.of_session("session-4") == 1


def test_what_is_found_is_to_be_taken_over_into_the_record(room: Afternoon) -> None:
    ticks, seat = room.session.taking_over, room.seat("Zofia")
    room.practice.belly_findings.record(seat, TONES, "+")
    assert ticks.states()[seat] is TakenState.NOT_YET
    room.at("2026-03-12 14:10")
    ticks.tick(seat)
    assert ticks.states()[seat] is TakenState.TAKEN_OVER
    room.at("2026-03-12 14:20")
    room.practice.belly_findings.record(seat, TONES, "-")
    assert ticks.states()[seat] is TakenState.CHANGED_SINCE
    assert room.practice.belly_findings.look(seat).findings.heart_tones is HeartTones.NOT_HEARD


def text_of(pdf: bytes) -> str:
    words = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(words.split())
