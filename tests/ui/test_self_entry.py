"""Self-entry as the women meet it: fifteen taps, nothing of anybody else, and no number once a step is left."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from facilitator_app.domain.readings import BloodPressure, EntryPath, Weight
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Desk
from facilitator_app.live.self_entry import Step
from facilitator_app.ui.self_entry_pad import ERASE
from facilitator_app.ui.self_entry_window import SelfEntryWindow
from facilitator_app.ui.self_entry_words import Screen, words_of
from tests.keys import focused, press
from tests.timers import run_out
from tests.ui.audit import accessibility_problems, keyboard_problems, tab_cycle
from tests.ui.made_up import made_up, make_language
from tests.ui.self_entry_screens import (
    SCREEN,
    choose,
    forward,
    give,
    key,
    tap,
    tile,
    touch,
    window_of,
    wording_in,
)
from tests.zonnebloem import WOMEN, Afternoon, afternoon

HER = "Birgül"
IDLE_MS, LAST_CHANCE_MS, THANKS_MS = 45_000, 20_000, 15_000
Shown = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(room: Afternoon, shown: Shown, qapp: QApplication) -> Iterator[SelfEntryWindow]:
    """The window of self-entry, with nobody chosen and a cursor that does not blink."""
    blinks = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    made = window_of(room.session)
    shown(made, SCREEN)
    made.begin()
    yield made
    made.end()
    qapp.setCursorFlashTime(blinks)


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up language that is read from the right, whole."""
    return make_language(tmp_path_factory.mktemp("whole"))


def shown_with(room: Afternoon, shown: Shown, *folders: Path, language: str = "nl") -> SelfEntryWindow:
    window = window_of(room.session, None, *folders, language=language)
    shown(window, SCREEN)
    window.begin()
    return window


def values(room: Afternoon, name: str = HER) -> list[object]:
    return [r.value for r in room.store.readings.all_for(seat_id=room.seat(name)) if not r.withdrawn]


def everything_told(window: QWidget) -> str:
    """All that a window tells the eye, the ear and the mouse, also of what is out of sight."""
    told = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        told += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.whatsThis()]
        told += [widget.statusTip(), widget.windowTitle(), widget.objectName()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            told.append(widget.text())
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            told += [interface.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
    return "\n".join(text for text in told if text)


def picture(window: QWidget) -> QImage:
    for _ in range(3):
        QCoreApplication.processEvents()
    return window.grab().toImage()


# The way through


def test_fifteen_taps_of_the_mouse_store_three_numbers(room: Afternoon, window: SelfEntryWindow) -> None:
    taps = choose(window, HER) + give(window, "118", "76", "68,4")
    tap(forward(window))
    assert taps + 1 == 15
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]
    assert window.screen_in_sight is Screen.THANKS
    paths = {r.path for r in room.store.readings.all_for(seat_id=room.seat(HER))}
    assert paths == {EntryPath.SELF_ENTRY}
    events = [line.deed.event for line in room.store.log.lines()]
    assert events[-2:] == ["pressure.enter", "weight.enter"]


def test_the_keyboard_alone_will_do(room: Afternoon, window: SelfEntryWindow) -> None:
    press("\t")
    assert focused() is tile(window, "Amina")
    while focused() is not tile(window, HER):
        press("\t")
    press("\n", "\n", "118\n", "76\n", "68.4\n", "\n")
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]
    press("\n")
    assert window.screen_in_sight is Screen.CHOOSE


def test_backspace_and_wis_take_the_last_digit_away(window: SelfEntryWindow) -> None:
    choose(window, HER)
    press("119\b")
    assert window.stage.question.field.text() == "11"
    tap(key(window, ERASE))
    tap(key(window, "2"))
    assert window.stage.question.field.text() == "12"


def test_the_pad_leaves_the_focus_to_the_number(window: SelfEntryWindow) -> None:
    choose(window, HER)
    tap(key(window, "1"))
    press("18\n")
    assert window.screen_in_sight is Screen.DIASTOLIC


