"""The calendar file is read by rules of its own: folded lines, escapes, one zone, and what stays the same."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.calendars import Appointment, revision
from facilitator_app.exchange.calendars import OCTETS, calendar_file, escaped

CHANGED = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def on_the_wall(day: int, hour: int) -> datetime:
    """A day in March on the clock of the room, as a session has it."""
    return datetime.combine(date(2026, 3, day), time(hour))


MEETING = Appointment(
    "session-4@kring", on_the_wall(12, 14), on_the_wall(12, 16), "Bijeenkomst 4", "Buurthuis De Linde"
)
ZONE = ZoneInfo("Europe/Amsterdam")


def file(*appointments: Appointment, changed_at: datetime = CHANGED) -> bytes:
    return calendar_file(appointments, "0.1.0", changed_at, revision(changed_at))


def properties(data: bytes) -> list[tuple[str, str]]:
    """Every property with its value, unfolded and without its escapes, as RFC 5545 §3.1 says."""
    unfolded = re.sub("\r\n[ \t]", "", data.decode())
    assert unfolded.endswith("\r\n")
    found = [line.partition(":") for line in unfolded.removesuffix("\r\n").split("\r\n")]
    escapes = {"\\n": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
    return [(name, re.sub(r"\\[n,;\\]", lambda match: escapes[match[0]], value)) for name, _, value in found]


def value(data: bytes, name: str) -> str:
    (found,) = [value for prop, value in properties(data) if prop.partition(";")[0] == name and "T" in prop + "T"]
    return found


def test_one_session_is_one_event() -> None:
    told = properties(file(MEETING))
    event = told[told.index(("BEGIN", "VEVENT")) + 1 : told.index(("END", "VEVENT"))]
    assert event == [
        ("UID", "session-4@kring"),
        ("DTSTAMP", "20260301T093000Z"),
        ("SEQUENCE", str(revision(CHANGED))),
        ("DTSTART;TZID=Europe/Amsterdam", "20260312T140000"),
        ("DTEND;TZID=Europe/Amsterdam", "20260312T160000"),
        ("SUMMARY", "Bijeenkomst 4"),
        ("LOCATION", "Buurthuis De Linde"),
        ("STATUS", "CONFIRMED"),
    ]
    assert told[:4] == [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Kring//Kring 0.1.0//NL"),
        ("METHOD", "PUBLISH"),
    ]


@pytest.mark.parametrize("year", [2025, 2026, 2027, 2030])
def test_its_time_zone_is_that_of_amsterdam_on_every_day(year: int) -> None:
    zone = tzical(StringIO(file(MEETING).decode().replace("\r\n", "\n"))).get("Europe/Amsterdam")
    for month in range(1, 13):
        for day in (1, 24, 28):
            for hour in (0, 5, 14):
                moment = datetime.combine(date(year, month, day), time(hour))
                ours, theirs = moment.replace(tzinfo=zone), moment.replace(tzinfo=ZONE)
                assert ours.utcoffset() == theirs.utcoffset(), moment


def test_a_change_makes_the_same_event_newer() -> None:
    before = file(MEETING)
    assert before == file(MEETING), "nothing changed: the same bytes"
    moved = replace(MEETING, starts_at=on_the_wall(19, 14), ends_at=on_the_wall(19, 16))
    after = file(moved, changed_at=CHANGED.replace(second=1))
    assert value(after, "UID") == value(before, "UID")
    assert int(value(after, "SEQUENCE")) > int(value(before, "SEQUENCE"))
    assert int(value(after, "SEQUENCE")) < 2**31


def test_a_session_that_was_called_off_is_taken_away() -> None:
    assert value(file(replace(MEETING, cancelled=True)), "STATUS") == "CANCELLED"


@given(st.text(max_size=400), st.text(max_size=120))
def test_whatever_stands_in_it_each_line_is_short_and_comes_back_whole(place: str, title: str) -> None:
    data = file(replace(MEETING, summary=f"x{title}", place=f"x{place}", description="a\nb; c, d \\ e"))
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= OCTETS
        line.decode()
    told = dict(properties(data))
    assert told["DESCRIPTION"] == "a\nb; c, d \\ e"
    assert [name for name, _ in properties(data)].count("BEGIN") == 5
    for kept, typed in ((told["LOCATION"], place), (told["SUMMARY"], title)):
        assert re.sub(r"\W", "", kept) == "x" + re.sub(r"\W", "", escaped(typed).replace("\\n", ""))


def test_a_name_with_a_line_of_its_own_adds_no_property() -> None:
    data = file(replace(MEETING, place="Linde\r\nATTENDEE:mailto:iemand@voorbeeld.nl"))
    assert "ATTENDEE" not in {name for name, _ in properties(data)}
