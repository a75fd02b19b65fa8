"""Self-entry: one question after the other, nothing kept before the last tap, and all of it at once then."""

import re
from collections.abc import Callable, Iterator

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.readings import BloodPressure, EntryPath, MeasuredBy, Reading, Weight
from facilitator_app.domain.refusals import SessionClosed
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.seating import RowState, Seating
from facilitator_app.live.self_entry import Passed, SelfEntry, Step
from tests.zonnebloem import WOMEN, Afternoon

HER = "Birgül"


@pytest.fixture
def entry(room: Afternoon) -> SelfEntry:
    return room.session.self_entry()


def begin(entry: SelfEntry, name: str = HER) -> None:
    (face,) = (face for face in entry.faces() if face.name == name)
    entry.choose(face.seat_id)
    entry.agree()


def give(entry: SelfEntry, number: str) -> None:
    """Type a number and go on."""
    for sign in number:
        entry.press(sign)
    entry.answer()


def give_all(entry: SelfEntry, *numbers: str, name: str = HER) -> None:
    begin(entry, name)
    for number in numbers:
        give(entry, number)


def readings(room: Afternoon, name: str = HER) -> list[Reading]:
    return room.store.readings.all_for(seat_id=room.seat(name))


def values(room: Afternoon, name: str = HER) -> list[object]:
    return [reading.value for reading in readings(room, name) if not reading.withdrawn]


def everything_kept(room: Afternoon) -> tuple[object, ...]:
    """All that a power cut would leave behind."""
    return room.store.count_rows(), room.store.log.lines(), room.store.drafts.all_for()


# The faces


def test_a_face_is_a_first_name_and_a_picture_and_whether_she_is_done(entry: SelfEntry) -> None:
    faces = entry.faces()
    assert [face.name for face in faces] == [name for name, _, _ in WOMEN]
    assert [face.language for face in faces] == [language for _, _, language in WOMEN]
    assert not any(face.done for face in faces)


def test_two_of_one_first_name_are_told_apart_by_an_initial(room: Afternoon, entry: SelfEntry) -> None:
    from dataclasses import replace

    anouk = room.woman("Anouk")
    room.practice.women.change(replace(anouk, first_name="amina"))
    assert [face.name for face in entry.faces()][:3] == ["Amina B.", "amina V.", "Birgül"]


def test_who_does_not_measure_any_more_has_no_face(room: Afternoon, entry: SelfEntry) -> None:
    from dataclasses import replace

    from facilitator_app.domain.participants import Status

    anouk = room.woman("Anouk")
    today = room.session.session.held_on
    room.practice.women.change(replace(anouk, status=Status.LOSS, status_on=today))
    assert "Anouk" not in [face.name for face in entry.faces()]


def test_whoever_is_done_is_done_also_when_she_prefers_not_to(room: Afternoon, entry: SelfEntry) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.measure("Iris", "-", "-")
    room.measure("Lotte", "118/76")
    assert [face.name for face in entry.faces() if face.done] == ["Amina", "Iris"]


# From the first tap to the last


def test_the_steps_are_name_upper_lower_weight_check_thanks(entry: SelfEntry) -> None:
    seen = [entry.step]
    entry.moved.connect(lambda: seen.append(entry.step))
    give_all(entry, "118", "76", "68,4")
    entry.store()
    entry.leave()
    assert seen == [
        Step.CHOOSE,
        Step.CONFIRM,
        Step.SYSTOLIC,
        Step.DIASTOLIC,
        Step.WEIGHT,
        Step.CHECK,
        Step.THANKS,
        Step.CHOOSE,
    ]


def test_each_question_has_its_place_among_four(entry: SelfEntry) -> None:
    places = []
    entry.moved.connect(lambda: places.append(entry.place))
    give_all(entry, "118", "76", "68,4")
    assert places == [(1, 4), (2, 4), (3, 4), (4, 4), (4, 4)]


