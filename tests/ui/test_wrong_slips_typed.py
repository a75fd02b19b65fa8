"""Wrong slips typed to their end by somebody who looks at her paper: nothing wrong is stored or hidden."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.readings import BloodPressure, Weight, parse_weight
from facilitator_app.domain.sessions import Field
from facilitator_app.live.seating import RowState
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import NAMES
from tests.slips import (
    HELD_ON,
    Maker,
    Outcome,
    Slip,
    impossible,
    in_pounds,
    of_another_woman,
    slips,
    swapped,
    times_ten,
)
from tests.ui.sweep_room import SweepRoom


def pairs(maker: Maker, seed: int) -> list[tuple[Slip, Slip]]:
    """Twelve right slips of women who were weighed four weeks before, each with what it became."""
    chance, made = Random(seed), list[tuple[Slip, Slip]]()
    for right in slips(seed, 2000):
        weighed = right.last is not None and right.last.on == HELD_ON - timedelta(weeks=4)
        if not weighed or right.outcome is not Outcome.STORED:
            continue
        wrong = maker(right, chance)
        # Letters look for a name: what a meter says in letters is not typed as a number.
        if wrong is not None and not any(sign.isalpha() for sign in wrong.keys):
            made.append((right, wrong))
    return made[: len(NAMES)]


def typed(
    folder: Path, shown: Callable[..., QWidget], made: list[tuple[Slip, Slip]]
) -> tuple[SweepRoom, list[tuple[str, Slip, Slip]]]:
    """Type the wrong ones, every key of each, at the row of a woman who weighed what its slip says."""
    women = [(name, right, wrong) for (name, _), (right, wrong) in zip(NAMES, made, strict=True)]
    weighed = {
        name: f"{right.last.weight.grams / 1000:.1f}".replace(".", ",") for name, right, _ in women if right.last
    }
    room = SweepRoom.opened(folder, shown, weighed=weighed)
    for name, _, wrong in women:
        room.begin_at(name)
        press(wrong.keys)
        assert room.message, (name, wrong)
    room.page.leave()
    return room, women


@pytest.mark.parametrize("maker", [impossible, swapped, times_ten], ids=lambda maker: str(maker.__name__))
def test_only_right_numbers_of_a_wrong_slip_are_stored(
    tmp_path: Path, shown: Callable[..., QWidget], maker: Maker
) -> None:
    room, women = typed(tmp_path / "kring", shown, pairs(maker, 1))
    for name, right, wrong in women:
        pressure, weight = room.values(name)
        assert pressure in (None, BloodPressure(int(right.systolic), int(right.diastolic))), wrong
        assert weight in (None, parse_weight(right.weight)), wrong
        assert room.state(name) is RowState.PARTLY, wrong
        assert room.typed(name), wrong
    room.leave()


@pytest.mark.parametrize("maker", [of_another_woman, in_pounds], ids=lambda maker: str(maker.__name__))
def test_a_weight_that_is_not_hers_or_no_kilos_is_text_until_somebody_says_yes(
    tmp_path: Path, shown: Callable[..., QWidget], maker: Maker
) -> None:
    room, women = typed(tmp_path / "kring", shown, pairs(maker, 2))
    for name, _, wrong in women:
        assert room.values(name)[1] is None, wrong
        assert wrong.weight in room.typed(name).values(), wrong
    name, _, wrong = women[0]
    room.begin_at(name, Field.WEIGHT)
    press("\n", "\n")
    assert room.values(name)[1] == Weight(parse_weight(wrong.weight).grams)
    room.leave()


def test_one_undo_takes_all_of_a_wrong_slip_back_when_its_weight_raised_the_question(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    room, women = typed(tmp_path / "kring", shown, pairs(of_another_woman, 2))
    name, _, _ = women[-1]
    before = [room.values(other) for other, _, _ in women[:-1]]
    assert room.values(name)[0] is not None
    room.page.enter()
    room.page.undo()
    assert room.values(name) == (None, None)
    assert room.typed(name) == {}
    assert [room.values(other) for other, _, _ in women[:-1]] == before
    room.leave()


def test_undo_by_keys_takes_the_weight_that_is_typed_back_and_then_the_pressure(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    room = SweepRoom.opened(tmp_path / "kring", shown, weighed={"Amina": "69,2"})
    window = MainWindow()
    window.show_page(room.page)
    window.undo_requested.connect(room.page.undo)
    shown(window)
    room.begin_at("Amina")
    press("112\t64\t80,2\n")
    assert room.message == "Vorige keer was dit anders. Klopt dit? Enter = ja."
    assert room.values("Amina") == (BloodPressure(112, 64), None)
    press("Ctrl+Z")
    assert room.row("Amina").text(Field.WEIGHT) == ""
    press("Ctrl+Z")
    assert room.values("Amina") == (None, None)
    assert room.typed("Amina") == {}
    assert [room.row("Amina").text(field) for field in Field] == ["", "", ""]
    assert room.message == ""
    room.page.redo()
    assert room.values("Amina") == (BloodPressure(112, 64), None)
    window.leave_page()
    room.practice.door.leave()
