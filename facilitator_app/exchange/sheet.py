"""A list on its way in: what its columns mean, what was typed into its rows, and what was decided about each."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from facilitator_app.domain.candidates import Candidate, Entry, read_candidate
from facilitator_app.domain.names import split_full_name, split_surname
from facilitator_app.domain.participants import letters
from facilitator_app.domain.remarks import Part, Remark
from facilitator_app.exchange.columns import parts_of
from facilitator_app.exchange.tables import Table


class Sheet:
    """Rows are known by their number, from 1. What was typed stays, also when a column gets another meaning."""

    def __init__(self, table: Table, today: date) -> None:
        self.table = table
        self._today = today
        self._parts = parts_of(table.headings)
        self._typed: dict[int, dict[Part, str]] = {}
        self._entries: list[Entry] = []
        self._candidates: dict[int, Candidate] = {}
        self._read_columns()

    @property
    def parts(self) -> tuple[Part | None, ...]:
        """What each column means; None is not taken in."""
        return tuple(self._parts)

    @property
    def missing(self) -> tuple[Part, ...]:
        """The columns without which no row can come along."""
        named = Part.FIRST_NAME in self._parts or Part.FULL_NAME in self._parts
        dated = Part.DUE_DATE in self._parts
        return (*(() if named else (Part.FIRST_NAME,)), *(() if dated else (Part.DUE_DATE,)))

    @property
    def left_out(self) -> tuple[str, ...]:
        """The headings that are not taken in, those of a BSN first."""
        others = (name for name, part in zip(self.table.headings, self._parts, strict=True) if name and not part)
        return (*self.table.dropped, *others)

    @property
    def candidates(self) -> list[Candidate]:
        """Every row as it stands now."""
        for entry in self._entries:
            if entry.number not in self._candidates:
                self._candidates[entry.number] = read_candidate(entry, self._today)
        return [self._candidates[entry.number] for entry in self._entries]

    def entry(self, number: int) -> Entry:
        """Return one row as it is written now."""
        return self._entries[number - 1]

    def give_meaning(self, column: int, part: Part | None) -> None:
        """Take a column for something else; another column that meant the same is not taken in any more."""
        if part is not None and part in self._parts:
            self._parts[self._parts.index(part)] = None
        self._parts[column] = part
        self._read_columns()

    def type(self, number: int, part: Part, text: str) -> None:
        """Write something else in a row; a yes to what was asked about this part, or about her, counts no more."""
        self._typed.setdefault(number, {})[part] = text
        entry = self.entry(number)
        agreed = frozenset(remark for remark in entry.agreed if remark.part not in (None, part))
        self._keep(replace(entry, texts={**entry.texts, part: text}, agreed=agreed))

    def agree(self, number: int, remarks: tuple[Remark, ...]) -> None:
        """Answer what is asked about a row with yes."""
        entry = self.entry(number)
        self._keep(replace(entry, agreed=entry.agreed | set(remarks)))

    def leave_out(self, number: int, left_out: bool) -> None:
        """Keep a row from being added, or let it come along."""
        self._keep(replace(self.entry(number), left_out=left_out))

    def note_added(self, ids: Mapping[int, str]) -> None:
        """Remember under which id each row was added."""
        for number, id in ids.items():
            self._keep(replace(self.entry(number), added_as=id))

    # Inside

    def _keep(self, entry: Entry) -> None:
        self._entries[entry.number - 1] = entry
        self._candidates.pop(entry.number, None)

    def _read_columns(self) -> None:
        before = self._entries
        self._candidates.clear()
        self._entries = []
        for place, row in enumerate(self.table.rows):
            texts = {**self._texts(row), **self._typed.get(place + 1, {})}
            if before:
                self._entries.append(replace(before[place], texts=texts))
            else:
                self._entries.append(Entry(place + 1, texts, place in self.table.too_wide))

    def _texts(self, row: tuple[str, ...]) -> dict[Part, str]:
        texts = {part: text for part, text in zip(self._parts, row, strict=True) if part is not None}
        whole = texts.pop(Part.FULL_NAME, "")
        if whole:
            name = split_full_name(whole)
            # What has a column of its own goes before what the whole name says.
            for part, text in (
                (Part.FIRST_NAME, name.first_name),
                (Part.INFIX, name.infix),
                (Part.SURNAME, name.surname),
            ):
                texts[part] = texts.get(part) or text
        infix, surname = split_surname(texts.get(Part.SURNAME, ""))
        # Some lists say it twice: van in one column, van Dijk in the next.
        if infix and letters(texts.get(Part.INFIX, "")) in ("", letters(infix)):
            texts |= {Part.INFIX: infix, Part.SURNAME: surname}
        return texts
