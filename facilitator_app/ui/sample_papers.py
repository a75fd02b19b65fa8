"""Papers with a practice's own words and invented days, to show how these words will stand on paper.

No woman, group or date of the practice is on them: whoever settles the words need not see anybody.
"""

from datetime import date, datetime, time, timedelta

from facilitator_app import __version__, documents
from facilitator_app.domain.arrangements import to_arrange
from facilitator_app.domain.gestation import gestational_age
from facilitator_app.domain.groups import Practice
from facilitator_app.domain.handout_texts import HandoutText
from facilitator_app.domain.handouts import (
    ArrangeSheet,
    DateLine,
    DatesSheet,
    DoorSign,
    Handout,
    Leaflet,
    Steps,
    TodaySheet,
    WelcomeBack,
    WishesSheet,
)
from facilitator_app.domain.participants import PICTURES
from facilitator_app.domain.summaries import Heading, MeasuringCard, NextSession
from facilitator_app.domain.wording import Wording
from facilitator_app.live.handouts import HOMEWORK, messages_of

WEEKS_TO_GO = 20
SESSIONS = 9


def sample(text: HandoutText, practice: Practice, now: datetime, wording: Wording) -> bytes:
    """Return the paper of these words as a PDF, in the language of `wording`."""
    today = now.date()
    heading = _heading(practice, now, wording)
    if text.paper == "P1":
        return documents.render_measuring_card(_card(text, heading, today, wording), wording)
    return documents.render_handout(_handout(text, heading, today, wording), wording)


def _handout(text: HandoutText, heading: Heading, today: date, wording: Wording) -> Handout:
    topics = (wording.translate("Sample", "Eten en bewegen"), wording.translate("Sample", "Vragen van de groep"))
    label = wording.translate("Sample", "Voorbeeld")
    following = NextSession(today + timedelta(weeks=4), heading.starts_at, heading.place)
    match text.paper:
        case "P3":
            return Steps(heading, text)
        case "P5":
            return DatesSheet(heading, text, _dates(heading, today, topics))
        case "P6":
            return TodaySheet(heading, text, topics, messages_of(text), text.part(HOMEWORK), following)
        case "P7":
            due = today + timedelta(weeks=WEEKS_TO_GO)
            ones, mores = (to_arrange(text, due, babies, date.min, date.max) for babies in (1, 2))
            found = (*ones, *(each for each in mores if each not in ones))
            return ArrangeSheet(heading, text, label, PICTURES[0], gestational_age(due, today), found)
        case "P10":
            return WishesSheet(heading, text, label, PICTURES[0])
        case "P13":
            return WelcomeBack(heading, text, label, PICTURES[0], topics, (), topics[:1], following)
        case "P16":
            return DoorSign(heading, text)
    return Leaflet(heading, text, listed=text.paper == "P4")


def _card(text: HandoutText, heading: Heading, today: date, wording: Wording) -> MeasuringCard:
    return MeasuringCard(
        heading=heading,
        label=wording.translate("Sample", "Voorbeeld"),
        picture=PICTURES[0],
        language=text.language,
        was_there=True,
        today=None,
        visits=(),
        next_session=NextSession(today + timedelta(weeks=4), heading.starts_at, heading.place),
        topics=(wording.translate("Sample", "Eten en bewegen"),),
        call_lines=tuple(line for part in text.parts for line in part.lines if line.strip()),
        call_title=text.title,
    )


def _dates(heading: Heading, today: date, topics: tuple[str, ...]) -> tuple[DateLine, ...]:
    return tuple(
        DateLine(
            number,
            today + timedelta(weeks=2 * number),
            heading.starts_at,
            heading.ends_at,
            heading.place,
            topics[number % len(topics)],
        )
        for number in range(1, SESSIONS + 1)
    )


def _heading(practice: Practice, now: datetime, wording: Wording) -> Heading:
    return Heading(
        practice=practice.name,
        phone=practice.phone,
        group=wording.translate("Sample", "Voorbeeld"),
        number=4,
        of=SESSIONS + 1,
        held_on=now.date(),
        place=wording.translate("Sample", "Het buurthuis"),
        starts_at=time(14),
        ends_at=time(16),
        real_start=None,
        real_end=None,
        made_at=now,
        version=__version__,
    )
