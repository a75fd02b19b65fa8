"""English keeps up with the code: nothing missing, nothing left over, nothing half, and no Dutch on the screen."""

import ast
import re
import shutil
import tomllib
from collections.abc import Callable, Iterator
from datetime import time, timedelta
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.app import speak_language_of
from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import PaperUse, Session
from facilitator_app.live.door import Door
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.app_language import AppLanguage
from facilitator_app.ui.fonts import FACES
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.wording import ReaderWording
from tests.keys import press
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, PIN, START, TODAY, Practice
from tests.translations import COMPILED, ENGLISH, ROOT, release, update
from tests.ui.papers_at_hand import text_of
from tests.zonnebloem import afternoon

Text = tuple[str, str]
CARDS_ONLY = Wanted(group_report=False, file_sheets=False)
# Of a woman's values Kring thinks nothing, and it blames nobody. "Upper" and "lower" name the two pressures.
BANNED = re.compile(
    r"\b(high\w*|low|normal\w*|abnormal\w*|risk\w*|diagnos\w*|advice|advise\w*|alarm\w*|danger\w*|worr\w+|"
    r"error\w*|invalid|incorrect|wrong|fail\w*|please|sorry|patients?)\b",
    re.IGNORECASE,
)


def contexts() -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(ENGLISH).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def english() -> dict[Text, str]:
    """What the .ts file says for a context and a Dutch text."""
    return {
        (context, message.findtext("source", "")): message.findtext("translation", "")
        for context, message in contexts()
    }


def texts_in(node: ast.AST, context: str = "") -> Iterator[Text]:
    """Each context and Dutch text below `node`; the context of `self.tr` is the class around it."""
    for below in ast.iter_child_nodes(node):
        if isinstance(below, ast.Call) and isinstance(below.func, ast.Attribute | ast.Name):
            name = below.func.attr if isinstance(below.func, ast.Attribute) else below.func.id
            words = [given.value for given in below.args if isinstance(given, ast.Constant)]
            if name == "tr" and len(words) == 1:
                yield context, words[0]
            elif name == "translate" and len(words) == 2:
                yield words[0], words[1]
        yield from texts_in(below, below.name if isinstance(below, ast.ClassDef) else context)


def texts_of_the_code() -> set[Text]:
    files = (ROOT / "facilitator_app").rglob("*.py")
    return {text for file in files for text in texts_in(ast.parse(file.read_text(encoding="utf-8")))}


def test_every_text_of_the_code_is_in_english_and_no_other() -> None:
    assert set(english()) ^ texts_of_the_code() == set(), "run python -m tests.translations"


def test_every_text_is_finished() -> None:
    open_ = [
        message.findtext("source")
        for _, message in contexts()
        if message.find("translation").attrib or not message.findtext("translation", "").strip()
    ]
    assert open_ == []


