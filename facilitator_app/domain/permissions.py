"""Who may do and see what (domain.md §1.4, mission.md): checked at the desk and in the rooms, not in widgets.

The one table of it. A word is the first of a verb, before its point, or a whole verb; the whole one goes first.
"""

from facilitator_app.domain.groups import Role

_MIDWIFE, _CO, _LOCUM, _COORDINATOR = Role.MIDWIFE, Role.CO_FACILITATOR, Role.LOCUM, Role.COORDINATOR
_EVERYBODY = frozenset(Role)
_WHO_HOLD_SESSIONS = frozenset({_MIDWIFE, _LOCUM, _CO})
_WHO_PLAN = frozenset({_MIDWIFE, _LOCUM, _COORDINATOR})
_WHO_TREAT = frozenset({_MIDWIFE, _LOCUM})

# What is only looked at, and leaves no line in the log: names, weeks and attendance; all that is known of a woman
# besides what was measured; and what was written down about a group while it met. Looking at what was measured is
# a verb, because the log tells it.
SEE_NAMES, SEE_DETAILS, SEE_NOTES = "see.names", "see.details", "see.notes"

_WHO_MAY = {
    # At a session
    "session": _WHO_HOLD_SESSIONS,
    "attendance": _WHO_HOLD_SESSIONS,
    "pressure": _WHO_HOLD_SESSIONS,
    "weight": _WHO_HOLD_SESSIONS,
    "draft": _WHO_HOLD_SESSIONS,
    "agenda": _WHO_HOLD_SESSIONS,
    "note": _WHO_HOLD_SESSIONS,
    "question": _WHO_HOLD_SESSIONS,
    "check": _WHO_HOLD_SESSIONS,
    "history": _WHO_HOLD_SESSIONS,
    "paper": _EVERYBODY,
    "preparation": _EVERYBODY,
    # Planning
    "group": _WHO_PLAN,
    "participant": _WHO_PLAN,
    "dates": _WHO_PLAN,
    "pattern": _WHO_PLAN,
    "programme": _WHO_PLAN,
    "follow-up": _WHO_PLAN,
    # What was measured, and the file of a woman
    "values": _WHO_TREAT,
    "list": _WHO_TREAT,
    "finding": _WHO_TREAT,
    "file": _WHO_TREAT,
    "record": _WHO_TREAT,
    # The practice
    "practice": frozenset({_MIDWIFE, _COORDINATOR}),
    "wipe": frozenset({_MIDWIFE, _COORDINATOR}),
    "log": frozenset({_MIDWIFE, _COORDINATOR}),
    "restore": frozenset({_MIDWIFE, _COORDINATOR}),
    "person": frozenset({_MIDWIFE}),
    # Her own
    "undo": _EVERYBODY,
    "place": _EVERYBODY,
    "secret": _EVERYBODY,
    "backup": _EVERYBODY,
    "search": _EVERYBODY,
    # Looking
    SEE_NAMES: _EVERYBODY,
    SEE_DETAILS: _WHO_PLAN,
    SEE_NOTES: _WHO_HOLD_SESSIONS,
}
_NOBODY: frozenset[Role] = frozenset()


def may(role: Role, verb: str) -> bool:
    """Whether this role includes a verb such as pressure.enter, or a look such as see.details."""
    return role in _WHO_MAY.get(verb, _WHO_MAY.get(verb.partition(".")[0], _NOBODY))
