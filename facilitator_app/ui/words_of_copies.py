"""Where the data of women still are after they were wiped here, a sentence each."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.wording import Wording
from facilitator_app.live.copies import Copies, CopyElsewhere
from facilitator_app.live.old_copies import OldCopies
from facilitator_app.ui.words_of_backups import place_in_words
from facilitator_app.ui.words_of_retention import what_copy

translate = QCoreApplication.translate


def where_still(copies: Copies, old: OldCopies, women: Collection[str], wording: Wording) -> list[str]:
    """Return the backups by name and day, the copies on this laptop, and where the group went."""
    backups, given = copies.backups_with(women), copies.given_away(women)
    said = [_backup(copy, wording) for copy in backups]
    if backups:
        said.append(
            translate(
                "Words",
                "Een reservekopie verandert niet mee. Maak na het wissen een nieuwe, en gooi deze weg als de "
                "gegevens nergens meer mogen staan.",
            )
        )
    for copy in old.here():
        words = translate("Words", "Op deze laptop: {kopie}. Die gaat weg op {dag}.")
        kind = what_copy(copy, wording)
        said.append(words.format(kopie=kind[:1].lower() + kind[1:], dag=wording.date_in_words(copy.goes_on)))
    if len(women) == 1 and (count := copies.mentions(next(iter(women)))):
        words = translate(
            "Words",
            "Haar naam staat {n} keer in notities, vragen of nabesprekingen van de groep. Die teksten gaan weg "
            "als je de hele groep wist.",
        )
        said.append(words.format(n=count))
    for one in given:
        words = translate("Words", "Meegegeven aan {wie} op {dag}. Vraag of de groep daar ook gewist is.")
        said.append(words.format(wie=one.with_whom, dag=wording.date_in_words(one.on)))
    return said or [translate("Words", "Nergens anders, voor zover Kring weet.")]


def _backup(copy: CopyElsewhere, wording: Wording) -> str:
    day, place = wording.date_in_words(copy.made_at.date()), place_in_words(copy.place)
    if copy.seen:
        return translate("Words", "{naam} van {dag}, in {plek}").format(naam=copy.name, dag=day, plek=place)
    words = translate("Words", "{naam} van {dag}. Stond in {plek}, daar kan ik nu niet kijken.")
    if copy.other_stick:
        words = translate(
            "Words", "{naam} van {dag}. Stond in {plek}, maar daar niet meer. Kijk ook op andere sticks."
        )
    return words.format(naam=copy.name, dag=day, plek=place)
