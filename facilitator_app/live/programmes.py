"""The shipped programmes, found by the ids that a session carries."""

from pathlib import Path

from facilitator_app.content.agendas import load_agenda, load_series
from facilitator_app.domain.agendas import Agenda
from facilitator_app.domain.troubles import AgendaDamaged

STANDARD = "standaard"


class Programmes:
    """The programmes in one folder, read when they are first asked for.

    Every question raises AgendaDamaged when a file does not say what it should.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._known: dict[tuple[Path, str], Agenda] = {}

    def series(self, series_id: str) -> tuple[Agenda, ...]:
        """Return the programmes of a series in order."""
        return load_series(self._folder / series_id, self._language)

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

    def standard(self, language: str = "") -> Agenda:
        """Return the programme that fits any session (ux.md appendix B)."""
        return self._read(self._folder / f"{STANDARD}.toml", language)

    def _read(self, path: Path, language: str) -> Agenda:
        asked = (path, language or self._language)
        if asked not in self._known:
            self._known[asked] = load_agenda(*asked)
        return self._known[asked]
