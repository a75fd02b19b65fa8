"""Every verb and every look is tried as every role: it is exactly what the one table says."""

import ast
import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.candidates import Entry, read_candidate
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.groups import Role
from facilitator_app.domain.permissions import SEE_DETAILS, SEE_NAMES, may
from facilitator_app.domain.readings import BloodPressure
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.sessions import BoardQuestion, PaperKind, PaperUse
from facilitator_app.live.beforehand import Beforehand
from facilitator_app.live.belly_checks import BellyChecks
from facilitator_app.live.belly_findings import BellyFindings
from facilitator_app.live.closing import Closing
from facilitator_app.live.composing import Composing
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.dossiers import Dossiers
from facilitator_app.live.enrolment import Enrolment, Typed
from facilitator_app.live.group_calendar import GroupCalendars
from facilitator_app.live.groups import Groups
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.handouts import Handouts
from facilitator_app.live.handover import Handovers
from facilitator_app.live.history import History
from facilitator_app.live.imports import Imports
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.logbook import Logbook
from facilitator_app.live.measurements import Measurements
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.live.papers import Papers
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.preparing import Preparing
from facilitator_app.live.reprints import Reprints
from facilitator_app.live.retention import Retention
from facilitator_app.live.seating import Seating
from facilitator_app.live.series import Series
from facilitator_app.live.series_paper import SeriesPaper
from facilitator_app.live.session import LiveSession
from facilitator_app.live.slips import Slips
from facilitator_app.live.taken_lines import TakenLine, TakenLines
from facilitator_app.live.taking_over import TakenState
from facilitator_app.live.women import Women
from facilitator_app.store.audit import Action, Deed
from tests.practice import Practice

LIVE = Path(__file__).parents[2] / "facilitator_app" / "live"
NO_VERBS = {"kring.lock", "themes.toml"}
HER, GROUP, SESSION = "vrouw-0", "zonnebloem", "bijeenkomst-4"
M, C, L, K = Role.MIDWIFE, Role.CO_FACILITATOR, Role.LOCUM, Role.COORDINATOR

# The table once more, in the words of a practice: who holds sessions, who plans, who treats, who runs it.
EXPECTED = {
    frozenset(
        {"session", "attendance", "pressure", "weight", "draft", "agenda", "note", "question", "history", "check"}
    ): {M, L, C},
    frozenset({"group", "participant", "dates", "pattern", "programme", "follow-up"}): {M, L, K},
    frozenset({"values", "file", "list", "record", "finding"}): {M, L},
    frozenset({"practice", "restore", "wipe", "log"}): {M, K},
    frozenset({"person"}): {M},
    frozenset({"paper", "preparation", "undo", "place", "secret", "backup", "search"}): {M, L, C, K},
}


def verbs_in_the_code() -> list[str]:
    """Every text in live that is written like a verb."""
    found = set()
    for path in LIVE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                first, point, rest = node.value.partition(".")
                words = f"{first}{rest}".replace("-", "")
                if point and first and rest and words.isalpha() and words.islower():
                    found.add(node.value)
    return sorted(found - NO_VERBS)


VERBS = verbs_in_the_code()


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    practice = Practice(tmp_path_factory.mktemp("roles") / "kring")
    session = practice.open()
    seat = session.seating.rows()[0].seat.id
    session.seating.record_pressure(seat, "118", "76", "stap")
    practice.door.practice.series.agree(HER, SESSION, "belt over uitslag", None)
    practice.door.practice.belly_findings.record(seat, FindingKind.HEART_TONES, "143")
    practice.door.practice.belly_findings.keep_draft(seat, FindingKind.NOTE, "113 bellen")
    yield practice
    practice.door.leave()


def as_role(practice: Practice, role: Role) -> Desk:
    desk = practice.door.practice.desk
    desk.who = replace(desk.who, role=role)
    return desk


@pytest.fixture(autouse=True)
def a_midwife_again(practice: Practice) -> Iterator[None]:
    yield
    as_role(practice, M)


