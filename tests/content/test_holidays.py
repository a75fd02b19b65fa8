"""The public holidays of the Netherlands, by name."""

from datetime import date

from facilitator_app.content.holidays import public_holidays


def test_the_holidays_of_a_year_have_their_dutch_names() -> None:
    assert public_holidays([2026], "nl") == {
        date(2026, 1, 1): "Nieuwjaarsdag",
        date(2026, 4, 3): "Goede vrijdag",
        date(2026, 4, 5): "Eerste paasdag",
        date(2026, 4, 6): "Tweede paasdag",
        date(2026, 4, 27): "Koningsdag",
        date(2026, 5, 14): "Hemelvaartsdag",
        date(2026, 5, 24): "Eerste pinksterdag",
        date(2026, 5, 25): "Tweede pinksterdag",
        date(2026, 12, 25): "Eerste kerstdag",
        date(2026, 12, 26): "Tweede kerstdag",
    }


def test_5_may_is_a_holiday_once_in_five_years() -> None:
    days = [day for day, name in public_holidays(range(2024, 2036), "nl").items() if name == "Bevrijdingsdag"]
    assert days == [date(2025, 5, 5), date(2030, 5, 5), date(2035, 5, 5)]


def test_the_kings_birthday_is_kept_a_day_earlier_when_it_is_a_sunday() -> None:
    assert public_holidays([2025], "nl")[date(2025, 4, 26)] == "Koningsdag"


def test_another_language_has_its_own_names_and_an_unknown_one_the_dutch() -> None:
    assert public_holidays([2026], "en")[date(2026, 5, 14)] == "Ascension Day"
    assert public_holidays([2026], "xx")[date(2026, 5, 14)] == "Hemelvaartsdag"
