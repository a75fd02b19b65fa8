"""After a whole afternoon and a fall no name and no value can be read in any byte that was written anywhere."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.everything_written import SECRETS

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core dumps of this kind")


@dataclass(frozen=True, slots=True)
class Traces:
    """What a run of everything_written left: its exit code, what it said, and where all of its files are."""

    code: int
    said: str
    folder: Path

    def files(self) -> list[Path]:
        """Every file there is."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def traces(tmp_path_factory: pytest.TempPathFactory) -> Traces:
    folder = tmp_path_factory.mktemp("alles")
    places = {name: folder / name.lower() for name in ("TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
    for place in places.values():
        place.mkdir(mode=0o700)
    here = folder / "werkmap"
    here.mkdir()
    variables = os.environ | {name: str(place) for name, place in places.items()}
    variables |= {"TEMP": str(places["TMPDIR"]), "TMP": str(places["TMPDIR"]), "PYTHONPATH": str(ROOT)}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "SQLITE_TMPDIR": str(places["TMPDIR"])}
    run = subprocess.run(
        [sys.executable, "-m", "tests.journeys.everything_written", str(folder)],
        cwd=here,
        env=variables,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    (folder / "gezegd.log").write_text(run.stdout + run.stderr, "utf-8")
    return Traces(run.returncode, run.stdout + run.stderr, folder)


@posix
def test_the_afternoon_was_whole_and_ended_in_a_fall(traces: Traces) -> None:
    assert traces.code == -signal.SIGABRT, traces.said
    assert "27 papers" in traces.said
    names = [path.name for path in traces.files()]
    assert {"kring.db", "kring.key", "kring-storing.txt", "Kring.conf"} <= set(names)
    assert sum(name.endswith(".pdf") for name in names) == 27
    assert any(name.endswith(".kring") for name in names)
    assert any(path.parent.name.startswith("Kring-reservekopie") for path in traces.files())


def test_no_name_and_no_value_stands_in_any_file(traces: Traces) -> None:
    found = [
        (secret, str(path.relative_to(traces.folder)))
        for path in traces.files()
        for data in [path.read_bytes()]
        for secret in SECRETS
        if secret.encode() in data or secret.encode("utf-16-le") in data
    ]
    assert found == []


def test_no_name_stands_in_the_name_of_a_file_or_folder(traces: Traces) -> None:
    names = " ".join(str(path.relative_to(traces.folder)) for path in traces.folder.rglob("*")).lower()
    assert [secret for secret in SECRETS if secret.lower() in names] == []


@posix
def test_its_memory_is_written_nowhere(traces: Traces) -> None:
    assert [path.name for path in traces.files() if path.name.startswith("core")] == []


@posix
def test_no_core_is_dumped_however_much_the_system_allows() -> None:
    asked = "import resource, facilitator_app.app as a; a.keep_to_ourselves(); print(resource.getrlimit(4))"
    said = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert said.stdout.strip() == "(0, 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has programs that take a core over")
def test_no_program_is_handed_its_memory_either() -> None:
    asked = "import ctypes as c, facilitator_app.app as a; a.keep_to_ourselves(); print(c.CDLL(None).prctl(3))"
    said = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert said.stdout.strip() == "0"


@posix
def test_kring_begins_with_keeping_to_itself() -> None:
    begun = (
        "import resource, facilitator_app.app as a\n"
        "def stop(*_): print(resource.getrlimit(resource.RLIMIT_CORE)); raise SystemExit\n"
        "a.QApplication = stop\n"
        "a.run(None, demo=True)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", begun], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert said.stdout.strip() == "(0, 0)"


def test_the_search_itself_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text(f"… {SECRETS[0]} …", "utf-8")
    with pytest.raises(AssertionError):
        test_no_name_and_no_value_stands_in_any_file(Traces(0, "", tmp_path))
