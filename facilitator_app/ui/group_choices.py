"""The two questions that a group answers: where this woman goes, and with whom this group goes on."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.composing import NEAR_THE_MIDDLE, Composition, differences
from facilitator_app.domain.groups import MOST_WOMEN
from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Choice
from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.composing_words import difference_in_words, size_in_words, weeks_in_words
from facilitator_app.ui.group_choice_page import GroupChoicePage

translate = QCoreApplication.translate


def page_to_move(practice: OpenPractice, participant_id: str, wording: Wording) -> GroupChoicePage:
    """Return the page that asks to which group a woman goes, with what would be off in each."""
    composing, today = practice.composing, practice.wall.today()
    woman = practice.women.get(participant_id)
    choices = []
    for choice in composing.others(woman.group_id):
        off = differences(woman, choice.composition, composing.largest, today)
        choices.append((choice, [difference_in_words(each, wording) for each in off], ""))
    return GroupChoicePage(
        translate("GroupChoice", "Andere groep"),
        translate("GroupChoice", "Naar welke groep gaat {naam}?").format(naam=woman.label),
        translate("GroupChoice", "Wat ze tot nu toe deed, gaat met haar mee. De oude groep houdt het ook."),
        choices,
        wording,
        today,
        verb=translate("GroupChoice", "Hierheen"),
        largest=composing.largest,
        beside=translate("GroupChoice", "Naar de wachtlijst") if woman.group_id else "",
    )


def page_to_merge(practice: OpenPractice, group_id: str, wording: Wording) -> GroupChoicePage:
    """Return the page that asks with which group another one goes on, with what they would be together."""
    composing, today = practice.composing, practice.wall.today()
    coming = composing.choice(group_id)
    choices = []
    for choice in composing.others(group_id):
        both = Composition.of(coming.composition.members + choice.composition.members)
        words = [size_in_words(both, composing.largest), weeks_in_words(both, today)]
        fits = translate("GroupChoice", "samen {groep}").format(groep=", ".join(word for word in words if word))
        choices.append((choice, _what_is_off(coming, choice, both, composing.largest), fits))
    follows = translate(
        "GroupChoice",
        "Alle deelnemers van {groep} gaan erheen. De bijeenkomsten van {groep} die nog komen, worden geannuleerd. "
        "Wat al geweest is, blijft staan.",
    )
    return GroupChoicePage(
        translate("GroupChoice", "Samenvoegen"),
        translate("GroupChoice", "Met welke groep gaat {groep} verder?").format(groep=coming.group.name),
        follows.format(groep=coming.group.name),
        choices,
        wording,
        today,
        verb=translate("GroupChoice", "Samenvoegen"),
        largest=composing.largest,
    )


def _what_is_off(coming: Choice, kept: Choice, both: Composition, largest: int) -> list[str]:
    """What would be off if these two were one group."""
    off = []
    if both.size > MOST_WOMEN:
        sentence = translate("GroupChoice", "samen {n} deelnemers: meer dan {m} kan niet")
        off.append(sentence.format(n=both.size, m=MOST_WOMEN))
    elif both.size > largest:
        sentence = translate("GroupChoice", "samen {n} deelnemers: groter dan jullie willen")
        off.append(sentence.format(n=both.size))
    one, other = coming.composition.middle, kept.composition.middle
    if one is not None and other is not None and abs(one - other) > NEAR_THE_MIDDLE:
        weeks = round(abs((one - other).days) / 7)
        off.append(translate("GroupChoice", "{n} weken verschil tussen de twee groepen").format(n=weeks))
    return off
