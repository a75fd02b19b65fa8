"""How many wrong slips pass unnoticed, and how many right ones are asked about: counted, printed."""

from collections import Counter
from collections.abc import Callable

from facilitator_app.domain.plausibility import doubt_about_pressure
from facilitator_app.domain.readings import parse_blood_pressure
from facilitator_app.domain.refusals import UnreadableReading
from tests.data import rows_of
from tests.slips import NEVER_UNNOTICED, Outcome, digits_swapped, slips, wrong_slips

SEED, WRONG, PLAUSIBLE = 20260312, 500, 1000


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
