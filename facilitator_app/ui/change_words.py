"""What was done, in plain words: one for every verb that a session knows, and never a value."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.sessions import Phase
from facilitator_app.live.history import PastChange
from facilitator_app.ui.attendance import attendance_word

translate = QCoreApplication.translate


def change_words(change: PastChange) -> str:
    """Return what was done; a verb of a newer Kring is only something that was changed."""
    if change.attendance is not None:
        word = attendance_word(change.attendance)
        return translate("Changes", "aanwezigheid: {stand}").format(stand=word)
    if change.phase is not None:
        return translate("Changes", "naar {stap}").format(stap=_phase_word(change.phase))
    return words_by_verb().get(change.verb) or translate("Changes", "iets gewijzigd")


def words_by_verb() -> dict[str, str]:
    """Return the words for each verb, in the language of the app."""
    return {
        "attendance.mark": translate("Changes", "aanwezigheid aangepast"),
        "pressure.enter": translate("Changes", "bovendruk en onderdruk ingevuld"),
        "pressure.correct": translate("Changes", "bovendruk en onderdruk aangepast"),
        "pressure.decline": translate("Changes", "bovendruk en onderdruk: wil niet meten"),
        "pressure.add": translate("Changes", "bloeddruk erbij gezet"),
        "pressure.amend": translate("Changes", "meer over de bloeddruk gezegd"),
        "pressure.move-off": translate("Changes", "bloeddruk verplaatst naar een andere vrouw"),
        "pressure.move-here": translate("Changes", "bloeddruk verplaatst van een andere vrouw"),
        "weight.enter": translate("Changes", "gewicht ingevuld"),
        "weight.correct": translate("Changes", "gewicht aangepast"),
        "weight.decline": translate("Changes", "gewicht: wil niet meten"),
        "weight.add": translate("Changes", "gewicht erbij gezet"),
        "weight.amend": translate("Changes", "meer over het gewicht gezegd"),
        "weight.move-off": translate("Changes", "gewicht verplaatst naar een andere vrouw"),
        "weight.move-here": translate("Changes", "gewicht verplaatst van een andere vrouw"),
        "record.take-over": translate("Changes", "overgenomen in het eigen dossier"),
        "record.take-back": translate("Changes", "toch niet overgenomen"),
        "draft.keep": translate("Changes", "getal half ingevuld"),
        "draft.drop": translate("Changes", "half getal weggehaald"),
        "check.seen": translate("Changes", "buikcheck: gezien"),
        "check.not-seen": translate("Changes", "buikcheck: toch nog niet gezien"),
        "check.own-visit": translate("Changes", "buikcheck op eigen afspraak"),
        "check.in-queue": translate("Changes", "buikcheck toch in de rij"),
        "finding.record": translate("Changes", "bevinding van de buikcheck genoteerd"),
        "finding.correct": translate("Changes", "bevinding van de buikcheck aangepast"),
        "finding.draft": translate("Changes", "bevinding half getypt"),
        "follow-up.agree": translate("Changes", "afspraak gemaakt"),
        "follow-up.catch-up": translate("Changes", "gemiste bijeenkomst ingehaald of gepland"),
        "follow-up.finish": translate("Changes", "afspraak afgehandeld"),
        "list.put": translate("Changes", "op het Lijstje gezet"),
        "list.settle": translate("Changes", "klaar op het Lijstje"),
        "agenda.start": translate("Changes", "programma begonnen"),
        "agenda.next": translate("Changes", "blok verder"),
        "agenda.skip": translate("Changes", "blok overgeslagen"),
        "agenda.back": translate("Changes", "blok terug"),
        "agenda.extend": translate("Changes", "meer tijd voor het blok"),
        "agenda.shorten": translate("Changes", "minder tijd voor het blok"),
        "agenda.pause": translate("Changes", "programma stilgezet"),
        "agenda.resume": translate("Changes", "programma ging verder"),
        "agenda.spread": translate("Changes", "verloren minuten verdeeld"),
        "agenda.jump": translate("Changes", "naar een ander blok"),
        "agenda.move": translate("Changes", "blok verplaatst"),
        "note.write": translate("Changes", "notitie"),
        "note.woman": translate("Changes", "notitie over haar"),
        "question.ask": translate("Changes", "vraag op het bord gezet"),
        "question.draft": translate("Changes", "vraag half getypt"),
        "question.settle": translate("Changes", "vraag op het bord bijgewerkt"),
        "question.take-off": translate("Changes", "vraag van het bord gehaald"),
        "paper.slips": translate("Changes", "meetbriefjes gemaakt"),
        "paper.handout": translate("Changes", "papier om mee te geven gemaakt"),
        "paper.hand-out": translate("Changes", "papier geprint of opgeslagen"),
        "paper.keep": translate("Changes", "papier bewaard om nog te printen"),
        "paper.let-go": translate("Changes", "papier hoeft niet meer geprint"),
        "paper.own": translate("Changes", "eigen papier bekeken of geprint"),
        "paper.attach": translate("Changes", "eigen papier erbij gezet"),
        "paper.own-change": translate("Changes", "naam of aantal van een eigen papier gewijzigd"),
        "paper.take-away": translate("Changes", "eigen papier weggehaald"),
        "session.open": translate("Changes", "bijeenkomst geopend"),
        "session.measuring": translate("Changes", "meten aangepast"),
        "session.phase": translate("Changes", "naar een andere stap"),
        "session.close": translate("Changes", "bijeenkomst gesloten"),
        "session.theme": translate("Changes", "thema bijgewerkt"),
        "session.debrief": translate("Changes", "nabesproken"),
        "session.reopen": translate("Changes", "bijeenkomst heropend"),
    }


def _phase_word(phase: Phase) -> str:
    return {
        Phase.ARRIVAL: translate("Changes", "Ontvangst"),
        Phase.CIRCLE: translate("Changes", "Kring"),
        Phase.CLOSING: translate("Changes", "Afronden"),
    }[phase]
