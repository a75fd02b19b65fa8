"""The public holidays of the Netherlands, as days with names; school holidays differ by region and stay out."""

from collections.abc import Iterable
from datetime import date

# The languages of the app as the package writes them.
_LANGUAGES = {"nl": "nl", "en": "en_US"}


def public_holidays(years: Iterable[int], language: str) -> dict[date, str]:
    """Return the holidays of some years: Hemelvaartsdag, Koningsdag; 5 mei only in the years that it is one."""
    # Brings two hundred countries along, a fifth of a second: nobody else waits for them.
    from holidays import country_holidays

    return dict(country_holidays("NL", years=list(years), language=_LANGUAGES.get(language, "nl")))
