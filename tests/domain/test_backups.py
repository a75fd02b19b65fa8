"""When a backup is old."""

from datetime import UTC, datetime, timedelta

import pytest

from facilitator_app.domain.backups import BackupMade

MADE_AT = datetime(2026, 3, 12, 14, 7, tzinfo=UTC)
MADE = BackupMade("1", MADE_AT, "/media/stick", "Kring-reservekopie-2026-03-12-1407", 12, 4, 80)


@pytest.mark.parametrize(
    ("passed", "old"),
    [
        (timedelta(0), False),
        (timedelta(days=7), False),
        (timedelta(days=7, seconds=1), True),
        (timedelta(seconds=-1), True),
    ],
)
def test_a_backup_is_old_after_a_week_and_when_the_clock_was_set_back(passed: timedelta, old: bool) -> None:
    assert MADE.is_old(MADE_AT + passed) is old
