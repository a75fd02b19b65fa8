"""Who may do what (domain.md §1.4, mission.md): checked where things are written and read, not in widgets."""

from facilitator_app.domain.groups import Role

# The first word of a verb, before the point, names what it is about.
_AT_A_SESSION = frozenset(
    {"session", "attendance", "pressure", "weight", "draft", "agenda"}
    | {"note", "question", "paper", "undo", "place", "history", "secret", "search"}
)
_PLANNING = frozenset(
    {"group", "participant", "dates", "pattern", "session", "follow-up", "undo", "place", "secret", "backup"}
    | {"search"}
)
_MIDWIFE = (
    _AT_A_SESSION
    | _PLANNING
    | {"practice", "person", "values", "list", "file", "restore", "record", "wipe", "log"}
)
_MAY = {
    Role.MIDWIFE: _MIDWIFE,
    Role.LOCUM: _MIDWIFE - {"practice", "person", "restore", "wipe", "log"},
    Role.CO_FACILITATOR: _AT_A_SESSION | {"backup"},
    Role.COORDINATOR: _PLANNING | {"practice", "restore", "wipe", "log"},
}


def may(role: Role, verb: str) -> bool:
    """Whether this role includes a verb such as pressure.enter."""
    return verb.partition(".")[0] in _MAY[role]
