"""What `start.py` and the two commands of README promise to somebody who has only Python."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import start

ROOT = Path(start.__file__).parent


def commands_in_readme() -> list[str]:
    section = (ROOT / "README.md").read_text("utf-8").split("\n## Start\n")[1].split("\n## ")[0]
    return re.findall(r"^```sh\n(.*?)^```$", section, flags=re.MULTILINE | re.DOTALL)


def absent(*libraries: str):
    """Loads every library but these."""

    def load(library: str) -> None:
        if library in libraries:
            raise OSError(f"{library}: cannot open shared object file")

    return load


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder in which everything, tests included, has been installed."""
    (tmp_path / "pyproject.toml").write_text("dependencies = []", "utf-8")
    python = start.venv_python(tmp_path)
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / ".venv" / "kring-ready").write_text(f"{start.fingerprint(tmp_path)} app test", "ascii")
    return tmp_path


def test_readme_starts_with_two_commands_of_one_line_each():
    opens, tests = commands_in_readme()
    assert (opens, tests) == ("python3 start.py --demo\n", "python3 start.py test\n")


def test_a_complete_installation_is_used_again(checkout):
    assert start.installed(checkout) == {"app", "test"}


def test_a_changed_dependency_asks_for_a_new_installation(checkout):
    (checkout / "pyproject.toml").write_text("dependencies = ['reportlab']", "utf-8")
    assert start.installed(checkout) == set()


def test_another_python_asks_for_a_new_installation(checkout):
    assert start.installed(checkout, python="3.13.0 (main)") == set()


def test_a_moved_checkout_asks_for_a_new_installation(checkout, tmp_path_factory):
    moved = checkout.rename(tmp_path_factory.mktemp("elsewhere") / "kring")
    assert start.installed(moved) == set()


def test_a_half_made_installation_is_not_taken_for_a_whole_one(checkout):
    (checkout / ".venv" / "kring-ready").unlink()
    assert start.installed(checkout) == set()


def test_an_installation_whose_python_is_gone_is_made_anew(checkout):
    start.venv_python(checkout).unlink()
    assert start.installed(checkout) == set()


def test_an_unreadable_mark_asks_for_a_new_installation(checkout):
    (checkout / ".venv" / "kring-ready").write_bytes(b"\xff\xfe")
    assert start.installed(checkout) == set()


def test_missing_libraries_are_named_by_their_package():
    load = absent("libEGL.so.1", "libxcb-cursor.so.0")
    assert start.missing_packages(start.LIBRARIES, load) == ["libegl1", "libxcb-cursor0"]


def test_nothing_is_missing_where_everything_loads():
    assert start.missing_packages(start.LIBRARIES | start.PRINTING, absent()) == []


def test_the_command_to_type_is_one_line_with_every_package():
    command = start.install_command(["libegl1", "libcups2"])
    assert "apt-get install --yes --no-install-recommends libegl1 libcups2" in command
    assert "\n" not in command


@pytest.mark.parametrize(
    ("arguments", "environment", "lacks"),
    [
        (["--demo"], {}, True),
        (["--demo"], {"DISPLAY": "", "WAYLAND_DISPLAY": ""}, True),
        (["--demo"], {"WAYLAND_DISPLAY": "wayland-0"}, False),
        (["--demo"], {"QT_QPA_PLATFORM": "offscreen"}, False),
        (["--self-test"], {}, False),
        (["--version"], {}, False),
    ],
)
def test_a_display_is_asked_for_only_where_a_window_opens(arguments, environment, lacks):
    assert start.lacks_display(arguments, environment) is lacks


@pytest.mark.skipif(sys.platform != "linux", reason="X is the screen of Linux alone")
def test_a_display_on_which_nothing_answers_is_no_display():
    assert start.lacks_display(["--demo"], {"DISPLAY": ":4095"})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes no symbolic links for everybody")
def test_a_second_start_installs_nothing_and_passes_every_word_on_to_the_app(checkout):
    """The copy's `.venv` holds this Python, and its `facilitator_app` only says what it was given."""
    (checkout / "start.py").write_bytes((ROOT / "start.py").read_bytes())
    start.venv_python(checkout).unlink()
    start.venv_python(checkout).symlink_to(sys.executable)
    package = checkout / "facilitator_app"
    package.mkdir()
    (package / "__main__.py").write_text("import sys; sys.stdout.write(repr(sys.argv[1:]))", "utf-8")
    words = ["--version", "--data", "map met spatie"]
    # Without its list of libraries: a test must not install any on the machine that it runs on.
    begin = "import start, sys; start.LIBRARIES.clear(); start.main(sys.argv[1:])"
    told = subprocess.run(
        [sys.executable, "-c", begin, *words],
        cwd=checkout,
        env={},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (told.stdout, told.stderr) == (repr(words), "")
