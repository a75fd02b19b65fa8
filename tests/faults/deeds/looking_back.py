"""At the end: closing, what of it stands in the practice's own record, and how it went."""

from dataclasses import replace

from facilitator_app.domain.debriefs import Answer, Item, Presence
from tests.faults.work import TODAY, Work


def close(work: Work) -> None:
    work.session.close("kwam er niet van")


def take_over(work: Work) -> None:
    ticks = work.session.taking_over
    for seat_id in list(ticks.states())[:2]:
        ticks.tick(seat_id)


def look_back(work: Work) -> None:
    debriefing = work.rooms.debriefing
    item, answer = work.chance.choice(list(Item)), work.chance.choice(list(Answer))
    debrief = replace(debriefing.of(TODAY), take_along=work.words("Meenemen"), talk=work.chance.randrange(11))
    debriefing.keep(debrief.answered(item, answer))


def say_who_led(work: Work) -> None:
    debriefing = work.rooms.debriefing
    line = debriefing.team(TODAY)[work.chance.randrange(2)]
    minutes = work.chance.randrange(60, 240)
    debriefing.keep_facilitation(replace(line, name=work.words("Saskia"), presence=Presence.PART, minutes=minutes))


def reopen(work: Work) -> None:
    work.session.closing.reopen()


DEEDS = (close, take_over, look_back, say_who_led, reopen)
