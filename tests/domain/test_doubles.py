"""Whether a row is somebody who is there already."""

from datetime import date, timedelta

import pytest

from facilitator_app.domain.candidates import Candidate, Entry, read_candidate
from facilitator_app.domain.doubles import Doubles, Known, median_due_date, number_key
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.remarks import Effect, Part, Remark, Why

TODAY, DUE = date(2026, 3, 12), date(2026, 6, 14)
SANNE = Participant("sanne", "aster", "Sanne", "Dijk", DUE, "van", date(1995, 6, 3), client_number="C 12")
HERE, ELSEWHERE = "aster", "korenbloem"


def row(
    first_name: str = "Sanne",
    surname: str = "Dijk",
    infix: str = "van",
    *,
    due: date = DUE,
    born: str = "3-6-1995",
    number: str = "",
    place: int = 1,
    **more: object,
) -> Candidate:
    texts = {
        Part.FIRST_NAME: first_name,
        Part.INFIX: infix,
        Part.SURNAME: surname,
        Part.DUE_DATE: due.isoformat(),
        Part.BIRTH_DATE: born,
        Part.CLIENT_NUMBER: number,
    }
    return read_candidate(Entry(place, texts, **more), TODAY)  # type: ignore[arg-type]


def said(candidate: Candidate, woman: Participant = SANNE, group: str = "Aster") -> Why | None:
    remark = Doubles([Known(woman, group)], HERE).remark_on(candidate)
    return remark.why if remark else None


@pytest.mark.parametrize(
    "same",
    [
        row(),
        row("SÁNNE", "dijk", "Van"),
        row(surname="van Dijk", infix=""),
        row(number="c12", first_name="Susanna", surname="Jansen", born="1-1-1990"),
        row(number="C 12"),
        row(due=DUE + timedelta(days=10)),
        row(born=""),
        row(due=DUE + timedelta(days=140)),
    ],
)
def test_she_is_recognised(same: Candidate) -> None:
    assert said(same) is Why.IN_THIS_GROUP


@pytest.mark.parametrize(
    "other",
    [
        row("Anouk", "Visser", "", born="5-5-1991"),
        row("Noor", number="C 13"),
        row(number="C 13", born="", due=DUE + timedelta(days=200)),
        row(born="4-6-1995"),
        row(due=date(2026, 11, 2)),
        row(surname="", infix="", born=""),
        row(surname="Dijkstra", infix=""),
    ],
)
def test_somebody_else_is_not_taken_for_her(other: Candidate) -> None:
    assert said(other) is None


def test_equal_surname_and_birth_date_with_another_first_name_asks() -> None:
    doubles = Doubles([Known(SANNE, "Aster")], HERE)
    remark = doubles.remark_on(row("Noor"))
    assert remark == Remark(Why.PERHAPS_THERE, group="Aster")
    assert remark.why.effect is Effect.ASKS


def test_an_equal_name_with_another_due_date_asks() -> None:
    assert said(row(born="", due=DUE + timedelta(days=1))) is Why.PERHAPS_THERE


def test_two_numbers_of_what_is_else_one_woman_ask() -> None:
    assert said(row(number="C 13")) is Why.PERHAPS_THERE
    assert said(row(number="C 13", born="")) is Why.PERHAPS_THERE


def test_zeros_before_a_number_make_no_other_number_of_it() -> None:
    assert number_key("00 12") == number_key("12")
    doubles = Doubles([], HERE)
    assert doubles.remark_on(row(number="0012")) is None
    assert doubles.remark_on(row("Noor", "Jansen", "", born="", number="12")) == Remark(Why.IN_THE_LIST, number=1)


def test_two_women_of_one_birth_date_without_a_surname_are_two() -> None:
    hiwot = Participant("hiwot", HERE, "Hiwot", "", DUE, birth_date=date(1998, 1, 1))
    assert said(row("Selam", "", "", born="1-1-1998"), hiwot) is None
    assert said(row("Hiwot", "", "", born="1-1-1998", due=DUE + timedelta(3)), hiwot) is Why.IN_THIS_GROUP


def test_it_says_where_she_is() -> None:
    where = {HERE: "Aster", ELSEWHERE: "Korenbloem", None: ""}
    found = []
    for group_id, name in where.items():
        woman = Participant("sanne", group_id, "Sanne", "Dijk", DUE, "van", date(1995, 6, 3))
        found.append(Doubles([Known(woman, name)], HERE).remark_on(row()))
    assert found == [
        Remark(Why.IN_THIS_GROUP),
        Remark(Why.IN_GROUP, group="Korenbloem"),
        Remark(Why.ON_WAITING_LIST),
    ]


def test_after_a_loss_neither_she_nor_her_group_is_named() -> None:
    lost = Participant(
        "sanne", HERE, "Sanne", "Dijk", DUE, "van", date(1995, 6, 3), status=Status.LOSS, status_on=TODAY
    )
    doubles = Doubles([Known(lost, "Aster")], HERE)
    assert doubles.remark_on(row()) == Remark(Why.IN_KRING)
    assert doubles.remark_on(row("Noor", place=2)) == Remark(Why.PERHAPS_THERE)


def test_after_a_loss_the_next_pregnancy_is_a_new_one() -> None:
    lost = Participant(
        "s", HERE, "Sanne", "Dijk", DUE, "van", date(1995, 6, 3), status=Status.LOSS, status_on=TODAY
    )
    assert said(row(due=DUE + timedelta(days=29)), lost) is None


def test_who_stands_in_the_list_twice_is_told_with_the_row() -> None:
    doubles = Doubles([], HERE)
    rows = [row(place=1), row("Noor", place=2), row(place=3), row("Noor", place=4, born="")]
    assert [doubles.remark_on(each) for each in rows] == [
        None,
        Remark(Why.PERHAPS_IN_THE_LIST, number=1),
        Remark(Why.IN_THE_LIST, number=1),
        Remark(Why.IN_THE_LIST, number=2),
    ]


def test_a_row_that_is_left_out_is_nobodys_double() -> None:
    doubles = Doubles([], HERE)
    assert doubles.remark_on(row(left_out=True)) is None
    assert doubles.remark_on(row(place=2)) is None


def test_two_pregnancies_of_one_woman_in_one_list_are_two() -> None:
    doubles = Doubles([], HERE)
    assert doubles.remark_on(row(due=date(2025, 3, 1), number="12")) is None
    assert doubles.remark_on(row(place=2, number="12")) is None


def test_who_was_added_from_this_row_is_known_by_it_whatever_is_typed_since() -> None:
    assert said(row("Anouk", "Visser", added_as="sanne")) is Why.ADDED
    assert said(row("Anouk", "Visser", "", born="", added_as="taken-back")) is None


def test_of_two_the_sure_one_is_told() -> None:
    sister = Participant("noor", ELSEWHERE, "Noor", "Dijk", DUE, "van", date(1995, 6, 3))
    doubles = Doubles([Known(sister, "Korenbloem"), Known(SANNE, "Aster")], HERE)
    assert doubles.remark_on(row()) == Remark(Why.IN_THIS_GROUP)


def test_a_row_without_any_name_is_nobody() -> None:
    doubles = Doubles([Known(SANNE, "Aster")], HERE)
    assert doubles.remark_on(row("", "", "", born="")) is None


def test_every_remark_has_an_effect() -> None:
    assert {why.effect for why in Why} == set(Effect)


def test_middle_of_the_due_dates() -> None:
    days = [date(2026, 6, day) for day in (9, 1, 5, 7)]
    assert median_due_date(days) == date(2026, 6, 5)
