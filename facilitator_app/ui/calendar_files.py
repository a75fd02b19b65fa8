"""The dates of a group as two files: one for its women, without a name, and one for who leads it."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app import __version__
from facilitator_app.domain.calendars import Appointment, revision
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.exchange.calendars import calendar_file
from facilitator_app.live.files import save_files
from facilitator_app.live.group_calendar import GroupCalendars, GroupDates

translate = QCoreApplication.translate


def save_calendars(calendars: GroupCalendars, group_id: str, folder: Path) -> Iterator[int]:
    """Write both files; gives after each how many are written.

    Raises:
        NotAllowed
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    dates = calendars.dates(group_id)
    # The group is named inside, for who leads it alone.
    files = (("bijeenkomsten-deelnemers.ics", _for_women), ("bijeenkomsten-praktijk.ics", _for_practice))
    yield from save_files(
        [
            (name, _file([make(session, dates) for session in dates.sessions], dates.changed_at))
            for name, make in files
        ],
        folder,
        partial(calendars.not_saved, group_id),
    )


def _file(appointments: list[Appointment], changed_at: datetime) -> bytes:
    return calendar_file(appointments, __version__, changed_at, revision(changed_at))


def _for_women(session: Session, dates: GroupDates) -> Appointment:
    """Who looks along in her calendar reads that she meets somewhere, and not with whom or what for."""
    call = translate("Calendar", "Kun je niet? Bel {telefoon}.").format(telefoon=dates.phone)
    return _appointment(
        session,
        "deelnemers",
        translate("Calendar", "Groepsbijeenkomst {n}").format(n=session.number),
        call if dates.phone else "",
    )


def _for_practice(session: Session, dates: GroupDates) -> Appointment:
    title = translate("Calendar", "{groep}, bijeenkomst {n} van {m}").format(
        groep=dates.group.name, n=session.number, m=dates.sessions[-1].number
    )
    led = translate("Calendar", "Begeleiders: {namen}").format(namen=", ".join(dates.facilitators))
    return _appointment(session, "praktijk", title, led if dates.facilitators else "")


def _appointment(session: Session, whose: str, title: str, description: str) -> Appointment:
    return Appointment(
        uid=f"{session.id}-{whose}@kring",
        starts_at=datetime.combine(session.held_on, session.starts_at),
        ends_at=datetime.combine(session.held_on, session.ends_at),
        summary=title,
        place=session.place,
        description=description,
        cancelled=session.state is SessionState.CANCELLED,
    )