def test_a_held_key_types_one_digit_and_a_held_enter_confirms_nothing(window: SelfEntryWindow) -> None:
    choose(window, HER)
    give(window, "118", "76")
    for _ in range(5):
        for held in (Qt.Key.Key_6, Qt.Key.Key_Return):
            repeated = _key_event(held, "6" if held == Qt.Key.Key_6 else "\r")
            QApplication.sendEvent(window.stage.question.field, repeated)
    assert (window.screen_in_sight, window.stage.question.field.text()) == (Screen.WEIGHT, "")


def _key_event(key: Qt.Key, text: str) -> QEvent:
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)


def test_without_a_number_there_is_nothing_to_go_on_with(window: SelfEntryWindow) -> None:
    choose(window, HER)
    assert not forward(window).isEnabled()
    press("1")
    assert forward(window).isEnabled()
    press("\b\n")
    assert window.screen_in_sight is Screen.SYSTOLIC


def test_only_the_weight_has_a_comma(window: SelfEntryWindow) -> None:
    choose(window, HER)
    assert not key(window, ",").isVisible()
    press("1,1,8")
    assert window.stage.question.field.text() == "118"
    press("\n", "76\n")
    assert key(window, ",").isVisible()


def test_rather_not_and_not_known_lead_on(room: Afternoon, window: SelfEntryWindow) -> None:
    choose(window, HER)
    tap(window.stage.bottom.prefer_not_button)
    assert window.screen_in_sight is Screen.WEIGHT
    tap(window.stage.bottom.dont_know_button)
    told = everything_told(window)
    assert "liever niet" in told
    assert "nog meten" in told
    tap(forward(window))
    row = room.session.seating.row(room.seat(HER))
    assert (row.filled, values(room)) == ({Field.SYSTOLIC, Field.DIASTOLIC}, [])


def test_an_impossible_number_is_asked_for_again_and_then_left_to_the_midwife(window: SelfEntryWindow) -> None:
    choose(window, HER)
    give(window, "300")
    again = "Kijk nog een keer op de meter. Typ het getal opnieuw."
    assert again in everything_told(window)
    assert window.stage.question.field.accessibleDescription() == again
    give(window, "20")
    assert window.screen_in_sight is Screen.HELP
    assert "Vraag het aan de verloskundige." in everything_told(window)
    tap(forward(window))
    assert window.screen_in_sight is Screen.WEIGHT
    assert again not in everything_told(window)


def test_for_the_weight_the_scale_is_to_be_looked_at_again(window: SelfEntryWindow) -> None:
    choose(window, HER)
    give(window, "118", "76", "684")
    assert "Kijk nog een keer op de weegschaal. Typ het getal opnieuw." in everything_told(window)


def test_no_takes_her_back_to_the_first_number(room: Afternoon, window: SelfEntryWindow) -> None:
    choose(window, HER)
    give(window, "181", "76", "68,4")
    tap(window.stage.bottom.back_button)
    assert window.stage.question.field.text() == "181"
    give(window, "118")
    for _ in range(3):
        tap(forward(window))
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


def test_help_is_there_and_the_number_waits_for_her(window: SelfEntryWindow) -> None:
    choose(window, HER)
    press("11")
    tap(window.stage.top.help_button)
    assert "Vraag het aan de verloskundige." in everything_told(window)
    assert "11" not in everything_told(window)
    tap(forward(window))
    press("8\n")
    assert window.screen_in_sight is Screen.DIASTOLIC


def test_whoever_is_done_is_sent_to_the_midwife(room: Afternoon, window: SelfEntryWindow) -> None:
    room.measure(HER, "118/76", "68,4")
    window.begin()
    choose(window, f"{HER}, klaar")
    told = everything_told(window)
    assert "Je hebt vandaag al ingevuld." in told
    assert "Vraag het aan de verloskundige." in told
    assert not {"118", "76", "68,4"} & set(told.split())
    tap(forward(window))
    assert window.screen_in_sight is Screen.CHOOSE
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


def test_a_disk_that_refuses_sends_her_to_the_midwife_with_what_she_typed(
    room: Afternoon, window: SelfEntryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, HER)
    give(window, "118", "76", "68,4")

    def refuse(_desk: Desk, _change: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(Desk, "commit", refuse)
        tap(forward(window))
    assert window.screen_in_sight is Screen.CHECK
    assert "Vraag het aan de verloskundige." in everything_told(window)
    tap(forward(window))
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]


# What can be seen, heard and found