def written(practice: Practice) -> tuple[int, int, list[Any]]:
    """What a refused verb may not have touched; that it was tried may stand in the log."""
    store = practice.door.practice._store
    done = [line for line in store.log.lines() if line.deed.outcome == 0]
    changes = store._journal.rows("select count(*) as n from changes")[0]["n"]
    return len(done), changes, store.questions.all_for()


# Verbs


def test_the_code_has_verbs_and_each_has_a_place_in_the_table() -> None:
    assert len(VERBS) > 60
    strange = [verb for verb in VERBS if not any(may(role, verb) for role in Role)]
    assert strange == [], "a verb that nobody may do"


@pytest.mark.parametrize("role", Role)
def test_every_verb_of_the_code_is_of_whom_it_should_be(role: Role) -> None:
    wrong = [
        verb
        for verb in VERBS
        for words, roles in EXPECTED.items()
        if verb.partition(".")[0] in words and may(role, verb) != (role in roles)
    ]
    assert wrong == []
    known = {word for words in EXPECTED for word in words} | {"see"}
    assert [verb for verb in VERBS if verb.partition(".")[0] not in known] == []


@pytest.mark.parametrize("role", Role)
def test_every_verb_is_done_or_refused_with_nothing_written(practice: Practice, role: Role) -> None:
    desk = as_role(practice, role)
    for number, verb in enumerate(VERBS):
        before = written(practice)
        question = BoardQuestion(f"{role}-{number}", SESSION, verb, desk.wall.now())
        change = Change(verb, Action.CREATE, saves=(question,), session_id=SESSION, undoable=False)
        if may(role, verb):
            desk.commit(change)
            desk.note(Deed(verb, Action.READ))
            assert practice.door.practice._store.questions.get(question.id) == question, verb
        else:
            for deed in (lambda: desk.commit(change), lambda: desk.note(Deed(verb, Action.READ))):  # noqa: B023
                with pytest.raises(NotAllowed):
                    deed()
            assert written(practice) == before, verb


# Looks

Look = Callable[[Practice, LiveSession], object]


def _typed() -> Typed:
    return Typed({Part.FIRST_NAME: "Noa", Part.DUE_DATE: "3-6-2026"}, GROUP, None, "appel", 1)


def _candidate() -> Any:
    return read_candidate(Entry(1, {Part.FIRST_NAME: "Noa"}), date(2026, 3, 12))


