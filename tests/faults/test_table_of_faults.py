"""What README, SECURITY.md and the table of faults point to is there."""

import re
from pathlib import Path

import pytest

import tests.faults

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"(?:tests/[a-z_/]+|(?<=`)test_[a-z_]+)\.py|tests/[a-z]+/")


def named_in(text: str) -> list[Path]:
    """The tests that a text names; one without a folder lies in that of the one before it."""
    found: list[Path] = []
    for name in NAMED.findall(text):
        path = ROOT / name
        if not name.startswith("tests/"):
            path = next((folder / name for folder in {p.parent for p in found} if (folder / name).exists()), path)
        found.append(path)
    return found


@pytest.mark.parametrize(
    ("what", "least"),
    [(tests.faults.__doc__ or "", 20), ((ROOT / "SECURITY.md").read_text("utf-8"), 20),
     ((ROOT / "README.md").read_text("utf-8"), 2)],
    ids=["table", "SECURITY.md", "README.md"],
)  # fmt: skip
def test_every_test_that_is_named_is_there(what: str, least: int) -> None:
    named = named_in(what)
    assert len(named) >= least
    assert [path for path in named if not path.exists()] == []


def test_every_file_of_this_suite_stands_in_its_table() -> None:
    files = {f"tests/faults/{path.name}" for path in Path(__file__).parent.glob("test_*.py")}
    assert files - set(re.findall(r"tests/faults/\w+\.py", tests.faults.__doc__ or "")) == {
        f"tests/faults/{Path(__file__).name}"
    }
