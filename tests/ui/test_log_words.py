"""Every line of the log has words: what was done, by whom, about whom, and what it was before."""

import ast
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.permissions import may
from facilitator_app.live.logbook import PastDeed
from facilitator_app.ui.log_details import detail_words
from facilitator_app.ui.log_lines import LogLines
from facilitator_app.ui.log_words import DeedWords, log_words_by_verb, role_words
from tests.practice import WORDING, Practice

PACKAGE = Path(__file__).parents[2] / "facilitator_app"
VERB = re.compile(r"[a-z]+(-[a-z]+)*\.[a-z-]+")
AT = datetime(2026, 3, 12, 13, 3, tzinfo=UTC)
DEED = PastDeed(7, AT, "Joke Verweij", "midwife", "pressure.correct", "U", 0, "amina", "118/76 → 128/76")
AMINA = Participant("amina", "zonnebloem", "Amina", "Bouali", date(2026, 6, 1))


def verbs_of_the_code() -> set[str]:
    """What stands in the rooms as a verb, and what is put together there."""
    texts = {
        node.value
        for path in (PACKAGE / "live").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    deeds = ("enter", "correct", "decline")
    put_together = {f"{kind}.{deed}" for kind in ("pressure", "weight") for deed in deeds}
    return {text for text in texts if VERB.fullmatch(text) and may(Role.MIDWIFE, text)} | put_together | {"undo"}


def lines(**women: Participant) -> LogLines:
    from facilitator_app.demo import HandSetClock
    from facilitator_app.live.wall import WallClock
    from tests.practice import AMSTERDAM, START

    clock = HandSetClock()
    clock.moment = START
    said = LogLines(WORDING, WallClock(clock, AMSTERDAM))
    said.meet(women)
    return said


def test_no_verb_of_the_code_is_without_words() -> None:
    verbs = verbs_of_the_code()
    assert len(verbs) > 70
    assert verbs - set(log_words_by_verb()) == set()


def test_no_verb_of_a_practice_that_was_worked_with_is_without_words(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "kring")
    practice.open().closing.close()
    verbs = {line.verb for part in practice.door.practice.logbook.parts() for line in part.lines}
    practice.door.leave()
    assert verbs - set(log_words_by_verb()) == set()


@pytest.mark.parametrize("verb", log_words_by_verb())
def test_no_word_has_room_for_a_value(verb: str) -> None:
    assert not re.search(r"[\d{}]", log_words_by_verb()[verb])


def test_a_line_is_a_sentence_of_its_own() -> None:
    assert lines(amina=AMINA).sentence(DEED, with_whom=True) == (
        "12 maart 14.03 · Joke Verweij (verloskundige) · bovendruk en onderdruk aangepast · Amina B. · "
        "118/76 → 128/76"
    )
    assert lines(amina=AMINA).sentence(replace(DEED, detail=""), with_whom=False) == (
        "12 maart 14.03 · Joke Verweij (verloskundige) · bovendruk en onderdruk aangepast"
    )


def test_a_line_of_another_year_says_which() -> None:
    old = replace(DEED, at=AT.replace(year=2024))
    assert lines(amina=AMINA).sentence(old, with_whom=True).startswith("12 maart 2024 14.03 · ")


def test_who_was_purged_has_no_name_and_who_lost_her_child_is_not_met_by_chance() -> None:
    assert lines().whom(DEED) == "iemand die gewist is"
    assert lines().whom(replace(DEED, about="")) == ""
    grieving = replace(AMINA, status=Status.LOSS)
    assert lines(amina=grieving).whom(DEED) == "iemand van wie de naam niet getoond wordt"


def test_two_who_are_called_alike_are_told_apart() -> None:
    said = lines(amina=AMINA, other=replace(AMINA, id="other", due_date=date(2026, 7, 2)))
    assert [said.whom(replace(DEED, about=id)) for id in ("amina", "other")] == [
        "Amina B. (01-06)",
        "Amina B. (02-07)",
    ]


@pytest.mark.parametrize(
    ("verb", "outcome", "words"),
    [
        ("belly.check", 0, "iets gedaan"),
        ("file.look", 0, "dossier bekeken"),
        ("file.look", 8, "wilde, maar mocht niet: dossier bekeken"),
        ("backup.make", 12, "begonnen, maar niet af: reservekopie gemaakt"),
        ("place.failed-unlock", 4, "wachtzin of code paste niet"),
    ],
)
def test_it_says_what_was_done_and_what_was_only_tried(verb: str, outcome: int, words: str) -> None:
    assert DeedWords().what(replace(DEED, verb=verb, outcome=outcome)) == words


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("pressure.correct 128/76 → 118/76", "teruggehaald: bovendruk en onderdruk aangepast"),
        ("pressure.enter", "teruggehaald: bovendruk en onderdruk ingevuld"),
        ("belly.check", "teruggehaald: iets gedaan"),
        ("", "teruggehaald"),
    ],
)
def test_what_was_taken_back_is_named(detail: str, words: str) -> None:
    assert DeedWords().what(replace(DEED, verb="undo", detail=detail)) == words


