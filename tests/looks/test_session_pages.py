"""The pages of a session in every look, and its rarer moments in one: nothing cut off, everything named."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count, islice
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.domain.handout_texts import CALL_BOX
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.group_panel import GroupPanel
from facilitator_app.ui.handout_set import HandoutSet
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.name_hint import NameHint
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.paper_set import Wanted
from facilitator_app.ui.papers_page import PapersPage
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.texts_page import TextsPage
from tests.keys import press
from tests.looks.frames import LOOKS, Act, Camera
from tests.practice import NAMES, WORDING, Practice
from tests.ui.audit import (
    accessibility_problems,
    cut_off,
    focus_out_of_sight,
    keyboard_problems,
    scrolls_sideways,
)
from tests.ui.circle_room import QUESTIONS
from tests.ui.papers_at_hand import outlet_of, paper_set, wording_for
from tests.zonnebloem import Afternoon, afternoon

WHOLE, BELOW_HEADER = (1093, 534), (1093, 486)
LIGHT_ONLY = LOOKS[:1]
Build = Callable[[], QWidget]


@pytest.fixture
def go_over(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look, or in the light one alone where only its words are others."""

    def go_over(
        name: str, build: Build, act: Act | None = None, everywhere: bool = False, walk: bool = True
    ) -> None:
        looks = LOOKS if everywhere else LIGHT_ONLY
        for look, page in camera.takes(name, build, BELOW_HEADER, act, looks):
            assert (page.width(), page.height()) == BELOW_HEADER, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert focus_out_of_sight(page) == [], look
            if walk and look.zoom > 1:
                assert keyboard_problems(page) == [], look
            page.leave()

    return go_over


@pytest.fixture
def new_session(tmp_path: Path) -> Iterator[Callable[[], tuple[Practice, LiveSession]]]:
    """Opens session 4 at two o'clock, in a practice of its own each time."""
    numbers = count()
    with ExitStack() as doors:

        def open_one() -> tuple[Practice, LiveSession]:
            practice = Practice(tmp_path / f"kring-{next(numbers)}")
            doors.callback(practice.door.leave)
            return practice, practice.open()

        yield open_one


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        opened.at("2026-03-12 16:02")
        yield opened


CHECK_IN = {
    "open": ("118\t76\t68,4\n", "121\t7"),
    "refused": ("118\t76\t68,4\n", "118\t29\t"),
    "offered": ("118\t76\t68,4\n", "118\t76\t684\n"),
    "asked": ("118\t76\t68,4\n", "185\t112\t"),
    "left": ("185\t112\t", "<Down>"),
    "looking": ("a",),
}


