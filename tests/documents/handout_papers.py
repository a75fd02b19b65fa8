"""One of each paper to take home, and of each that organises a session: shipped words and invented women."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path

from facilitator_app import documents
from facilitator_app.content.handouts import load_handout
from facilitator_app.domain.arrangements import to_arrange
from facilitator_app.domain.gestation import gestational_age
from facilitator_app.domain.handout_texts import HandoutText
from facilitator_app.domain.handouts import (
    ArrangeSheet,
    AttendanceList,
    DateLine,
    DatesSheet,
    DoorSign,
    Guest,
    Handout,
    Leaflet,
    NameTags,
    Steps,
    TodaySheet,
    WelcomeBack,
    WishesSheet,
)
from facilitator_app.domain.participants import PICTURES
from facilitator_app.live.handouts import HOMEWORK, messages_of
from facilitator_app.ui.wording import ReaderWording
from tests.documents.conftest import DUE, HEADING, NAMES, NEXT, WINTER_TIME

RESOURCES = Path(__file__).parents[2] / "resources"
FIRST_DAY = date(2025, 12, 18)
DAYS = (0, 28, 56, 84, 112, 126, 140, 154, 168, 231)
SUBJECTS = {
    "nl": ("Kennismaken", "Je lijf verandert", "Rust en relatie", "Groeien en voelen", "Voeding van je baby"),
    "en": ("Getting to know each other", "Your body changes", "Rest", "Growing and feeling", "Feeding your baby"),
}


@cache
def words(text_id: str, language: str) -> HandoutText:
    """The shipped words of a paper."""
    return load_handout(RESOURCES / "handouts" / f"{text_id}.toml", language)


@cache
def wording(language: str) -> ReaderWording:
    """Texts, dates and numbers in a language."""
    return ReaderWording(language, RESOURCES / "translations", WINTER_TIME)


def label(woman: int) -> str:
    """First name and initial."""
    first, surname = NAMES[woman].split()
    return f"{first} {surname[0]}."


def _arrange(language: str, session: int, label: str, picture: str) -> ArrangeSheet:
    text, on = words("regel-nu", language), FIRST_DAY + timedelta(days=DAYS[session - 1])
    until = FIRST_DAY + timedelta(days=DAYS[min(session + 1, 9)])
    found = to_arrange(text, DUE, 1, on, until)
    return ArrangeSheet(replace(HEADING, held_on=on), text, label, picture, gestational_age(DUE, on), found)


def papers(
    language: str, name: str = label(2), change: Callable[[HandoutText], HandoutText] = lambda text: text
) -> dict[str, Handout]:
    """One of each, by the name of its picture.

    Args:
        language: nl or en.
        name: of the woman whose papers they are.
        change: does something to the words of each.
    """
    picture, subjects = PICTURES[2], SUBJECTS[language]
    text = {id: change(words(id, language)) for id in TEXTS}
    today = text["vandaag-04-groeien-en-voelen"]
    dates = tuple(
        DateLine(n, FIRST_DAY + timedelta(days=d), time(14), time(16), HEADING.place, subjects[n % len(subjects)])
        for n, d in enumerate(DAYS, 1)
    )
    women = tuple(Guest(label(woman), PICTURES[woman]) for woman in range(len(NAMES)))
    return {
        "measuring": Steps(HEADING, text["zelf-meten"]),
        "measuring-poster": Steps(HEADING, text["zelf-meten"], poster=True),
        "call-us": Leaflet(HEADING, text["bel-ons"], listed=True),
        "movements": Leaflet(HEADING, text["je-baby-beweegt"]),
        "dates": DatesSheet(HEADING, text["afspraken-en-data"], dates),
        "today": TodaySheet(HEADING, today, subjects[:2], messages_of(today), today.part(HOMEWORK), NEXT),
        "arrange-first": replace(_arrange(language, 1, name, picture), text=text["regel-nu"]),
        "arrange-most": replace(_arrange(language, 3, name, picture), text=text["regel-nu"]),
        "arrange-last": replace(_arrange(language, 9, name, picture), text=text["regel-nu"]),
        "wishes": WishesSheet(HEADING, text["mijn-bevalwensen"], name, picture),
        "welcome-back": WelcomeBack(
            HEADING, text["welkom-terug"], name, picture, subjects[:2], messages_of(today), subjects[3:], NEXT
        ),
        "attendance-list": AttendanceList(
            HEADING, (Guest(name, picture), *women), ("Marieke de Wit", "Els Janssen")
        ),
        "name-tags": NameTags(HEADING, (Guest(name, picture), *women, Guest("Marieke"), Guest("Els"))),
        "door-sign": DoorSign(HEADING, text["deurbord"]),
    }


def today_sheets(language: str) -> dict[str, TodaySheet]:
    """What the group talked about at each session that has words of its own, by the id of those words."""
    found = {}
    for id in SESSIONS:
        text = words(id, language)
        topics, homework = SUBJECTS[language][:2], text.part(HOMEWORK)
        found[id] = TodaySheet(HEADING, text, topics, messages_of(text), homework, NEXT)
    return found


SESSIONS = tuple(path.stem for path in sorted((RESOURCES / "handouts").glob("vandaag-*.toml")))
WITH_A_NAME = ("arrange-most", "wishes", "welcome-back", "attendance-list", "name-tags")
TEXTS = (
    "zelf-meten", "bel-ons", "je-baby-beweegt", "afspraken-en-data", "vandaag-04-groeien-en-voelen", "regel-nu",
    "mijn-bevalwensen", "welkom-terug", "deurbord",
)  # fmt: skip


@cache
def rendered(language: str) -> dict[str, bytes]:
    """Each as a PDF, made once."""
    return {name: documents.render_handout(paper, wording(language)) for name, paper in papers(language).items()}


EACH = [(language, name) for language in ("nl", "en") for name in papers(language)]
