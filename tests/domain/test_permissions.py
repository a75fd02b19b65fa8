"""Who may do what; the co-facilitator sees no stored value and the coordinator measures nothing."""

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.permissions import may

EVERYBODY = set(Role)
AT_A_SESSION = EVERYBODY - {Role.COORDINATOR}


@pytest.mark.parametrize(
    ("verb", "roles"),
    [
        ("pressure.enter", AT_A_SESSION),
        ("weight.correct", AT_A_SESSION),
        ("attendance.mark", AT_A_SESSION),
        ("draft.keep", AT_A_SESSION),
        ("agenda.next", AT_A_SESSION),
        ("note.write", AT_A_SESSION),
        ("question.ask", AT_A_SESSION),
        ("paper.print", EVERYBODY),
        ("history.look", AT_A_SESSION),
        ("session.close", AT_A_SESSION),
        ("undo", EVERYBODY),
        ("undo.redo", EVERYBODY),
        ("place.go", EVERYBODY),
        ("values.look", {Role.MIDWIFE, Role.LOCUM}),
        ("participant.add", EVERYBODY - {Role.CO_FACILITATOR}),
        ("group.add", EVERYBODY - {Role.CO_FACILITATOR}),
        ("dates.plan", EVERYBODY - {Role.CO_FACILITATOR}),
        ("pattern.keep", EVERYBODY - {Role.CO_FACILITATOR}),
        ("practice.begin", {Role.MIDWIFE, Role.COORDINATOR}),
        ("person.add", {Role.MIDWIFE}),
        ("person.recovery-sheet", {Role.MIDWIFE}),
        ("secret.pin", EVERYBODY),
        ("backup.make", EVERYBODY),
        ("restore.put-back", {Role.MIDWIFE, Role.COORDINATOR}),
        ("wipe.woman", {Role.MIDWIFE, Role.COORDINATOR}),
        ("see.names", EVERYBODY),
        ("see.details", EVERYBODY - {Role.CO_FACILITATOR}),
        ("follow-up.agree", EVERYBODY - {Role.CO_FACILITATOR}),
        ("see.anything", set()),
        ("pressures.enter", set()),
        ("", set()),
    ],
)
def test_a_verb_belongs_to_roles(verb: str, roles: set[Role]) -> None:
    assert {role for role in Role if may(role, verb)} == roles


@pytest.mark.parametrize("role", Role)
def test_whoever_may_look_at_values_is_shown_them(role: Role) -> None:
    assert role.sees_values is may(role, "values.look")
