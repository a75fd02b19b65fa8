"""All that is done in a whole session, by where it is done; each is one function of the work."""

from collections.abc import Callable
from random import Random

from tests.faults.deeds import beforehand, belly_checks, check_in, circle, looking_back, practice
from tests.faults.work import Work

Deed = Callable[[Work], None]
SHORT: tuple[Deed, ...] = (*check_in.DEEDS, *circle.DEEDS, *belly_checks.DEEDS, *beforehand.DEEDS)
OPENING: tuple[Deed, ...] = (beforehand.choose_own_programme, check_in.begin)


def deeds_of_a_session(chance: Random) -> list[Deed]:
    """Return all kinds: those on the clock, of the stick and of the end in their order, and the rest anywhere."""
    anywhere = [*SHORT, *chance.choices(SHORT, k=6), *practice.DEEDS]
    chance.shuffle(anywhere)
    in_order = iter([*circle.ON_THE_CLOCK, *practice.ONE_AFTER_THE_OTHER])
    # A place among the others for each, in which they keep their order.
    places = set(chance.sample(range(len(anywhere)), len(circle.ON_THE_CLOCK) + len(practice.ONE_AFTER_THE_OTHER)))
    deeds = [*OPENING]
    for place, deed in enumerate(anywhere):
        deeds += [next(in_order), deed] if place in places else [deed]
    return [*deeds, *looking_back.DEEDS]
