"""Programmes are found by the ids that a session carries, and there is always one to follow."""

import shutil
from pathlib import Path

import pytest

from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.programmes import Programmes
from tests.practice import AGENDAS, Practice

SERIES = "zwangerschap-9-plus-1"
FOURTH = "04-groeien-en-voelen"


def test_a_series_has_its_programmes_in_order() -> None:
    series = Programmes(AGENDAS, "nl").series(SERIES)
    assert [agenda.number for agenda in series] == list(range(1, 11))


def test_a_programme_comes_in_the_language_that_is_asked_for() -> None:
    programmes = Programmes(AGENDAS, "nl")
    dutch, english = programmes.agenda(SERIES, FOURTH), programmes.agenda(SERIES, FOURTH, "en")
    assert (dutch.id, dutch.title) == (FOURTH, "Groeien en voelen")
    assert english.title != dutch.title
    assert Programmes(AGENDAS, "en").agenda(SERIES, FOURTH) == english


@pytest.mark.parametrize(("series", "agenda"), [(SERIES, "99-nergens"), ("nergens", FOURTH), ("", "")])
def test_without_a_programme_the_standard_one_is_followed(series: str, agenda: str) -> None:
    programmes = Programmes(AGENDAS, "nl")
    assert programmes.agenda(series, agenda) == programmes.standard()
    assert programmes.agenda(series, agenda, "en") == Programmes(AGENDAS, "en").standard()


def test_a_session_whose_programme_cannot_be_read_follows_the_standard_one(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "kring", ())
    agendas = tmp_path / "agendas"
    shutil.copytree(AGENDAS, agendas)
    (agendas / SERIES / f"{FOURTH}.toml").write_text("this is\nno programme")
    own = practice.door.practice
    room = OpenPractice(own._store, own.desk.who, practice.wall, Programmes(agendas, "nl"))
    session = room.session("bijeenkomst-4")
    assert session.damaged_programme is not None
    assert session.damaged_programme.file == f"{FOURTH}.toml"
    standard = Programmes(AGENDAS, "nl").standard()
    assert session.circle.agenda == standard
    assert room.session("bijeenkomst-3").damaged_programme is None
    practice.door.leave()


def test_without_any_programme_that_can_be_read_a_session_stays_as_it_was(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "kring", ())
    agendas = tmp_path / "agendas"
    shutil.copytree(AGENDAS, agendas)
    for broken in (agendas / SERIES / f"{FOURTH}.toml", agendas / "standaard.toml"):
        broken.write_text("this is\nno programme")
    own = practice.door.practice
    room = OpenPractice(own._store, own.desk.who, practice.wall, Programmes(agendas, "nl"))
    with pytest.raises(AgendaDamaged) as caught:
        room.session("bijeenkomst-4")
    assert caught.value.file == "standaard.toml"
    assert room.groups.page("zonnebloem").sessions[1].opened_at is None
    assert room.interrupted() is None
    room.session("bijeenkomst-3")
    assert room.interrupted() == "bijeenkomst-3"
    practice.door.leave()
