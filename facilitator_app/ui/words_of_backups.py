"""The sentences about backups: what stands in the way of one, and what was made."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.backups import BackupMade, BackupProgress, BackupStage
from facilitator_app.domain.refusals import PlaceIsDataFolder
from facilitator_app.domain.troubles import (
    BackupAltered,
    BackupDamaged,
    BackupNotMade,
    BackupUnreadable,
    BackupWithoutKey,
    NoBackupHere,
    PlaceGone,
    StickFull,
    StoreAltered,
)
from facilitator_app.domain.wording import Wording

translate = QCoreApplication.translate


def sentence_about_backups(problem: BaseException) -> str:
    """Return what happened and what to do; "" for what is not about a backup."""
    match problem:
        case PlaceGone(path=path):
            return translate(
                "Words",
                "Ik zie {place} niet. Is het een USB-stick? Stop hem erin en kies “Nog een keer”. Of kies een "
                "andere plek.",
            ).format(place=place_in_words(path))
        case StickFull(megabytes=megabytes):
            return translate(
                "Words",
                "De USB-stick is vol. Er is {n} MB nodig. Maak ruimte vrij op de stick, of kies een andere plek.",
            ).format(n=megabytes)
    return _plain_sentences().get(type(problem), "")


def place_in_words(path: Path) -> str:
    """Return the name of a folder or stick; a drive such as E: has no other."""
    return path.name or str(path)


def counted(participants: int, sessions: int) -> str:
    """Return 12 deelnemers, 4 bijeenkomsten."""
    women = (
        translate("Words", "1 deelnemer")
        if participants == 1
        else translate("Words", "{n} deelnemers").format(n=participants)
    )
    held = (
        translate("Words", "1 bijeenkomst")
        if sessions == 1
        else translate("Words", "{n} bijeenkomsten").format(n=sessions)
    )
    return f"{women}, {held}"


def success_of(made: BackupMade) -> str:
    """Return the sentence about a backup that was made."""
    sentence = translate("Words", "Gelukt. {what}. Teruggelezen en gelijk.")
    return sentence.format(what=counted(made.participants, made.sessions))


def how_far_back(last: datetime | None, wording: Wording) -> str:
    """Return until when all is certain for somebody whose data do not open: her last backup, by the wall clock."""
    if last is None:
        return translate("Words", "Ik weet van geen reservekopie. Zoek op je USB-sticks.")
    sentence = translate(
        "Words", "Je laatste reservekopie is van {day}, {time} uur. Alles tot dan krijg je ermee terug."
    )
    return sentence.format(day=wording.date_in_words(last.date()), time=wording.clock(last))


def about_cut_off(since: datetime, wording: Wording) -> str:
    """Return what to do when nobody can tell whether what was stored last is whole; `since` by the wall clock."""
    sentence = translate(
        "Words",
        "Kring stopte de vorige keer midden in het opslaan. Kijk na wat je op {day} rond {time} uur invulde. "
        "Alles van daarvoor is er.",
    )
    return sentence.format(day=wording.date_in_words(since.date()), time=wording.clock(since))


def progress_in_words(progress: BackupProgress) -> str:
    """Return what is being done, and how far it is."""
    percent = round(progress.share * 100)
    match progress.stage:
        case BackupStage.COPYING:
            said = translate("Words", "Kopiëren…")
        case BackupStage.WRITING:
            said = translate("Words", "Wegschrijven…")
        case BackupStage.READING_BACK:
            said = translate("Words", "Teruglezen…")
    return f"{said} {percent} %" if percent else said


def _plain_sentences() -> dict[type[BaseException], str]:
    return {
        BackupNotMade: translate(
            "Words",
            "De reservekopie is niet goed gelukt. Je gegevens op deze laptop zijn nog goed. Probeer een andere "
            "USB-stick.",
        ),
        NoBackupHere: translate(
            "Words",
            "Op deze plek staat geen reservekopie van Kring. Kies de map waarvan de naam begint met "
            "Kring-reservekopie.",
        ),
        BackupUnreadable: translate(
            "Words",
            "De reservekopie is nu niet te lezen. Kijk of de USB-stick er nog in zit en probeer het nog een keer.",
        ),
        BackupDamaged: translate(
            "Words",
            "Deze reservekopie is niet heel. Kies een andere reservekopie. Op deze laptop is niets veranderd.",
        ),
        StoreAltered: translate(
            "Words",
            "In de gegevens op deze laptop staat iets dat niet van Kring is. Ik maak er geen reservekopie van, "
            "want die zou ik niet terugzetten. Zet een reservekopie van eerder terug.",
        ),
        BackupAltered: translate(
            "Words",
            "In deze reservekopie staat iets dat niet van Kring is. Ik zet hem niet terug. Kies een andere "
            "reservekopie. Op deze laptop is niets veranderd.",
        ),
        BackupWithoutKey: translate(
            "Words",
            "Het sleutelbestand van deze reservekopie is weg, of het past er niet bij. Zonder dat bestand gaat "
            "hij niet open. Kies een andere reservekopie.",
        ),
        PlaceIsDataFolder: translate(
            "Words",
            "In deze map staan de gegevens zelf. Kies een USB-stick, of een map op een andere schijf.",
        ),
    }
