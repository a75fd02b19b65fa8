"""A circle that somebody else cuts off: python -m tests.journeys.circle_until_killed FOLDER SEED.

Presses real keys in the real window on a real store, at a clock that is set by hand, and says after each deed that
it is done. `perform` does the same deeds by the verbs alone: what must be there after each.
"""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.demo import HandSetClock
from facilitator_app.domain.clock import BlockState
from facilitator_app.domain.refusals import NothingToUndo
from facilitator_app.domain.sessions import QuestionState
from facilitator_app.live.circle import Circle
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.theme import IN_FUSION, Scheme, apply_theme
from facilitator_app.ui.window import MainWindow
from tests.journeys.sweep_until_killed import open_door, say
from tests.keys import press
from tests.practice import START, WORDING

STEPS = 40
VERBS = (
    *("next", "extend", "pause", "skip", "move", "jump", "spread", "undo"),
    *("note", "note", "question", "question", "settle", "settle"),
)
WORDS = ("vis", "verlof", "veel gelachen", "Bewegen!", "een dutje", "zwanger zijn")
SETTLED = (QuestionState.DISCUSSED, QuestionState.NEXT_TIME, QuestionState.LOOKING_INTO)


@dataclass(frozen=True)
class Step:
    """One deed, so many seconds after the one before; `number` and `by` say which block or question."""

    verb: str
    seconds: int
    number: int
    by: int
    text: str


def afternoon(seed: int) -> list[Step]:
    """All that is done; the first is to begin, and sometimes the lid was closed for an hour."""
    chance = Random(seed)

    def step(verb: str) -> Step:
        seconds = chance.randint(1, 900) if chance.random() < 0.9 else chance.randint(900, 7200)
        words = f"{chance.choice(WORDS)} {chance.randint(1, 99)}"
        return Step(verb, seconds, chance.randrange(7), chance.choice((-1, 1)), words)

    return [step("next"), *(step(chance.choice(VERBS)) for _ in range(STEPS - 1))]


def perform(session: LiveSession, step: Step) -> None:
    """Do it by the verb alone, or nothing where a key does nothing."""
    circle, clock = session.circle, session.circle.clock
    runs = clock.position is not None
    match step.verb:
        case "next" if not clock.started:
            circle.start()
        case "next" if runs:
            circle.next()
        case "extend" if runs:
            circle.extend(5)
        case "pause" if runs:
            (circle.resume if clock.paused else circle.pause)()
        case "skip" if runs:
            circle.skip()
        case "spread" if runs and (proposed := circle.proposed_spread()) is not None:
            circle.spread(proposed)
        case "move":
            with suppress(ValueError):
                circle.move(step.number, step.by)
        case "jump" if runs and step.number != clock.position:
            circle.jump(step.number)
        case "note":
            circle.write_note(block_of_now(circle), circle.note(block_of_now(circle)) + step.text, str(step))
        case "question":
            circle.ask(step.text)
        case "settle" if circle.questions():
            circle.settle(chosen(circle, step), SETTLED[step.number % 3])
        case "undo":
            with suppress(NothingToUndo):
                session.undo()


def block_of_now(circle: Circle) -> str:
    """Id of the block whose notes stand on the page."""
    ahead = [slot for slot in circle.timetable() if slot.state in (BlockState.RUNNING, BlockState.TO_COME)]
    return ahead[0].block.id if ahead else circle.timetable()[-1].block.id


def chosen(circle: Circle, step: Step) -> str:
    """Id of the question that a step is about."""
    questions = circle.questions()
    return questions[step.number % len(questions)].id


def press_keys(page: CirclePage, circle: Circle, step: Step) -> None:
    """Do the same in the window."""
    keys = {"next": "Return", "extend": "5", "pause": "K", "skip": "Shift+Return", "spread": "D", "undo": "Z"}
    page.programme.focus_current()
    match step.verb:
        case "move":
            page.programme.rows[step.number].setFocus()
            press("Ctrl+Down" if step.by > 0 else "Ctrl+Up")
        case "jump":
            page.programme.rows[step.number].setFocus()
            press("\n")
        case "note":
            press("Ctrl+N", step.text, "\t")
        case "question":
            press("Ctrl+B", step.text, "\n")
        case "settle" if circle.questions():
            if not page.talk.board_is_open:
                page.board_button.click()
            (row,) = (row for row in page.talk.board.rows if row.question_id == chosen(circle, step))
            row.answers[SETTLED[step.number % 3]].click()
        case verb if verb in keys:
            press(f"Ctrl+{keys[verb]}")


def lead(folder: Path, seed: int) -> None:
    """Lead the circle of an afternoon, and wait for the end."""
    app = QApplication(["kring", *IN_FUSION])
    apply_theme(app, Scheme.LIGHT)
    window = MainWindow()
    clock = HandSetClock()
    clock.moment = START
    door = open_door(folder, clock)
    session = door.practice.session("bijeenkomst-4")
    page = CirclePage(session.circle, WORDING, session.little_list, window.stage)

    def undo() -> None:
        with suppress(NothingToUndo):
            session.undo()

    window.undo_requested.connect(undo)
    window.show_page(page)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 5000)
    page.enter()
    say("begins")
    for step in afternoon(seed):
        clock.moment += timedelta(seconds=step.seconds)
        session.circle.ticked.emit()
        press_keys(page, session.circle, step)
        say("done", step.verb)
    sys.stdin.read()


if __name__ == "__main__":
    lead(Path(sys.argv[1]), int(sys.argv[2]))
