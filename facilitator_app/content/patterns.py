"""Reads the shipped patterns, and refuses one with a mistake before dates are made of it."""

from itertools import pairwise
from pathlib import Path

from facilitator_app.content.languages import LANGUAGES, SOURCE_LANGUAGE, in_each_language
from facilitator_app.content.tables import Table, read_file
from facilitator_app.domain.patterns import LATEST_WEEK, LONGEST_NAME, MOST_SESSIONS, Pattern
from facilitator_app.domain.troubles import AgendaDamaged, PatternDamaged


def load_pattern(path: Path, language: str) -> Pattern:
    """Read one pattern; its name is Dutch when it has none in the language.

    Raises:
        PatternDamaged: with the name of the file, and the line, which is 1 when it is about the whole file.
    """
    try:
        return _pattern(read_file(path), path.stem, language)
    except AgendaDamaged as damage:
        raise PatternDamaged(damage.file, damage.line, damage.reason) from damage


def _pattern(file: Table, stem: str, language: str) -> Pattern:
    file.allow(("series", "sessions", *LANGUAGES))
    names = in_each_language(file, _name)
    sessions = file.tables("sessions", MOST_SESSIONS)
    weeks = [_week(session) for session in sessions]
    for session, (earlier, later) in zip(sessions[1:], pairwise(weeks), strict=True):
        if later <= earlier:
            raise session.damaged(f"week must be later than {earlier}, that of the session before it", "week")
    return Pattern(
        id=stem,
        name=names.get(language, names[SOURCE_LANGUAGE]),
        series=file.id("series"),
        weeks=tuple(weeks),
        programmes=tuple(session.id("programme") for session in sessions),
    )


def _name(file: Table, tongue: str) -> str:
    table = file.table(tongue)
    table.allow(("name",))
    return table.text("name", LONGEST_NAME)


def _week(session: Table) -> int:
    session.allow(("week", "programme"))
    return session.number("week", LATEST_WEEK)