@pytest.mark.parametrize("moment", CHECK_IN)
def test_check_in(go_over: Callable[..., None], new_session: Callable[..., object], moment: str) -> None:
    def build() -> QWidget:
        _, session = new_session()
        return CheckinPage(session.seating, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        page.enter()
        press(*CHECK_IN[moment])

    # Tab does not leave a number that is refused or asked about.
    go_over(
        f"check-in-{moment}",
        build,
        act,
        everywhere=moment in ("refused", "asked"),
        walk=moment not in ("refused", "asked"),
    )


def test_check_in_of_fourteen(go_over: Callable[..., None], tmp_path: Path) -> None:
    def build() -> QWidget:
        practice = Practice(tmp_path / "kring", (*NAMES, ("Rahel", "Tekle"), ("Yara", "Haddad")))
        session = practice.open()
        return CheckinPage(session.seating, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        page.enter()
        press("zof", "118\t76\t684\n")

    go_over("check-in-fourteen", build, act)


@pytest.mark.parametrize("done", [0, 12])
def test_check_in_with_every_row_closed(
    go_over: Callable[..., None], new_session: Callable[..., object], done: int
) -> None:
    def build() -> QWidget:
        _, session = new_session()
        for row in session.seating.rows()[:done]:
            session.seating.record_pressure(row.seat.id, "118", "76", row.label)
            session.seating.record_weight(row.seat.id, "68,4", row.label)
        return CheckinPage(session.seating, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        page.enter()
        page.primary.setFocus()

    go_over(f"check-in-{'done' if done else 'closed'}", build, act)


def test_a_note_about_one_woman(go_over: Callable[..., None], new_session: Callable[..., object]) -> None:
    def build() -> QWidget:
        _, session = new_session()
        for row in session.seating.rows()[:5]:
            session.seating.record_pressure(row.seat.id, "118", "76", row.label)
        return CheckinPage(session.seating, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        page.enter()
        row = page.grid._rows[next(iter(page.grid._rows))]
        row.note_requested.emit()
        press("Apparaat geeft HI")

    go_over("check-in-note", build, act, everywhere=False)


CIRCLE = (
    *("before", "running", "over", "paused", "board", "end", "finished"),
    *("chosen", "steps", "moved-theme", "long-note", "list", "closed"),
)


@pytest.mark.parametrize("moment", CIRCLE)
def test_circle(go_over: Callable[..., None], new_session: Callable[..., object], moment: str) -> None:
    def build() -> QWidget:
        practice, session = new_session()
        circle = session.circle
        if moment == "before":
            practice.pass_time(minutes=-20)
            return CirclePage(circle, WORDING, session.little_list)
        circle.start()
        blocks = len(circle.timetable())
        for _ in range({"end": blocks - 1, "finished": blocks}.get(moment, 2)):
            practice.pass_time(minutes=15)
            circle.next()
        practice.pass_time(minutes=40 if moment == "over" else 13)
        for text in QUESTIONS if moment in ("running", "board") else ():
            circle.ask(text)
        if moment == "paused":
            circle.pause()
        if moment == "moved-theme":
            _, before = practice.open(3), practice.door.practice.theme_plan
            before.mark("bijeenkomst-3", "T8", ThemeState.MOVED)
            before.mark("bijeenkomst-3", "T9", ThemeState.MOVED)
        if moment == "long-note":
            circle.write_note(circle.clock.running_block.id, "Veel vragen over vis, kaas en koffie. " * 60)
        if moment == "closed":
            session.close("gesloten")
        return CirclePage(circle, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        page.enter()
        if moment in ("board", "moved-theme"):
            page.board_button.click()
        if moment == "chosen":
            page.programme.rows[4].setFocus()
        if moment == "steps":
            page.talk.guide.toggle.click()
        if moment == "list":
            press("Ctrl+L")

    go_over(f"circle-{moment}", build, act, everywhere=True, walk=moment == "board")


@pytest.mark.parametrize("mode", [GroupViewMode.BLOCK, GroupViewMode.QUESTIONS])
def test_circle_with_the_screen_for_the_group(
    go_over: Callable[..., None], new_session: Callable[..., object], mode: GroupViewMode
) -> None:
    def build() -> QWidget:
        practice, session = new_session()
        circle = session.circle
        circle.start()
        for _ in range(2):
            practice.pass_time(minutes=15)
            circle.next()
        practice.pass_time(minutes=13)
        for text in (*QUESTIONS, "Amina: hoe zit het met verlof?"):
            circle.ask(text)
        for question in circle.questions()[1:]:
            session.group_view.tick(question.id, True)
        session.group_view.choose(mode)
        page = CirclePage(circle, WORDING, session.little_list)
        panel = GroupPanel(session.group_view, circle, WORDING, page.talk)
        panel.show_where("De groep ziet dit op het andere scherm.")
        page.talk.open_group(panel)
        page.show_group_is_on(True)
        return page

    def act(page: QWidget) -> None:
        page.enter()
        page.talk.group.enter()

    go_over(f"circle-group-{mode}", build, act, everywhere=mode is GroupViewMode.QUESTIONS)


def test_circle_with_more_pasted_than_fits(
    go_over: Callable[..., None], new_session: Callable[..., object]
) -> None:
    def build() -> QWidget:
        _, session = new_session()
        session.circle.start()
        return CirclePage(session.circle, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        page.enter()
        page.talk.entry.field.setFocus()
        page.talk.entry.field.insert("Mag ik nog vliegen? " * 60)

    go_over("circle-full-field", build, act)


def test_circle_with_a_name_in_the_notes(go_over: Callable[..., None], new_session: Callable[..., object]) -> None:
    def build() -> QWidget:
        practice, session = new_session()
        circle = session.circle
        circle.start()
        practice.pass_time(minutes=15)
        circle.next()
        circle.write_note(circle.clock.running_block.id, "Veel vragen over vis. Amina wil borstvoeding.")
        page = CirclePage(circle, WORDING, session.little_list)
        page.talk.show_hint(NameHint(session.named_women, page.talk.notes))
        return page

    def act(page: QWidget) -> None:
        page.enter()
        page.talk.go_to_notes()

    go_over("circle-name", build, act, everywhere=True)


@pytest.mark.parametrize("closed", [False, True])
def test_closing(go_over: Callable[..., None], room: Afternoon, tmp_path: Path, closed: bool) -> None:
    for text in QUESTIONS[: 0 if closed else 2]:
        room.session.circle.ask(text)
    if closed:
        room.session.closing.close()
    else:
        room.session.papers.keep_to_print([Handed(PaperKind.GROUP_REPORT, None, "nl")])

    def build() -> QWidget:
        return ClosingPage(room.session, room.practice.settings, wording_for, outlet_of(room.session, tmp_path))

    go_over(f"closing-{'closed' if closed else 'open'}", build, ClosingPage.enter, everywhere=not closed)


@pytest.mark.parametrize("waiting", [False, True])
def test_preview(go_over: Callable[..., None], room: Afternoon, tmp_path: Path, waiting: bool) -> None:
    made = paper_set(room.session)
    papers = list(islice(made.make(Wanted(), PaperUse.PREVIEW), 3))
    let_go = made.let_go if waiting else None
    go_over(
        "preview-waiting" if waiting else "preview",
        lambda: PreviewPage(papers, outlet_of(room.session, tmp_path), let_go),
        PreviewPage.enter,
        everywhere=True,
    )


def test_save_dialog(camera: Camera) -> None:
    def press_save(dialog: QWidget) -> None:
        dialog.offer_text(True)
        dialog.with_text.setChecked(True)
        # No higher than the window that it stands before.
        dialog.resize(dialog.size().boundedTo(QSize(*WHOLE)))
        dialog.save_button.click()

    for look, dialog in camera.takes(
        "save-dialog", lambda: SaveDialog(25, choose_folder=lambda _parent, _title: ""), None, press_save
    ):
        assert cut_off(dialog) == [], look
        assert scrolls_sideways(dialog) == [], look
        assert focus_out_of_sight(dialog) == [], look
        assert keyboard_problems(dialog) == [], look


@pytest.mark.parametrize("text_id", [CALL_BOX, "vandaag-04-groeien-en-voelen", "regel-nu"])
def test_words_of_papers(go_over: Callable[..., None], room: Afternoon, text_id: str) -> None:
    practice = room.practice

    def make() -> TextsPage:
        page = TextsPage(practice.texts, practice.settings.practice, wording_for, practice.wall)
        page.show_paper(text_id)
        return page

    def act(page: TextsPage) -> None:
        page.enter()
        if text_id != CALL_BOX:
            return
        page.findChildren(LinesEdit)[0].setPlainText("je bloed verliest\n" + "heel veel woorden hier " * 4)

    go_over(f"texts-{text_id}", make, act, everywhere=text_id == CALL_BOX)


def test_papers_of_a_session(go_over: Callable[..., None], room: Afternoon) -> None:
    def make() -> PapersPage:
        session = room.session
        slips = room.practice.slips(session.session.id)
        return PapersPage(HandoutSet(session.handouts, wording_for, "nl", slips), PaperOutlet(session.handouts))

    go_over("papers", make, lambda page: page.enter())


def test_papers_of_a_session_to_come(go_over: Callable[..., None], room: Afternoon) -> None:
    handouts, slips = room.practice.handouts("session-5"), room.practice.slips("session-5")
    cards = room.practice.papers("session-5")

    def make() -> PapersPage:
        return PapersPage(HandoutSet(handouts, wording_for, "nl", slips, cards), PaperOutlet(handouts))

    go_over("papers-ahead", make, lambda page: page.enter(), everywhere=False)
