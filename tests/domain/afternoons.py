"""Programmes at two o'clock in the afternoon, for tests of their clock."""

import json
from datetime import UTC, datetime, timedelta

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.clock import AgendaClock

TWO_O_CLOCK = datetime(2026, 3, 12, 14, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """So many minutes after two o'clock."""
    return TWO_O_CLOCK + timedelta(minutes=minutes)


def minutes(number: float) -> timedelta:
    """So many minutes."""
    return timedelta(minutes=number)


def programme(*lengths: int) -> AgendaClock:
    """A programme that has not begun, of blocks of so many minutes."""
    return AgendaClock([Block(f"Blok {place}", length) for place, length in enumerate(lengths, 1)])


def running(*lengths: int) -> AgendaClock:
    """The same, begun at two o'clock."""
    clock = programme(*lengths)
    clock.start(at(0))
    return clock


def with_guest(length: int = 15) -> AgendaClock:
    """Ten minutes, a guest who comes at half past two, and ten minutes more."""
    clock = AgendaClock([Block("Begin", 10), Block("Gast", length, locked_start=at(30)), Block("Slot", 10)])
    clock.start(at(0))
    return clock


def answers(clock: AgendaClock, now: datetime) -> tuple[object, ...]:
    """Everything that can be asked."""
    return (
        clock.started,
        clock.paused,
        clock.finished,
        clock.position,
        clock.running_block,
        clock.length(),
        clock.remaining(now),
        clock.block_finish(now),
        clock.expected_finish(now),
        clock.ahead(now),
        clock.timetable(now),
    )


def after_restart(clock: AgendaClock) -> AgendaClock:
    """The clock as it comes back from the disk."""
    return AgendaClock.restored(clock.blocks, json.loads(json.dumps(clock.snapshot())))
