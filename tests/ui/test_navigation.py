"""Which page follows which when something refuses: she stays where she can go on, and is told why."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.readings import BloodPressure, counting
from facilitator_app.domain.sessions import PaperUse, Phase
from facilitator_app.domain.troubles import AgendaDamaged, DiskFull, StoreDamaged
from facilitator_app.live.desk import Desk
from facilitator_app.live.door import Door
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.navigation import Navigation
from facilitator_app.ui.papers_page import PapersPage
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.resume_page import ResumePage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.texts_page import TextsPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.words import sentence_for
from tests.keys import press
from tests.practice import AGENDAS, PASSPHRASE, WORDING, Practice
from tests.store.stores import damage_an_index

FULL = sentence_for(DiskFull())
SESSION = "bijeenkomst-4"


class Kring:
    """The program behind its door, with programmes that a test may damage."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget], *, at: Phase | None = None) -> None:
        practice = Practice(folder / "kring")
        if at is not None:
            practice.open().go(at)
        practice.door.leave()
        self.folder = practice.folder
        self.agendas = folder / "agendas"
        shutil.copytree(AGENDAS, self.agendas)
        shutil.copytree(AGENDAS.with_name("handouts"), folder / "handouts")
        self.door = Door(practice.folder, self.agendas, practice.wall, practice.parameters)
        self.door.enter()
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)

    def come_in(self) -> Navigation:
        """Open it with the passphrase."""
        self.door.unlock(self.door.people()[0].id, PASSPHRASE)
        self.way_in.begin()
        assert self.way_in.navigation is not None
        return self.way_in.navigation

    @property
    def told(self) -> str:
        """What the toast says now."""
        return "" if self.window.toast.isHidden() else self.window.toast.text.text()

    def said(self) -> str:
        """All that can be read on the page in sight."""
        page = self.window.page
        assert isinstance(page, QWidget)
        words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
        return words.replace(ZERO_WIDTH_SPACE, "")


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    made = Kring(tmp_path, shown, at=Phase.ARRIVAL)
    yield made
    made.window.close()


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called nothing is written any more."""

    def refuse(_desk: Desk, _change: object) -> None:
        raise DiskFull

    return lambda: monkeypatch.setattr(Desk, "commit", refuse)


def test_a_full_disk_is_told_on_the_phase_that_is_shown(kring: Kring, full_disk: Callable[[], None]) -> None:
    kring.come_in()
    full_disk()
    kring.window.phase_requested.emit(1)
    assert isinstance(kring.window.page, CirclePage)
    assert kring.told == FULL


def test_a_full_disk_does_not_keep_the_circle_from_being_shown(
    kring: Kring, full_disk: Callable[[], None]
) -> None:
    navigation = kring.come_in()
    full_disk()
    navigation._start_circle()
    assert isinstance(kring.window.page, CirclePage)
    assert kring.told == FULL


def test_a_full_disk_does_not_keep_start_from_being_shown(kring: Kring, full_disk: Callable[[], None]) -> None:
    navigation = kring.come_in()
    full_disk()
    navigation.show_start()
    assert isinstance(kring.window.page, StartPage)
    assert navigation.session is None
    assert kring.told == FULL


def test_a_full_disk_does_not_keep_the_window_from_closing(kring: Kring, full_disk: Callable[[], None]) -> None:
    kring.come_in()
    full_disk()
    kring.window.close()
    assert not kring.door.is_open


def damage_what_start_does_not_read(folder: Path) -> None:
    key_file = KeyFile.read(folder)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    damage_an_index(folder / STORE_NAME, key.hex, key_file.store_id)


def test_damage_found_while_she_works_closes_the_practice_and_says_so(kring: Kring, qtbot: QtBot) -> None:
    damage_what_start_does_not_read(kring.folder)
    kring.come_in()
    qtbot.waitUntil(lambda: isinstance(kring.window.page, UnlockPage))
    assert not kring.door.is_open
    assert sentence_for(StoreDamaged("")) in kring.said()


def test_a_whole_store_is_gone_through_unnoticed(kring: Kring, qtbot: QtBot) -> None:
    navigation = kring.come_in()
    with qtbot.waitSignal(navigation._reading_through.done):
        pass
    assert kring.door.is_open


def test_an_interrupted_session_with_a_damaged_programme_comes_back_and_says_so(kring: Kring) -> None:
    (broken,) = kring.agendas.glob("*/04-groeien-en-voelen.toml")
    broken.write_text("this is\nno programme")
    navigation = kring.come_in()
    assert isinstance(kring.window.page, ResumePage)
    assert navigation.session is not None
    damage = navigation.session.damaged_programme
    assert isinstance(damage, AgendaDamaged)
    assert kring.told == sentence_for(damage)


def test_an_interrupted_session_without_any_programme_ends_on_start_that_says_why(kring: Kring) -> None:
    for broken in kring.agendas.rglob("*.toml"):
        if broken.stem in ("04-groeien-en-voelen", "standaard"):
            broken.write_text("this is\nno programme")
    navigation = kring.come_in()
    assert isinstance(kring.window.page, StartPage)
    assert navigation.session is None
    assert "standaard.toml" in kring.told


def test_taking_back_after_an_interruption_is_said_on_the_page_and_shows_among_the_changes(kring: Kring) -> None:
    navigation = kring.come_in()
    session, page = navigation.session, kring.window.page
    assert session is not None
    assert isinstance(page, ResumePage)
    session.seating.record_pressure(session.seating.find("Sanne")[0].seat.id, "118", "76", "step")
    page.changes_button.click()
    kring.window.undo_requested.emit()
    assert page.notice.text == "Teruggehaald bij Sanne D. Ctrl+Y doet het weer."
    assert kring.told == ""
    assert page.changes.list.item(0).text().endswith("ingevuld · teruggehaald")
    kring.window.redo_requested.emit()
    assert page.notice.text == "Weer gedaan bij Sanne D. Ctrl+Z haalt het terug."
    assert page.changes.list.item(0).text().endswith("bovendruk en onderdruk ingevuld")


def test_taking_back_in_the_circle_names_whose_it_was(kring: Kring) -> None:
    navigation = kring.come_in()
    session = navigation.session
    assert session is not None
    seat = session.seating.find("Sanne")[0].seat
    session.seating.record_pressure(seat.id, "118", "76", "step")
    kring.window.phase_requested.emit(1)
    kring.window.undo_requested.emit()
    assert kring.told == "Teruggehaald bij Sanne D. Ctrl+Y doet het weer."
    kring.window.redo_requested.emit()
    assert kring.told == "Weer gedaan bij Sanne D. Ctrl+Z haalt het terug."


def test_lifting_the_cover_begins_to_count_anew(kring: Kring) -> None:
    navigation = kring.come_in()
    timer = navigation._cover._idle._timer
    kring.door.cover()
    timer.stop()
    kring.door.uncover("2580")
    assert timer.isActive()


def test_a_second_measurement_is_typed_from_the_list_over_the_circle(kring: Kring) -> None:
    navigation = kring.come_in()
    assert isinstance(kring.window.page, ResumePage)
    kring.window.phase_requested.emit(1)
    session = navigation.session
    assert session is not None
    amina = session.seating.find("Amina")[0].seat.id
    session.seating.record_pressure(amina, "118", "76", "eerst")
    session.little_list.put(amina, LineKind.SECOND)
    page = kring.window.page
    assert isinstance(page, CirclePage)
    page.drawer.open()
    press("<Down>", "\n")
    arrival = kring.window.page
    assert isinstance(arrival, CheckinPage)
    assert not page.drawer.is_open
    press("121\t79\n")
    readings = kring.door.practice._store.readings.all_for(seat_id=amina)
    assert [str(reading.value) for reading in counting(readings, BloodPressure)] == ["118/76", "121/79"]


def test_taking_back_in_the_circle_brings_a_line_back_too(kring: Kring) -> None:
    navigation = kring.come_in()
    kring.window.phase_requested.emit(1)
    session, page = navigation.session, kring.window.page
    assert session is not None
    assert isinstance(page, CirclePage)
    session.little_list.put(session.seating.find("Olena")[0].seat.id, LineKind.CALL)
    page.drawer.open()
    press("\n", "\n")
    assert kring.told == "Klaar bij Olena K."
    assert page.drawer.button.text() == "Lijstje leeg"
    kring.window.undo_requested.emit()
    assert page.drawer.button.text() == "Lijstje 1"


def test_the_cover_takes_the_list_out_of_sight(kring: Kring) -> None:
    navigation = kring.come_in()
    kring.window.phase_requested.emit(1)
    session, page = navigation.session, kring.window.page
    assert session is not None
    assert isinstance(page, CirclePage)
    session.little_list.put(session.seating.find("Olena")[0].seat.id, LineKind.QUESTION, "verlof")
    page.drawer.open()
    assert page.drawer.panel.rows[0].reason == "vraag: verlof"
    kring.door.cover()
    assert not page.drawer.is_open
    assert page.drawer.panel.rows[0].reason == "op het lijstje"


def test_all_papers_are_one_press_from_closing_and_lead_back(kring: Kring, qtbot: QtBot) -> None:
    kring.come_in()
    kring.window.phase_requested.emit(2)
    closing = kring.window.page
    assert isinstance(closing, ClosingPage)
    closing.panel.more_button.click()
    papers = kring.window.page
    assert isinstance(papers, PapersPage)
    papers.preview_button.click()
    qtbot.waitUntil(lambda: isinstance(kring.window.page, PreviewPage), timeout=20_000)
    kring.window.page.back_button.click()
    assert kring.window.page is papers
    papers.texts_button.click()
    texts = kring.window.page
    assert isinstance(texts, TextsPage)
    texts.back_requested.emit()
    assert kring.window.page is papers
    papers.back_requested.emit()
    assert kring.window.page is closing


def test_words_that_cannot_be_read_keep_no_card_back_and_are_told(kring: Kring) -> None:
    navigation = kring.come_in()
    (kring.folder.parent / "handouts" / "bel-ons.toml").write_text("paper = ")
    (kring.folder.parent / "handouts" / "bel-meteen.toml").unlink()
    kring.window.phase_requested.emit(2)
    closing = kring.window.page
    assert isinstance(closing, ClosingPage)
    closing.panel.more_button.click()
    assert kring.window.page is closing
    assert kring.told.startswith("De tekst bel-ons.toml is niet te lezen.")
    session = navigation.session
    assert session is not None
    assert session.papers.card(session.papers.women()[0].id, PaperUse.PREVIEW).call_lines == ()