def test_tool_finds_nothing_to_change(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    texts, compiled = tmp_path / ENGLISH.name, tmp_path / "kring_en.qm"
    shutil.copy(ENGLISH, texts)
    update(texts)
    release(texts, compiled)
    capfd.readouterr()
    assert texts.read_bytes() == ENGLISH.read_bytes()
    assert compiled.read_bytes() == COMPILED.read_bytes()


def test_what_ships_says_what_the_translator_wrote() -> None:
    translator = QTranslator()
    assert translator.load(str(COMPILED))
    assert {text: translator.translate(*text) for text in english()} == english()


def test_english_fills_in_what_dutch_fills_in() -> None:
    def gaps(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}", text))

    assert [text for text, said in english().items() if gaps(text[1]) != gaps(said)] == []


def test_english_asks_and_trails_off_where_dutch_does() -> None:
    def end(text: str) -> str:
        return text[-1] if text[-1] in ".?…:)" else ""

    assert [text for text, said in english().items() if end(text[1]) != end(said)] == []


def test_every_letter_is_in_the_font(qapp: QApplication) -> None:
    import fontpkg_fira_sans

    letters = {letter for said in english().values() for letter in said}
    for face in FACES:
        font = QRawFont(str(fontpkg_fira_sans.ROOT / "files" / f"FiraSans-{face}.ttf"), 15)
        assert font.isValid()
        assert {letter for letter in letters if not font.supportsCharacter(ord(letter))} == set()


def test_no_word_judges() -> None:
    assert [said for said in english().values() if BANNED.search(said)] == []


# On the screen and on paper


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", text.casefold()))


def programme_words(language: str) -> set[str]:
    """All words of the shipped programmes in one language."""

    def strings(thing: object, spoken: bool = False) -> Iterator[str]:
        if isinstance(thing, dict):
            for key, value in thing.items():
                yield from strings(value, spoken or key == language)
        elif isinstance(thing, list):
            for value in thing:
                yield from strings(value, spoken)
        elif spoken and isinstance(thing, str):
            yield thing

    tables = [tomllib.loads(path.read_text(encoding="utf-8")) for path in AGENDAS.rglob("*.toml")]
    return words_of(" ".join(strings(tables)))


@cache
def dutch_words() -> set[str]:
    """Words that Kring knows in Dutch and not in English."""
    dutch = words_of(" ".join(source for _, source in english())) | programme_words("nl")
    return dutch - words_of(" ".join(english().values())) - programme_words("en")


def wording_for(language: str) -> ReaderWording:
    return ReaderWording(language, ENGLISH.parent, AMSTERDAM)


def said_in(window: QWidget) -> str:
    """All that can be read, heard or found with the mouse in a window."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            said.append(widget.placeholderText())
    return "\n".join(said)


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """An English practice with one group and a session today."""
    clock = HandSetClock()
    clock.moment = START
    door = Door(tmp_path / "kring", AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    people = {"practice": "Lime Tree Midwives", "phone": "012 - 345 67 89", "first_name": "Joan"}
    door.begin(**people, passphrase=PASSPHRASE, pin=PIN, language="en")
    groups, women, who = door.practice.groups, door.practice.women, door.practice.settings.who
    groups.add(Group("sunflower", "Sunflower", "Lime Tree Centre", "zwangerschap-9-plus-1", (who.id,)))
    for name in (("Amina", "Bouali"), ("Hiwot", "Tesfay"), ("Olena", "Kovalenko")):
        due = TODAY + timedelta(days=91)
        women.add(Participant(name[0], "sunflower", *name, due_date=due, language="en"))
    for number, days in ((4, 0), (5, 28)):
        day, hours = TODAY + timedelta(days=days), (time(14), time(16), "Lime Tree Centre")
        session = Session(f"session-{number}", "sunflower", number, day, *hours, "04-groeien-en-voelen")
        door.practice.planning.plan(session)
    yield door
    door.leave()


@pytest.fixture
def speaks(door: Door, qapp: QApplication) -> Iterator[None]:
    """The app speaks the language of that practice, for this test alone."""
    language = AppLanguage(qapp, ENGLISH.parent)
    speak_language_of(door, language)
    yield
    language.speak("nl")
    language.deleteLater()


def test_app_of_an_english_practice_is_english_from_start_to_closing(
    door: Door, speaks: None, shown: Callable[..., QWidget]
) -> None:
    window = MainWindow()
    way_in = WayIn(door, window, wording_for)
    shown(window)
    way_in.begin()
    read = [said_in(window)]
    assert "Thursday 12 March" in read[0]
    assert "Open session 4" in read[0]
    press("\n")
    read.append(said_in(window))
    assert "Start the circle" in read[-1]
    press("118\t76\t")
    press("684\n")
    read.append(said_in(window))
    assert "Do you mean 68.4 kg? Enter = yes." in read[-1]
    press("\n")
    read.append(said_in(window))
    assert "Saved for Amina B." in read[-1]
    assert "saved 14:00" in read[-1]
    for keys in ("Ctrl+2", "Ctrl+3", "<F9>"):
        press(keys)
        read.append(said_in(window))
    assert words_of("\n".join(read)) & dutch_words() == set()
    window.close()


def test_unlock_screen_of_an_english_practice_is_english(
    door: Door, speaks: None, shown: Callable[..., QWidget]
) -> None:
    door.leave()
    window = MainWindow()
    WayIn(door, window, wording_for).begin()
    shown(window)
    press("a guess that does not fit", "\n")
    assert "That passphrase does not fit." in said_in(window)
    assert words_of(said_in(window)) & dutch_words() == set()
    window.close()


def test_app_of_a_dutch_or_a_new_practice_needs_no_translator(tmp_path: Path, qapp: QApplication) -> None:
    dutch, new = Practice(tmp_path / "dutch").door, Door(tmp_path / "new", AGENDAS, WallClock(), QUICK)
    language = AppLanguage(qapp, ENGLISH.parent)
    for door in (dutch, new):
        speak_language_of(door, language)
        door.leave()
    assert dutch.language == "nl"
    assert language.spoken == "nl"
    assert qapp.findChildren(QTranslator) == []
    language.deleteLater()


def test_papers_of_an_english_practice_are_english(door: Door) -> None:
    session = door.practice.session("session-4")
    for row in session.seating.rows()[:2]:
        session.seating.record_pressure(row.seat.id, "118", "76", "step")
        session.seating.record_weight(row.seat.id, "68.4", "step")
    papers = list(PaperSet(session, wording_for, "en").make(Wanted(), PaperUse.PREVIEW))
    assert len(papers) == 7
    for paper in papers:
        assert words_of(text_of(paper.pdf)) & dutch_words() == set()
    read = text_of(papers[0].pdf)
    for said in ("My card", "12 March 2026", "68.4", "upper pressure", "Thursday 9 April 2026, 14:00"):
        assert said in read


def cards_in_a_dutch_practice(folder: Path) -> dict[str, Paper]:
    with afternoon(folder) as room:
        room.take_all_in()
        papers = PaperSet(room.session, wording_for, "nl").make(CARDS_ONLY, PaperUse.PREVIEW)
        return {paper.label: paper for paper in papers}


def test_card_of_a_woman_who_reads_english_is_wholly_english_in_a_dutch_practice(tmp_path: Path) -> None:
    card = cards_in_a_dutch_practice(tmp_path)["Hiwot T."]
    # The group, the place and the practice keep their own names.
    read = text_of(card.pdf).replace("Buurthuis De Linde", "").replace("Zonnebloem", "")
    assert card.language == "en"
    assert "Feeling your baby move" in read
    assert "These are your own measurements." in read
    assert words_of(read) & dutch_words() == set()


def test_dutch_word_on_a_page_would_be_seen(tmp_path: Path) -> None:
    read = text_of(cards_in_a_dutch_practice(tmp_path)["Amina B."].pdf)
    assert {"mijn", "bovendruk", "vandaag", "volgende"} <= words_of(read) & dutch_words()