def test_what_she_gave_is_stored_as_her_own_with_the_path_it_came_by(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "118", "76", "68,4")
    entry.store()
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]
    for reading in readings(room):
        assert reading.path is EntryPath.SELF_ENTRY
        assert reading.measured_by is MeasuredBy.HERSELF
        assert reading.entered_by == "joke"
    row = room.session.seating.row(room.seat(HER))
    assert row.state is RowState.DONE
    assert row.seat.attendance is Attendance.PRESENT
    assert [line.deed.event for line in room.store.log.lines()[-2:]] == ["pressure.enter", "weight.enter"]


def test_one_undo_takes_all_of_it_back(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "118", "76", "68,4")
    entry.store()
    room.session.seating.undo()
    assert values(room) == []
    assert room.session.seating.row(room.seat(HER)).state is RowState.NOT_YET


@pytest.mark.parametrize("numbers", [(), ("118",), ("118", "76"), ("118", "76", "68,4")])
def test_nothing_is_kept_before_the_last_tap(room: Afternoon, entry: SelfEntry, numbers: tuple[str, ...]) -> None:
    before = everything_kept(room)
    give_all(entry, *numbers)
    entry.press("1")
    assert everything_kept(room) == before


def test_leaving_forgets_it(room: Afternoon, entry: SelfEntry) -> None:
    before = everything_kept(room)
    give_all(entry, "118", "76")
    entry.press("6")
    entry.leave()
    assert (entry.step, entry.her, entry.number) == (Step.CHOOSE, None, "")
    begin(entry)
    assert entry.number == ""
    assert everything_kept(room) == before


def test_after_the_last_tap_only_the_name_is_left(entry: SelfEntry) -> None:
    give_all(entry, "118", "76", "68,4")
    entry.store()
    assert entry.step is Step.THANKS
    assert entry.her is not None
    assert entry.her.name == HER
    assert entry.summary() == {}
    # An address or an id may have these digits as well.
    assert "118" not in re.sub(r"0x[0-9a-fA-F]+|[0-9a-f-]{36}", "", repr(vars(entry)))


def test_unusual_numbers_go_the_same_way_without_a_question(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "238", "142", "151,5")
    entry.store()
    assert values(room) == [BloodPressure(238, 142), Weight(151_500)]


def test_the_midwifes_half_typed_number_gives_way_to_what_she_stored(room: Afternoon, entry: SelfEntry) -> None:
    room.session.seating.record_pressure(room.seat(HER), "112", "", "grid")
    give_all(entry, "118", "76", "68,4")
    entry.store()
    assert room.session.seating.typed(room.seat(HER)) == {}


# What cannot be


def test_an_impossible_number_is_asked_for_once_more(entry: SelfEntry) -> None:
    give_all(entry, "300")
    assert (entry.step, entry.number, entry.asks_again) == (Step.SYSTOLIC, "", True)
    give(entry, "118")
    assert (entry.step, entry.asks_again) == (Step.DIASTOLIC, False)


@pytest.mark.parametrize("numbers", [("300", "20"), ("118", "200", "10"), ("118", "118", "76", "118")])
def test_after_two_impossible_pressures_the_midwife_is_asked(
    room: Afternoon, entry: SelfEntry, numbers: tuple[str, ...]
) -> None:
    stuck = []
    entry.stuck.connect(lambda: stuck.append(entry.step))
    give_all(entry, *numbers)
    assert stuck == [Step.WEIGHT]
    give(entry, "68,4")
    entry.store()
    row = room.session.seating.row(room.seat(HER))
    assert (row.state, row.filled, row.drafted) == (RowState.PARTLY, {Field.WEIGHT}, frozenset())


