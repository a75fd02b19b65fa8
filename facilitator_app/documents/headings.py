"""Words that several papers share: the group, the session, and what to say when no next date is known."""

from facilitator_app.domain.summaries import Heading
from facilitator_app.domain.wording import Wording


def group_name(heading: Heading, wording: Wording) -> str:
    """Return Groep Zonnebloem, also for a group that was called so by its practice."""
    if heading.group.casefold().startswith("groep"):
        return heading.group
    return wording.translate("Heading", "Groep {name}").format(name=heading.group)


def next_or_none(heading: Heading, wording: Wording) -> str:
    """Return the line for a paper without a next session."""
    if heading.number >= heading.of:
        return wording.translate("Heading", "Dit was onze laatste bijeenkomst.")
    return wording.translate("Heading", "De datum hoor je nog van ons.")
