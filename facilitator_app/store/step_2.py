"""The tables of the second step: what leads from a first start to a series."""

STATEMENTS = (
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
