"""What the log says of a change that was taken back: its old → new, the other way round."""

import re

ARROW, NOTHING = " → ", "–"
# What stands behind the numbers: that a question was answered with yes, and where they were typed.
_BEHIND = re.compile(r"(?:, (?:confirmed: [a-z-]+|self-entry|file|later))+$")
_DATES = re.compile(r"(\d{4}-\d{2}-\d{2}) → (\d{4}-\d{2}-\d{2})")
_MEASURED, _FOUND = ("pressure.", "weight."), "finding."


def other_way_round(verb: str, detail: str) -> str:
    """Return what a detail comes to when its change is taken back; as it is where it tells no old and new.

    A number that was typed where none was goes to nothing: 118/76 gives 118/76 → –.
    """
    if verb == "participant.change":
        return _DATES.sub(r"\2 → \1", detail)
    if verb.startswith((*_MEASURED, _FOUND)):
        detail = _BEHIND.sub("", detail)
    named = verb.startswith(_FOUND) or verb.endswith(".amend")
    parts = detail.split("; ")
    if any(part.count(ARROW) != 1 for part in parts):
        # What somebody typed may have a mark of ours in it.
        parts = [detail]
    return "; ".join(_turned(part, verb, named) for part in parts)


def _turned(part: str, verb: str, named: bool) -> str:
    name, space, change = part.partition(" ") if named else ("", "", part)
    match change.split(ARROW):
        case [old, new]:
            return f"{name}{space}{new}{ARROW}{old}"
        case [value] if value and verb.startswith((*_MEASURED, _FOUND)):
            return f"{name}{space}{value}{ARROW}{NOTHING}"
    return part
