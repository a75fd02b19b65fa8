"""Reads the words of the papers that women take home, and refuses a file with a mistake before one is printed."""

from pathlib import Path
from typing import Any

from facilitator_app.content.languages import LANGUAGES, SOURCE_LANGUAGE, in_each_language
from facilitator_app.content.tables import Table, ids_of, read_file
from facilitator_app.domain.agendas import HANDOUT_CODES
from facilitator_app.domain.handout_texts import (
    LONGEST_LINE,
    LONGEST_TITLE,
    MOST_LINES,
    Babies,
    HandoutText,
    Part,
    When,
    Window,
)
from facilitator_app.domain.troubles import AgendaDamaged, HandoutDamaged

MOST_PARTS = 30
LATEST_WEEK = 52


def load_handout(path: Path, language: str) -> HandoutText:
    """Read the words of one paper; they are all Dutch when any part of them lacks the language.

    Raises:
        HandoutDamaged: with the name of the file, and the line, which is 1 when it is about the whole file.
    """
    try:
        return _handout(read_file(path), path.stem, language)
    except AgendaDamaged as damage:
        raise HandoutDamaged(damage.file, damage.line, damage.reason) from damage


def _handout(file: Table, stem: str, language: str) -> HandoutText:
    file.allow(("paper", "parts", *LANGUAGES))
    parts = file.tables("parts", MOST_PARTS)
    ids = ids_of(parts)
    heads = in_each_language(file, _head)
    said = [in_each_language(part, _words) for part in parts]
    spoken = language if language in heads and all(language in words for words in said) else SOURCE_LANGUAGE
    return HandoutText(
        id=stem,
        paper=_code(file),
        language=spoken,
        parts=tuple(_part(id, part, words[spoken]) for id, part, words in zip(ids, parts, said, strict=True)),
        **heads[spoken],
    )


def _code(file: Table) -> str:
    code = file.text("paper", LONGEST_TITLE)
    if code not in HANDOUT_CODES:
        raise file.damaged(f"{code} is not the code of a paper", "paper")
    return code


def _head(file: Table, tongue: str) -> dict[str, Any]:
    table = file.table(tongue)
    table.allow(("title", "lead", "ending"))
    return {
        "title": table.text("title", LONGEST_TITLE),
        "lead": table.text("lead", LONGEST_LINE) if table.has("lead") else "",
        "ending": _lines(table, "ending"),
    }


def _words(part: Table, tongue: str) -> tuple[str, tuple[str, ...]]:
    table = part.table(tongue)
    table.allow(("title", "lines"))
    title = table.text("title", LONGEST_TITLE) if table.has("title") else ""
    lines = _lines(table, "lines")
    if not (title or lines):
        raise table.damaged("there is no title and there are no lines")
    return title, lines


def _lines(table: Table, key: str) -> tuple[str, ...]:
    lines = table.texts(key)
    if len(lines) > MOST_LINES:
        raise table.damaged(f"there are more than {MOST_LINES} {key}", key)
    for line in lines:
        if len(line) > LONGEST_LINE:
            raise table.damaged(f"each of {key} must have at most {LONGEST_LINE} characters", key, holding=line)
    return lines


def _part(id: str, part: Table, words: tuple[str, tuple[str, ...]]) -> Part:
    part.allow(("id", "picture", "when", "first", "last", "babies", *LANGUAGES))
    title, lines = words
    return Part(
        id=id,
        title=title,
        lines=lines,
        picture=part.text("picture", LONGEST_TITLE) if part.has("picture") else "",
        window=_window(part) if part.has("when") else None,
    )


def _window(part: Table) -> Window:
    first, last = part.number("first", LATEST_WEEK), part.number("last", LATEST_WEEK)
    if last < first:
        raise part.damaged("last must not be before first", "last")
    babies = _choice(part, "babies", Babies) if part.has("babies") else Babies.ANY
    return Window(When(_choice(part, "when", When)), first, last, Babies(babies))


def _choice(part: Table, key: str, choices: type[When] | type[Babies]) -> str:
    value = part.text(key, LONGEST_TITLE)
    if value not in list(choices):
        raise part.damaged(f"{key} must be one of {', '.join(choices)}", key)
    return value
