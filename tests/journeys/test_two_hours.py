"""Two hours in the circle, played at speed: late, paused, run over, spread, and cut off by an empty battery."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from facilitator_app import documents
from facilitator_app.domain.clock import BlockState
from facilitator_app.domain.sessions import PaperUse, SessionState
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.resume_page import ResumePage
from tests.journeys.program import Kring, unlock
from tests.keys import press
from tests.practice import START, WORDING, Practice


def goes_on(kring: Kring, minutes: int) -> None:
    """The circle is looked at once a minute, as somebody does who stands beside the laptop."""
    for _ in range(minutes):
        kring.practice.pass_time(minutes=1)
        kring.session.circle.ticked.emit()


def circle_of(kring: Kring) -> CirclePage:
    page = kring.window.page
    assert isinstance(page, CirclePage)
    return page


def pace(kring: Kring) -> str:
    return circle_of(kring).now.until.text().partition(" · ")[2]


def test_planned_and_actual_minutes_of_a_whole_session_add_up(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    kring = Kring(Practice(tmp_path / "kring"), shown)
    kring.practice.pass_time(minutes=7)
    unlock(kring)
    press("\n")
    assert isinstance(kring.window.page, CheckinPage)
    kring.practice.pass_time(minutes=33)
    press("Ctrl+Return")

    # Seven minutes late, and three more at check-in.
    assert pace(kring) == "10 minuten achter"
    goes_on(kring, 5)
    press("Ctrl+K")
    goes_on(kring, 6)
    assert circle_of(kring).now.until.text().startswith("staat stil")
    press("Ctrl+K")
    goes_on(kring, 3)
    press("Ctrl+Return", "Ctrl+N", "Veel gelachen.")
    goes_on(kring, 29)
    assert circle_of(kring).now.left.text() == "4 minuten over"
    press("Ctrl+Return")
    assert pace(kring) == "20 minuten achter"

    # The break keeps its minutes; what is still to come gives what it can.
    offered = circle_of(kring).now.offer.words.text()
    press("Ctrl+D")
    lengths = {slot.block.id: slot.ends - slot.begins for slot in kring.session.circle.timetable() if slot.ends}
    assert lengths["pauze"] == timedelta(minutes=15)
    assert lengths["te-vroeg"] < timedelta(minutes=22)
    assert pace(kring) in offered or "Dan klaar om" in offered
    behind = pace(kring)
    goes_on(kring, 15)
    press("Ctrl+Return")

    # The battery is empty for four minutes, in which the group talks on.
    goes_on(kring, 2)
    kring.cut_off()
    kring.practice.pass_time(minutes=4)
    again = Kring(kring.practice, shown)
    unlock(again)
    assert isinstance(again.window.page, ResumePage)
    press("\n")
    page = circle_of(again)
    assert page.now.title.text() == "Als het te vroeg begint"
    assert pace(again) == behind
    assert again.session.circle.note("bewegen") == "Veel gelachen."
    while again.session.circle.clock.position is not None:
        left = again.session.circle.clock.remaining(again.practice.wall.now())
        goes_on(again, left // timedelta(minutes=1))
        press("Ctrl+Return")
    assert page.now.title.text() == "Alle blokken zijn geweest."
    ended = again.practice.wall.now()

    # Each minute since the first woman came in was spent on a block, or stood still.
    slots = again.session.circle.timetable()
    assert {slot.state for slot in slots} == {BlockState.DONE}
    spent = sum((slot.spent for slot in slots), timedelta())
    assert spent + timedelta(minutes=6) == ended - (START + timedelta(minutes=7))
    assert again.session.circle.clock.ahead(ended) == -(ended - START - timedelta(minutes=120))

    press("Ctrl+Return")
    assert isinstance(again.window.page, ClosingPage)
    report = again.session.papers.group_report(PaperUse.PREVIEW)
    assert sum(block.planned_minutes for block in report.blocks) == 120
    assert timedelta(minutes=sum(block.real_minutes or 0 for block in report.blocks)) == spent
    assert documents.render_group_report(report, WORDING).startswith(b"%PDF")
    again.session.close()
    assert again.session.session.state is SessionState.CLOSED
    assert again.session.circle.timetable() == slots
    again.window.close()
