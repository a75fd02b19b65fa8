"""A day that is typed without its year, next to a day that is known: 7 mei, 7-5."""

from datetime import date

from facilitator_app.domain.dates import parse_date
from facilitator_app.domain.refusals import UnreadableDate, WhyNoDate


def parse_day_near(text: str, near: date) -> date:
    """Read a day in the forms of parse_date; without a year it is the one nearest to `near`.

    Raises:
        UnreadableDate: for whatever is not one existing day.
    """
    try:
        return parse_date(text)
    except UnreadableDate as refusal:
        if refusal.reason is not WhyNoDate.NOT_A_DATE:
            raise
        found = [_in_year(text, year) for year in (near.year - 1, near.year, near.year + 1)]
        days = [answer for answer in found if isinstance(answer, date)]
        if days:
            return min(days, key=lambda day: abs((day - near).days))
        raise next(answer for answer in found if isinstance(answer, UnreadableDate)) from None


def _in_year(text: str, year: int) -> date | UnreadableDate:
    """The day in a year, or else why there is none: it does not exist, rather than that the text is no day."""
    tidy = text.strip().rstrip("-/.")
    why = UnreadableDate(WhyNoDate.NOT_A_DATE)
    for sign in ("-", "/", ".", " "):
        try:
            return parse_date(f"{tidy}{sign}{year}")
        except UnreadableDate as refusal:
            why = refusal if refusal.reason is not WhyNoDate.NOT_A_DATE else why
    return why