@pytest.mark.parametrize("weight", ["684", "20", "301"])
def test_after_two_impossible_weights_the_midwife_is_asked(room: Afternoon, entry: SelfEntry, weight: str) -> None:
    stuck = []
    entry.stuck.connect(lambda: stuck.append(entry.step))
    give_all(entry, "118", "76", weight, weight)
    assert stuck == [Step.CHECK]
    entry.store()
    assert values(room) == [BloodPressure(118, 76)]


def test_of_a_lower_pressure_above_the_upper_one_both_are_asked_for_again(
    room: Afternoon, entry: SelfEntry
) -> None:
    give_all(entry, "76", "118")
    assert (entry.step, entry.number, entry.asks_again) == (Step.SYSTOLIC, "", True)
    for number in ("118", "76", "68,4"):
        give(entry, number)
    entry.store()
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


def test_each_kind_has_its_own_two_tries(entry: SelfEntry) -> None:
    give_all(entry, "300", "118", "76", "684")
    assert (entry.step, entry.asks_again) == (Step.WEIGHT, True)


def test_an_empty_answer_is_no_try(entry: SelfEntry) -> None:
    begin(entry)
    for _ in range(3):
        entry.answer()
    assert (entry.step, entry.asks_again) == (Step.SYSTOLIC, False)


def test_a_comma_with_nothing_behind_it_is_no_part_of_the_number(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "118", "76", "68,")
    entry.store()
    assert values(room)[-1] == Weight(68_000)


# Rather not, and not known


def test_rather_not_goes_for_the_whole_pressure(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "118")
    entry.pass_over(Passed.DECLINED)
    assert entry.step is Step.WEIGHT
    give(entry, "68,4")
    assert entry.summary() == {
        Field.SYSTOLIC: Passed.DECLINED,
        Field.DIASTOLIC: Passed.DECLINED,
        Field.WEIGHT: "68,4",
    }
    entry.store()
    row = room.session.seating.row(room.seat(HER))
    assert row.seat.declined == {Field.SYSTOLIC, Field.DIASTOLIC}
    assert (row.state, values(room)) == (RowState.DONE, [Weight(68_400)])


def test_what_she_does_not_know_stays_open(room: Afternoon, entry: SelfEntry) -> None:
    begin(entry)
    entry.pass_over(Passed.OPEN)
    give(entry, "68,4")
    entry.store()
    row = room.session.seating.row(room.seat(HER))
    assert (row.seat.declined, row.filled, row.drafted) == (frozenset(), {Field.WEIGHT}, frozenset())


def test_whoever_knows_nothing_yet_is_here_all_the_same(room: Afternoon, entry: SelfEntry) -> None:
    begin(entry)
    entry.pass_over(Passed.OPEN)
    entry.pass_over(Passed.OPEN)
    entry.store()
    row = room.session.seating.row(room.seat(HER))
    assert (row.seat.attendance, row.state) == (Attendance.PRESENT, RowState.NOT_YET)


def test_a_number_after_all_takes_the_place_of_rather_not(room: Afternoon, entry: SelfEntry) -> None:
    begin(entry)
    entry.pass_over(Passed.DECLINED)
    entry.pass_over(Passed.DECLINED)
    entry.back()
    for number in ("118", "76", "68,4"):
        give(entry, number)
    entry.store()
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


# Back, and once more


def test_no_goes_back_to_the_first_question_with_what_was_typed(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "181", "76", "68,4")
    entry.back()
    assert (entry.step, entry.number) == (Step.SYSTOLIC, "181")
    give(entry, "118")
    entry.answer()
    entry.answer()
    assert entry.summary() == {Field.SYSTOLIC: "118", Field.DIASTOLIC: "76", Field.WEIGHT: "68,4"}


def test_wiping_a_number_that_was_there_already_wipes_all_of_it(entry: SelfEntry) -> None:
    give_all(entry, "118")
    entry.back()
    entry.wipe()
    assert entry.number == ""


def test_wiping_takes_the_last_sign_away(entry: SelfEntry) -> None:
    begin(entry)
    for sign in "118":
        entry.press(sign)
    entry.wipe()
    assert entry.number == "11"


