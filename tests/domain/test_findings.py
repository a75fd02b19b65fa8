"""What can be found at a belly check: which text is one, which is asked about, and what stands of all of them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.check_refusals import FindingDoubt, UnreadableFinding, WhyNoFinding
from facilitator_app.domain.findings import (
    BEATS_PER_MINUTE,
    FUNDAL_HEIGHT_CM,
    LONGEST_FINDING,
    NOTHING_FOUND,
    Engagement,
    Finding,
    FindingDraft,
    FindingKind,
    Findings,
    HeartTones,
    LastHeight,
    Movements,
    Position,
    TypedOnly,
    doubt_about_finding,
    read_finding,
    standing,
)
from facilitator_app.domain.refusals import TextTooLong

HEIGHT, TONES, NOTE = FindingKind.FUNDAL_HEIGHT, FindingKind.HEART_TONES, FindingKind.NOTE
NOON, TODAY = datetime(2026, 3, 12, 12, tzinfo=UTC), date(2026, 3, 12)


def kept(kind: FindingKind, value: str, minutes: int = 0) -> Finding:
    return Finding(f"{kind}-{value}-{minutes}", "stoel", kind, value, NOON + timedelta(minutes=minutes), "joke")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (HEIGHT, "27", "27"),
        (HEIGHT, " 27 cm ", "27"),
        (HEIGHT, "10", "10"),
        (HEIGHT, "50", "50"),
        (HEIGHT, "  ", ""),
        (TONES, "+", "heard"),
        (TONES, "-", "not-heard"),
        (TONES, "−", "not-heard"),
        (TONES, "not-heard", "not-heard"),
        (TONES, "142", "142"),
        (TONES, "142 bpm", "142"),
        (TONES, "142/min", "142"),
        (FindingKind.POSITION, "breech", "breech"),
        (FindingKind.ENGAGEMENT, "H2", "H2"),
        (FindingKind.MOVEMENTS, "in-doubt", "in-doubt"),
        (FindingKind.THEMES, "T6  T11", "T6 T11"),
        (FindingKind.DISCUSSED, " minder \n leven ", "minder leven"),
        (NOTE, " eerste regel\ntweede regel ", "eerste regel\ntweede regel"),
    ],
)
def test_a_text_is_read_as_it_is_kept(kind: FindingKind, text: str, value: str) -> None:
    assert read_finding(kind, text) == value


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        (HEIGHT, "27,5", WhyNoFinding.NOT_WHOLE_CM),
        (HEIGHT, "027", WhyNoFinding.NOT_WHOLE_CM),
        (HEIGHT, "٢٧", WhyNoFinding.NOT_WHOLE_CM),
        (HEIGHT, "zevenentwintig", WhyNoFinding.NOT_WHOLE_CM),
        (HEIGHT, "9", WhyNoFinding.NO_SUCH_HEIGHT),
        (HEIGHT, "51", WhyNoFinding.NO_SUCH_HEIGHT),
        (TONES, "++", WhyNoFinding.NOT_HEART_TONES),
        (TONES, "142/90", WhyNoFinding.NOT_HEART_TONES),
        (TONES, "59", WhyNoFinding.NO_SUCH_BEATS),
        (TONES, "221", WhyNoFinding.NO_SUCH_BEATS),
        (FindingKind.POSITION, "stuit", WhyNoFinding.NO_SUCH_CHOICE),
        (FindingKind.ENGAGEMENT, "H5", WhyNoFinding.NO_SUCH_CHOICE),
        (FindingKind.MOVEMENTS, "slecht", WhyNoFinding.NO_SUCH_CHOICE),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(kind: FindingKind, text: str, why: WhyNoFinding) -> None:
    with pytest.raises(UnreadableFinding) as refused:
        read_finding(kind, text)
    assert refused.value.reason is why


def test_a_note_has_an_end() -> None:
    assert read_finding(NOTE, "a" * LONGEST_FINDING) == "a" * LONGEST_FINDING
    with pytest.raises(TextTooLong) as refused:
        read_finding(NOTE, "a" * 100_000)
    assert refused.value.most == LONGEST_FINDING


@given(st.sampled_from([HEIGHT, TONES]), st.text())
def test_no_text_becomes_a_number_that_cannot_be(kind: FindingKind, text: str) -> None:
    try:
        value = read_finding(kind, text)
    except UnreadableFinding:
        return
    possible = FUNDAL_HEIGHT_CM if kind is HEIGHT else BEATS_PER_MINUTE
    assert value in ("", *HeartTones) or int(value) in possible
    assert read_finding(kind, value) == value


def test_a_number_that_seldom_comes_is_asked_about() -> None:
    said = {text: doubt_about_finding(HEIGHT, text, None, TODAY) for text in ("13", "14", "42", "43")}
    assert said == {"13": FindingDoubt.SELDOM, "14": None, "42": None, "43": FindingDoubt.SELDOM}
    said = {text: doubt_about_finding(TONES, text, None, TODAY) for text in ("99", "100", "180", "181")}
    assert said == {"99": FindingDoubt.SELDOM, "100": None, "180": None, "181": FindingDoubt.SELDOM}
    for kind, value in ((TONES, "heard"), (FindingKind.POSITION, "breech"), (NOTE, "180")):
        assert doubt_about_finding(kind, value, None, TODAY) is None


@pytest.mark.parametrize(
    ("days", "cm", "asks"),
    [
        (28, 27, False),
        (28, 31, False),
        (28, 33, True),
        (28, 20, False),
        (28, 19, True),
        (14, 31, True),
        (0, 29, True),
    ],
)
def test_a_height_far_from_her_last_one_is_asked_about(days: int, cm: int, asks: bool) -> None:
    last = LastHeight(24, TODAY - timedelta(days=days))
    doubt = doubt_about_finding(HEIGHT, str(cm), last, TODAY)
    assert doubt is (FindingDoubt.FAR_FROM_LAST if asks else None)


def test_a_height_that_is_typed_in_after_a_later_one_is_held_against_it_all_the_same() -> None:
    later = LastHeight(30, TODAY + timedelta(days=28))
    assert doubt_about_finding(HEIGHT, "26", later, TODAY) is None
    assert doubt_about_finding(HEIGHT, "36", later, TODAY) is FindingDoubt.FAR_FROM_LAST


def test_what_was_kept_last_of_each_kind_stands_and_the_rest_stays() -> None:
    found = [
        kept(HEIGHT, "27"),
        kept(TONES, "142"),
        kept(HEIGHT, "28", 4),
        kept(FindingKind.POSITION, "breech"),
        kept(FindingKind.POSITION, "", 5),
        kept(FindingKind.MOVEMENTS, "good"),
        kept(FindingKind.ENGAGEMENT, "H1"),
        kept(FindingKind.THEMES, "T6 T11"),
        kept(FindingKind.DISCUSSED, "verlof"),
        kept(NOTE, "belt donderdag"),
    ]
    assert list(standing(found)) == [kind for kind in FindingKind if kind is not FindingKind.POSITION]
    assert Findings.of(found) == Findings(
        28, 142, None, Engagement.H1, Movements.GOOD, ("T6", "T11"), "verlof", "belt donderdag"
    )
    heard = Findings.of([kept(TONES, "heard"), kept(FindingKind.POSITION, "head")])
    assert (heard.heart_tones, heard.position) == (HeartTones.HEARD, Position.HEAD)
    assert Findings.of([]) == NOTHING_FOUND


def test_there_is_one_draft_for_each_field_of_a_seat() -> None:
    assert FindingDraft("stoel", HEIGHT, "2", NOON).id == "stoel/fundal-height"
    assert FindingDraft("stoel", TypedOnly.FOLLOW_UP, "Hb", NOON).id == "stoel/follow-up"
