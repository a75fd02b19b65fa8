"""Reads the programmes of the sessions, and refuses one with a mistake before a group sits waiting for it."""

from pathlib import Path
from typing import Any

from facilitator_app.content.languages import LANGUAGES, in_each_language, spoken_by_all
from facilitator_app.content.tables import Table, ids_of, read_file
from facilitator_app.domain.agendas import HANDOUT_CODES, THEME_CODES, Agenda, Block, BlockKind, Theme
from facilitator_app.domain.programme_rules import LONGEST_TITLE, MOST_BLOCKS, MOST_MINUTES
from facilitator_app.domain.troubles import AgendaDamaged

MOST_SESSIONS = 40
MOST_WEEKS = 60


def load_agenda(path: Path, language: str) -> Agenda:
    """Read one programme; it is all Dutch when any part of it lacks the language.

    Raises:
        AgendaDamaged: with the name of the file, and the line, which is 1 when it is about the whole file.
    """
    return _agenda(read_file(path), path.stem, language)


def load_series(folder: Path, language: str) -> tuple[Agenda, ...]:
    """Read every programme of a series, in the order of their numbers, which count from 1 without a gap.

    Raises:
        AgendaDamaged: for the first file that is wrong, or for a folder without a programme.
    """
    tables = {path.stem: read_file(path) for path in sorted(folder.glob("*.toml"))}
    agendas = [_agenda(table, stem, language) for stem, table in tables.items()]
    if not agendas:
        raise AgendaDamaged(folder.name, 1, "the series has no sessions")
    agendas.sort(key=lambda agenda: agenda.number or 0)
    for number, agenda in enumerate(agendas, 1):
        if agenda.number != number:
            raise tables[agenda.id].damaged(f"number must be {number} for a series without a gap", "number")
    return tuple(agendas)


def load_themes(path: Path, language: str) -> tuple[Theme, ...]:
    """Read the names of the seventeen themes.

    Raises:
        AgendaDamaged: also when a theme is missing.
    """
    file = read_file(path)
    file.allow(THEME_CODES)
    tables = [file.table(code) for code in THEME_CODES]
    spoken = spoken_by_all(tables, language)
    names = [in_each_language(table, _theme_name)[spoken] for table in tables]
    return tuple(Theme(code, name) for code, name in zip(THEME_CODES, names, strict=True))


def _agenda(file: Table, stem: str, language: str) -> Agenda:
    file.allow(("number", "week", "themes", "handouts", "blocks", *LANGUAGES))
    blocks = file.tables("blocks", MOST_BLOCKS)
    for block in blocks:
        block.allow(("id", "minutes", "kind", "protected", "themes", *LANGUAGES))
    spoken = spoken_by_all([file, *blocks], language)
    own = in_each_language(file, _agenda_texts)[spoken]
    in_series = file.has("number") or file.has("week")
    _check_themes(file, blocks)
    return Agenda(
        id=stem,
        number=file.number("number", MOST_SESSIONS) if in_series else None,
        week=file.number("week", MOST_WEEKS) if in_series else None,
        blocks=tuple(_block(id, block, spoken) for id, block in zip(ids_of(blocks), blocks, strict=True)),
        themes=file.codes("themes", THEME_CODES),
        handouts=file.codes("handouts", HANDOUT_CODES),
        **own,
    )


def _agenda_texts(file: Table, tongue: str) -> dict[str, Any]:
    table = file.table(tongue)
    lists = ("aims", "materials", "bring", "arrange")
    table.allow(("title", *lists))
    return {"title": table.text("title", LONGEST_TITLE), **{key: table.texts(key) for key in lists}}


def _block(id: str, table: Table, spoken: str) -> Block:
    own = in_each_language(table, _block_texts)[spoken]
    kind = table.text("kind", LONGEST_TITLE)
    if kind not in list(BlockKind):
        raise table.damaged(f"kind must be one of {', '.join(BlockKind)}", "kind")
    return Block(
        id=id,
        minutes=table.number("minutes", MOST_MINUTES),
        kind=BlockKind(kind),
        protected=table.flag("protected"),
        themes=table.codes("themes", THEME_CODES),
        **own,
    )


def _block_texts(block: Table, tongue: str) -> dict[str, Any]:
    table = block.table(tongue)
    lists = ("questions", "steps", "points", "care")
    table.allow(("title", "activity", *lists))
    return {
        "title": table.text("title", LONGEST_TITLE),
        "activity": table.text("activity", LONGEST_TITLE) if table.has("activity") else "",
        **{key: table.texts(key) for key in lists},
    }


def _theme_name(theme: Table, tongue: str) -> str:
    theme.allow(LANGUAGES)
    return theme.text(tongue, LONGEST_TITLE)


def _check_themes(file: Table, blocks: list[Table]) -> None:
    """Refuse a theme that no block covers, or that only a block names: its place in the series would be wrong."""
    in_all = file.codes("themes", THEME_CODES)
    for block in blocks:
        for code in block.codes("themes", THEME_CODES):
            if code not in in_all:
                raise block.damaged(
                    f"{code} is not among the themes of the session", "themes", holding=f'"{code}"'
                )
    in_blocks = {code for block in blocks for code in block.codes("themes", THEME_CODES)}
    for code in in_all:
        if code not in in_blocks:
            raise file.damaged(f"{code} in themes is in no block", "themes", holding=f'"{code}"')
