"""Sets Kring up in `.venv` beside this file, once, and starts it; needs nothing but Python itself.

python3 start.py [arguments of the app]        python3 start.py test [arguments of pytest]
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent

# What Qt loads from a Linux system, and the Debian or Ubuntu package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PRINTING = {"libcups.so.2": "libcups2"}


def missing_packages(libraries: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """The packages whose library the system cannot load, in the order of `libraries`."""
    missing = []
    for library, package in libraries.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return missing


def install_command(packages: Iterable[str]) -> str:
    """The one line that a person types to get `packages`."""
    command = f"apt-get install --yes --no-install-recommends {' '.join(packages)}"
    if is_root():
        return command
    return f"sudo {command}" if Path("/usr/bin/sudo").exists() else f"su - -c '{command}'"


def install_packages(packages: Sequence[str]) -> bool:
    """Install `packages` when this is root on Debian or its like; answers whether it did."""
    if not (is_root() and Path("/usr/bin/apt-get").exists()):
        return False
    say(f"Systeemonderdelen installeren: {' '.join(packages)} …")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run(["apt-get", "update"])  # a source that does not answer need not matter: the install will tell
    if run(["apt-get", "install", "--yes", "--no-install-recommends", *packages]) != 0:
        sys.exit("De systeemonderdelen zijn niet geïnstalleerd; hierboven staat waarom.")
    return True


def provide_libraries() -> None:
    """See to it that Qt finds its libraries, or stop with the line to type."""
    missing = missing_packages(LIBRARIES)
    if missing:
        missing += missing_packages(PRINTING)
        if not install_packages(missing) or missing_packages(LIBRARIES):
            sys.exit(f"Kring mist onderdelen van het systeem. Typ eerst: {install_command(missing)}")


def fingerprint(root: Path = ROOT, python: str = sys.version) -> str:
    """Changes whenever the installed parts may no longer be the right ones."""
    recipe = (root / "pyproject.toml").read_bytes()
    return hashlib.sha256(b"\0".join([recipe, python.encode(), str(root).encode()])).hexdigest()


def installed(root: Path = ROOT, python: str = sys.version) -> set[str]:
    """What stands complete in `.venv`, of "app" and "test"; empty when it is to be made anew."""
    try:
        mark, *parts = (root / ".venv" / "kring-ready").read_text("ascii").split()
    except (OSError, ValueError):
        return set()
    return set(parts) if mark == fingerprint(root, python) and venv_python(root).exists() else set()


def install(part: str) -> None:
    """Make `.venv` complete for "app" or "test"; whatever was left half-made goes first."""
    have, want = installed(), {"app", part}
    if want <= have:
        return
    provide_venv()
    paperless = missing_packages(PRINTING) if sys.platform == "linux" else []
    if paperless and not install_packages(paperless):
        say(f"Printen kan pas na: {install_command(paperless)}")
    say("Kring klaarzetten (eenmalig, een paar minuten) …")
    ready = ROOT / ".venv" / "kring-ready"
    ready.unlink(missing_ok=True)  # whoever interrupts from here on starts anew next time
    if not have and run([sys.executable, "-m", "venv", "--clear", str(ROOT / ".venv")]) != 0:
        sys.exit("De map .venv is niet gemaakt; hierboven staat waarom.")
    pip = [str(venv_python()), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    if run([*pip, "install", "--editable", ".[test]" if part == "test" else "."]) != 0:
        sys.exit("De onderdelen van Kring zijn niet opgehaald; hierboven staat waarom. Is er internet?")
    # Where Python may not leave compiled files behind, a start would compile all of Kring each time.
    run([str(venv_python()), "-m", "compileall", "-q", "facilitator_app"])
    ready.write_text(" ".join([fingerprint(), *sorted(want | have)]), "ascii")


def provide_venv() -> None:
    """Debian keeps a part of the venv module in a package of its own."""
    from importlib.util import find_spec

    if find_spec("venv") and find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not install_packages([package]):
        sys.exit(f"Python mist zijn onderdeel venv. Typ eerst: {install_command([package])}")


def lacks_display(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window is asked for and this Linux has no place to show one."""
    windowless = {"--self-test", "--version", "--help", "-h"} & set(arguments)
    if windowless or environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (environment.get("DISPLAY") and x_server_answers(environment["DISPLAY"]))


def x_server_answers(display: str) -> bool:
    """Whether X lets us in; Qt would say so in seven lines, and name a library that is not at fault."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def venv_python(root: Path = ROOT) -> Path:
    """The Python inside `.venv`."""
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_root() -> bool:
    """Whether this process may install for the whole system; never on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def run(command: Sequence[str]) -> int:
    """Run silently in the checkout; show the end of what was said only when it did not succeed."""
    import subprocess

    done = subprocess.run(
        command,
        check=False,  # the exit code is the answer
        cwd=ROOT,
        errors="replace",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode != 0:
        say("\n".join(done.stdout.splitlines()[-15:]))
    return done.returncode


def say(line: str) -> None:
    """One plain line; stdout stays with the program that is started."""
    sys.stderr.write(f"{line}\n")


def main(arguments: Sequence[str]) -> None:
    """Set up what is not yet there, then become the app or its tests."""
    if not (3, 11) <= sys.version_info[:2] < (3, 14):
        sys.exit(f"Kring heeft Python 3.11, 3.12 of 3.13 nodig; dit is {sys.version.split()[0]}.")
    testing, linux = arguments[:1] == ["test"], sys.platform == "linux"
    if linux:
        provide_libraries()
    install("test" if testing else "app")
    if testing:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Without compiled files pytest takes every test apart anew, a tenth of the whole run.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.chdir(ROOT)
    elif linux and lacks_display(arguments):
        sys.exit("Kring staat klaar, maar hier is geen beeldscherm om het op te tonen.")
    # On one core alone the tests take six minutes.
    tests = ["pytest", "-n", "logical", "--dist", "worksteal", *arguments[1:]]
    program = tests if testing else ["facilitator_app", *arguments]
    command = [str(venv_python()), "-m", *program]
    if os.name == "nt":
        import subprocess

        sys.exit(subprocess.call(command))  # os.execv would give the prompt back before Kring has ended
    os.execv(command[0], command)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("Afgebroken; de volgende keer gaat het klaarzetten opnieuw.")
