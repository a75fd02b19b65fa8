"""How far a pregnancy is: weeks and days counted back from the due date.

Source: clinical.md §3.1. 40+0 falls on the due date; dates only, no times and no time zones.
"""

from dataclasses import dataclass
from datetime import date, timedelta

DAYS_TO_DUE_DATE = 280


@dataclass(frozen=True, slots=True, order=True)
class GestationalAge:
    """Days since the first day of the last period, written as weeks+days: 199 days is 28+3."""

    days: int

    def __post_init__(self) -> None:
        if self.days < 0:
            raise ValueError("a gestational age does not lie before 0+0")

    @property
    def weeks(self) -> int:
        """Completed weeks."""
        return self.days // 7

    def __str__(self) -> str:
        return f"{self.weeks}+{self.days % 7}"


def gestational_age(due_date: date, on: date) -> GestationalAge:
    """Return the age on a day; raises ValueError when that day lies before 0+0."""
    return GestationalAge(DAYS_TO_DUE_DATE - (due_date - on).days)


def due_date_from_last_period(first_day: date) -> date:
    """Return first day + 280 days. Not Naegele's rule, which drifts up to 3 days from it."""
    return first_day + timedelta(days=DAYS_TO_DUE_DATE)
