"""What is handed over: lists, shipped files, key files, parcels, stores, journals, names on a stick."""

import json
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from facilitator_app.content.agendas import load_agenda, load_themes
from facilitator_app.content.handouts import load_handout
from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.exchange.files import read_file
from facilitator_app.exchange.sheet import Sheet
from facilitator_app.exchange.tables import read_table
from facilitator_app.exchange.written_tables import csv_text
from facilitator_app.live.handover import Handovers
from facilitator_app.store.backups_found import find_backups
from facilitator_app.store.hot_journal import HEADER, MAGIC, PAGE_BYTES, RECORD, state_of
from facilitator_app.store.key_format import encode, newest_whole
from facilitator_app.store.parcel import seal, unseal
from tests.faults.inputs import BYTES, TEXTS, VALUES, changed, deep, forged, heads, sealed
from tests.faults.roads.road import Road, any_of, in_a_file, shipped
from tests.practice import PASSPHRASE, TODAY
from tests.store.key_files import FAST, paths, put_key_file
from tests.store.stores import THINGS, filled, reopened
from tests.zonnebloem import afternoon

LIST = (
    "\ufeffVoornaam;Achternaam;AT;Geboortedatum;BSN;Telefoon\r\n"
    'Amina;Bouali;3-6-2026;3-2-1995;123456782;06 12345678\r\n"Birgül ""B""";Yıldız;=1+1;;;\r\n'
).encode()


def list_of_women(path: Path) -> None:
    sheet = Sheet(read_table(read_file(path)), TODAY)
    for candidate in sheet.candidates:
        assert candidate.remarks is not None
    csv_text(sheet.table.rows)


def key_file(data: bytes) -> None:
    encode(newest_whole([data]))


@cache
def a_key_file() -> bytes:
    with TemporaryDirectory() as folder:
        put_key_file(Path(folder))
        return paths(Path(folder))[0].read_bytes()


@cache
def a_parcel() -> bytes:
    return seal(b"{}" * 50, PASSPHRASE, FAST)


def parcel(data: bytes) -> None:
    unseal(data, PASSPHRASE)


@cache
def a_letter() -> dict[str, Any]:
    with TemporaryDirectory() as name, afternoon(Path(name), all_in=True) as room:
        path = Handovers(room.store, room.practice.desk, FAST).give("zonnebloem", "Saskia", PASSPHRASE, Path(name))
        letter = json.loads(unseal(path.read_bytes(), PASSPHRASE))
        return dict(letter | {"contents": json.loads(letter["contents"])})


@cache
def a_letter_of_others() -> dict[str, Any]:
    """The same from a practice of which nothing is here: each row of it is new."""
    told = a_letter()
    text = json.dumps(told | {"id": "other parcel"})
    for id in {row["id"] for rows in told["contents"].values() for row in rows}:
        text = text.replace(json.dumps(id), json.dumps(f"other {id}"))
    return dict(json.loads(text))


def letter(contents: Any) -> None:
    """A letter that whoever has its passphrase could write, opened and taken in on a laptop of somebody else."""
    if isinstance(contents, dict) and not isinstance(contents.get("contents"), str):
        contents = contents | {"contents": json.dumps(contents.get("contents"))}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "x.kring").write_bytes(seal(json.dumps(contents).encode(), PASSPHRASE, FAST))
        with afternoon(folder) as room:
            handovers = Handovers(room.store, room.practice.desk, FAST)
            with room.store.transaction():
                for handover in room.store.handovers.all_for():
                    room.store.remove(handover)
            before = room.store.count_rows()
            try:
                handovers.take(handovers.open(folder / "x.kring", PASSPHRASE))
            except (Refusal, Trouble):
                after = room.store.count_rows()
                assert after["readings"] == before["readings"]
                raise
            list(room.store.read_through())
            list(room.store.read_rows())
            room.practice.groups.page("zonnebloem")


def store_head(data: bytes) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = filled(folder)
        path.write_bytes(data[:4096] + path.read_bytes()[len(data[:4096]) :])
        store = reopened(folder)
        try:
            assert all(thing in [*store.groups.all_for()] for thing in THINGS[2:3])
        finally:
            store.close()


def backup_names(found: list[str]) -> None:
    with TemporaryDirectory() as name:
        for one in found:
            with suppress(OSError, ValueError):
                (Path(name) / one.replace("/", "-")[:60]).mkdir()
        find_backups(Path(name))


def journal(data: bytes) -> None:
    in_a_file(state_of, "journal")(data)


KEY_FILES = st.one_of(
    BYTES,
    changed(a_key_file()),
    deep(b'{"a":'),
    forged(json.loads(a_key_file())).map(sealed),
)
A_JOURNAL = HEADER.pack(MAGIC, 1, 0, 9, 512, PAGE_BYTES) + bytes(512 - HEADER.size) + bytes(RECORD.size)
JOURNALS = st.one_of(
    BYTES, heads(">8x5I", 1, 7, 90, 512, 4096).map(lambda head: head + bytes(5000)), changed(A_JOURNAL)
)
NAMES = st.one_of(TEXTS, st.from_regex(r"Kring-reservekopie-\d{4}-\d\d-\d\d-\d{4}(-\d+)?", fullmatch=True))
HANDOUTS = any_of(shipped("handouts/*.toml"))
PROGRAMMES, THEMES = any_of(shipped("agendas/*/*.toml")), any_of(shipped("agendas/themes.toml"))
ROADS = (
    Road("a list of women", any_of([LIST, LIST.decode().encode("utf-16")]), in_a_file(list_of_women, "lijst.csv")),
    Road("a programme", PROGRAMMES, in_a_file(lambda path: load_agenda(path, "nl"), "04-x.toml")),
    Road("words of a paper", HANDOUTS, in_a_file(lambda path: load_handout(path, "nl"), "x.toml")),
    Road("the themes", THEMES, in_a_file(lambda path: load_themes(path, "nl"), "themes.toml")),
    Road(
        "a pattern", any_of(shipped("patterns/*.toml")), in_a_file(lambda path: load_pattern(path, "nl"), "x.toml")
    ),
    Road("a key file", KEY_FILES, key_file),
    Road("a parcel", st.one_of(BYTES, changed(a_parcel()), deep(b"[")), parcel),
    Road("a letter in a parcel", st.one_of(forged(a_letter()), VALUES), letter),
    Road("a letter of others in a parcel", forged(a_letter_of_others()), letter),
    Road("the head of a store or backup", st.one_of(BYTES, st.binary(min_size=17, max_size=4096)), store_head),
    Road("a journal", JOURNALS, journal),
    Road("names of folders on a stick", st.lists(NAMES, max_size=6), backup_names),
)
