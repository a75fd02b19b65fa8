"""The message table of ux.md S6, row by row: what is said, where the cursor stays, and what the next key does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Field
from facilitator_app.live.seating import RowState
from tests.keys import focused, focused_edit, press
from tests.practice import NAMES
from tests.ui.sweep_room import SweepRoom, cursor, hold_enter, text_at_cursor

UPPER, LOWER, KILOS = "bovendruk", "onderdruk", "gewicht"
AMINA_UPPER, AMINA_LOWER, AMINA_KILOS = (f"Amina B., {field}" for field in (UPPER, LOWER, KILOS))
NEXT = "Anouk V., bovendruk"


@pytest.fixture
def room(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[SweepRoom]:
    """All of them weighed 68.0 kg four weeks ago."""
    opened = SweepRoom.opened(tmp_path / "kring", shown, weighed={name: "68" for name, _ in NAMES})
    yield opened
    opened.leave()


@pytest.fixture
def unweighed(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[SweepRoom]:
    """Nobody was weighed before."""
    opened = SweepRoom.opened(tmp_path / "kring", shown)
    yield opened
    opened.leave()


IMPOSSIBLE = [
    ("59\t", UPPER, "Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje."),
    ("261\t", UPPER, "Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje."),
    ("118\t29\t", LOWER, "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje."),
    ("250\t181\t", LOWER, "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje."),
    ("118\t118\t", LOWER, "Bovendruk is altijd hoger dan onderdruk. Kijk nog eens op het briefje."),
    ("118\t76\t29,9\n", KILOS, "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal."),
    ("118\t76\t300,1\n", KILOS, "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal."),
    ("118\t76\t2501\n", KILOS, "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal."),
    ("118\t76\t6,8,4\n", KILOS, "Typ alleen cijfers en één komma."),
    ("118\t76\t--\n", KILOS, "Typ alleen cijfers en één komma."),
]


def test_what_is_impossible_stays_in_its_field_and_is_never_stored(room: SweepRoom) -> None:
    for (name, _), (typed, field, sentence) in zip(NAMES, IMPOSSIBLE, strict=False):
        room.begin_at(name)
        press(typed)
        at = f"{room.row(name).row.label}, {field}"
        assert (room.message, cursor(), focused().accessibleDescription()) == (sentence, at, sentence)
        press("\n", "\n")
        assert (room.message, cursor()) == (sentence, at)
        # The cursor can always go: nothing is lost, and her row says that it is not finished.
        text = text_at_cursor()
        press("<Down>")
        assert not cursor().startswith(name)
        assert text in room.typed(name).values()
        assert room.state(name) is RowState.PARTLY
        label = room.row(name).row.label
        assert room.message == f"Bij {label} staat nog een getal dat niet kan. Kijk nog eens in haar rij."


QUESTIONS = [
    ("118\t99\t", LOWER, "De getallen liggen dicht bij elkaar. Klopt dit? Enter = ja."),
    ("177\t76\t", LOWER, "De getallen liggen ver van elkaar. Klopt dit? Enter = ja."),
    ("185\t112\t", LOWER, "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
    ("79\t50\t", LOWER, "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
    ("118\t44\t", LOWER, "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
    ("118\t76\t73\n", KILOS, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
    ("118\t76\t63\n", KILOS, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
    ("118\t76\t149,9\n", KILOS, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
    ("118\t76\t86\n", KILOS, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
]


def test_what_is_unusual_is_stored_after_a_second_enter(room: SweepRoom) -> None:
    labels = [room.row(name).row.label for name, _ in NAMES]
    for place, (typed, field, question) in enumerate(QUESTIONS):
        name, label = NAMES[place][0], labels[place]
        room.begin_at(name)
        press(typed)
        assert (room.message, cursor()) == (question, f"{label}, {field}")
        assert focused().accessibleDescription() == question
        kind = 1 if field == KILOS else 0
        assert room.values(name)[kind] is None
        press("\n")
        assert room.values(name)[kind] is not None
        assert room.message == ""
        # Tab was on its way to the weight, and a yes goes on there; Enter was on its way to the next woman.
        assert cursor() == (f"{labels[place + 1]}, {UPPER}" if field == KILOS else f"{label}, {KILOS}")


# Women of whom no earlier weight is known

WITHOUT_LAST = [
    ("118\t76\t118\n", "Dit is hetzelfde getal als de bovendruk. Klopt dit? Enter = ja."),
    ("118\t76\t39,9\n", "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
    ("118\t76\t150,1\n", "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
    ("118\t76\t684\n", "Bedoel je 68,4 kg? Enter = ja."),
]


def test_a_weight_is_asked_about_without_an_earlier_one_as_well(unweighed: SweepRoom) -> None:
    for (name, _), (typed, question) in zip(NAMES, WITHOUT_LAST, strict=False):
        unweighed.begin_at(name)
        press(typed)
        assert (unweighed.message, unweighed.values(name)[1]) == (question, None)
        press("\n")
        assert unweighed.values(name)[1] is not None
        assert not cursor().startswith(name)


def test_the_only_number_that_is_ever_offered_is_the_typed_one_with_its_comma(room: SweepRoom) -> None:
    press("118\t76\t")
    for typed in ("73", "731", "149,9", "37,0"):
        focused_edit().selectAll()
        press(typed, "\n")
        numbers = {sign for sign in room.message if sign.isdigit()}
        assert numbers <= set(typed), room.message


# What Enter answers


def test_enter_swaps_upper_and_lower_and_goes_on_with_the_weight(room: SweepRoom) -> None:
    press("76\t118\t")
    assert room.message == "Onder en boven omgewisseld? Enter = wissel om."
    press("\n")
    assert (room.values("Amina")[0], cursor()) == (BloodPressure(118, 76), AMINA_KILOS)


def test_a_swap_may_raise_a_question_of_its_own(room: SweepRoom) -> None:
    press("60\t165\t", "\n")
    assert room.message == "De getallen liggen ver van elkaar. Klopt dit? Enter = ja."
    press("\n")
    assert room.values("Amina")[0] == BloodPressure(165, 60)


def test_a_comma_may_raise_a_question_of_its_own(room: SweepRoom) -> None:
    press("118\t76\t734\n", "\n")
    assert room.message == "Vorige keer was dit anders. Klopt dit? Enter = ja."
    press("\n")
    assert room.values("Amina")[1] == Weight(73_400)


def test_two_questions_in_one_row_take_two_answers(room: SweepRoom) -> None:
    press("185\t112\n", "\n")
    assert cursor() == NEXT
    assert room.values("Amina") == (BloodPressure(185, 112), None)
    room.begin_at("Amina", Field.WEIGHT)
    press("80,1\n")
    assert room.values("Amina")[1] is None
    press("\n")
    assert room.values("Amina")[1] == Weight(80_100)


@pytest.mark.parametrize("key", ["\t", " ", "/"])
def test_only_enter_says_yes_to_a_pressure(room: SweepRoom, key: str) -> None:
    press("185\t112\t", key, key)
    assert (cursor(), room.values("Amina")[0]) == (AMINA_LOWER, None)


def test_an_enter_that_is_held_says_no_yes(room: SweepRoom) -> None:
    press("118\t76\t80,1\n")
    hold_enter()
    assert (cursor(), room.values("Amina")[1]) == (AMINA_KILOS, None)
    press("\n")
    assert room.values("Amina")[1] == Weight(80_100)


def test_typing_anew_asks_anew(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "80,2")
    assert room.message == ""
    press("\n")
    assert room.message == "Vorige keer was dit anders. Klopt dit? Enter = ja."
    assert room.values("Amina")[1] is None


def test_another_number_is_taken_without_a_question_when_it_is_usual(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "68,1\n")
    assert (room.values("Amina")[1], cursor()) == (Weight(68_100), NEXT)


def test_the_number_before_can_be_put_right_with_shift_and_tab(room: SweepRoom) -> None:
    press("185\t112\t", "Shift+Tab")
    assert cursor() == AMINA_UPPER
    press("135\t", "82\t")
    assert room.values("Amina")[0] == BloodPressure(135, 82)


def test_a_correction_is_asked_about_as_well(room: SweepRoom) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "185\t112\t")
    assert room.message == "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."
    assert room.values("Amina")[0] == BloodPressure(118, 76)
    press("\n")
    assert (room.values("Amina")[0], cursor()) == (BloodPressure(185, 112), AMINA_KILOS)


def test_escape_takes_a_correction_back_that_was_asked_about(room: SweepRoom) -> None:
    press("118\t76\t68,4\n", "ami", "<F2>", "185\t112\t", "<Esc>")
    assert (room.values("Amina")[0], room.typed("Amina")) == (BloodPressure(118, 76), {})


# Left without an answer


def test_a_question_that_is_left_keeps_the_text_over_a_power_cut(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "<Down>")
    assert room.message == "Bij Amina B. wacht nog een vraag over een getal. Kijk nog eens in haar rij."
    assert room.state("Amina") is RowState.PARTLY
    amina = room.seat("Amina")
    room.practice.reopen()
    assert room.practice.open().seating.typed(amina) == {Field.WEIGHT: "80,1"}


def test_a_question_is_on_disk_before_it_is_answered(room: SweepRoom) -> None:
    press("118\t76\t80,1\n")
    assert room.typed("Amina") == {Field.WEIGHT: "80,1"}


def test_a_question_that_was_left_is_asked_again_in_her_row(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "<Down>", "\n", "<Up>")
    room.begin_at("Amina", Field.WEIGHT)
    assert text_at_cursor() == "80,1"
    press("\n")
    assert room.message == "Vorige keer was dit anders. Klopt dit? Enter = ja."
    press("\n")
    assert (room.values("Amina")[1], room.state("Amina")) == (Weight(80_100), RowState.DONE)


def test_enter_in_another_row_answers_no_question_that_was_left(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "<Down>", "\n", "\n")
    assert room.values("Amina")[1] is None


def test_escape_leaves_a_question_and_a_yes_is_not_remembered(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "<Esc>")
    room.begin_at("Amina", Field.WEIGHT)
    press("\n")
    assert room.message == "Vorige keer was dit anders. Klopt dit? Enter = ja."


# Somebody who looks at her paper types on


def test_the_next_slip_is_never_taken_for_the_weight_that_was_asked_about(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "121\t79\t70,2\n")
    assert room.values("Amina") == (BloodPressure(118, 76), None)
    assert room.values("Anouk") == (None, None)
    assert room.message


def test_a_pressure_typed_into_a_weight_without_an_earlier_one_waits_for_enter(unweighed: SweepRoom) -> None:
    press("118\t76\t684\n", "121\t79\t70,2\n", "118\t74\t65,0\n")
    assert unweighed.values("Amina") == (BloodPressure(118, 76), None)
    assert unweighed.message == "Typ alleen cijfers en één komma."


def test_tab_after_a_question_about_a_weight_asks_for_enter(room: SweepRoom) -> None:
    press("118\t76\t80,1\n", "68,2\t")
    assert room.message == "Klopt dit gewicht? Enter = ja."
    assert room.values("Amina")[1] is None
    press("\n")
    assert (room.values("Amina")[1], cursor()) == (Weight(68_200), NEXT)


def test_a_finished_row_says_how_to_change_it(room: SweepRoom) -> None:
    press("118\t76\t68,4\n", "ami", "\n")
    assert room.message == "Vandaag al ingevuld. F2 = aanpassen."
    press("<F2>")
    assert text_at_cursor() == "118"


def test_what_is_told_of_a_row_that_was_left_hides_no_other_row_and_a_click_goes_through_it(
    room: SweepRoom,
) -> None:
    press("118\t76\t80,1\n", "<Down>")
    band, amina = room.page.grid._message, room.row("Amina")
    assert amina.geometry().contains(band.geometry())
    field = amina.fields[Field.WEIGHT]
    at = field.mapTo(room.page, field.rect().center())
    assert room.page.childAt(at) is field
    room.begin_at("Amina", Field.WEIGHT)
    assert room.message == ""
