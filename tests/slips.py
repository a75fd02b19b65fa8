"""Paper slips as women fill them in, and the ways in which a slip goes wrong on its way into a row; seeded.

What it assumes, and where that comes from:

* pressure: the 4P study as quoted in clinical.md §1.2, medians and 3rd and 97th centiles at 12, 19 and 40 weeks,
  with a straight line between them and half a normal curve on either side of the median. The two numbers of one
  woman go together with a correlation of 0.6, which the source does not give.
* weight: at 16 weeks a mean of 70 kg with a spread of 13 kg, skewed to the right (log-normal). No source gives
  this for Dutch groups. The gain is that of clinical.md §2.5 (European women of a usual BMI): 14.5 kg by 40 weeks
  with a quarter of the women on either side of 11.5 and 17.7, in a straight line from week 12. The scale and the
  clothes add 0.7 kg of spread to each weighing.
* sessions: the weeks of the pattern 9 + 1. A woman misses one in ten, and is then weighed against the one before.
* every number was read off well; whoever makes a wrong slip makes one slip.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from math import exp, log, sqrt
from random import Random

from facilitator_app.domain.plausibility import LastWeight, doubt_about_pressure, doubt_about_weight
from facilitator_app.domain.readings import parse_weight, pressure_from_fields
from facilitator_app.domain.refusals import UnreadableReading

HELD_ON = date(2026, 3, 12)
WEEKS = (16, 20, 24, 28, 30, 32, 34, 36, 38)
# Weeks of pregnancy with the 3rd, 50th and 97th centile (4P, clinical.md §1.2), in mmHg.
SYSTOLIC = ((12, (95, 114, 138)), (19, (95, 113, 136)), (40, (102, 121, 144)))
DIASTOLIC = ((12, (56, 70, 87)), (19, (55, 69, 86)), (40, (62, 78, 95)))
Z97 = 1.881
TOGETHER = 0.6
POUND_GRAMS = 453.59237


class Outcome(StrEnum):
    """What becomes of a slip."""

    STORED = "stored"
    ASKED = "asked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Slip:
    """Three numbers as they stand on paper, in the form ddd dd dd,d, and what she weighed the time before."""

    systolic: str
    diastolic: str
    weight: str
    last: LastWeight | None = None

    @property
    def keys(self) -> str:
        """What is typed for it."""
        return f"{self.systolic}\t{self.diastolic}\t{self.weight}\n"

    @property
    def outcome(self) -> Outcome:
        """What the rules make of it, the worst of its readings first."""
        try:
            pressure = pressure_from_fields(self.systolic, self.diastolic)
            weight = parse_weight(self.weight)
        except UnreadableReading:
            return Outcome.REFUSED
        assert pressure is not None, "both numbers are there"
        doubts = (
            doubt_about_pressure(pressure),
            doubt_about_weight(weight, systolic=pressure.systolic, last=self.last, on=HELD_ON),
        )
        return Outcome.ASKED if any(doubts) else Outcome.STORED


# As they are


def slips(seed: int, count: int) -> list[Slip]:
    """Return slips on which nothing is wrong; of a woman's first session there is no weight before."""
    chance = Random(seed)
    return [_slip(chance) for _ in range(count)]


def twelve_slips(seed: int) -> list[Slip]:
    """Return twelve slips of the form ddd dd dd,d about which nothing is asked."""
    usual = (slip for slip in slips(seed, 200) if slip.outcome is Outcome.STORED)
    form = [s for s in usual if (len(s.systolic), len(s.diastolic), len(s.weight)) == (3, 2, 4)]
    return form[:12]


def _slip(chance: Random) -> Slip:
    place = chance.randrange(len(WEEKS))
    missed = 2 if chance.random() < 0.1 else 1
    first_kilos = exp(chance.gauss(log(70) - 0.017, 0.184))
    gain = max(-5.0, chance.gauss(14.5, 4.6)) / 28
    together, apart = chance.gauss(0, 1), chance.gauss(0, 1)
    systolic = _pressure(SYSTOLIC, WEEKS[place], together)
    diastolic = _pressure(DIASTOLIC, WEEKS[place], TOGETHER * together + sqrt(1 - TOGETHER**2) * apart)

    def weighed(week: int) -> float:
        return first_kilos + gain * (week - WEEKS[0]) + chance.gauss(0, 0.7)

    last = None
    if place >= missed:
        before = WEEKS[place - missed]
        day = HELD_ON - timedelta(weeks=WEEKS[place] - before)
        last = LastWeight(parse_weight(_kilos(weighed(before))), day)
    return Slip(str(systolic), str(diastolic), _kilos(weighed(WEEKS[place])), last)


