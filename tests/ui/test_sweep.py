"""The sweep with real keys: how many it takes, wherever the slips lie, whoever comes in, and whatever is typed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import mean

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.live.seating import RowState
from tests.keys import focused, focused_edit, press
from tests.practice import NAMES
from tests.slips import twelve_slips
from tests.ui.sweep_room import SweepRoom, cursor, hold_enter, stored_as, text_at_cursor

MOST = (*NAMES, ("Rahel", "Tekle"), ("Yara", "Haddad"))


@pytest.fixture
def room(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[SweepRoom]:
    opened = SweepRoom.opened(tmp_path / "kring", shown)
    yield opened
    opened.leave()


@pytest.fixture
def full_room(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[SweepRoom]:
    """Fourteen women: the rows no longer fit."""
    opened = SweepRoom.opened(tmp_path / "kring", shown, names=MOST)
    yield opened
    opened.leave()


# Keys


def test_slips_in_the_order_of_the_list_take_twelve_keys_a_woman(room: SweepRoom) -> None:
    laid_out = twelve_slips(1)
    assert sum(press(slip.keys) for slip in laid_out) / 12 == 12.0
    for (name, _), slip in zip(NAMES, laid_out, strict=True):
        assert room.values(name) == stored_as(slip)
    assert QApplication.focusWidget() is room.page.primary


def test_slips_in_any_order_take_thirteen_keys_a_woman_at_most(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    """No letter is typed where the cursor is at her row already, else as few as it takes."""
    keys = []
    for seed in range(3):
        room, laid_out = SweepRoom.opened(tmp_path / f"kring-{seed}", shown), twelve_slips(seed)
        order = [name for name, _ in NAMES]
        Random(seed).shuffle(order)
        keys.append(room.type_in(zip(order, laid_out, strict=True)) / 12)
        for name, slip in zip(order, laid_out, strict=True):
            assert room.values(name) == stored_as(slip)
        room.leave()
    assert mean(keys) <= 13, keys


@pytest.mark.parametrize("between", ["\t", "/", " ", "-"])
def test_every_sign_between_two_pressures_costs_one_key(room: SweepRoom, between: str) -> None:
    assert press(f"118{between}76\t68,4\n") == 12
    assert room.values("Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_a_pressure_without_a_sign_in_between_splits_itself_and_saves_a_key(room: SweepRoom) -> None:
    assert press("11876\t68,4\n") == 11
    assert room.values("Amina") == (BloodPressure(118, 76), Weight(68_400))
    press("76118\t")
    assert room.message == "Onder en boven omgewisseld? Enter = wissel om."
    press("\n", "70,2\n")
    assert room.values("Anouk") == (BloodPressure(118, 76), Weight(70_200))
    press("185112\n")
    assert (room.message, text_at_cursor()) == ("Dit getal komt niet vaak voor. Klopt dit? Enter = ja.", "112")


def test_a_dash_in_the_first_field_passes_her_by(room: SweepRoom) -> None:
    press("-\n")
    assert room.session.seating.row(room.seat("Amina")).seat.declined == {Field.SYSTOLIC, Field.DIASTOLIC}
    assert cursor() == "Anouk V., bovendruk"


# Enter held down


def test_enter_held_down_after_a_row_stores_nothing_in_the_next(room: SweepRoom) -> None:
    press("118\t76\t68,4\n")
    hold_enter()
    assert cursor() == "Anouk V., bovendruk"
    assert room.state("Anouk") is RowState.NOT_YET


def test_enter_held_down_stores_no_row_that_is_typed(room: SweepRoom) -> None:
    press("118\t76\t68,4")
    hold_enter()
    assert (cursor(), room.values("Amina")[1]) == ("Amina B., gewicht", None)


# What else comes in by the keyboard


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(focused(), "Ctrl+V")


def test_pasted_lines_are_the_two_pressures(room: SweepRoom) -> None:
    texts = ("118\n76", "118/76\n", "\n118/76", "118\r\n76\r\n", "118\t76", "118\u00a076")
    for (name, _), text in zip(NAMES, texts, strict=False):
        room.begin_at(name)
        paste(text)
        assert room.values(name)[0] == BloodPressure(118, 76), ascii(text)
        assert cursor() == f"{room.row(name).row.label}, gewicht", ascii(text)


NO_PRESSURE = (
    "118\n76\n68,4", "118/76 121/79", "118 76 68,4", "1e3", "118e0/76", "--", "٣١١٨/٧٦", "١١٨", "１１８", "118/7²",
    "фыв", "118/76" + "x" * 10_000, "9" * 10_000, "118" + "\n" * 10_000 + "76/3", "<b>118/76</b>",
)  # fmt: skip
NO_WEIGHT = (
    "68,4 kg", "68,4\n71,2", "6e1", "٦٨", "６８,４", "68,4" + "0" * 10_000, "--", "68,4/76", "68.4.1", "1.068,4",
)  # fmt: skip


@pytest.mark.parametrize("texts", [NO_PRESSURE[:8], NO_PRESSURE[8:]], ids=["some", "others"])
def test_pasted_text_that_is_no_pressure_is_told_and_stays(room: SweepRoom, texts: tuple[str, ...]) -> None:
    for (name, _), text in zip(NAMES, texts, strict=False):
        room.begin_at(name)
        paste(text)
        press("\n")
        said = ascii(text[:20])
        assert room.values(name)[0] is None, said
        assert room.message == "Typ alleen cijfers en één komma.", said
        assert cursor().startswith(name), said
        kept = room.row(name).text(Field.SYSTOLIC)
        assert kept, said
        room.begin_at("Zofia")
        assert room.typed(name)[Field.SYSTOLIC] == kept, said


def test_pasted_text_that_is_no_weight_is_told_and_stays(room: SweepRoom) -> None:
    for (name, _), text in zip(NAMES, NO_WEIGHT, strict=False):
        room.begin_at(name, Field.WEIGHT)
        paste(text)
        press("\n")
        said = ascii(text[:20])
        assert (room.values(name)[1], room.message) == (None, "Typ alleen cijfers en één komma."), said
        assert room.row(name).text(Field.WEIGHT), said


def test_a_long_text_is_never_cut_down_to_a_number(room: SweepRoom) -> None:
    press("118\t76\t")
    for length in range(20, 40):
        focused_edit().clear()
        paste(" " * length + "168,4")
        assert text_at_cursor() == "168,4"
        focused_edit().clear()
        paste("1" * length + "68,4")
        press("\n")
        assert room.values("Amina")[1] is None


def test_signs_of_another_keyboard_store_nothing(room: SweepRoom) -> None:
    for typed in ("١١٨", "１１８", "118e", "²"):
        press(typed)
        press("<Esc>", "<Down>")
    assert all(room.values(name) == (None, None) for name, _ in NAMES)


def test_letters_of_another_alphabet_look_for_a_name_and_find_none(room: SweepRoom) -> None:
    press("ш")
    assert "Geen naam met “ш”." in room.labels()
    press("<Esc>", "118\t76\t68,4\n")
    assert room.values("Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_a_thousand_is_no_search_in_the_middle_of_a_number(room: SweepRoom) -> None:
    # An e looks for a name, as every letter does; the digits around it become no reading of anybody.
    press("1e3")
    press("<Esc>")
    assert all(room.values(name) == (None, None) for name, _ in NAMES)
    assert {text for name, _ in NAMES for text in room.typed(name).values()} == {"1", "3"}


def test_the_clock_set_back_in_the_middle_changes_nothing_that_counts(room: SweepRoom) -> None:
    press("118\t76\t68,4\n")
    room.practice.pass_time(hours=-3)
    press("121\t79\t70,2\n", "ami", "<F2>", "128\t86\t68,6\n")
    assert room.values("Amina") == (BloodPressure(128, 86), Weight(68_600))
    assert room.values("Anouk") == (BloodPressure(121, 79), Weight(70_200))
    room.page.undo()
    assert room.values("Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_the_clock_set_back_by_years_asks_nothing_about_a_usual_weight(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    room = SweepRoom.opened(tmp_path / "kring", shown, weighed={"Amina": "68"})
    room.practice.pass_time(days=-900)
    press("118\t76\t69\n")
    assert room.values("Amina")[1] == Weight(69_000)
    room.leave()


# Thirteen and fourteen women


def in_full_view(room: SweepRoom, name: str) -> bool:
    (scroll,) = room.page.grid.findChildren(QScrollArea)
    row, port = room.row(name), scroll.viewport()
    top = row.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + row.height() <= port.height()


def test_fourteen_women_take_twelve_keys_each_and_the_row_is_always_in_full_view(full_room: SweepRoom) -> None:
    room = full_room
    names = [row.participant.first_name for row in room.session.seating.rows()]
    assert len(names) == 14
    for name in names:
        assert in_full_view(room, name), name
        assert press("118\t76\t68,4\n") == 12
        assert room.state(name) is RowState.DONE
    room.begin_at(names[0])
    assert in_full_view(room, names[0])


def test_a_question_in_the_last_of_fourteen_rows_is_in_full_view_as_well(full_room: SweepRoom) -> None:
    press("zof", "118\t76\t684\n")
    (scroll,) = full_room.page.grid.findChildren(QScrollArea)
    band = full_room.page.grid._message
    top = band.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    assert band.isVisible()
    assert top >= 0
    assert top + band.height() <= scroll.viewport().height()


# The group changes meanwhile


def women(room: SweepRoom) -> list[str]:
    return [row.row.label for row in room.page.grid._in_order]


def test_a_woman_who_comes_in_gets_a_row_in_her_place_and_the_typing_goes_on(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    press("118\t7")
    noor = replace(rooms.women.get("vrouw-0"), id="noor", first_name="Noor", surname="Smit")
    rooms.women.add(noor)
    assert women(room).index("Noor S.") == 9
    assert text_at_cursor() == "7"
    press("6\t68,4\n", "noo")
    assert cursor() == "Noor S., bovendruk"
    assert press("121\t79\t70,2\n") == 12
    assert room.values("Amina") == (BloodPressure(118, 76), Weight(68_400))
    assert room.values("Noor") == (BloodPressure(121, 79), Weight(70_200))
    assert "2 van 13 klaar" in room.labels()


def test_tab_walks_through_a_new_row_where_it_stands(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    rooms.women.add(replace(rooms.women.get("vrouw-0"), id="noor", first_name="Noor", surname="Smit"))
    room.begin_at("Lotte", Field.WEIGHT)
    stops = []
    for _ in range(3):
        press("\t")
        stops.append(cursor())
    assert stops == ["Meer voor Lotte J.", "Aanwezigheid Noor S.: Verwacht", "Noor S., bovendruk"]


def test_a_woman_who_is_called_otherwise_keeps_what_is_typed(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    press("118\t7")
    rooms.women.change(replace(rooms.women.get("vrouw-0"), first_name="Wendy"))
    assert cursor() == "Wendy B., onderdruk"
    assert women(room)[-2] == "Wendy B."
    press("6\t68,4\n")
    assert room.values("Wendy") == (BloodPressure(118, 76), Weight(68_400))


def test_a_woman_who_leaves_the_group_takes_her_row_along(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    press("118\t7")
    rooms.women.move("vrouw-1", None)
    assert "Anouk V." not in women(room)
    press("6\t68,4\n")
    assert cursor() == "Birgül Y., bovendruk"
    assert "1 van 11 klaar" in room.labels()


def test_whoever_is_being_typed_stays_when_she_is_taken_out_meanwhile(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    press("118")
    rooms.women.move("vrouw-0", None)
    assert (women(room)[0], text_at_cursor()) == ("Amina B.", "118")
    press("\t76\t68,4\n")
    assert room.values("Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_a_row_in_which_nothing_is_typed_goes_away_under_the_cursor(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    rooms.women.move("vrouw-0", None)
    assert "Amina B." not in women(room)
    QApplication.sendPostedEvents()
    press("118")
    room.page.leave()
    room.page.enter()
    assert cursor().startswith("Anouk V.")


def test_what_is_half_typed_elsewhere_stays_when_the_rows_are_made_up_anew(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    press("118\t", "<Down>", "12")
    rooms.women.add(replace(rooms.women.get("vrouw-0"), id="noor", first_name="Aafke", surname="Smit"))
    assert text_at_cursor() == "12"
    room.begin_at("Amina")
    assert text_at_cursor() == "118"


def test_a_message_goes_along_with_its_row(room: SweepRoom) -> None:
    rooms = room.practice.door.practice
    press("118\t76\t684\n")
    before = room.page.grid._message.y()
    rooms.women.add(replace(rooms.women.get("vrouw-0"), id="noor", first_name="Aafke", surname="Smit"))
    QApplication.processEvents()
    assert room.page.grid._message.y() == before + room.row("Amina").height()
    press("\n")
    assert room.values("Amina")[1] == Weight(68_400)


# Late, and measured in the circle


def test_who_comes_late_is_typed_in_from_anywhere_with_two_keys_more(room: SweepRoom) -> None:
    for name, _ in NAMES[1:]:
        room.session.seating.mark(room.seat(name), Attendance.PRESENT)
    room.page.leave()
    room.practice.pass_time(minutes=40)
    room.page.enter()
    assert press("ami", "118\t76\t68,4\n") <= 15
    seat = room.session.seating.row(room.seat("Amina")).seat
    assert seat.arrived_at == room.practice.wall.now()
    assert room.practice.wall.now().minute == 40


def test_a_late_arrival_is_no_longer_expected_and_the_time_is_kept(room: SweepRoom) -> None:
    room.session.seating.mark(room.seat("Iris"), Attendance.LATE)
    room.practice.pass_time(minutes=25)
    press("iri", "118\t76\t68,4\n")
    seat = room.session.seating.row(room.seat("Iris")).seat
    assert seat.attendance is Attendance.PRESENT
    assert seat.arrived_at is not None
    assert seat.arrived_at - room.practice.wall.now() == timedelta(0)
