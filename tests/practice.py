"""A small practice on a real encrypted store, at a clock that a test sets, in a room in Amsterdam."""

import atexit
import shutil
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import PICTURES, Participant
from facilitator_app.domain.sessions import Session
from facilitator_app.live.door import Door
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.store.wrapping import Argon2Parameters
from facilitator_app.ui.wording import ReaderWording

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AGENDAS = Path(__file__).parents[1] / "resources" / "agendas"
TODAY = date(2026, 3, 12)
START = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)  # 14.00 in Amsterdam
PASSPHRASE = "vier woorden zijn genoeg"
PIN = "2580"
NAMES = (
    ("Amina", "Bouali"),
    ("Anouk", "Visser"),
    ("Birgül", "Yıldız"),
    ("Charlotte", "Hendriks"),
    ("Danique", "Peters"),
    ("Fatima", "El Amrani"),
    ("Hiwot", "Tesfay"),
    ("Iris", "Mulder"),
    ("Lotte", "Jansen"),
    ("Olena", "Kovalenko"),
    ("Sanne", "Dijk"),
    ("Zofia", "Wójcik"),
)
WORDING = ReaderWording("nl", None, AMSTERDAM)


class Practice:
    """One group, Zonnebloem, with sessions 3 (four weeks ago), 4 (today) and 5 (in two weeks), all only planned.

    It is made once and then copied: a copy is there much sooner.
    """

    def __init__(
        self,
        folder: Path,
        names: tuple[tuple[str, str], ...] = NAMES,
        today: date = TODAY,
        parameters: Argon2Parameters = QUICK,
    ) -> None:
        made, self.code = _made(names, today, parameters)
        shutil.copytree(made, folder)
        self.clock = HandSetClock()
        self.clock.moment = datetime.combine(today, START.timetz())
        self.wall = WallClock(self.clock, AMSTERDAM)
        self.folder = folder
        self.parameters = parameters
        self._come_in()

    @classmethod
    def of_today(cls, folder: Path) -> "Practice":
        """Make one whose session is today by this computer's clock, with the usual work for a passphrase."""
        return cls(folder, today=datetime.now(AMSTERDAM).date(), parameters=Argon2Parameters())

    def open(self, number: int = 4) -> LiveSession:
        """Put a session on the table."""
        return self.door.practice.session(f"bijeenkomst-{number}")

    def pass_time(self, **span: float) -> None:
        """Let the clock on the wall go on."""
        assert self.clock.moment is not None
        self.clock.moment += timedelta(**span)

    def reopen(self) -> None:
        """Close everything as a power cut would leave it, and come in again with the passphrase."""
        self.door.leave()
        self._come_in()

    def _come_in(self) -> None:
        self.door = Door(self.folder, AGENDAS, self.wall, self.parameters)
        self.door.enter()
        self.door.unlock(self.door.people()[0].id, PASSPHRASE)


@cache
def _made(names: tuple[tuple[str, str], ...], today: date, parameters: Argon2Parameters) -> tuple[Path, str]:
    """Make the practice in a folder that lives as long as the tests; returns it with the recovery code."""
    kept = TemporaryDirectory(prefix="kring-tests-")
    atexit.register(kept.cleanup)
    folder = Path(kept.name) / "kring"
    clock = HandSetClock()
    # A store whose last change lies months back asks at the door whether the day is right.
    clock.moment = datetime.combine(today, START.timetz())
    door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), parameters)
    door.enter()
    code = door.begin(
        practice="Verloskundigenpraktijk De Linde",
        phone="012 - 345 67 89",
        first_name="Joke",
        passphrase=PASSPHRASE,
        pin=PIN,
        language="nl",
    )
    door.keys.prove_code(code)
    groups, who = door.practice.groups, door.practice.settings.who
    groups.add(Group("zonnebloem", "Zonnebloem", "Buurthuis De Linde", "zwangerschap-9-plus-1", (who.id,)))
    for place, (first_name, surname) in enumerate(names):
        door.practice.women.add(
            Participant(
                id=f"vrouw-{place}",
                group_id="zonnebloem",
                first_name=first_name,
                surname=surname,
                due_date=today + timedelta(days=13 * 7 + place),
                birth_date=date(1995, 1 + place % 12, 1 + place),
                picture=PICTURES[place % len(PICTURES)],
            )
        )
    for number, held_on, agenda in (
        (3, today - timedelta(days=28), "03-rust-en-relatie"),
        (4, today, "04-groeien-en-voelen"),
        (5, today + timedelta(days=14), "05-voeding-van-je-baby"),
    ):
        door.practice.planning.plan(
            Session(
                f"bijeenkomst-{number}", "zonnebloem", number, held_on, time(14), time(16), "Kerkstraat 1", agenda
            )
        )
    door.leave()
    return folder, code
