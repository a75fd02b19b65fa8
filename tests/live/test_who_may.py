"""Every verb and every look is tried as every role: it is exactly what the one table says."""

import ast
import enum
import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from facilitator_app import live
from facilitator_app.domain.candidates import Entry, read_candidate
from facilitator_app.domain.debriefs import Debrief
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.groups import Role
from facilitator_app.domain.permissions import SEE_DETAILS, SEE_NAMES, SEE_NOTES, may
from facilitator_app.domain.readings import BloodPressure
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.sessions import BoardQuestion, PaperKind, PaperUse
from facilitator_app.live.beforehand import Beforehand
from facilitator_app.live.belly_checks import BellyChecks
from facilitator_app.live.belly_findings import BellyFindings
from facilitator_app.live.circle import Circle
from facilitator_app.live.closing import Closing
from facilitator_app.live.composing import Composing
from facilitator_app.live.copies import Copies
from facilitator_app.live.debriefing import Debriefing
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.door import Door
from facilitator_app.live.dossiers import Dossiers
from facilitator_app.live.enrolment import Enrolment, Typed
from facilitator_app.live.group_calendar import GroupCalendars
from facilitator_app.live.group_view import GroupView
from facilitator_app.live.groups import Groups
from facilitator_app.live.handing_out import OnTheirWay
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.handouts import Handouts
from facilitator_app.live.handover import Handovers
from facilitator_app.live.history import History
from facilitator_app.live.imports import Imports
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.keys import Keys
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.logbook import Logbook
from facilitator_app.live.measurements import Measurements
from facilitator_app.live.named_women import NamedWomen
from facilitator_app.live.old_copies import OldCopies
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.live.papers import Papers
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.patterns import Patterns
from facilitator_app.live.planning import Planning
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.preparing import Preparing
from facilitator_app.live.readiness import ReadyCheck
from facilitator_app.live.reprints import Reprints
from facilitator_app.live.retention import Retention
from facilitator_app.live.seating import Seating
from facilitator_app.live.self_entry import SelfEntry
from facilitator_app.live.series import Series
from facilitator_app.live.series_paper import SeriesPaper
from facilitator_app.live.session import LiveSession
from facilitator_app.live.settings import Settings
from facilitator_app.live.slips import Slips
from facilitator_app.live.taken_lines import TakenLine, TakenLines
from facilitator_app.live.taking_over import TakenState, TakingOver
from facilitator_app.live.team import Team
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.live.women import Women
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.wrapping import StoreKey
from tests.practice import Practice

LIVE = Path(__file__).parents[2] / "facilitator_app" / "live"
NO_VERBS = {"kring.lock", "themes.toml"}
BLOCK, NOTED, ASKED = "opening", "Iris vertelde veel.", "Mag ik nog vliegen?"
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
    session.circle.write_note(BLOCK, NOTED)
    session.circle.ask(ASKED)
    session.circle.keep_half_typed("Mag ik nog")
    practice.door.practice.debriefing.keep(Debrief(SESSION, otherwise="Vroeger beginnen."))
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


