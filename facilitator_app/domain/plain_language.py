"""How plain a text is: words of a sentence, and words that most women do not know (domain.md §4.4, ux.md §5.1)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

MANY_WORDS = 12

_END = re.compile(r"(?<=[.!?:;])\s+")
_WORD = re.compile(r"\w[\w'’-]*")

# What the field says among itself, and what a woman says. Whole words, also with an ending behind them.
SIMPLER = {
    "systolisch": "bovendruk",
    "systolische": "bovendruk",
    "diastolisch": "onderdruk",
    "diastolische": "onderdruk",
    "tensie": "bloeddruk",
    "hypertensie": "",
    "bmi": "gewicht",
    "parameters": "",
    "sessie": "bijeenkomst",
    "consult": "afspraak",
    "groepsconsult": "bijeenkomst",
    "patiënt": "je",
    "patiënte": "je",
    "obstetrisch": "",
    "obstetrie": "",
    "echoscopie": "echo",
    "foetus": "baby",
    "foetaal": "van je baby",
    "amenorroe": "zwanger",
    "multipara": "",
    "primipara": "",
    "contracties": "weeën",
    "amniotisch": "",
    "palpatie": "",
    "indiceren": "",
    "indicatie": "reden",
    "anamnese": "gesprek",
    "observatie": "",
    "preventie": "",
    "complicaties": "problemen",
    "continueren": "doorgaan",
    "frequentie": "hoe vaak",
    "participeren": "meedoen",
    "teneinde": "om",
    "middels": "met",
    "conform": "zoals",
    "eventueel": "als je wilt",
    "indien": "als",
    "tevens": "ook",
    "dient": "moet",
    "dienen": "moeten",
    "derhalve": "daarom",
    "alvorens": "voordat",
    "doch": "maar",
}


@dataclass(frozen=True, slots=True)
class Plainness:
    """What can be said of a text without knowing what it means.

    Attributes:
        sentences: how many there are.
        mean_words: words of a sentence on average; 0 without a sentence.
        longest: the longest sentence, "" without one.
        most_words: words of the longest one.
        hard_words: words that most women do not know, each once, in the order of the text.
    """

    sentences: int
    mean_words: float
    longest: str
    most_words: int
    hard_words: tuple[str, ...]

    @property
    def has_long_sentence(self) -> bool:
        """Whether a sentence has more words than most women read at once."""
        return self.most_words > MANY_WORDS


def sentences(lines: Iterable[str]) -> list[str]:
    """Return the sentences of some lines; a line always ends one, because it stands alone on paper."""
    return [part for line in lines for part in _END.split(line.strip()) if _WORD.search(part)]


def word_count(sentence: str) -> int:
    """Return how many words a sentence has; a number is one."""
    return len(_WORD.findall(sentence))


def plainness(lines: Iterable[str]) -> Plainness:
    """Measure a text, one or more sentences a line."""
    found = sentences(lines)
    counts = [word_count(sentence) for sentence in found]
    most = max(counts, default=0)
    words = [word.casefold() for sentence in found for word in _WORD.findall(sentence)]
    hard = dict.fromkeys(word for word in words if word in SIMPLER)
    longest = found[counts.index(most)] if found else ""
    return Plainness(len(found), sum(counts) / len(found) if found else 0.0, longest, most, tuple(hard))
