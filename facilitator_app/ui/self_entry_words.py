"""Everything that self-entry says, screen by screen, in short words that whoever reads Dutch slowly can read.

A screen is never half in one language: where one of its texts is missing, all of it is in Dutch.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.sessions import Field
from facilitator_app.ui.wording import ReaderWording

Translate = Callable[[str, str], str]
Texts = Mapping[str, str]

# Around a name in a text of the other direction, so that neither turns the other around.
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
DIGITS = "0123456789"


class Screen(StrEnum):
    """What can be in sight; those that ask for a number are named after its field."""

    CHOOSE = "choose"
    CONFIRM = "confirm"
    ALREADY = "already"
    SYSTOLIC = "systolic"
    DIASTOLIC = "diastolic"
    WEIGHT = "weight"
    CHECK = "check"
    THANKS = "thanks"
    LANGUAGES = "languages"
    HELP = "help"
    IDLE = "idle"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one screen and how they are read."""

    texts: Texts
    right_to_left: bool

    def __getitem__(self, name: str) -> str:
        """Return a text, "" where this screen has none of that name."""
        return self.texts.get(name, "")

    def about(self, name: str, her: str) -> str:
        """Return a text with her name in it."""
        return self[name].format(naam=f"{ISOLATE}{her}{END_OF_ISOLATE}" if self.right_to_left else her)


def words_of(screen: Screen, wording: ReaderWording, dutch: ReaderWording) -> Words:
    """Return what a screen says in a language, else in Dutch."""
    missing = []

    def translated(context: str, source: str) -> str:
        if not wording.knows(context, source):
            missing.append(source)
        return wording.translate(context, source)

    texts = _texts_of(screen, translated)
    if missing:
        return Words(_texts_of(screen, dutch.translate), dutch.right_to_left)
    return Words(texts, wording.right_to_left)


def _texts_of(screen: Screen, translate: Translate) -> Texts:
    own: Texts = {
        Screen.CHOOSE: _choose,
        Screen.CONFIRM: _confirm,
        Screen.ALREADY: _already,
        Screen.SYSTOLIC: _systolic,
        Screen.DIASTOLIC: _diastolic,
        Screen.WEIGHT: _weight,
        Screen.CHECK: _check,
        Screen.THANKS: _thanks,
        Screen.LANGUAGES: _languages,
        Screen.HELP: _help,
        Screen.IDLE: _idle,
        Screen.LEAVING: _leaving,
    }[screen](translate)
    pad = _pad(translate) if screen.value in list(Field) else {}
    return {**_around(translate), **pad, **own}


def _around(translate: Translate) -> Texts:
    return {
        "help": translate("SelfEntry", "Hulp"),
        "language": translate("SelfEntry", "Taal: {taal}"),
        "place": translate("SelfEntry", "Stap {n} van {m}"),
    }


def _choose(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Kies je naam"),
        "done": translate("SelfEntry", "{naam}, klaar"),
    }


def _confirm(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Ben jij {naam}?"),
        "forward": translate("SelfEntry", "Ja, dat ben ik"),
        "back": translate("SelfEntry", "Nee, terug"),
    }


def _already(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Je hebt vandaag al ingevuld."),
        "hint": translate("SelfEntry", "Vraag het aan de verloskundige."),
        "forward": translate("SelfEntry", "Verder"),
    }


def _systolic(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Wat is je bovendruk?"),
        "hint": translate("SelfEntry", "Dit is het bovenste getal op de meter."),
        "again": translate("SelfEntry", "Kijk nog een keer op de meter. Typ het getal opnieuw."),
        "field": translate("SelfEntry", "bovendruk"),
    }


def _diastolic(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Wat is je onderdruk?"),
        "hint": translate("SelfEntry", "Dit is het tweede getal op de meter."),
        "again": translate("SelfEntry", "Kijk nog een keer op de meter. Typ het getal opnieuw."),
        "field": translate("SelfEntry", "onderdruk"),
    }


def _weight(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Wat is je gewicht?"),
        "hint": translate("SelfEntry", "Kijk op de weegschaal."),
        "again": translate("SelfEntry", "Kijk nog een keer op de weegschaal. Typ het getal opnieuw."),
        "field": translate("SelfEntry", "gewicht"),
    }


def _check(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Klopt dit?"),
        "forward": translate("SelfEntry", "Ja, klaar"),
        "back": translate("SelfEntry", "Nee, aanpassen"),
        "systolic": translate("SelfEntry", "Bovendruk"),
        "diastolic": translate("SelfEntry", "Onderdruk"),
        "weight": translate("SelfEntry", "Gewicht"),
        "kilograms": translate("SelfEntry", "{getal} kg"),
        "declined": translate("SelfEntry", "liever niet"),
        "open": translate("SelfEntry", "nog meten"),
        "again": translate("SelfEntry", "Vraag het aan de verloskundige."),
    }


def _thanks(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Dank je wel, {naam}."),
        "hint": translate("SelfEntry", "Je bent klaar. Neem je kaart mee naar de buikcheck."),
        "forward": translate("SelfEntry", "Verder"),
    }


def _languages(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Kies je taal"),
        "back": translate("SelfEntry", "Terug"),
    }


def _help(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Vraag het aan de verloskundige."),
        "forward": translate("SelfEntry", "Verder"),
    }


def _idle(translate: Translate) -> Texts:
    return {
        "question": translate("SelfEntry", "Ben je er nog?"),
        "forward": translate("SelfEntry", "Ja, verder"),
    }


def _leaving(translate: Translate) -> Texts:
    return {"question": translate("SelfEntry", "Zelf invoeren"), "back": translate("SelfEntry", "Terug")}


def _pad(translate: Translate) -> Texts:
    keys = (
        translate("SelfEntry", "nul"),
        translate("SelfEntry", "een"),
        translate("SelfEntry", "twee"),
        translate("SelfEntry", "drie"),
        translate("SelfEntry", "vier"),
        translate("SelfEntry", "vijf"),
        translate("SelfEntry", "zes"),
        translate("SelfEntry", "zeven"),
        translate("SelfEntry", "acht"),
        translate("SelfEntry", "negen"),
    )
    return dict(zip(DIGITS, keys, strict=True)) | {
        "erase": translate("SelfEntry", "Wis"),
        "erase name": translate("SelfEntry", "wis"),
        "comma": translate("SelfEntry", "komma"),
        "forward": translate("SelfEntry", "Verder"),
        "back": translate("SelfEntry", "Terug"),
        "dont know": translate("SelfEntry", "Dit weet ik niet"),
        "prefer not": translate("SelfEntry", "Liever niet"),
    }
