"""A demo practice made once, of which every test opens a copy of its own."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator_app.demo import PASSPHRASE, QUICK, HandSetClock, open_demo
from facilitator_app.live.door import Door
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.wording import ReaderWording

ZONE = ZoneInfo("Europe/Amsterdam")
PROGRAMMES = Path(__file__).parents[2] / "resources" / "agendas"
# Thursday 12 March 2026, 14.05 in the room: the demo's session of that day began at 14.00.
THURSDAY = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)


def clock_at(moment: datetime = THURSDAY) -> HandSetClock:
    """A clock that stands still."""
    clock = HandSetClock()
    clock.moment = moment
    return clock


def wall_of(clock: HandSetClock) -> WallClock:
    """The clock on the wall of the demo's room."""
    return WallClock(clock, ZONE)


def dutch() -> ReaderWording:
    """The wording of the app itself."""
    return ReaderWording("nl", None, ZONE)


def make_demo(folder: Path) -> Path:
    """Play the invented practice into `folder`, on that Thursday, and shut it."""
    clock = clock_at()

    def now() -> datetime:
        # The demo lets go of its clock at the end, and at the beginning asks for the present.
        return clock.moment or THURSDAY

    open_demo(folder, PROGRAMMES, clock, WallClock(now, ZONE)).leave()
    return folder


def copied_door(made: Path, folder: Path, clock: HandSetClock) -> Door:
    """A door before a copy of what was made, still shut."""
    shutil.copytree(made, folder)
    door = Door(folder, PROGRAMMES, wall_of(clock), QUICK)
    door.enter()
    return door


def opened_door(made: Path, folder: Path, clock: HandSetClock) -> Door:
    """A door as copied_door() gives, open."""
    door = copied_door(made, folder, clock)
    door.unlock(door.people()[0].id, PASSPHRASE)
    return door
