"""Days as people say them: vandaag, morgen, 19 maart."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.wording import Wording


def day_and_month(wording: Wording, day: date) -> str:
    """19 maart."""
    return wording.date_in_words(day).removesuffix(f" {day.year}")


def day_with_year_when_another(wording: Wording, day: date, today: date) -> str:
    """26 februari, or 26 februari 2025 in another year."""
    return day_and_month(wording, day) if day.year == today.year else wording.date_in_words(day)


def weekday_day_and_month(wording: Wording, day: date) -> str:
    """Donderdag 12 maart, for the head of a page."""
    words = wording.weekday_and_date(day).removesuffix(f" {day.year}")
    return words[:1].upper() + words[1:]


def near_day(wording: Wording, day: date, today: date) -> str:
    """Gisteren, vandaag or morgen, else 19 maart."""
    match (day - today).days:
        case -1:
            return QCoreApplication.translate("Days", "gisteren")
        case 0:
            return QCoreApplication.translate("Days", "vandaag")
        case 1:
            return QCoreApplication.translate("Days", "morgen")
    return day_and_month(wording, day)


def short_weekday(wording: Wording, day: date) -> str:
    """`do`; in other languages than Dutch three letters: `Thu`."""
    word = wording.weekday_and_date(day).partition(" ")[0]
    return word[: 2 if wording.language == "nl" else 3]


def weekday_and_short_date(wording: Wording, day: date) -> str:
    """`do 7 mei`, for a list of days."""
    return f"{short_weekday(wording, day)} {wording.short_date(day)}"
