"""Texts, dates and numbers in a reader's language, beside the language that the app itself runs in."""

from datetime import date, datetime, time, tzinfo
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator

from facilitator_app.domain.readings import Weight

SOURCE_LANGUAGE = "nl"
_KNOWN_TO_QT_AS = {"prs": "fa_AF"}
# Dutch writes 14.00; every other language of the papers writes 14:00.
_POINT_BETWEEN_HOURS_AND_MINUTES = frozenset({"nl"})


class ReaderWording:
    """One reader's language (domain.wording.Wording). A text without a translation comes back in Dutch.

    The translator is never installed, so that a card in English can be made in a Dutch app.
    Digits stay 0-9 in every language: they must match the meter.

    Args:
        language: ISO 639-1 code.
        folder: where kring_<language>.qm stands; None or a missing file means no translation.
        zone: the time zone of the clock on the wall; None is this computer's.
    """

    def __init__(self, language: str, folder: Path | None, zone: tzinfo | None) -> None:
        self._language = language
        self._zone = zone
        self._locale = QLocale(_KNOWN_TO_QT_AS.get(language, language))
        self._translator = QTranslator()
        if folder is not None and language != SOURCE_LANGUAGE:
            self._translator.load(str(folder / f"kring_{language}.qm"))

    @property
    def language(self) -> str:
        """The ISO 639-1 code."""
        return self._language

    @property
    def right_to_left(self) -> bool:
        """Whether this language is read from the right."""
        return self._locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def translate(self, context: str, source: str, /) -> str:
        """Return a source text in this language."""
        return self._translator.translate(context, source) or source

    def knows(self, context: str, source: str, /) -> bool:
        """Whether there is a translation of this text; of Dutch there need not be any."""
        return self._language == SOURCE_LANGUAGE or bool(self._translator.translate(context, source))

    def weekday_and_date(self, day: date) -> str:
        """Return donderdag 9 april 2026."""
        return f"{self._locale.dayName(day.isoweekday())} {self.date_in_words(day)}"

    def date_in_words(self, day: date) -> str:
        """Return 9 april 2026."""
        return f"{day.day} {self._locale.monthName(day.month)} {day.year}"

    def short_date(self, day: date) -> str:
        """Return 9 apr, without the full stop that some versions of the locale data put behind it."""
        month = self._locale.monthName(day.month, QLocale.FormatType.ShortFormat)
        return f"{day.day} {month.rstrip('.')}"

    def numeric_date(self, day: date) -> str:
        """Return 09-04-2026."""
        return f"{day.day:02}-{day.month:02}-{day.year:04}"

    def clock(self, moment: time | datetime) -> str:
        """Return 14.00; an aware moment is shown on the wall clock of this place.

        Raises:
            ValueError: for a moment without a time zone.
        """
        if isinstance(moment, datetime):
            if moment.utcoffset() is None:
                raise ValueError("a moment without a time zone has no place on the clock")
            moment = moment.astimezone(self._zone)
        sign = "." if self._language in _POINT_BETWEEN_HOURS_AND_MINUTES else ":"
        return f"{moment.hour:02}{sign}{moment.minute:02}"

    def weight(self, weight: Weight) -> str:
        """Return kilograms with one decimal, or two when the second is not 0: 68,4 or 68,45."""
        hundredths = (weight.grams + 5) // 10
        whole, rest = divmod(hundredths, 100)
        decimals = f"{rest:02}" if rest % 10 else str(rest // 10)
        sign = "." if self._locale.decimalPoint() == "." else ","
        return f"{whole}{sign}{decimals}"
