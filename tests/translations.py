"""Keeps the English of Kring with its code: `python -m tests.translations` after a text has changed.

A new text comes into the .ts file unfinished. Translate it there, and run this again: it makes the .qm file anew.
"""

import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = ROOT / "resources" / "translations" / "kring_en.ts"
COMPILED = ENGLISH.with_suffix(".qm")


def update(texts: Path = ENGLISH) -> None:
    """Bring in the texts of the code, and let go of those that it has no more."""
    languages = ("-source-language", "nl", "-target-language", "en")
    # Where a text stands in the code changes with every edit of the code: neither line nor place is kept.
    order = ("-locations", "none", "-sort-messages", "-no-obsolete")
    source = ("-extensions", "py", str(ROOT / "facilitator_app"))
    _run("pyside6-lupdate", *languages, *order, *source, "-ts", str(texts))


def release(texts: Path = ENGLISH, compiled: Path = COMPILED) -> None:
    """Make of a .ts file the .qm file that Kring reads."""
    _run("pyside6-lrelease", str(texts), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sysconfig.get_path("scripts")) / tool, *arguments], check=True)


if __name__ == "__main__":
    update()
    release()
