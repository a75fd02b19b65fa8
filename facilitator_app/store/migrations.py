"""How the tables came to be: append only, one function per step, each with a test on a store of before."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from facilitator_app.domain.participants import Participant

# The heading of the call box as it was printed before a practice could change it.
CALL_TITLES = {"nl": "Bel meteen als", "en": "Call at once if"}

Database = Any  # sqlite_utils is imported late: the unlock screen does without it


def m001_first_tables(db: Database) -> None:
    """Everything a whole session needs, undo and log included."""
    for statement in _M001:
        db.execute(statement)


def m002_from_first_start_to_series(db: Database) -> None:
    """Women without a group, with a status; follow-ups; what a practice settles; sessions that are cancelled."""
    for statement in _M002:
        db.execute(statement)
    for row in list(db.query("select * from participants")):
        names = Participant(row["id"], None, row["first_name"], row["surname"], date.min, row["infix"])
        db.execute("update participants set sought_by = ? where id = ?", [names.sought_by, row["id"]])


def m003_measuring(db: Database) -> None:
    """All that is measured and noted of a woman, what is still to be done for her, and the words of papers."""
    for statement in _M003:
        db.execute(statement)
    for row in list(db.query("select language, call_text from practices")):
        text = json.loads(row["call_text"])
        part = ["redenen", "", *json.loads(text["lines"])]
        title = CALL_TITLES.get(row["language"], CALL_TITLES["nl"])
        db["own_texts"].insert(
            {
                "id": f"bel-meteen/{row['language']}",
                "title": title,
                "lead": "",
                "parts": json.dumps([part], ensure_ascii=False),
                "ending": "[]",
                "approved_by": text["approved_by"],
                "approved_on": text["approved_on"],
            }
        )
    # The columns that these put back are gone.
    db.execute(
        "update changes set undoable = 0 where verb in ('practice.call-text', 'practice.approve-call-text')"
    )
    db.execute("alter table practices drop column call_text")


STEPS: tuple[Callable[[Database], None], ...] = (
    m001_first_tables,
    m002_from_first_start_to_series,
    m003_measuring,
)

_M001 = (
    "create table store (id text primary key, made_at text not null) strict",
    """create table practices (
        id text primary key, name text not null, phone text not null, language text not null,
        call_text text not null) strict""",
    """create table facilitators (
        id text primary key, name text not null, role text not null, pin text not null) strict""",
    """create table groups (
        id text primary key, name text not null, place text not null, series text not null,
        facilitators text not null) strict""",
    """create table participants (
        id text primary key, group_id text not null references groups(id), first_name text not null,
        infix text not null, surname text not null, due_date text not null, birth_date text,
        language text not null, picture text not null) strict""",
    "create index participants_of_group on participants(group_id)",
    """create table sessions (
        id text primary key, group_id text not null references groups(id), number integer not null,
        held_on text not null, starts_at text not null, ends_at text not null, place text not null,
        agenda_id text not null, state text not null, phase text not null, opened_at text, closed_at text,
        measuring integer not null check (measuring in (0, 1)),
        unique (group_id, number)) strict""",
    "create index sessions_by_day on sessions(held_on)",
    """create table seats (
        id text primary key, session_id text not null references sessions(id),
        participant_id text not null references participants(id), attendance text not null,
        arrived_at text, left_at text, declined text not null,
        unique (session_id, participant_id)) strict""",
    "create index seats_of_participant on seats(participant_id)",
    # The last line of the rule in domain/readings.py: what is impossible cannot be stored by any road.
    """create table readings (
        id text primary key, seat_id text not null references seats(id),
        systolic integer check (systolic between 60 and 260),
        diastolic integer check (diastolic between 30 and 180 and diastolic < systolic),
        grams integer check (grams between 30000 and 300000),
        taken_at text not null, entered_at text not null, entered_by text not null references facilitators(id),
        measured_by text not null, path text not null, replaces text references readings(id),
        withdrawn integer not null check (withdrawn in (0, 1)),
        check ((systolic is null) = (diastolic is null)),
        check ((systolic is null) <> (grams is null))) strict""",
    "create index readings_of_seat on readings(seat_id)",
    """create table drafts (
        id text primary key, seat_id text not null references seats(id), field text not null,
        text text not null, typed_at text not null) strict""",
    "create index drafts_of_seat on drafts(seat_id)",
    """create table notes (
        id text primary key, session_id text not null references sessions(id), block_id text not null,
        text text not null) strict""",
    """create table questions (
        id text primary key, session_id text not null references sessions(id), text text not null,
        asked_at text not null, state text not null) strict""",
    """create table agendas (
        id text primary key, session_id text not null references sessions(id), snapshot text not null) strict""",
    """create table papers (
        id text primary key, session_id text not null references sessions(id), kind text not null,
        use text not null, language text not null, at text not null,
        participant_id text references participants(id)) strict""",
    """create table whereabouts (id text primary key, session_id text not null references sessions(id)) strict""",
    """create table changes (
        seq integer primary key, at text not null, by text not null, verb text not null, step text not null,
        session_id text, about text, undoable integer not null, undone integer not null,
        rows text not null) strict""",
    "create index changes_of_session on changes(session_id, undoable)",
    """create table log (
        seq integer primary key, at text not null, event text not null, action text not null,
        outcome integer not null, by text not null, by_name text not null, role text not null,
        about text, session_id text, detail text not null, chain text not null) strict""",
    "create index log_about on log(about)",
    # An insert may replace a line without a delete, so a new line can only come after all others.
    """create trigger log_grows_at_its_end before insert on log
        when new.seq <> (select coalesce(max(seq), 0) + 1 from log)
        begin select raise(abort, 'the log is kept'); end""",
    "create trigger log_keeps_its_lines before delete on log begin select raise(abort, 'the log is kept'); end",
    "create trigger log_keeps_its_words before update on log begin select raise(abort, 'the log is kept'); end",
)

_M002 = (
    """create table participants_2 (
        id text primary key, group_id text references groups(id), first_name text not null,
        infix text not null, surname text not null, due_date text not null, birth_date text,
        language text not null, picture text not null, client_number text not null, phone text not null,
        joined_on text, status text not null, status_on text, babies integer not null,
        sought_by text not null) strict""",
    """insert into participants_2 select id, group_id, first_name, infix, surname, due_date, birth_date,
        language, picture, '', '', null, 'pregnant', null, 1, '' from participants""",
    "drop table participants",
    "alter table participants_2 rename to participants",
    "create index participants_of_group on participants(group_id)",
    # Holds all that a search reads, so that it does not go through the women themselves.
    "create index participants_sought on participants(sought_by, id)",
    # What a list that is read in asks: is she here already?
    """create index participants_numbered on participants(
        ltrim(replace(client_number, ' ', ''), '0') collate nocase) where client_number <> ''""",
    "create index participants_born on participants(birth_date)",
    "create index participants_due on participants(due_date)",
    "alter table groups add column pattern text not null default ''",
    "alter table groups add column starts_at text not null default '14:00:00'",
    "alter table groups add column ends_at text not null default '16:00:00'",
    """alter table sessions add column after_birth integer not null default 0
        check (after_birth in (0, 1))""",
    "update sessions set after_birth = 1 - measuring",
    "alter table sessions add column cancelled_because text not null default ''",
    "create index sessions_by_state on sessions(state, held_on)",
    "alter table papers add column due_date text",
    "create index papers_of_session on papers(session_id)",
    "create index papers_of_participant on papers(participant_id)",
    "alter table practices add column limits text not null default '{}'",
    "alter table practices add column smallest_group integer not null default 8",
    "alter table practices add column largest_group integer not null default 12",
    "alter table practices add column backup_folder text not null default ''",
    "alter table practices add column backups_kept integer not null default 5",
    "alter table practices add column recovery_proven_on text",
    "alter table practices add column cover_after_minutes integer not null default 5",
    """create table follow_ups (
        id text primary key, participant_id text not null references participants(id),
        session_id text not null references sessions(id), kind text not null, text text not null,
        due_on text, done_on text) strict""",
    """create table handovers (
        id text primary key, group_id text not null references groups(id), way text not null, at text not null,
        with_whom text not null, contents text not null) strict""",
    "create index handovers_of_group on handovers(group_id)",
    # Without a reference to what it is about: that may be taken away before anybody looks.
    """create table clashes (
        id text primary key, group_id text not null references groups(id), "table" text not null,
        row_id text not null, field text not null, ours text not null, theirs text not null,
        participant_id text references participants(id)) strict""",
    "create index clashes_of_group on clashes(group_id)",
    "create index follow_ups_of_participant on follow_ups(participant_id)",
    "create index follow_ups_of_session on follow_ups(session_id)",
    """create table patterns (
        id text primary key, name text not null, series text not null, weeks text not null,
        programmes text not null) strict""",
    """create table backups (
        id text primary key, made_at text not null, folder text not null, name text not null,
        participants integer not null, sessions integer not null, last_line integer not null) strict""",
)

_M003: tuple[str, ...] = (
    # What the newest line of the log is stands apart from it too: newest lines that were cut off are missed.
    """create table log_head (
        id text primary key check (id = 'newest'), seq integer not null, chain text not null) strict""",
    """insert into log_head select 'newest', coalesce(max(seq), 0),
        coalesce((select chain from log order by seq desc limit 1), '') from log""",
    """create trigger log_head_follows after insert on log
        begin update log_head set seq = new.seq, chain = new.chain; end""",
    # Every change asks what was taken back before it; without this it went through all changes of its session.
    "create index changes_taken_back on changes(session_id) where undone = 1",
    """create table debriefs (
        id text primary key, session_id text not null references sessions(id), answers text not null,
        talk integer check (talk between 0 and 10), observer text not null, went_well text not null,
        otherwise text not null, take_along text not null, guests text not null, interpreter text not null,
        interpreter_minutes integer) strict""",
    """create table facilitations (
        id text primary key, session_id text not null references sessions(id), place integer not null,
        name text not null, presence text not null, minutes integer) strict""",
    "create index facilitations_of_session on facilitations(session_id)",
    """create table theme_marks (
        id text primary key, session_id text not null references sessions(id), code text not null,
        state text not null) strict""",
    # The Lijstje: what was put on it by hand, and what became of its lines.
    """create table list_entries (
        id text primary key, session_id text not null references sessions(id),
        participant_id text not null references participants(id), kind text not null, put_at text not null,
        put_by text not null references facilitators(id), text text not null, after text not null) strict""",
    "create index list_entries_of_participant on list_entries(participant_id)",
    "create index list_entries_of_session on list_entries(session_id)",
    """create table list_outcomes (
        id text primary key, session_id text not null references sessions(id),
        participant_id text not null references participants(id), kind text not null, about text not null,
        result text not null, at text not null, by text not null references facilitators(id),
        text text not null, note text not null) strict""",
    "create index list_outcomes_of_participant on list_outcomes(participant_id)",
    "create index list_outcomes_of_session on list_outcomes(session_id)",
    # A half-typed second measurement must not become a correction of the first.
    "alter table drafts add column beside integer not null default 0 check (beside in (0, 1))",
    # All that is kept of what is measured.
    "alter table readings add column pulse integer check (pulse between 35 and 220)",
    "alter table readings add column arm text",
    "alter table readings add column cuff text",
    "alter table readings add column note text not null default ''",
    """alter table readings add column moved_away integer not null default 0
        check (moved_away in (0, 1) and moved_away <= withdrawn)""",
    # Without a reference: the woman whom it was moved from may be in no group that travels along.
    "alter table readings add column moved_from text",
    "create index readings_moved on readings(moved_from) where moved_from is not null",
    """create table seat_notes (
        id text primary key, seat_id text not null references seats(id), text text not null, at text not null,
        by text not null references facilitators(id)) strict""",
    "create index seat_notes_of_seat on seat_notes(seat_id)",
    """create table taken_over (
        id text primary key, seat_id text not null references seats(id), at text not null,
        by text not null references facilitators(id), told text not null) strict""",
    "alter table papers add column told text not null default ''",
    "alter table practices add column weighs integer not null default 1 check (weighs in (0, 1))",
    "alter table groups add column weighs integer not null default 1 check (weighs in (0, 1))",
    "alter table participants add column weighs integer not null default 1 check (weighs in (0, 1))",
    """alter table participants add column weight_on_card integer not null default 1
        check (weight_on_card in (0, 1))""",
    # How long data stay, and what is counted of those that were wiped.
    "alter table practices add column months_kept integer not null default 6 check (months_kept >= 0)",
    "alter table sessions add column wiped text not null default '{}'",
    "alter table groups add column wiped_on text",
    # Whether anything leans on what is wiped is looked up for each row.
    "create index readings_replaced on readings(replaces) where replaces is not null",
    "create index taken_over_of_seat on taken_over(seat_id)",
    # Set from the moment that rows are wiped until the file is clean of them.
    "alter table store add column unclean integer not null default 0 check (unclean in (0, 1))",
    # Who left stays as a name beside what she did.
    "alter table facilitators add column left_on text",
    # What has to stand ready: the practice's own lines, what is at a place already, and the ticks of a session.
    "create table own_supplies (id text primary key, text text not null, place text not null) strict",
    "create table place_things (id text primary key, place text not null, thing text not null) strict",
    "create index place_things_of_place on place_things(place)",
    """create table prepared (
        id text primary key, session_id text not null references sessions(id), thing text not null) strict""",
    "create index prepared_of_session on prepared(session_id)",
    # Set while it is written to, and no more once it was closed: what was cut off has its journal beside it.
    "alter table store add column in_use integer not null default 0 check (in_use in (0, 1))",
    # Of the key file beside it: an older one that is put back is told.
    "alter table store add column key_seen integer not null default 0",
    # Programmes of the practice's own, and as they were when a session began to follow one.
    """create table own_programmes (
        id text primary key, name text not null, language text not null, series text not null,
        source text not null, blocks text not null, week integer, aims text not null, materials text not null,
        bring text not null, handouts text not null, arrange text not null,
        removed integer not null check (removed in (0, 1))) strict""",
    """create table followed_programmes (
        id text primary key, session_id text not null references sessions(id), programme text not null) strict""",
    # The contents without a reference: what was taken away waits for its undo, whatever became of its session.
    "create table paper_contents (id text primary key, session_id text not null, pdf blob not null) strict",
    """create table own_papers (
        id text primary key references paper_contents(id), session_id text not null references sessions(id),
        name text not null, pages integer not null, size integer not null, copies integer not null,
        for_each integer not null check (for_each in (0, 1))) strict""",
    "create index own_papers_of_session on own_papers(session_id)",
    # The belly checks: who was seen, what was found, and what was half typed of it.
    """create table belly_checks (
        id text primary key, seat_id text not null references seats(id), at text not null,
        by text not null references facilitators(id)) strict""",
    "create index belly_checks_of_seat on belly_checks(seat_id)",
    # The last line of the rule in domain/findings.py.
    """create table findings (
        id text primary key, seat_id text not null references seats(id), kind text not null,
        value text not null, at text not null, by text not null references facilitators(id),
        check (kind <> 'fundal-height' or value = '' or cast(value as integer) between 10 and 50)) strict""",
    "create index findings_of_seat on findings(seat_id)",
    """create table finding_drafts (
        id text primary key, seat_id text not null references seats(id), field text not null,
        text text not null, typed_at text not null) strict""",
    "create index finding_drafts_of_seat on finding_drafts(seat_id)",
    "alter table follow_ups add column owner text not null default ''",
    """alter table practices add column check_minutes integer not null default 3
        check (check_minutes between 1 and 15)""",
    # What the practice made of the words of papers; those of the call box were with the practice itself.
    """create table own_texts (
        id text primary key, title text not null, lead text not null, parts text not null, ending text not null,
        approved_by text, approved_on text) strict""",
)
