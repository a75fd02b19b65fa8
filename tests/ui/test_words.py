"""Every refusal and every trouble has its sentence."""

from pathlib import Path

import pytest

from facilitator_app.domain import refusals, troubles
from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import parse_weight
from facilitator_app.domain.refusals import (
    LimitProblem,
    MistypedRecoveryCode,
    Refusal,
    TooManyTries,
    Unreadable,
    UnreadableDate,
    UnreadableList,
    UnreadableReading,
    UnusableLimits,
    UnusualReading,
    WhyNoDate,
    WhyNoList,
)
from facilitator_app.domain.troubles import (
    AgendaDamaged,
    FileNotRead,
    FileNotWritten,
    FolderNotWritable,
    HandoutDamaged,
    PatternDamaged,
    Trouble,
)
from facilitator_app.ui.words import sentence_for

HERE = Path("/media/stick/Kring & <b>co</b>")
WITH_FACTS: dict[type[BaseException], BaseException] = {
    UnreadableReading: UnreadableReading(Unreadable.NOT_A_PRESSURE),
    UnusualReading: UnusualReading(Doubt.WEIGHT_UNUSUAL),
    UnreadableDate: UnreadableDate(WhyNoDate.NOT_A_DATE),
    UnreadableList: UnreadableList(WhyNoList.NOT_TEXT),
    MistypedRecoveryCode: MistypedRecoveryCode(3),
    TooManyTries: TooManyTries(15),
    UnusableLimits: UnusableLimits(LimitProblem.NOW_BELOW_REPEAT, "now_systolic"),
    troubles.StoreFromTheFuture: troubles.StoreFromTheFuture(9),
    FolderNotWritable: FolderNotWritable(HERE),
    troubles.PlaceGone: troubles.PlaceGone(HERE),
    troubles.StickFull: troubles.StickFull(12),
    troubles.NoBackupHere: troubles.NoBackupHere(HERE),
    FileNotRead: FileNotRead(HERE / "lijst.csv"),
    FileNotWritten: FileNotWritten(HERE / "verslag.pdf"),
    AgendaDamaged: AgendaDamaged("04-groeien.toml", 12, "a block has no title"),
    PatternDamaged: PatternDamaged("9-plus-1.toml", 12, "week is missing"),
    HandoutDamaged: HandoutDamaged("bel-ons.toml", 12, "there is no title"),
    refusals.DayTaken: refusals.DayTaken(4),
    refusals.OutOfOrder: refusals.OutOfOrder(4, after=True),
    refusals.NoFreeWeek: refusals.NoFreeWeek(4),
    refusals.SessionHeld: refusals.SessionHeld(4),
    refusals.SessionInUse: refusals.SessionInUse(4),
    refusals.SameWeek: refusals.SameWeek(4),
    refusals.GroupTooLarge: refusals.GroupTooLarge(14),
    refusals.TextTooLong: refusals.TextTooLong(60),
    refusals.TooManyLines: refusals.TooManyLines(20),
    refusals.TeamFull: refusals.TeamFull(50),
}


def kinds_of(base: type[BaseException]) -> list[type[BaseException]]:
    kinds = [kind for kind in base.__subclasses__() if kind.__module__ in (refusals.__name__, troubles.__name__)]
    return kinds + [deeper for kind in kinds for deeper in kinds_of(kind)]


def example_of(kind: type[BaseException]) -> BaseException:
    return WITH_FACTS.get(kind) or kind()


ALL_KINDS = kinds_of(Refusal) + kinds_of(Trouble)


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.__name__)
def test_each_problem_has_a_sentence_of_its_own(kind: type[BaseException]) -> None:
    sentence = sentence_for(example_of(kind))
    assert sentence != sentence_for(Exception())
    assert sentence.endswith((".", "?"))
    assert "{" not in sentence


def test_no_two_kinds_of_problem_say_the_same() -> None:
    sentences = [sentence_for(example_of(kind)) for kind in ALL_KINDS]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.__name__)
