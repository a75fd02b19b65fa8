"""Says in a sentence or two what happened and what to do, for whatever the layers below decline or report."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.refusals import (
    ChangedSince,
    GroupFull,
    GroupMeetsNow,
    MistypedRecoveryCode,
    NotAllowed,
    NothingToUndo,
    ParcelKnown,
    Refusal,
    SeatTaken,
    SessionClosed,
    TooManyTries,
    UnreadableDate,
    UnreadableList,
    UnreadableReading,
    UnusualReading,
    WhyNoDate,
    WrongPassphrase,
    WrongPin,
    WrongRecoveryCode,
)
from facilitator_app.domain.troubles import (
    AgendaDamaged,
    DiskFull,
    FileNotRead,
    FileNotWritten,
    FolderNotWritable,
    HandoutDamaged,
    KeyFileDamaged,
    KeyFileFromTheFuture,
    KeyFileMissing,
    KeyFileOfAnotherStore,
    ParcelDamaged,
    ParcelFromTheFuture,
    PatternDamaged,
    PrinterGone,
    StoreDamaged,
    StoreFromTheFuture,
    StoreInUse,
    StoreUnavailable,
    Trouble,
)

translate = QCoreApplication.translate


def sentence_for(problem: BaseException) -> str:
    """What happened and what to do, in the language of the app; plain text, never markup."""
    match problem:
        case UnreadableReading() | UnusualReading():
            return _about_number(problem)
        case UnreadableDate(reason=reason):
            return _about_date(reason)
        case UnreadableList(reason=why, number=number):
            # The unlock screen has no time for what it never says.
            from facilitator_app.ui.words_of_imports import about_list

            return about_list(why, number)
        case FileNotRead(path=path):
            return _about_unread_file(path)
        case FolderNotWritable(path=path):
            return _about_folder(path)
        case FileNotWritten(path=path):
            return _about_file(path)
        case AgendaDamaged(file=file, line=line):
            return translate(
                "Words",
                "Het programma {file} is niet te lezen. Laat regel {line} nakijken door wie het programma maakte.",
            ).format(file=file, line=line)
        case PatternDamaged(file=file, line=line):
            return translate(
                "Words",
                "Het patroon {file} is niet te lezen. Laat regel {line} nakijken door wie het patroon maakte.",
            ).format(file=file, line=line)
        case HandoutDamaged(file=file, line=line):
            return translate(
                "Words",
                "De tekst {file} is niet te lezen. Laat regel {line} nakijken door wie de tekst maakte.",
            ).format(file=file, line=line)
        case MistypedRecoveryCode(group_number=number):
            return _about_code(number)
        case TooManyTries(wait_seconds=seconds):
            return _about_waiting(seconds)
    return _plain_sentences().get(type(problem)) or _about_rooms(problem)


def _about_rooms(problem: BaseException) -> str:
    """What only a room behind the door can say; the unlock screen has no time to load it."""
    from facilitator_app.ui.words_of_backups import sentence_about_backups
    from facilitator_app.ui.words_of_checks import sentence_about_checks
    from facilitator_app.ui.words_of_measuring import sentence_about_measuring
    from facilitator_app.ui.words_of_planning import sentence_about_planning
    from facilitator_app.ui.words_of_programmes import sentence_about_programmes
    from facilitator_app.ui.words_of_retention import sentence_about_retention
    from facilitator_app.ui.words_of_settings import sentence_about_settings
    from facilitator_app.ui.words_of_team import sentence_about_team
    from facilitator_app.ui.words_of_the_list import sentence_about_the_list

    return (
        sentence_about_settings(problem)
        or sentence_about_planning(problem)
        or sentence_about_programmes(problem)
        or sentence_about_measuring(problem)
        or sentence_about_checks(problem)
        or sentence_about_backups(problem)
        or sentence_about_retention(problem)
        or sentence_about_team(problem)
        or sentence_about_the_list(problem)
        or translate(
            "Words",
            "Er ging iets anders dan verwacht. Wat was opgeslagen, is er nog. Sluit Kring en start het opnieuw.",
        )
    )


def tried(deed: Callable[[], object]) -> str:
    """Do it; returns the sentence that says why it could not be done, or ""."""
    try:
        deed()
    except (Refusal, Trouble) as problem:
        return sentence_for(problem)
    return ""


def _about_number(problem: UnreadableReading | UnusualReading) -> str:
    # The unlock screen has no time for what is said of a measurement.
    from facilitator_app.ui.words_of_readings import about_doubt, about_reading

    return about_doubt(problem.doubt) if isinstance(problem, UnusualReading) else about_reading(problem)


def _about_date(reason: WhyNoDate) -> str:
    match reason:
        case WhyNoDate.NO_SUCH_DAY:
            return translate("Words", "Deze datum bestaat niet.")
        case WhyNoDate.NO_SUCH_YEAR:
            return translate("Words", "Kijk nog eens naar het jaar.")
        case WhyNoDate.NOT_A_DATE:
            return translate("Words", "Typ een datum zoals 3-6-2026.")


def _about_folder(path: Path) -> str:
    sentence = translate(
        "Words",
        "Kring mag niet schrijven in de map {path}. Zorg dat jij in deze map mag schrijven, of kies een andere.",
    )
    return sentence.format(path=path)


def _about_file(path: Path) -> str:
    sentence = translate(
        "Words",
        "{name} is niet bewaard. Kijk of de map of de USB-stick er nog is, of kies een andere plek.",
    )
    return sentence.format(name=path.name)


def _about_unread_file(path: Path) -> str:
    sentence = translate(
        "Words",
        "{name} is niet te lezen. Kijk of het bestand er nog is, en of een ander programma het open heeft.",
    )
    return sentence.format(name=path.name)


def _about_code(group_number: int | None) -> str:
    if group_number is None:
        return translate("Words", "Er staan meer dan zeven groepen. Typ alleen de code van je herstelblad.")
    sentence = translate(
        "Words", "In groep {number} van de code klopt een teken niet. Kijk nog eens op je herstelblad."
    )
    return sentence.format(number=group_number)


def _about_waiting(seconds: int) -> str:
    if seconds <= 0:
        return translate("Words", "De pincode opent het scherm nu niet meer. Typ je wachtzin.")
    if seconds == 1:
        return translate("Words", "Wacht 1 tel. Dan kun je het weer proberen.")
    return translate("Words", "Wacht {n} tellen. Dan kun je het weer proberen.").format(n=seconds)


def _plain_sentences() -> dict[type[BaseException], str]:
    return {
        SeatTaken: translate("Words", "Op deze plek zit al iemand. Kies een andere plek."),
        SessionClosed: translate(
            "Words", "Deze bijeenkomst is gesloten. Kies eerst Heropen als je iets wilt veranderen."
        ),
        GroupFull: translate(
            "Words", "In deze groep kan niemand meer bij. Een kring heeft hoogstens 14 deelnemers."
        ),
        GroupMeetsNow: translate(
            "Words", "Er is nog een bijeenkomst van deze groep open. Sluit die eerst af en probeer het opnieuw."
        ),
        NothingToUndo: translate("Words", "Er is hier niets meer om ongedaan te maken of opnieuw te doen."),
        ChangedSince: translate(
            "Words", "Dit is daarna weer veranderd. Daarom kan het niet meer ongedaan worden gemaakt."
        ),
        NotAllowed: translate("Words", "Dit mag niet met jouw rol. Vraag het aan de verloskundige."),
        WrongPassphrase: translate(
            "Words", "Deze wachtzin past niet. Kijk of Caps Lock uit staat en probeer het nog een keer."
        ),
        WrongRecoveryCode: translate(
            "Words", "Deze code opent deze gegevens niet. Kijk of dit het nieuwste herstelblad van je praktijk is."
        ),
        WrongPin: translate("Words", "Deze pincode past niet."),
        StoreUnavailable: translate(
            "Words",
            "Kring kan de gegevens nu niet vinden of lezen. Kijk of de schijf of USB-stick vastzit en probeer "
            "het opnieuw.",
        ),
        StoreDamaged: translate(
            "Words",
            "De gegevens zijn beschadigd en gaan niet open. Verander niets in de map en zet een reservekopie "
            "terug.",
        ),
        StoreFromTheFuture: translate(
            "Words",
            "Deze gegevens zijn bewaard met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop.",
        ),
        StoreInUse: translate(
            "Words",
            "Kring is al open met deze gegevens. Ga naar dat venster, of sluit het en probeer het opnieuw.",
        ),
        DiskFull: translate(
            "Words", "De schijf is vol. Dit is nog niet opgeslagen. Maak ruimte vrij en probeer het opnieuw."
        ),
        KeyFileMissing: translate(
            "Words",
            "Het sleutelbestand kring.key is weg. Zonder dat bestand gaan de gegevens niet open. Zet het terug "
            "uit een reservekopie.",
        ),
        KeyFileDamaged: translate(
            "Words",
            "Het sleutelbestand kring.key is beschadigd. Zonder dat bestand gaan de gegevens niet open. Zet het "
            "terug uit een reservekopie.",
        ),
        KeyFileOfAnotherStore: translate(
            "Words",
            "Het sleutelbestand kring.key hoort bij andere gegevens. Zet het sleutelbestand terug dat hierbij "
            "hoort.",
        ),
        KeyFileFromTheFuture: translate(
            "Words",
            "Het sleutelbestand is gemaakt met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop.",
        ),
        ParcelKnown: translate(
            "Words", "Dit bestand is op deze laptop gemaakt of al ingelezen. Er zit niets nieuws in."
        ),
        ParcelDamaged: translate(
            "Words",
            "Dit bestand is geen groep van Kring, of het is niet heel. Vraag om het bestand opnieuw te bewaren.",
        ),
        ParcelFromTheFuture: translate(
            "Words",
            "Dit bestand is gemaakt met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop.",
        ),
        PrinterGone: translate(
            "Words", "De printer is niet meer te vinden. Zet hem aan, kijk naar de kabel en print opnieuw."
        ),
    }
