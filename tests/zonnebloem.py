"""A group of twelve invented women on the afternoon of their fourth session, for tests of what comes after it.

It is made once and then copied: each test gets a store of its own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from facilitator_app.demo import HandSetClock
from facilitator_app.domain.backups import BackupMade
from facilitator_app.domain.groups import Facilitator, Group, Practice, Role
from facilitator_app.domain.handout_texts import APPROVED_FIRST, CALL_BOX, HandoutText
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import Attendance, Session
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.store.store import Store, open_store

AGENDAS = Path(__file__).parents[1] / "resources" / "agendas"
ZONE = ZoneInfo("Europe/Amsterdam")
KEY, STORE_ID, NAME = "5" * 64, "2f1c7f0a-5a83-4b1d-9d11-6f0d3c0a1b52", "kring.db"

JOKE = Facilitator("joke", "Joke", Role.MIDWIFE)
CALL_LINES = ("je bloed verliest", "je je zorgen maakt")
HELD_ON = (date(2025, 12, 18), date(2026, 1, 15), date(2026, 2, 12), date(2026, 3, 12), date(2026, 4, 9))
AGENDA_IDS = ("01-kennismaken", "02-je-lijf-verandert", "03-rust-en-relatie", "04-groeien-en-voelen", "standaard")
TODAY = 4
WOMEN = (
    ("Amina", "Bouali", "nl"),
    ("Anouk", "Visser", "nl"),
    ("Birgül", "Yıldız", "tr"),
    ("Charlotte", "Hendriks", "nl"),
    ("Danique", "Peters", "nl"),
    ("Fatima", "El Amrani", "nl"),
    ("Hiwot", "Tesfay", "en"),
    ("Iris", "Mulder", "nl"),
    ("Lotte", "Jansen", "nl"),
    ("Olena", "Kovalenko", "en"),
    ("Sanne", "Dijk", "nl"),
    ("Zofia", "Wójcik", "nl"),
)


@dataclass(slots=True)
class Afternoon:
    """One open store at a clock that is set by hand, and the session of that day."""

    store: Store
    clock: HandSetClock
    practice: OpenPractice
    session: LiveSession

    def at(self, moment: str) -> None:
        """Set the clock of the room: `2026-03-12 16:02`."""
        self.clock.moment = datetime.fromisoformat(moment).replace(tzinfo=ZONE)

    def seen_by(self, role: Role) -> LiveSession:
        """Return the same session with somebody else at the laptop."""
        return _practice(self.store, Facilitator("saskia", "Saskia", role), self.clock).session(
            self.session.session.id
        )

    def woman(self, first_name: str) -> Participant:
        """Return one of the twelve."""
        return next(p for p in self.session.papers.women() if p.first_name == first_name)

    def seat(self, first_name: str) -> str:
        """Return the seat of one of the twelve."""
        (woman,) = self.store.participants.all_for(first_name=first_name)
        (seat,) = self.store.seats.all_for(session_id=self.session.session.id, participant_id=woman.id)
        return seat.id

    def measure(self, first_name: str, pressure: str = "", weight: str = "") -> None:
        """Type her numbers: `118/76`, `68,4`, or `-`; a question is answered with yes."""
        upper, _, lower = pressure.partition("/")
        step = new_id()
        if pressure:
            self.session.seating.record_pressure(self.seat(first_name), upper, lower, step, confirmed=True)
        if weight:
            self.session.seating.record_weight(self.seat(first_name), weight, step, confirmed=True)

    def take_all_in(self) -> None:
        """Ten women measure, Iris prefers not to, Zofia has sent her apologies."""
        for place, (name, _, _) in enumerate(WOMEN[:-1]):
            if name == "Iris":
                self.measure(name, "-", "-")
            else:
                self.measure(name, f"{110 + place}/{70 + place}", f"{60 + place},4")
        self.session.seating.mark(self.seat("Zofia"), Attendance.EXCUSED)


@contextmanager
def afternoon(folder: Path, *, all_in: bool = False) -> Iterator[Afternoon]:
    """Open a copy in an empty folder, on 12 March 2026 at two o'clock; with `all_in` after take_all_in()."""
    path = folder / NAME
    path.write_bytes(_all_in() if all_in else _made())
    store = open_store(path, KEY, STORE_ID)
    clock = HandSetClock()
    clock.moment = datetime(2026, 3, 12, 14, tzinfo=ZONE)
    practice = _practice(store, JOKE, clock)
    today = store.sessions.all_for(number=TODAY)[0]
    try:
        yield Afternoon(store, clock, practice, practice.session(today.id))
    finally:
        store.close()


