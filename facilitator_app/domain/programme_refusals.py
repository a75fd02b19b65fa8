"""What the app declines to do with a programme or a paper of the practice's own."""

from enum import StrEnum

from facilitator_app.domain.refusals import Refusal


class ProgrammeProblem(StrEnum):
    """Why something cannot be a programme that a session follows."""

    NO_BLOCKS = "no-blocks"
    TOO_MANY_BLOCKS = "too-many-blocks"
    TWICE = "twice"
    NO_TITLE = "no-title"
    TEXT_TOO_LONG = "text-too-long"
    TOO_MANY_LINES = "too-many-lines"
    NO_LENGTH = "no-length"
    ENDS_BEFORE_START = "ends-before-start"
    SAME_TIME = "same-time"
    THEMES = "themes"


class UnusableProgramme(Refusal):
    """A programme would not be one that can be led.

    `most` is the limit that was passed, `other` the title of the block that is in the way.
    """

    def __init__(self, problem: ProgrammeProblem, most: int = 0, other: str = "") -> None:
        super().__init__(problem, most, other)
        self.problem = problem
        self.most = most
        self.other = other


class ProgrammeInUse(Refusal):
    """`count` sessions that are still to come follow this programme, so it is not taken away."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class ProgrammeInPattern(Refusal):
    """The pattern `name` gives this programme to sessions, so it is not taken away."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class WhyNoPaper(StrEnum):
    """Why a file is not a paper that can be printed with a session."""

    EMPTY = "empty"
    NOT_PDF = "not-pdf"
    LOCKED = "locked"
    NO_PAGES = "no-pages"
    TOO_MANY_PAGES = "too-many-pages"
    TOO_LARGE = "too-large"
    PAGE_SIZE = "page-size"
    TOO_MANY = "too-many"
    NO_ROOM = "no-room"


class PaperNotSealed(Refusal):
    """The practice's own paper `name` cannot be saved behind a password."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnusablePaper(Refusal):
    """The file cannot be kept with a session; `number` is the limit, or the page to look at."""

    def __init__(self, why: WhyNoPaper, number: int = 0) -> None:
        super().__init__(why, number)
        self.why = why
        self.number = number