def secrets(room: Afternoon) -> set[str]:
    """What may be nowhere on the screen: every number of every session, and every surname."""
    numbers: set[str] = set()
    for reading in room.store.readings.all_for():
        if isinstance(reading.value, BloodPressure):
            numbers |= {str(reading.value.systolic), str(reading.value.diastolic)}
        else:
            numbers.add(f"{reading.value.grams / 1000:.1f}".replace(".", ","))
    return numbers | {surname for _, surname, _ in WOMEN}


def leaked(room: Afternoon, window: QWidget, *own: str) -> set[str]:
    """The secrets that a window tells, but for the number that she is typing."""
    words = set(everything_told(window).replace(":", " ").replace(",\n", "\n").split())
    words |= {word.rstrip(",.") for word in words}
    return (words & secrets(room)) - set(own)


def test_no_screen_tells_an_earlier_number_or_a_surname(room: Afternoon, window: SelfEntryWindow) -> None:
    assert {"95", "62", "Yıldız"} <= secrets(room)
    seen: dict[Screen, set[str]] = {}

    def look(*own: str) -> None:
        seen[window.screen_in_sight] = leaked(room, window, *own)

    look()
    tap(tile(window, HER))
    look()
    tap(forward(window))
    for number in ("118", "76", "68,4"):
        press(number)
        look(number)
        tap(forward(window))
    look("118", "76", "68,4")
    tap(forward(window))
    look()
    way = ("choose", "confirm", "systolic", "diastolic", "weight", "check", "thanks")
    assert seen == {Screen(step): set() for step in way}
    tap(forward(window))
    assert leaked(room, window) == set()


def test_once_chosen_no_other_woman_is_named(window: SelfEntryWindow) -> None:
    choose(window, HER)
    told = everything_told(window)
    assert [name for name, _, _ in WOMEN if name in told] == []


def test_a_number_is_gone_when_its_step_is_left(window: SelfEntryWindow) -> None:
    choose(window, HER)
    give(window, "118")
    assert "118" not in everything_told(window)
    give(window, "76")
    assert "76" not in everything_told(window)
    tap(window.stage.bottom.back_button)
    assert "118" not in everything_told(window)


def seen_with(window: SelfEntryWindow, upper: str, lower: str) -> list[QImage]:
    """The screens that come behind a number, and the ones behind the last tap."""
    choose(window, HER)
    give(window, upper)
    seen = [picture(window)]
    give(window, lower)
    seen.append(picture(window))
    give(window, "68,4")
    tap(forward(window))
    seen.append(picture(window))
    tap(forward(window))
    QTest.mouseMove(window, QPoint(1, 600))
    return [*seen, picture(window)]


def test_every_screen_behind_a_number_is_the_same_for_every_number(
    room: Afternoon, window: SelfEntryWindow
) -> None:
    before = seen_with(window, "118", "76")
    room.session.seating.undo()
    window.begin()
    after = seen_with(window, "172", "114")
    assert [one == other for one, other in zip(before, after, strict=True)] == [True] * 4
    assert values(room) == [BloodPressure(172, 114), Weight(68_400)]


def test_the_window_is_named_after_what_it_does(window: SelfEntryWindow) -> None:
    choose(window, HER)
    assert window.windowTitle() == "Kring – Zelf invoeren"


def test_nothing_typed_comes_onto_the_clipboard(window: SelfEntryWindow, qapp: QApplication) -> None:
    qapp.clipboard().setText("leeg")
    choose(window, HER)
    press("118")
    field = window.stage.question.field
    field.selectAll()
    for keys in ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Insert"):
        QTest.keySequence(field, keys)
    assert (qapp.clipboard().text(), field.text()) == ("leeg", "118")
    qapp.clipboard().setText("999")
    QTest.keySequence(field, "Ctrl+V")
    assert field.text() == "118"


# For whoever listens, and for fingers


def test_keys_and_number_are_named_for_whoever_listens(window: SelfEntryWindow) -> None:
    choose(window, HER)
    names = [key(window, sign).accessibleName() for sign in "0123456789,"]
    words = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "komma"]
    assert names == words
    assert key(window, ERASE).accessibleName() == "wis"
    field = window.stage.question.field
    assert field.accessibleName() == "bovendruk"
    press("118")
    assert field.accessibleName() == "bovendruk, 118"
    press("\n")
    assert field.accessibleName() == "onderdruk"


