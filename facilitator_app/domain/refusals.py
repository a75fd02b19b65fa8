"""What the app declines to do: facts without words, so that each screen can say in its own language why."""

from enum import StrEnum


class Refusal(Exception):
    """The app declined; nothing has changed and the same person can try again."""


class Unreadable(StrEnum):
    """Why a typed text is not a reading."""

    NOT_A_PRESSURE = "not-a-pressure"
    SYSTOLIC_OUT_OF_RANGE = "systolic-out-of-range"
    DIASTOLIC_OUT_OF_RANGE = "diastolic-out-of-range"
    PRESSURES_SWAPPED = "pressures-swapped"
    PRESSURES_EQUAL = "pressures-equal"
    NOT_A_WEIGHT = "not-a-weight"
    WEIGHT_OUT_OF_RANGE = "weight-out-of-range"
    COMMA_MISSING = "comma-missing"


class UnreadableReading(Refusal):
    """The text is not one possible reading; `meant_grams` is a weight to offer, never to take."""

    def __init__(self, reason: Unreadable, meant_grams: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.meant_grams = meant_grams


class LimitProblem(StrEnum):
    """Why what was typed is no limit of a practice."""

    NOT_A_NUMBER = "not-a-number"
    SYSTOLIC_OUT_OF_RANGE = "systolic-out-of-range"
    DIASTOLIC_OUT_OF_RANGE = "diastolic-out-of-range"
    MINUTES_OUT_OF_RANGE = "minutes-out-of-range"
    UPPER_NOT_ABOVE_LOWER = "upper-not-above-lower"
    NOW_BELOW_REPEAT = "now-below-repeat"


class UnusableLimits(Refusal):
    """These cannot be the limits of a practice; `field` is the one of PracticeLimits to look at again."""

    def __init__(self, problem: LimitProblem, field: str) -> None:
        super().__init__(problem, field)
        self.problem = problem
        self.field = field


class UnusableGroupSizes(Refusal):
    """These cannot be the smallest and the largest number of women in a group."""


class WhyNoDate(StrEnum):
    """Why a typed text is not a date."""

    NOT_A_DATE = "not-a-date"
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_YEAR = "no-such-year"


class UnreadableDate(Refusal):
    """The text is not one existing day of 1900 to 2099."""

    def __init__(self, reason: WhyNoDate) -> None:
        super().__init__(reason)
        self.reason = reason


class SeatTaken(Refusal):
    """Somebody else sits on this seat already."""


class SessionClosed(Refusal):
    """The session is closed and takes no more changes."""


class NothingToUndo(Refusal):
    """No change is left that could be undone or done again, or later work rests on it."""


class NotAllowed(Refusal):
    """This person's role does not permit it."""


class WrongPassphrase(Refusal):
    """This passphrase does not open the store."""


class WrongRecoveryCode(Refusal):
    """This recovery code is typed well, but does not open the store."""


class MistypedRecoveryCode(Refusal):
    """A typing error in the recovery code: in group `group_number` (from 1), or None if none stands out."""

    def __init__(self, group_number: int | None) -> None:
        super().__init__(group_number)
        self.group_number = group_number


class WrongPin(Refusal):
    """This PIN does not fit."""


class TooManyTries(Refusal):
    """Too many wrong tries in a row; the next one is taken after `wait_seconds`."""

    def __init__(self, wait_seconds: int) -> None:
        super().__init__(wait_seconds)
        self.wait_seconds = wait_seconds
