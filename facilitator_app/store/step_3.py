"""The tables of the third step: all that is measured and noted of a woman, and what a practice makes its own."""

STATEMENTS = (
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
    # How a practice writes in its own record, and what is still to be printed of which session.
    "alter table practices add column record_line text not null default '{}'",
    """create table papers_to_print (
        id text primary key, session_id text not null references sessions(id), kind text not null,
        participant_id text references participants(id), language text not null, asked_at text not null) strict""",
    "create index papers_to_print_of_session on papers_to_print(session_id)",
    "create index papers_to_print_of_participant on papers_to_print(participant_id)",
    # What the practice made of the words of papers; those of the call box were with the practice itself.
    """create table own_texts (
        id text primary key, title text not null, lead text not null, parts text not null, ending text not null,
        approved_by text, approved_on text) strict""",
    # What the log says of a change, so that it can say the same of taking it back.
    "alter table changes add column detail text not null default ''",
    # The last wrong try of each secret that the log tells of already.
    "alter table store add column tries_told text not null default '{}'",
    # Off until a practice wants its own limits as lines in the graphs.
    """alter table practices add column draws_limits integer not null default 0
        check (draws_limits in (0, 1))""",
    # Of the practice's own papers there may be several that wait.
    "alter table papers_to_print add column own_paper_id text references own_papers(id)",
    "create index papers_to_print_of_own_paper on papers_to_print(own_paper_id)",
    # When the words were written, beside those of the other language.
    "alter table own_texts add column changed_on text",
)
