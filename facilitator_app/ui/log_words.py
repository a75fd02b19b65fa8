"""What stands in the log, in plain words: one for every verb, who did it, and whom it was about."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.groups import Role
from facilitator_app.live.logbook import UNDO, PastDeed
from facilitator_app.ui.change_words import words_by_verb

translate = QCoreApplication.translate
WELL, TRIED, REFUSED = 0, 4, 8
MADE_A_SHEET = "C"


class DeedWords:
    """Says lines, however many: the words are looked up once, in the language that the app has now."""

    def __init__(self) -> None:
        self._by_verb = log_words_by_verb()
        self._by_role = role_words()

    def verb(self, verb: str) -> str:
        """Return the words for a verb; one of a newer Kring is only something that was done."""
        return self._by_verb.get(verb) or translate("Log", "iets gedaan")

    def what(self, deed: PastDeed) -> str:
        """Return what was done, or what was only tried."""
        words = self.verb(deed.verb)
        if deed.verb in UNDO and deed.detail:
            words = f"{words}: {self.verb(deed.detail.partition(' ')[0])}"
        if deed.verb == "person.recovery-sheet" and deed.action != MADE_A_SHEET:
            words = translate("Log", "herstelblad geprint of opgeslagen, of een nieuw blad gevraagd")
        # A try that did not fit says so in its own words.
        if deed.outcome in (WELL, TRIED):
            return words
        if deed.outcome == REFUSED:
            return translate("Log", "wilde, maar mocht niet: {wat}").format(wat=words)
        return translate("Log", "begonnen, maar niet af: {wat}").format(wat=words)

    def role(self, deed: PastDeed) -> str:
        """Return verloskundige; "" for a role of a newer Kring."""
        return self._by_role.get(deed.role, "")

    def who(self, deed: PastDeed) -> str:
        """Return Joke Verweij (verloskundige)."""
        role = self.role(deed)
        return f"{deed.by} ({role})" if role else deed.by


def role_words() -> dict[str, str]:
    """Return the words for each role."""
    return {
        Role.MIDWIFE.value: translate("Log", "verloskundige"),
        Role.CO_FACILITATOR.value: translate("Log", "co-begeleider"),
        Role.LOCUM.value: translate("Log", "waarnemer"),
        Role.COORDINATOR.value: translate("Log", "coördinator"),
    }


def gone_words() -> str:
    """Return how somebody is named who is not in Kring any more."""
    return translate("Log", "iemand die gewist is")


def unnamed_words() -> str:
    """Return how a woman stands among others when her name is not to be met by chance."""
    return translate("Log", "iemand van wie de naam niet getoond wordt")


def log_words_by_verb() -> dict[str, str]:
    """Return the words for each verb, in the language of the app: those of a session, and all others."""
    return words_by_verb() | {
        "backup.begin": translate("Log", "begonnen aan een reservekopie"),
        "backup.keep": translate("Log", "aantal reservekopieën aangepast"),
        "backup.make": translate("Log", "reservekopie gemaakt"),
        "backup.place": translate("Log", "plek voor reservekopieën gekozen"),
        "dates.change": translate("Log", "bijeenkomsten verzet"),
        "dates.plan": translate("Log", "bijeenkomsten gepland"),
        "dates.remove": translate("Log", "bijeenkomst weggehaald"),
        "finding.look": translate("Log", "buikcheck bekeken"),
        "file.give-group": translate("Log", "groep meegegeven aan een andere laptop"),
        "file.pack-group": translate("Log", "begonnen met het meegeven van een groep aan een andere laptop"),
        "file.look": translate("Log", "dossier bekeken"),
        "file.look-at-group": translate("Log", "alle dossiers van een groep bekeken"),
        "file.settle": translate("Log", "verschil tussen twee laptops opgelost"),
        "file.sheet": translate("Log", "dossierblad gemaakt"),
        "file.take-group": translate("Log", "groep van een andere laptop ingelezen"),
        "group.add": translate("Log", "groep gemaakt"),
        "group.change": translate("Log", "groep aangepast"),
        "group.merge": translate("Log", "groepen samengevoegd"),
        "group.split": translate("Log", "groep gesplitst"),
        "history.look": translate("Log", "laatste wijzigingen van een bijeenkomst bekeken"),
        "list.look": translate("Log", "Lijstje bekeken"),
        "list.put": translate("Log", "op het Lijstje gezet"),
        "list.settle": translate("Log", "van het Lijstje afgehandeld"),
        "log.export": translate("Log", "logboek opgeslagen als bestand"),
        "log.look": translate("Log", "logboek bekeken"),
        "note.woman": translate("Log", "notitie over haar"),
        "paper.calendar": translate("Log", "datums van een groep opgeslagen voor een agenda"),
        "paper.brief": translate("Log", "blad voor wie invalt gemaakt"),
        "paper.packing-list": translate("Log", "paklijst gemaakt"),
        "paper.group-report": translate("Log", "groepsverslag gemaakt"),
        "paper.send": translate("Log", "begonnen met het printen of opslaan van een papier"),
        "paper.series": translate("Log", "overzicht van een groep gemaakt"),
        "participant.add": translate("Log", "in Kring gezet"),
        "participant.change": translate("Log", "gegevens gewijzigd"),
        "participant.look": translate("Log", "gegevens bekeken"),
        "participant.move": translate("Log", "naar een andere groep"),
        "participant.status": translate("Log", "status gewijzigd"),
        "participant.weight-on-card": translate("Log", "gewicht op haar kaart aan of uit"),
        "pattern.forget": translate("Log", "eigen patroon weggehaald"),
        "pattern.keep": translate("Log", "eigen patroon bewaard"),
        "preparation.add": translate("Log", "eigen regel op de paklijst"),
        "preparation.place": translate("Log", "gezegd wat een plaats heeft"),
        "preparation.remove": translate("Log", "eigen regel van de paklijst gehaald"),
        "preparation.tick": translate("Log", "afgevinkt wat klaarstaat"),
        "person.add": translate("Log", "iemand toegevoegd aan de praktijk"),
        "person.let-in": translate("Log", "iemand toegang gegeven"),
        "person.new-key": translate("Log", "nieuwe sleutel gemaakt"),
        "person.prove-recovery-sheet": translate("Log", "code van het herstelblad overgetypt"),
        "person.recovery-sheet": translate("Log", "nieuw herstelblad"),
        "person.remove": translate("Log", "iemand uit de praktijk gehaald"),
        "person.role": translate("Log", "rol van iemand gewijzigd"),
        "place.clear-copy": translate("Log", "oude kopie opgeruimd"),
        "place.cut-off": translate("Log", "opslaan toen Kring de vorige keer stopte"),
        "place.failed-pin": translate("Log", "pincode paste niet"),
        "place.failed-switch": translate("Log", "pincode bij wisselen paste niet"),
        "place.failed-unlock": translate("Log", "wachtzin of code paste niet"),
        "place.go": translate("Log", "bijeenkomst op tafel gelegd of weggelegd"),
        "place.older-key-file": translate("Log", "ouder sleutelbestand teruggezet"),
        "place.recover": translate("Log", "met het herstelblad naar binnen, nieuwe wachtzin en pincode"),
        "place.switch": translate("Log", "gewisseld van persoon"),
        "place.unlock": translate("Log", "Kring geopend"),
        "practice.approve-text": translate("Log", "tekst van een papier goedgekeurd"),
        "practice.backup-folder": translate("Log", "plek voor reservekopieën gekozen"),
        "practice.begin": translate("Log", "praktijk begonnen in Kring"),
        "practice.check-minutes": translate("Log", "duur van een buikcheck aangepast"),
        "practice.confirm-limits": translate("Log", "grenzen ondertekend"),
        "practice.cover-after": translate("Log", "tijd tot afdekken aangepast"),
        "practice.draw-limits": translate("Log", "lijn van de grenzen in de grafieken aangepast"),
        "practice.group-sizes": translate("Log", "groepsgrootte aangepast"),
        "practice.language": translate("Log", "taal van Kring gekozen"),
        "practice.limits": translate("Log", "grenzen aangepast"),
        "practice.limits-off": translate("Log", "grenzen uitgezet"),
        "practice.name": translate("Log", "naam van de praktijk aangepast"),
        "practice.text": translate("Log", "tekst van een papier aangepast"),
        "practice.text-of-kring": translate("Log", "tekst van Kring teruggezet op een papier"),
        "practice.phone": translate("Log", "telefoonnummer aangepast"),
        "practice.record-line": translate("Log", "regel voor het dossier aangepast"),
        "practice.retention": translate("Log", "bewaartijd aangepast"),
        "practice.weighing": translate("Log", "afspraken over wegen aangepast"),
        "record.copy": translate("Log", "regel voor het dossier gekopieerd"),
        "record.export": translate("Log", "regel voor het dossier opgeslagen in een bestand"),
        "record.look": translate("Log", "regel voor het dossier bekeken"),
        "record.take-back": translate("Log", "“overgenomen in het dossier” weggehaald"),
        "record.take-over": translate("Log", "overgenomen in het dossier"),
        "restore.discard": translate("Log", "kopie van vroeger weggegooid"),
        "restore.put-back": translate("Log", "reservekopie teruggezet"),
        "restore.regain": translate("Log", "kopie van vroeger toch bewaard"),
        "programme.change": translate("Log", "eigen programma gewijzigd"),
        "programme.copy": translate("Log", "eigen programma gemaakt"),
        "programme.remove": translate("Log", "eigen programma weggehaald"),
        "restore.replace": translate("Log", "een reservekopie komt in de plaats"),
        "search.find": translate("Log", "naam gezocht"),
        "secret.passphrase": translate("Log", "eigen wachtzin gewijzigd"),
        "secret.pin": translate("Log", "eigen pincode gewijzigd"),
        "see.details": translate("Log", "gegevens bekeken"),
        "see.names": translate("Log", "namen bekeken"),
        "undo": translate("Log", "teruggehaald"),
        "undo.redo": translate("Log", "opnieuw gedaan"),
        "values.card": translate("Log", "kaart gemaakt"),
        "values.look": translate("Log", "waarden in haar rij bekeken"),
        "wipe.group": translate("Log", "groep gewist"),
        "wipe.woman": translate("Log", "gegevens van een vrouw gewist"),
    }
