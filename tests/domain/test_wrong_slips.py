"""Wrong slips never become readings unnoticed, and right ones are hardly ever asked about (tests/slips.py)."""

from collections import Counter

import pytest

from tests.slips import NEVER_UNNOTICED, Outcome, digits_swapped, slips, wrong_slips

SEED, WRONG, PLAUSIBLE = 20260312, 500, 1000


@pytest.mark.parametrize("kind", NEVER_UNNOTICED)
def test_no_wrong_slip_is_stored_without_a_question(kind: str) -> None:
    made = wrong_slips(NEVER_UNNOTICED[kind], SEED, WRONG)
    assert len(made) == WRONG
    assert [slip for slip in made if slip.outcome is Outcome.STORED] == []


@pytest.mark.parametrize("kind", ["impossible", "upper and lower swapped", "times ten"])
def test_what_nobody_can_have_is_not_even_asked_about(kind: str) -> None:
    assert {slip.outcome for slip in wrong_slips(NEVER_UNNOTICED[kind], SEED, WRONG)} == {Outcome.REFUSED}


@pytest.mark.parametrize("seed", range(5))
def test_few_plausible_slips_are_asked_about_and_none_is_refused(seed: int) -> None:
    counted = Counter(slip.outcome for slip in slips(seed, PLAUSIBLE))
    assert counted[Outcome.ASKED] <= 0.03 * PLAUSIBLE
    assert counted[Outcome.REFUSED] == 0


def test_more_than_half_of_the_swapped_digits_are_noticed() -> None:
    # What is left makes another number that she might well have: nobody can tell it from the slip.
    counted = Counter(slip.outcome for slip in wrong_slips(digits_swapped, SEED, WRONG))
    assert counted[Outcome.STORED] < WRONG / 2


def test_the_same_seed_gives_the_same_slips() -> None:
    assert slips(SEED, 50) == slips(SEED, 50)
    assert slips(SEED, 50) != slips(SEED + 1, 50)
