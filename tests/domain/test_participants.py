"""Names as they are shown where neighbours can read along, and found however they are typed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.participants import (
    PICTURES,
    Participant,
    Status,
    begins,
    by_name,
    found_by,
    labels,
    search_key,
)

HOSTILE = '<img src="x">&"’'
ARABIC = "فاطمة الزهراء" * 20


def woman(
    first_name: str, surname: str = "", infix: str = "", due: str = "2026-06-11", id: str = "w"
) -> Participant:
    return Participant(id, "group", first_name, surname, date.fromisoformat(due), infix)


# Searching


@pytest.mark.parametrize("typed", ["İstanbul", "istanbul", "ISTANBUL", "ıstanbul", "i̇stanbul", "Ístanbul"])
def test_every_turkish_i_is_one_letter(typed: str) -> None:
    assert search_key(typed) == "istanbul"
    for first_name in ("İstanbul", "istanbul", "ISTANBUL", "ıstanbul"):
        assert found_by(woman(first_name), typed)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Birgül", "birgul"),
        ("Zofia Wójcik", "zofia wojcik"),
        ("Yıldız", "yildiz"),
        ("Møller", "moller"),
        ("ØRSTED", "orsted"),
        ("Łucja", "lucja"),
        ("Strauß", "strauss"),
        ("STRAUẞ", "strauss"),
        ("Đorđe", "dorde"),
        ("Ægir", "aegir"),
        ("Œuvre", "oeuvre"),
        ("Ștefania", "stefania"),
        ("Nguyễn", "nguyen"),
        ("e\u0301", "e"),
        ("ﬁona", "fiona"),
        ("Anne-Marie", "anne marie"),
        ("O’Brien", "o brien"),
        ("  van   der\u00a0Meer ", "van der meer"),
        ("Олена", "олена"),
        ("فاطمة", "فاطمة"),
        ("ሕይወት", "ሕይወት"),
    ],
)
def test_a_name_is_searched_without_case_or_accents(name: str, key: str) -> None:
    assert search_key(name) == key


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("san", True),
        ("SANNE", True),
        ("dij", True),
        ("van dijk", True),
        ("vandijk", True),
        ("sanne v", True),
        ("sannevan", True),
        ("anne", False),
        ("ijk", False),
        ("sanne b", False),
        ("", False),
        ("  ", False),
        ("-", False),
    ],
)
def test_letters_find_the_beginning_of_any_of_her_names(typed: str, found: bool) -> None:
    assert found_by(woman("Sanne", "Dijk", "van"), typed) is found


@pytest.mark.parametrize("typed", ["annem", "anne-m", "Anne M", "marie", "brien", "obrien", "o'b"])
def test_signs_in_a_name_need_not_be_typed(typed: str) -> None:
    assert found_by(woman("Anne-Marie", "O’Brien"), typed)


def test_first_letters_of_one_name() -> None:
    assert begins("Anne-Marie", "annem")
    assert not begins("Anne-Marie", "marie")
    assert not begins("Anne-Marie", "")


@given(st.text(max_size=20))
def test_any_name_finds_itself(name: str) -> None:
    assert search_key(search_key(name)) == search_key(name)
    assert found_by(woman(name), name) is bool(search_key(name))


@pytest.mark.parametrize("name", [HOSTILE, ARABIC, "x" * 200, "\u202eevil", ""])
def test_hostile_names_are_only_names(name: str) -> None:
    person = woman(name, name)
    assert person.full_name == " ".join(part for part in (name, name) if part)
    assert found_by(person, "nobody") is False
    assert person.label.startswith(name)


def test_women_stand_in_the_order_of_their_names_accents_or_not() -> None:
    women = [woman(name, id=name) for name in ("Zofia", "Émilie", "İrem", "anouk", "Birgül", "Anne")]
    assert [person.first_name for person in sorted(women, key=by_name)] == [
        "Anne",
        "anouk",
        "Birgül",
        "Émilie",
        "İrem",
        "Zofia",
    ]


# Naming


def test_a_woman_is_named_by_first_name_and_initial() -> None:
    person = woman("Sanne", "Dijk", "van")
    assert (person.label, person.full_name) == ("Sanne D.", "Sanne van Dijk")
    assert (woman("Amina").label, woman("Amina").full_name) == ("Amina", "Amina")


def test_two_alike_get_their_due_date_besides() -> None:
    women = [
        woman("Amina", "Bouali", id="a"),
        woman("Amina", "Bos", due="2026-06-02", id="b"),
        woman("Iris", id="c"),
    ]
    assert labels(women) == {"a": "Amina B. (11-06)", "b": "Amina B. (02-06)", "c": "Iris"}


def test_how_far_she_is_on_a_day() -> None:
    person = woman("Iris", due="2026-06-11")
    assert str(person.age_on(date(2026, 3, 12))) == "27+0"
    assert person.age_on(date(2025, 9, 3)) is None


def test_every_picture_is_another_one() -> None:
    assert len(set(PICTURES)) == len(PICTURES) >= 12


# What becomes of her

DAY = date(2026, 3, 12)


def with_status(status: Status, on: date | None = DAY) -> Participant:
    return Participant("w", "group", "Amina", "Bouali", date(2026, 6, 11), status=status, status_on=on)


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.PREGNANT])
def test_from_the_day_of_her_status_she_has_no_weeks_and_until_then_she_had(status: Status) -> None:
    her = with_status(status)
    assert her.age_on(DAY) is None
    assert str(her.age_on(DAY - timedelta(days=1))) == "26+6"
    assert not her.pregnant_on(DAY)
    assert her.pregnant_on(DAY - timedelta(days=1))


@pytest.mark.parametrize(
    ("status", "pregnancy", "after_birth"),
    [
        (Status.PREGNANT, True, True),
        (Status.DELIVERED, False, True),
        (Status.MOVED_AWAY, False, True),
        (Status.STOPPED, False, False),
        (Status.LOSS, False, False),
    ],
)
def test_who_is_invited_follows_from_her_status(status: Status, pregnancy: bool, after_birth: bool) -> None:
    her = with_status(status)
    assert her.invited_to(DAY, after_birth=False) is pregnancy
    assert her.invited_to(DAY, after_birth=True) is after_birth
    assert her.invited_to(DAY - timedelta(days=1), after_birth=False)


def test_a_woman_who_joins_late_is_invited_from_that_day_on() -> None:
    her = Participant("w", "group", "Amina", "Bouali", date(2026, 6, 11), joined_on=DAY)
    assert [her.invited_to(DAY + timedelta(days=n), after_birth=False) for n in (-1, 0, 1)] == [False, True, True]


def test_after_a_loss_no_search_finds_her_and_nothing_names_her() -> None:
    assert found_by(with_status(Status.DELIVERED), "amina")
    assert not found_by(with_status(Status.LOSS), "amina")
    assert [status for status in Status if not with_status(status).named] == [Status.LOSS]