def test_a_sheet_that_is_made_is_told_from_one_that_goes_out() -> None:
    made, out = (DeedWords().what(replace(DEED, verb="person.recovery-sheet", action=a)) for a in ("C", "E"))
    assert made == "nieuw herstelblad"
    assert made != out


def test_every_role_has_a_word() -> None:
    assert set(role_words()) == {role.value for role in Role}
    assert (
        lines()
        .short(replace(DEED, role="janitor", about=""), with_whom=True)
        .startswith("14.03 · Joke Verweij · ")
    )


@pytest.mark.parametrize(
    ("verb", "detail", "words"),
    [
        ("pressure.enter", "118/76", "118/76"),
        ("weight.correct", "68400 g → 68450 g", "68,4 kg → 68,45 kg"),
        ("attendance.mark", "expected → no-show", "verwacht → niet gekomen"),
        ("participant.status", "pregnant → delivered 2026-03-12", "zwanger → bevallen 12-03-2026"),
        ("participant.change", "2026-06-01 → 2026-06-03", "01-06-2026 → 03-06-2026"),
        ("participant.change", "first_name, phone", "voornaam, telefoon"),
        (
            "dates.change",
            "2026-03-12 → 2026-03-19; 2026-04-09 → 2026-04-16",
            "12-03-2026 → 19-03-2026; 09-04-2026 → 16-04-2026",
        ),
        ("group.change", "late → Madelief", "late → Madelief"),
        ("paper.hand-out", "print: card, file-sheet", "printen: kaart, dossierblad"),
        ("values.card", "preview", "voorbeeld"),
        ("undo", "pressure.enter", ""),
        ("undo", "pressure.correct 128/76 → 118/76", "128/76 → 118/76"),
        ("undo", "weight.enter 68400 g → –", "68,4 kg → –"),
        ("undo.redo", "weight.decline 68400 g → -", "68,4 kg → wil niet meten"),
        ("undo", "weight.decline - → 68400 g", "wil niet meten → 68,4 kg"),
        ("undo", "pressure.move-off vrouw-3 → 118/76", "118/76"),
        ("place.unlock", "LAPTOP-3 · 1.2.0 · 2f1c7f0a", "op LAPTOP-3, met Kring 1.2.0"),
        ("place.failed-unlock", "3", "3 keer"),
        ("place.failed-unlock", "3 Saskia", "3 keer, Saskia"),
        ("place.failed-unlock", "2 recovery", "2 keer, herstelblad"),
        ("file.settle", "theirs", "van de andere laptop"),
        ("file.settle", "ours", "van deze laptop"),
        ("backup.make", "Kring-reservekopie-2026-03-12-0800", "Kring-reservekopie-2026-03-12-0800"),
        ("practice.name", "De Linde → De Eik", "De Linde → De Eik"),
        ("practice.limits", "PracticeLimits(…)", ""),
        ("practice.weighing", "True → False", "wegen → niet wegen"),
        ("practice.draw-limits", "False → True", "zonder lijn → met lijn"),
        ("list.look", "look", "even samen kijken"),
        ("pressure.enter", "118/76, self-entry", "118/76, door haar zelf ingevoerd"),
        ("pressure.enter", "118/76, later, confirmed: digits", "118/76, later ingevoerd, bevestigd na een vraag"),
        ("weight.correct", "68400 g → 68450 g, confirmed: pounds", "68,4 kg → 68,45 kg, bevestigd na een vraag"),
        (
            "pressure.add",
            "185/112, confirmed: pressure-unusual, confirmed: pulse-unusual",
            "185/112, bevestigd na een vraag",
        ),
        (
            "pressure.amend",
            "arm left → right, confirmed: pulse-unusual",
            "arm links → rechts, bevestigd na een vraag",
        ),
        ("weight.decline", "68400 g → -", "68,4 kg → wil niet meten"),
        ("weight.move-off", "68400 g → vrouw-3", "68,4 kg"),
        ("pressure.move-here", "vrouw-3 → 118/76", "118/76"),
        (
            "pressure.amend",
            "measured_by herself → midwife; pulse – → 70; arm left → right; note – → herself",
            "gemeten door zelf → verloskundige; polsslag – → 70; arm links → rechts; opmerking – → herself",
        ),
        ("pressure.amend", "note – → moe; kwam te laat", "opmerking – → moe; kwam te laat"),
        ("values.look", "rij", ""),
        ("place.unlock", "", ""),
    ],
)
def test_what_it_was_before_is_for_people_to_read(verb: str, detail: str, words: str) -> None:
    assert detail_words(replace(DEED, verb=verb, detail=detail), WORDING) == words
