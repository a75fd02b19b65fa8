"""What is said of the words of a paper: which paper they are of, how plain they are, and who approved them."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.handout_texts import CALL_BOX, HandoutText, OwnText, needs_approval
from facilitator_app.domain.plain_language import MANY_WORDS, SIMPLER, plainness
from facilitator_app.domain.wording import Wording

translate = QCoreApplication.translate


def paper_title(text: HandoutText) -> str:
    """Return how a list of texts names one; the words of a session carry its number."""
    if text.id == CALL_BOX:
        return translate("Texts", "Meetkaart: {title}").format(title=text.title)
    number = next((word for word in text.id.split("-") if word.isdigit()), "")
    if number:
        return translate("Texts", "{title}: bijeenkomst {n}").format(title=text.title, n=int(number))
    if text.paper == "P6":
        return translate("Texts", "{title}: andere bijeenkomsten").format(title=text.title)
    if text.paper == "P16":
        return translate("Texts", "Deurbord: {title}").format(title=text.title)
    return text.title


def about_plainness(text: HandoutText) -> tuple[str, bool]:
    """Return what the meter says, and whether that asks for another look."""
    found = plainness(text.texts)
    if found.has_long_sentence:
        said = translate("Texts", "{n} woorden in één zin: “{sentence}”. Maak er twee zinnen van.")
        return said.format(n=found.most_words, sentence=found.longest), True
    if found.hard_words and text.language == "nl":
        return _about_hard_word(found.hard_words[0]), True
    mean = f"{found.mean_words:.0f}"
    if found.sentences == 0:
        return translate("Texts", "Er staat nog niets."), False
    said = translate("Texts", "Goed te lezen: {mean} woorden per zin, hoogstens {most}. Blijf onder de {n}.")
    return said.format(mean=mean, most=found.most_words, n=MANY_WORDS + 1), False


def _about_hard_word(word: str) -> str:
    simpler = SIMPLER[word]
    if simpler:
        return translate("Texts", "“{word}” is een moeilijk woord. Schrijf liever “{simpler}”.").format(
            word=word, simpler=simpler
        )
    return translate("Texts", "“{word}” is een moeilijk woord. Zeg het gewoner.").format(word=word)


def about_state(
    text: HandoutText, own: OwnText | None, wording: Wording, *, changed: bool, may_change: bool
) -> str:
    """Return whose words these are, and whether they may go home."""
    if not needs_approval(text.id):
        return translate("Texts", "Tekst van je praktijk.") if own else translate("Texts", "Tekst van Kring.")
    if own is not None and own.approved and own.approved_on is not None and not changed:
        return translate("Texts", "Goedgekeurd door {naam} op {dag}.").format(
            naam=own.approved_by, dag=wording.date_in_words(own.approved_on)
        )
    if not may_change:
        return translate("Texts", "Nog niet goedgekeurd. Dat doet een verloskundige van de praktijk.")
    if changed and own is not None and own.approved:
        return translate("Texts", "Gewijzigd: nog niet goedgekeurd.")
    return translate("Texts", "Nog niet goedgekeurd: gaat nog niet mee naar huis.")
