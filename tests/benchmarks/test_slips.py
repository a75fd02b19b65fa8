"""What slips cost: keys for each, wrong ones that pass unnoticed, and right ones that are asked about. Printed."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import mean

from PySide6.QtWidgets import QWidget

from facilitator_app.domain.plausibility import doubt_about_pressure
from facilitator_app.domain.readings import parse_blood_pressure
from facilitator_app.domain.refusals import UnreadableReading
from tests.data import rows_of
from tests.practice import NAMES
from tests.slips import NEVER_UNNOTICED, Outcome, digits_swapped, slips, twelve_slips, wrong_slips
from tests.ui.sweep_room import SweepRoom

SEED, WRONG, PLAUSIBLE = 20260312, 500, 1000


def test_keys(tmp_path: Path, shown: Callable[..., QWidget], say: Callable[[str], None]) -> None:
    keys = []
    for seed in range(21):
        room, order = SweepRoom.opened(tmp_path / f"kring-{seed}", shown), [name for name, _ in NAMES]
        if seed:
            Random(seed).shuffle(order)
        keys.append(room.type_in(zip(order, twelve_slips(seed), strict=True)) / len(order))
        room.leave()
    say(f"keys per woman, list order: {keys[0]:.1f} (12.0)")
    say(f"keys per woman, mean of 20 random orders: {mean(keys[1:]):.2f} (at most 13), worst {max(keys[1:]):.2f}")


def test_wrong_slips(say: Callable[[str], None]) -> None:
    for kind, maker in {**NEVER_UNNOTICED, "digits swapped": digits_swapped}.items():
        counted = Counter(slip.outcome for slip in wrong_slips(maker, SEED, WRONG))
        target = "counted" if maker is digits_swapped else "must be 0"
        stored, asked = counted[Outcome.STORED], counted[Outcome.ASKED]
        say(f"{kind}: {stored} of {WRONG} stored unnoticed ({target}), {asked} asked")


def test_false_alarms(say: Callable[[str], None]) -> None:
    asked = [slip for slip in slips(SEED, PLAUSIBLE) if slip.outcome is not Outcome.STORED]
    say(f"questions on {PLAUSIBLE} plausible slips: {len(asked)} (at most {PLAUSIBLE * 3 // 100})")


def test_questions_about_real_pressures(say: Callable[[str], None]) -> None:
    """Women of a study of risk, many of them ill: not a group as it meets, and so no target."""
    counted: Counter[str] = Counter()
    for row in rows_of("maternal_readings.csv"):
        try:
            pressure = parse_blood_pressure(f"{row['systolic_mmhg']}/{row['diastolic_mmhg']}")
        except UnreadableReading:
            counted["refused"] += 1
        else:
            counted[str(doubt_about_pressure(pressure) or "stored")] += 1
    say(f"real pressures of tests/data/maternal_readings.csv: {dict(counted)}")