def _pressure(table: tuple[tuple[int, tuple[int, int, int]], ...], week: int, z: float) -> int:
    low, high = next(pair for pair in pairwise(table) if week <= pair[1][0])
    share = (week - low[0]) / (high[0] - low[0])
    third, middle, last = (one + share * (other - one) for one, other in zip(low[1], high[1], strict=True))
    return round(middle + z * ((last - middle) if z > 0 else (middle - third)) / Z97)


def _kilos(kilos: float) -> str:
    return f"{kilos:.1f}".replace(".", ",")


# Gone wrong

Maker = Callable[[Slip, Random], Slip | None]


def impossible(slip: Slip, chance: Random) -> Slip | None:
    """A digit is lost or typed twice, so that nobody can have such a number; or the meter gave none."""
    return chance.choice(
        (
            replace(slip, systolic=slip.systolic[:-1]),
            replace(slip, systolic=slip.systolic[0] + slip.systolic),
            replace(slip, diastolic=slip.diastolic[0]),
            replace(slip, diastolic=slip.diastolic[0] + slip.diastolic),
            replace(slip, weight=slip.weight[-3:]),
            replace(slip, weight=slip.weight.replace(",", ",,")),
            replace(slip, systolic="HI"),
        )
    )


def swapped(slip: Slip, _chance: Random) -> Slip | None:
    """The lower pressure stands where the upper one belongs."""
    return replace(slip, systolic=slip.diastolic, diastolic=slip.systolic)


def times_ten(slip: Slip, chance: Random) -> Slip | None:
    """The comma is lost, or a nought was added."""
    return chance.choice(
        (
            replace(slip, weight=slip.weight.replace(",", "")),
            replace(slip, systolic=f"{slip.systolic}0"),
            replace(slip, diastolic=f"{slip.diastolic}0"),
        )
    )


def of_another_woman(slip: Slip, chance: Random) -> Slip | None:
    """The numbers of the next slip, whose weight lies 5 kg or more from her own of at most five weeks ago."""
    if slip.last is None or (HELD_ON - slip.last.on).days > 35:
        return None
    other = _slip(chance)
    apart = abs(parse_weight(other.weight).grams - slip.last.weight.grams)
    return replace(other, last=slip.last) if apart >= 5000 else None


def in_pounds(slip: Slip, _chance: Random) -> Slip | None:
    """The scale counts in pounds; she was weighed before."""
    if slip.last is None:
        return None
    return replace(slip, weight=_kilos(parse_weight(slip.weight).grams / POUND_GRAMS))


def digits_swapped(slip: Slip, chance: Random) -> Slip | None:
    """Two digits side by side change places in one of the numbers."""
    name = chance.choice(("systolic", "diastolic", "weight"))
    text = str(getattr(slip, name))
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    pairs = [(a, b) for a, b in pairwise(digits) if text[a] != text[b]]
    if not pairs:
        return None
    first, second = chance.choice(pairs)
    signs = list(text)
    signs[first], signs[second] = signs[second], signs[first]
    typed = "".join(signs)
    return {
        "systolic": replace(slip, systolic=typed),
        "diastolic": replace(slip, diastolic=typed),
        "weight": replace(slip, weight=typed),
    }[name]


NEVER_UNNOTICED: dict[str, Maker] = {
    "impossible": impossible,
    "upper and lower swapped": swapped,
    "times ten": times_ten,
    "of another woman": of_another_woman,
    "in pounds": in_pounds,
}


def wrong_slips(maker: Maker, seed: int, count: int) -> list[Slip]:
    """Return slips that went wrong in one way, made of slips that were right and would have been stored."""
    chance, made = Random(seed), list[Slip]()
    while len(made) < count:
        right = _slip(chance)
        wrong = maker(right, chance) if right.outcome is Outcome.STORED else None
        if wrong is not None:
            made.append(wrong)
    return made
