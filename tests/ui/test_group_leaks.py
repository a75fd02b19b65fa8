"""What the group really sees: every frame of the window on the beamer, and all that can be heard of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.domain.sessions import Phase
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.group_window import SECOND_MS, GroupWindow
from tests.practice import NAMES, Practice
from tests.timers import run_out
from tests.ui.kring import ALONE, MIRROR, SECOND, Kring

# As many, so that nothing but who they are and what they measured differs from the others.
STRANGE = (
    *(("Fātima-Zahra", "O'Neil"), ("أمينة", "بوعلي"), ("Jo", "Jansma"), ("Łucja", "Ćwik"), ("Ngọc Ánh", "Xuân")),
    *(("Wilhelmina", "Prins"), ("Bo", "Smit"), ("Noor", "Kok"), ("Þóra", "Björk"), ("Mai", "Li"), ("Eva", "Vos")),
    ("Zoë", "Bos"),
)
PRESSURE, WEIGHT = ("131", "87"), "71,3"
OTHER_PRESSURE, OTHER_WEIGHT = ("104", "61"), "58,9"
# A day of the month or the minutes of a block; what is measured is more than that.
MOST = 31
KINDS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


@dataclass
class Group:
    """Women, what one of them measured, and whether their midwife lets a question with it through."""

    names: tuple[tuple[str, str], ...] = NAMES
    pressure: tuple[str, str] = PRESSURE
    weight: str = WEIGHT
    let_through: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """What they asked: one that may be shown, and the others not."""
        about = (f"{first}: hoe zit het met verlof?" for first, _ in self.names)
        return "Mag ik nog vliegen?", f"Iemand had {'/'.join(self.pressure)}.", *about

    def given_away(self, said: str) -> list[str]:
        """The names of theirs in `said`, and the numbers that could be measured."""
        words = [word for woman in self.names for name in woman for word in [name, *name.split()]]
        names = [word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said, re.IGNORECASE)]
        return names + [number for number in re.findall(r"\d+", said) if int(number) > MOST]


@dataclass
class Seen(QObject):
    """Every frame that a window for the group showed, and what could be heard while it was painted."""

    application: QApplication
    said: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen at the moment at which the frame is painted: nothing can change in between."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, GroupWindow):
            self.said.append("\n".join(heard(QAccessible.queryAccessibleInterface(watched))))
        return False

    def look(self) -> None:
        """Let the frames come one by one, and take from the screen what is on it then."""
        for _ in range(2):
            QCoreApplication.processEvents()
            for window in self.application.topLevelWidgets():
                if isinstance(window, GroupWindow) and window.isVisible():
                    shown = window.screen().grabWindow(window.winId()).toImage()
                    self.frames.append(sha256(bytes(shown.constBits())).hexdigest())

    def stop(self) -> None:
        """Look no more."""
        self.application.removeEventFilter(self)


def heard(interface: QAccessible) -> Iterator[str]:
    """Every text in the tree from here on, also of what is hidden."""
    for kind in KINDS:
        yield interface.text(kind)
    text = interface.textInterface()
    if text is not None:
        yield text.text(0, text.characterCount())
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from heard(child)


def lead(kring: Kring, group: Group, seen: Seen, times: int) -> None:
    """Have a second screen come and go, each time with something else in its first frame."""
    session = kring.session
    tell_all(session, group)
    for turn, mode in zip(range(times), cycle(GroupViewMode)):
        session.group_view.choose(mode)
        kring.plug(SECOND)
        kring.window.page.group_button.click()
        (window,) = on_beamer()
        seen.look()
        # Another block, one that is over, the break: whatever the clock brings.
        kring.practice.pass_time(minutes=9)
        if turn % 2:
            session.circle.next()
        run_out(window, SECOND_MS)
        session.group_view.choose(GroupViewMode.BLOCK if turn % 3 else GroupViewMode.QUESTIONS)
        seen.look()
        kring.plug(MIRROR if turn % 2 else ALONE)
        assert not window.isVisible()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert on_beamer() == []


def tell_all(session: LiveSession, group: Group) -> None:
    """Measure, ask, note and tick: whatever there is of them in a session."""
    seat = session.seating.rows()[0].seat.id
    session.seating.record_pressure(seat, *group.pressure, "stap")
    session.seating.record_weight(seat, group.weight, "stap")
    session.circle.start()
    session.circle.write_note("ontvangst", f"{group.names[0][0]} had {'/'.join(group.pressure)}.")
    for text in group.questions:
        session.circle.ask(text)
    for question in session.circle.questions():
        session.group_view.tick(question.id, True)
    for text in group.let_through:
        session.group_view.let_through(text)


def on_beamer() -> list[GroupWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, GroupWindow)]


@pytest.fixture
def led(tmp_path: Path, shown: Callable[..., QWidget], qapp: QApplication) -> Callable[..., Seen]:
    """Leads a session of a group, and tells what was seen of it."""

    def lead_it(group: Group, times: int) -> Seen:
        made = tmp_path / f"{group.names[0][0]}-{len(group.let_through)}"
        Practice(made, group.names).door.leave()
        kring = Kring(made, made.with_name(f"{made.name}-copy"), shown)
        kring.check_in()
        kring.navigation._go(Phase.CIRCLE)
        seen = Seen(qapp)
        try:
            lead(kring, group, seen, times)
        finally:
            seen.stop()
            kring.close()
        return seen

    return lead_it


def test_no_frame_names_a_woman_or_tells_a_reading_and_none_depends_on_who_they_are(
    led: Callable[..., Seen],
) -> None:
    usual, others = Group(), Group(STRANGE, OTHER_PRESSURE, OTHER_WEIGHT)
    seen, seen_of_others = led(usual, 10), led(others, 10)
    for group, what in ((usual, seen), (others, seen_of_others)):
        assert [group.given_away(said) for said in what.said if group.given_away(said)] == []
        everything = "\n".join(what.said)
        for shown in ("Welkom, Zonnebloem", "Mag ik nog vliegen?", "Pauze", "12 maart · groep Zonnebloem"):
            assert shown in everything
    assert len(set(seen.frames)) > len(GroupViewMode)
    assert seen.frames == seen_of_others.frames


def test_the_same_look_finds_a_name_and_a_reading_once_they_are_let_through(led: Callable[..., Seen]) -> None:
    named = [Group(), Group(STRANGE, OTHER_PRESSURE, OTHER_WEIGHT)]
    for group in named:
        group.let_through = group.questions[1:3]
    seen = [led(group, 1) for group in named]
    for group, what in zip(named, seen, strict=True):
        found = {word for said in what.said for word in group.given_away(said)}
        assert {group.names[0][0], *(number for number in group.pressure if int(number) > MOST)} <= found
    assert seen[0].frames != seen[1].frames