# Each public method of a room, and what it takes to be told what it tells of a woman; the look of it.
LOOKS: dict[tuple[type, str], tuple[str, Look]] = {
    (Seating, "rows"): (SEE_NAMES, lambda _, s: s.seating.rows()),
    (Seating, "row"): (SEE_NAMES, lambda p, s: s.seating.row(_seat(p))),
    (Seating, "find"): (SEE_NAMES, lambda _, s: s.seating.find("a")),
    (Seating, "typed"): (SEE_NAMES, lambda p, s: s.seating.typed(_seat(p))),
    (Seating, "last_draft"): (SEE_NAMES, lambda _, s: s.seating.last_draft()),
    (Seating, "values"): ("values.look", lambda p, s: s.seating.values(_seat(p))),
    (Seating, "typed_beside"): (SEE_NAMES, lambda p, s: s.seating.typed_beside(_seat(p))),
    (LittleList, "names"): (SEE_NAMES, lambda _, s: s.little_list.names()),
    (LittleList, "women"): (SEE_NAMES, lambda _, s: s.little_list.women()),
    (LittleList, "order"): (SEE_NAMES, lambda _, s: s.little_list.order()),
    (LittleList, "waiting"): (SEE_NAMES, lambda _, s: s.little_list.waiting()),
    (BellyChecks, "queue"): (SEE_NAMES, lambda _, s: s.belly_checks.queue()),
    (BellyChecks, "count"): (SEE_NAMES, lambda _, s: s.belly_checks.count()),
    (BellyChecks, "plan"): (SEE_NAMES, lambda _, s: s.belly_checks.plan()),
    (BellyFindings, "look"): ("finding.look", lambda p, _: p.door.practice.belly_findings.look(_seat(p))),
    (BellyFindings, "again"): ("finding.look", lambda p, _: p.door.practice.belly_findings.again(_seat(p))),
    (LittleList, "look"): ("list.look", lambda _, s: s.little_list.look(s.little_list.names()[0].line_id)),
    (LittleList, "on_paper"): ("list.look", lambda _, s: s.little_list.on_paper(HER)),
    (Closing, "checklist"): (SEE_NAMES, lambda _, s: s.closing.checklist()),
    (History, "last"): ("history.look", lambda _, s: s.history.last()),
    (Papers, "women"): (SEE_NAMES, lambda _, s: s.papers.women()),
    (Papers, "card"): ("values.card", lambda _, s: s.papers.card(HER, PaperUse.PREVIEW)),
    (Papers, "file_sheet"): ("file.sheet", lambda _, s: s.papers.file_sheet(HER, PaperUse.PREVIEW)),
    (Papers, "group_report"): ("paper.group-report", lambda _, s: s.papers.group_report(PaperUse.PREVIEW)),
    (SeriesPaper, "overview"): (
        "paper.series",
        lambda p, _: p.door.practice.series_paper(GROUP).overview(PaperUse.PREVIEW),
    ),
    (GroupCalendars, "dates"): ("paper.calendar", lambda p, _: p.door.practice.calendars.dates(GROUP)),
    (Slips, "sheet"): ("paper.slips", lambda p, _: p.door.practice.slips(SESSION).sheet(PaperUse.PREVIEW)),
    (Handouts, "recipients"): (SEE_NAMES, lambda p, _: _handouts(p).recipients(PaperKind.ARRANGE)),
    (Handouts, "take"): (
        "paper.handout",
        lambda p, _: [
            _handouts(p).take(PaperKind.WISHES, "nl", PaperUse.PREVIEW, HER),
            _handouts(p).take(PaperKind.ATTENDANCE, "nl", PaperUse.PREVIEW),
        ],
    ),
    (Beforehand, "packing_list"): (
        "paper.packing-list",
        lambda p, _: p.door.practice.beforehand(SESSION).packing_list(PaperUse.PREVIEW),
    ),
    (Beforehand, "brief"): (
        "paper.brief",
        lambda p, _: p.door.practice.beforehand(SESSION).brief(PaperUse.PREVIEW),
    ),
    (Dossiers, "of"): ("file.look", lambda p, _: p.door.practice.dossiers.of(HER)),
    (Groups, "card_of_today"): (SEE_NAMES, lambda p, _: p.door.practice.groups.card_of_today()),
    (Groups, "page"): (SEE_NAMES, lambda p, _: p.door.practice.groups.page(GROUP)),
    (Groups, "find"): (SEE_NAMES, lambda p, _: p.door.practice.groups.find("a", 5)),
    (Groups, "group_of"): (SEE_NAMES, lambda p, _: p.door.practice.groups.group_of(HER)),
    (Women, "look"): ("participant.look", lambda p, _: p.door.practice.women.look(HER)),
    (Women, "get"): (SEE_DETAILS, lambda p, _: p.door.practice.women.get(HER)),
    (Women, "group_of"): (SEE_DETAILS, lambda p, _: p.door.practice.women.group_of(_her(p))),
    (Women, "others_in"): (SEE_DETAILS, lambda p, _: p.door.practice.women.others_in(GROUP)),
    (Women, "free_picture"): (SEE_DETAILS, lambda p, _: p.door.practice.women.free_picture(GROUP)),
    (Women, "would_join_on"): (SEE_DETAILS, lambda p, _: p.door.practice.women.would_join_on(GROUP, HER)),
    (Women, "seen_since"): (SEE_DETAILS, lambda p, _: p.door.practice.women.seen_since(HER, date.min)),
    (Women, "check_room"): (SEE_DETAILS, lambda p, _: p.door.practice.women.check_room(_her(p))),
    (Composing, "board"): (SEE_DETAILS, lambda p, _: p.door.practice.composing.board()),
    (Composing, "waiting"): (SEE_DETAILS, lambda p, _: p.door.practice.composing.waiting()),
    (Composing, "choice"): (SEE_DETAILS, lambda p, _: p.door.practice.composing.choice(GROUP)),
    (Composing, "others"): (SEE_DETAILS, lambda p, _: p.door.practice.composing.others(None)),
    (Imports, "size"): (SEE_DETAILS, lambda p, _: p.door.practice.imports.size(GROUP)),
    (Imports, "judge"): (SEE_DETAILS, lambda p, _: p.door.practice.imports.judge([_candidate()], GROUP)),
    (Enrolment, "groups"): (SEE_DETAILS, lambda p, _: p.door.practice.enrolment.groups()),
    (Enrolment, "differences"): (SEE_DETAILS, lambda p, _: p.door.practice.enrolment.differences(_typed())),
    (Measurements, "others"): (SEE_NAMES, lambda p, s: s.seating.measurements.others(_seat(p))),
    (TakenLines, "of_session"): (SEE_NAMES, lambda p, _: p.door.practice.taken_lines.of_session(SESSION)),
    (TakenLines, "of_woman"): (SEE_DETAILS, lambda p, _: p.door.practice.taken_lines.of_woman(HER)),
    (TakenLines, "look"): ("record.look", lambda p, _: p.door.practice.taken_lines.look(_line(p))),
    (TakenLines, "copy"): ("record.copy", lambda p, _: p.door.practice.taken_lines.copy(_line(p))),
    (TakenLines, "table"): ("record.export", lambda p, _: p.door.practice.taken_lines.table(SESSION)),
    (Retention, "groups_over"): ("wipe.woman", lambda p, _: p.door.practice.retention.groups_over()),
    (Retention, "of_group"): ("wipe.woman", lambda p, _: p.door.practice.retention.of_group(GROUP)),
    (Retention, "half_typed"): ("wipe.woman", lambda p, _: p.door.practice.retention.half_typed([HER])),
    (Retention, "of_woman"): ("wipe.woman", lambda p, _: p.door.practice.retention.of_woman(HER)),
    (Logbook, "woman"): ("log.look", lambda p, _: p.door.practice.logbook.woman(HER)),
    (Logbook, "newest"): ("log.look", lambda p, _: p.door.practice.logbook.newest()),
    (Logbook, "older"): ("log.look", lambda p, _: p.door.practice.logbook.older(2)),
    (Logbook, "head"): ("log.export", lambda p, _: p.door.practice.logbook.head()),
    (Logbook, "parts"): ("log.export", lambda p, _: list(p.door.practice.logbook.parts(most=1))),
    (Series, "view"): (SEE_NAMES, lambda p, _: p.door.practice.series.view(GROUP)),
    (Handovers, "last"): ("file.look", lambda p, _: p.door.practice.handovers.last(GROUP)),
    (Handovers, "clashes"): ("file.look", lambda p, _: p.door.practice.handovers.clashes(GROUP)),
    (Handovers, "open"): ("file.look", lambda p, _: _opened(p)),
}
# What tells nothing of a woman, or is a verb, which the desk refuses.
OTHERS: dict[type, set[str]] = {
    Seating: {
        "mark",
        "keep_draft",
        "record_pressure",
        "record_weight",
        "keep_seat",
        "decline_rest",
        "undo",
        "redo",
    },
    LittleList: {"is_due", "put", "settle", "left_open", "set_aside"},
    BellyChecks: {"now", "call", "see", "unsee", "give_own_visit", "take_back_visit"},
    BellyFindings: {"record", "keep_draft", "agree", "finish", "undo", "redo"},
    Closing: {"questions", "close", "reopen"},
    History: set(),
    Papers: {"handed_out", "keep_to_print"},
    SeriesPaper: {"handed_out", "keep_to_print"},
    PapersToPrint: {"keep", "let_go", "of_session", "by_session", "to_do"},
    GroupCalendars: {"not_saved"},
    Slips: {"handed_out", "keep_to_print"},
    Beforehand: {"handed_out", "keep_to_print"},
    Handouts: {"handed_out", "keep_to_print", "language_for", "waiting", "let_go"},
    HandoutTexts: {
        *("ids", "shipped", "text", "own", "speaks", "printable", "approved", "waiting", "to_do"),
        *("change", "approve", "take_back"),
    },
    Preparing: {"session", "lines", "count_waiting", "tick", "say_there", "add", "remove"},
    OwnPapers: {
        *("all", "pdf", "check_room", "attach", "rename", "print_as", "take_away", "handed_out"),
        "keep_to_print",
    },
    OwnProgrammes: {
        *("all", "get", "shipped", "themes", "followers", "hours_of", "as_own"),
        *("copy", "own_version", "change", "remove"),
    },
    Dossiers: {"put_weight_on_card"},
    Measurements: {"has_values", "add", "correct", "move", "move_row", "note", "undo", "redo"},
    TakenLines: {"session", "group_name", "set_taken", "take_all", "open_sessions", "to_do", "not_saved"},
    Retention: {"keep_for", "to_do", "wipe_woman", "wipe_group", "finish"},
    Logbook: {"not_saved"},
    Groups: {
        "note_search",
        "change_weighing",
        "lines",
        "all_lines",
        "count",
        "add",
        "change",
        "open",
    },
    Women: {"add", "change", "set_status", "move", "follow"},
    Composing: {"to_do", "place", "merge", "split"},
    Imports: {"groups", "add"},
    Enrolment: {"add", "change"},
    Series: {"catch_up", "agree", "finish", "settle"},
    Handovers: {"leaves_papers", "groups_with_clashes", "to_do", "give", "take", "settle"},
    Reprints: {"of_session", "by_session", "to_do"},
}


