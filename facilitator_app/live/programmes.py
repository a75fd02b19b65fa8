"""The shipped programmes, patterns and words of papers, found by the ids that a session and a group carry."""

from contextlib import suppress
from pathlib import Path

from facilitator_app.content.agendas import load_agenda, load_series, load_themes
from facilitator_app.content.handouts import load_handout
from facilitator_app.content.languages import SOURCE_LANGUAGE
from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.agendas import Agenda, Theme
from facilitator_app.domain.handout_texts import HandoutText
from facilitator_app.domain.patterns import STANDARD_PROGRAMME, Pattern
from facilitator_app.domain.troubles import AgendaDamaged, HandoutDamaged, PatternDamaged

# Comes first among the patterns (domain.md §2.1).
USUAL_PATTERN = "9-plus-1"


class Programmes:
    """The programmes in one folder, patterns and papers in those beside it, read when they are first asked for.

    Every question about a programme raises AgendaDamaged when a file does not say what it should.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self.language = language
        self._known: dict[tuple[Path, str], Agenda] = {}
        self._themes: tuple[Theme, ...] | None = None
        self._handouts: dict[tuple[str, str], HandoutText] = {}

    def series(self, series_id: str) -> tuple[Agenda, ...]:
        """Return the programmes of a series in order."""
        return load_series(self._folder / series_id, self.language)

    def all_series(self) -> tuple[str, ...]:
        """Return the ids of the series."""
        return tuple(sorted(path.name for path in self._folder.glob("*") if path.is_dir()))

    def titles(self, series_id: str) -> tuple[tuple[str, str], ...]:
        """Return id and title of each programme of a series and of the standard one; a damaged one has its id."""
        ids = sorted(path.stem for path in (self._folder / series_id).glob("*.toml"))
        return tuple((id, self._title(series_id, id)) for id in (*ids, STANDARD_PROGRAMME))

    def patterns(self) -> tuple[tuple[Pattern, ...], PatternDamaged | None]:
        """Return the patterns that can be read, the usual one first, and what is wrong with one that cannot."""
        found, damage = [], None
        for path in self._folder.with_name("patterns").glob("*.toml"):
            try:
                found.append(load_pattern(path, self.language))
            except PatternDamaged as problem:
                damage = problem
        found.sort(key=lambda pattern: (pattern.id != USUAL_PATTERN, len(pattern.weeks), pattern.id))
        return tuple(found), damage

    def agenda(self, series_id: str, agenda_id: str, language: str = "") -> Agenda:
        """Return one programme, in the practice's language or another; the standard one when there is none."""
        path = self._folder / series_id / f"{agenda_id}.toml"
        return self._read(path, language) if path.exists() else self.standard(language)

    def readable(self, series_id: str, agenda_id: str, language: str = "") -> tuple[Agenda, AgendaDamaged | None]:
        """Return one programme, or the standard one with what is wrong with the one that was meant.

        Raises:
            AgendaDamaged: the standard one cannot be read either.
        """
        try:
            return self.agenda(series_id, agenda_id, language), None
        except AgendaDamaged as damage:
            return self.standard(language), damage

    def speaks(self, series_id: str, agenda_id: str, language: str) -> bool:
        """Whether the programme of a session can be read in a language; where it cannot, it comes in Dutch."""
        if language == SOURCE_LANGUAGE:
            return True
        agendas = [self.readable(series_id, agenda_id, spoken)[0] for spoken in (language, SOURCE_LANGUAGE)]
        return agendas[0] != agendas[1]

    def handout_ids(self) -> tuple[str, ...]:
        """Return the ids of the words of all papers that can be read, by the code of their paper."""
        found = []
        for path in self._folder.with_name("handouts").glob("*.toml"):
            with suppress(HandoutDamaged):
                found.append((int(self.handout(path.stem, SOURCE_LANGUAGE).paper[1:]), path.stem))
        return tuple(id for _, id in sorted(found))

    def handout(self, text_id: str, language: str) -> HandoutText:
        """Return the words of one paper; raises HandoutDamaged for a file that is not there, too."""
        asked = (text_id, language)
        if asked not in self._handouts:
            self._handouts[asked] = load_handout(self._folder.with_name("handouts") / f"{text_id}.toml", language)
        return self._handouts[asked]

    def themes(self) -> tuple[Theme, ...]:
        """Return the seventeen themes of a series, in their order."""
        if self._themes is None:
            self._themes = load_themes(self._folder / "themes.toml", self.language)
        return self._themes

    def theme_names(self) -> dict[str, str]:
        """Return the names of the themes by their codes; none when they cannot be read."""
        try:
            return {theme.code: theme.name for theme in self.themes()}
        except AgendaDamaged:
            return {}

    def standard(self, language: str = "") -> Agenda:
        """Return the programme that fits any session (ux.md appendix B)."""
        return self._read(self._folder / f"{STANDARD_PROGRAMME}.toml", language)

    def _title(self, series_id: str, agenda_id: str) -> str:
        try:
            return self.agenda(series_id, agenda_id).title
        except AgendaDamaged:
            return agenda_id

    def _read(self, path: Path, language: str) -> Agenda:
        asked = (path, language or self.language)
        if asked not in self._known:
            self._known[asked] = load_agenda(*asked)
        return self._known[asked]
