"""Appointments as an iCalendar file (RFC 5545), which every calendar reads.

Small enough to write ourselves: a dozen lines per appointment and one time zone. What is easily done wrong, the
folding and the escapes, is here in one place.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from facilitator_app.domain.calendars import Appointment
from facilitator_app.domain.plain_text import visible

ZONE = "Europe/Amsterdam"
OCTETS = 75
# Since 1996 all of the European Union changes its clocks on the last Sundays of March and October.
_ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def calendar_file(appointments: Iterable[Appointment], version: str, changed_at: datetime, revision: int) -> bytes:
    """Return the bytes of a file with these appointments.

    Args:
        appointments: in any order.
        version: of Kring.
        changed_at: aware, when any of them was changed last.
        revision: rises with each change.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Kring//Kring {escaped(version)}//NL", "METHOD:PUBLISH"]
    lines += _ZONE_LINES
    for appointment in sorted(appointments, key=lambda one: (one.starts_at, one.uid)):
        lines += _event(appointment, changed_at, revision)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def escaped(text: str) -> str:
    """Return a text as a value: RFC 5545 §3.3.11."""
    lines = [" ".join(visible(line).split()) for line in text.splitlines()]
    value = "\n".join(lines).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return value.replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """Yield a line in parts of at most 75 octets, each after the first with a space before it; no sign is cut."""
    part = ""
    for sign in line:
        if len(f"{part}{sign}".encode()) > OCTETS:
            yield part
            part = " "
        part += sign
    yield part


def _event(appointment: Appointment, changed_at: datetime, revision: int) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(appointment.uid)}"
    yield f"DTSTAMP:{changed_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{revision}"
    yield f"DTSTART;TZID={ZONE}:{appointment.starts_at:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={ZONE}:{appointment.ends_at:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{escaped(appointment.summary)}"
    if appointment.place:
        yield f"LOCATION:{escaped(appointment.place)}"
    if appointment.description:
        yield f"DESCRIPTION:{escaped(appointment.description)}"
    yield f"STATUS:{'CANCELLED' if appointment.cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"
