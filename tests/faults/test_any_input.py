"""Whatever is typed or handed over is taken or refused: nothing falls, and nothing takes longer than a second.

KRING_FUZZ_SECONDS says for how long; 600 is the figure that Kring promises:
KRING_FUZZ_SECONDS=600 python3 start.py test tests/faults/test_any_input.py -s
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from facilitator_app import documents
from facilitator_app.content.agendas import load_agenda, load_themes
from facilitator_app.content.handouts import load_handout
from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.dates import parse_birth_date, parse_date
from facilitator_app.domain.disclosures import disclosure_in
from facilitator_app.domain.hours import parse_time
from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.log_extracts import LogExtract, LogExtractLine
from facilitator_app.domain.named_sentences import take_out
from facilitator_app.domain.names import split_full_name, split_surname
from facilitator_app.domain.participants import Participant, begins, labels, letters, search_key
from facilitator_app.domain.passphrases import normalise_passphrase, passphrase_strength, pin_problem
from facilitator_app.domain.phones import is_phone_number
from facilitator_app.domain.readings import (
    halves_of_digits,
    halves_of_pressure,
    parse_blood_pressure,
    parse_pressure_number,
    parse_pulse,
    parse_weight,
    pressure_from_fields,
)
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.summaries import RecoverySheet
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.typed_number import with_sign
from facilitator_app.exchange.sheet import Sheet
from facilitator_app.exchange.tables import read_table
from facilitator_app.exchange.written_tables import csv_text
from facilitator_app.live.handover import Handovers
from facilitator_app.live.logbook import PastDeed
from facilitator_app.store.backups_found import find_backups
from facilitator_app.store.hot_journal import HEADER, MAGIC, PAGE_BYTES, RECORD, state_of
from facilitator_app.store.key_format import encode, newest_whole
from facilitator_app.store.parcel import seal, unseal
from facilitator_app.ui import appearance
from facilitator_app.ui.log_details import detail_words
from facilitator_app.ui.log_words import log_words_by_verb
from facilitator_app.ui.theme import MAXIMUM_ZOOM, MINIMUM_ZOOM, Scheme
from facilitator_app.ui.words import sentence_for
from tests.faults.inputs import BYTES, TEXTS, VALUES, changed, deep, forged, heads, sealed
from tests.practice import AGENDAS, PASSPHRASE, TODAY, WORDING
from tests.store.key_files import FAST, paths, put_key_file
from tests.store.stores import THINGS, filled, reopened
from tests.zonnebloem import afternoon

SECONDS = float(os.environ.get("KRING_FUZZ_SECONDS", "0"))
SHORT, ROUND = 8, 400
LONGEST_SECONDS = 1.0
AT = datetime(2026, 3, 12, 13, tzinfo=UTC)
LIST = (
    "\ufeffVoornaam;Achternaam;AT;Geboortedatum;BSN;Telefoon\r\n"
    'Amina;Bouali;3-6-2026;3-2-1995;123456782;06 12345678\r\n"Birgül ""B""";Yıldız;=1+1;;;\r\n'
).encode()


@dataclass(frozen=True, slots=True)
class Road:
    """One way in: what may come along it, and what takes it in."""

    name: str
    inputs: st.SearchStrategy[Any]
    take: Callable[[Any], object]


def in_a_file(load: Callable[[Path], object], name: str) -> Callable[[bytes], None]:
    """Have something read as a file of this name."""

    def take(data: bytes) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            load(path)

    return take


def every(*parsers: Callable[[str], object]) -> Callable[[str], None]:
    """Have each of them read a text; a refusal of one does not keep it from the next."""

    def take(text: str) -> None:
        for parse in parsers:
            with suppress(Refusal):
                parse(text)

    return take


def list_of_women(data: bytes) -> None:
    sheet = Sheet(read_table(data), TODAY)
    for candidate in sheet.candidates:
        assert candidate.remarks is not None
    csv_text(sheet.table.rows)


def limits(texts: dict[str, str]) -> None:
    PracticeLimits.typed(texts)


def names(texts: list[str]) -> None:
    women = [Participant(str(n), "g", text, text[::-1], TODAY) for n, text in enumerate(texts)]
    labels(women)
    for text in texts:
        split_full_name(text), split_surname(text), search_key(text), letters(text), begins(text, text[:3])
        take_out(text, text[:4]), disclosure_in(text, texts), is_phone_number(text)


def secrets(text: str) -> None:
    normalise_passphrase(text), passphrase_strength(text), pin_problem(text)
    RecoveryCode.parse(text)


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


def log_line(told: tuple[str, str]) -> None:
    verb, detail = told
    deed = PastDeed(1, AT, "Joke", "midwife", verb, "U", 0, "", detail)
    detail_words(deed, WORDING)


def papers(text: str) -> None:
    sheet = RecoverySheet(text, RecoveryCode.with_checks("WX01YZ23ST45VW67AB8KMN9PHJKQ").groups, AT, "0")
    assert documents.render_recovery_sheet(sheet, WORDING).startswith(b"%PDF")
    line = LogExtractLine(AT, text, text[:20], text[::-1], text * 2)
    extract = LogExtract(text, text[:30], date(1995, 2, 3), (line,), 1, AT, text[:9])
    assert documents.render_log_extract(extract, WORDING).startswith(b"%PDF")