def test_every_key_is_84_high_and_everything_else_44(window: SelfEntryWindow) -> None:
    problems = accessibility_problems(window, 44)
    choose(window, HER)
    problems += accessibility_problems(window, 44)
    assert problems == []
    assert {(k.width(), k.height()) for k in window.stage.question.pad.keys.values()} == {(128, 84)}
    tap(window.stage.top.language_button)
    assert accessibility_problems(window, 44) == []


def test_every_screen_can_be_gone_through_with_tab(window: SelfEntryWindow) -> None:
    assert keyboard_problems(window) == []
    choose(window, HER)
    assert keyboard_problems(window) == []
    give(window, "118", "76", "68,4")
    assert keyboard_problems(window) == []


def test_tab_goes_from_the_number_over_the_pad_to_the_buttons(window: SelfEntryWindow) -> None:
    choose(window, HER)
    press("1")
    stage = window.stage
    pad = [key(window, sign) for sign in ("1", "2", "3", "4", "5", "6", "7", "8", "9", ERASE, "0")]
    bottom = stage.bottom
    order: list[QWidget] = [stage.top.language_button, stage.top.help_button, stage.question.field, *pad]
    order += [bottom.back_button, bottom.dont_know_button, bottom.prefer_not_button, bottom.forward_button]
    assert tab_cycle(window) == order


def test_sixteen_women_fit_without_scrolling(room: Afternoon, shown: Shown) -> None:
    for number in range(4):
        due = room.woman("Anouk").due_date
        extra = replace(room.woman("Anouk"), id=f"extra-{number}", first_name=f"Extra{number}", due_date=due)
        room.practice.women.add(extra)
    window = shown_with(room, shown)
    grid = window.stage.choice.grid
    assert len(grid.tiles) == 16
    assert grid.verticalScrollBar().maximum() == 0
    assert {t.height() for t in grid.tiles} == {112}
    assert all(t.width() >= 240 for t in grid.tiles)
    window.end()


def test_the_picture_stands_above_the_name_also_when_the_window_comes_only_now(
    room: Afternoon, shown: Shown
) -> None:
    window = window_of(room.session)
    window.begin()
    shown(window, SCREEN)
    QCoreApplication.processEvents()
    labels = tile(window, HER).findChildren(QLabel)
    (name,) = (label for label in labels if label.text() == HER)
    (drawn,) = (label for label in labels if not label.pixmap().isNull())
    assert drawn.geometry().bottom() < name.geometry().top()
    assert drawn.height() == 44
    window.end()


# Languages


def test_everything_is_said_in_every_screen_in_dutch_and_english() -> None:
    wording_for = wording_in(Path(__file__).parents[2] / "resources" / "translations")
    for screen in Screen:
        dutch, english = (words_of(screen, wording_for(code), wording_for("nl")) for code in ("nl", "en"))
        assert dutch.texts.keys() == english.texts.keys()
        assert dutch["question"] != english["question"]


def test_each_woman_is_asked_in_her_own_language(window: SelfEntryWindow) -> None:
    assert "Kies je naam" in everything_told(window)
    choose(window, "Hiwot")
    assert "What is your upper pressure?" in everything_told(window)
    window.begin()
    choose(window, HER)
    assert "Wat is je bovendruk?" in everything_told(window)


def test_another_language_can_be_chosen_and_is_gone_with_her(window: SelfEntryWindow) -> None:
    choose(window, HER)
    press("11")
    tap(window.stage.top.language_button)
    assert [t.text() for t in window.stage.choice.grid.tiles] == ["Nederlands", "English"]
    tap(tile(window, "English"))
    assert "What is your upper pressure?" in everything_told(window)
    press("8\n", "76\n", "68,4\n")
    tap(forward(window))
    assert f"Thank you, {HER}." in everything_told(window)
    tap(forward(window))
    assert "Kies je naam" in everything_told(window)


def test_a_language_chosen_before_the_name_stays_for_her(window: SelfEntryWindow) -> None:
    tap(window.stage.top.language_button)
    tap(tile(window, "English"))
    assert "Choose your name" in everything_told(window)
    choose(window, HER)
    assert "What is your upper pressure?" in everything_told(window)