def call_box(practice: OpenPractice, lines: tuple[str, ...]) -> HandoutText:
    """The words of the call box with other lines."""
    text = practice.texts.text(CALL_BOX, "nl")
    return replace(text, parts=tuple(replace(part, lines=lines) for part in text.parts))


def approve_texts(practice: OpenPractice, language: str = "nl") -> None:
    """Put Joke's name to every text that waits for one."""
    for text_id in sorted(APPROVED_FIRST):
        practice.texts.approve(text_id, language)


def _practice(store: Store, who: Facilitator, clock: HandSetClock) -> OpenPractice:
    return OpenPractice(store, who, WallClock(clock, ZONE), Programmes(AGENDAS, "nl"))


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        store = open_store(path, KEY, STORE_ID, made_at=datetime(2025, 11, 1, tzinfo=UTC).isoformat())
        clock = HandSetClock()
        clock.moment = datetime(2025, 11, 1, 10, tzinfo=ZONE)
        home = Practice(
            id="linde",
            name="Verloskundigenpraktijk De Linde",
            phone="012 - 345 67 89",
            language="nl",
            recovery_proven_on=date(2025, 11, 1),
        )
        saskia = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
        Desk(store, JOKE, WallClock(clock, ZONE)).commit(Change("practice.begin", saves=(home, JOKE, saskia)))
        practice = _practice(store, JOKE, clock)
        with practice.desk.at_once():
            _play(practice, clock)
            # Of this morning, so that none is asked for.
            made = datetime(2026, 3, 12, 8, tzinfo=ZONE)
            backup = BackupMade("kopie", made, "/media/stick", "Kring-reservekopie-2026-03-12-0800", 12, 5, 9999)
            practice.desk.commit(Change("backup.make", saves=(backup,), undoable=False))
        store.close()
        return path.read_bytes()


@cache
def _all_in() -> bytes:
    with TemporaryDirectory() as folder:
        with afternoon(Path(folder)) as room, room.practice.desk.at_once():
            room.take_all_in()
        return (Path(folder) / NAME).read_bytes()


def _play(practice: OpenPractice, clock: HandSetClock) -> None:
    practice.texts.change(call_box(practice, CALL_LINES))
    approve_texts(practice)
    group = Group("zonnebloem", "Zonnebloem", "Buurthuis De Linde", "zwangerschap-9-plus-1", (JOKE.id,))
    practice.groups.add(group)
    for place, (first_name, surname, language) in enumerate(WOMEN):
        practice.women.add(
            Participant(
                id=f"woman-{place:02}",
                group_id=group.id,
                first_name=first_name,
                surname=surname,
                due_date=date(2026, 6, 1) + timedelta(days=place),
                birth_date=date(1990, 1, 1) + timedelta(days=97 * place),
                language=language,
            )
        )
    hours = time(14), time(16), "Buurthuis De Linde"
    sessions = [
        Session(f"session-{number}", group.id, number, held_on, *hours, agenda_id)
        for number, (held_on, agenda_id) in enumerate(zip(HELD_ON, AGENDA_IDS, strict=True), 1)
    ]
    for session in sessions:
        practice.planning.plan(session)
    for session in sessions[: TODAY - 1]:
        clock.moment = datetime.combine(session.held_on, time(14), ZONE)
        held = practice.session(session.id)
        for place, row in enumerate(held.seating.rows()):
            if place == session.number:
                continue
            step = new_id()
            held.seating.record_pressure(row.seat.id, str(90 + place + session.number), str(60 + place), step)
            held.seating.record_weight(row.seat.id, f"{66 + place + session.number},2", step)
        clock.moment = datetime.combine(session.held_on, time(16), ZONE)
        held.closing.close()
        practice.leave_session()
