"""A long job in small steps."""

from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.ui.steps import Steps


def test_window_has_its_turn_between_two_steps(qtbot: QtBot) -> None:
    steps, seen = Steps(), []
    steps.advanced.connect(seen.append)
    with qtbot.waitSignal(steps.done):
        steps.run(iter("abc"))
        assert steps.running
        assert seen == []
    assert seen == ["a", "b", "c"]
    assert not steps.running


def test_refusal_ends_the_job(qtbot: QtBot) -> None:
    def job() -> Iterator[int]:
        yield 1
        raise NotAllowed

    steps = Steps()
    with qtbot.waitSignal(steps.stopped) as told, qtbot.assertNotEmitted(steps.done):
        steps.run(job())
    assert isinstance(told.args[0], NotAllowed)
    assert not steps.running


def test_mistake_of_ours_ends_the_job_and_is_not_hidden(qtbot: QtBot) -> None:
    def job() -> Iterator[int]:
        raise ZeroDivisionError
        yield

    steps = Steps()
    with capture_exceptions() as exceptions:
        steps.run(job())
        qtbot.waitUntil(lambda: not steps.running)
    assert exceptions[0][0] is ZeroDivisionError


@pytest.mark.parametrize("by", ["stop", "another job"])
def test_job_that_is_dropped_tidies_up(qtbot: QtBot, by: str) -> None:
    tidied = []

    def job() -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            tidied.append(True)

    steps = Steps()
    with qtbot.waitSignal(steps.advanced):
        steps.run(job())
    if by == "stop":
        steps.stop()
    else:
        with qtbot.waitSignal(steps.done):
            steps.run(iter(()))
    assert tidied == [True]
