"""Every page is opened by every role: it stands there without what is not hers, or she is told that it is not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from facilitator_app.domain.debriefs import Debrief
from facilitator_app.domain.groups import Role
from facilitator_app.domain.permissions import SEE_DETAILS, SEE_NAMES, SEE_NOTES, may
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.office import Office
from facilitator_app.ui.words import sentence_for
from tests.ui.copies import Copy, make_practice
from tests.ui.kring import Kring, found, readable

HER, GROUP, SESSION, NEXT = "vrouw-0", "zonnebloem", "bijeenkomst-4", "bijeenkomst-5"
VALUES = ("118", "76", "68,4")
NOTED, LOOKED_BACK = WRITTEN = "Iris vertelde veel.", "Vroeger beginnen."

# What a role needs for a page, and the way there.
WAYS: dict[str, tuple[str, Callable[[Kring, Office], object]]] = {
    "all groups": (SEE_NAMES, lambda _, o: o.show_all_groups()),
    "group": (SEE_NAMES, lambda _, o: o.show_group(GROUP)),
    "series": (SEE_NAMES, lambda _, o: o.show_series(GROUP)),
    "debrief": (SEE_NAMES, lambda _, o: o.show_debrief(SESSION)),
    "overview": ("paper.series", lambda _, o: o.group_papers.show_overview(GROUP)),
    "help": (SEE_NAMES, lambda k, _: k.window.help_requested.emit()),
    "new woman": ("participant.add", lambda _, o: o.women.show_new_woman(GROUP)),
    "details": ("participant.change", lambda _, o: o.show_woman_form(HER)),
    "status": ("participant.status", lambda _, o: o.women.show_status(HER)),
    "move": ("participant.move", lambda _, o: o.women.show_move(HER)),
    "composing": (SEE_DETAILS, lambda _, o: o.women.show_composing()),
    "merge": ("participant.move", lambda _, o: o.women.show_merge(GROUP)),
    "split": ("participant.move", lambda _, o: o.women.show_split(GROUP)),
    "new group": ("group.add", lambda _, o: o.making.show_new_group()),
    "dates": ("dates.change", lambda _, o: o.making.show_planning(GROUP)),
    "list": ("participant.import", lambda _, o: o.making.show_import(GROUP)),
    "giving": ("file.give-group", lambda _, o: o.handovers.show_giving(GROUP)),
    "taking": ("file.take-group", lambda _, o: o.handovers.show_taking()),
    "clashes": ("file.look", lambda _, o: o.handovers.show_clashes(GROUP)),
    "backups": ("backup.make", lambda _, o: o.backups.show_backups()),
    "retention": ("wipe.woman", lambda _, o: o.retention.show_retention()),
    "file": ("file.look", lambda _, o: o.dossiers.show_woman(HER)),
    "record of her": (SEE_DETAILS, lambda _, o: o.records.show_of_woman(HER)),
    "record of a session": (SEE_NAMES, lambda _, o: o.records.show_of_session(SESSION)),
    "log": ("log.look", lambda _, o: o.logs.show_log()),
    "log of her": ("log.look", lambda _, o: o.logs.show_log_of(HER)),
    "papers": ("paper.handout", lambda _, o: o.papers.show_papers(SESSION)),
    "texts": ("paper.handout", lambda _, o: o.papers.show_texts()),
    "preparation": ("preparation.tick", lambda _, o: o.beforehand.show_preparation(NEXT)),
    "slips": ("paper.slips", lambda _, o: o.beforehand.show_slips(NEXT)),
    "letting in": ("person.add", lambda k, _: k.navigation._people.show_adding()),
    "a person": ("person.role", lambda k, _: k.navigation._people.show_person(k.joke.id)),
    "new key": ("person.new-key", lambda k, _: k.navigation._people.show_new_key()),
    "sheet": ("secret.pin", lambda k, _: k.navigation._settings.show_sheet()),
    "settings": ("secret.pin", lambda k, _: k.navigation.show_settings()),
    "arrival": ("session.phase", lambda k, _: _in_session(k, Phase.ARRIVAL)),
    "circle": (SEE_NOTES, lambda k, _: _in_session(k, Phase.CIRCLE)),
    "closing": (SEE_NAMES, lambda k, _: _in_session(k, Phase.CLOSING)),
}


def _in_session(kring: Kring, phase: Phase) -> None:
    kring.navigation._open_session(SESSION)
    kring.navigation._go(phase)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The session of today is open, with values, notes and a look back in it."""
    folder = make_practice(tmp_path_factory.mktemp("made") / "kring")
    practice = Copy(folder, tmp_path_factory.mktemp("begun") / "kring").unlock()
    session, rooms = practice.open(), practice.door.practice
    seat = next(row.seat.id for row in session.seating.rows() if row.participant.id == HER)
    session.seating.record_pressure(seat, "118", "76", "stap")
    session.seating.record_weight(seat, "68,4", "stap")
    session.circle.start()
    session.circle.write_note(session.circle.timetable()[0].block.id, NOTED)
    session.circle.ask("Mag ik nog vliegen?")
    rooms.debriefing.keep(Debrief(SESSION, otherwise=LOOKED_BACK))
    rooms.leave_session()
    practice.door.leave()
    return practice.folder


@pytest.fixture
def opened(made: Path, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Callable[[Role], Kring]]:
    all_opened: list[Kring] = []

    def open_one(role: Role) -> Kring:
        all_opened.append(Kring(made, tmp_path / "kring", shown, role))
        return all_opened[-1]

    yield open_one
    for kring in all_opened:
        kring.close()
        kring.practice.door.leave()


@pytest.mark.parametrize("role", Role)
def test_every_page_stands_there_or_says_that_it_is_not_for_this_role(
    opened: Callable[[Role], Kring], role: Role
) -> None:
    kring = opened(role)
    office, toast = kring.office, kring.window.toast
    assert isinstance(office, Office)
    came, hers = set(), {name for name, (word, _) in WAYS.items() if may(role, word)}
    for name, (_, way) in WAYS.items():
        office.show_start()
        toast.dismiss()
        start = kring.window.page
        way(kring, office)
        if toast.isHidden() or toast.text.text() != sentence_for(NotAllowed()):
            came.add(name)
            assert kring.window.page is not start, name
        words = " ".join(texts_of(kring.window))
        assert role.sees_values or not found(VALUES, kring.window), name
        assert may(role, SEE_NOTES) or not any(text in words for text in WRITTEN), name
        assert "see." not in words, name
    assert came == hers


@pytest.mark.parametrize("role", Role)
def test_no_button_of_the_settings_leads_to_what_is_not_hers(opened: Callable[[Role], Kring], role: Role) -> None:
    kring = opened(role)
    kring.navigation.show_settings()
    for button in kring.window.page.findChildren(QPushButton):
        wanted = {"Bewaren en wissen": "wipe.woman", "Bekijk het logboek": "log.look"}.get(button.text())
        assert wanted is None or button.isEnabled() == may(role, wanted)


def texts_of(window: QWidget) -> Iterator[str]:
    """What can be read in labels, fields and texts of more lines."""
    yield from readable(window)
    for edit in window.findChildren(QPlainTextEdit):
        if edit.isVisible():
            yield edit.toPlainText()
