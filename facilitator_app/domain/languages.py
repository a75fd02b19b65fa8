"""The language that a woman reads, from how people write it to its ISO 639 code."""

import re

from facilitator_app.domain.participants import letters

# Behind each code: how Dutch lists name the language, then its names elsewhere.
_NAMES = {
    "nl": "nederlands ned nld dut dutch vlaams",
    "en": "engels eng english",
    "tr": "turks tur turkish türkçe",
    "ar": "arabisch ara arabic",
    "pl": "pools pol polish polski",
    "uk": "oekraïens ukr ukrainian ukraïens",
    "ro": "roemeens ron rum romanian română",
    "ti": "tigrinya tigrinja tigrigna tir",
    "am": "amhaars amharisch amharic amh",
    "so": "somalisch somali som",
    "fa": "farsi perzisch persian fas",
    "prs": "dari",
    "ps": "pasjtoe pashto pasjto pus",
    "ku": "koerdisch kurdish kur kurmanci",
    "ur": "urdu oerdoe urd",
    "hi": "hindi hin",
    "bn": "bengaals bengali ben",
    "zh": "chinees mandarijn chinese zho",
    "vi": "vietnamees vietnamese vie",
    "th": "thais thai tha",
    "id": "indonesisch indonesian",
    "es": "spaans spanish spa español",
    "pt": "portugees portuguese por português",
    "fr": "frans french fra français",
    "de": "duits german deu deutsch",
    "it": "italiaans italian ita",
    "bg": "bulgaars bulgarian bul",
    "hu": "hongaars hungarian hun",
    "ru": "russisch russian rus",
    "el": "grieks greek",
    "sr": "servisch serbian",
    "hr": "kroatisch croatian",
    "bs": "bosnisch bosnian",
    "sq": "albanees albanian",
    "cs": "tsjechisch czech",
    "sk": "slowaaks slovak",
    "lt": "litouws lithuanian",
    "lv": "lets latvian",
    "pap": "papiaments papiamento papiamentu",
}
LANGUAGE_CODES = tuple(_NAMES)
_CODE_OF = {letters(name): code for code, names in _NAMES.items() for name in names.split()}
_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z]{2})?", re.IGNORECASE | re.ASCII)


# Written from the right (ux.md §5.6, and what else our women read).
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "ps", "ur"})


def is_right_to_left(code: str) -> bool:
    """Whether a language is read from the right."""
    return code in _RIGHT_TO_LEFT


def language_code(text: str) -> str:
    """Return nl for Nederlands, NL or nl-NL; a language that is not known here comes back as it was written."""
    tidy = " ".join(text.split())
    if match := _CODE.fullmatch(tidy):
        return match[1].lower()
    return _CODE_OF.get(letters(tidy), tidy)
