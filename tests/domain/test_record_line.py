"""The line for the practice's own record: its parts, its order, and that it stays one line whatever was typed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.readings import BloodPressure, MeasuredBy, Weight
from facilitator_app.domain.record_entries import NO_FINDINGS, RecordEntry, RecordFindings
from facilitator_app.domain.record_line import EXAMPLE, kilograms, record_line, values_of
from facilitator_app.domain.record_template import USUAL_LINE, RecordField, RecordPart, RecordTemplate
from facilitator_app.domain.refusals import EmptyRecordLine
from facilitator_app.domain.sessions import Attendance

NOBODY = RecordEntry(date(2026, 3, 12), None, Attendance.PRESENT)


def line(**told: Any) -> str:
    return record_line(replace(NOBODY, **told), USUAL_LINE)


def test_the_line_of_the_field_comes_out_letter_for_letter() -> None:
    assert record_line(EXAMPLE, USUAL_LINE) == (
        "27+2 | RR 112/68 (zelf, 2x) | 71,4 kg | FH 27 | cort + | KB + | HL | "
        "bespr: voeding, minder leven | vervolg: Hb-formulier mee"
    )


def test_what_there_is_nothing_to_tell_of_is_left_out_with_its_words() -> None:
    assert line() == ""
    assert line(age=GestationalAge(200), weight=Weight(68_450)) == "28+4 | 68,45 kg"
    assert line(findings=replace(NO_FINDINGS, heart_tones="140")) == "cort 140"


@pytest.mark.parametrize(
    ("by", "times", "said"),
    [
        (MeasuredBy.HERSELF, 1, "RR 118/76 (zelf)"),
        (MeasuredBy.HERSELF_WITH_HELP, 3, "RR 118/76 (zelf met hulp, 3x)"),
        (MeasuredBy.FACILITATOR, 1, "RR 118/76 (begeleider)"),
        (MeasuredBy.MIDWIFE, 1, "RR 118/76 (verloskundige)"),
    ],
)
def test_a_pressure_says_who_measured_it_and_how_often(by: MeasuredBy, times: int, said: str) -> None:
    assert line(pressure=BloodPressure(118, 76), measured_by=by, times=times) == said


def test_themes_stand_before_what_else_was_discussed_under_the_names_that_they_have_now() -> None:
    told = replace(NOBODY, themes=("T4", "T99"), discussed=("minder leven",))
    assert (
        record_line(told, USUAL_LINE, {"T4": "Eten en leefstijl"}) == "bespr: Eten en leefstijl, T99, minder leven"
    )
    assert told.written == ("T4", "T99", "minder leven")


def test_what_the_midwife_measured_stands_beside_it() -> None:
    told = line(pressure=BloodPressure(118, 76), beside=BloodPressure(116, 74), pulse=72)
    assert told == "RR 118/76 (zelf) | nagemeten 116/74 (verloskundige) | P 72"


def test_whoever_preferred_not_to_measure_is_told_as_such() -> None:
    assert line(declined=True) == "RR wil niet meten"
    assert line(declined=True, pressure=BloodPressure(118, 76)) == "RR 118/76 (zelf)"


@given(st.integers(30_000 // 10, 300_000 // 10))
def test_every_weight_is_written_as_it_is_kept(hundredths: int) -> None:
    written = kilograms(Weight(hundredths * 10))
    assert round(float(written.replace(",", ".")) * 100) == hundredths
    assert len(written.partition(",")[2]) in (1, 2)


@given(st.lists(st.text(max_size=200), max_size=4), st.lists(st.text(max_size=200), max_size=4))
def test_whatever_was_written_it_stays_one_line(discussed: list[str], notes: list[str]) -> None:
    told = line(discussed=tuple(discussed), notes=tuple(notes))
    assert len(told.splitlines()) <= 1
    assert told == told.strip()
    assert not set(told) & set("\t\u202a\u202b\u202d\u202e\u2066\u2067\u2069\x00")


def test_a_note_of_ten_pages_comes_along_whole() -> None:
    words = [f"woord{n}" for n in range(5000)]
    assert line(notes=("\n".join(words),)) == f"notitie: {' '.join(words)}"


# The practice's own order


def test_a_practice_puts_the_parts_in_its_own_order_behind_its_own_words() -> None:
    own = USUAL_LINE.changed(RecordPart.WEEKS, words="AD").changed(RecordPart.DAY, shown=True)
    own = own.moved(RecordPart.WEIGHT, -2).changed(RecordPart.BESIDE, shown=False).apart("; ")
    told = record_line(replace(NOBODY, age=GestationalAge(196), weight=Weight(74_600), pulse=72), own)
    assert told == "12-03-2026; AD 28+0; 74,6 kg; P 72"


def test_at_an_end_a_part_stays_where_it_is() -> None:
    first, last = USUAL_LINE.fields[0].part, USUAL_LINE.fields[-1].part
    assert USUAL_LINE.moved(first, -1).fields == USUAL_LINE.fields
    assert USUAL_LINE.moved(last, 1).fields == USUAL_LINE.fields


def test_a_line_with_nothing_in_it_is_refused() -> None:
    nothing = tuple(RecordField(part, "", shown=False) for part in RecordPart)
    with pytest.raises(EmptyRecordLine):
        RecordTemplate.made_of(nothing, " | ")
    only = RecordTemplate.made_of((RecordField(RecordPart.WEEKS, "", shown=True), *nothing[2:]), " | ")
    off = replace(only, off=frozenset(part.value for part in RecordPart if part is not RecordPart.WEEKS))
    with pytest.raises(EmptyRecordLine):
        off.changed(RecordPart.WEEKS, shown=False)


def test_words_are_kept_on_one_line_and_short_and_nothing_between_is_a_space() -> None:
    own = USUAL_LINE.changed(RecordPart.PRESSURE, words=" bloed\ndruk\u202e" + "x" * 40).apart("")
    (pressure,) = (field for field in own.fields if field.part is RecordPart.PRESSURE)
    assert pressure.words == "bloed druk" + "x" * 10
    assert own.between == " "


@given(st.permutations(list(RecordPart)), st.sets(st.sampled_from(list(RecordPart))))
def test_every_part_is_there_once_whatever_was_stored(order: list[RecordPart], off: set[RecordPart]) -> None:
    # As a Kring of before or after this one may have stored it.
    stored = RecordTemplate(("unknown", *order[:9]), ("?", *("",) * 9), frozenset(off))
    fields = stored.fields
    assert sorted(field.part for field in fields) == sorted(RecordPart)
    assert [field.part for field in fields[:9]] == order[:9]
    assert {field.part for field in fields if not field.shown} == off


def test_every_part_has_a_value_of_its_own_in_the_example() -> None:
    told = {part for part, value in values_of(EXAMPLE).items() if value}
    assert set(RecordPart) - told == {RecordPart.BESIDE, RecordPart.PULSE, RecordPart.NOTES}
    assert RecordFindings() == NO_FINDINGS
