"""Takes a written name apart into first name, infix and surname, as Dutch record systems keep them."""

from dataclasses import dataclass

# Words that stand before a surname and do not count when names are sorted.
_INFIXES = frozenset((
    "van", "de", "den", "der", "des", "het", "'t", "’t", "'s", "’s", "te", "ten", "ter", "in", "op", "aan", "bij",
    "onder", "over", "uit", "voor", "af", "von", "vom", "zu", "zum", "zur", "du", "da", "das", "do", "dos", "di",
    "del", "della", "dei", "la", "le", "les", "lo",
))  # fmt: skip
_TITLES = frozenset(("mw", "mw.", "mevr", "mevr.", "mevrouw"))


@dataclass(frozen=True, slots=True)
class Name:
    """The three parts of a name; each may be ""."""

    first_name: str
    infix: str
    surname: str


def split_full_name(text: str) -> Name:
    """Take apart Sanne van Dijk, or Dijk, Sanne van; without comma or infix the first word is the first name."""
    words = text.replace(",", " , ").split()
    if len(words) > 1 and words[0].lower() in _TITLES:
        del words[0]
    if "," in words:
        comma = words.index(",")
        return _turned_round(words[:comma], [word for word in words[comma + 1 :] if word != ","])
    return _in_order(words)


def split_surname(text: str) -> tuple[str, str]:
    """Take infix and surname apart: van Dijk, or Dijk, van, or just Dijk."""
    words = text.replace(",", " , ").split()
    if "," in words:
        comma = words.index(",")
        behind = [word for word in words[comma + 1 :] if word != ","]
        if behind and all(map(_is_infix, behind)):
            return " ".join(behind), " ".join(words[:comma])
        return "", " ".join(text.split())
    start = _infixes_at_the_start(words)
    return " ".join(words[:start]), " ".join(words[start:])


def _in_order(words: list[str]) -> Name:
    # Behind a hyphen it belongs to a double name: Petra Jansen - van Dijk.
    infixes = (n for n, word in enumerate(words) if n and _is_infix(word) and not words[n - 1].endswith("-"))
    start = next(infixes, 1)
    infix, surname = split_surname(" ".join(words[start:]))
    return Name(" ".join(words[:start]), infix, surname)


def _turned_round(before: list[str], behind: list[str]) -> Name:
    """Dijk, Sanne van; or van Dijk, Sanne; or Dijk, van, Sanne."""
    start, end = _infixes_at_the_start(behind), len(behind)
    while end > start + 1 and _is_infix(behind[end - 1]):
        end -= 1
    first_name, apart = " ".join(behind[start:end]), [*behind[:start], *behind[end:]]
    if apart:
        return Name(first_name, " ".join(apart), " ".join(before))
    return Name(first_name, *split_surname(" ".join(before)))


def _infixes_at_the_start(words: list[str]) -> int:
    """Return how many, leaving at least one word for the name itself."""
    count = 0
    while count < len(words) - 1 and _is_infix(words[count]):
        count += 1
    return count


def _is_infix(word: str) -> bool:
    return word.lower() in _INFIXES