def _handouts(practice: Practice) -> Handouts:
    return practice.door.practice.handouts(SESSION)


def _seat(practice: Practice) -> str:
    seats = practice.door.practice._store.seats.all_for(session_id=SESSION, participant_id=HER)
    return str(seats[0].id)


def _line(practice: Practice) -> TakenLine:
    session = practice.door.practice.taken_lines.session(SESSION)
    return TakenLine(_seat(practice), HER, "Amina B.", session, TakenState.NOT_YET)


def _her(practice: Practice) -> Any:
    return practice.door.practice._store.participants.get(HER)


def _opened(practice: Practice) -> object:
    """Nothing is there: whoever may look is told so."""
    from facilitator_app.domain.troubles import StoreUnavailable

    with pytest.raises(StoreUnavailable):
        practice.door.practice.handovers.open(practice.folder / "er-is-niets", "wachtzin")
    return None


@pytest.mark.parametrize("room", OTHERS, ids=lambda room: str(room.__name__))
def test_every_method_of_a_room_is_a_look_or_is_known_not_to_be_one(room: type) -> None:
    """A new one is to be put into LOOKS or OTHERS."""
    public = {name for name, thing in vars(room).items() if inspect.isfunction(thing) and not name.startswith("_")}
    looks = {name for of, name in LOOKS if of is room}
    assert public == looks | (OTHERS[room] & public)
    assert not looks & OTHERS[room]