def written(practice: Practice) -> list[int]:
    """What a refused verb may not have added to; that it was tried may stand in the log."""
    journal = practice.door.practice._store._journal
    counted = ("log where outcome = 0", "changes", "questions")
    return [journal.rows(f"select count(*) as n from {table}")[0]["n"] for table in counted]


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
    (Logbook, "parts"): ("log.export", lambda p, _: list(p.door.practice.logbook.parts())),
    (Series, "view"): (SEE_NAMES, lambda p, _: p.door.practice.series.view(GROUP)),
    (Circle, "note"): (SEE_NOTES, lambda _, s: s.circle.note(BLOCK)),
    (Circle, "questions"): (SEE_NOTES, lambda _, s: s.circle.questions()),
    (Circle, "half_typed_question"): (SEE_NOTES, lambda _, s: s.circle.half_typed_question()),
    (NamedWomen, "find"): (SEE_NOTES, lambda _, s: s.named_women.find(BLOCK)),
    (NamedWomen, "gives_away"): (SEE_NOTES, lambda _, s: s.named_women.gives_away("Iris kwam")),
    (GroupView, "state"): (SEE_NOTES, lambda _, s: s.group_view.state()),
    (GroupView, "held_back"): (SEE_NOTES, lambda _, s: s.group_view.held_back()),
    (SelfEntry, "faces"): (SEE_NAMES, lambda _, s: s.self_entry().faces()),
    (TakingOver, "states"): (SEE_NAMES, lambda _, s: s.taking_over.states()),
    (Copies, "backups_with"): ("wipe.woman", lambda p, _: p.door.practice.copies.backups_with([HER])),
    (Copies, "given_away"): ("wipe.woman", lambda p, _: p.door.practice.copies.given_away([HER])),
    (Copies, "mentions"): ("wipe.woman", lambda p, _: p.door.practice.copies.mentions(HER)),
    (Planning, "plan_of"): (SEE_DETAILS, lambda p, _: p.door.practice.planning.plan_of(GROUP)),
    (Handovers, "last"): ("file.look", lambda p, _: p.door.practice.handovers.last(GROUP)),
    (Handovers, "clashes"): ("file.look", lambda p, _: p.door.practice.handovers.clashes(GROUP)),
    (Handovers, "open"): ("file.look", lambda p, _: _opened(p)),
}
# What tells nothing of a woman, or is a verb, which the desk refuses.
OTHERS: dict[type, set[str]] = {
    Door: {
        *("is_new", "practice_name", "language", "last_in", "last_backup", "keys", "team", "practice", "is_open"),
        *("is_covered", "people", "wait_seconds", "enter", "leave", "look_again", "begin", "unlock", "trust_day"),
        *("try_recovery", "unlock_with_recovery", "restoring", "reopen", "cover", "stay", "uncover", "prove_pin"),
        *("pin_still_opens", "lock"),
    },
    OpenPractice: {
        *(
            "session",
            "day_in_doubt",
            "last_changed_on",
            "undo",
            "redo",
            "may",
            "slips",
            "series_paper",
            "handouts",
        ),
        *("beforehand", "own_papers", "tidy_papers", "papers", "leave_session", "interrupted", "tell_unlocked"),
        *("restoring", "tell_replaced", "read_through", "close"),
    },
    LiveSession: {
        *("session", "closed", "afterwards", "last_saved_at", "self_entry", "measure_after_all", "go"),
        *("start_circle", "close", "undo", "redo"),
    },
    OnTheirWay: {"begin", "give_up"},
    Desk: {"commit", "at_once", "note", "note_stopped", "wipe", "forget_papers", "check", "undo", "redo"},
    Seating: {
        *("may_see_values", "afterwards", "measuring", "saved_at", "mark", "keep_draft", "record_pressure"),
        *("record_weight", "keep_seat", "decline_rest", "undo", "redo"),
    },
    SelfEntry: {
        # Nothing but what she types herself, in memory until her last tap.
        *("step", "her", "number", "asks_again", "takes_comma", "place", "summary"),
        *("choose", "agree", "press", "wipe", "answer", "pass_over", "back", "store", "leave"),
    },
    LittleList: {
        *("length", "first_now", "seconds_to_next_due", "may_look", "closed", "is_due"),
        *("put", "settle", "left_open", "set_aside"),
    },
    Circle: {
        *("clock", "closed", "now", "timetable", "arrival_ends", "proposed_spread", "needed_for"),
        *("brought_next_after", "room_time", "moved_themes", "watch", "start", "start_on_time", "next", "skip"),
        *(
            "back",
            "extend",
            "shorten",
            "pause",
            "resume",
            "move",
            "jump",
            "spread",
            "write_note",
            "ask",
            "keep_half_typed",
        ),
        *("cover", "settle", "take_off"),
    },
    NamedWomen: {"leave", "move"},
    GroupView: {"mode", "is_ticked", "choose", "turn_blank", "tick", "let_through"},
    BellyChecks: {
        *("held", "closed", "afterwards", "now", "call", "see", "unsee", "give_own_visit", "take_back_visit"),
    },
    BellyFindings: {"record", "keep_draft", "agree", "finish", "undo", "redo"},
    # The questions on the board name nobody, and stand in the report, which is for everybody.
    Closing: {"saved_at", "closed", "questions", "close", "reopen"},
    History: {"may_look"},
    Papers: {"held_on", "handed_out", "keep_to_print"},
    SeriesPaper: {"held_on", "handed_out", "keep_to_print"},
    PapersToPrint: {"keep", "let_go", "of_session", "by_session", "to_do"},
    GroupCalendars: {"not_saved"},
    Slips: {"held_on", "needed", "printed", "handed_out", "keep_to_print"},
    Beforehand: {"held_on", "handed_out", "keep_to_print"},
    Handouts: {
        "held_on",
        "measuring",
        "ahead",
        "named",
        "handed_out",
        "keep_to_print",
        "language_for",
        "waiting",
        "let_go",
    },
    HandoutTexts: {
        *(
            "language",
            "languages",
            "may_change",
            "ids",
            "shipped",
            "text",
            "own",
            "elsewhere",
            "speaks",
            "printable",
        ),
        *("approved", "waiting", "to_do", "change", "approve", "take_back"),
    },
    Preparing: {"session", "lines", "count_waiting", "tick", "say_there", "add", "remove"},
    ReadyCheck: {"look"},
    ThemePlan: {"matrix", "of_session", "named", "waiting", "mark"},
    # There is no woman in it; who holds no session is given it without words, below.
    Debriefing: {"may_write", "session", "of", "team", "trend", "to_debrief", "keep", "keep_facilitation"},
    OwnPapers: {
        *(
            "held_on",
            "may_change",
            "all",
            "pdf",
            "copies",
            "waiting",
            "check_room",
            "attach",
            "rename",
            "print_as",
            "take_away",
        ),
        *("handed_out", "keep_to_print"),
    },
    OwnProgrammes: {
        *("may_change", "all", "get", "shipped", "themes", "followers", "hours_of", "as_own"),
        *("copy", "own_version", "change", "remove"),
    },
    Dossiers: {"may_look", "put_weight_on_card"},
    Measurements: {"has_values", "add", "correct", "move", "move_row", "note", "undo", "redo"},
    TakenLines: {
        *("may_tick", "template", "themes", "session", "group_name", "set_taken", "take_all", "open_sessions"),
        *("not_saved", "to_do"),
    },
    TakingOver: {"tick", "untick"},
    Retention: {"may_wipe", "months", "today", "keep_for", "to_do", "wipe_woman", "wipe_group", "finish"},
    Copies: set(),
    OldCopies: {"here", "expired", "clear"},
    Logbook: {"may_look", "not_saved"},
    Groups: {
        *("may_change", "may_hold", "note_search", "change_weighing", "lines", "all_lines", "count", "add"),
        *("change", "open"),
    },
    Planning: {
        *("may_plan", "who", "group_sizes", "people", "once_here", "last_group", "programmes", "fit"),
        *("own_papers", "begin_group", "propose", "plan", "set_ready", "change"),
    },
    Patterns: {"damage", "all", "get", "is_own", "keep", "forget"},
    Women: {"may_change", "add", "change", "set_status", "move", "follow"},
    Composing: {"may_change", "smallest", "largest", "to_do", "place", "merge", "split"},
    Imports: {"allowed", "groups", "add"},
    Enrolment: {"today", "language", "add", "change"},
    Series: {"may_agree", "catch_up", "agree", "finish", "settle"},
    Handovers: {"leaves_papers", "groups_with_clashes", "to_do", "give", "take", "settle"},
    Reprints: {"of_session", "by_session", "to_do"},
    Settings: {
        *("practice", "who", "may_change", "to_do", "change_name", "change_phone", "change_language"),
        *("change_group_sizes", "change_check_minutes", "change_limits", "confirm_limits", "switch_limits_off"),
        *("draw_limits", "change_weighing", "change_cover_after", "change_record_line", "change_backup_folder"),
    },
    Keeping: {
        *("last", "is_old", "made_today", "changed_since_last", "place", "kept", "may_restore", "to_do", "found"),
        *("is_of_this_practice", "choose_place", "keep", "make", "clear_unfinished", "copies_of_before"),
        *("discard", "regain"),
    },
    Team: {
        *("may_change", "members", "member", "others", "add", "let_in_anew", "change_role", "remove", "new_key"),
        *("pin_is_enough", "take_over_with_pin", "take_over_with_passphrase", "remember_who_came_in"),
    },
    Keys: {
        *("may_make_sheet", "try_pin", "change_pin", "prove", "change_passphrase", "begin_anew", "new_code"),
        *(
            "prove_code",
            "sheet",
            "note_sheet",
            "note_sheet_stayed",
            "show_practice",
            "show_last_backup",
            "tell_older_key_file",
        ),
        "remember_key_file",
    },
}
# Behind a room, which asks before it tells what these know; no page can get at one.
BEHIND_A_ROOM = {
    *("BellyOrder", "DataFolder", "FirstRun", "Inside", "Intake", "KeptFindings", "KeptReadings", "ListLines"),
    *("OwnNumbers", "OwnTyping", "SeatRows", "ToldTries"),
}
# Nothing of a woman is in them: what was shipped, the time, the way back of a backup, and what is left to do.
OF_NO_WOMAN = {
    *("About", "Programmes", "SessionProgrammes", "WallClock", "NewKey", "Restoring", "ChosenBackup", "ToDos"),
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


def rooms_in_the_code() -> list[type]:
    """Every class of live that is more than frozen data."""
    names = [found.name for found in pkgutil.iter_modules(live.__path__)]
    modules = [importlib.import_module(f"{live.__name__}.{name}") for name in names]
    classes = {
        thing
        for module in modules
        for thing in vars(module).values()
        if inspect.isclass(thing) and thing.__module__ == module.__name__
    }
    rooms = [one for one in classes if not is_dataclass(one) and not issubclass(one, enum.Enum) and public(one)]
    return sorted(rooms, key=lambda room: room.__name__)


def public(room: type) -> set[str]:
    """The names of what can be asked of a room."""
    kinds = (property, cached_property)
    return {
        name
        for name, thing in vars(room).items()
        if (inspect.isfunction(thing) or isinstance(thing, kinds)) and not name.startswith("_")
    }


def within_reach(*begin: object) -> set[type]:
    """The classes that a page gets at: what hangs on a room, and what its methods and properties give back."""
    instances, reached = list(begin), {type(thing) for thing in begin}
    while instances:
        for name, thing in vars(instances.pop()).items():
            of_live = type(thing).__module__.startswith(live.__name__)
            if of_live and not name.startswith("_") and type(thing) not in reached:
                reached.add(type(thing))
                instances.append(thing)
    classes = list(reached)
    while classes:
        for thing in vars(classes.pop()).values():
            asked = thing.fget if isinstance(thing, property) else thing
            if inspect.isfunction(asked) and not asked.__name__.startswith("_"):
                for given in _classes_in(get_type_hints(asked, None, NAMES).get("return")):
                    if given.__module__.startswith(live.__name__) and given not in reached:
                        reached.add(given)
                        classes.append(given)
    return reached


def _classes_in(hint: Any) -> Iterator[type]:
    if inspect.isclass(hint):
        yield hint
    for part in get_args(hint):
        yield from _classes_in(part)


ROOMS = rooms_in_the_code()
# What is imported for the annotations alone.
NAMES = {room.__name__: room for room in ROOMS} | {"StoreKey": StoreKey}


def test_every_room_of_live_has_its_place_in_the_table() -> None:
    """A new one is to be put into OTHERS, and what it tells of a woman into LOOKS; or it is told apart."""
    told_apart = BEHIND_A_ROOM | OF_NO_WOMAN
    assert {room.__name__ for room in ROOMS if room not in OTHERS} == told_apart


def test_what_stands_behind_a_room_is_out_of_reach(practice: Practice) -> None:
    reached = within_reach(practice.door, practice.door.practice, practice.open())
    assert {Circle, Copies, Debriefing, GroupView, Keys, SelfEntry, Team} <= reached
    assert {room.__name__ for room in reached} & BEHIND_A_ROOM == set()


@pytest.mark.parametrize("room", OTHERS, ids=lambda room: str(room.__name__))
def test_whatever_can_be_asked_of_a_room_is_a_look_or_is_known_not_to_be_one(room: type) -> None:
    """A new one is to be put into LOOKS or OTHERS."""
    looks = {name for of, name in LOOKS if of is room}
    assert public(room) == looks | OTHERS[room]
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


@pytest.mark.parametrize("role", Role)
def test_the_notes_of_a_group_are_for_who_holds_sessions_and_its_report_is_for_everybody(
    practice: Practice, role: Role
) -> None:
    as_role(practice, M)
    session = practice.open()
    as_role(practice, role)
    debrief = practice.door.practice.debriefing.of(SESSION)
    assert debrief.otherwise == ("Vroeger beginnen." if may(role, "session") else "")
    if role is K:
        for look in (session.circle.questions, lambda: session.circle.note(BLOCK)):
            with pytest.raises(NotAllowed):
                look()
    assert ASKED in [question.text for question in session.closing.questions()]
    report = session.papers.group_report(PaperUse.PREVIEW)
    assert ASKED in [question.text for question in report.questions]
    assert NOTED in [block.note for block in report.blocks]


def _parts(thing: Any) -> list[Any]:
    if isinstance(thing, list | tuple):
        return [part for each in thing for part in _parts(each)]
    return [thing]
