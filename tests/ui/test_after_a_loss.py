"""After a loss nothing names her: no screen, no list, no paper. Only “Toon iedereen” on her group's page does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from facilitator_app.documents import render_slips
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.sessions import Attendance, PaperUse
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.change_list import ChangeList
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.composing_page import ComposingPage
from facilitator_app.ui.group_choices import page_to_merge, page_to_move
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.planning_page import PlanningPage
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.resume_page import ResumePage
from facilitator_app.ui.series_page import SeriesPage
from facilitator_app.ui.split_page import SplitPage
from facilitator_app.ui.woman_form import WomanForm
from tests.practice import TODAY, WORDING
from tests.ui.audit import accessible_name
from tests.ui.copies import Copy, make_practice
from tests.ui.papers_at_hand import outlet_of, text_of, wording_for
from tests.ui.start_pages import start_page

Show = Callable[..., QWidget]
IRIS = "vrouw-7"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    """Iris was at session 3, and at session 4 half of a number was typed before it became known."""
    practice = Copy(made, tmp_path / "kring").unlock()
    held = practice.open(3)
    seat = held.seating.find("Iris")[0].seat
    held.seating.record_pressure(seat.id, "118", "76", "step")
    held.closing.close()
    now = practice.open(4)
    now.seating.record_pressure(now.seating.find("Iris")[0].seat.id, "112", "", "step")
    now.seating.record_pressure(now.seating.find("Amina")[0].seat.id, "112", "71", "other step")
    # Another woman whom lists would call the same.
    twin = Participant("naamgenoot", "zonnebloem", "Ines", "Mulder", TODAY.replace(month=6))
    practice.door.practice.women.add(twin)
    practice.door.practice.women.set_status("naamgenoot", Status.STOPPED, TODAY)
    practice.door.practice.series.agree(IRIS, "bijeenkomst-3", "belt zelf", TODAY)
    practice.door.practice.women.set_status(IRIS, Status.LOSS, TODAY)
    yield practice
    practice.door.leave()


@pytest.fixture
def rooms(practice: Copy) -> OpenPractice:
    return practice.door.practice


def texts_of(page: QWidget) -> Iterator[str]:
    """All that can be read, heard or pointed at on a page."""
    for widget in page.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield accessible_name(widget)
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QListWidget):
            yield from (widget.item(place).text() for place in range(widget.count()))


def names_her(texts: Iterator[str]) -> list[str]:
    return [text for text in texts if "Iris" in text]


def papers_of(session: LiveSession) -> list[Paper]:
    return list(PaperSet(session, wording_for, "nl").make(Wanted(), PaperUse.PRINT))


def test_no_page_names_her(practice: Copy, rooms: OpenPractice, tmp_path: Path, shown: Show) -> None:
    session = practice.open(4)
    papers = papers_of(session)
    pages = [
        start_page(rooms),
        GroupPage(rooms.groups, rooms.planning, "zonnebloem", WORDING, rooms.wall),
        CheckinPage(session.seating, WORDING, session.little_list),
        CirclePage(session.circle, WORDING, session.little_list),
        ClosingPage(session, rooms.settings, wording_for, outlet_of(session, tmp_path)),
        PreviewPage(papers, outlet_of(session, tmp_path)),
        ResumePage(session, WORDING, rooms.wall),
        ChangeList(session.history, WORDING, rooms.wall),
        SeriesPage(rooms.series, rooms.debriefing, rooms.theme_plan, "zonnebloem", WORDING, rooms.wall),
        PlanningPage(rooms.planning, "zonnebloem", WORDING),
        ComposingPage(rooms.composing, WORDING, rooms.wall),
        SplitPage(rooms.composing, "zonnebloem", WORDING, rooms.wall),
        page_to_move(rooms, "vrouw-0", WORDING),
        page_to_merge(rooms, "zonnebloem", WORDING),
        WomanForm(rooms.enrolment, "vrouw-0", WORDING),
    ]
    for page in pages:
        shown(page, (1093, 486))
        page.enter()
        assert names_her(texts_of(page)) == [], type(page).__name__
        page.leave()
        page.close()


def test_no_search_finds_her(rooms: OpenPractice, shown: Show) -> None:
    page = start_page(rooms)
    shown(page, (1093, 486))
    page.enter()
    for typed in ("iri", "mulder", "iris m"):
        page.findChild(QLineEdit).setText(typed)
        assert names_her(text for text in texts_of(page) if typed not in text.lower()) == []
    page.leave()


@pytest.mark.parametrize("number", [3, 4])
def test_no_paper_of_any_session_names_her(practice: Copy, number: int) -> None:
    papers = papers_of(practice.open(number))
    assert papers
    for paper in papers:
        assert paper.participant_id != IRIS
        assert names_her(iter([text_of(paper.pdf), paper.label])) == []


def test_no_slip_is_printed_for_her(rooms: OpenPractice) -> None:
    for number in (4, 5):
        sheet = rooms.slips(f"bijeenkomst-{number}").sheet(PaperUse.PREVIEW)
        assert names_her(slip.label for slip in sheet.slips) == []
        assert names_her(iter([text_of(render_slips(sheet, WORDING))])) == []


def test_nobody_is_told_apart_from_her(practice: Copy, rooms: OpenPractice) -> None:
    """A due date behind a name would tell that there is another of that name."""
    rooms.women.set_status("naamgenoot", Status.PREGNANT, TODAY)
    session = practice.open(4)
    labels = [row.label for row in session.seating.rows()]
    assert "Ines M." in labels
    other = rooms.women.get("vrouw-8")
    assert session.papers.card(other.id, PaperUse.PRINT).label == "Lotte J."


def test_counts_leave_her_out(practice: Copy) -> None:
    session = practice.open(4)
    lines = session.closing.checklist()
    assert sum(lines.attendance.values()) == len(session.seating.rows()) == 11
    assert lines.drafts == 0
    assert session.seating.last_draft() is None


def test_whoever_asks_for_everyone_finds_her_with_all_that_was_there(
    practice: Copy, rooms: OpenPractice, shown: Show
) -> None:
    page = GroupPage(rooms.groups, rooms.planning, "zonnebloem", WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    assert page.women is not None
    page.women.everyone_button.click()
    assert "Iris M." in set(texts_of(page))
    page.leave()
    page.enter()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert names_her(texts_of(page)) == []
    rooms.women.set_status(IRIS, Status.PREGNANT, TODAY)
    held = practice.open(3)
    (row,) = held.seating.find("Iris")
    assert (row.seat.attendance, str(held.seating.values(row.seat.id)[0])) == (Attendance.PRESENT, "118/76")
