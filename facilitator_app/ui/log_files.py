"""The log as a file in a folder that she chose: read in parts, and written whole or not at all."""

from collections.abc import Iterator
from datetime import UTC, date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app import documents
from facilitator_app.domain.log_extracts import LogExtract, LogExtractLine
from facilitator_app.domain.wording import Wording
from facilitator_app.exchange.written_tables import csv_file, csv_text
from facilitator_app.live.files import save_files
from facilitator_app.live.logbook import Logbook, LogPart, PastDeed
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.log_lines import LogLines
from facilitator_app.ui.log_words import gone_words

translate = QCoreApplication.translate
# Some thirty pages, made in half a second; nobody leafs through more, and the CSV has them all.
MOST_ON_PAPER = 1000


class LogFiles:
    """Writes the log of one woman, or of the practice with "", in steps that each give how many lines are read."""

    def __init__(self, logbook: Logbook, about: str, wording: Wording, wall: WallClock) -> None:
        self._logbook = logbook
        self._about = about
        self._wording = wording
        self._wall = wall

    def as_pdf(self, folder: Path, password: str) -> Iterator[int]:
        """Write the newest lines as a paper; "" leaves it open for everybody.

        Raises:
            NotAllowed: for a role that does not read the log.
            DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
        """
        head = self._logbook.head(self._about)
        told: list[LogExtractLine] = []
        lines = LogLines(self._wording, self._wall)
        for part in self._logbook.parts(self._about, MOST_ON_PAPER):
            lines.meet(part.women)
            told += [self._on_paper(deed, lines) for deed in part.lines]
            yield len(told)
        her = self._logbook.woman(self._about) if self._about else None
        extract = LogExtract(
            head.practice,
            self._name_of(her.full_name if her else ""),
            her.birth_date if her else None,
            tuple(told),
            max(head.count, len(told)),
            head.made_at,
            head.version,
        )
        pdf = documents.render_log_extract(extract, self._wording)
        yield len(told)
        pdf = documents.with_password(pdf, password) if password else pdf
        yield from save_files([(self.file_name(head.made_at.date(), "pdf"), pdf)], folder, self._not_saved)

    def as_csv(self, folder: Path) -> Iterator[int]:
        """Write all lines as a table, which has no password; raises as `as_pdf` does."""
        texts, count = [csv_text([_heads()])], 0
        lines = LogLines(self._wording, self._wall)
        for part in self._logbook.parts(self._about):
            texts.append(csv_text(_cells(lines, part)))
            count += len(part.lines)
            yield count
        made_on = self._wall.today()
        yield from save_files([(self.file_name(made_on, "csv"), csv_file(texts))], folder, self._not_saved)

    def file_name(self, day: date, ending: str) -> str:
        """Return logboek-2026-03-12.pdf: no woman's name is in it."""
        return f"logboek{'-deelneemster' if self._about else ''}-{day.isoformat()}.{ending}"

    def _not_saved(self) -> None:
        self._logbook.not_saved(self._about)

    def _name_of(self, full_name: str) -> str:
        return full_name or (gone_words() if self._about else "")

    def _on_paper(self, deed: PastDeed, lines: LogLines) -> LogExtractLine:
        at, words = deed.at.astimezone(self._wall.zone), lines.words
        return LogExtractLine(at, words.who(deed), words.what(deed), lines.whom(deed), lines.detail(deed))


def _heads() -> tuple[str, ...]:
    return (
        translate("Log", "regel"),
        translate("Log", "moment (UTC)"),
        translate("Log", "wie"),
        translate("Log", "rol"),
        translate("Log", "wat"),
        translate("Log", "over wie"),
        translate("Log", "bijzonderheden"),
        translate("Log", "soort"),
        translate("Log", "uitkomst"),
        translate("Log", "code"),
    )


def _cells(lines: LogLines, part: LogPart) -> Iterator[tuple[str, ...]]:
    lines.meet(part.women)
    for deed in part.lines:
        yield (
            str(deed.number),
            deed.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            deed.by,
            lines.words.role(deed) or deed.role,
            lines.words.what(deed),
            lines.whom(deed),
            lines.detail(deed),
            deed.action,
            str(deed.outcome),
            deed.verb,
        )
