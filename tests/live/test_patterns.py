"""The practice's own patterns stand beside the shipped ones."""

import shutil
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from facilitator_app.domain.plans import Plan
from facilitator_app.domain.refusals import NameMissing, NameTaken
from facilitator_app.live.patterns import Patterns
from facilitator_app.live.planning import Planning
from facilitator_app.live.programmes import Programmes
from tests.practice import AGENDAS, Practice


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", (("Amina", "Bouali"),))
    yield made
    made.door.leave()


@pytest.fixture
def planning(practice: Practice) -> Planning:
    return practice.door.practice.planning


@pytest.fixture
def proposal(planning: Planning) -> Plan:
    usual = planning.patterns.all()[0]
    group = planning.begin_group("Roos", "", usual, (time(14), time(16)), ())
    return planning.propose(planning.plan_of(group.id), usual, date(2026, 5, 7))


def test_the_usual_pattern_comes_first(planning: Planning) -> None:
    assert [pattern.id for pattern in planning.patterns.all()] == ["9-plus-1", "8-plus-1", "10-plus-1"]
    assert planning.patterns.damage is None
    assert planning.patterns.get("8-plus-1") == planning.patterns.all()[1]
    assert planning.patterns.get("") is None


def test_an_own_pattern_is_kept_chosen_and_forgotten(
    practice: Practice, planning: Planning, proposal: Plan
) -> None:
    own = planning.patterns.keep(proposal.without(proposal.sessions[4].id), "Ons patroon")
    assert planning.patterns.all()[-1] == own
    assert planning.patterns.is_own(own)
    assert not planning.patterns.is_own(planning.patterns.all()[0])
    group = planning.begin_group("Lelie", "", own, (time(14), time(16)), ())
    planning.set_ready(planning.propose(planning.plan_of(group.id), own, date(2026, 6, 4)))
    practice.reopen()
    again = practice.door.practice.planning
    assert again.patterns.get(own.id) == own
    again.patterns.forget(own.id)
    assert again.patterns.get(own.id) is None
    plan = again.plan_of(group.id)
    assert len(plan.sessions) == 9
    assert plan.week(plan.sessions[0]) is None
    practice.door.practice.undo()
    assert again.patterns.get(own.id) == own
    again.patterns.forget("nowhere")


@pytest.mark.parametrize(("name", "refusal"), [(" ", NameMissing), ("9 + 1: WEEK 15 tot 37", NameTaken)])
def test_a_pattern_needs_a_name_of_its_own(
    planning: Planning, proposal: Plan, name: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        planning.patterns.keep(proposal, name)
    assert len(planning.patterns.all()) == 3


def test_a_damaged_pattern_is_left_out_and_told(practice: Practice, tmp_path: Path) -> None:
    shutil.copytree(AGENDAS.parent, tmp_path / "resources")
    (tmp_path / "resources" / "patterns" / "8-plus-1.toml").write_text("series = 3", encoding="utf-8")
    room = practice.door.practice
    patterns = Patterns(room._store, room.desk, Programmes(tmp_path / "resources" / "agendas", "nl"))
    assert [pattern.id for pattern in patterns.all()] == ["9-plus-1", "10-plus-1"]
    assert patterns.damage is not None
    assert patterns.damage.file == "8-plus-1.toml"


def test_a_damaged_programme_has_its_id_for_a_title(tmp_path: Path) -> None:
    shutil.copytree(AGENDAS, tmp_path / "agendas")
    series = tmp_path / "agendas" / "zwangerschap-9-plus-1"
    (series / "04-groeien-en-voelen.toml").write_text("blocks = 1", encoding="utf-8")
    titles = dict(Programmes(tmp_path / "agendas", "nl").titles("zwangerschap-9-plus-1"))
    assert titles["04-groeien-en-voelen"] == "04-groeien-en-voelen"
    assert titles["03-rust-en-relatie"] == "Rust, stemming en relatie"
    assert Programmes(tmp_path / "agendas", "nl").patterns() == ((), None)
