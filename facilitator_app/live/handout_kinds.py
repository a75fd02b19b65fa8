"""Which papers there are to give along and to hang up, by the codes of a programme, and the words of each."""

from types import MappingProxyType

from facilitator_app.domain.sessions import PaperKind

# By the code in a programme (domain.md §4.1), with the words that each is made of.
CODES = MappingProxyType(
    {
        "P3": PaperKind.MEASURING,
        "P4": PaperKind.CALL_US,
        "P5": PaperKind.DATES,
        "P6": PaperKind.TODAY,
        "P7": PaperKind.ARRANGE,
        "P9": PaperKind.MOVEMENTS,
        "P10": PaperKind.WISHES,
    }
)
TEXT_OF = MappingProxyType(
    {
        PaperKind.MEASURING: "zelf-meten",
        PaperKind.MEASURING_POSTER: "zelf-meten",
        PaperKind.CALL_US: "bel-ons",
        PaperKind.DATES: "afspraken-en-data",
        PaperKind.ARRANGE: "regel-nu",
        PaperKind.MOVEMENTS: "je-baby-beweegt",
        PaperKind.WISHES: "mijn-bevalwensen",
        PaperKind.WELCOME_BACK: "welkom-terug",
        PaperKind.DOOR_SIGN: "deurbord",
    }
)
TO_TAKE_HOME = (*CODES.values(), PaperKind.WELCOME_BACK)
FOR_THE_ROOM = (PaperKind.ATTENDANCE, PaperKind.NAME_TAGS, PaperKind.DOOR_SIGN, PaperKind.MEASURING_POSTER)
HANDOUTS = (*TO_TAKE_HOME, *FOR_THE_ROOM)
ABOUT_ONE_WOMAN = frozenset({PaperKind.ARRANGE, PaperKind.WISHES, PaperKind.WELCOME_BACK})
# Only who is still pregnant gets these; a card is among the papers of before, to be written on.
WHILE_PREGNANT = frozenset(
    {PaperKind.CARD, PaperKind.ARRANGE, PaperKind.WISHES, PaperKind.MOVEMENTS, PaperKind.WELCOME_BACK}
)
