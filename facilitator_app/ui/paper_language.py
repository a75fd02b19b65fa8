"""The language of the papers of a woman: her own, wherever they can be written in it."""

from collections.abc import Callable

from facilitator_app.documents.card_texts import CARD_TEXTS
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.wording import SOURCE_LANGUAGE


def card_language(own: str, of_practice: str, wording_for: Callable[[str], Wording]) -> str:
    """Return the language of a woman's card: her own, unless cards cannot be written in it."""
    complete = own in (of_practice, SOURCE_LANGUAGE) or is_translated(wording_for(own))
    return own if complete else of_practice


def is_translated(wording: Wording) -> bool:
    """Whether cards can be written in this language: one text without a translation would come back in Dutch."""
    return all(wording.knows(context, source) for context, source in CARD_TEXTS)
