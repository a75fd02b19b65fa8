"""Says at every field of a form what is not right yet."""

from collections.abc import Sequence

from facilitator_app.ui.form_field import FormField


def say_all(problems: Sequence[tuple[FormField, str]]) -> bool:
    """Have each field say its sentence, with the focus in the first of them; returns whether there was none."""
    # The first one last: its message is the one that a screen reader ends with.
    for field, sentence in reversed(problems):
        field.complain(sentence)
        field.field.setFocus()
    return not problems
