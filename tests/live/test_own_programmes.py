"""The practice's own programmes: copied, changed and followed; what was opened keeps what it was opened with."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.groups import Role
from facilitator_app.domain.own_programmes import FollowedProgramme, OwnBlock, OwnProgramme
from facilitator_app.domain.programme_refusals import ProgrammeInPattern, ProgrammeInUse
from facilitator_app.domain.refusals import NameTaken, NotAllowed
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.live.practice import OpenPractice
from facilitator_app.store.codec import from_row, to_row
from tests.practice import Practice

SERIES, FIFTH = "zwangerschap-9-plus-1", "05-voeding-van-je-baby"
CALLED = "{titel} (eigen)"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", (("Amina", "Bouali"), ("Zofia", "Wójcik")))
    yield made
    made.door.leave()


@pytest.fixture
def rooms(practice: Practice) -> OpenPractice:
    return practice.door.practice


@pytest.fixture
def programmes(rooms: OpenPractice) -> OwnProgrammes:
    return rooms.own_programmes


@pytest.fixture
def own(programmes: OwnProgrammes) -> OwnProgramme:
    return programmes.copy(SERIES, FIFTH, CALLED)


def follow(rooms: OpenPractice, session_id: str, programme_id: str) -> None:
    plan = rooms.planning.plan_of("zonnebloem")
    rooms.planning.change(plan, plan.with_programme(session_id, programme_id))


def blocks_of(rooms: OpenPractice, session_id: str) -> tuple[Block, ...]:
    session = rooms._store.sessions.get(session_id)
    assert session is not None
    return rooms.session_programmes.of(session)[0].blocks


# Copying and changing


def test_a_copy_has_a_name_of_its_own_and_the_shipped_one_stays(programmes: OwnProgrammes) -> None:
    first, second = (programmes.copy(SERIES, FIFTH, CALLED) for _ in range(2))
    assert [one.name for one in (first, second)] == [
        "Voeding van je baby (eigen)",
        "Voeding van je baby (eigen) 2",
    ]
    programmes.change(first.with_block(first.blocks[0].id, minutes=40))
    assert programmes.as_own(SERIES, FIFTH).blocks == second.blocks
    copy = programmes.copy("", first.id, CALLED)
    assert (copy.source, copy.series, copy.blocks[0].minutes) == (FIFTH, SERIES, 40)
    assert {one.id for one in programmes.all()} == {first.id, second.id, copy.id}


def test_a_change_is_kept_over_a_restart_and_taken_back_in_order(practice: Practice, own: OwnProgramme) -> None:
    programmes = practice.door.practice.own_programmes
    changed = own.with_block(own.blocks[1].id, title="Rondje", begins_at=time(14, 30), protected=True)
    programmes.change(changed)
    moved = changed.moved(own.blocks[1].id, 1)
    programmes.change(moved)
    practice.reopen()
    rooms = practice.door.practice
    assert rooms.own_programmes.get(own.id) == moved
    rooms.undo()
    assert rooms.own_programmes.get(own.id) == changed
    rooms.undo()
    assert rooms.own_programmes.get(own.id) == own
    rooms.redo()
    assert rooms.own_programmes.get(own.id) == changed


def test_no_two_programmes_in_the_list_have_the_same_name(programmes: OwnProgrammes, own: OwnProgramme) -> None:
    other = programmes.copy(SERIES, FIFTH, "Anders")
    for name in ("voeding  van je baby (EIGEN)", "Voeding van je baby"):
        with pytest.raises(NameTaken):
            programmes.change(replace(other, name=" ".join(name.split())))
    programmes.change(replace(own, name="Voeding van je baby (eigen)", bring=("Een kussen",)))


def test_what_is_not_there_any_more_is_not_brought_back_by_a_late_change(
    rooms: OpenPractice, own: OwnProgramme
) -> None:
    rooms.own_programmes.remove(own.id)
    rooms.own_programmes.change(own.with_block(own.blocks[0].id, minutes=5))
    assert rooms.own_programmes.all() == []
    rooms.undo()
    rooms.undo()
    rooms.own_programmes.change(own.with_block(own.blocks[0].id, minutes=5))
    assert rooms.own_programmes.all() == []


def test_who_does_not_plan_writes_no_programme(programmes: OwnProgrammes, rooms: OpenPractice) -> None:
    own = programmes.copy(SERIES, FIFTH, CALLED)
    rooms.desk.who = replace(rooms.desk.who, role=Role.CO_FACILITATOR)
    for verb in (
        lambda: programmes.copy(SERIES, FIFTH, CALLED),
        lambda: programmes.change(replace(own, name="Anders")),
        lambda: programmes.remove(own.id),
    ):
        with pytest.raises(NotAllowed):
            verb()
    assert programmes.all() == [own]
    assert not programmes.may_change


# Following


def test_a_change_counts_for_every_session_that_was_not_opened(rooms: OpenPractice, own: OwnProgramme) -> None:
    programmes = rooms.own_programmes
    for number in (4, 5):
        follow(rooms, f"bijeenkomst-{number}", own.id)
    assert [session.number for session in programmes.followers(own.id)] == [4, 5]
    rooms.session("bijeenkomst-4")
    changed = own.without(own.blocks[2].id)
    programmes.change(changed)
    assert len(blocks_of(rooms, "bijeenkomst-4")) == len(own.blocks)
    assert len(blocks_of(rooms, "bijeenkomst-5")) == len(own.blocks) - 1
    assert [session.number for session in programmes.followers(own.id)] == [5]
    rooms.undo()
    assert len(blocks_of(rooms, "bijeenkomst-5")) == len(own.blocks)


def test_a_programme_that_runs_is_the_same_after_a_restart_whatever_was_changed(
    practice: Practice, own: OwnProgramme
) -> None:
    follow(practice.door.practice, "bijeenkomst-4", own.id)
    circle = practice.open().circle
    circle.start()
    circle.next()
    running, led = circle.clock.running_block, circle.agenda.blocks
    practice.door.practice.own_programmes.change(own.moved(own.blocks[-1].id, -5).without(own.blocks[1].id))
    practice.reopen()
    again = practice.open().circle
    assert (again.clock.running_block, again.agenda.blocks) == (running, led)


def test_undoing_a_change_after_a_session_was_opened_leaves_that_session(
    rooms: OpenPractice, own: OwnProgramme
) -> None:
    follow(rooms, "bijeenkomst-4", own.id)
    rooms.own_programmes.change(own.with_block(own.blocks[0].id, minutes=44))
    rooms.session("bijeenkomst-4")
    rooms.undo()
    assert rooms.own_programmes.get(own.id) == own
    assert blocks_of(rooms, "bijeenkomst-4")[0].minutes == 44


def test_a_programme_in_use_is_not_taken_away(rooms: OpenPractice, own: OwnProgramme) -> None:
    follow(rooms, "bijeenkomst-5", own.id)
    plan = rooms.planning.plan_of("zonnebloem")
    # It may take place after all.
    rooms.planning.change(plan, plan.cancelled("bijeenkomst-5", "Ziek"))
    with pytest.raises(ProgrammeInUse) as caught:
        rooms.own_programmes.remove(own.id)
    assert caught.value.count == 1
    assert rooms.own_programmes.all() == [own]


def test_a_programme_that_a_pattern_gives_is_not_taken_away(rooms: OpenPractice, own: OwnProgramme) -> None:
    planning, usual = rooms.planning, rooms.planning.patterns.all()[0]
    group = planning.begin_group("Roos", "", usual, (time(14), time(16)), ())
    plan = planning.propose(planning.plan_of(group.id), usual, date(2026, 5, 7))
    planning.patterns.keep(plan.with_programme(plan.sessions[4].id, own.id), "Ons patroon")
    with pytest.raises(ProgrammeInPattern) as caught:
        rooms.own_programmes.remove(own.id)
    assert caught.value.name == "Ons patroon"
    assert rooms.own_programmes.all() == [own]


def test_a_session_that_was_held_keeps_a_programme_that_was_taken_away(practice: Practice) -> None:
    rooms = practice.door.practice
    own = rooms.own_programmes.copy(SERIES, FIFTH, CALLED)
    follow(rooms, "bijeenkomst-4", own.id)
    session = practice.open()
    session.close("niets")
    rooms.leave_session()
    rooms.own_programmes.remove(own.id)
    assert (rooms.own_programmes.all(), rooms.own_programmes.get(own.id)) == ([], None)
    assert own.id not in dict(rooms.planning.programmes(SERIES))
    assert [block.title for block in blocks_of(rooms, "bijeenkomst-4")] == [block.title for block in own.blocks]
    rooms.undo()
    assert rooms.own_programmes.all() == [own]


def test_its_themes_are_those_of_its_blocks(rooms: OpenPractice, own: OwnProgramme) -> None:
    first = own.blocks[0].id
    rooms.own_programmes.change(own.with_block(first, themes=("T14", "T1")))
    follow(rooms, "bijeenkomst-5", own.id)
    states = rooms.theme_plan.of_session("bijeenkomst-5")
    assert [theme.code for theme, _ in states] == ["T1", "T7", "T14"]
    assert {state for _, state in states} == {ThemeState.PLANNED}


def test_start_and_planning_call_it_by_its_name(rooms: OpenPractice, own: OwnProgramme) -> None:
    rooms.own_programmes.change(replace(own, name="Samen voeden"))
    follow(rooms, "bijeenkomst-4", own.id)
    card = rooms.groups.card_of_today()
    assert card is not None
    assert card.title == "Samen voeden"
    ready = rooms.ready_check.look(card)
    assert ready is not None
    assert ready.programme == "Samen voeden"
    assert dict(rooms.planning.programmes(SERIES))[own.id] == "Samen voeden"


# Locks


def test_a_lock_is_a_moment_on_the_day_of_the_session(practice: Practice, own: OwnProgramme) -> None:
    rooms = practice.door.practice
    last, pause = own.blocks[-1].id, "pauze"
    tied = own.with_block(pause, begins_at=time(15)).with_block(last, ends_at=time(16))
    rooms.own_programmes.change(tied.with_block(own.blocks[0].id, begins_at=time(9)))
    follow(rooms, "bijeenkomst-4", own.id)
    blocks = {block.id: block for block in practice.open().circle.agenda.blocks}
    today = practice.wall.today()
    assert blocks[pause].locked_start == practice.wall.at(today, time(15))
    assert blocks[last].locked_end == practice.wall.at(today, time(16))
    # Nine o'clock was meant for a group that meets in the morning.
    assert blocks[own.blocks[0].id].locked_start is None


def test_what_is_typed_in_on_another_day_is_held_by_no_clock(practice: Practice, own: OwnProgramme) -> None:
    rooms = practice.door.practice
    rooms.own_programmes.change(own.with_block("pauze", ends_at=time(15, 30)))
    follow(rooms, "bijeenkomst-4", own.id)
    practice.pass_time(days=1)
    circle = practice.open().circle
    assert all(block.locked_end is None for block in circle.agenda.blocks)
    circle.start()
    assert circle.clock.remaining(circle.now()) == timedelta(minutes=own.blocks[0].minutes)


def test_planning_tells_how_a_programme_fits_the_hours(rooms: OpenPractice, own: OwnProgramme) -> None:
    plan = rooms.planning.plan_of("zonnebloem")
    session = plan.session("bijeenkomst-5")
    shipped = rooms.planning.fit(SERIES, session)
    assert shipped is not None
    assert shipped.fits
    rooms.own_programmes.change(own.with_block(own.blocks[0].id, minutes=90))
    fit = rooms.planning.fit(SERIES, replace(session, agenda_id=own.id))
    assert fit is not None
    assert fit.left == -60
    short = rooms.planning.fit(SERIES, replace(session, ends_at=time(15, 30)))
    assert short is not None
    assert short.left == -30


# Papers


def test_a_card_has_the_titles_that_its_reader_can_read(practice: Practice, own: OwnProgramme) -> None:
    rooms = practice.door.practice
    themes = [block for block in own.blocks if block.kind == "theme"]
    rooms.own_programmes.change(own.with_block(themes[0].id, title="Zo doen wij het"))
    follow(rooms, "bijeenkomst-4", own.id)
    papers = practice.open().papers
    dutch = papers.card("vrouw-0", PaperUse.PREVIEW, "nl").topics
    assert dutch == ("Zo doen wij het", *(block.title for block in themes[1:]))
    english = papers.card("vrouw-0", PaperUse.PREVIEW, "en").topics
    # What the practice wrote itself is not there in English; the rest is.
    assert len(english) == len(themes) - 1
    assert not set(english) & set(dutch)


# Stored

ROWS = st.builds(
    OwnBlock,
    id=st.uuids().map(str),
    title=st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=80),
    minutes=st.integers(1, 180),
    begins_at=st.none() | st.just(time(14, 30)),
    questions=st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=20), max_size=3).map(tuple),
)


@given(ROWS)
@settings(max_examples=50)
def test_any_programme_is_stored_as_it_is(block: OwnBlock) -> None:
    own = OwnProgramme("p", "Proef", "nl", SERIES, FIFTH, (block,), 29, aims=("Eén doel",))
    assert from_row(OwnProgramme, to_row(own)) == own
    followed = FollowedProgramme("s", own)
    assert from_row(FollowedProgramme, to_row(followed)) == followed
