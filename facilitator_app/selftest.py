"""Proves in a few seconds that an installed or frozen Kring has all it needs, by using it."""

import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory


def self_test() -> int:
    """Open every resource, keep a temporary encrypted store, print every document, show a window.

    Prints a line per step; returns 0 when all went well, else 1.
    """
    # A machine that builds has no screen; whoever wants a real one sets the platform.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from facilitator_app.ui.theme import IN_FUSION

    app = QApplication([sys.argv[0], *IN_FUSION])
    with TemporaryDirectory(prefix="kring-zelftest-") as folder:
        steps: list[tuple[str, Callable[[Path, QApplication], object]]] = [
            ("programma's en teksten", _read_resources),
            ("letters en pictogrammen", _load_looks),
            ("opslag en documenten", _hold_a_session),
        ]
        for name, step in steps:
            try:
                step(Path(folder), app)
            except Exception as problem:
                _say(f"zelftest: {name}: {type(problem).__name__}: {problem}")
                return 1
            _say(f"zelftest: {name}: goed")
    return 0


def _read_resources(_folder: Path, _app: object) -> None:
    from facilitator_app.content.agendas import load_agenda, load_series, load_themes
    from facilitator_app.content.handouts import load_handout
    from facilitator_app.content.holidays import public_holidays
    from facilitator_app.content.licences import licences
    from facilitator_app.content.patterns import load_pattern
    from facilitator_app.paths import resources
    from facilitator_app.ui.wording import ReaderWording

    agendas = resources() / "agendas"
    for language in ("nl", "en"):
        load_themes(agendas / "themes.toml", language)
        load_agenda(agendas / "standaard.toml", language)
        for series in agendas.iterdir():
            if series.is_dir():
                load_series(series, language)
        for pattern in (resources() / "patterns").iterdir():
            load_pattern(pattern, language)
    for handout in (resources() / "handouts").iterdir():
        for language in ("nl", "en"):
            if load_handout(handout, language).language != language:
                raise ValueError(f"{handout.name} lacks a language")
    holidays = [public_holidays([2026], language)[date(2026, 4, 27)] for language in ("nl", "en")]
    if holidays != ["Koningsdag", "King's Day"]:
        raise ValueError("the public holidays are missing")
    english = ReaderWording("en", resources() / "translations", None)
    if english.translate("Attendance", "Aanwezig") == "Aanwezig":
        raise ValueError("the English texts are missing")
    if len(licences()) < 2:
        raise ValueError("the licences are missing")
    for file in resources().rglob("*"):
        if file.is_file() and not file.read_bytes():
            raise ValueError(f"{file.name} is empty")


def _load_looks(_folder: Path, app: object) -> None:
    from PySide6.QtGui import QFontInfo
    from PySide6.QtWidgets import QApplication

    from facilitator_app.domain.participants import PICTURES
    from facilitator_app.ui.fonts import FAMILY, app_font
    from facilitator_app.ui.icons import pixmap
    from facilitator_app.ui.theme import Scheme, apply_theme

    assert isinstance(app, QApplication)
    apply_theme(app, Scheme.LIGHT)
    if QFontInfo(app_font(15)).family() != FAMILY:
        raise ValueError(f"{FAMILY} is missing")
    for name in (*PICTURES, "circle-check", "eye-off", "house"):
        if pixmap(name, "#000000", 18).isNull():
            raise ValueError(f"the icon {name} is missing")


def _hold_a_session(folder: Path, _app: object) -> None:
    from facilitator_app import documents
    from facilitator_app.demo import PASSPHRASE, HandSetClock, open_demo
    from facilitator_app.domain.sessions import PaperUse
    from facilitator_app.live.handout_kinds import ABOUT_ONE_WOMAN, FOR_THE_ROOM, TO_TAKE_HOME
    from facilitator_app.live.wall import WallClock
    from facilitator_app.paths import resources
    from facilitator_app.ui.wording import ReaderWording

    clock = HandSetClock()
    wall = WallClock(clock)
    door = open_demo(folder / "demo", resources() / "agendas", clock, wall)
    try:
        card = door.practice.groups.card_of_today()
        assert card is not None
        session = door.practice.session(card.session.id)
        for row in session.seating.rows():
            session.seating.record_pressure(row.seat.id, "118", "76", "zelftest")
        session.start_circle()
        wording = ReaderWording("nl", resources() / "translations", None)
        woman = session.papers.women()[0].id
        kinds = (*TO_TAKE_HOME, *FOR_THE_ROOM)
        handouts = [
            documents.render_handout(session.handouts.take(kind, "nl", PaperUse.PREVIEW), wording)
            for kind in kinds
            if kind not in ABOUT_ONE_WOMAN
        ]
        papers = (
            *handouts,
            documents.render_measuring_card(session.papers.card(woman, PaperUse.PREVIEW), wording),
            documents.render_file_sheet(session.papers.file_sheet(woman, PaperUse.PREVIEW), wording),
            documents.render_group_report(session.papers.group_report(PaperUse.PREVIEW), wording),
            documents.render_series_overview(
                door.practice.series_paper(session.group.id).overview(PaperUse.PREVIEW), wording
            ),
        )
        _look_at(documents.join(papers))
        documents.with_password(papers[-1], "een lang wachtwoord")
        sheet = door.keys.sheet(door.keys.new_code(PASSPHRASE))
        _look_at(documents.render_recovery_sheet(sheet, wording))
        if session.circle.clock.remaining(wall.now()) <= timedelta(0):
            raise ValueError("the programme does not run")
    finally:
        door.leave()


def _look_at(pdf: bytes) -> None:
    import pypdfium2

    book = pypdfium2.PdfDocument(pdf)
    try:
        for page in book:
            page.render(scale=0.2)
    finally:
        book.close()


def _say(line: str) -> None:
    # A windowed program on Windows has no standard output.
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
