"""What the app declines to do: facts without words, so that each screen can say in its own language why."""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator_app.domain.plausibility import Doubt


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


class UnusualReading(Refusal):
    """The reading is possible and asked about first; the same again, confirmed, is taken."""

    def __init__(self, doubt: "Doubt") -> None:
        super().__init__(doubt)
        self.doubt = doubt


class ImpossiblePulse(Refusal):
    """The text is not a whole number of beats a minute that a heart can have."""


class AlreadyMeasured(Refusal):
    """The woman whom a measurement would go to has one of this kind of her own at this session."""


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


class WhyNoList(StrEnum):
    """Why a file is not a list that can be read in."""

    EMPTY = "empty"
    NO_ROWS = "no-rows"
    NOT_TEXT = "not-text"
    SPREADSHEET = "spreadsheet"
    ONE_COLUMN = "one-column"
    OPEN_QUOTE = "open-quote"
    TOO_LARGE = "too-large"
    TOO_MANY_ROWS = "too-many-rows"
    TOO_MANY_COLUMNS = "too-many-columns"


class UnreadableList(Refusal):
    """The file is not a list; `number` is the line of an open quote, or the most rows, columns or megabytes."""

    def __init__(self, reason: WhyNoList, number: int = 0) -> None:
        super().__init__(reason, number)
        self.reason = reason
        self.number = number


class SeatTaken(Refusal):
    """Somebody else sits on this seat already."""


class SessionClosed(Refusal):
    """The session is closed and takes no more changes."""


class GroupFull(Refusal):
    """No circle has room for one more woman."""


class GroupMeetsNow(Refusal):
    """A session of this group is open; it has to be closed first."""


class NothingToUndo(Refusal):
    """No change is left that could be undone or done again, or later work rests on it."""


class ChangedSince(NothingToUndo):
    """What a step left behind was changed after it, so the step cannot be undone or done again."""


class NotAllowed(Refusal):
    """This person's role does not permit it."""


class LastMidwife(Refusal):
    """No midwife would be left who can open the practice."""


class NameInUse(Refusal):
    """Somebody who works here has this first name."""


class TeamFull(Refusal):
    """No more than `most` people can open one practice."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


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


class UnreadableTime(Refusal):
    """The text is not one time of the day."""


class EndsBeforeStart(Refusal):
    """A session would end before it starts, or at once."""


class DayTaken(Refusal):
    """The group has its session `number` on that day already."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class OutOfOrder(Refusal):
    """A session would come before its session `number` though it comes after it, or the other way round.

    `after`: whether the day has to lie after that session.
    """

    def __init__(self, number: int, *, after: bool) -> None:
        super().__init__(number, after)
        self.number = number
        self.after = after


class DayPast(Refusal):
    """A session would be planned on a day that has been; the same again says that it is meant."""


class DayTooFar(Refusal):
    """A day lies further back or ahead than anybody plans."""


class NoFreeWeek(Refusal):
    """There is no free week between session `number` and the one after it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class SessionHeld(Refusal):
    """Session `number` is open or closed, and its plan does not change any more."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class SessionInUse(Refusal):
    """Something was typed or made for session `number`, so it is not taken out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class PlanChanged(Refusal):
    """Somebody changed these dates since they were shown; they are to be shown anew."""


class GroupTooLarge(Refusal):
    """A group has more women than `most`."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class NameMissing(Refusal):
    """Something has no name."""


class NameTaken(Refusal):
    """Another one has this name."""


class ReasonMissing(Refusal):
    """A reason is to be given."""


class StillToLookAt(Refusal):
    """Something on the Lijstje was to be looked at today, and nobody wrote why the session closes now."""


class TextTooLong(Refusal):
    """A text has more than `most` signs."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class TooManyLines(Refusal):
    """A paper has room for `most` lines below each other."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class SameWeek(Refusal):
    """Session `number` lies in the same week as the one before it, and a pattern counts in whole weeks."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class ParcelKnown(Refusal):
    """A group that this laptop gave itself, or took in already: nothing in it is new."""


class PlaceIsDataFolder(Refusal):
    """A backup beside the data themselves is lost together with them."""


class OtherNameTyped(Refusal):
    """What was typed as a confirmation is another name."""


class KeptStill(Refusal):
    """The data may not be wiped yet: their time is not over, or something has to be done with them first."""


class GroupWiped(Refusal):
    """The group that comes back was wiped here, and is not taken in again."""


class EmptyRecordLine(Refusal):
    """Nothing would stand in the line for the practice's record."""
