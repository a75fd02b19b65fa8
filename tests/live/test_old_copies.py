"""Copies of before are listed, and go after thirty days; a clock that was set forward takes none away unasked."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.backups import WhyCopied
from facilitator_app.live.old_copies import OldCopies
from tests.practice import START, Practice

REPLACED = "voor-terugzetten-2026-03-12-1415"
BEFORE_VERSION = "kring.db.voor-versie-3"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    yield made
    made.door.leave()


def put_aside(practice: Practice) -> None:
    """A copy of each kind, made on 12 March 2026."""
    replaced = practice.folder / REPLACED
    replaced.mkdir()
    (replaced / "kring.db").write_bytes(b"old")
    brought = practice.folder / BEFORE_VERSION
    brought.write_bytes(b"older")
    os.utime(brought, (START.timestamp(), START.timestamp()))


def copies_of(practice: Practice) -> OldCopies:
    return practice.door.practice.old_copies


def there(practice: Practice) -> list[str]:
    return sorted(path.name for path in practice.folder.glob("*voor-*"))


def test_both_kinds_are_listed_with_the_day_on_which_they_go(practice: Practice) -> None:
    put_aside(practice)
    here = copies_of(practice).here()
    assert [copy.why for copy in here] == [WhyCopied.BROUGHT_UP_TO_DATE, WhyCopied.REPLACED]
    assert {copy.goes_on for copy in here} == {date(2026, 4, 11)}


def test_they_go_after_thirty_days_and_the_log_tells_it(practice: Practice) -> None:
    put_aside(practice)
    practice.pass_time(days=29)
    assert copies_of(practice).clear() == []
    assert there(practice) == [BEFORE_VERSION, REPLACED]
    practice.pass_time(days=1)
    assert len(copies_of(practice).clear()) == 2
    assert list(practice.folder.glob("*voor-*")) == []
    told = [line.deed for line in practice.door.practice._store.log.lines()][-2:]
    assert {(deed.event, deed.detail) for deed in told} == {
        ("place.clear-copy", REPLACED),
        ("place.clear-copy", BEFORE_VERSION),
    }
    assert copies_of(practice).clear() == []


def test_before_anything_goes_the_day_is_asked_about(practice: Practice) -> None:
    put_aside(practice)
    practice.pass_time(days=29)
    practice.reopen()
    assert practice.door.doubted_day is None
    practice.pass_time(days=1)
    practice.reopen()
    assert practice.door.doubted_day == date(2026, 4, 11)
    # Nothing went because the door was opened.
    assert there(practice) == [BEFORE_VERSION, REPLACED]


def test_with_a_clock_set_back_nothing_goes(practice: Practice) -> None:
    put_aside(practice)
    practice.pass_time(days=-400)
    assert copies_of(practice).clear() == []
    assert there(practice) == [BEFORE_VERSION, REPLACED]


def test_what_only_looks_like_a_copy_and_what_leads_elsewhere_stays(practice: Practice, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    (elsewhere / "brief.txt").write_text("van haar")
    (practice.folder / "voor-terugzetten-2026-03-10-0900").symlink_to(elsewhere, target_is_directory=True)
    (practice.folder / "kring.db.voor-versie-2").symlink_to(elsewhere / "brief.txt")
    (practice.folder / "kring.db.voor-versie-drie").write_text("van haar")
    (practice.folder / "voor-terugzetten-2026-13-40-0900").mkdir()
    practice.pass_time(days=400)
    assert copies_of(practice).here() == []
    assert copies_of(practice).clear() == []
    assert (elsewhere / "brief.txt").exists()


def test_a_copy_that_cannot_go_now_stays_and_is_not_told(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    from facilitator_app.domain.troubles import FileNotWritten

    put_aside(practice)
    practice.pass_time(days=30)

    def refused(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(path)

    before = practice.door.practice._store.log.last_line()
    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refused)
        with pytest.raises(FileNotWritten):
            copies_of(practice).clear()
    assert practice.door.practice._store.log.last_line() == before
    assert there(practice) == [BEFORE_VERSION, REPLACED]
