"""One row of a list: what it says about a woman, what stops her and what is asked."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.candidates import Candidate, Entry, read_candidate, tidy
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.remarks import Effect, Part, Remark, Why

TODAY = date(2026, 3, 12)


def read(**texts: str) -> Candidate:
    """Read a row that is fine but for what is given: `due_date="31-02-2026"`."""
    fine = {Part.FIRST_NAME: "Sanne", Part.INFIX: "van", Part.SURNAME: "Dijk", Part.DUE_DATE: "14-06-2026"}
    given_ = {Part(name.replace("_", "-")): text for name, text in texts.items()}
    return read_candidate(Entry(1, fine | given_), TODAY)


def remarks(**texts: str) -> tuple[Remark, ...]:
    return read(**texts).remarks


def test_a_whole_row_is_a_woman() -> None:
    row = read(birth_date="3-6-95", client_number=" C 12 ", language="Turks", phone="06 - 12 34 56 78")
    assert row.remarks == ()
    assert row.as_participant("id", "aster", language="nl", picture="fish", joined_on=TODAY) == Participant(
        "id",
        "aster",
        "Sanne",
        "Dijk",
        date(2026, 6, 14),
        "van",
        date(1995, 6, 3),
        language="tr",
        picture="fish",
        client_number="C 12",
        phone="06 - 12 34 56 78",
        joined_on=TODAY,
    )


def test_where_the_list_says_no_language_it_is_that_of_the_practice() -> None:
    woman = read().as_participant("id", None, language="en", picture="fish", joined_on=None)
    assert woman.language == "en"


def test_a_row_without_surname_birth_date_and_the_rest_can_come_along() -> None:
    assert remarks(infix="", surname="") == ()


def test_without_first_name_or_due_date_nobody_can_be_added() -> None:
    assert remarks(first_name=" ", due_date="") == (
        Remark(Why.NO_FIRST_NAME, Part.FIRST_NAME),
        Remark(Why.NO_DUE_DATE, Part.DUE_DATE),
    )


@pytest.mark.parametrize("part", [Part.DUE_DATE, Part.BIRTH_DATE])
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31-02-2026", Why.NO_SUCH_DAY),
        ("29-02-1995", Why.NO_SUCH_DAY),
        ("3-6-0226", Why.NO_SUCH_YEAR),
        ("binnenkort", Why.NOT_A_DATE),
        ("3" * 10_000, Why.NOT_A_DATE),
    ],
)
def test_a_date_that_is_none_stops_her(part: Part, text: str, why: Why) -> None:
    row = read(**{part.value.replace("-", "_"): text})
    assert row.remarks == (Remark(why, part),)
    assert why.effect is Effect.STOPS
    assert (row.due_date if part is Part.DUE_DATE else row.birth_date) is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-28, (Why.DUE_TOO_LONG_AGO, 4)),
        (-27, (Why.DUE_PAST, 27)),
        (-1, (Why.DUE_PAST, 1)),
        (0, None),
        (224, None),
        (225, (Why.DUE_FAR, 32)),
        (252, (Why.DUE_FAR, 36)),
        (253, (Why.DUE_TOO_FAR, 36)),
        (2000, (Why.DUE_TOO_FAR, 285)),
    ],
)
def test_a_due_date_can_be_right_is_asked_about_or_cannot(days: int, expected: tuple[Why, int] | None) -> None:
    day = TODAY + timedelta(days=days)
    said = [(remark.why, remark.number) for remark in remarks(due_date=f"{day:%d-%m-%Y}")]
    assert said == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13-03-2026", Remark(Why.BORN_LATER, Part.BIRTH_DATE)),
        ("13-03-2014", Remark(Why.AGE, Part.BIRTH_DATE, 11)),
        ("12-03-2014", None),
        ("13-03-1965", None),
        ("12-03-1965", Remark(Why.AGE, Part.BIRTH_DATE, 61)),
        ("13-03-26", Remark(Why.AGE, Part.BIRTH_DATE, 99)),
    ],
)
def test_an_age_that_is_hardly_hers_is_asked_about(text: str, expected: Remark | None) -> None:
    assert remarks(birth_date=text) == ((expected,) if expected else ())


def test_a_name_is_only_text() -> None:
    for name in ("=cmd|' /C calc'!A0", "+31", "-Sanne", "@SUM(A1)", '<img src="x">', "<b>", "فاطمة", "李", "ñ"):
        row = read(first_name=name, surname=name)
        assert (row.first_name, row.surname, row.remarks) == (name, name, ())


def test_two_hundred_signs_are_a_name_and_one_more_is_not() -> None:
    assert remarks(first_name="x" * 200) == ()
    assert remarks(first_name="x" * 201) == (Remark(Why.TOO_LONG, Part.FIRST_NAME, 200),)
    assert remarks(phone="0" * 61) == (Remark(Why.TOO_LONG, Part.PHONE, 60),)


def test_a_letter_that_got_lost_is_asked_about() -> None:
    (remark,) = remarks(surname="Y\ufffdld\ufffdz")
    assert remark == Remark(Why.LOST_LETTER, Part.SURNAME)
    assert remark.why.effect is Effect.ASKS


def test_a_row_beyond_the_last_column_is_asked_about() -> None:
    texts = {Part.FIRST_NAME: "Sanne", Part.DUE_DATE: "14-06-2026"}
    assert read_candidate(Entry(3, texts, too_many_cells=True), TODAY).remarks == (Remark(Why.TOO_MANY_CELLS),)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Sanne \t van\nDijk ", "Sanne van Dijk"),
        ("San\u202ene", "Sanne"),
        ("Sa\x00nne\x07", "Sa nne"),
        ("Re\u0301ne\u0301e", "Rénée"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_is_not_seen_is_not_kept(text: str, kept: str) -> None:
    assert tidy(text) == kept


@given(st.dictionaries(st.sampled_from(list(Part)), st.text(max_size=80)))
def test_any_row_is_read(texts: dict[Part, str]) -> None:
    row = read_candidate(Entry(1, texts), TODAY)
    if not any(remark.why.effect is Effect.STOPS for remark in row.remarks):
        assert row.as_participant("id", None, language="nl", picture="fish", joined_on=None).first_name
