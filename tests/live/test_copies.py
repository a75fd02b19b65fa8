"""Before somebody is wiped Kring says where else her data still are."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.live.copies import Copies, GivenAway
from tests.practice import START, TODAY, Practice


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    yield made
    made.door.leave()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def copies_of(practice: Practice) -> Copies:
    return practice.door.practice.copies


def back_up(practice: Practice, place: Path) -> None:
    list(practice.door.practice.keeping.make(place))


def test_a_backup_with_her_is_named_with_its_day_and_place(practice: Practice, stick: Path) -> None:
    back_up(practice, stick)
    (copy,) = copies_of(practice).backups_with(["vrouw-0"])
    assert (copy.name, copy.place, copy.seen) == ("Kring-reservekopie-2026-03-12-1400", stick, True)
    assert copy.made_at == START


def test_a_backup_from_before_she_came_is_not(practice: Practice, stick: Path) -> None:
    from facilitator_app.domain.participants import Participant

    back_up(practice, stick)
    practice.pass_time(minutes=5)
    practice.door.practice.women.add(Participant("nieuw", None, "Nora", "Bos", TODAY))
    assert copies_of(practice).backups_with(["nieuw"]) == []
    assert len(copies_of(practice).backups_with(["nieuw", "vrouw-0"])) == 1
    practice.pass_time(minutes=5)
    back_up(practice, stick)
    assert [copy.name for copy in copies_of(practice).backups_with(["nieuw"])] == [
        "Kring-reservekopie-2026-03-12-1410"
    ]


def test_what_lies_on_a_stick_that_is_not_here_is_named_too(practice: Practice, stick: Path) -> None:
    back_up(practice, stick)
    shutil.rmtree(stick)
    (copy,) = copies_of(practice).backups_with(["vrouw-0"])
    assert (copy.name, copy.seen) == ("Kring-reservekopie-2026-03-12-1400", False)


def test_a_backup_that_somebody_threw_away_is_not_named(practice: Practice, stick: Path) -> None:
    back_up(practice, stick)
    shutil.rmtree(stick / "Kring-reservekopie-2026-03-12-1400")
    assert copies_of(practice).backups_with(["vrouw-0"]) == []


def test_what_may_lie_on_another_stick_in_the_same_place_is_named(
    practice: Practice, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each stick is E: when it is in the laptop: that it is not on this one does not say that it is nowhere."""
    monkeypatch.setattr(Copies, "_is_a_disk_apart", lambda _copies, place: place == stick)
    practice.door.practice.keeping.keep(2)
    first = []
    for _ in range(3):
        back_up(practice, stick)
        first.append(max(path.name for path in stick.iterdir()))
        practice.pass_time(minutes=5)
    # The oldest was let go by Kring itself.
    assert [(one.name, one.seen) for one in copies_of(practice).backups_with(["vrouw-0"])] == [
        (name, True) for name in reversed(first[1:])
    ]
    stick.rename(tmp_path / "in een la")
    stick.mkdir()
    assert [(one.name, one.other_stick) for one in copies_of(practice).backups_with(["vrouw-0"])] == [
        (name, True) for name in reversed(first[1:])
    ]
    back_up(practice, stick)
    stick.rename(tmp_path / "in een tas")
    (tmp_path / "in een la").rename(stick)
    named = copies_of(practice).backups_with(["vrouw-0"])
    assert [(one.seen, one.other_stick) for one in named] == [(False, True), (True, False), (True, False)]


def test_of_another_practice_nothing_is_named(practice: Practice, stick: Path, tmp_path: Path) -> None:
    other = Practice(tmp_path / "ander", names=())
    back_up(other, stick)
    practice.door.practice.keeping.choose_place(stick)
    assert copies_of(practice).backups_with(["vrouw-0"]) == []
    other.door.leave()


def test_when_her_group_went_to_another_laptop_is_named(practice: Practice, tmp_path: Path) -> None:
    practice.door.practice.handovers.give("zonnebloem", "Saskia", "een heel andere zin", tmp_path)
    assert copies_of(practice).given_away(["vrouw-0"]) == [GivenAway("Saskia", date(2026, 3, 12))]


def test_her_name_in_what_the_group_wrote_is_counted(practice: Practice) -> None:
    held = practice.open()
    for question in ("Mag Amina nog vliegen?", "Komt amina ook?", "Wie is Aminata?"):
        held.circle.ask(question)
    assert copies_of(practice).mentions("vrouw-0") == 2
    assert copies_of(practice).mentions("vrouw-1") == 0
