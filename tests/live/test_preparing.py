"""Getting ready: ticked off for one session, kept of the place, and nothing of a woman on the papers of before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from facilitator_app.domain.agendas import BlockKind
from facilitator_app.domain.preparations import LONGEST_SUPPLY, Line, LineKind
from facilitator_app.domain.refusals import TextTooLong
from facilitator_app.domain.sessions import PaperKind, PaperUse, QuestionState
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.preparing import Preparing
from facilitator_app.store.store import Store
from tests.practice import NAMES, START, Practice

FOURTH, FIFTH = "bijeenkomst-4", "bijeenkomst-5"
CHAIRS = "crate/Stoelen in een kring, zonder tafel ertussen"
PREVIEW = PaperUse.PREVIEW


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    yield made
    made.door.leave()


@pytest.fixture
def preparing(practice: Practice) -> Preparing:
    return practice.door.practice.preparing


@pytest.fixture
def store(practice: Practice) -> Store:
    return practice.door.practice._store


def line(preparing: Preparing, key: str, session_id: str = FOURTH) -> Line:
    return next(line for line in preparing.lines(session_id) if line.key == key)


def texts(preparing: Preparing, kind: LineKind, session_id: str = FOURTH) -> list[str]:
    return [line.text for line in preparing.lines(session_id) if line.kind is kind]


def test_the_programme_and_the_crate_are_asked_for(preparing: Preparing) -> None:
    assert texts(preparing, LineKind.PROGRAMME)[0] == "Een kussen of matje voor iedereen"
    assert texts(preparing, LineKind.PROGRAMME) != texts(preparing, LineKind.PROGRAMME, FIFTH)
    assert texts(preparing, LineKind.CRATE) == texts(preparing, LineKind.CRATE, FIFTH)
    assert preparing.count_waiting(FOURTH) == len(preparing.lines(FOURTH))


def test_a_tick_is_for_one_session_and_the_next_asks_again(practice: Practice, preparing: Preparing) -> None:
    preparing.tick(FOURTH, line(preparing, CHAIRS), True)
    practice.reopen()
    again = practice.door.practice.preparing
    assert line(again, CHAIRS).ready
    assert line(again, CHAIRS, FIFTH).waits
    again.tick(FOURTH, line(again, CHAIRS), False)
    assert line(again, CHAIRS).waits


def test_what_a_place_has_is_known_at_the_next_session_there(practice: Practice, preparing: Preparing) -> None:
    preparing.say_there(FOURTH, line(preparing, CHAIRS), True)
    assert not line(preparing, CHAIRS, FIFTH).waits
    planning = practice.door.practice.planning
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.at(FIFTH, time(14), time(16), "Kerk"))
    assert line(preparing, CHAIRS, FIFTH).waits
    assert not line(preparing, CHAIRS).waits


def test_each_deed_is_taken_back(practice: Practice, preparing: Preparing, store: Store) -> None:
    rooms = practice.door.practice
    before = store.count_rows()
    preparing.tick(FOURTH, line(preparing, CHAIRS), True)
    preparing.say_there(FOURTH, line(preparing, CHAIRS), True)
    preparing.add(FOURTH, "Sleutel bij de conciërge", only_here=True)
    own = next(line for line in preparing.lines(FOURTH) if line.kind is LineKind.OWN)
    preparing.remove(own)
    for _ in range(4):
        rooms.undo()
    tables = ("own_supplies", "place_things", "prepared")
    assert [store.count_rows()[table] for table in tables] == [before[table] for table in tables]


def test_own_lines_come_back_at_every_session_or_at_that_place_alone(preparing: Preparing) -> None:
    preparing.add(FOURTH, "  Waterkoker ", only_here=False)
    preparing.add(FOURTH, "waterkoker", only_here=False)
    preparing.add(FOURTH, "Sleutel", only_here=True)
    preparing.add(FOURTH, " ", only_here=False)
    assert texts(preparing, LineKind.OWN, FIFTH) == ["Waterkoker", "Sleutel"]


def test_a_line_as_long_as_a_letter_is_refused(preparing: Preparing) -> None:
    with pytest.raises(TextTooLong):
        preparing.add(FOURTH, "x" * (LONGEST_SUPPLY + 1), only_here=False)
    assert texts(preparing, LineKind.OWN) == []


def test_a_session_that_is_taken_out_takes_its_ticks_along(
    practice: Practice, preparing: Preparing, store: Store
) -> None:
    preparing.tick(FIFTH, line(preparing, CHAIRS, FIFTH), True)
    planning = practice.door.practice.planning
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.without(FIFTH))
    assert store.prepared.all_for() == []
    practice.door.practice.undo()
    assert line(preparing, CHAIRS, FIFTH).ready


def test_the_card_on_start_counts_what_waits(practice: Practice, preparing: Preparing) -> None:
    rooms = practice.door.practice
    card = rooms.groups.card_of_today()
    readiness = rooms.ready_check.look(card)
    assert readiness is not None
    assert readiness.to_prepare == len(preparing.lines(FOURTH))
    for each in preparing.lines(FOURTH):
        preparing.tick(FOURTH, each, True)
    readiness = rooms.ready_check.look(card)
    assert readiness is not None
    assert readiness.to_prepare == 0


# Papers of before


def test_the_brief_tells_who_has_never_seen_the_group_what_she_needs(practice: Practice) -> None:
    rooms = practice.door.practice
    third = practice.open(3)
    third.circle.ask("Mag ik nog vliegen?")
    third.circle.settle(third.circle.questions()[0].id, QuestionState.NEXT_TIME)
    third.closing.close()
    rooms.theme_plan.mark("bijeenkomst-3", "T8", ThemeState.MOVED)
    brief = rooms.beforehand(FOURTH).brief(PREVIEW)
    assert brief.title == "Groeien en voelen"
    assert brief.facilitators == ("Joke",)
    assert brief.blocks[0].begins == START
    assert brief.questions == ("Mag ik nog vliegen?",)
    assert len(brief.moved) == 1
    assert len(brief.lines) == rooms.preparing.count_waiting(FOURTH)


def test_who_led_along_last_time_is_named_until_it_is_said_who_does_now(practice: Practice) -> None:
    rooms = practice.door.practice
    practice.open(3).closing.close()
    _, second = rooms.debriefing.team("bijeenkomst-3")
    practice.open(3).closing.reopen()
    rooms.debriefing.keep_facilitation(replace(second, name="Saskia de Boer"))
    assert rooms.beforehand(FOURTH).brief(PREVIEW).facilitators == ("Joke", "Saskia de Boer")


@pytest.mark.parametrize("first_name", [name for name, _ in NAMES])
def test_no_name_and_no_number_of_a_woman_is_on_the_papers_of_before(practice: Practice, first_name: str) -> None:
    rooms = practice.door.practice
    third = practice.open(3)
    third.circle.ask(f"Hoe gaat het met {first_name}?")
    third.circle.ask("Is 118/76 te hoog?")
    rooms.preparing.add(FOURTH, f"Extra kussen voor {first_name.upper()}", only_here=False)
    room = rooms.beforehand(FOURTH)
    brief, packing = room.brief(PREVIEW), room.packing_list(PREVIEW)
    assert first_name.casefold() not in repr((brief, packing)).casefold()
    assert "118" not in repr(brief)
    assert (brief.kept_back, packing.kept_back) == (3, 1)


def test_the_number_of_who_has_the_key_stands_on_the_packing_list(practice: Practice) -> None:
    rooms = practice.door.practice
    rooms.preparing.add(FOURTH, "Sleutel: bel 06 12 34 56 78", only_here=True)
    assert rooms.beforehand(FOURTH).packing_list(PREVIEW).lines[-1].text == "Sleutel: bel 06 12 34 56 78"


def test_papers_of_before_do_not_keep_a_session_from_going(practice: Practice, store: Store) -> None:
    room = practice.door.practice.beforehand(FIFTH)
    room.handed_out(
        [Handed(PaperKind.PACKING_LIST, None, "nl"), Handed(PaperKind.BRIEF, None, "nl")], PaperUse.PRINT
    )
    planning = practice.door.practice.planning
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.without(FIFTH))
    assert store.papers.all_for() == []


def test_a_programme_that_is_called_after_a_woman_keeps_its_name_to_itself(practice: Practice) -> None:
    rooms = practice.door.practice
    called = "Zofia vertelt"
    own = rooms.own_programmes.copy("zwangerschap-9-plus-1", "standaard", called)
    plan = rooms.planning.plan_of("zonnebloem")
    rooms.planning.change(plan, plan.with_programme(FIFTH, own.id))
    brief = rooms.beforehand(FIFTH).brief(PREVIEW)
    assert (brief.title, brief.kept_back) == ("", 1)
    assert rooms.beforehand(FIFTH).packing_list(PREVIEW).title == ""
    for kind in (PaperKind.DATES, PaperKind.TODAY):
        assert called not in repr(rooms.handouts(FIFTH).take(kind, "nl", PREVIEW)), kind


def test_a_block_that_is_called_after_a_woman_is_on_no_paper_for_all(practice: Practice) -> None:
    rooms = practice.door.practice
    own = rooms.own_programmes.copy("zwangerschap-9-plus-1", "05-voeding-van-je-baby", "Eigen")
    place = next(at for at, block in enumerate(own.blocks) if block.kind is BlockKind.THEME)
    called = "Zofia vertelt over haar zus"
    blocks = (*own.blocks[:place], replace(own.blocks[place], title=called), *own.blocks[place + 1 :])
    rooms.own_programmes.change(replace(own, blocks=blocks))
    plan = rooms.planning.plan_of("zonnebloem")
    rooms.planning.change(plan, plan.with_programme(FIFTH, own.id))
    assert called not in repr(rooms.handouts(FIFTH).take(PaperKind.TODAY, "nl", PREVIEW))
    assert called not in repr(rooms.beforehand(FIFTH).brief(PREVIEW))