def test_no_sentence_accuses_or_judges(kind: type[BaseException]) -> None:
    words = sentence_for(example_of(kind)).lower()
    for word in ("fout", "ongeldig", "mislukt", "sorry", "helaas", "normaal", "afwijkend", "risico", "advies"):
        assert word not in words


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Unreadable.NOT_A_PRESSURE, "Typ alleen cijfers en één komma."),
        (Unreadable.NOT_A_WEIGHT, "Typ alleen cijfers en één komma."),
        (
            Unreadable.SYSTOLIC_OUT_OF_RANGE,
            "Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje.",
        ),
        (
            Unreadable.DIASTOLIC_OUT_OF_RANGE,
            "Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje.",
        ),
        (Unreadable.PRESSURES_SWAPPED, "Onder en boven omgewisseld? Enter = wissel om."),
        (
            Unreadable.PRESSURES_EQUAL,
            "Bovendruk is altijd hoger dan onderdruk. Kijk nog eens op het briefje.",
        ),
        (
            Unreadable.WEIGHT_OUT_OF_RANGE,
            "Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal.",
        ),
    ],
)
def test_a_reading_that_cannot_be_is_answered_in_the_words_of_the_grid(reason: Unreadable, sentence: str) -> None:
    assert sentence_for(UnreadableReading(reason)) == sentence


def test_a_missing_comma_is_offered_back() -> None:
    with pytest.raises(UnreadableReading) as refused:
        parse_weight("684")
    assert sentence_for(refused.value) == "Bedoel je 68,4 kg? Enter = ja."


def test_every_reason_of_an_unreadable_reading_has_its_words() -> None:
    for reason in Unreadable:
        assert sentence_for(UnreadableReading(reason, meant_grams=68_400))


@pytest.mark.parametrize(
    ("doubt", "question"),
    [
        (Doubt.PRESSURES_CLOSE, "De getallen liggen dicht bij elkaar. Klopt dit? Enter = ja."),
        (Doubt.PRESSURES_FAR, "De getallen liggen ver van elkaar. Klopt dit? Enter = ja."),
        (Doubt.PRESSURE_UNUSUAL, "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
        (Doubt.WEIGHT_UNUSUAL, "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
        (Doubt.PULSE_UNUSUAL, "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."),
        (Doubt.WEIGHT_IS_SYSTOLIC, "Dit is hetzelfde getal als de bovendruk. Klopt dit? Enter = ja."),
        (Doubt.WEIGHT_FAR_FROM_LAST, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
        (Doubt.POUNDS, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
        (Doubt.DIGITS, "Vorige keer was dit anders. Klopt dit? Enter = ja."),
    ],
)
def test_every_doubt_is_asked_in_the_words_of_the_grid_and_without_a_number(doubt: Doubt, question: str) -> None:
    assert sentence_for(UnusualReading(doubt)) == question


def test_every_doubt_has_its_words() -> None:
    for doubt in Doubt:
        assert sentence_for(UnusualReading(doubt)).endswith("Klopt dit? Enter = ja.")


def test_which_way_to_move_is_told() -> None:
    assert "latere dag" in sentence_for(refusals.OutOfOrder(4, after=True))
    assert "eerdere dag" in sentence_for(refusals.OutOfOrder(4, after=False))


def test_one_second_is_not_written_as_many() -> None:
    assert sentence_for(TooManyTries(2)) == "Wacht 2 tellen. Dan kun je het weer proberen."
    assert sentence_for(TooManyTries(1)) == "Wacht 1 tel. Dan kun je het weer proberen."


def test_when_no_wait_helps_the_passphrase_is_asked() -> None:
    assert "wachtzin" in sentence_for(TooManyTries(0))


def test_a_code_with_too_much_in_it_is_not_pinned_on_a_group() -> None:
    assert "groep 3" in sentence_for(MistypedRecoveryCode(3))
    assert "zeven groepen" in sentence_for(MistypedRecoveryCode(None))


def test_the_place_on_the_disk_is_named_as_it_is() -> None:
    assert str(HERE) in sentence_for(FolderNotWritable(HERE))
    assert "verslag.pdf" in sentence_for(FileNotWritten(HERE / "verslag.pdf"))


def test_what_nobody_foresaw_still_says_what_to_do() -> None:
    assert "start het opnieuw" in sentence_for(ZeroDivisionError("division by zero"))
    assert "division" not in sentence_for(ZeroDivisionError("division by zero"))


def test_each_reason_why_something_is_no_limit_says_what_to_do() -> None:
    said = {problem: sentence_for(UnusableLimits(problem, "now_systolic")) for problem in LimitProblem}
    assert len(set(said.values())) == len(LimitProblem)
    assert all(sentence.count(".") + sentence.count("?") >= 1 for sentence in said.values())


def test_a_date_is_refused_with_its_reason() -> None:
    said = {why: sentence_for(UnreadableDate(why)) for why in WhyNoDate}
    assert said == {
        WhyNoDate.NOT_A_DATE: "Typ een datum zoals 3-6-2026.",
        WhyNoDate.NO_SUCH_DAY: "Deze datum bestaat niet.",
        WhyNoDate.NO_SUCH_YEAR: "Kijk nog eens naar het jaar.",
    }