@pytest.mark.parametrize("role", Role)
def test_every_look_is_given_or_refused_without_a_trace(practice: Practice, role: Role) -> None:
    as_role(practice, M)
    session = practice.open()
    as_role(practice, role)
    for (room, name), (word, look) in LOOKS.items():
        before = written(practice)
        if may(role, word):
            look(practice, session)
        else:
            with pytest.raises(NotAllowed):
                look(practice, session)
            assert written(practice) == before, (room, name)


def test_who_does_not_agree_things_about_women_does_not_read_them(practice: Practice) -> None:
    series = practice.door.practice.series
    for role in Role:
        as_role(practice, role)
        told = [line.follow_up.text for line in series.view(GROUP).agreed]
        assert told == (["belt over uitslag"] if may(role, "follow-up") else [])


@pytest.mark.parametrize("role", [C, K])
def test_no_value_is_in_anything_that_a_role_without_values_is_given(practice: Practice, role: Role) -> None:
    as_role(practice, M)
    session = practice.open()
    as_role(practice, role)
    for word, look in LOOKS.values():
        if may(role, word):
            given = look(practice, session)
            assert BloodPressure(118, 76) not in _parts(given)
            # An id may have any digits in it.
            told = json.dumps(given, default=repr)
            assert not re.search(r"(?<!number=)(?<![0-9a-f-])(118|143|113 bellen)(?![0-9a-f-])", told), word


def _parts(thing: Any) -> list[Any]:
    if isinstance(thing, list | tuple):
        return [part for each in thing for part in _parts(each)]
    return [thing]
