"""The command that follows the log: what it says, what it gives back, and that it writes nothing."""

import subprocess
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from facilitator_app import verify_log as command
from facilitator_app.domain.troubles import FolderNotWritable
from facilitator_app.store.log_proof import LogProof
from facilitator_app.store.vault import KeyFile
from tests.practice import PASSPHRASE, Practice
from tests.store.stores import around_the_program

ROOT = Path(__file__).resolve().parents[1]


Verify = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    practice = Practice(tmp_path / "kring", names=())
    practice.door.leave()
    return practice.folder


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Verify:
    def verify(place: Path | None, typed: str = PASSPHRASE) -> tuple[int, str]:
        monkeypatch.setattr(sys, "stdin", StringIO(typed + "\n"))
        code = command.verify_log(place)
        return code, capsys.readouterr().out

    return verify


def tamper(folder: Path, *statements: str) -> None:
    key_file = KeyFile.read(folder)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    with around_the_program(folder / "kring.db", key.hex, key_file.store_id) as engine:
        for trigger in ("log_keeps_its_lines", "log_keeps_its_words"):
            engine.execute(f"drop trigger {trigger}")
        for statement in statements:
            engine.execute(statement)


def test_a_whole_log_is_told_with_its_lines_and_days(folder: Path, verified: Verify) -> None:
    before = everything(folder)
    code, said = verified(folder)
    assert code == 0
    assert "regels, van 12-03-2026 13.00 tot 12-03-2026 13.00 (UTC)." in said
    assert "Het logboek is heel" in said
    assert everything(folder) == before


def test_the_store_itself_may_be_named_as_well(folder: Path, verified: Verify) -> None:
    assert verified(folder / "kring.db")[0] == 0


def test_a_backup_is_followed_too(tmp_path: Path, verified: Verify) -> None:
    practice = Practice(tmp_path / "kring", names=())
    stick = tmp_path / "stick"
    stick.mkdir()
    for _ in practice.door.practice.keeping.make(stick):
        pass
    practice.door.leave()
    (backup,) = stick.iterdir()
    before = everything(backup)
    assert verified(backup)[0] == 0
    assert everything(backup) == before


def test_lines_that_were_touched_are_named(folder: Path, verified: Verify) -> None:
    tamper(folder, "update log set by_name = 'Saskia' where seq = 2", "delete from log where seq in (4, 5)")
    code, said = verified(folder)
    assert code == 1
    assert "Het logboek is niet heel." in said
    assert "Veranderd, of van een andere plaats: regel 2." in said
    assert "Weg: regel 4-5." in said


def test_a_passphrase_of_nobody_reads_nothing(folder: Path, verified: Verify) -> None:
    before = everything(folder)
    code, said = verified(folder, "iets heel anders")
    assert (code, said.count("\n")) == (2, 1)
    assert "past bij niemand" in said
    assert everything(folder) == before


def test_a_wait_after_wrong_passphrases_holds_here_too(
    folder: Path, verified: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KeyFile, "wait_left_seconds", lambda *_: 30)
    code, said = verified(folder)
    assert (code, "Wacht 30 seconden" in said) == (2, True)


def test_a_practice_that_is_open_is_not_followed(tmp_path: Path, verified: Verify) -> None:
    practice = Practice(tmp_path / "kring", names=())
    code, said = verified(practice.folder)
    practice.door.leave()
    assert (code, "Sluit Kring" in said) == (2, True)


def test_a_write_that_was_cut_off_asks_for_a_start_of_kring(
    folder: Path, verified: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(path: Path, *_: object) -> LogProof:
        raise FolderNotWritable(path.parent)

    monkeypatch.setattr(command, "prove_log", cut_off)
    code, said = verified(folder)
    assert (code, "Open Kring een keer" in said) == (2, True)


def test_a_folder_without_a_practice_and_a_damaged_one_are_told(
    tmp_path: Path, folder: Path, verified: Verify
) -> None:
    code, said = verified(tmp_path)
    assert (code, "Hier staat geen praktijk" in said) == (2, True)
    (folder / "kring.db").write_bytes(b"nothing of the kind" * 1000)
    code, said = verified(folder)
    assert (code, bool(said.strip())) == (2, True)


def test_at_a_terminal_what_is_typed_is_not_shown(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(command, "getpass", ask)
    assert command.verify_log(folder) == 0
    assert asked == ["Wachtzin: "]
    assert PASSPHRASE not in capsys.readouterr().out


def test_without_a_terminal_or_a_place_to_say_it_it_still_ends(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr(sys, "stdout", None)
    assert command.verify_log(folder) == 2


def test_the_practice_of_this_laptop_is_meant_when_none_is_named(
    folder: Path, verified: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command.paths, "data_folder", lambda: folder)
    assert verified(None)[0] == 0


def test_of_very_many_lines_only_the_first_are_named() -> None:
    said = command.sentences(LogProof(lines=100, altered=list(range(1, 61))))
    assert said[2].endswith("19, 20 en nog 40 regels.")
    assert command.sentences(LogProof(lines=1, missing=[range(2, 3)]))[0] == "1 regel."


def test_it_is_a_command(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "facilitator_app", "--verify-log", "--data", str(folder)],
        input=PASSPHRASE + "\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Het logboek is heel" in done.stdout
