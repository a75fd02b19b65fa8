"""The log as a file in a folder that she chose: read in parts, and written whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app import documents
from facilitator_app.domain.log_extracts import LogExtract, LogExtractLine
from facilitator_app.domain.wording import Wording
from facilitator_app.exchange.written_tables import csv_file, csv_text
from facilitator_app.live.files import save_files
from facilitator_app.live.logbook import Logbook, LogHead, LogPart, PastDeed
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.log_lines import LogLines
from facilitator_app.ui.log_words import gone_words

translate = QCoreApplication.translate
# Some thirty pages, made in half a second. What is longer goes on in a next file.
MOST_ON_PAPER = 1000


class LogFiles:
    """Writes the log of one woman, or of the practice with "", in steps that each give how many lines are read."""

    def __init__(self, logbook: Logbook, about: str, wording: Wording, wall: WallClock) -> None:
        self._logbook = logbook
        self._about = about
        self._wording = wording
        self._wall = wall

    def as_pdf(self, folder: Path, password: str) -> Iterator[int]:
        """Write all lines as a paper, or as several where one would be too thick.

        Args:
            folder: where they go.
            password: "" leaves them open for everybody.

        Raises:
            NotAllowed: for a role that does not read the log.
            DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
        """
        head = self._logbook.head(self._about)
        told: list[LogExtractLine] = []
        lines = LogLines(self._wording, self._wall)
        for part in self._logbook.parts(self._about):
            lines.meet(part.women)
            told += [self._on_paper(deed, lines) for deed in part.lines]
            yield len(told)
        yield from save_files(self._papers(head, told, password), folder, self._not_saved)

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

    def file_name(self, day: date, ending: str, part: str = "") -> str:
        """Return logboek-2026-03-12.pdf: no woman's name is in it."""
        return f"logboek{'-deelneemster' if self._about else ''}-{day.isoformat()}{part}.{ending}"

    def _papers(self, head: LogHead, told: list[LogExtractLine], password: str) -> Iterator[tuple[str, bytes]]:
        her = self._logbook.woman(self._about) if self._about else None
        whole = LogExtract(
            head.practice,
            self._name_of(her.full_name if her else ""),
            her.birth_date if her else None,
            (),
            len(told),
            head.made_at,
            head.source.version,
            head.source.computer,
            head.source.store_id,
            of=max(1, ceil(len(told) / MOST_ON_PAPER)),
        )
        day = head.made_at.astimezone(self._wall.zone).date()
        for number in range(whole.of):
            first = number * MOST_ON_PAPER
            lines = tuple(told[first : first + MOST_ON_PAPER])
            extract = replace(whole, lines=lines, first=first + 1, part=number + 1)
            pdf = documents.render_log_extract(extract, self._wording)
            part = f"-deel-{number + 1}-{whole.of}" if whole.of > 1 else ""
            name = self.file_name(day, "pdf", part)
            yield name, documents.with_password(pdf, password) if password else pdf

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
        translate("Log", "computer"),
        translate("Log", "versie van Kring"),
        translate("Log", "opslag"),
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
            deed.source.computer,
            deed.source.version,
            deed.source.store_id,
        )
