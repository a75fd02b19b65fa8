"""The words of a paper as Kring ships them and as a practice has them."""

from dataclasses import replace
from datetime import date

import pytest

from facilitator_app.domain.handout_texts import (
    CALL_BOX,
    LONGEST_CALL_LINE,
    LONGEST_LINE,
    LONGEST_TITLE,
    MOST_CALL_LINES,
    MOST_LINES,
    HandoutText,
    Part,
    When,
    Window,
    needs_approval,
    own_words,
    reworded,
    tidy,
)
from facilitator_app.domain.refusals import TextTooLong, TooManyLines

SHIPPED = HandoutText(
    "regel-nu",
    "P7",
    "nl",
    "Regel nu",
    "Zet een kruisje.",
    (
        Part("echo", "20-wekenecho", ("Je kiest zelf.",), "baby", Window(When.BETWEEN, 18, 21)),
        Part("tas", "Pak je tas", ("Ook thuis.",), "bag"),
    ),
    ("Vraag het ons.",),
)


def test_words_go_into_the_store_and_come_back() -> None:
    assert reworded(SHIPPED, own_words(SHIPPED)) == SHIPPED
    assert reworded(SHIPPED, None) is SHIPPED


def test_pictures_and_weeks_stay_those_of_kring() -> None:
    mine = replace(
        SHIPPED, parts=(replace(SHIPPED.parts[0], title="Echo", lines=("Mag, hoeft niet.",)), SHIPPED.parts[1])
    )
    newer = replace(
        SHIPPED, parts=(replace(SHIPPED.parts[0], window=Window(When.BETWEEN, 19, 22)), SHIPPED.parts[1])
    )
    echo = reworded(newer, own_words(mine)).parts[0]
    assert (echo.title, echo.lines) == ("Echo", ("Mag, hoeft niet.",))
    assert (echo.picture, echo.window) == ("baby", Window(When.BETWEEN, 19, 22))


def test_a_part_that_a_later_kring_brings_has_its_words() -> None:
    later = replace(SHIPPED, parts=(*SHIPPED.parts, Part("nieuw", "Nieuw", ("Van Kring.",))))
    assert reworded(later, own_words(SHIPPED)).part("nieuw").lines == ("Van Kring.",)


def test_a_part_without_words_is_left_out() -> None:
    emptied = replace(SHIPPED, parts=(replace(SHIPPED.parts[0], title="", lines=()), SHIPPED.parts[1]))
    assert [part.id for part in emptied.said] == ["tas"]


def test_words_are_tidied() -> None:
    typed = replace(
        SHIPPED,
        title="  Regel   nu ",
        parts=(replace(SHIPPED.parts[0], lines=("", " Je  kiest zelf. ")), SHIPPED.parts[1]),
    )
    assert tidy(typed) == SHIPPED


@pytest.mark.parametrize(
    ("text", "most"),
    [
        (replace(SHIPPED, title="t" * (LONGEST_TITLE + 1)), LONGEST_TITLE),
        (replace(SHIPPED, lead="l" * (LONGEST_LINE + 1)), LONGEST_LINE),
        (replace(SHIPPED, id=CALL_BOX, lead="l" * (LONGEST_CALL_LINE + 1)), LONGEST_CALL_LINE),
    ],
)
def test_too_long_a_line_is_refused(text: HandoutText, most: int) -> None:
    with pytest.raises(TextTooLong) as refused:
        tidy(text)
    assert refused.value.most == most


@pytest.mark.parametrize(("id", "most"), [("regel-nu", MOST_LINES), (CALL_BOX, MOST_CALL_LINES)])
def test_too_many_lines_are_refused(id: str, most: int) -> None:
    with pytest.raises(TooManyLines) as refused:
        tidy(replace(SHIPPED, id=id, ending=("regel",) * (most + 1)))
    assert refused.value.most == most


def test_words_count_once_somebody_put_her_name_and_a_day_to_them() -> None:
    own = own_words(SHIPPED)
    assert not own.approved
    assert not replace(own, approved_by="Joke").approved
    assert replace(own, approved_by="Joke", approved_on=date(2026, 3, 12)).approved


def test_what_a_woman_calls_and_arranges_by_is_approved_first() -> None:
    assert needs_approval(CALL_BOX)
    assert needs_approval("bel-ons")
    assert not needs_approval("zelf-meten")
