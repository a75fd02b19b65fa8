"""One row of a list that is read in: what it says about a woman, and what stops her or asks for a second look."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from facilitator_app.domain.dates import parse_birth_date, parse_date
from facilitator_app.domain.languages import language_code
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import UnreadableDate, WhyNoDate
from facilitator_app.domain.remarks import Part, Remark, Why

# Plausible are 4+0 to 43+6 (clinical.md §3.1). Before 8+0 hardly anybody is enrolled, and after 40+0 it is late.
LONGEST_AGO, FURTHEST = timedelta(days=27), timedelta(days=252)
FAR = timedelta(days=224)
USUAL_AGES = range(12, 61)
MOST_SIGNS = {Part.FIRST_NAME: 200, Part.SURNAME: 200}
MOST_SIGNS_ELSEWHERE = 60
LOST_LETTER = "\ufffd"
# They turn the writing direction of whatever stands behind them.
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as it is written.

    Attributes:
        number: its place among the rows, from 1.
        texts: what stands at each part but FULL_NAME; a part that is not there is empty.
        too_many_cells: whether it goes on beyond the last column.
        agreed: what was asked about it and answered with yes.
        left_out: whether she is not to be added.
        added_as: the id under which she was added from this row, "" before.
    """

    number: int
    texts: Mapping[Part, str]
    too_many_cells: bool = False
    agreed: frozenset[Remark] = frozenset()
    left_out: bool = False
    added_as: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What an entry says, as far as it can be read; a date that cannot is None and has its remark."""

    entry: Entry
    first_name: str
    infix: str
    surname: str
    due_date: date | None
    birth_date: date | None
    client_number: str
    language: str
    phone: str
    remarks: tuple[Remark, ...] = ()

    def as_participant(
        self, id: str, group_id: str | None, *, language: str, picture: str, joined_on: date | None
    ) -> Participant:
        """Return the woman, for a candidate whom nothing stops; `language` where the list says none."""
        assert self.due_date is not None
        return Participant(
            id=id,
            group_id=group_id,
            first_name=self.first_name,
            surname=self.surname,
            due_date=self.due_date,
            infix=self.infix,
            birth_date=self.birth_date,
            language=self.language or language,
            picture=picture,
            client_number=self.client_number,
            phone=self.phone,
            joined_on=joined_on,
        )


def read_candidate(entry: Entry, today: date) -> Candidate:
    """Read an entry; whatever is not right with it stands in its remarks, and nothing is corrected."""
    texts = {part: tidy(entry.texts.get(part, "")) for part in Part}
    due_date, about_due = _due_date(texts[Part.DUE_DATE], today)
    birth_date, about_birth = _birth_date(texts[Part.BIRTH_DATE], today)
    remarks = [*_about_texts(texts), *about_due, *about_birth]
    if entry.too_many_cells:
        remarks.append(Remark(Why.TOO_MANY_CELLS))
    return Candidate(
        entry,
        texts[Part.FIRST_NAME],
        texts[Part.INFIX],
        texts[Part.SURNAME],
        due_date,
        birth_date,
        texts[Part.CLIENT_NUMBER],
        language_code(texts[Part.LANGUAGE]),
        texts[Part.PHONE],
        tuple(remarks),
    )


def tidy(text: str) -> str:
    """Return a text in one line, letters composed, without signs that are not seen and turn what follows."""
    seen = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text if sign not in _TURNING)
    return unicodedata.normalize("NFC", " ".join(seen.split()))


def _about_texts(texts: Mapping[Part, str]) -> Iterator[Remark]:
    if not texts[Part.FIRST_NAME]:
        yield Remark(Why.NO_FIRST_NAME, Part.FIRST_NAME)
    for part, text in texts.items():
        most = MOST_SIGNS.get(part, MOST_SIGNS_ELSEWHERE)
        if len(text) > most and part not in (Part.DUE_DATE, Part.BIRTH_DATE):
            yield Remark(Why.TOO_LONG, part, most)
        if LOST_LETTER in text:
            yield Remark(Why.LOST_LETTER, part)


def _due_date(text: str, today: date) -> tuple[date | None, tuple[Remark, ...]]:
    if not text:
        return None, (Remark(Why.NO_DUE_DATE, Part.DUE_DATE),)
    try:
        day = parse_date(text)
    except UnreadableDate as unread:
        return None, (Remark(_WHY[unread.reason], Part.DUE_DATE),)
    ahead = day - today
    if ahead > FAR:
        why = Why.DUE_TOO_FAR if ahead > FURTHEST else Why.DUE_FAR
        return day, (Remark(why, Part.DUE_DATE, ahead.days // 7),)
    if ahead < -LONGEST_AGO:
        return day, (Remark(Why.DUE_TOO_LONG_AGO, Part.DUE_DATE, -ahead.days // 7),)
    if ahead.days < 0:
        return day, (Remark(Why.DUE_PAST, Part.DUE_DATE, -ahead.days),)
    return day, ()


def _birth_date(text: str, today: date) -> tuple[date | None, tuple[Remark, ...]]:
    if not text:
        return None, ()
    try:
        day = parse_birth_date(text, today)
    except UnreadableDate as unread:
        return None, (Remark(_WHY[unread.reason], Part.BIRTH_DATE),)
    if day > today:
        return day, (Remark(Why.BORN_LATER, Part.BIRTH_DATE),)
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    return day, () if years in USUAL_AGES else (Remark(Why.AGE, Part.BIRTH_DATE, years),)


_WHY = {
    WhyNoDate.NOT_A_DATE: Why.NOT_A_DATE,
    WhyNoDate.NO_SUCH_DAY: Why.NO_SUCH_DAY,
    WhyNoDate.NO_SUCH_YEAR: Why.NO_SUCH_YEAR,
}
