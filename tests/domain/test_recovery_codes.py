"""A typing error in the recovery code is found before any key is tried, and the group is named."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator_app.domain.recovery_codes import (
    ALPHABET,
    FREE_SIGNS,
    GROUP_LENGTH,
    GROUPS,
    RecoveryCode,
    TypedSoFar,
    new_recovery_code,
)
from facilitator_app.domain.refusals import MistypedRecoveryCode

LENGTH = GROUPS * GROUP_LENGTH

codes = st.text(ALPHABET, min_size=FREE_SIGNS, max_size=FREE_SIGNS).map(RecoveryCode.with_checks)
places = st.integers(0, LENGTH - 1)


def mistyped_group(text: str) -> int | None:
    with pytest.raises(MistypedRecoveryCode) as caught:
        RecoveryCode.parse(text)
    return caught.value.group_number


def test_a_code_has_groups_of_five_signs_that_cannot_be_confused() -> None:
    code = new_recovery_code()
    assert [len(group) for group in code.groups] == [5] * 7
    assert set("".join(code.groups)) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


def test_a_code_holds_at_least_128_random_bits() -> None:
    assert FREE_SIGNS * 5 >= 128
    assert len({str(new_recovery_code()) for _ in range(50)}) == 50


def test_a_code_does_not_show_itself_in_a_traceback() -> None:
    code = new_recovery_code()
    assert not any(group in repr(code) for group in code.groups)


@given(codes, st.sampled_from(["", " ", "-", " - ", "\n", "\u2013", "\u00a0", "\u2011", "_", "."]))
def test_a_code_reads_back_with_any_separator(code: RecoveryCode, separator: str) -> None:
    assert RecoveryCode.parse(separator.join(code.groups)) == code
    assert RecoveryCode.parse(f"  {str(code).lower()}\n") == code


@given(codes)
def test_look_alikes_are_read_as_the_digits_they_look_like(code: RecoveryCode) -> None:
    text = str(code)
    assert RecoveryCode.parse(text.replace("0", "O").replace("1", "l")) == code
    assert RecoveryCode.parse(text.replace("0", "o").replace("1", "I")) == code


@given(codes, places, st.integers(1, 31))
def test_a_wrong_sign_is_found_in_its_group(code: RecoveryCode, place: int, off_by: int) -> None:
    signs = "".join(code.groups)
    wrong = ALPHABET[(ALPHABET.index(signs[place]) + off_by) % 32]
    assert mistyped_group(signs[:place] + wrong + signs[place + 1 :]) == place // GROUP_LENGTH + 1


def test_every_wrong_sign_at_every_place_of_a_code_is_found() -> None:
    signs = "".join(new_recovery_code().groups)
    for place, right in enumerate(signs):
        for wrong in set(ALPHABET) - {right}:
            assert mistyped_group(signs[:place] + wrong + signs[place + 1 :]) == place // GROUP_LENGTH + 1


@given(codes, places, places)
def test_every_two_swapped_signs_are_found(code: RecoveryCode, left: int, right: int) -> None:
    signs = list("".join(code.groups))
    if signs[left] == signs[right]:
        return
    signs[left], signs[right] = signs[right], signs[left]
    assert mistyped_group("".join(signs)) == min(left, right) // GROUP_LENGTH + 1


def test_every_neighbouring_pair_is_found_when_swapped() -> None:
    signs = "".join(new_recovery_code().groups)
    for place in range(LENGTH - 1):
        swapped = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
        if swapped != signs:
            assert mistyped_group(swapped) == place // GROUP_LENGTH + 1


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_groups_in_the_wrong_order_are_found(code: RecoveryCode, left: int, right: int) -> None:
    groups = list(code.groups)
    if groups[left][:-1] == groups[right][:-1] or left == right:
        return
    groups[left], groups[right] = groups[right], groups[left]
    assert mistyped_group(" ".join(groups)) == min(left, right) + 1


@given(codes, st.integers(0, GROUPS - 1), st.sampled_from(ALPHABET))
def test_a_sign_too_few_or_too_many_names_its_group(code: RecoveryCode, group: int, sign: str) -> None:
    shorter = [*code.groups[:group], code.groups[group][1:], *code.groups[group + 1 :]]
    longer = [*code.groups[:group], code.groups[group] + sign, *code.groups[group + 1 :]]
    assert mistyped_group("-".join(shorter)) == group + 1
    assert mistyped_group("-".join(longer)) == group + 1


def test_a_code_that_stops_early_names_the_first_missing_group() -> None:
    code = new_recovery_code()
    assert mistyped_group("") == 1
    assert mistyped_group(" ".join(code.groups[:4])) == 5
    assert mistyped_group("".join(code.groups)[:-1]) == 7


def test_a_whole_code_with_more_behind_it_names_no_group() -> None:
    assert mistyped_group(f"{new_recovery_code()} 7") is None


@given(st.text())
def test_any_other_text_is_a_typing_error(text: str) -> None:
    mistyped_group(text)


def test_signs_outside_the_alphabet_are_typing_errors() -> None:
    groups = new_recovery_code().groups
    for sign in ("U", "é", "ß", "٣", "\U0001f337"):
        assert mistyped_group(" ".join([sign + groups[0][1:], *groups[1:]])) == 1


# While it is typed


@given(codes, st.integers(0, LENGTH), st.sampled_from(["", " ", "-"]))
def test_groups_are_counted_as_they_are_typed_and_one_that_is_not_ready_is_not_judged(
    code: RecoveryCode, signs: int, separator: str
) -> None:
    joined = "".join(code.groups)[:signs]
    typed = separator.join(joined[at : at + GROUP_LENGTH] for at in range(0, signs, GROUP_LENGTH))
    assert TypedSoFar.of(typed.lower()) == TypedSoFar(signs // GROUP_LENGTH, None)


@given(codes, st.integers(0, GROUPS - 1))
def test_two_swapped_signs_show_as_soon_as_their_group_is_typed(code: RecoveryCode, place: int) -> None:
    group = code.groups[place]
    swapped = group[1] + group[0] + group[2:]
    assume(swapped != group)
    typed = " ".join((*code.groups[:place], swapped))
    assert TypedSoFar.of(typed) == TypedSoFar(place, place + 1)


def test_a_sign_that_no_code_has_shows_at_once() -> None:
    assert TypedSoFar.of("U") == TypedSoFar(0, 1)
    assert TypedSoFar.of("é") == TypedSoFar(0, 1)


@given(codes)
def test_what_follows_the_seventh_group_is_not_a_group(code: RecoveryCode) -> None:
    assert TypedSoFar.of(f"{code}-AAAAA").right == GROUPS