def looks(text: str) -> None:
    assert MINIMUM_ZOOM <= appearance._zoom(text) <= MAXIMUM_ZOOM
    assert appearance._scheme(text) in Scheme


def journal(data: bytes) -> None:
    in_a_file(state_of, "journal")(data)


def shipped(pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(AGENDAS.parent.glob(pattern))[:3]]


def any_of(wholes: list[bytes]) -> st.SearchStrategy[bytes]:
    assert wholes
    return st.one_of(BYTES, *(changed(whole) for whole in wholes), deep(b"["), deep(b"a."))


NUMBERS = (
    parse_blood_pressure, parse_weight, parse_pulse, parse_pressure_number, halves_of_pressure, halves_of_digits,
    parse_date, parse_time, lambda text: parse_birth_date(text, TODAY),
    lambda text: pressure_from_fields(text[:3], text[3:]), lambda text: with_sign(text, ",", decimals=True),
)  # fmt: skip
KEY_FILES = st.one_of(
    BYTES,
    changed(a_key_file()),
    deep(b'{"a":'),
    forged(json.loads(a_key_file())).map(sealed),
)
LIMITS = ("repeat_systolic", "repeat_diastolic", "now_systolic", "now_diastolic", "repeat_minutes")
A_JOURNAL = HEADER.pack(MAGIC, 1, 0, 9, 512, PAGE_BYTES) + bytes(512 - HEADER.size) + bytes(RECORD.size)
JOURNALS = st.one_of(
    BYTES, heads(">8x5I", 1, 7, 90, 512, 4096).map(lambda head: head + bytes(5000)), changed(A_JOURNAL)
)
NAMES = st.one_of(TEXTS, st.from_regex(r"Kring-reservekopie-\d{4}-\d\d-\d\d-\d{4}(-\d+)?", fullmatch=True))
DETAILS = st.one_of(TEXTS, st.from_regex(r"(\d{4}-\d\d-\d\d|[a-z-]+|\d+ g)( → |, |: )(\d{4}-\d\d-\d\d)?"))
HANDOUTS = any_of(shipped("handouts/*.toml"))
PROGRAMMES, THEMES = any_of(shipped("agendas/*/*.toml")), any_of(shipped("agendas/themes.toml"))
ROADS = (
    Road("numbers, dates and hours", TEXTS, every(*NUMBERS)),
    Road("limits", st.dictionaries(st.sampled_from(LIMITS), TEXTS), limits),
    Road("names and notes", st.lists(TEXTS, max_size=5), names),
    Road("passphrase, PIN and recovery code", TEXTS, secrets),
    Road("a list of women", any_of([LIST, LIST.decode().encode("utf-16")]), list_of_women),
    Road("a programme", PROGRAMMES, in_a_file(lambda path: load_agenda(path, "nl"), "04-x.toml")),
    Road("words of a paper", HANDOUTS, in_a_file(lambda path: load_handout(path, "nl"), "x.toml")),
    Road("the themes", THEMES, in_a_file(lambda path: load_themes(path, "nl"), "themes.toml")),
    Road(
        "a pattern", any_of(shipped("patterns/*.toml")), in_a_file(lambda path: load_pattern(path, "nl"), "x.toml")
    ),
    Road("a key file", KEY_FILES, key_file),
    Road("a parcel", st.one_of(BYTES, changed(a_parcel()), deep(b"[")), parcel),
    Road("a letter in a parcel", st.one_of(forged(a_letter()), VALUES), letter),
    Road("the head of a store or backup", st.one_of(BYTES, st.binary(min_size=17, max_size=4096)), store_head),
    Road("a journal", JOURNALS, journal),
    Road("names of folders on a stick", st.lists(NAMES, max_size=6), backup_names),
    Road("lines of a log", st.tuples(st.sampled_from(sorted(log_words_by_verb())), DETAILS), log_line),
    Road("how it looks on this computer", st.one_of(TEXTS, st.floats().map(str)), looks),
    Road("papers", TEXTS, papers),
)


def feed(road: Road, number: int, examples: int) -> float:
    """Let many inputs come along a road; returns how many seconds the longest took."""
    longest = 0.0

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(road.inputs)
    def take(given_input: Any) -> None:
        nonlocal longest
        began = process_time()
        refused: Refusal | Trouble | None = None
        try:
            road.take(given_input)
        except (Refusal, Trouble) as problem:
            refused = problem
        longest = max(longest, process_time() - began)
        assert refused is None or sentence_for(refused)

    take()
    return longest


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.name)
def test_whatever_comes_in_is_taken_or_refused_in_words_and_at_once(road: Road) -> None:
    until, rounds = perf_counter() + SECONDS / len(ROADS), 1
    examples = ROUND if SECONDS else SHORT
    longest = feed(road, 1, examples)
    while perf_counter() < until:
        rounds += 1
        longest = max(longest, feed(road, rounds, examples))
    sys.stdout.write(f"\n{road.name}: {rounds * examples} inputs, the longest {longest * 1000:.0f} ms\n")
    assert longest < LONGEST_SECONDS
