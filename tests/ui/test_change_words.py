"""Every verb of a session has words of its own, and none of them says a value."""

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.permissions import may
from facilitator_app.domain.sessions import Attendance, Phase
from facilitator_app.live.history import PastChange
from facilitator_app.ui.change_words import change_words, words_by_verb

LIVE = Path(__file__).parents[2] / "facilitator_app" / "live"
AT = datetime(2026, 3, 12, 13, 7, tzinfo=UTC)
VERB = re.compile(r"[a-z-]+\.[a-z-]+")
# Looks, and what belongs to the practice or its groups: none of these stands among the changes of a session.
ELSEWHERE = {"values", "file", "history", "practice", "person", "group", "participant", "place", "undo"} | {
    *("backup", "restore", "secret", "dates", "pattern", "programme", "wipe", "search", "log"),
    "preparation",
}
OTHER_LOOKS = {
    *("paper.group-report", "paper.brief", "paper.packing-list", "paper.series", "paper.calendar", "list.look"),
    *("record.copy", "record.export", "record.look", "finding.look", "paper.send"),
}


def verbs_of_the_code() -> set[str]:
    """What stands in the rooms as a verb, apart from those that are put together there."""
    texts = {
        node.value
        for path in LIVE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    verbs = {text for text in texts if VERB.fullmatch(text) and may(Role.MIDWIFE, text)}
    deeds = ("enter", "correct", "decline", "add", "amend", "move-off", "move-here")
    put_together = {f"{kind}.{deed}" for kind in ("pressure", "weight") for deed in deeds}
    return {verb for verb in verbs | put_together if verb.partition(".")[0] not in ELSEWHERE} - OTHER_LOOKS


def test_every_verb_of_a_session_has_words_and_no_other() -> None:
    assert set(words_by_verb()) == verbs_of_the_code()


@pytest.mark.parametrize("verb", words_by_verb())
def test_no_word_has_room_for_a_number(verb: str) -> None:
    words = change_words(PastChange(AT, "Joke", verb, "Amina B."))
    assert words
    assert not re.search(r"[\d{}]", words)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (PastChange(AT, "Joke", "attendance.mark", attendance=Attendance.EXCUSED), "aanwezigheid: Afgemeld"),
        (PastChange(AT, "Joke", "session.phase", phase=Phase.CIRCLE), "naar Kring"),
        (PastChange(AT, "Joke", "weight.correct"), "gewicht aangepast"),
        (PastChange(AT, "Joke", "belly.check"), "iets gewijzigd"),
    ],
)
def test_it_says_what_was_done(change: PastChange, words: str) -> None:
    assert change_words(change) == words
