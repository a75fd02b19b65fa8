"""What a practice types about itself: how large its groups are, and where it can be called."""

import pytest

from facilitator_app.domain.groups import group_sizes
from facilitator_app.domain.phones import is_phone_number
from facilitator_app.domain.refusals import UnusableGroupSizes


@pytest.mark.parametrize(
    ("smallest", "largest", "sizes"), [("8", "12", (8, 12)), (" 3 ", "14", (3, 14)), ("6", "06", (6, 6))]
)
def test_group_sizes_are_two_numbers_from_three_to_fourteen(
    smallest: str, largest: str, sizes: tuple[int, int]
) -> None:
    assert group_sizes(smallest, largest) == sizes


@pytest.mark.parametrize(
    ("smallest", "largest"),
    [("", "12"), ("8", ""), ("12", "8"), ("2", "12"), ("8", "15"), ("acht", "12"), ("8,5", "12"), ("٨", "12")],
)
def test_other_group_sizes_are_refused(smallest: str, largest: str) -> None:
    with pytest.raises(UnusableGroupSizes):
        group_sizes(smallest, largest)


@pytest.mark.parametrize("text", ["012 - 345 67 89", "+31 12 345 67 89", "(012) 3456789", "01234567"])
def test_a_phone_number_is_written_as_people_do(text: str) -> None:
    assert is_phone_number(text)


@pytest.mark.parametrize("text", ["", "112", "nul twaalf", "012-345678x", "1" * 16, "٠١٢٣٤٥٦٧٨٩", "12 34 56 7"])
def test_what_nobody_can_call_is_none(text: str) -> None:
    assert not is_phone_number(text)