def test_a_language_from_the_right_mirrors_all_but_pad_and_number(
    room: Afternoon, shown: Shown, arabic: Path
) -> None:
    room.practice.women.change(replace(room.woman(HER), language="ar"))
    window = shown_with(room, shown, arabic)
    choose(window, HER)
    stage = window.stage
    assert made_up("Wat is je bovendruk?") in everything_told(window)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = window.rect().left(), window.rect().right()
    assert forward(window).mapTo(window, QPoint()).x() == left + 32
    assert stage.question.pad.mapTo(window, QPoint()).x() == left + 32
    back = stage.bottom.back_button
    assert back.mapTo(window, back.rect().topRight()).x() == right - 32
    assert [key(window, sign).x() for sign in "123"] == sorted(key(window, sign).x() for sign in "123")
    assert key(window, "1").text() == "1"
    field = stage.question.field
    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.mapTo(window, field.rect().topRight()).x() == right - 32
    give(window, "118", "76", "68,4")
    tap(forward(window))
    assert values(room) == [BloodPressure(118, 76), Weight(68_400)]
    tap(forward(window))
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    window.end()


def test_a_screen_with_a_text_missing_is_wholly_dutch(room: Afternoon, shown: Shown, tmp_path: Path) -> None:
    folder = make_language(tmp_path, without={"Dit is het bovenste getal op de meter."})
    room.practice.women.change(replace(room.woman(HER), language="ar"))
    window = shown_with(room, shown, folder)
    tap(tile(window, HER))
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    tap(forward(window))
    told = everything_told(window)
    assert "Dit weet ik niet" in told
    assert made_up("Dit weet ik niet") not in told
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    give(window, "118")
    assert made_up("Wat is je onderdruk?") in everything_told(window)
    window.end()


def test_the_app_itself_goes_on_from_the_left(room: Afternoon, shown: Shown, arabic: Path) -> None:
    window = shown_with(room, shown, arabic, language="ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    window.end()


# Time


def test_whoever_walks_away_is_asked_and_then_forgotten(room: Afternoon, window: SelfEntryWindow) -> None:
    before = json.dumps(room.store.count_rows())
    choose(window, HER)
    give(window, "118")
    press("76")
    run_out(window._idle, IDLE_MS)
    assert window.screen_in_sight is Screen.IDLE
    assert "Ben je er nog?" in everything_told(window)
    assert not {"118", "76"} & set(everything_told(window).split())
    run_out(window, LAST_CHANCE_MS)
    assert (window.screen_in_sight, window._room.step, window._room.her) == (Screen.CHOOSE, Step.CHOOSE, None)
    assert json.dumps(room.store.count_rows()) == before


@pytest.mark.parametrize("with_key", [True, False])
def test_any_key_or_tap_goes_on_where_she_was(window: SelfEntryWindow, with_key: bool) -> None:
    choose(window, HER)
    press("11")
    run_out(window._idle, IDLE_MS)
    if with_key:
        QTest.keyClick(focused(), "8")
    else:
        tap(forward(window))
    # The key that says that she is there is no digit.
    assert window.stage.question.field.text() == "11"
    press("8\n")
    assert window.screen_in_sight is Screen.DIASTOLIC


def test_a_touch_begins_the_count_anew(window: SelfEntryWindow) -> None:
    choose(window, HER)
    timer = window._idle._timer
    timer.stop()
    touch(window)
    assert timer.isActive()


def test_nobody_is_asked_where_nothing_is_typed(window: SelfEntryWindow) -> None:
    tap(window.stage.top.language_button)
    tap(tile(window, "English"))
    run_out(window._idle, IDLE_MS)
    assert window.screen_in_sight is Screen.CHOOSE
    assert "Kies je naam" in everything_told(window)


def test_the_thanks_make_room_for_the_next_woman_by_themselves(window: SelfEntryWindow) -> None:
    choose(window, HER)
    give(window, "118", "76", "68,4")
    tap(forward(window))
    assert f"Dank je wel, {HER}." in everything_told(window)
    run_out(window, THANKS_MS)
    assert window.screen_in_sight is Screen.CHOOSE
    assert tile(window, f"{HER}, klaar").isVisible()
