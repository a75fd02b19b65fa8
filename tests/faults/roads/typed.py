"""What is typed: numbers, days, names, secrets, findings, and words for papers."""

from contextlib import suppress
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from facilitator_app import documents
from facilitator_app.domain.belly_queue import check_minutes
from facilitator_app.domain.candidates import Entry, read_candidate
from facilitator_app.domain.dates import parse_birth_date, parse_date
from facilitator_app.domain.disclosures import disclosure_in
from facilitator_app.domain.findings import (
    Finding,
    FindingKind,
    Findings,
    LastHeight,
    doubt_about_finding,
    read_finding,
)
from facilitator_app.domain.follow_ups import task
from facilitator_app.domain.hours import parse_time
from facilitator_app.domain.languages import language_code
from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.log_extracts import LogExtract, LogExtractLine
from facilitator_app.domain.named_sentences import take_out
from facilitator_app.domain.names import split_full_name, split_surname
from facilitator_app.domain.near_days import parse_day_near
from facilitator_app.domain.participants import Participant, begins, labels, letters, search_key
from facilitator_app.domain.passphrases import normalise_passphrase, passphrase_strength, pin_problem
from facilitator_app.domain.phones import is_phone_number
from facilitator_app.domain.plain_text import one_line, visible
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
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.spent_time import hours_text, read_hours, read_minutes
from facilitator_app.domain.summaries import RecoverySheet
from facilitator_app.domain.typed_number import with_sign
from facilitator_app.live.logbook import PastDeed
from facilitator_app.ui import appearance
from facilitator_app.ui.log_details import detail_words
from facilitator_app.ui.log_words import log_words_by_verb
from facilitator_app.ui.theme import MAXIMUM_ZOOM, MINIMUM_ZOOM, Scheme
from tests.faults.inputs import TEXTS
from tests.faults.roads.road import Road, every
from tests.practice import TODAY, WORDING

AT = datetime(2026, 3, 12, 13, tzinfo=UTC)


def minutes_and_hours(text: str) -> None:
    """What says on its own page that it is no number."""
    with suppress(ValueError):
        read_minutes(text)
    with suppress(ValueError):
        assert read_hours(hours_text(read_hours(text))) == read_hours(text)


def limits(texts: dict[str, str]) -> None:
    PracticeLimits.typed(texts)


def finding(typed: tuple[FindingKind, str]) -> None:
    kind, text = typed
    value = read_finding(kind, text)
    # What is kept is read again as it is, and told from there.
    assert read_finding(kind, value) == value
    Findings.of([Finding("f", "s", kind, value, AT, "joke")])
    doubt_about_finding(kind, value, LastHeight(27, date(2026, 2, 12)), TODAY)
    task("t", "w", "s", text, TODAY, text[::-1])


def candidate(texts: dict[Part, str]) -> None:
    read_candidate(Entry(1, dict.fromkeys(Part, "") | texts), TODAY)


def names(texts: list[str]) -> None:
    women = [Participant(str(n), "g", text, text[::-1], TODAY) for n, text in enumerate(texts)]
    labels(women)
    for text in texts:
        split_full_name(text), split_surname(text), search_key(text), letters(text), begins(text, text[:3])
        take_out(text, text[:4]), disclosure_in(text, texts), is_phone_number(text)
        language_code(text), one_line(text), visible(text)


def secrets(text: str) -> None:
    normalise_passphrase(text), passphrase_strength(text), pin_problem(text)
    RecoveryCode.parse(text)


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


NUMBERS = (
    parse_blood_pressure, parse_weight, parse_pulse, parse_pressure_number, halves_of_pressure, halves_of_digits,
    parse_date, parse_time, check_minutes, lambda text: parse_birth_date(text, TODAY),
    lambda text: parse_day_near(text, TODAY), lambda text: pressure_from_fields(text[:3], text[3:]),
    lambda text: with_sign(text, ",", decimals=True),
)  # fmt: skip
LIMITS = ("repeat_systolic", "repeat_diastolic", "now_systolic", "now_diastolic", "repeat_minutes")
DAYS = st.from_regex(r" ?[0-3]?\d[-/. ](1?\d|mei|februari)([-/. ]\d{0,4})?", fullmatch=True)
AMOUNTS = st.from_regex(r" ?[0-9٣]{0,5}([.,:][0-9]{0,3})? ?(cm|min(uten)?|uur|kg|\+|-)?", fullmatch=True)
NUMBERED = st.one_of(TEXTS, DAYS, AMOUNTS)
DETAILS = st.one_of(TEXTS, st.from_regex(r"(\d{4}-\d\d-\d\d|[a-z-]+|\d+ g)( → |, |: )(\d{4}-\d\d-\d\d)?"))
ROADS = (
    Road("numbers, dates and hours", NUMBERED, every(*NUMBERS)),
    Road("minutes and hours afterwards", NUMBERED, minutes_and_hours),
    Road("limits", st.dictionaries(st.sampled_from(LIMITS), TEXTS), limits),
    Road("findings", st.tuples(st.sampled_from(FindingKind), NUMBERED), finding),
    Road("names and notes", st.lists(TEXTS, max_size=5), names),
    Road("a woman of a list", st.dictionaries(st.sampled_from(Part), NUMBERED), candidate),
    Road("passphrase, PIN and recovery code", TEXTS, secrets),
    Road("lines of a log", st.tuples(st.sampled_from(sorted(log_words_by_verb())), DETAILS), log_line),
    Road("how it looks on this computer", st.one_of(TEXTS, st.floats().map(str)), looks),
    Road("papers", TEXTS, papers),
)
