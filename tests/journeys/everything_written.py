"""All that leaves a trace on a disk, then a fall: python -m tests.journeys.everything_written FOLDER.

Run it with a temporary folder and a home of its own; what it left can be searched then. Everybody is invented.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator_app.app import keep_to_ourselves
from facilitator_app.domain.debriefs import Debrief
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.sessions import Attendance, Field, PaperUse
from facilitator_app.live.door import Door
from facilitator_app.live.measurements import Typed
from facilitator_app.ui.appearance import Appearance
from facilitator_app.ui.crash import Crash
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.saving import save_papers
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.practice import AGENDAS, NAMES, PASSPHRASE, WORDING, Practice

GROUP_NAME = "Zonnebloem"
PRESSURE, WEIGHT = ("143", "87"), "88,70"
NOTE, QUESTION, WOMAN_NOTE = "Veel gelachen om de baby", "Mag ik nog paardrijden?", "apparaat gaf een foutmelding"
REASON, LOOKING_BACK = "wil iets vragen over verlof", "het geboortebad laten zien"
FOUND, AGREED = "maakt zich zorgen om haar werk", "belt vrijdag de huisarts"
PHONE, FILE_PASSWORD, PARCEL_PHRASE = "06 98 76 54 32", "dit is voor de praktijk", "een heel andere zin"
# What nobody may find. A value stands as it is written on a screen, on a paper or in the log.
SECRETS = (
    *(f"{first} {last}" for first, last in NAMES),
    # A shorter one comes up by chance in what is encrypted.
    *(name for first, last in NAMES for name in (first, last) if len(name) > 4),
    GROUP_NAME,
    "/".join(PRESSURE),
    WEIGHT,
    NOTE,
    QUESTION,
    WOMAN_NOTE,
    REASON,
    LOOKING_BACK,
    FOUND,
    AGREED,
    PHONE,
    PASSPHRASE,
    FILE_PASSWORD,
    PARCEL_PHRASE,
)


def everything(folder: Path) -> None:
    """One afternoon with all that writes a file, in a window that is really there."""
    keep_to_ourselves()
    app = QApplication(["kring"])
    app.setApplicationName("Kring")
    app.setOrganizationName("Kring")
    practice = Practice(folder / "kring")
    practice.door.leave()
    door = Door(practice.folder, AGENDAS, practice.wall, practice.parameters)
    window = MainWindow()
    sys.excepthook = Crash(practice.folder, lambda sentence: window.toast.tell(sentence, undo=False))
    appearance = Appearance(app, QSettings())
    appearance.set_scheme(Scheme.DARK)
    appearance.zoom(1)
    way_in = WayIn(door, window, lambda _language: WORDING, "", None, appearance)
    window.show()
    way_in.begin()
    door.unlock(door.people()[0].id, PASSPHRASE)
    way_in.begin()
    rooms = door.practice
    amina = rooms.women.get("vrouw-0")
    rooms.women.change(replace(amina, phone=PHONE))
    assert way_in.navigation is not None
    way_in.navigation._open_session("bijeenkomst-4")
    session = way_in.navigation.session
    assert session is not None
    for row in session.seating.rows():
        session.seating.record_pressure(row.seat.id, *PRESSURE, row.seat.id)
        session.seating.record_weight(row.seat.id, WEIGHT, row.seat.id)
    first, second, last = (session.seating.rows()[place].seat.id for place in (0, 1, -1))
    rooms.measurements.note(first, WOMAN_NOTE)
    rooms.belly_findings.record(first, FindingKind.NOTE, FOUND)
    rooms.belly_findings.keep_draft(second, FindingKind.DISCUSSED, FOUND)
    rooms.belly_findings.agree(first, AGREED, None, "Joke")
    session.belly_checks.see(first)
    rooms.measurements.add(second, Typed(*PRESSURE))
    session.seating.keep_draft(second, Field.WEIGHT, "88,7", "half")
    session.seating.mark(last, Attendance.LEFT_EARLY)
    session.little_list.put(first, LineKind.QUESTION, REASON)
    rooms.debriefing.keep(Debrief(session.session.id, take_along=LOOKING_BACK))
    session.start_circle()
    session.circle.ask(QUESTION)
    session.circle.write_note(session.circle.timetable()[0].block.id, NOTE)
    app.processEvents()
    papers = list(PaperSet(session, lambda _language: WORDING, "nl").make(Wanted(), PaperUse.SAVE))
    stick = folder / "stick"
    stick.mkdir()
    list(save_papers(papers, stick, session.session.held_on, FILE_PASSWORD))
    list(rooms.keeping.make(stick))
    rooms.handovers.give("zonnebloem", "Saskia", PARCEL_PHRASE, stick)
    try:
        raise ValueError(f"{amina.full_name} {PRESSURE} {WEIGHT} {NOTE} {PHONE}")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    door.cover()
    app.processEvents()
    session.closing.close()
    sys.stdout.write(f"{len(papers)} papers\n")
    sys.stdout.flush()
    # Nothing is closed, flushed or said goodbye to.
    os.abort()


if __name__ == "__main__":
    everything(Path(sys.argv[1]))
