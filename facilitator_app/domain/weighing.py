"""Whether a woman weighs herself: weight may be left out by the practice, by her group, or by herself."""

from facilitator_app.domain.groups import Group, Practice
from facilitator_app.domain.participants import Participant


def weighs(practice: Practice, group: Group | None, woman: Participant) -> bool:
    """Whether her weight is asked for; who is in no group follows the practice."""
    return practice.weighs and (group is None or group.weighs) and woman.weighs


def weight_on_card(practice: Practice, group: Group | None, woman: Participant) -> bool:
    """Whether her card tells her weight; her file keeps what was weighed in any case."""
    return weighs(practice, group, woman) and woman.weight_on_card
