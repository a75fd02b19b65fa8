"""The tables of the first step: everything a whole session needs, undo and log included."""

STATEMENTS = (
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
