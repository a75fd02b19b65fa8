"""Typed text becomes one possible reading, or is refused with a reason; nothing is corrected silently."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator_app.domain.limits import Level, Limits
from facilitator_app.domain.readings import (
    BloodPressure,
    Reading,
    Weight,
    counting,
    halves_of_digits,
    halves_of_pressure,
    parse_blood_pressure,
    parse_pressure_number,
    parse_weight,
    pressure_from_fields,
    pressure_of_record,
    weight_of_record,
)
from facilitator_app.domain.refusals import Unreadable, UnreadableReading

POSSIBLE = [(upper, lower) for upper in range(60, 261) for lower in range(30, 181) if lower < upper]

# Every form of one pressure, with what may stand around and between the numbers.
FORMS = ("{}/{}", "{}-{}", "{} {}", "{},{}", "{} / {}", "  {}-  {} ", "{}   {}", " {}/{} ", "{} ,{}", "{}{}")

# All that is a digit somewhere, or that int(), float() and str.isdigit() take for part of a number.
LOOKALIKES = (
    "١١٨/٧٦", "118/٧٦", "１１８/７６", "118/7²", "११८/७६", "𝟏𝟏𝟖/𝟕𝟔", "118/₇₆",
    "+118/76", "118/+76", "-118/76", "118/-76", "118--76", "118//76", "118/76/60", "118 76 60", "118,76,60",
    "1.18e2/76", "118e0/76", "1e2/76", "118.0/76", "118/76.0", "1_18/76", "11_8/76", "0x76/0x4c", "118/0b11",
    "118/76 mmHg", "mmHg 118/76", "118/76mmHg", "118 over 76", "118/76 60", "118/76;", "(118/76)", "118:76",
    "118\\76", "118|76", "118.76", "118⁄76", "118∕76", "118–76", "118−76", "118·76", "118'76",
    "118/76\n", "\n118/76", "118\n76", "118/76\r\n", "118\t76", "118/\t76", "118/76\x00", "118\u00a076",
    "118\u202f76", "\u200e118/76", "118/76\u200b", "\ufeff118/76", "118\u200b/76", "118/7 6", "1 18/76",
    "0118/76", "118/076", "0118076", "118076", "10007", "", " ", "/", "118", "118/", "/76", "118/ ", "-", "--",
    "HI", "nan/76", "inf/76", "inf", "118/None", "1" * 5000, "1" * 5000 + "/76", "118/" + "7" * 5000,
    "118 76 " * 1000, " " * 100_000 + "x", "118" + " " * 100_000 + "x",
)  # fmt: skip


def refused(parse: object, text: str) -> UnreadableReading:
    """The refusal; any other exception passes through and fails the test."""
    assert callable(parse)
    with pytest.raises(UnreadableReading) as caught:
        parse(text)
    return caught.value


# Blood pressure


@pytest.mark.parametrize("form", FORMS)
def test_every_possible_pressure_is_read_back_from_every_form(form: str) -> None:
    for upper, lower in POSSIBLE:
        pressure = parse_blood_pressure(form.format(upper, lower))
        assert (pressure.systolic, pressure.diastolic) == (upper, lower)
        assert str(pressure) == f"{upper}/{lower}"


@pytest.mark.parametrize(
    ("text", "pressure"),
    [("12080", (120, 80)), ("9550", (95, 50)), ("140100", (140, 100)), ("9560", (95, 60)), ("20090", (200, 90))],
)
def test_bare_digits_are_split_where_a_meter_splits_them(text: str, pressure: tuple[int, int]) -> None:
    assert parse_blood_pressure(text) == BloodPressure(*pressure)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("95105", Unreadable.PRESSURES_SWAPPED),
        ("80/120", Unreadable.PRESSURES_SWAPPED),
        ("76/118", Unreadable.PRESSURES_SWAPPED),
        ("120/8", Unreadable.DIASTOLIC_OUT_OF_RANGE),
        ("200/190", Unreadable.DIASTOLIC_OUT_OF_RANGE),
        ("59/40", Unreadable.SYSTOLIC_OUT_OF_RANGE),
        ("261/90", Unreadable.SYSTOLIC_OUT_OF_RANGE),
        ("12/8", Unreadable.SYSTOLIC_OUT_OF_RANGE),
        ("120/120", Unreadable.PRESSURES_EQUAL),
        ("1180/75", Unreadable.NOT_A_PRESSURE),
        ("118/755", Unreadable.DIASTOLIC_OUT_OF_RANGE),
        ("118", Unreadable.NOT_A_PRESSURE),
    ],
)
def test_what_cannot_be_a_pressure_is_refused_with_the_reason(text: str, reason: Unreadable) -> None:
    assert refused(parse_blood_pressure, text).reason is reason


@pytest.mark.parametrize("text", LOOKALIKES, ids=lambda text: ascii(text[:30]))
def test_what_looks_like_a_pressure_and_is_none_is_refused(text: str) -> None:
    assert refused(parse_blood_pressure, text).meant_grams is None


@given(st.text(max_size=12) | st.text("0123456789 /-,.+e", max_size=12) | st.text("0123456789", max_size=7))
@example("118/76")
def test_any_text_is_one_of_the_forms_or_refused(text: str) -> None:
    numbers = re.split(r"[ ]*[/,-][ ]*|[ ]+", text.strip(" "))
    digits = text.strip(" ")
    if re.fullmatch("[0-9]{4,6}", digits):
        upper = 3 if len(digits) == 6 or (len(digits) == 5 and digits[0] in "12") else 2
        numbers = [digits[:upper], digits[upper:]]
    readable = len(numbers) == 2 and all(re.fullmatch("[1-9][0-9]{0,2}", number) for number in numbers)
    expected = (int(numbers[0]), int(numbers[1])) if readable else None
    if expected in POSSIBLE:
        pressure = parse_blood_pressure(text)
        assert (pressure.systolic, pressure.diastolic) == expected
    else:
        refused(parse_blood_pressure, text)


def test_every_pair_of_numbers_has_exactly_one_outcome() -> None:
    def expected(upper: int, lower: int) -> Unreadable | None:
        if 60 <= upper <= 260 and 30 <= lower <= 180 and lower < upper:
            return None
        if 60 <= lower <= 260 and 30 <= upper <= 180 and upper < lower:
            return Unreadable.PRESSURES_SWAPPED
        if not 60 <= upper <= 260:
            return Unreadable.SYSTOLIC_OUT_OF_RANGE
        if not 30 <= lower <= 180:
            return Unreadable.DIASTOLIC_OUT_OF_RANGE
        return Unreadable.PRESSURES_EQUAL

    stored = 0
    for upper in range(301):
        for lower in range(301):
            try:
                BloodPressure(upper, lower)
            except UnreadableReading as refusal:
                outcome = refusal.reason
            else:
                outcome, stored = None, stored + 1
            assert outcome is expected(upper, lower), (upper, lower)
    assert stored == len(POSSIBLE)


@pytest.mark.parametrize("pair", [(-118, -76), (118, -76), (10**30, 76), (118, 10**30)])
def test_pressure_outside_the_plane_is_refused(pair: tuple[int, int]) -> None:
    with pytest.raises(UnreadableReading):
        BloodPressure(*pair)


# The two fields of a row


@pytest.mark.parametrize(
    ("systolic", "diastolic"), [("118", "76"), (" 118", "76 "), ("118/76", ""), ("118 76", ""), ("11876", "")]
)
def test_two_fields_give_one_pressure(systolic: str, diastolic: str) -> None:
    assert pressure_from_fields(systolic, diastolic) == BloodPressure(118, 76)


@pytest.mark.parametrize(("systolic", "diastolic"), [("", ""), ("118", ""), ("", "76"), (" ", " ")])
def test_half_a_pressure_is_no_pressure_yet(systolic: str, diastolic: str) -> None:
    assert pressure_from_fields(systolic, diastolic) is None


@pytest.mark.parametrize(
    ("systolic", "diastolic", "reason"),
    [
        ("59", "", Unreadable.SYSTOLIC_OUT_OF_RANGE),
        ("300", "", Unreadable.SYSTOLIC_OUT_OF_RANGE),
        ("", "29", Unreadable.DIASTOLIC_OUT_OF_RANGE),
        ("", "181", Unreadable.DIASTOLIC_OUT_OF_RANGE),
        ("76", "118", Unreadable.PRESSURES_SWAPPED),
        ("118", "118", Unreadable.PRESSURES_EQUAL),
        ("118/76", "76", Unreadable.NOT_A_PRESSURE),
        ("", "118/76", Unreadable.NOT_A_PRESSURE),
        ("118", "x", Unreadable.NOT_A_PRESSURE),
        ("x", "", Unreadable.NOT_A_PRESSURE),
        ("²", "", Unreadable.NOT_A_PRESSURE),
        ("١١٨", "", Unreadable.NOT_A_PRESSURE),
        ("١١٨", "٧٦", Unreadable.NOT_A_PRESSURE),
        ("118/", "", Unreadable.NOT_A_PRESSURE),
        ("1187", "", Unreadable.SYSTOLIC_OUT_OF_RANGE),
        ("-", "76", Unreadable.NOT_A_PRESSURE),
    ],
)
def test_fields_that_cannot_become_a_pressure_are_refused_at_once(
    systolic: str, diastolic: str, reason: Unreadable
) -> None:
    with pytest.raises(UnreadableReading) as caught:
        pressure_from_fields(systolic, diastolic)
    assert caught.value.reason is reason


@given(st.text(max_size=6), st.text(max_size=6))
def test_two_fields_never_raise_anything_else(systolic: str, diastolic: str) -> None:
    try:
        found = pressure_from_fields(systolic, diastolic)
    except UnreadableReading:
        return
    assert found is None or isinstance(found, BloodPressure)


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("118/76", ("118", "76")),
        (" 118 - 76 ", ("118", "76")),
        ("118 76", ("118", "76")),
        ("300/9", ("300", "9")),
        ("118", None),
        ("11876", None),
        ("118/", None),
        ("118/76/60", None),
        ("١١٨/٧٦", None),
    ],
)
def test_halves_of_a_pressure_are_told_apart_without_being_judged(
    text: str, halves: tuple[str, str] | None
) -> None:
    assert halves_of_pressure(text) == halves


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("11876", ("118", "76")),
        (" 9560 ", ("95", "60")),
        ("140100", ("140", "100")),
        ("95105", ("95", "105")),
        ("1118", None),
        ("1180", None),
        ("118076", None),
        ("118", None),
        ("1187654", None),
        ("118/76", None),
        ("١١٨٧٦", None),
    ],
)
def test_bare_digits_are_told_apart_where_they_can_be_a_pressure(
    text: str, halves: tuple[str, str] | None
) -> None:
    assert halves_of_digits(text) == halves


@pytest.mark.parametrize(("text", "mmhg"), [("118", 118), (" 7 ", 7), ("999", 999)])
def test_one_number_is_read_without_being_judged(text: str, mmhg: int) -> None:
    assert parse_pressure_number(text) == mmhg


# Weight


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("74,6", 74_600),
        ("74.6", 74_600),
        ("74,65", 74_650),
        ("74", 74_000),
        (" 74,6 ", 74_600),
        ("72.9", 72_900),
        ("76,4", 76_400),
        ("100", 100_000),
        ("30", 30_000),
        ("300", 300_000),
        ("299,99", 299_990),
        ("30,0", 30_000),
        ("86,7", 86_700),  # 86.7 is no whole number of grams in floating point
        ("57,05", 57_050),
    ],
)
def test_weight_is_kept_in_whole_grams(text: str, grams: int) -> None:
    assert parse_weight(text) == Weight(grams)
    assert str(parse_weight(text)) == f"{grams} g"


@pytest.mark.parametrize("sign", [",", "."])
def test_every_possible_weight_of_one_decimal_is_read_back(sign: str) -> None:
    for tenths in range(300, 3001):
        assert parse_weight(f"{tenths // 10}{sign}{tenths % 10}").grams == tenths * 100


@given(st.integers(3_000, 30_000), st.sampled_from(",."))
def test_a_second_decimal_is_kept(hundredths: int, sign: str) -> None:
    text = f"{hundredths // 100}{sign}{hundredths % 100:02}"
    assert parse_weight(text).grams == hundredths * 10


@pytest.mark.parametrize(
    "text",
    [
        "1.074,6", "1,074.6", "74,650", "74,6 kg", "kg 74,6", "+74,6", "-74,6", "7e1", "74,", ",6", "74 6",
        "7 4,6", "74;6", "74'6", "٧٤٫٦", "７４", "74²", "074,6", "0,6", "", " ", ",", "-", "nan", "inf", "74,6\n",
        "\n74", "74\u00a06", "74,6\u200b", "1_00", "0x4a", "74,６", "7" * 5000, "74,6,1", "00",
    ],
    ids=lambda text: ascii(text[:20]),
)  # fmt: skip
def test_what_is_no_weight_is_refused(text: str) -> None:
    refusal = refused(parse_weight, text)
    assert (refusal.reason, refusal.meant_grams) == (Unreadable.NOT_A_WEIGHT, None)


@pytest.mark.parametrize("text", ["29,99", "7.46", "1", "300,01", "301,5", "2501", "9999", "746,0"])
def test_impossible_weight_is_refused(text: str) -> None:
    refusal = refused(parse_weight, text)
    assert (refusal.reason, refusal.meant_grams) == (Unreadable.WEIGHT_OUT_OF_RANGE, None)


@pytest.mark.parametrize(("text", "meant"), [("746", 74_600), ("684", 68_400), ("301", 30_100), ("2500", 250_000)])
def test_a_missing_comma_is_offered_and_never_taken(text: str, meant: int) -> None:
    refusal = refused(parse_weight, text)
    assert (refusal.reason, refusal.meant_grams) == (Unreadable.COMMA_MISSING, meant)
    assert Weight(meant)


@given(st.text(max_size=10) | st.text("0123456789,. ", max_size=10))
def test_any_text_is_one_weight_or_refused(text: str) -> None:
    match = re.fullmatch(r" *([1-9][0-9]{0,3})(?:[,.]([0-9]{1,2}))? *", text)
    grams = int(match[1]) * 1000 + int((match[2] or "0").ljust(2, "0")) * 10 if match else 0
    if 30_000 <= grams <= 300_000:
        assert parse_weight(text).grams == grams
    else:
        refused(parse_weight, text)


@pytest.mark.parametrize("grams", [29_999, 300_001, 0, -74_600])
def test_weight_cannot_be_made_outside_its_range(grams: int) -> None:
    with pytest.raises(UnreadableReading):
        Weight(grams)


# Which reading counts

START = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


def reading(
    id: str,
    value: BloodPressure | Weight,
    minutes: int = 0,
    *,
    replaces: str | None = None,
    withdrawn: bool = False,
) -> Reading:
    moment = START + timedelta(minutes=minutes)
    return Reading(id, "seat", value, moment, moment, "joke", replaces=replaces, withdrawn=withdrawn)


@pytest.mark.parametrize(
    ("texts", "of_record", "levels"),
    [
        (["118/76"], "118/76", [Level.NONE]),
        (["142/88"], "142/88", [Level.REPEAT]),
        (["142/88", "134/84"], "134/84", [Level.REPEAT, Level.NONE]),
        (["142/88", "141/86"], "141/86", [Level.REPEAT, Level.REPEAT]),
        (["162/100"], "162/100", [Level.NOW]),
        (["150/110"], "150/110", [Level.NOW]),
        (["139/80", "140/80"], "140/80", [Level.NONE, Level.REPEAT]),
    ],
)
def test_the_last_reading_counts_and_each_has_its_own_level(
    texts: list[str], of_record: str, levels: list[Level]
) -> None:
    readings = [reading(text, parse_blood_pressure(text), 15 * place) for place, text in enumerate(texts)]
    limits = Limits(140, 90, 160, 110)
    counted = counting(readings, BloodPressure)
    assert str(pressure_of_record(readings)) == of_record
    assert [limits.outside(r.value) for r in counted if isinstance(r.value, BloodPressure)] == levels


def test_a_corrected_reading_counts_no_more() -> None:
    first, second = Weight(64_000), Weight(46_000)
    readings = [reading("b", first, 1, replaces="a"), reading("a", second)]
    assert counting(readings, Weight) == readings[:1]
    assert weight_of_record(readings) == first


def test_a_withdrawn_correction_gives_the_corrected_reading_back() -> None:
    readings = [reading("a", Weight(64_000)), reading("b", Weight(46_000), 1, replaces="a", withdrawn=True)]
    assert weight_of_record(readings) == Weight(64_000)


def test_pressures_and_weights_count_apart() -> None:
    readings = [reading("a", Weight(64_000), 5), reading("b", BloodPressure(118, 76))]
    assert (pressure_of_record(readings), weight_of_record(readings)) == (BloodPressure(118, 76), Weight(64_000))
    assert (pressure_of_record([]), weight_of_record([])) == (None, None)


def test_the_moment_of_measuring_decides_and_not_that_of_typing() -> None:
    early, late = reading("a", BloodPressure(118, 76)), reading("b", BloodPressure(128, 86), 10)
    assert pressure_of_record([late, early]) == BloodPressure(128, 86)
