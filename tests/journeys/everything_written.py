"""All that leaves a trace on a disk, then a fall: python -m tests.journeys.everything_written FOLDER.

Run it with a temporary folder and a home of its own; what it left can be searched then. Everybody is invented.
"""

import os
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator_app.app import keep_to_ourselves
from facilitator_app.domain.debriefs import Debrief, Facilitation
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.handout_texts import CALL_BOX
from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.programme_refusals import PaperNotSealed
from facilitator_app.domain.sessions import Attendance, Field, PaperUse
from facilitator_app.live.door import Door
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.measurements import Typed
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.appearance import Appearance
from facilitator_app.ui.crash import Crash
from facilitator_app.ui.paper_outlet import on_sheets
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.pdf_pages import check_paper, page_count
from facilitator_app.ui.private_clipboard import PrivateClipboard
from facilitator_app.ui.saving import save_papers
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.pdfs import not_quite_whole_pdf, pdf_of
from tests.practice import AGENDAS, NAMES, PASSPHRASE, WORDING, Practice

GROUP_NAME = "Zonnebloem"
PRESSURE, WEIGHT = ("143", "87"), "88,70"
NOTE, QUESTION, WOMAN_NOTE = "Veel gelachen om de baby", "Mag ik nog paardrijden?", "apparaat gaf een foutmelding"
HALF_ASKED, REASON = "Hoe zit het met kraamzorg", "wil iets vragen over verlof"
LOOKING_BACK, GUEST, LED = "het geboortebad laten zien", "lactatiekundige Wilhelmina", "Saskia van Vuuren"
FOUND, DISCUSSED, AGREED = "maakt zich zorgen om haar werk", "haar moeder komt logeren", "belt vrijdag de huisarts"
# As long as what stands in a PDF of the tests, so that the rest of it stays where it is.
IN_OWN_PDF, OWN_PDF_NAME, OWN_WORDS = b"kraamvisite", "Wensen van Amina", "je de bel van Joke hoort"
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
    HALF_ASKED,
    REASON,
    LOOKING_BACK,
    GUEST,
    LED,
    FOUND,
    DISCUSSED,
    AGREED,
    IN_OWN_PDF.decode(),
    OWN_PDF_NAME,
    OWN_WORDS,
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
    rooms.belly_findings.record(first, FindingKind.DISCUSSED, DISCUSSED)
    rooms.belly_findings.keep_draft(second, FindingKind.DISCUSSED, FOUND)
    rooms.belly_findings.agree(first, AGREED, None, "Joke")
    session.belly_checks.see(first)
    rooms.measurements.add(second, Typed(*PRESSURE))
    session.seating.keep_draft(second, Field.WEIGHT, "88,7", "half")
    session.seating.mark(last, Attendance.LEFT_EARLY)
    session.little_list.put(first, LineKind.QUESTION, REASON)
    rooms.debriefing.keep(Debrief(session.session.id, take_along=LOOKING_BACK, guests=GUEST, interpreter=GUEST))
    rooms.debriefing.keep_facilitation(Facilitation(session.session.id, 2, LED))
    write_own_words(rooms.texts)
    session.start_circle()
    session.circle.ask(QUESTION)
    session.circle.write_note(session.circle.timetable()[0].block.id, NOTE)
    session.circle.keep_half_typed(HALF_ASKED)
    app.processEvents()
    stick = folder / "stick"
    stick.mkdir()
    bring_own_pdfs(session, stick)
    wanted = Wanted(handouts=True, own_papers=True)
    papers = list(PaperSet(session, lambda _language: WORDING, "nl").make(wanted, PaperUse.SAVE))
    list(save_papers(papers, stick, session.session.held_on, FILE_PASSWORD))
    clipboard = PrivateClipboard(window)
    for line in rooms.taken_lines.of_session(session.session.id):
        clipboard.put(rooms.taken_lines.copy(line))
    app.processEvents()
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


def write_own_words(texts: HandoutTexts) -> None:
    """Have the words of the practice's own on what goes home."""
    text = texts.text(CALL_BOX, "nl")
    texts.change(replace(text, parts=tuple(replace(part, lines=(OWN_WORDS,)) for part in text.parts)))
    texts.approve(CALL_BOX, "nl")


def bring_own_pdfs(session: LiveSession, stick: Path) -> None:
    """Bring one that goes with the rest, and one that can be neither laid out nor sealed.

    Both have a fault beside what is in them: whatever reads them would like to tell what it stumbled over.
    """
    faulty, broken = (
        pdf.replace(b"unspecified", IN_OWN_PDF).replace(b"(untitled)", b"@untitled)")
        for pdf in (pdf_of(1), not_quite_whole_pdf())
    )
    assert IN_OWN_PDF in faulty
    assert IN_OWN_PDF in broken
    session.own_papers.attach(OWN_PDF_NAME, faulty, check_paper(faulty))
    taken_away = session.own_papers.attach(OWN_PDF_NAME, broken, check_paper(broken)).id
    paper = PaperSet(session, lambda _language: WORDING, "nl").own_paper(taken_away, PaperUse.PRINT)
    assert all(page_count(sheets) for sheets in on_sheets(paper))
    with suppress(PaperNotSealed):
        list(save_papers([paper], stick, session.session.held_on, FILE_PASSWORD))
    session.own_papers.take_away(taken_away)


if __name__ == "__main__":
    everything(Path(sys.argv[1]))
