"""The women of a session as a table for the practice's record: a row each, in the practice's own order."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.record_line import record_line, values_of
from facilitator_app.domain.record_template import RecordTemplate
from facilitator_app.exchange.written_tables import csv_file, csv_text
from facilitator_app.live.files import save_files
from facilitator_app.live.taken_lines import RecordRow, TakenLines
from facilitator_app.live.taking_over import TakenState
from facilitator_app.ui.record_words import part_words

translate = QCoreApplication.translate


def save_record_table(lines: TakenLines, session_id: str, folder: Path) -> Iterator[int]:
    """Write one session as a CSV, which has no password; gives how many files are written.

    Raises:
        NotAllowed: for a role that takes nothing over.
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    rows, template = lines.table(session_id), lines.template
    text = csv_text([_heads(template), *map(partial(_cells, template, lines.themes), rows)])
    # No name of anybody, and not of her group either.
    name = f"overnemen-{lines.session(session_id).held_on.isoformat()}.csv"
    yield from save_files([(name, csv_file([text]))], folder, partial(lines.not_saved, session_id))


def _heads(template: RecordTemplate) -> tuple[str, ...]:
    words = part_words()
    return (
        translate("RecordFile", "naam"),
        translate("RecordFile", "geboortedatum"),
        translate("RecordFile", "cliëntnummer"),
        *(words[field.part] for field in template.fields if field.shown),
        translate("RecordFile", "regel"),
        translate("RecordFile", "overgenomen"),
    )


def _cells(template: RecordTemplate, themes: Mapping[str, str], row: RecordRow) -> tuple[str, ...]:
    values, taken = values_of(row.entry, themes), row.state is TakenState.TAKEN_OVER
    return (
        row.full_name,
        f"{row.birth_date:%d-%m-%Y}" if row.birth_date else "",
        row.client_number,
        *(values[field.part] for field in template.fields if field.shown),
        record_line(row.entry, template, themes),
        translate("RecordFile", "ja") if taken else translate("RecordFile", "nee"),
    )
