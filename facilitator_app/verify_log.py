"""Follows the log of a practice, or of a backup of one, from first line to last, and says what it finds."""

import sys
from datetime import datetime
from getpass import getpass
from pathlib import Path

from facilitator_app import paths
from facilitator_app.domain.refusals import Refusal, TooManyTries, WrongPassphrase
from facilitator_app.domain.troubles import FolderNotWritable, StoreInUse, StoreUnavailable, Trouble
from facilitator_app.live.wall import WallClock
from facilitator_app.store.log_proof import LogProof, prove_log
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import StoreKey

WHOLE, NOT_WHOLE, NOT_LOOKED = 0, 1, 2
# Of a log that was altered from some line on, more numbers tell nothing more.
MOST_NUMBERS = 20


def verify_log(place: Path | None) -> int:
    """Ask for a passphrase, follow the log and say in Dutch what is so; nothing is written anywhere.

    Args:
        place: the data folder, or the folder of a backup or the store in it; None for this computer's own.

    Returns:
        0: it is whole; 1: it is not; 2: it could not be read.
    """
    folder = place or paths.data_folder()
    if folder.is_file():
        folder = folder.parent
    try:
        proof = _proof_of(folder)
    except (Refusal, Trouble) as problem:
        _say(_why_not(problem))
        return NOT_LOOKED
    for sentence in sentences(proof):
        _say(sentence)
    return WHOLE if proof.whole else NOT_WHOLE


def sentences(proof: LogProof) -> list[str]:
    """Return what was found, in plain Dutch."""
    said = [f"{_lines(proof.lines)}{_from_to(proof)}."]
    if proof.whole:
        return [*said, "Het logboek is heel: elke regel staat er zoals hij geschreven is."]
    said.append("Het logboek is niet heel.")
    if proof.altered:
        said.append(f"Veranderd, of van een andere plaats: {_numbers([range(n, n + 1) for n in proof.altered])}.")
    if proof.missing:
        said.append(f"Weg: {_numbers(proof.missing)}.")
    return [*said, "Bewaar deze map zoals hij is, en vergelijk met een reservekopie van eerder."]


def _proof_of(folder: Path) -> LogProof:
    store = folder / STORE_NAME
    if not store.is_file():
        raise StoreUnavailable(str(store))
    key_file = KeyFile.read(folder)
    return prove_log(store, _unlocked(key_file, _passphrase()).hex, key_file.store_id)


def _unlocked(key_file: KeyFile, passphrase: str) -> StoreKey:
    """Try the passphrase as everybody's; a wait after wrong ones holds here too."""
    now, waits = WallClock().now(), []
    for person in key_file.people:
        if wait := key_file.wait_left_seconds(person.id, now):
            waits.append(wait)
            continue
        try:
            return key_file.unlock(person.id, passphrase)
        except WrongPassphrase:
            continue
    if waits:
        raise TooManyTries(min(waits))
    raise WrongPassphrase


def _passphrase() -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass("Wachtzin: ")
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def _why_not(problem: Refusal | Trouble) -> str:
    match problem:
        case WrongPassphrase():
            return "Deze wachtzin past bij niemand van deze praktijk. Staat Caps Lock aan? Probeer het opnieuw."
        case TooManyTries():
            return (
                f"Er is te vaak iets anders getypt. Wacht {problem.wait_seconds} seconden en probeer het opnieuw."
            )
        case StoreInUse():
            return "Kring is hier nog open. Sluit Kring en probeer het opnieuw."
        case FolderNotWritable():
            return (
                "Kring stopte hier midden in het opslaan. Open Kring een keer, sluit het en probeer het opnieuw."
            )
        case StoreUnavailable():
            return "Hier staat geen praktijk van Kring. Geef de map met --data."
    from facilitator_app.ui.words import sentence_for

    return sentence_for(problem)


def _lines(count: int) -> str:
    return "1 regel" if count == 1 else f"{count} regels"


def _from_to(proof: LogProof) -> str:
    if proof.first_at is None or proof.last_at is None:
        return ""
    return f", van {_moment(proof.first_at)} tot {_moment(proof.last_at)} (UTC)"


def _moment(at: datetime) -> str:
    return f"{at:%d-%m-%Y %H.%M}"


def _numbers(found: list[range]) -> str:
    """Return regel 3, 5-9 en nog 12 regels."""
    shown = [
        str(part.start) if len(part) == 1 else f"{part.start}-{part.stop - 1}" for part in found[:MOST_NUMBERS]
    ]
    left = sum(len(part) for part in found[MOST_NUMBERS:])
    return f"regel {', '.join(shown)}" + (f" en nog {_lines(left)}" if left else "")


def _say(line: str) -> None:
    # A windowed program on Windows has no standard output.
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
