"""What nobody does in this repository, because others have come to grief over it."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.source import trees_with

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, TESTS = ROOT / "facilitator_app", ROOT / "tests"

Ban = Callable[[ast.AST], bool]


def calls(node: ast.AST, method: str, owner: str = "") -> bool:
    """Whether `node` is `….method(…)`, on the name `owner` if one is given."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == method
        and (not owner or (isinstance(node.func.value, ast.Name) and node.func.value.id == owner))
    )


def waits_blindly(node: ast.AST) -> bool:
    return calls(node, "wait", "qtbot")


def sleeps(node: ast.AST) -> bool:
    imported = isinstance(node, ast.ImportFrom) and node.module == "time"
    return calls(node, "sleep") or (imported and any(name.name == "sleep" for name in node.names))


def waits_for_activity(node: ast.AST) -> bool:
    return calls(node, "waitActive")


def connects_a_lambda(node: ast.AST) -> bool:
    return calls(node, "connect") and any(isinstance(given, ast.Lambda) for given in node.args)


def sets_a_stylesheet(node: ast.AST) -> bool:
    return calls(node, "setStyleSheet")


def makes_a_label(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"


# What is called must be written there by its name.
WORDS = {
    waits_blindly: r"\bwait\b",
    sleeps: r"\bsleep\b",
    waits_for_activity: r"\bwaitActive\b",
    connects_a_lambda: r"\blambda\b",
    sets_a_stylesheet: r"\bsetStyleSheet\b",
    makes_a_label: r"\bQLabel\b",
}


def breaches(folder: Path, is_banned: Ban) -> Iterator[str]:
    for path, tree in trees_with(WORDS[is_banned], sorted(folder.rglob("*.py"))):
        for node in ast.walk(tree):
            if is_banned(node):
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"


@pytest.mark.parametrize(
    ("folder", "is_banned", "instead"),
    [
        (TESTS, waits_blindly, "wait for what has to happen: qtbot.waitUntil, qtbot.waitSignal"),
        (TESTS, sleeps, "give the clock, or wait for a signal"),
        (TESTS, waits_for_activity, "the fixture `shown`"),
        (PACKAGE, sleeps, "a QTimer"),
        (PACKAGE, connects_a_lambda, "a named slot or partial: a lambda keeps its widget alive"),
    ],
    ids=["qtbot.wait", "sleep in tests", "waitActive", "sleep in the package", "lambda as slot"],
)
def test_nobody_does_what_has_a_better_way(folder: Path, is_banned: Ban, instead: str) -> None:
    assert list(breaches(folder, is_banned)) == [], instead


def test_only_the_theme_sets_a_stylesheet() -> None:
    found = [place.split(":")[0] for place in breaches(PACKAGE, sets_a_stylesheet)]
    assert set(found) == {"facilitator_app/ui/theme.py"}


def test_every_label_shows_a_name_as_typed_and_not_as_markup() -> None:
    found = [place.split(":")[0] for place in breaches(PACKAGE, makes_a_label)]
    assert set(found) == {"facilitator_app/ui/labels.py"}, "label() of labels.py makes labels of plain text"
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        assert "(QLabel):" not in text or "self.setTextFormat(Qt.TextFormat.PlainText)" in text, path.name


@pytest.mark.parametrize(
    ("code", "is_banned"),
    [
        ("qtbot.wait(10)", waits_blindly),
        ("time.sleep(1)", sleeps),
        ("from time import sleep", sleeps),
        ("with qtbot.waitActive(window): pass", waits_for_activity),
        ("button.clicked.connect(lambda: print(1))", connects_a_lambda),
        ("self.setStyleSheet('')", sets_a_stylesheet),
        ("QLabel(name)", makes_a_label),
    ],
)
def test_each_ban_finds_its_breach(tmp_path: Path, code: str, is_banned: Ban) -> None:
    file = tmp_path / "somebody.py"
    file.write_text(code)
    ((_, tree),) = trees_with(WORDS[is_banned], [file])
    assert any(is_banned(node) for node in ast.walk(tree))
