"""What the app declines of a belly check, and what it asks about first."""

from enum import StrEnum

from facilitator_app.domain.refusals import Refusal


class WhyNoFinding(StrEnum):
    """Why a typed text is nothing that can be found at a belly check."""

    NOT_WHOLE_CM = "not-whole-cm"
    NO_SUCH_HEIGHT = "no-such-height"
    NOT_HEART_TONES = "not-heart-tones"
    NO_SUCH_BEATS = "no-such-beats"
    NO_SUCH_CHOICE = "no-such-choice"


class UnreadableFinding(Refusal):
    """The text is not one possible finding."""

    def __init__(self, reason: WhyNoFinding) -> None:
        super().__init__(reason)
        self.reason = reason


class FindingDoubt(StrEnum):
    """What is asked about a number that is possible."""

    SELDOM = "seldom"
    FAR_FROM_LAST = "far-from-last"


class UnusualFinding(Refusal):
    """The finding is possible and asked about first; the same again, confirmed, is taken."""

    def __init__(self, doubt: FindingDoubt) -> None:
        super().__init__(doubt)
        self.doubt = doubt


class UnusableCheckMinutes(Refusal):
    """What was typed is not a whole number of minutes that a belly check can take."""
