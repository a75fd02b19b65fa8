"""Dates as people in the Netherlands type them, and as Excel and record systems write them.

The day always comes before the month; nothing is guessed and nothing is corrected silently.
"""

import re
from datetime import date

from facilitator_app.domain.refusals import UnreadableDate, WhyNoDate

YEARS = range(1900, 2100)
_LONGEST = 60

# [0-9] because \d and int() also take Arabic-Indic and full-width digits.
_DAY, _YEAR = "(?P<day>[0-9]{1,2})", "['’]?(?P<year>[0-9]{4}|[0-9]{2})"
_ZERO_TO_59 = "[0-5][0-9]"
# Excel puts a time behind a date. One with a time zone or AM stays unread: its day may be another one here.
_TIME = rf"(?:[ t][0-9]{{1,2}}[:.]{_ZERO_TO_59}(?:[:.]{_ZERO_TO_59}(?:[.,][0-9]+)?)?(?: uur)?)?"
_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_WEEKDAY = (
    r"(?:(?P<weekday>ma|di|wo|do|vr|za|zo)\.?,? |"
    r"(?P<whole>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? )?"
)
_FORMS = tuple(
    re.compile(rf"{_WEEKDAY}{form}{_TIME}")
    for form in (
        rf"{_DAY} ?(?P<sign>[-/.]) ?(?P<month>[0-9]{{1,2}}) ?(?P=sign) ?{_YEAR}",
        rf"{_DAY} (?P<month>[0-9]{{1,2}}) {_YEAR}",
        rf"{_DAY}\.?[ -]?(?P<name>[a-z]+)\.?[ -]?{_YEAR}",
        r"(?P<year>[0-9]{4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})",
        # Eight digits are one of the two: 19 and 20, with which every year begins, are no month.
        r"(?P<year>(?:19|20)[0-9]{2})(?P<month>0[0-9]|1[0-2])(?P<day>[0-9]{2})",
        r"(?P<day>[0-9]{2})(?P<month>[0-9]{2})(?P<year>[0-9]{4})",
    )
)
_MONTHS = (
    ("januari", "jan", "january"),
    ("februari", "feb", "febr", "february"),
    ("maart", "mrt", "maa", "mar", "march"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "jun", "june"),
    ("juli", "jul", "july"),
    ("augustus", "aug", "august"),
    ("september", "sep", "sept"),
    ("oktober", "okt", "oct", "october"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}


def parse_date(text: str) -> date:
    """Read the day of a due date or a session; of two digits the year is 20jj.

    Reads 3-6-2026, 3/6/26, 03.06.2026, 2026-06-03, 3 juni 2026, wo 3 jun 2026, 03062026 and 20260603, also
    with a time behind it.

    Raises:
        UnreadableDate: for whatever is not one existing day.
    """
    return _read(text, None)


def parse_birth_date(text: str, today: date) -> date:
    """Read a day in the past in the same forms; of two digits the year is the last one that has been.

    A day after `today` that was typed with its whole year is returned as it is.

    Raises:
        UnreadableDate: for whatever is not one existing day.
    """
    return _read(text, today)


def _read(text: str, today: date | None) -> date:
    tidy = " ".join(text[: _LONGEST + 1].lower().split())
    match = next((found for form in _FORMS if (found := form.fullmatch(tidy))), None)
    if match is None or len(text) > _LONGEST:
        raise UnreadableDate(WhyNoDate.NOT_A_DATE)
    parts = match.groupdict()
    month = int(parts["month"]) if parts.get("month") else _MONTH_OF.get(parts["name"])
    if month is None:
        raise UnreadableDate(WhyNoDate.NOT_A_DATE)
    day = _existing(parts["year"], month, int(parts["day"]), today)
    weekday = parts["weekday"] or parts["whole"]
    if weekday and weekday[:2] != _WEEKDAYS[day.weekday()]:
        raise UnreadableDate(WhyNoDate.NO_SUCH_DAY)
    return day


def _existing(digits: str, month: int, day: int, today: date | None) -> date:
    year = int(digits) if len(digits) == 4 else 2000 + int(digits)
    if year not in YEARS:
        raise UnreadableDate(WhyNoDate.NO_SUCH_YEAR)
    try:
        if len(digits) == 2 and today is not None and date(year, month, day) > today:
            return date(year - 100, month, day)
        return date(year, month, day)
    except ValueError as error:
        raise UnreadableDate(WhyNoDate.NO_SUCH_DAY) from error
