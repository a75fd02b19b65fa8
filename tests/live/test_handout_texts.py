"""The words of papers: changed by the practice, approved by name and day, and Kring's again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.handout_texts import CALL_BOX, HandoutText, OtherWords
from facilitator_app.domain.refusals import NotAllowed, TooManyLines
from facilitator_app.domain.troubles import HandoutDamaged
from facilitator_app.live.desk import Desk
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.to_do import ToDo, ToDoKind
from tests.zonnebloem import AGENDAS, CALL_LINES, Afternoon, afternoon, call_box

MOVES = "je-baby-beweegt"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def texts(room: Afternoon) -> HandoutTexts:
    return room.practice.texts


def with_lead(texts: HandoutTexts, lead: str, text_id: str = MOVES, language: str = "nl") -> HandoutText:
    return replace(texts.text(text_id, language), lead=lead)


def test_the_words_of_kring_are_there_from_the_beginning(texts: HandoutTexts) -> None:
    assert len(texts.ids()) == 20
    assert texts.ids()[:3] == (CALL_BOX, "zelf-meten", "bel-ons")
    assert texts.text("zelf-meten", "nl") == texts.shipped("zelf-meten", "nl")
    assert texts.own("zelf-meten", "nl") is None
    assert texts.languages == ("nl", "en")


def test_what_needs_no_approval_goes_home_as_it_stands(texts: HandoutTexts) -> None:
    assert texts.printable("zelf-meten", "en")
    assert not texts.printable("bel-ons", "en")
    assert texts.approved("bel-ons", "en") is None
    assert texts.approved("bel-ons", "nl") == texts.shipped("bel-ons", "nl")


def test_changed_words_wait_for_approval_again(room: Afternoon, texts: HandoutTexts) -> None:
    assert texts.printable(MOVES, "nl")
    texts.change(with_lead(texts, "Jouw baby, jouw ritme."))
    assert texts.text(MOVES, "nl").lead == "Jouw baby, jouw ritme."
    assert not texts.printable(MOVES, "nl")
    assert ToDo(ToDoKind.TEXTS, count=1) in room.practice.to_do.items()
    texts.approve(MOVES, "nl")
    approved = texts.approved(MOVES, "nl")
    assert approved is not None
    assert approved.lead == "Jouw baby, jouw ritme."
    assert texts.waiting() == ()


def test_words_that_did_not_change_stay_approved(texts: HandoutTexts) -> None:
    text = texts.text(MOVES, "nl")
    texts.change(replace(text, lead=f"  {text.lead.replace(' ', '  ')} ", ending=("", " ")))
    assert texts.printable(MOVES, "nl")


def test_approval_bears_name_and_day(room: Afternoon, texts: HandoutTexts) -> None:
    texts.change(call_box(room.practice, ("je bloed verliest",)))
    room.at("2026-03-12 23:30")
    texts.approve(CALL_BOX, "nl")
    own = texts.own(CALL_BOX, "nl")
    assert own is not None
    assert (own.approved_by, own.approved_on) == ("Joke", date(2026, 3, 12))
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.detail) == ("practice.approve-text", "bel-meteen/nl")


def test_the_shipped_words_come_back_and_undo_brings_the_own_ones_again(
    room: Afternoon, texts: HandoutTexts
) -> None:
    texts.take_back(CALL_BOX, "nl")
    assert texts.text(CALL_BOX, "nl") == texts.shipped(CALL_BOX, "nl")
    assert not texts.printable(CALL_BOX, "nl")
    room.practice.undo()
    assert texts.text(CALL_BOX, "nl").parts[0].lines == CALL_LINES
    assert texts.printable(CALL_BOX, "nl")


def test_a_change_can_be_taken_back_with_its_approval(room: Afternoon, texts: HandoutTexts) -> None:
    texts.change(with_lead(texts, "Iets anders."))
    room.practice.undo()
    assert texts.text(MOVES, "nl") == texts.shipped(MOVES, "nl")
    assert texts.printable(MOVES, "nl")


def test_each_language_is_approved_by_itself(texts: HandoutTexts) -> None:
    texts.approve(MOVES, "en")
    texts.change(with_lead(texts, "Iets anders."))
    assert texts.printable(MOVES, "en")
    assert not texts.printable(MOVES, "nl")


def test_words_without_the_language_are_never_printed_as_if_they_had_it(texts: HandoutTexts) -> None:
    assert not texts.speaks("zelf-meten", "tr")
    assert not texts.printable("zelf-meten", "tr")
    assert texts.text("zelf-meten", "tr").language == "nl"


def test_too_many_lines_change_nothing(room: Afternoon, texts: HandoutTexts) -> None:
    with pytest.raises(TooManyLines):
        texts.change(call_box(room.practice, ("regel",) * 11))
    assert texts.text(CALL_BOX, "nl").parts[0].lines == CALL_LINES
    assert texts.printable(CALL_BOX, "nl")


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
def test_who_does_not_run_the_practice_changes_no_words(room: Afternoon, role: Role) -> None:
    desk = Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall)
    texts = HandoutTexts(room.store, desk, Programmes(AGENDAS, "nl"))
    assert not texts.may_change
    for verb in (
        lambda: texts.change(with_lead(texts, "Iets anders.")),
        lambda: texts.approve("bel-ons", "en"),
        lambda: texts.take_back(CALL_BOX, "nl"),
    ):
        with pytest.raises(NotAllowed):
            verb()
    assert texts.text(CALL_BOX, "nl").parts[0].lines == CALL_LINES


def test_a_text_that_is_gone_is_named(room: Afternoon, tmp_path: Path) -> None:
    (tmp_path / "agendas").mkdir()
    texts = HandoutTexts(room.store, room.practice.desk, Programmes(tmp_path / "agendas", "nl"))
    assert texts.ids() == ()
    with pytest.raises(HandoutDamaged):
        texts.text("bel-ons", "nl")


def test_each_language_tells_how_the_other_stands(room: Afternoon, texts: HandoutTexts) -> None:
    assert texts.elsewhere(MOVES, "nl") == (), "approved words of Kring are Kring's"
    texts.change(with_lead(texts, "Jouw baby, jouw ritme."))
    assert texts.elsewhere(MOVES, "nl") == (OtherWords("en", own=False),)
    assert texts.elsewhere(MOVES, "en") == (OtherWords("nl", own=True, changed_on=date(2026, 3, 12)),)
    room.at("2026-03-19 09:00")
    texts.approve(MOVES, "nl")
    assert texts.elsewhere(MOVES, "en") == (OtherWords("nl", own=True, changed_on=date(2026, 3, 12)),)
    room.practice.undo()
    room.practice.undo()
    assert texts.elsewhere(MOVES, "en") == ()