def test_back_goes_through_the_questions_to_the_choice(entry: SelfEntry) -> None:
    give_all(entry, "118", "76")
    seen = []
    for _ in range(4):
        entry.back()
        seen.append(entry.step)
    assert seen == [Step.DIASTOLIC, Step.SYSTOLIC, Step.CONFIRM, Step.CHOOSE]
    assert entry.her is None


def test_back_from_the_weight_asks_for_a_pressure_that_was_passed_over(entry: SelfEntry) -> None:
    begin(entry)
    entry.pass_over(Passed.OPEN)
    entry.back()
    assert entry.step is Step.SYSTOLIC


def test_a_step_knows_no_number_of_another(entry: SelfEntry) -> None:
    give_all(entry, "118")
    assert (entry.step, entry.number, entry.summary()) == (Step.DIASTOLIC, "", {})


# Filled in already


def test_whoever_is_done_is_told_so_and_nothing_is_asked(room: Afternoon, entry: SelfEntry) -> None:
    room.measure(HER, "118/76", "68,4")
    before = everything_kept(room)
    begin(entry)
    assert (entry.step, entry.number, entry.summary()) == (Step.ALREADY, "", {})
    entry.store()
    entry.answer()
    assert entry.step is Step.ALREADY
    assert everything_kept(room) == before


def test_only_what_is_not_there_yet_is_asked(room: Afternoon, entry: SelfEntry) -> None:
    room.measure(HER, "118/76")
    begin(entry)
    assert (entry.step, entry.place) == (Step.WEIGHT, (2, 2))
    give(entry, "68,4")
    entry.store()
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


def test_what_came_in_meanwhile_is_not_overwritten(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "140", "90", "68,4")
    room.measure(HER, "118/76")
    entry.store()
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


# What goes wrong


@pytest.fixture
def full_after() -> Iterator[Callable[[int], None]]:
    """A disk that takes so many changes more."""
    with pytest.MonkeyPatch.context() as patch:

        def fill(changes: int) -> None:
            commit, left = Desk.commit, iter([True] * changes)

            def commit_or_refuse(desk: Desk, change: Change) -> None:
                if not next(left, False):
                    raise DiskFull
                commit(desk, change)

            patch.setattr(Desk, "commit", commit_or_refuse)

        yield fill


@pytest.mark.parametrize("changes", [0, 1])
def test_a_disk_that_refuses_halfway_keeps_nothing_and_loses_nothing(
    room: Afternoon, entry: SelfEntry, full_after: Callable[[int], None], changes: int
) -> None:
    before = everything_kept(room)
    give_all(entry, "118", "76", "68,4")
    full_after(changes)
    with pytest.raises(DiskFull):
        entry.store()
    assert everything_kept(room) == before
    assert entry.step is Step.CHECK
    assert entry.summary() == {Field.SYSTOLIC: "118", Field.DIASTOLIC: "76", Field.WEIGHT: "68,4"}


def test_a_session_that_is_closed_takes_nothing(room: Afternoon, entry: SelfEntry) -> None:
    give_all(entry, "118", "76", "68,4")
    room.session.closing.close()
    with pytest.raises(SessionClosed):
        entry.store()


def test_a_co_facilitator_may_let_the_women_enter_themselves(room: Afternoon) -> None:
    desk = Desk(room.store, Facilitator("saskia", "Saskia", Role.CO_FACILITATOR), room.practice.wall)
    entry = SelfEntry(desk, Seating(room.store, desk, room.session.session))
    give_all(entry, "118", "76", "68,4")
    entry.store()
    assert {reading.entered_by for reading in readings(room)} == {"saskia"}


def test_a_seat_that_is_not_there_is_nobody(entry: SelfEntry) -> None:
    entry.choose("nowhere")
    entry.agree()
    assert (entry.step, entry.her) == (Step.CHOOSE, None)
