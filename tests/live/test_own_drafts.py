"""Half-typed numbers of a midwife are not there for a co-facilitator, and are not lost either."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.sessions import Field
from facilitator_app.live.session import LiveSession
from tests.practice import PASSPHRASE, PIN, Practice

HERS = "een zin van Saskia zelf"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    practice.door.team.add("Saskia", Role.CO_FACILITATOR, HERS, "7193", PASSPHRASE)
    yield practice
    practice.door.leave()


@pytest.fixture
def session(practice: Practice) -> LiveSession:
    return practice.open()


@pytest.fixture
def amina(session: LiveSession) -> str:
    seat_id = session.seating.rows()[0].seat.id
    session.seating.record_pressure(seat_id, "118", "", "joke")
    return seat_id


def saskia_takes_over(practice: Practice) -> None:
    team = practice.door.team
    team.take_over_with_passphrase(team.others()[0].id, HERS)


def joke_takes_over(practice: Practice) -> None:
    team = practice.door.team
    team.take_over_with_pin(team.others()[0].id, PIN)


def test_she_reads_what_she_typed_and_nothing_of_another(
    practice: Practice, session: LiveSession, amina: str
) -> None:
    saskia_takes_over(practice)
    assert session.seating.typed(amina) == {}
    session.seating.record_pressure(amina, "", "76", "saskia")
    assert session.seating.typed(amina) == {Field.DIASTOLIC: "76"}
    practice.reopen()
    assert practice.open().seating.typed(amina) == {Field.SYSTOLIC: "118", Field.DIASTOLIC: "76"}


def test_passing_by_her_row_loses_nothing(practice: Practice, session: LiveSession, amina: str) -> None:
    saskia_takes_over(practice)
    session.seating.record_pressure(amina, "", "", "saskia")
    session.seating.keep_draft(amina, Field.SYSTOLIC, "", "saskia")
    joke_takes_over(practice)
    assert session.seating.typed(amina) == {Field.SYSTOLIC: "118"}


def test_what_she_types_over_it_is_hers(practice: Practice, session: LiveSession, amina: str) -> None:
    saskia_takes_over(practice)
    session.seating.keep_draft(amina, Field.SYSTOLIC, "12", "saskia")
    assert session.seating.typed(amina) == {Field.SYSTOLIC: "12"}
    assert session.seating.record_pressure(amina, "121", "78", "saskia")
    assert session.seating.typed(amina) == {}


def test_the_last_draft_says_whose_and_which_field_and_no_number(
    practice: Practice, session: LiveSession, amina: str
) -> None:
    saskia_takes_over(practice)
    last = session.seating.last_draft()
    assert last is not None
    assert (last.seat_id, last.field, last.text) == (amina, Field.SYSTOLIC, "")
